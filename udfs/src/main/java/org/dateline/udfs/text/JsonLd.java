package org.dateline.udfs.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in schema.org's words. Components are null where it does not say.
 *
 * @param headline of the article
 * @param datePublished as written
 * @param authors names, in their order
 * @param articleBody text of the article, whole or not
 * @param publisher name of the publisher
 */
record JsonLd(String headline, String datePublished, List<String> authors, String articleBody, String publisher) {
    static final JsonLd NOTHING = new JsonLd(null, null, List.of(), null, null);

    /** Pages print line breaks and odd escapes into these strings; other damage makes a block unreadable. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final int MAX_DEPTH = 12;

    /** The first article that a block of the page describes; {@link #NOTHING} if none does. */
    static JsonLd of(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            if (!script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                continue;
            }
            JsonNode article = article(read(script.data()), 0);
            if (article != null) {
                return new JsonLd(
                        text(article.get("headline")),
                        text(article.get("datePublished")),
                        names(article.get("author")),
                        text(article.get("articleBody")),
                        text(article.path("publisher").get("name")));
            }
        }
        return NOTHING;
    }

    /** An unreadable block is a block that says nothing: it is an aid, and the page itself is still there. */
    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static JsonNode article(JsonNode node, int depth) {
        if (node == null || depth > MAX_DEPTH || !node.isContainerNode()) {
            return null;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return node;
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                JsonNode found = article(item, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        JsonNode found = article(node.get("@graph"), depth + 1);
        return found != null ? found : article(node.get("mainEntity"), depth + 1);
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static List<String> names(JsonNode author) {
        List<String> names = new ArrayList<>();
        if (author == null) {
            return names;
        }
        Iterable<JsonNode> authors = author.isArray() ? author : List.of(author);
        for (JsonNode one : authors) {
            String name = text(one.isObject() ? one.get("name") : one);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static String text(JsonNode node) {
        return node == null || !node.isTextual() || node.asText().isBlank() ? null : node.asText();
    }
}

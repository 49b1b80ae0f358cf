package org.dateline.udfs.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by name, property or itemprop in lower case; of equal ones the first that says something. */
final class MetaTags {
    private final Map<String, String> contents = new LinkedHashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String key : new String[] {"name", "property", "itemprop"}) {
                    if (meta.hasAttr(key)) {
                        contents.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                    }
                }
            }
        }
    }

    /** The content under the first of the names that is there; null if none is. */
    String first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** The content of the first tag of the page whose name fits; null if none does. */
    String firstNamed(Pattern name) {
        for (Map.Entry<String, String> tag : contents.entrySet()) {
            if (name.matcher(tag.getKey()).find()) {
                return tag.getValue();
            }
        }
        return null;
    }
}

package org.dateline.udfs.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.jsoup.nodes.Element;

/**
 * Reads what tag, role, itemprop, class and id of an element say about its purpose. Names are cut into words ("articleBody-2"
 * is article, body, 2) and looked up singly and in pairs in {@code text_page_hints.tsv}.
 */
final class PageHints {
    private static final Set<String> BESIDE_TAGS =
            Set.of("nav", "aside", "footer", "figcaption", "menu", "figure", "caption", "address", "summary");
    private static final Set<String> BESIDE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alert",
            "alertdialog",
            "toolbar",
            "menu",
            "menubar",
            "button",
            "tooltip");
    private static final Map<String, Hint> HINTS = new HashMap<>();
    /** A longer name comes from a style compiler and says nothing that its first words do not. */
    private static final int MAX_NAME = 300;

    static {
        for (String[] row : Lexicon.rows("text_page_hints.tsv", 2)) {
            HINTS.put(row[1], Hint.valueOf(row[0].toUpperCase(Locale.ROOT)));
        }
    }

    /** A page gives the same class to many elements. */
    private final Map<String, Hint> known = new HashMap<>();

    Hint of(Element element) {
        String tag = element.normalName();
        if (element.attributesSize() == 0) {
            return BESIDE_TAGS.contains(tag) ? Hint.BESIDE : tag.equals("article") ? Hint.BODY : Hint.NONE;
        }
        if (BESIDE_TAGS.contains(tag) || BESIDE_ROLES.contains(element.attr("role"))) {
            return Hint.BESIDE;
        }
        String itemprop = element.attr("itemprop");
        if (itemprop.equalsIgnoreCase("articleBody") || itemprop.equalsIgnoreCase("reviewBody")) {
            return Hint.BODY;
        }
        Hint named = ofNames(element.className(), element.id());
        if (named == Hint.NONE && (tag.equals("article") || element.attr("role").equals("article"))) {
            return Hint.BODY;
        }
        return named;
    }

    private Hint ofNames(String className, String id) {
        Hint byClass = className.isEmpty() ? Hint.NONE : known.computeIfAbsent(className, PageHints::ofName);
        return id.isEmpty() ? byClass : stronger(byClass, ofName(id));
    }

    /** The strongest that any word or pair of words gives. */
    private static Hint ofName(String name) {
        List<String> words = NameWords.of(cut(name));
        Hint hint = Hint.NONE;
        for (int i = 0; i < words.size(); i++) {
            hint = stronger(hint, HINTS.getOrDefault(words.get(i), Hint.NONE));
            if (i + 1 < words.size()) {
                hint = stronger(hint, HINTS.getOrDefault(words.get(i) + " " + words.get(i + 1), Hint.NONE));
            }
        }
        return hint;
    }

    private static Hint stronger(Hint a, Hint b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String cut(String name) {
        return name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    }

    /** Whether a browser would show nothing of it. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String flat = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return flat.contains("display:none") || flat.contains("visibility:hidden");
    }
}

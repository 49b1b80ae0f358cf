package org.dateline.udfs.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headline as readers see it: the h1 that the page's own labels (og:title, JSON-LD, title) confirm, else the
 * label itself, freed of the name of the site.
 */
final class Headlines {
    private static final Pattern SITE_MARK = Pattern.compile("\\s+(?:[|–—»«·•-]|::)\\s+|\\s*\\|\\s*");
    /** Share of the shorter one's words that two headlines must have in common to be the same. */
    private static final double SAME_SHARE = 0.6;
    /** The name of a site has no more words than this. */
    private static final int SITE_WORDS = 5;

    private Headlines() {}

    /** Null where the page has none. */
    static String of(Document page, MetaTags meta, JsonLd jsonLd) {
        String site = TextHygiene.line(meta.first("og:site_name", "application-name"));
        String label = label(meta, jsonLd, site);
        String pageTitle = withoutSite(TextHygiene.line(page.title()), site);
        String only = null;
        int headings = 0;
        for (Element h1 : page.getElementsByTag("h1")) {
            String text = TextHygiene.line(h1.text());
            if (text == null || PageHints.isHidden(h1)) {
                continue;
            }
            if (isSame(text, label) || isSame(text, pageTitle)) {
                return text;
            }
            only = text;
            headings++;
        }
        if (label != null) {
            return label;
        }
        return pageTitle == null && headings == 1 ? only : pageTitle;
    }

    private static String label(MetaTags meta, JsonLd jsonLd, String site) {
        String label = TextHygiene.line(meta.first("og:title", "twitter:title"));
        if (label == null) {
            label = jsonLd.headline() == null ? null : TextHygiene.line(MarkupFields.plain(jsonLd.headline()));
        }
        return withoutSite(label, site);
    }

    /** Cuts the site's name off the start or the end: a part that is the name, or a short one behind a mark. */
    static String withoutSite(String title, String site) {
        if (title == null) {
            return null;
        }
        String name = site == null ? "" : BoilerplateLines.key(site);
        Matcher mark = SITE_MARK.matcher(title);
        if (!mark.find() || mark.start() == 0) {
            return title;
        }
        String rest = title.substring(mark.end());
        if (!name.isEmpty()
                && BoilerplateLines.key(title.substring(0, mark.start())).equals(name)) {
            return rest;
        }
        int start = mark.start();
        int end = mark.end();
        while (mark.find()) {
            start = mark.start();
            end = mark.end();
        }
        String tail = title.substring(end);
        boolean named = !name.isEmpty() && BoilerplateLines.key(tail).equals(name);
        boolean label = tail.split(" ").length <= SITE_WORDS && tail.length() * 2 < title.length();
        return named || (label && name.isEmpty()) ? title.substring(0, start) : title;
    }

    /** Whether two headlines share most words. */
    static boolean isSame(String a, String b) {
        if (a == null || b == null) {
            return false;
        }
        Set<String> first = words(a);
        Set<String> second = words(b);
        int smaller = Math.min(first.size(), second.size());
        first.retainAll(second);
        return smaller > 0 && first.size() >= SAME_SHARE * smaller && (smaller > 2 || first.size() == smaller);
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(BoilerplateLines.key(text).split(" ")));
        words.remove("");
        return words;
    }
}

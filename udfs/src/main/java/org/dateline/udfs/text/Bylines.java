package org.dateline.udfs.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Names of the authors, from the page's labels or from the element that shows them. */
final class Bylines {
    private static final Pattern BY = Pattern.compile("(?i)^(?:(?:written|reported|posted|story|words)\\s+)?by:?\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?:|www\\.|@|/)|\\S+@\\S+\\.\\S+");
    /** Elements of bylines go on with dates, times of reading and handles. */
    private static final Pattern AFTER_NAMES =
            Pattern.compile("(?s)\\s*(?:[|•·@\\d]|\\b(?:Published|Updated|Posted)\\b).*");

    private static final int MAX_CHARS = 150;
    private static final String[] TAGS = {
        "author", "article:author", "byl", "dc.creator", "sailthru.author", "parsely-author"
    };
    private static final String SHOWN = "[itemprop=author], [rel=author], [class*=byline], [class*=author-name]";

    private Bylines() {}

    /** Null where the page names none. */
    static String of(Document page, MetaTags meta, JsonLd jsonLd) {
        String byline = clean(joined(jsonLd.authors()));
        if (byline == null) {
            byline = clean(meta.first(TAGS));
        }
        return byline == null ? shown(page) : byline;
    }

    private static String shown(Document page) {
        for (Element shown : page.select(SHOWN)) {
            String text = TextHygiene.line(shown.normalName().equals("meta") ? shown.attr("content") : shown.text());
            String byline =
                    text == null ? null : clean(AFTER_NAMES.matcher(text).replaceFirst(""));
            if (byline != null) {
                return byline;
            }
        }
        return null;
    }

    /** The names in a byline as written, without "By"; null for what is empty, an address or too long for names. */
    static String clean(String byline) {
        String line = TextHygiene.line(byline);
        if (line == null) {
            return null;
        }
        String names = BY.matcher(line).replaceFirst("").strip();
        boolean hasLetter = names.codePoints().anyMatch(Character::isLetter);
        return !hasLetter
                        || names.length() > MAX_CHARS
                        || ADDRESS.matcher(names).find()
                ? null
                : names;
    }

    private static String joined(List<String> names) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String name : names) {
            String clean = clean(name);
            if (clean != null) {
                distinct.add(clean);
            }
        }
        return String.join(", ", distinct);
    }
}

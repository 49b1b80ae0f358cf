package org.dateline.udfs.statement;

import java.util.List;
import java.util.Locale;
import org.dateline.udfs.lexicon.Lexicon;

/** Lines of the page and not of the story: credits, links, captions, calls to subscribe. */
final class Boilerplate {
    private static final List<String> OPENINGS = List.copyOf(Lexicon.set("boilerplate_opening.tsv"));

    private Boilerplate() {}

    /** Whether a paragraph that starts with these words is none of the story. */
    static boolean opens(String paragraph) {
        int start = 0;
        while (start < paragraph.length()
                && !Character.isLetterOrDigit(paragraph.codePointAt(start))
                && paragraph.charAt(start) != '<') {
            start++;
        }
        String lower = paragraph
                .substring(start, Math.min(paragraph.length(), start + 60))
                .toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(lower::startsWith);
    }
}

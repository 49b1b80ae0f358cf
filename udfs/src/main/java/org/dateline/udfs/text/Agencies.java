package org.dateline.udfs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;

/** Codes of news agencies by the forms in which articles credit them, from {@code text_agencies.tsv}. */
final class Agencies {
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "(?:©|\\(c\\)|[Cc]opyright|[Ss]ource:|[Rr]eporting by|\\b[Bb]y)\\s*(?:©|\\d{4}|\\(c\\)|[Tt]he|\\s)*");
    private static final int CREDIT_CHARS = 250;

    private record Form(String code, Pattern words) {}

    private static final List<Form> FORMS = new ArrayList<>();

    static {
        for (String[] row : Lexicon.rows("text_agencies.tsv", 2)) {
            FORMS.add(
                    new Form(row[0], Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(row[1]) + "(?![\\p{L}\\d])")));
        }
    }

    private Agencies() {}

    /** The agency first named in a few words, such as the bracket of a dateline or a byline; null for none. */
    static String in(String words) {
        if (words == null) {
            return null;
        }
        String code = null;
        int first = Integer.MAX_VALUE;
        for (Form form : FORMS) {
            Matcher matcher = form.words.matcher(words);
            if (matcher.find() && matcher.start() < first) {
                first = matcher.start();
                code = form.code;
            }
        }
        return code;
    }

    /** The agency that a line of credit at the end of a text names; null for none. */
    static String inCredit(String lastParagraph) {
        if (lastParagraph == null || lastParagraph.length() > CREDIT_CHARS) {
            return null;
        }
        Matcher matcher = CREDIT_LINE.matcher(lastParagraph);
        while (matcher.find()) {
            for (Form form : FORMS) {
                Matcher named = form.words.matcher(lastParagraph).region(matcher.end(), lastParagraph.length());
                if (named.lookingAt()) {
                    return form.code;
                }
            }
        }
        String bare = lastParagraph.strip();
        boolean bracketed =
                (bare.startsWith("(") && bare.endsWith(")")) || bare.startsWith("-") || bare.startsWith("–");
        return bracketed && bare.length() <= 40 ? in(bare) : null;
    }
}

package org.dateline.udfs.quantity;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Tells the numbers that count no people: ages, dates, times, money, distances, addresses, names of units. */
public final class NotPeople {
    private static final Pattern MONTH = Pattern.compile(
            "(?i)jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)no\\.?|number|\\$|us\\$|£|€|#|age|aged|ages|highway|interstate|route|news|i|u\\.s\\.|channel|image|photo|slide|page|chapter|article|section|apartment|apt\\.?|unit|flight|room|phase|grade|since|circa|late|early|mid|sector|block|ward|area|district|zone|day|week|round|mr|vol");
    private static final Pattern LINK = Pattern.compile("(?i)and|or|to|&|-|–");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(st|nd|rd|th|s|mm|km|kg|am|pm|m|ft|lb)");
    private static final Pattern CLOCK = Pattern.compile("(?i)[ap]\\.?m\\.?|o'clock");
    private static final Pattern SINGULAR = Pattern.compile("was|is|has");
    /** Words between "aged" and the second of two ages. */
    private static final int AGES = 4;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private static final Set<String> NOUNS = nouns();

    private NotPeople() {}

    private static Set<String> nouns() {
        Set<String> nouns = new HashSet<>();
        for (var row : Lexicon.rows("not-people.tsv", 2)) {
            nouns.add(row[0]);
        }
        return nouns;
    }

    /** Whether this is a noun that numbers count without counting people. */
    public static boolean noun(Token token) {
        String text = token.lower();
        return NOUNS.contains(token.lowerLemma())
                || NOUNS.contains(text)
                || text.endsWith("s") && NOUNS.contains(text.substring(0, text.length() - 1));
    }

    /** Whether the numeral is no count of people, by the words around it. */
    static boolean around(Sentence sentence, Numeral numeral) {
        Token before = numeral.first() > 0 ? sentence.token(numeral.first() - 1) : null;
        Token after = numeral.last() + 1 < sentence.size() ? sentence.token(numeral.last() + 1) : null;
        boolean digits =
                Character.isDigit(sentence.token(numeral.first()).text().charAt(0));
        if (after != null && afterwards(sentence, numeral, after, digits)) {
            return true;
        }
        if (before == null) {
            return false;
        }
        if (isDate(sentence, numeral, before, after, digits) || isAge(sentence, numeral, before, after, digits)) {
            return true;
        }
        boolean glued = before.end() == sentence.token(numeral.first()).start();
        // Minutes after the colon, decades, "AK-47", the second half of a score.
        return digits
                        && glued
                        && ":/-.@$£€#"
                                        .indexOf(before.text()
                                                .charAt(before.text().length() - 1))
                                >= 0
                || digits && BEFORE.matcher(before.text()).matches();
    }

    private static boolean afterwards(Sentence sentence, Numeral numeral, Token after, boolean digits) {
        boolean glued = after.start() == sentence.token(numeral.last()).end();
        String text = after.text();
        if (glued
                && digits
                && (text.startsWith(":")
                        || text.equals("/")
                        || SUFFIX.matcher(text).matches())) {
            return true;
        }
        // "200 fewer injuries" is a difference.
        if (text.equals("%") || text.equalsIgnoreCase("percent") || text.equals("per") || text.equals("fewer")) {
            return true;
        }
        int noun = numeral.last() + 1;
        if (text.equals("-")) {
            noun++;
        }
        // "17-year-old", "two-hour", "12 km", "three years"; adjectives may stand between.
        for (int i = noun; i < Math.min(noun + 2, sentence.size()); i++) {
            Token token = sentence.token(i);
            // "4 shot in car": several shots would be a plural.
            boolean verb = numeral.value() > 1 && token.text().equalsIgnoreCase("shot");
            // "10 reported dead": a report is a thing, to report is none.
            if (CLOCK.matcher(token.text()).matches()) {
                return true;
            }
            if (noun(token) && !verb && !token.isVerb()) {
                return i + 1 >= sentence.size()
                        || !sentence.token(i + 1).isNoun()
                        || sentence.token(i + 1).text().equalsIgnoreCase("old");
            }
            // "killed seven last week"
            if (!token.tag().startsWith("JJ") || token.text().equalsIgnoreCase("last")) {
                break;
            }
        }
        return text.equals("-") && glued && noun < sentence.size() && noun(sentence.token(noun));
    }

    private static boolean isDate(Sentence sentence, Numeral numeral, Token before, Token after, boolean digits) {
        if (!digits) {
            return false;
        }
        boolean monthBefore = MONTH.matcher(strip(before)).matches() && before.isCapitalised();
        boolean monthAfter = numeral.value() <= 31 && isMonth(sentence, afterDays(sentence, numeral.last() + 1));
        boolean plainYear = numeral.value() >= FIRST_YEAR
                && numeral.value() <= LAST_YEAR
                && sentence.token(numeral.first()).text().length() == 4
                && (after == null || !after.isNoun());
        return monthBefore && numeral.value() <= LAST_YEAR || monthAfter || plainYear;
    }

    private static boolean isMonth(Sentence sentence, int i) {
        return i < sentence.size()
                && MONTH.matcher(strip(sentence.token(i))).matches()
                && sentence.token(i).isCapitalised();
    }

    /** "17 and 21 June", "17-21 June": past the second day. */
    private static int afterDays(Sentence sentence, int i) {
        boolean days = i + 1 < sentence.size()
                && LINK.matcher(sentence.token(i).text()).matches()
                && Character.isDigit(sentence.token(i + 1).text().charAt(0));
        return days ? i + 2 : i;
    }

    /** ", 17," after a name; "(35)". */
    private static boolean isAge(Sentence sentence, Numeral numeral, Token before, Token after, boolean digits) {
        if (!digits || numeral.value() > 110 || numeral.first() < 2) {
            return false;
        }
        if (isSecondAge(sentence, numeral.first() - 1)) {
            return true;
        }
        boolean opens = before.text().equals(",") || before.text().equals("(");
        boolean closes = after == null
                || ",.;)".indexOf(after.text().charAt(0)) >= 0
                || numeral.value() > 1 && SINGULAR.matcher(after.text()).matches()
                || after.text().equals("of")
                || after.text().equals("and");
        Token name = sentence.token(numeral.first() - 2);
        return opens && closes && (name.isNoun() || name.isCapitalised());
    }

    /** "aged 12 to | 16", "aged between | 12 and 16" */
    private static boolean isSecondAge(Sentence sentence, int before) {
        int i = before;
        while (i > 0
                && i > before - AGES
                && (LINK.matcher(sentence.token(i).text()).matches()
                        || sentence.token(i).tag().equals("CD")
                        || sentence.token(i).tag().equals("IN")
                        || sentence.token(i).tag().equals("TO"))) {
            i--;
        }
        return sentence.token(i).text().equalsIgnoreCase("aged");
    }

    private static String strip(Token token) {
        return token.text().endsWith(".")
                ? token.text().substring(0, token.text().length() - 1)
                : token.text();
    }
}

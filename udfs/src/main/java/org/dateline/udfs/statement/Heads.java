package org.dateline.udfs.statement;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;

/** Heads and descriptions of noun phrases, by position and parts of speech. */
final class Heads {
    private static final int REACH = 8;
    /** "the chancellor" is not the shadow chancellor. */
    private static final Set<String> OTHER_OFFICES = Lexicon.set("lesser_office.tsv");

    private static final Pattern TICKER = Pattern.compile("<[A-Z]{1,5}(\\.[A-Z]{1,2})?>|[A-Z]{2,5}\\.[A-Z]{1,2}");

    /** One office under several names. */
    private static final Map<String, String> OFFICES = Lexicon.map("office_name.tsv");

    private static final Set<String> LOCAL = Set.of("county", "city", "parish", "borough");

    private Heads() {}

    /** The last noun before a preposition, comma or possessive: the head of an English noun phrase; that of "Lloyd's" itself. */
    static int of(Range phrase) {
        SentenceView view = phrase.view();
        int head = -1;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            String tag = view.tag(i);
            boolean noun = tag.startsWith("NN") || isBracketed(view, i) || head == i - 1 && isOfficial(phrase, i);
            if (noun || tag.equals("PRP")) {
                head = i;
            } else if (head >= 0 && tag.equals("POS")) {
                head = i < phrase.last() ? -1 : head;
            } else if (head >= 0 && (isListOfPeoples(phrase, head, i) || isListOfTrades(phrase, i))) {
                return phrase.last();
            } else if (head >= 0
                    && !tag.startsWith("JJ")
                    && !tag.equals("CD")
                    && !tag.equals("HYPH")
                    && !(tag.equals("VBN") && view.tag(i - 1).equals("HYPH"))) {
                return head;
            }
        }
        return head >= 0 ? head : phrase.last();
    }

    /** "a company official": taggers take the noun for an adjective where a clause follows. */
    private static boolean isOfficial(Range phrase, int i) {
        SentenceView view = phrase.view();
        String next = i < phrase.last() ? view.tag(i + 1) : "";
        return i > phrase.first()
                && view.word(i).equals("official")
                && !next.startsWith("NN")
                && !next.startsWith("JJ");
    }

    /** "French, West German and Dutch officials": peoples before the plural that they describe. */
    private static boolean isListOfPeoples(Range phrase, int people, int joint) {
        SentenceView view = phrase.view();
        boolean listed = view.isComma(joint) || view.tag(joint).equals("CC");
        int last = phrase.last();
        return listed
                && last > joint + 1
                && RoleLexicon.isPeople(view.word(people))
                && view.tag(last).equals("NNS")
                && RoleLexicon.isPeople(view.word(last - 1))
                && !RoleLexicon.isPeople(view.word(last));
    }

    /** "the paper and packaging company": trades before the company that is in them. */
    private static boolean isListOfTrades(Range phrase, int joint) {
        SentenceView view = phrase.view();
        int last = phrase.last();
        boolean trades = view.tag(joint).equals("CC")
                && last > joint + 1
                && view.tag(last).equals("NN")
                && Organisations.isCompanyNoun(view.word(last));
        for (int i = phrase.first() + 1; trades && i < last; i++) {
            trades = i == joint || view.tag(i).startsWith("NN") || view.tag(i).startsWith("JJ");
        }
        return trades;
    }

    /** A phrase without what is not its own: "aid donors" of "aid donors to Chad", the words before an apposition. */
    static Range own(Range phrase) {
        SentenceView view = phrase.view();
        int last = phrase.last();
        boolean listed = false;
        for (int i = last; i > phrase.first(); i--) {
            listed |= view.tag(i).equals("CC");
        }
        for (int i = of(phrase) + 1; i <= last; i++) {
            String word = view.word(i);
            boolean other = word.equals("to") || word.equals("between") || word.equals("on");
            boolean apposition = view.isComma(i) && !listed;
            if (other || apposition) {
                return new Range(view, phrase.first(), i - 1);
            }
        }
        return phrase;
    }

    /** The capitalised words around a head, with the small words between them. */
    static String properName(Range phrase, int head) {
        SentenceView view = phrase.view();
        int first = head;
        while (first > phrase.first()
                && (joins(view, first - 1, phrase.first())
                        || isHyphen(view, first - 1)
                        || sameEntity(view, first - 1, head))) {
            first--;
        }
        int last = head;
        while (last < phrase.last() && (view.token(last + 1).isProperNoun() || sameEntity(view, last + 1, head))) {
            last++;
        }
        boolean goesOn = view.token(head).ner().equals("ORGANIZATION")
                && view.word(last + 1).equals("of")
                && view.word(last + 2).equals("the");
        for (int i = last + 3; goesOn && i <= phrase.last() && isNameWord(view, i); i++) {
            last = i;
        }
        if (last + 1 == phrase.last() && view.tag(last + 1).equals("POS")) {
            last++;
        }
        for (int i = first; i < head; i++) {
            boolean country = view.tag(i).equals("POS") && RoleLexicon.isCountry(new Range(view, first, i - 1));
            first = country ? i + 1 : first;
        }
        while (first < head && !view.token(first).isCapitalised()) {
            first++;
        }
        if (first < head && view.tag(first).equals("DT")) {
            first++;
        }
        return text(view, first, last);
    }

    /** "Owens-Tarn": a hyphen between two words with capitals. */
    static boolean isHyphen(SentenceView view, int i) {
        return view.word(i).equals("-")
                && i > 0
                && i + 1 < view.size()
                && view.token(i - 1).end() == view.token(i).start()
                && view.token(i).end() == view.token(i + 1).start()
                && view.token(i - 1).isCapitalised()
                && view.token(i + 1).isCapitalised();
    }

    /** "Petrel corp": the legal form of a company, its capital forgotten. */
    static boolean isSmallForm(SentenceView view, int i) {
        return i > 0 && !view.token(i).isCapitalised() && Bodies.isLegalForm(view.word(i)) && isNameWord(view, i - 1);
    }

    /** "a U.S. Spokesman": an office behind an indefinite article is no name, however it is written. */
    static boolean isSomeOfficer(Range phrase, int head) {
        SentenceView view = phrase.view();
        boolean some = view.isIndefiniteArticle(phrase.first())
                || view.word(phrase.first()).equals("one");
        return some && isOffice(view, head);
    }

    private static boolean isOffice(SentenceView view, int i) {
        RoleLexicon.Match role = RoleLexicon.role(new Range(view, i, i));
        return role != null && !role.entry().body();
    }

    /** "The Harn County Coroner": an office of a place, which recognisers take for a body. */
    static boolean isLocalOfficer(Range phrase, int head) {
        SentenceView view = phrase.view();
        return head - 1 > phrase.first()
                && view.word(phrase.first()).equals("the")
                && LOCAL.contains(view.word(head - 1))
                && isOffice(view, head);
    }

    /** A noun with a capital, as names have them; taggers take some for common nouns. */
    static boolean isNameWord(SentenceView view, int i) {
        return view.token(i).isNoun() && view.token(i).isCapitalised();
    }

    /** The words with the spaces of the text, brackets around companies left out. */
    static String text(SentenceView view, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && isTicker(view.token(i).text())) {
                continue;
            }
            boolean glued =
                    i == first || view.token(i).start() == view.token(i - 1).end();
            text.append(glued ? "" : " ").append(unbracketed(view.token(i).text()));
        }
        return text.toString();
    }

    /** "<Petrel Corp Ltd>": old wires set companies without a ticker in brackets, which tokenisers take for a tag. */
    static boolean isBracketed(SentenceView view, int i) {
        String text = view.token(i).text();
        return text.length() > 2 && !unbracketed(text).equals(text);
    }

    /** "<PTL>", "<PTL.O>", "PTL.O": the sign of a share behind the name of its company. */
    static boolean isTicker(String word) {
        return TICKER.matcher(word).matches();
    }

    private static String unbracketed(String word) {
        boolean bracketed = word.startsWith("<") && word.endsWith(">");
        return bracketed ? word.substring(1, word.length() - 1).strip() : word;
    }

    private static boolean sameEntity(SentenceView view, int i, int head) {
        return view.token(head).isEntity()
                && view.token(head).ner().equals(view.token(i).ner());
    }

    private static boolean joins(SentenceView view, int i, int from) {
        String word = view.word(i);
        boolean small =
                word.equals("of") || word.equals("for") || word.equals("and") || word.equals("'s") || word.equals("’s");
        return view.token(i).isCapitalised() && view.isWord(i)
                || small && i > from && view.token(i - 1).isCapitalised();
    }

    /** Whether the words before a name or in an apposition after it hold this noun. */
    static boolean describes(Range mention, String noun) {
        SentenceView view = mention.view();
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 4) && isDescription(view, i); i--) {
            if (same(view, i, noun)) {
                return true;
            }
        }
        Range front = front(mention);
        if (front != null && same(view, of(front), noun)) {
            return true;
        }
        if (view.isComma(mention.last() + 1)) {
            for (int i = mention.last() + 2;
                    i < Math.min(view.size(), mention.last() + REACH) && isDescription(view, i);
                    i++) {
                if (same(view, i, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The phrase that a name stands in apposition to ("the head of the agency, Rami Hadad,"); null where none does. */
    static Range front(Range mention) {
        SentenceView view = mention.view();
        int comma = mention.first() - 1;
        while (comma > 0 && Names.isHonorific(view.word(comma))) {
            comma--;
        }
        boolean closed = view.isComma(mention.last() + 1);
        boolean open = !view.isWord(mention.last() + 1)
                || view.isFinite(mention.last() + 1) && !view.isComma(mention.last() + 2);
        boolean apart = comma > 0 && view.isComma(comma) && (closed || open);
        Range phrase = apart ? NounPhrases.headOfChain(view, comma - 1) : null;
        boolean opens = phrase != null
                && (phrase.first() == view.from(comma)
                        || closed && view.isComma(phrase.first() - 1)
                        || view.word(phrase.first() - 2).equals("according"));
        boolean whole = opens
                && (closed || RoleLexicon.role(new Range(view, of(phrase), of(phrase))) != null)
                && view.token(of(phrase)).isNoun()
                && !view.token(of(phrase)).isEntity();
        return whole ? new Range(view, phrase.first(), comma - 1) : null;
    }

    private static boolean isDescription(SentenceView view, int i) {
        return view.isWord(i) && !view.tag(i).startsWith("VB");
    }

    private static boolean isAlike(String lemma, String noun) {
        return OFFICES.getOrDefault(lemma, lemma).equals(OFFICES.getOrDefault(noun, noun));
    }

    /** Whether the words beside a name hold this very noun, not another name of the office. */
    static boolean describesInWords(Range mention, String noun) {
        SentenceView view = mention.view();
        for (int i = Math.max(0, mention.first() - 4); i < Math.min(view.size(), mention.last() + REACH); i++) {
            if (view.token(i).lemma().equalsIgnoreCase(noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(SentenceView view, int i, String noun) {
        return view.token(i).isNoun()
                && !OTHER_OFFICES.contains(view.word(i - 1))
                && isAlike(view.token(i).lowerLemma(), noun);
    }

    /** "Autopsies showed": a plural that only its place at the start of a sentence capitalises, and no party's members. */
    static boolean isCommonPlural(Range phrase) {
        SentenceView view = phrase.view();
        int head = phrase.last();
        String word = view.token(head).text();
        boolean plural = view.tag(head).equals("NNPS") && word.endsWith("s");
        return plural
                && phrase.first() == head
                && head == view.from(head)
                && !Bodies.isPartyAdjective(word.substring(0, word.length() - 1));
    }
}

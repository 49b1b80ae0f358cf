package org.dateline.udfs.statement;

/**
 * Reads title, role, affiliation, country and sector of a speaker from the words before the name ("Ukraine's
 * commander-in-chief Oleksandr Syrsky"), from an apposition after it, or from the phrase itself where it names nobody.
 */
final class Profiles {
    private static final int BEFORE = 8;
    private static final int AFTER = 16;

    private Profiles() {}

    static Profile of(Resolution who) {
        if (who.person() == null) {
            return who.phrase() == null ? Profile.UNKNOWN : unnamed(who);
        }
        for (Range mention : who.person().mentions()) {
            Profile before = describe(before(mention), false);
            Profile after = describe(after(mention), true);
            if (before != null) {
                return after == null ? before : before.completedBy(after);
            }
            if (after != null) {
                return after;
            }
            Profile apart = describe(apart(who.phrase(), mention), true);
            if (apart != null) {
                return apart;
            }
        }
        return Profile.UNKNOWN;
    }

    private static Profile unnamed(Resolution who) {
        Range phrase = who.phrase();
        RoleLexicon.Match role = RoleLexicon.role(phrase, true);
        String sector = RoleLexicon.sector(phrase, role);
        String country = RoleLexicon.country(phrase);
        boolean thing = who.kind() == SpeakerKind.ORGANISATION || who.kind() == SpeakerKind.DOCUMENT;
        if (who.how() == SpeakerResolution.METONYM && country != null) {
            return new Profile(null, SpeakerRole.UNKNOWN, who.name(), country, "GOV");
        }
        if (thing || role == null) {
            return new Profile(null, SpeakerRole.UNKNOWN, thing ? who.name() : null, country, sector);
        }
        String title = text(phrase.view(), role.first(), role.last());
        return new Profile(title, role.entry().role(), affiliation(phrase, role), country, sector);
    }

    /** Null where the words name no office. */
    private static Profile describe(Range words, boolean apposition) {
        RoleLexicon.Match role = words == null ? null : RoleLexicon.role(words, apposition);
        if (role == null) {
            return null;
        }
        SentenceView view = words.view();
        int first = apposition ? role.first() : titleStart(words, role);
        String title = text(view, first, apposition ? titleEnd(words, role) : words.last());
        return new Profile(
                title,
                role.entry().role(),
                affiliation(words, role),
                RoleLexicon.country(words),
                RoleLexicon.sector(words, role));
    }

    /** After a possessive or a word of nationality. */
    private static int titleStart(Range words, RoleLexicon.Match role) {
        int first = words.first();
        for (int i = words.first(); i < role.first(); i++) {
            boolean nation = RoleLexicon.country(new Range(words.view(), i, i)) != null;
            if (words.view().tag(i).equals("POS")
                    || words.view().tag(i).equals("IN")
                    || nation
                    || words.view().tag(i).equals("DT")) {
                first = i + 1;
            }
        }
        return first;
    }

    private static int titleEnd(Range words, RoleLexicon.Match role) {
        return words.view().tag(role.last() + 1).equals("IN") ? words.last() : role.last();
    }

    /** The possessor, what stands before the office, or what follows "of", "for", "at". */
    private static String affiliation(Range words, RoleLexicon.Match role) {
        SentenceView view = words.view();
        if (view.tag(role.last() + 1).equals("IN") && role.last() + 2 <= words.last()) {
            return text(view, skipArticle(view, role.last() + 2), words.last());
        }
        int last = role.first() - 1;
        while (last >= words.first() && (view.tag(last).equals("POS") || !view.isWord(last))) {
            last--;
        }
        int first = skipArticle(view, words.first());
        boolean named = false;
        for (int i = first; i <= last; i++) {
            named |= view.token(i).isCapitalised();
        }
        return named && first <= last ? text(view, first, last) : null;
    }

    private static int skipArticle(SentenceView view, int i) {
        return view.tag(i).equals("DT") ? i + 1 : i;
    }

    /** Nouns and adjectives right before a name. */
    private static Range before(Range mention) {
        SentenceView view = mention.view();
        int first = mention.first();
        while (first > 0 && mention.first() - first < BEFORE && describes(view, first - 1)) {
            first--;
        }
        return first == mention.first() ? null : new Range(view, first, mention.first() - 1);
    }

    private static boolean describes(SentenceView view, int i) {
        String tag = view.tag(i);
        return tag.startsWith("NN") && !view.word(i).equals("said")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("DT")
                || tag.equals("HYPH")
                || tag.equals("IN")
                        && (view.word(i).equals("of") || view.word(i).equals("in"));
    }

    /** The words after a name and a comma, up to the next comma or verb. */
    private static Range after(Range mention) {
        SentenceView view = mention.view();
        int comma = mention.last() + 1;
        if (!view.isComma(comma) || view.tag(comma + 1).startsWith("W")) {
            return null;
        }
        int last = comma;
        while (last + 1 < view.size()
                && last - comma < AFTER
                && (view.isWord(last + 1)
                        || view.tag(last + 1).equals("HYPH")
                        || view.tag(last + 1).equals("POS"))
                && !view.tag(last + 1).startsWith("VB")
                && !view.tag(last + 1).startsWith("W")) {
            last++;
        }
        return last == comma ? null : new Range(view, comma + 1, last);
    }

    /** The description that a name follows after a comma ("the head of the agency, Rami Hadad,"). */
    private static Range apart(Range phrase, Range mention) {
        boolean inside = phrase != null
                && phrase.view() == mention.view()
                && phrase.first() < mention.first() - 1
                && mention.last() <= phrase.last();
        return inside && phrase.view().isComma(mention.first() - 1)
                ? new Range(phrase.view(), phrase.first(), mention.first() - 2)
                : null;
    }

    private static String text(SentenceView view, int first, int last) {
        if (first > last) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean glued =
                    i == first || view.token(i).start() == view.token(i - 1).end();
            text.append(glued ? "" : " ").append(view.token(i).text());
        }
        return text.toString();
    }
}

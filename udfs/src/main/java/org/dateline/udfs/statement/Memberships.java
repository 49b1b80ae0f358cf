package org.dateline.udfs.statement;

import java.util.Set;

/**
 * Reads which body a speaker belongs to where the words beside name no office, or before the office is over: "Ole Brandt of accounting
 * firm Petrel and Co", "Petrel's Brandt", "at Petrel Corp, economist Ole Brandt", "a spokesman" of "a spokesman for Petrel".
 */
final class Memberships {
    private static final Set<String> BELONGING = Set.of("of", "from", "at", "for", "with");
    /** Words that may describe a body before its name. */
    private static final int LONGEST_DESCRIPTION = 5;

    private Memberships() {}

    /** What only the body beside a name tells: affiliation, country, sector; null where none stands there. */
    static Profile of(Range mention) {
        Range body = behind(mention);
        body = body == null ? owner(mention) : body;
        body = body == null ? opening(mention) : body;
        String sector = body == null ? null : RoleLexicon.sector(body, null);
        return body == null
                ? null
                : new Profile(null, SpeakerRole.UNKNOWN, Office.text(body), RoleLexicon.country(body), sector);
    }

    /** A phrase that names nobody with the body that it belongs to ("a spokesman for Petrel Corp"), the phrase itself where none follows. */
    static Range withBody(Range phrase) {
        SentenceView view = phrase.view();
        int of = phrase.last() + 1;
        boolean belongs = BELONGING.contains(view.word(of)) && view.tag(of).equals("IN") && !isIndefinite(view, of + 1);
        Range body = belongs ? NounPhrases.startingAt(view, of + 1) : null;
        return body == null ? phrase : new Range(view, phrase.first(), body.last());
    }

    private static boolean isIndefinite(SentenceView view, int i) {
        return view.isIndefiniteArticle(i)
                || view.word(i).equals("one")
                || view.word(i).equals("another");
    }

    /** "Ole Brandt of Petrel Corp", "Ole Brandt, from Petrel Corp,", "Ole Brandt of accounting firm Petrel and Co" */
    private static Range behind(Range mention) {
        SentenceView view = mention.view();
        int of = view.isComma(mention.last() + 1) ? mention.last() + 2 : mention.last() + 1;
        if (!BELONGING.contains(view.word(of))) {
            return null;
        }
        int name = of + 1;
        while (name - of <= LONGEST_DESCRIPTION && describes(view, name)) {
            name++;
        }
        Range body =
                view.token(Math.min(name, view.size() - 1)).isCapitalised() ? NounPhrases.startingAt(view, name) : null;
        boolean close = view.word(of).equals("of") && of == mention.last() + 1;
        if (!close && isComplement(mention)) {
            return null;
        }
        boolean described = Bodies.isNoun(view.word(name - 1));
        return body != null && isBody(body, close, described) ? body : null;
    }

    /** "a tutor to Brenn at Harn College": the phrase behind a name that a preposition governs may tell of the noun before. */
    private static boolean isComplement(Range mention) {
        SentenceView view = mention.view();
        int before = mention.first() - 1;
        while (Names.isHonorific(view.word(before))) {
            before--;
        }
        return view.tag(before).matches("IN|TO") && view.tag(before - 1).startsWith("NN");
    }

    private static boolean describes(SentenceView view, int i) {
        String tag = view.tag(i);
        boolean word = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("VBG");
        return (word || tag.equals("HYPH")) && !view.token(i).isCapitalised();
    }

    /**
     * Whether a name is one of a body: to the recogniser, by the noun before it, or one that it takes for a person's ("James Aalder of
     * D.J. Brenn").
     */
    private static boolean isBody(Range name, boolean close, boolean described) {
        SentenceView view = name.view();
        boolean organisation = false;
        boolean person = true;
        for (int i = name.first(); i <= name.last(); i++) {
            organisation |= view.token(i).ner().equals("ORGANIZATION");
            person &= view.token(i).ner().equals("PERSON");
        }
        boolean owner = view.tag(name.last() + 1).equals("POS");
        boolean place = view.token(name.last()).ner().equals("LOCATION");
        boolean several = name.last() > name.first();
        return organisation || close && person && several && !owner || described && !place;
    }

    /** "Petrel's Brandt", "PTL' Ole Brandt": the body that a name follows in the possessive. */
    private static Range owner(Range mention) {
        SentenceView view = mention.view();
        int mark = mention.first() - 1;
        boolean possessive = view.tag(mark).equals("POS")
                || view.word(mark).matches("['’]")
                        && view.word(mark - 1).endsWith("s")
                        && view.token(mark - 1).end() == view.token(mark).start();
        return possessive ? organisationBefore(view, mark) : null;
    }

    /** "But at the Petrel Bank, economist Ole Brandt": the body before the comma that the description of a name follows. */
    private static Range opening(Range mention) {
        SentenceView view = mention.view();
        Range words = Profiles.before(mention);
        int comma = (words == null ? mention.first() : words.first()) - 1;
        Range body = view.isComma(comma) ? organisationBefore(view, comma) : null;
        if (body == null) {
            return null;
        }
        int at = view.tag(body.first() - 1).equals("DT") ? body.first() - 2 : body.first() - 1;
        boolean opens = at == view.from(comma) || view.tag(at - 1).equals("CC");
        return opens && view.word(at).equals("at") ? body : null;
    }

    private static Range organisationBefore(SentenceView view, int end) {
        int first = end;
        while (first > 0 && view.token(first - 1).ner().equals("ORGANIZATION")) {
            first--;
        }
        return first < end ? new Range(view, first, end - 1) : null;
    }
}

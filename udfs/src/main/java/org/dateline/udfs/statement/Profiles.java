package org.dateline.udfs.statement;

import java.util.Set;

/**
 * Reads title, role, affiliation, country and sector of a speaker from the words before the name ("Ukraine's
 * commander-in-chief Oleksandr Syrsky"), from an apposition after it, or from the phrase itself where it names nobody.
 */
final class Profiles {
    /** Participles that open the name of an office. */
    private static final Set<String> PARTICIPLES =
            Set.of("managing", "acting", "founding", "commanding", "presiding", "outgoing", "incoming");

    private static final Set<String> CHANCELLORS = Set.of("DEU", "AUT");

    private static final int BEFORE = 14;
    private static final int AFTER = 16;

    private Profiles() {}

    /** @param names the persons and organisations of the document */
    static Profile of(Resolution who, Names names) {
        Profile own = of(who);
        boolean itself = own.affiliation() != null && own.affiliation().equals(who.name());
        String named = itself && Bodies.isCompany(who.name())
                ? who.name()
                : itself ? Bodies.name(who.name()) : Bodies.employer(own.affiliation());
        Profile read = own.in(named).completedBy(who.known());
        String body = read.affiliation();
        String full = body == null ? null : names.fullForm(body);
        String affiliation = body == null || body.equals(who.name()) ? body : names.legalName(body);
        String country = read.country();
        for (String name : new String[] {named, full}) {
            country = country == null && name != null ? RoleLexicon.country(name) : country;
        }
        if (country == null && who.kind() == SpeakerKind.ORGANISATION && who.name() != null) {
            country = names.countryOf(who.name());
        }
        boolean heads = "chancellor".equalsIgnoreCase(read.title()) && country != null && CHANCELLORS.contains(country);
        SpeakerRole role = heads ? SpeakerRole.HEAD_OF_GOVERNMENT : read.role();
        Profile whole =
                new Profile(read.title(), role, affiliation, names.ranks().country(country), read.sector());
        return names.ranks().corrected(whole.within(names.sector(full)));
    }

    /** What the words around the mentions of a person tell. */
    static Profile of(Person person) {
        return of(new Resolution(person.name(), SpeakerKind.NAMED_PERSON, SpeakerResolution.EXPLICIT, person, null));
    }

    private static Profile of(Resolution who) {
        if (who.person() == null) {
            return who.phrase() == null ? Profile.UNKNOWN : unnamed(who);
        }
        Profile offices = Profile.UNKNOWN;
        Profile member = Profile.UNKNOWN;
        for (Range mention : who.person().mentions()) {
            Profile belongs = Memberships.of(mention);
            Profile office = office(who, mention);
            member = belongs == null ? member : member.completedBy(belongs);
            offices = office == null ? offices : offices.completedBy(office);
        }
        Range description = who.person().description();
        Profile told = description == null ? null : Office.unnamed(description);
        return (told == null ? offices : offices.completedBy(told)).completedBy(member);
    }

    /** What the words around one mention tell, null where they name no office. */
    private static Profile office(Resolution who, Range mention) {
        Profile before = Office.before(before(mention));
        Profile after = Office.apposition(after(mention));
        if (before != null) {
            before = before.completedBy(ofCountry(mention));
            return after == null ? before : before.completedBy(after);
        }
        if (after != null) {
            return after;
        }
        Range apart = apart(who.phrase(), mention);
        return Office.apposition(apart != null ? apart : Heads.front(mention));
    }

    /** "Chancellor Greta Merk of Germany" */
    private static Profile ofCountry(Range mention) {
        SentenceView view = mention.view();
        int place = mention.last() + 2;
        boolean of = view.word(mention.last() + 1).equals("of") && place < view.size();
        Range name = of ? NounPhrases.startingAt(view, place) : null;
        boolean country = name != null && RoleLexicon.isCountry(name);
        return country
                ? new Profile(null, SpeakerRole.UNKNOWN, null, RoleLexicon.country(name), null)
                : Profile.UNKNOWN;
    }

    private static Profile unnamed(Resolution who) {
        Range phrase = who.phrase();
        String country = RoleLexicon.country(Heads.own(phrase));
        if (who.how() == SpeakerResolution.METONYM && country != null) {
            boolean several = who.name().contains(" and ") && !RoleLexicon.isCountry(phrase);
            String sector = Bodies.sector(who.name());
            return new Profile(
                    null, SpeakerRole.UNKNOWN, null, several ? null : country, sector == null ? "GOV" : sector);
        }
        boolean thing =
                who.kind() == SpeakerKind.DOCUMENT || who.kind() == SpeakerKind.ORGANISATION && who.name() != null;
        Profile office = thing ? null : Office.unnamed(Memberships.withBody(upToComma(phrase)));
        boolean company = thing && Bodies.isCompany(who.name());
        String sector = company ? "BUS" : RoleLexicon.sector(phrase, null);
        return office == null
                ? new Profile(null, SpeakerRole.UNKNOWN, thing ? who.name() : null, country, sector)
                : office;
    }

    /** "some analysts, including the head of Petrel": the words before the comma tell of the speaker. */
    private static Range upToComma(Range phrase) {
        int comma = Heads.of(phrase) + 1;
        while (comma <= phrase.last() && !phrase.view().isComma(comma)) {
            comma++;
        }
        boolean others = comma < phrase.last() && phrase.view().tag(comma + 1).equals("VBG");
        return others ? new Range(phrase.view(), phrase.first(), comma - 1) : phrase;
    }

    /** Nouns and adjectives right before a name. */
    static Range before(Range mention) {
        SentenceView view = mention.view();
        int first = mention.first();
        while (first > 0
                && mention.first() - first < BEFORE
                && view.token(first - 1).start() >= view.opening()
                && (describes(view, first - 1) || joins(view, first - 1) || isAcronym(view, first - 3))) {
            first -= isAcronym(view, first - 3) ? 3 : 1;
        }
        return first == mention.first() ? null : new Range(view, first, mention.first() - 1);
    }

    /** "(PWU)" behind the name of an organisation. */
    private static boolean isAcronym(SentenceView view, int opening) {
        return opening >= 0
                && view.token(opening).text().equals("(")
                && view.token(opening + 2).text().equals(")")
                && view.token(opening + 1).text().chars().allMatch(Character::isUpperCase);
    }

    /** "Mines and Energy Minister" */
    private static boolean joins(SentenceView view, int i) {
        boolean fields = RoleLexicon.isField(view.word(i - 1)) && RoleLexicon.isField(view.word(i + 1));
        return view.tag(i).equals("CC") && (fields || isInBody(view, i))
                || view.tag(i).equals("CC")
                        && i > 0
                        && view.token(i - 1).isProperNoun()
                        && view.token(i + 1).isProperNoun()
                        && !view.token(i - 1).isEntity();
    }

    /** "Roads and Bridges Committee", "Brenn and Co": the conjunction inside a name. */
    private static boolean isInBody(SentenceView view, int i) {
        int last = i;
        while (view.token(i).ner().equals("ORGANIZATION")
                && last + 1 < view.size()
                && view.token(last + 1).ner().equals("ORGANIZATION")) {
            last++;
        }
        int first = i;
        boolean of = false;
        while (first > 0 && view.token(first - 1).ner().equals("ORGANIZATION")) {
            of |= view.word(--first).equals("of");
        }
        boolean begins = first < i;
        boolean ends = Bodies.isNoun(view.word(last)) || Bodies.isLegalForm(view.word(last));
        return begins && last > i && (of || ends);
    }

    private static boolean describes(SentenceView view, int i) {
        String tag = view.tag(i);
        boolean body = view.word(i).equals("for")
                && view.token(Math.max(0, i - 1)).isCapitalised()
                && Bodies.isNoun(view.word(i - 1));
        boolean participle = tag.equals("VBG")
                && PARTICIPLES.contains(view.word(i))
                && view.tag(i + 1).startsWith("NN");
        return body
                || participle
                || tag.startsWith("NN") && !view.word(i).equals("said")
                || view.token(i).text().equals("Lib")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("DT")
                || tag.equals("HYPH")
                || tag.equals("IN")
                        && (view.word(i).equals("of") || view.word(i).equals("in"));
    }

    /** The words after a name and a comma, up to the next comma or verb. */
    static Range after(Range mention) {
        SentenceView view = mention.view();
        int comma = mention.last() + 1;
        boolean age = view.isComma(comma) && view.tag(comma + 1).equals("CD") && view.isComma(comma + 2);
        comma = age ? comma + 2 : comma;
        if (!view.isComma(comma) || view.tag(comma + 1).startsWith("W")) {
            return null;
        }
        int last = comma;
        while (last + 1 < view.size()
                && last - comma < AFTER
                && (view.isWord(last + 1)
                        || view.tag(last + 1).equals("HYPH")
                        || view.tag(last + 1).equals("POS"))
                && (!view.tag(last + 1).startsWith("VB") || isModifier(view, last + 1))
                && !view.tag(last + 1).startsWith("W")) {
            last++;
        }
        return last == comma ? null : new Range(view, comma + 1, last);
    }

    /** "a retired general" */
    private static boolean isModifier(SentenceView view, int i) {
        String next = view.tag(i + 1);
        return view.tag(i).equals("VBN") && (next.startsWith("NN") || next.startsWith("JJ"));
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
}

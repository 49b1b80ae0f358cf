package org.dateline.udfs.statement;

/**
 * Reads what a description says of an office: "Ukraine's commander-in-chief" before a name, "an analyst at Petrel Bank" after it, or
 * the phrase of a speaker without a name.
 */
final class Office {
    private final SentenceView view;
    private final Range words;
    private final RoleLexicon.Match match;
    /** Whether the office stands before the name. */
    private final boolean before;

    private final OfficeOwner owner;

    private Office(Range words, RoleLexicon.Match match, boolean before) {
        this.view = words.view();
        this.words = words;
        this.match = match;
        this.before = before;
        this.owner = new OfficeOwner(words, match);
    }

    /** The profile that words before a name tell; null where they name no office ("voter views of Brenn" describe somebody else). */
    static Profile before(Range words) {
        Range own = words == null ? null : behindPossessive(words, words.last());
        boolean complete = own != null && !own.view().tag(own.last()).equals("IN");
        RoleLexicon.Match match = complete ? RoleLexicon.role(own, own.last(), false) : null;
        return match == null ? null : new Office(words, match, true).profile(true);
    }

    /** The profile that an apposition tells; null where it names no office. */
    static Profile apposition(Range words) {
        RoleLexicon.Match match = words == null ? null : head(words);
        return match == null ? null : new Office(words, match, false).profile(true);
    }

    /** The profile of a phrase that names nobody; null where it names no office. */
    static Profile unnamed(Range phrase) {
        RoleLexicon.Match match = head(phrase);
        return match == null ? null : new Office(phrase, match, false).profile(false);
    }

    /** The office that heads a phrase: before its first preposition, behind its last possessive. */
    static RoleLexicon.Match head(Range words) {
        SentenceView view = words.view();
        int last = words.first();
        boolean noun = view.tag(last).startsWith("NN");
        while (last < words.last() && !view.tag(last + 1).equals("IN")) {
            last++;
            noun |= view.tag(last).startsWith("NN");
        }
        return noun
                ? RoleLexicon.role(behindPossessive(words, last), last, true)
                : RoleLexicon.role(words, words.last(), true);
    }

    private static Range behindPossessive(Range words, int last) {
        int first = words.first();
        for (int i = words.first(); i < last; i++) {
            first = words.view().tag(i).equals("POS") ? i + 1 : first;
        }
        return new Range(words.view(), first, words.last());
    }

    private Profile profile(boolean named) {
        String country = RoleLexicon.onlyCountry(Heads.own(words));
        String affiliation = match.entry().role() == SpeakerRole.RELATIVE ? null : owner.find();
        if (match.entry().ofState() && (named ? !isOfState() : isOfOrganisation())) {
            return new Profile(title(), SpeakerRole.OTHER, affiliation, country, null);
        }
        String title = match.entry().body() ? null : title();
        RoleLexicon.Match of = ofBody();
        String sector = RoleLexicon.sector(words, of == match ? match : null);
        boolean rebel = RoleLexicon.sectorBeside(words, match).equals("REB");
        SpeakerRole role =
                isOfPart(affiliation) ? SpeakerRole.LOCAL_OFFICIAL : of.entry().role();
        return new Profile(
                title,
                rebel && role == SpeakerRole.MILITARY_OFFICER ? SpeakerRole.REBEL_LEADER : role,
                affiliation == null && role == SpeakerRole.LEGISLATOR ? chamber() : affiliation,
                country,
                rebel ? "REB" : sector);
    }

    /** "Ohio Attorney General": a state or province, no country, has such an officer. */
    private boolean isOfPart(String owner) {
        boolean place = owner != null
                && match.entry().role() == SpeakerRole.MINISTER
                && match.first() > words.first()
                && view.token(match.first() - 1).ner().equals("LOCATION");
        return place && owner.endsWith(view.token(match.first() - 1).text()) && !RoleLexicon.isCountry(owner);
    }

    /** "Senate Republican leader": the chamber that the office names, null where it names none. */
    private String chamber() {
        String word = view.token(match.first()).text();
        boolean capital = view.token(match.first()).isCapitalised();
        return capital && "LEG".equals(Bodies.sector(word)) ? word : null;
    }

    /** "hospital official": an official of a body has the role of that body. */
    private RoleLexicon.Match ofBody() {
        RoleLexicon.Match body = view.token(match.last()).lemma().equals("official") ? RoleLexicon.body(words) : null;
        return body == null ? match : body;
    }

    private boolean isOfOrganisation() {
        for (int i = words.first(); i <= words.last(); i++) {
            if (view.token(i).ner().equals("ORGANIZATION")) {
                return true;
            }
        }
        return false;
    }

    /** Not "Petrel president Ole Bring", "captain Ole Bring": companies and teams have such officers too. */
    private boolean isOfState() {
        boolean organisation = match.first() > words.first()
                && Bodies.isNoun(view.word(match.first() - 1))
                && view.token(match.first() - 1).isCapitalised();
        for (int i = words.first(); i <= words.last(); i++) {
            String ner = view.token(i).ner();
            boolean place = ner.equals("LOCATION")
                    || !ner.equals("ORGANIZATION") && RoleLexicon.country(new Range(view, i, i)) != null;
            if (place && !organisation && match.entry().role() != SpeakerRole.MILITARY_OFFICER) {
                return true;
            }
            organisation |= ner.equals("ORGANIZATION");
        }
        if (match.entry().role() == SpeakerRole.LOCAL_OFFICIAL) {
            return !organisation;
        }
        String sector = RoleLexicon.sectorBeside(words, match);
        boolean capital = view.token(match.first()).isCapitalised() && match.first() > view.from(match.first());
        boolean owned = view.tag(match.first() - 1).equals("POS") && words.contains(match.first() - 1);
        boolean rank = (before && view.token(match.first()).isCapitalised() || capital) && !organisation && !owned;
        return rank || sector.equals("MIL");
    }

    /** After a possessive, an article or who it is an office of; before the name and its form of address. */
    private String title() {
        if (!before) {
            return text(view, appositionStart(), titleEnd());
        }
        int first = words.first();
        for (int i = words.first(); i < match.first(); i++) {
            String tag = view.tag(i);
            boolean ends = tag.equals("POS")
                    || tag.equals("IN")
                    || tag.equals("DT")
                    || !view.isWord(i) && !tag.equals("HYPH")
                    || owner.isOwner(i);
            first = ends ? i + 1 : first;
        }
        int last = words.last();
        while (last > match.last() && isFormOfAddress(last)) {
            last--;
        }
        while (last > first && view.tag(last).equals("HYPH")) {
            last--;
        }
        while (first < last && view.tag(first).equals("HYPH")) {
            first++;
        }
        return text(view, first, last);
    }

    private boolean isFormOfAddress(int i) {
        return Genders.ofWord(view.word(i)) != Gender.UNKNOWN && Names.isHonorific(view.word(i));
    }

    /** "campaigns director": the nouns that make the office precise, not the half of a word ("two-term governor"). */
    private int appositionStart() {
        int first = match.first();
        while (first > words.first() && isNominal(first - 1) && !owner.isOwner(first - 1) && !isAge(first - 1)) {
            first--;
        }
        return view.tag(first).equals("HYPH") ? Math.min(first + 2, match.first()) : first;
    }

    /** "his nine-year-old brother" */
    private boolean isAge(int i) {
        return view.word(i).equals("old") && view.tag(i - 1).equals("HYPH");
    }

    private boolean isNominal(int i) {
        String tag = view.tag(i);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH");
    }

    /** Whether the name of an organisation starts here, with its article or without; a ministry is part of the title. */
    private boolean isOrganisation(int first) {
        int name = view.tag(first).equals("DT") ? first + 1 : first;
        boolean named = name <= words.last()
                && view.token(name).isProperNoun()
                && view.token(name).isCapitalised()
                && (match.entry().role() == SpeakerRole.BUSINESS
                        || !view.token(name).ner().equals("LOCATION"))
                && !view.token(match.first()).isCapitalised();
        return match.entry().role() != SpeakerRole.MINISTER
                && name <= words.last()
                && (named || view.token(name).ner().equals("ORGANIZATION") || Heads.isBracketed(view, name));
    }

    /** "chief of staff", but "analyst" alone of "analyst at Petrel Bank", "chairman" of "chairman of Petrel Bank". */
    private int titleEnd() {
        int last = match.last();
        boolean field = view.word(last - 1).equals("of");
        while (field && last < words.last() && view.tag(last + 1).startsWith("NN")) {
            last++;
        }
        if (!view.word(last + 1).equals("of") || isOrganisation(last + 2)) {
            return last;
        }
        while (last < words.last()
                && (!view.tag(last + 1).equals("IN") || view.word(last + 1).equals("of"))) {
            last++;
        }
        while (last > match.last() && view.tag(last).equals("IN")) {
            last--;
        }
        return last;
    }

    /** The words of a phrase, with the spaces of the text. */
    static String text(Range words) {
        return text(words.view(), words.first(), words.last());
    }

    static String text(SentenceView view, int first, int last) {
        return first > last ? null : Heads.text(view, first, last);
    }
}

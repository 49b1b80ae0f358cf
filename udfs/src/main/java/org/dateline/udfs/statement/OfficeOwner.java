package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Reads which organisation an office belongs to from the words of its description. */
final class OfficeOwner {
    private static final Set<String> MODIFIERS = Lexicon.set("office_modifier.tsv");
    /** "Budget director": what an office is about, also with the capital of a sentence's start. */
    private static final Set<String> FIELDS = Lexicon.set("office_field.tsv");

    private static final Set<String> MINISTRIES = Set.of("ministry", "department");

    private final SentenceView view;
    private final Range words;
    private final RoleLexicon.Match match;

    /** @param match where the words name the office */
    OfficeOwner(Range words, RoleLexicon.Match match) {
        this.view = words.view();
        this.words = words;
        this.match = match;
    }

    /** A name behind a preposition, the possessor, a name before the office; null where none stands there. */
    String find() {
        String after = null;
        boolean follows = view.tag(match.last() + 1).equals("IN");
        for (int i = match.last() + 1; follows && i < words.last(); i++) {
            int first = view.tag(i + 1).equals("DT") ? i + 2 : i + 1;
            if (!view.tag(i).equals("IN") || isHome(i, first)) {
                continue;
            }
            int last = withoutOffice(first);
            boolean field = match.entry().role() == SpeakerRole.MINISTER
                    || view.tag(first).equals("CD");
            after = after == null && !field ? Office.text(view, first, last) : after;
            boolean place = view.word(i).equals("in") && view.token(first).ner().equals("LOCATION");
            boolean person = view.token(first).ner().equals("PERSON");
            String owner = place || person ? owner() : null;
            if (owner != null || isNamed(first)) {
                return owner != null ? owner : Office.text(view, first, last);
            }
        }
        String owner = owner();
        return owner == null ? after : owner;
    }

    /** "a farmer from Harn": where somebody lives, unless the office is one of that place. */
    private boolean isHome(int from, int place) {
        SpeakerRole role = match.entry().role();
        boolean sent =
                role == SpeakerRole.LEGISLATOR || role == SpeakerRole.LOCAL_OFFICIAL || role == SpeakerRole.MINISTER;
        return view.word(from).equals("from")
                && !sent
                && view.token(place).ner().equals("LOCATION");
    }

    /** "an adviser to the Petrel president": the body, not its officer. */
    private int withoutOffice(int first) {
        int last = words.last();
        while (last > first && (view.tag(last).equals("RB") || isPossessive(last))) {
            last--;
        }
        while (last > first
                && view.token(last - 1).isCapitalised()
                && !view.token(last).isCapitalised()
                && RoleLexicon.role(new Range(view, last, last)) != null) {
            last--;
        }
        return last;
    }

    /** "the Ministry of Mines's (MM) Surface Division", but "chairman of Lloyd's," */
    private boolean isPossessive(int i) {
        String next = view.tag(i + 1);
        return view.tag(i).equals("POS")
                && (next.startsWith("NN") || view.word(i + 1).equals("("));
    }

    /** Whether a capitalised word stands in the phrase that starts here. */
    private boolean isNamed(int first) {
        for (int i = first; i <= words.last() && !view.tag(i).equals("IN"); i++) {
            if (view.token(i).isCapitalised() || Heads.isBracketed(view, i)) {
                return true;
            }
        }
        return false;
    }

    private String owner() {
        int possessive = -1;
        for (int i = words.first(); i < match.first(); i++) {
            possessive = view.tag(i).equals("POS") ? i : possessive;
        }
        int first = view.tag(words.first()).equals("DT") ? words.first() + 1 : words.first();
        if (possessive > first) {
            boolean person = view.token(possessive - 1).ner().equals("PERSON");
            return isNamed(first) && !person ? Office.text(view, first, possessive - 1) : null;
        }
        while (first < match.first() && !isOwner(first) && !isBodyFor(first)) {
            first++;
        }
        if (isBodyFor(first)) {
            return Office.text(view, first, match.first() - 1);
        }
        boolean party = first > words.first()
                && view.tag(first - 1).startsWith("JJ")
                && view.token(first - 1).isCapitalised()
                && !MODIFIERS.contains(view.word(first - 1));
        first = party ? first - 1 : first;
        int last = ministryEnd(first);
        while (last + 1 < match.first() && (isOwner(last + 1) || isInside(last + 1))) {
            last++;
        }
        while (last > ministryEnd(first) && !isOwner(last)) {
            last--;
        }
        while (last > first
                && view.token(first).ner().equals("LOCATION")
                && Bodies.isPartyAdjective(view.token(last).text())) {
            last--;
        }
        return first < match.first() && !isPlace(first, last) ? Office.text(view, first, last) : null;
    }

    /** "Ministry of Mines and Energy (MME) vice minister": where the name of the ministry ends. */
    private int ministryEnd(int first) {
        boolean ministry =
                MINISTRIES.contains(view.word(first)) && view.word(first + 1).equals("of");
        int last = first;
        while (ministry && view.isWord(last + 1) && (isNameWord(last + 1) || isNameWord(last + 2))) {
            last++;
        }
        return last;
    }

    private boolean isNameWord(int i) {
        return i < match.first() && view.isWord(i) && view.token(i).isCapitalised();
    }

    /** "Harn police chief", "Harn traders", not "Harn coach": a team may be called by its place, a governor governs one. */
    private boolean isPlace(int first, int last) {
        SpeakerRole role = match.entry().role();
        boolean place =
                role == SpeakerRole.POLICE_OFFICER || role == SpeakerRole.BUSINESS || role == SpeakerRole.EXPERT;
        for (int i = first; i <= last; i++) {
            place &= view.token(i).ner().equals("LOCATION");
        }
        return place;
    }

    /** "Commission for fair trade chief" */
    private boolean isBodyFor(int i) {
        return i + 2 < match.first()
                && view.word(i + 1).equals("for")
                && view.token(i).isCapitalised()
                && Bodies.isNoun(view.word(i));
    }

    /** "Bank of Harn", "Petrel & Sons" */
    private boolean isInside(int i) {
        return view.word(i).equals("of")
                || view.word(i).equals("&")
                || view.tag(i).equals("HYPH");
    }

    /** "a Harn-based host": where somebody works is nobody to work for. */
    private boolean isSeat(int i) {
        int last = i;
        while (view.token(i).isEntity()
                && last + 1 < match.first()
                && view.token(last + 1).ner().equals(view.token(i).ner())) {
            last++;
        }
        return view.tag(last + 1).equals("HYPH") && view.word(last + 2).equals("based");
    }

    /** A word that names an organisation, place or people; before a small office any name does ("Tory leader"). */
    boolean isOwner(int i) {
        for (int body = words.first(); body < i; body++) {
            if (isBodyFor(body) && i < match.first()) {
                return true;
            }
        }
        String ner = view.token(i).ner();
        boolean inside = view.token(i).isEntity()
                && i + 1 < match.first()
                && ner.equals(view.token(i + 1).ner());
        boolean field = match.entry().role() == SpeakerRole.MINISTER
                && RoleLexicon.isField(view.word(view.tag(i).equals("CC") ? i + 1 : i));
        boolean modifier = field || MODIFIERS.contains(view.word(i)) && !inside;
        if (modifier || isSeat(i) || FIELDS.contains(view.word(i)) && !ner.equals("ORGANIZATION")) {
            return false;
        }
        String text = view.token(i).text();
        if (text.equals("Lib") || text.equals("Dem") && view.word(i - 1).equals("lib")) {
            return true;
        }
        boolean acronym = text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
        boolean opens = i == view.from(i)
                && !view.token(i).isEntity()
                && view.tag(match.last()).equals("NNS")
                && !Bodies.isPartyAdjective(text);
        boolean name = view.token(i).isProperNoun()
                && !opens
                && match.entry().role() != SpeakerRole.MINISTER
                && !view.token(match.first()).isCapitalised();
        return ner.equals("ORGANIZATION")
                || ner.equals("LOCATION")
                || RoleLexicon.country(new Range(view, i, i)) != null
                || acronym
                || name;
    }
}

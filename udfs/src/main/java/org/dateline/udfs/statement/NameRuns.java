package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The names in a sentence: runs of one label, mended where the recogniser cuts them. */
final class NameRuns {
    static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    /** Tokens of a nickname with its closing mark. */
    private static final int LONGEST_NICKNAME = 4;

    /** Offices that stand before the names of their holders. */
    private static final Set<SpeakerRole> OFFICES = EnumSet.of(
            SpeakerRole.LOCAL_OFFICIAL, SpeakerRole.LEGISLATOR, SpeakerRole.MINISTER, SpeakerRole.SPOKESPERSON);

    private NameRuns() {}

    /** @param label of the recogniser */
    static List<Range> of(SentenceView view, String label) {
        List<Range> runs = new ArrayList<>();
        int i = 0;
        while (i < view.size()) {
            if (label.equals("PERSON") && isOverlooked(view, i)) {
                runs.add(new Range(view, i, i + 1));
                i += 2;
                continue;
            }
            if (!view.token(i).ner().equals(label)) {
                i++;
                continue;
            }
            int first = i;
            while (i < view.size() && view.token(i).ner().equals(label)) {
                i++;
            }
            while (first > 1 && Heads.isHyphen(view, first - 1)) {
                first -= 2;
            }
            while (label.equals("ORGANIZATION") && (goesOn(view, i) || behindOf(view, i) > i)) {
                i = Math.max(i + 1, behindOf(view, i));
            }
            if (label.equals("PERSON")) {
                int of = ofInside(view, first, i);
                if (of > first) {
                    runs.add(new Range(view, first, of - 1));
                    continue;
                }
                while (Heads.isHyphen(view, i)) {
                    i += 2;
                }
            }
            int behind = label.equals("PERSON") ? behindNickname(view, i) : i;
            while (behind > i
                    && behind < view.size()
                    && view.token(behind).ner().equals(label)) {
                i = ++behind;
            }
            int last = i - 1;
            while (label.equals("PERSON") && first < last && Names.isHonorific(view.word(first))) {
                first++;
            }
            while (last > first && SUFFIXES.contains(view.token(last).text())) {
                last--;
            }
            first = label.equals("PERSON") ? behindOffice(view, first, last) : first;
            int name = label.equals("PERSON") ? beforeNickname(view, first) : first;
            runs.add(new Range(view, name, last));
        }
        return runs;
    }

    /** "Mark Cuban", "Connie Yard": a first name before a surname that recognisers take for a people or another word. */
    private static boolean isOverlooked(SentenceView view, int first) {
        int last = first + 1;
        boolean two = last < view.size()
                && view.tag(first).equals("NNP")
                && view.tag(last).equals("NNP")
                && view.token(first).isCapitalised()
                && view.token(last).isCapitalised()
                && !view.token(last).isEntity();
        if (!two || Genders.ofName(view.word(first)) == Gender.UNKNOWN || RoleLexicon.isPeople(view.word(first))) {
            return false;
        }
        boolean alone =
                !view.tag(first - 1).startsWith("NNP") && !view.tag(last + 1).matches("NNP?S?|POS|HYPH");
        boolean people =
                RoleLexicon.isPeople(view.word(last)) && view.token(first).ner().matches("O|PERSON");
        boolean surname = !view.token(first).isEntity()
                && !Bodies.isNoun(view.word(last))
                && !Bodies.isLegalForm(view.word(last))
                && Bodies.sector(view.token(last).text()) == null
                && !Calendar.isDayOrMonth(view.word(last))
                && RoleLexicon.role(new Range(view, last, last)) == null
                && (view.isFinite(last + 1) || view.isFinite(first - 1) || view.isComma(last + 1));
        return alone && (people || surname);
    }

    /** "Boston Mayor Ole Brandt": behind an office that the recogniser took for a part of the name. */
    private static int behindOffice(SentenceView view, int first, int last) {
        for (int i = last - 1; i > first; i--) {
            RoleLexicon.Match office = RoleLexicon.role(new Range(view, i, i));
            if (office != null && OFFICES.contains(office.entry().role())) {
                return i + 1;
            }
        }
        return first;
    }

    /** "Ole Brandt of D.J. Brenn": where the "of" stands behind which no person is named, -1 where none does. */
    private static int ofInside(SentenceView view, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (view.word(i).equals("of")) {
                return i;
            }
        }
        return -1;
    }

    /** "Ole “The Hammer” Brandt": where the first name stands that the recogniser missed, the position itself where none does. */
    private static int beforeNickname(SentenceView view, int first) {
        int opening = first - 1;
        boolean closes = view.quoted(opening) && !view.isWord(opening) && !view.quoted(first);
        while (closes && view.region(opening - 1) == view.region(first - 1)) {
            opening--;
        }
        int name = opening - 1;
        boolean nickname = closes && name >= 0 && first - opening <= LONGEST_NICKNAME && !view.quoted(name);
        boolean word = nickname
                && view.token(name).isCapitalised()
                && (view.token(name).isNoun() || view.tag(name).equals("JJ"));
        return word && RoleLexicon.role(new Range(view, name, name)) == null ? name : first;
    }

    /** "Ole “Hammer” Brandt": where the name goes on behind the marks, the position itself where there are none. */
    private static int behindNickname(SentenceView view, int opening) {
        boolean opens = view.quoted(opening) && !view.isWord(opening) && !view.quoted(opening - 1);
        int last = opening;
        while (opens && last + 1 < view.size() && view.region(last + 1) == view.region(opening)) {
            last++;
        }
        boolean nickname = last > opening + 1 && last - opening <= LONGEST_NICKNAME && !view.isWord(last);
        return nickname ? last + 1 : opening;
    }

    /** "Committee of the Salt Towns": where the name of an organisation goes on, the position itself where it does not. */
    private static int behindOf(SentenceView view, int of) {
        int name = view.word(of + 1).equals("the") ? of + 2 : of + 1;
        boolean goesOn = view.word(of).equals("of")
                && name > of + 1
                && name < view.size()
                && Heads.isNameWord(view, name)
                && view.token(of - 1).isProperNoun();
        while (goesOn && name < view.size() && Heads.isNameWord(view, name)) {
            name++;
        }
        return goesOn ? name : of;
    }

    /** A capitalised word behind the name of an organisation that the recogniser left out. */
    private static boolean goesOn(SentenceView view, int i) {
        return i < view.size()
                && view.token(i).isProperNoun()
                && view.token(i).isCapitalised()
                && !view.token(i).isEntity()
                && !Names.isHonorific(view.word(i))
                && !Calendar.isDayOrMonth(view.word(i))
                && RoleLexicon.role(new Range(view, i, i)) == null;
    }
}

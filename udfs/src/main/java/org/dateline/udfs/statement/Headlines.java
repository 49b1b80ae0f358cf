package org.dateline.udfs.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Field;

/** Speakers before a colon: "Minister: talks possible" in a headline, "Smith: We agree." in a transcript. */
final class Headlines {
    private static final CueEntry COLON = new CueEntry(":", CueEntry.Kind.PREPOSITION, CueClass.SAY, "cq", null);
    private static final Set<String> LABELS = Lexicon.set("headline_label.tsv");
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_CLOSING = 6;
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\u2015");

    private Headlines() {}

    /** The statement of a line that starts with a speaker and a colon. */
    static Optional<Draft> of(FieldView field, SentenceView view, List<CueGroup> groups) {
        int colon = colon(view);
        boolean reported =
                groups.stream().anyMatch(g -> g.isVerb() && g.cue().range().first() < colon);
        if (colon < 1 || reported || !opensParagraph(field, view) || view.quoted(colon)) {
            return Optional.empty();
        }
        Range name = name(view, colon);
        boolean label = name == null || LABELS.contains(view.word(name.first())) || isLabel(name, groups);
        if (label
                || colon + 2 >= view.size()
                || !(view.isHeadline() || isTopLine(view) || isSpeakerName(name, colon))) {
            return Optional.empty();
        }
        Draft draft = new Draft(view, new Cue(new Range(view, colon, colon), colon, COLON), name, name, "colon");
        int last = view.size() - 1;
        while (last > colon && !view.isWord(last) && !view.quoted(last)) {
            last--;
        }
        int end = view.isHeadline() || isTopLine(view) ? view.token(last).end() : paragraphEnd(field, view);
        draft.add(view.token(colon + 1).start(), end);
        return Optional.of(draft);
    }

    /** "Earlier story: Council says the bridge is shut": no office and no name, and who speaks stands behind the colon. */
    private static boolean isLabel(Range words, List<CueGroup> groups) {
        boolean reported = groups.stream()
                .anyMatch(g -> g.isVerb()
                        && g.subject().direct()
                        && g.cue().entry().takes('c')
                        && g.first() == words.last() + 2);
        return reported && !isSpeaker(words);
    }

    /** "At least 12 dead in blast: police": the speaker closes the headline. */
    static Optional<Draft> closing(SentenceView view) {
        if (view.field() != Field.TITLE) {
            return Optional.empty();
        }
        int colon = view.size() - 2;
        while (colon > 1 && !isMark(view, colon) && view.size() - colon <= LONGEST_CLOSING) {
            colon--;
        }
        Range name = colon > 1 && isMark(view, colon) ? new Range(view, colon + 1, lastWord(view)) : null;
        if (name == null || name.first() > name.last()) {
            return Optional.empty();
        }
        boolean dash = DASHES.contains(view.word(colon));
        if (dash ? !isOffice(name) : !isSpeaker(name)) {
            return defying(view);
        }
        return Optional.of(said(view, colon, name));
    }

    private static boolean isMark(SentenceView view, int i) {
        return view.word(i).equals(":") || DASHES.contains(view.word(i));
    }

    /** "'We will stay': Dresk defies army": whoever opens the clause behind a quotation and a colon. */
    private static Optional<Draft> defying(SentenceView view) {
        int colon = 0;
        while (view.quoted(colon) && view.region(colon) == view.region(0)) {
            colon++;
        }
        boolean quotes = colon > 2 && view.word(colon).equals(":");
        Range name = quotes ? NounPhrases.startingAt(view, colon + 1) : null;
        boolean speaks = name != null && view.tag(name.last() + 1).equals("VBZ") && Voices.canSpeak(name);
        return speaks ? Optional.of(said(view, colon, name)) : Optional.empty();
    }

    private static Draft said(SentenceView view, int colon, Range name) {
        Draft draft = new Draft(view, new Cue(new Range(view, colon, colon), colon, COLON), name, name, "colon");
        draft.add(view.token(0).start(), view.token(colon - 1).end());
        return draft;
    }

    /** Behind a dash only an office speaks, for papers and agencies sign there. */
    private static boolean isOffice(Range name) {
        RoleLexicon.Match role = isSpeaker(name) ? RoleLexicon.role(name) : null;
        return role != null && role.entry().role() != SpeakerRole.JOURNALIST;
    }

    private static int lastWord(SentenceView view) {
        int last = view.size() - 1;
        while (last > 0 && !view.isWord(last)) {
            last--;
        }
        return last;
    }

    /** An office, an organisation or a kind of witness, in nouns alone. */
    private static boolean isSpeaker(Range name) {
        boolean known = RoleLexicon.role(name) != null;
        for (int i = name.first(); i <= name.last(); i++) {
            String tag = name.view().tag(i);
            if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
                return false;
            }
            known |= name.view().token(i).isEntity();
        }
        return known;
    }

    /** The first line of a text is its headline, unless it starts with a dateline. */
    private static boolean isTopLine(SentenceView view) {
        return view.sentence().index() == 0 && !view.token(0).ner().equals("LOCATION");
    }

    private static int colon(SentenceView view) {
        for (int i = 0; i < Math.min(view.size(), LONGEST_NAME); i++) {
            if (view.word(i).equals(":")) {
                return i;
            }
            if (view.tag(i).startsWith("VB") && !view.token(i).isCapitalised()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opensParagraph(FieldView field, SentenceView view) {
        int index = view.sentence().index();
        return index == 0
                || field.sentences().get(index - 1).sentence().paragraph()
                        != view.sentence().paragraph();
    }

    private static int paragraphEnd(FieldView field, SentenceView view) {
        int end = view.sentence().end();
        for (SentenceView other : field.sentences()) {
            if (other.sentence().paragraph() == view.sentence().paragraph()) {
                end = other.sentence().end();
            }
        }
        return end;
    }

    private static Range name(SentenceView view, int colon) {
        int last = colon - 1;
        int first = 0;
        if (view.token(0).ner().equals("PERSON")) {
            while (first < last && view.token(first + 1).ner().equals("PERSON")) {
                first++;
            }
            return new Range(view, 0, first);
        }
        return view.token(last).isNoun() ? new Range(view, 0, last) : null;
    }

    /** In running text only a bare name speaks before a colon. */
    private static boolean isSpeakerName(Range name, int colon) {
        SentenceView view = name.view();
        boolean bare = name.last() == colon - 1 && colon <= 4;
        for (int i = name.first(); i <= name.last(); i++) {
            bare &= view.token(i).isProperNoun();
        }
        return bare
                && (view.token(name.last()).ner().equals("PERSON")
                        || view.token(name.last()).text().chars().allMatch(Character::isUpperCase));
    }
}

package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.udfs.nlp.Token;

/** Finds the cues of a sentence outside quotation marks, from left to right. */
final class CueFinder {
    private static final CueLexicon LEXICON = CueLexicon.get();

    private CueFinder() {}

    static List<Cue> find(SentenceView view) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            if (view.quoted(i)) {
                continue;
            }
            Optional<Cue> cue = at(view, i);
            if (cue.isPresent()) {
                cues.add(cue.get());
                i = cue.get().range().last();
            }
        }
        return cues;
    }

    private static Optional<Cue> at(SentenceView view, int i) {
        Token token = view.token(i);
        for (String word : forms(view, i)) {
            for (CueEntry entry : LEXICON.startingWith(word)) {
                int last = match(view, i, entry);
                if (last >= 0 && !isOther(view, entry, last)) {
                    return Optional.of(new Cue(new Range(view, i, last), i, entry));
                }
            }
        }
        if (isInverted(view, i)) {
            return LEXICON.verb("say").map(entry -> new Cue(new Range(view, i, i), i, entry));
        }
        boolean hidden = view.isHeadline() && token.isCapitalised() && token.isNoun() && i > 0;
        if (hidden && view.token(i - 1).isEntity()) {
            return LEXICON.headlineForm(view.word(i)).map(entry -> new Cue(new Range(view, i, i), i, entry));
        }
        return Optional.empty();
    }

    /** "Said Colonel Dass: ...": the capital of a sentence hides the verb from the tagger. */
    private static boolean isInverted(SentenceView view, int i) {
        boolean opens =
                i == view.from(i) && view.word(i).equals("said") && view.tag(i).equals("NNP");
        return opens
                && !view.token(i).isEntity()
                && (view.tag(i + 1).startsWith("NNP") || view.tag(i + 1).equals("DT"));
    }

    /** "called off", "went on sale", "went on to say": another verb, or one that only introduces the next cue. */
    private static boolean isOther(SentenceView view, CueEntry entry, int last) {
        boolean verb = entry.kind() == CueEntry.Kind.VERB;
        boolean particle =
                verb && entry.words().length == 1 && view.tag(last + 1).equals("RP");
        boolean introduces = view.word(last + 1).equals("to")
                && (entry.lemma().equals("go on") || entry.lemma().equals("continue"));
        boolean sale = entry.lemma().equals("go on") && view.tag(last + 1).startsWith("NN");
        boolean visits = verb && entry.lemma().startsWith("call ") && Calendar.isDayOrMonth(view.word(last + 1));
        return particle || introduces || sale || visits;
    }

    /** Last token of the match, -1 where there is none. */
    private static int match(SentenceView view, int i, CueEntry entry) {
        String[] words = entry.words();
        if (i + words.length > view.size() || !fits(view, i, entry.kind())) {
            return -1;
        }
        for (int k = 1; k < words.length; k++) {
            Token token = view.token(i + k);
            if (!words[k].equals(token.lowerLemma()) && !words[k].equals(view.word(i + k))) {
                return -1;
            }
        }
        return i + words.length - 1;
    }

    /** "in five states": taggers take some plurals for verbs. */
    private static boolean isPlural(SentenceView view, int i) {
        String before = view.tag(i - 1);
        boolean name = i > 0 && view.token(i - 1).isEntity() && !view.token(i).isEntity();
        return view.tag(i).equals("VBZ")
                && !name
                && (before.startsWith("JJ")
                        || before.equals("PRP$")
                        || before.equals("DT")
                        || before.equals("CD")
                        || before.equals("IN"));
    }

    /** What a cue may stand under in the lexicon; the verb, too, of a participle that the tagger took for a noun. */
    private static List<String> forms(SentenceView view, int i) {
        String word = view.word(i);
        String lemma = view.token(i).lowerLemma();
        if (isHiddenParticiple(view, i)) {
            String stem = word.substring(0, word.length() - 3);
            return List.of(lemma, word, stem, stem + "e");
        }
        return lemma.equals(word) ? List.of(word) : List.of(lemma, word);
    }

    /** ", telling reporters": taggers take some participles for nouns. */
    private static boolean isHiddenParticiple(SentenceView view, int i) {
        boolean quotes = view.quoted(i + 1) && view.tag(i - 1).startsWith("NN");
        return view.word(i).endsWith("ing") && view.tag(i).equals("NN") && (view.isComma(i - 1) || quotes);
    }

    private static boolean fits(SentenceView view, int i, CueEntry.Kind kind) {
        Token token = view.token(i);
        return switch (kind) {
            case VERB -> token.isVerb() && !isPlural(view, i) || isHiddenParticiple(view, i);
            case NOUN -> token.isNoun();
            case PREPOSITION -> !view.word(i).equals("per") || view.isComma(i - 1);
            default -> true;
        };
    }
}

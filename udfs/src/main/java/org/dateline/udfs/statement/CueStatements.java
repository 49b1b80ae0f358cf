package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.Dependencies;

/** Turns each cue of a sentence into a draft with speaker, addressee and the content that its own sentence holds. */
final class CueStatements {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t");

    private CueStatements() {}

    static List<Draft> of(FieldView field, SentenceView view) {
        List<Draft> drafts = new ArrayList<>();
        for (Cue cue : CueFinder.find(view)) {
            Subject subject = SubjectFinder.find(cue);
            ContentFinder finder = new ContentFinder(cue, subject);
            BitSet tokens = finder.find();
            Draft draft = new Draft(view, cue, subject.mention(), subject.antecedent(), rule(cue));
            draft.addressee = finder.addressee();
            draft.negated = negated(cue);
            ContentSpans.add(field, draft, tokens);
            drafts.add(draft);
        }
        return drafts;
    }

    private static String rule(Cue cue) {
        return switch (cue.entry().kind()) {
            case VERB -> "cue_verb";
            case NOUN -> "cue_noun";
            case PREPOSITION -> "according_to";
            case ADVERB -> "hearsay_adverb";
        };
    }

    private static boolean negated(Cue cue) {
        Dependencies parse = cue.view().dependencies().orElse(null);
        if (parse == null) {
            return false;
        }
        for (int child : parse.children(cue.head())) {
            if (NEGATIONS.contains(cue.view().word(child)) && !cue.view().quoted(child)) {
                return true;
            }
        }
        return false;
    }
}

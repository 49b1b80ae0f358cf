package org.dateline.udfs.statement;

import java.util.OptionalInt;
import org.dateline.udfs.nlp.Dependencies;

/** Finds who is told what a cue reports. */
final class Addressee {
    private final SentenceView view;
    private final CueGroup group;
    private final Cue cue;
    private final Dependencies parse;

    Addressee(CueGroup group) {
        this.view = group.view();
        this.group = group;
        this.cue = group.cue();
        this.parse = view.dependencies().orElse(null);
    }

    /** Who is told, null where the sentence does not say. */
    Range find() {
        if (parse == null || !cue.entry().takes('a')) {
            return spokenTo();
        }
        if (group.subject().isPassive()) {
            Range hearer = group.subject().hearer();
            return hearer.first() == cue.range().first() ? null : hearer;
        }
        OptionalInt told = parse.child(cue.head(), "iobj", "obj");
        Range speaker = group.subject().mention();
        boolean speaks =
                told.isPresent() && speaker != null && speaker.view() == view && speaker.contains(told.getAsInt());
        return told.isPresent() && told.getAsInt() > cue.head() && !speaks
                ? beforeDay(NounPhrases.of(view, parse, told.getAsInt(), cue.head()))
                : null;
    }

    /** "wrote to the council that": who stands behind "to" right after the cue, null where nobody does. */
    private Range spokenTo() {
        int to = cue.range().last() + 1;
        boolean says = group.isVerb() && cue.entry().takes('c') && view.word(to).equals("to") && !view.quoted(to);
        return says ? NounPhrases.startingAt(view, to + 1) : null;
    }

    /** "told Reuters Friday's raid ...", "told the trial Mr Brenn ...": parsers let the phrase run into the content. */
    private Range beforeDay(Range phrase) {
        for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
            boolean day =
                    Calendar.isDayOrMonth(view.word(i)) && !view.tag(i - 1).equals("POS");
            boolean address = Names.isHonorific(view.word(i))
                    && view.token(i).isProperNoun()
                    && view.tag(i - 1).startsWith("NN")
                    && !view.token(i - 1).isCapitalised();
            if (day || address) {
                return new Range(view, phrase.first(), i - 1);
            }
        }
        return phrase;
    }
}

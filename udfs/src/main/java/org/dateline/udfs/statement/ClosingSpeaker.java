package org.dateline.udfs.statement;

/** Corrects the subject of a cue that closes its sentence behind a comma ("The road is open, one officer said"). */
final class ClosingSpeaker {
    private final SentenceView view;
    private final Cue cue;

    ClosingSpeaker(Cue cue) {
        this.view = cue.view();
        this.cue = cue;
    }

    /** The subject that stands between the comma and the cue's end, where the parse let it run over the comma. */
    Subject of(Subject subject) {
        Range phrase = subject.mention();
        if (phrase == null || phrase.view() != view || !subject.direct() || subject.isPassive()) {
            return subject;
        }
        Range closing = view.isHeadline() ? inHeadline(phrase) : null;
        if (closing == null && isClosed(cue.range().last() + 1)) {
            closing = behindComma(phrase);
        }
        return closing == null ? subject : Subject.own(closing);
    }

    /** "It marks his return to the scene, one friend said": no apposition, for a clause stands before and no comma behind. */
    private Range behindComma(Range phrase) {
        int comma = -1;
        for (int i = phrase.first() + 1; i < phrase.last(); i++) {
            comma = view.isComma(i) && !view.quoted(i) ? i : comma;
        }
        boolean clause = false;
        for (int i = view.from(cue.head()); i < phrase.first(); i++) {
            clause |= view.isFinite(i) && !view.quoted(i);
        }
        boolean beside = comma > 0 && clause && phrase.last() == cue.range().first() - 1;
        Range name = beside ? NounPhrases.headOfChain(view, phrase.last()) : null;
        return name != null && name.first() == comma + 1 ? name : null;
    }

    /** "Talks possible, says minister", "Talks possible, minister says": no verb need stand before the comma. */
    private Range inHeadline(Range phrase) {
        int first = cue.range().first();
        int next = cue.range().last() + 1;
        if (view.isComma(first - 1) && phrase.last() < first) {
            Range behind = NounPhrases.startingAt(view, next);
            return behind != null && isClosed(behind.last() + 1) ? behind : null;
        }
        Range before = isClosed(next) && first > 0 ? NounPhrases.endingAt(view, first - 1) : null;
        return before != null && view.isComma(before.first() - 1) && phrase.last() < before.first() ? before : null;
    }

    /** "Ole Brandt, president of Petrel Corp said": an apposition that no comma closes belongs to the name before it. */
    Subject withNameBefore(Subject subject) {
        Range phrase = subject.mention();
        boolean own = phrase != null && phrase.view() == view && subject.direct() && subject.antecedent() == null;
        int comma = own ? phrase.first() - 1 : 0;
        Range whole = own && phrase.last() < cue.range().first() - 1 ? Memberships.withBody(phrase) : phrase;
        boolean closing = !view.isWord(cue.range().last() + 1);
        boolean apposition = comma > 0
                && view.isComma(comma)
                && view.token(comma - 1).ner().equals("PERSON")
                && !view.token(phrase.first()).isCapitalised()
                && whole.last() == cue.range().first() - 1
                && !view.isComma(cue.range().last() + 1)
                && view.tag(whole.last()).matches("NNP?")
                && RoleLexicon.role(phrase) != null;
        Range name = apposition ? NounPhrases.endingAt(view, comma - 1) : null;
        boolean opens = name != null
                && (name.first() == view.from(name.first())
                        || view.quoted(name.first() - 1)
                        || closing && view.isComma(name.first() - 1));
        return opens ? Subject.own(new Range(view, name.first(), whole.last())) : subject;
    }

    private boolean isClosed(int next) {
        return !view.isWord(next) && !view.isComma(next) || Calendar.isDayOrMonth(view.word(next));
    }
}

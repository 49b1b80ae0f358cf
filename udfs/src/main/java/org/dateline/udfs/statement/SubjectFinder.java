package org.dateline.udfs.statement;

import java.util.OptionalInt;
import org.dateline.udfs.nlp.Dependencies;

/** Finds the speaker of a cue: its subject, the subject that controls it, its agent, or the noun phrase beside it. */
final class SubjectFinder {
    private static final int MAX_CONTROL = 6;

    private final SentenceView view;
    private final Dependencies parse;
    private final Cue cue;

    private SubjectFinder(Cue cue) {
        this.view = cue.view();
        this.parse = view.dependencies().orElse(null);
        this.cue = cue;
    }

    static Subject find(Cue cue) {
        SubjectFinder finder = new SubjectFinder(cue);
        return switch (cue.entry().kind()) {
            case VERB -> finder.verb();
            case NOUN -> finder.noun();
            case PREPOSITION -> finder.preposition();
            case ADVERB -> Subject.NONE;
        };
    }

    private Subject verb() {
        if (parse == null) {
            return beside();
        }
        int head = cue.head();
        OptionalInt passive = parse.child(head, "nsubj:pass");
        if (passive.isPresent() || parse.child(head, "aux:pass").isPresent()) {
            Range hearer = passive.isPresent() ? NounPhrases.of(view, parse, passive.getAsInt(), head) : null;
            return new Subject(agent(head), null, hearer == null ? cue.range() : hearer, true);
        }
        OptionalInt own = parse.child(head, "nsubj");
        boolean participle = view.tag(head).equals("VBG") && parse.child(head, "aux").isEmpty();
        if (own.isPresent() && usable(own.getAsInt()) && !(participle && own.getAsInt() > head)) {
            return subject(head, own.getAsInt(), true);
        }
        Subject beside = beside();
        boolean inverted = beside.mention() != null && beside.mention().first() > head;
        if (inverted && view.quoted(cue.range().first() - 1) || beside.mention() != null && finite()) {
            return beside;
        }
        Subject subject = controlled(head, MAX_CONTROL);
        return subject.mention() != null ? subject : beside;
    }

    private boolean finite() {
        String tag = view.tag(cue.head());
        boolean coordinated = view.tag(cue.range().first() - 1).equals("CC");
        return (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) && !coordinated
                && !parse.is(cue.head(), "conj");
    }

    private Range agent(int head) {
        for (int child : parse.children(head, "obl")) {
            OptionalInt by = parse.child(child, "case");
            if (by.isPresent() && view.word(by.getAsInt()).equals("by")) {
                return NounPhrases.of(view, parse, child, by.getAsInt());
            }
        }
        return null;
    }

    /** A cue without a subject of its own: participle, infinitive or second of two verbs. */
    private Subject controlled(int verb, int steps) {
        OptionalInt own = parse.child(verb, "nsubj");
        if (own.isPresent() && own.getAsInt() < cue.head() && usable(own.getAsInt())) {
            return subject(verb, own.getAsInt(), verb == cue.head());
        }
        int above = parse.head(verb);
        if (above < 0 || steps == 0) {
            return Subject.NONE;
        }
        boolean noun = view.tag(above).startsWith("NN") && parse.child(above, "cop", "nsubj").isEmpty();
        boolean afterComma = view.isComma(cue.range().first() - 1);
        if (noun && verb == cue.head() && !afterComma && parse.is(verb, "acl")) {
            return Subject.shared(NounPhrases.of(view, parse, above, verb));
        }
        return controlled(above, steps - 1);
    }

    /** The subject of a verb of speech is no expletive, no clause and no word inside a quotation. */
    private boolean usable(int token) {
        QuoteRegion region = view.region(token);
        boolean quotedClause = region != null && !(region.end() - region.start() < 40
                && region.start() >= view.token(Math.max(0, token - 4)).start());
        boolean closedByComma = region != null && view.isComma(cue.range().first() - 2);
        return !view.word(token).equals("there") && !quotedClause && !closedByComma
                && !Calendar.isDayOrMonth(view.word(token)) && !view.tag(token).startsWith("VB");
    }

    private Subject subject(int verb, int token, boolean direct) {
        String tag = view.tag(token);
        boolean relative = (tag.equals("WP") || tag.equals("WDT")) && parse.is(verb, "acl:relcl");
        Range mention = NounPhrases.of(view, parse, token, cue.head());
        Range antecedent =
                relative && parse.head(verb) >= 0 ? NounPhrases.of(view, parse, parse.head(verb), token) : null;
        return new Subject(mention, antecedent, null, direct);
    }

    /** The noun phrase before the cue, also across an apposition, else the one after it. */
    private Subject beside() {
        int i = cue.range().first() - 1;
        while (i >= 0 && (view.tag(i).startsWith("RB") || view.tag(i).equals("MD") || isAuxiliary(i))) {
            i--;
        }
        Range before = i >= 0 && !view.quoted(i) ? NounPhrases.endingAt(view, i) : null;
        if (before != null && !Calendar.isDayOrMonth(view.word(before.last()))) {
            return Subject.own(before);
        }
        boolean opens = i < 0 || view.quoted(i) || view.isComma(i);
        Range after = opens ? NounPhrases.startingAt(view, cue.range().last() + 1) : null;
        if (after != null && !Calendar.isDayOrMonth(view.word(after.first())) && !tells()) {
            return Subject.own(after);
        }
        return i > 0 && view.isComma(i) ? acrossApposition(i) : Subject.NONE;
    }

    private boolean tells() {
        return cue.entry().takes('a');
    }

    /** "Flynn, a retired general, said": the phrase before the comma that opens the apposition. */
    private Subject acrossApposition(int closing) {
        for (int i = closing - 1; i > 0 && closing - i < 20 && !view.quoted(i); i--) {
            if (view.isComma(i)) {
                Range name = NounPhrases.endingAt(view, i - 1);
                return name == null ? Subject.NONE : Subject.own(name);
            }
        }
        return Subject.NONE;
    }

    private boolean isAuxiliary(int i) {
        String lemma = view.token(i).lemma();
        return view.tag(i).startsWith("VB") && (lemma.equals("have") || lemma.equals("be") || lemma.equals("do"));
    }

    private Subject noun() {
        if (parse == null) {
            return Subject.NONE;
        }
        OptionalInt owner = parse.child(cue.head(), "nmod:poss");
        if (owner.isPresent()) {
            return Subject.own(NounPhrases.of(view, parse, owner.getAsInt(), cue.head()));
        }
        for (int child : parse.children(cue.head(), "nmod")) {
            OptionalInt by = parse.child(child, "case");
            if (by.isPresent() && (view.word(by.getAsInt()).equals("by") || view.word(by.getAsInt()).equals("from"))) {
                return Subject.own(NounPhrases.of(view, parse, child, by.getAsInt()));
            }
        }
        int above = parse.head(cue.head());
        boolean object = parse.is(cue.head(), "obj") && above >= 0;
        return object ? controlled(above, 2) : Subject.NONE;
    }

    private Subject preposition() {
        int first = cue.range().last() + 1;
        if (parse != null) {
            int noun = parse.head(cue.range().first());
            boolean isNoun = noun >= 0 && (view.tag(noun).startsWith("NN") || view.tag(noun).equals("PRP"));
            if (noun >= first && isNoun) {
                return Subject.own(NounPhrases.of(view, parse, noun, cue.range().last()));
            }
        }
        Range after = NounPhrases.startingAt(view, first);
        return after == null ? Subject.NONE : Subject.own(after);
    }
}

package org.dateline.udfs.statement;

import java.util.OptionalInt;
import org.dateline.udfs.nlp.Dependencies;

/** Finds the speaker of a cue: its subject, the subject that controls it, its agent, or the noun phrase beside it. */
final class SubjectFinder {
    private static final int MAX_CONTROL = 5;

    private SubjectFinder() {}

    static Subject find(Cue cue) {
        SentenceView view = cue.view();
        Dependencies parse = view.dependencies().orElse(null);
        return switch (cue.entry().kind()) {
            case VERB -> verb(view, parse, cue);
            case NOUN -> noun(view, parse, cue);
            case PREPOSITION -> preposition(view, parse, cue);
            case ADVERB -> Subject.NONE;
        };
    }

    private static Subject verb(SentenceView view, Dependencies parse, Cue cue) {
        if (parse == null) {
            return new Subject(beside(view, cue), null, null);
        }
        int head = cue.head();
        OptionalInt passive = parse.child(head, "nsubj:pass");
        if (passive.isPresent() || parse.child(head, "aux:pass").isPresent()) {
            Range hearer = passive.isPresent() ? NounPhrases.of(view, parse, passive.getAsInt(), head) : null;
            Range agent = agent(view, parse, head);
            return new Subject(agent, null, hearer == null ? cue.range() : hearer);
        }
        Range beside = inverted(view, parse, cue);
        if (beside != null) {
            return new Subject(beside, null, null);
        }
        Subject subject = controlled(view, parse, head, head, MAX_CONTROL);
        return subject.mention() != null ? subject : new Subject(beside(view, cue), null, null);
    }

    /** "..., said the mayor": parsers often take the speaker for an object. */
    private static Range inverted(SentenceView view, Dependencies parse, Cue cue) {
        int before = cue.range().first() - 1;
        boolean opensClause = before >= 0 && (view.quoted(before) || view.isComma(before));
        if (!opensClause || parse.child(cue.head(), "nsubj").isPresent()) {
            return null;
        }
        OptionalInt object = parse.child(cue.head(), "obj", "dep");
        boolean adjacent = object.isPresent()
                && object.getAsInt() > cue.head()
                && view.tag(cue.head()).startsWith("VBD");
        if (adjacent && view.quoted(before) && isNoun(view, object.getAsInt())) {
            return NounPhrases.of(view, parse, object.getAsInt(), cue.head());
        }
        return null;
    }

    private static boolean isNoun(SentenceView view, int i) {
        return view.tag(i).startsWith("NN") || view.tag(i).equals("PRP");
    }

    private static Range agent(SentenceView view, Dependencies parse, int head) {
        for (int child : parse.children(head, "obl")) {
            OptionalInt by = parse.child(child, "case");
            if (by.isPresent() && view.word(by.getAsInt()).equals("by")) {
                return NounPhrases.of(view, parse, child, by.getAsInt());
            }
        }
        return null;
    }

    private static Subject controlled(SentenceView view, Dependencies parse, int verb, int cue, int steps) {
        OptionalInt own = parse.child(verb, "nsubj");
        if (own.isPresent() && usable(view, own.getAsInt())) {
            return subject(view, parse, verb, own.getAsInt(), cue);
        }
        int above = parse.head(verb);
        if (above < 0 || steps == 0 || view.quoted(above)) {
            return Subject.NONE;
        }
        if (parse.is(verb, "acl") && view.tag(above).startsWith("NN")) {
            return new Subject(NounPhrases.of(view, parse, above, verb), null, null);
        }
        boolean control = parse.is(verb, "conj")
                || parse.is(verb, "xcomp")
                || parse.is(verb, "advcl")
                || parse.is(verb, "acl")
                || parse.is(verb, "dep")
                || parse.is(verb, "ccomp")
                || parse.is(verb, "parataxis");
        boolean nominal =
                view.tag(above).startsWith("NN") && parse.child(above, "cop").isEmpty();
        if (!control || nominal && !parse.is(verb, "conj")) {
            return Subject.NONE;
        }
        return controlled(view, parse, above, cue, steps - 1);
    }

    /** The subject of a verb of speech may not be a word inside a quotation or an expletive. */
    private static boolean usable(SentenceView view, int token) {
        return !view.word(token).equals("there")
                && !(view.quoted(token)
                        && view.region(token).end() - view.region(token).start() > 60);
    }

    private static Subject subject(SentenceView view, Dependencies parse, int verb, int token, int cue) {
        String tag = view.tag(token);
        boolean relative = (tag.equals("WP") || tag.equals("WDT")) && parse.is(verb, "acl:relcl");
        Range mention = NounPhrases.of(view, parse, token, cue);
        Range antecedent =
                relative && parse.head(verb) >= 0 ? NounPhrases.of(view, parse, parse.head(verb), token) : null;
        return new Subject(mention, antecedent, null);
    }

    /** The noun phrase before the cue, else the one after it. */
    private static Range beside(SentenceView view, Cue cue) {
        int i = cue.range().first() - 1;
        while (i >= 0 && (view.tag(i).startsWith("RB") || view.tag(i).equals("MD") || isAuxiliary(view, i))) {
            i--;
        }
        if (i >= 0 && !view.quoted(i)) {
            Range before = NounPhrases.endingAt(view, i);
            if (before != null) {
                return before;
            }
        }
        boolean opens = i < 0 || view.quoted(i) || view.isComma(i);
        return opens ? NounPhrases.startingAt(view, cue.range().last() + 1) : null;
    }

    private static boolean isAuxiliary(SentenceView view, int i) {
        String lemma = view.token(i).lemma();
        return view.tag(i).startsWith("VB") && (lemma.equals("have") || lemma.equals("be") || lemma.equals("do"));
    }

    private static Subject noun(SentenceView view, Dependencies parse, Cue cue) {
        if (parse == null) {
            return Subject.NONE;
        }
        OptionalInt owner = parse.child(cue.head(), "nmod:poss");
        if (owner.isPresent()) {
            return new Subject(NounPhrases.of(view, parse, owner.getAsInt(), cue.head()), null, null);
        }
        for (int child : parse.children(cue.head(), "nmod")) {
            OptionalInt by = parse.child(child, "case");
            if (by.isPresent()
                    && (view.word(by.getAsInt()).equals("by")
                            || view.word(by.getAsInt()).equals("from"))) {
                return new Subject(NounPhrases.of(view, parse, child, by.getAsInt()), null, null);
            }
        }
        int above = parse.head(cue.head());
        boolean object = parse.is(cue.head(), "obj") && above >= 0;
        return object ? controlled(view, parse, above, cue.head(), 2) : Subject.NONE;
    }

    private static Subject preposition(SentenceView view, Dependencies parse, Cue cue) {
        int first = cue.range().last() + 1;
        if (parse != null) {
            int noun = parse.head(cue.range().first());
            if (noun > cue.range().last() && noun < view.size() && isNoun(view, noun)) {
                return new Subject(NounPhrases.of(view, parse, noun, cue.range().last()), null, null);
            }
        }
        return new Subject(NounPhrases.startingAt(view, first), null, null);
    }
}

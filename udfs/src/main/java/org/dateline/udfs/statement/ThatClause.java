package org.dateline.udfs.statement;

import org.dateline.udfs.nlp.Dependencies;

/** The clause with "that" which completes a cue, also where phrases stand between the two. */
final class ThatClause {
    private static final int REACH = 14;
    private static final int ASIDE = 9;

    private final SentenceView view;
    private final CueGroup group;
    private final Cue cue;
    private final Dependencies parse;

    /** @param parse null where there is none */
    ThatClause(CueGroup group, Dependencies parse) {
        this.view = group.view();
        this.group = group;
        this.cue = group.cue();
        this.parse = parse;
    }

    /** Position of the complementiser that follows the cue, -1 where there is none. */
    int position() {
        for (int i = group.last() + 1; i < Math.min(view.size(), group.last() + REACH); i++) {
            if (view.isComma(i) && asideEnd(i) > 0) {
                i = asideEnd(i);
                continue;
            }
            if (view.word(i).equals("that") && (view.tag(i).equals("IN") || opensClause(i))) {
                return i;
            }
            boolean stops = view.tag(i).startsWith("VB")
                    || view.tag(i).equals("MD")
                    || view.quoted(i)
                    || view.tag(i).startsWith("W")
                    || view.word(i).equals(";");
            if (stops) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma that closes an aside before "that" ("reported, citing officials, that"), 0 where none does. */
    private int asideEnd(int comma) {
        boolean opens = view.tag(comma + 1).equals("VBG") || view.tag(comma + 1).equals("IN");
        for (int i = comma + 2; opens && i < Math.min(view.size(), comma + ASIDE) && !view.quoted(i); i++) {
            if (view.isComma(i)) {
                return view.word(i + 1).equals("that") ? i : 0;
            }
        }
        return 0;
    }

    /** "said that she", "wrote to the Harn Post that", but not "lamented a vote that she cast". */
    private boolean opensClause(int that) {
        boolean subject = view.tag(that + 1).equals("PRP") || view.tag(that + 1).equals("EX");
        boolean object = cue.entry().takes('o') && view.tag(that - 1).startsWith("NN");
        boolean named = view.tag(that - 1).startsWith("NNP") && !view.isFinite(that + 1);
        return subject && !object || named || isComplement(that) || opensAtOnce(that);
    }

    /** Where the tagger took it for a relative pronoun and the parser, rightly, did not. */
    private boolean isComplement(int that) {
        int verb = parse == null ? -1 : parse.head(that);
        return verb > that && parse.is(verb, "ccomp") && parse.head(verb) == cue.head();
    }

    /** "warn that last year's truce was": right behind the cue, with a verb to come. */
    private boolean opensAtOnce(int that) {
        boolean verb = false;
        for (int i = that + 2; i < view.size() && !view.isComma(i) && !view.quoted(i); i++) {
            verb |= view.isFinite(i);
        }
        return that == group.last() + 1 && verb && !view.isFinite(that + 1);
    }

    /** One past the clause that "that" opens: as the parse says where it agrees, else the sentence. */
    int end(int that) {
        if (parse != null && !parse.is(cue.head(), "csubj")) {
            int verb = parse.head(that);
            if (verb > that && (parse.is(verb, "ccomp") || parse.is(verb, "acl"))) {
                int[] subtree = parse.subtree(verb);
                return subtree[subtree.length - 1] + 1;
            }
        }
        return view.size();
    }
}

package org.dateline.udfs.statement;

import java.util.OptionalInt;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/** Occurrences of cue words that report nothing: participles that describe a noun, verbs that only withhold or introduce. */
final class NonReports {
    private static final int REACH = 10;
    private static final Set<String> UTTER = Lexicon.set("uttering_verb.tsv");
    private static final Set<String> DOCUMENTS = Lexicon.set("document_noun.tsv");

    /** Prepositions and articles that a noun must follow, not a clause. */
    private static final Set<String> AHEAD =
            Set.of("on", "of", "over", "against", "into", "with", "for", "from", "about", "the", "a", "an");

    private static final Set<String> JUST = Set.of("just", "recently", "newly", "already", "also");

    private NonReports() {}

    /** What words and tags tell is asked first: a sentence of which all cues fall there needs no parse. */
    static boolean is(Cue cue) {
        return isBeforeNoun(cue)
                || Idioms.is(cue)
                || isPossible(cue)
                || isSource(cue)
                || isVessel(cue)
                || isCommand(cue)
                || isReleasedBefore(cue)
                || isJustOut(cue)
                || cue.entry().lemma().equals("put") && !estimates(cue)
                || Quoting.introduces(cue)
                || Withholding.isOne(cue)
                || Withholding.isSilence(cue)
                || Unrealised.is(cue)
                || isModifier(cue)
                || isUnspoken(cue)
                || isTopic(cue)
                || isReducedRelative(cue);
    }

    /** "the proposed ban", "self-published": a participle before its noun. */
    private static boolean isModifier(Cue cue) {
        SentenceView view = cue.view();
        String tag = view.tag(cue.head());
        if (!tag.equals("VBN") && !tag.equals("VBG") || addresses(cue)) {
            return false;
        }
        boolean hyphen = cue.head() > 0
                && view.word(cue.head() - 1).equals("-")
                && view.token(cue.head() - 1).end() == view.token(cue.head()).start();
        return hyphen
                || view.dependencies()
                        .map(d -> d.is(cue.head(), "amod") || d.is(cue.head(), "compound"))
                        .orElse(false);
    }

    /**
     * "on alleged Dutch dumping", "the alleged plot", "Brenn's reported wealth": a past participle between a preposition, an
     * article or an owner and a noun, whatever the parse makes of it.
     */
    private static boolean isBeforeNoun(Cue cue) {
        SentenceView view = cue.view();
        String tag = view.tag(cue.head());
        int before = cue.range().first() - 1;
        String next = view.tag(cue.range().last() + 1);
        boolean owned = view.tag(before).equals("POS") || view.tag(before).equals("PRP$");
        boolean governed = (AHEAD.contains(view.word(before)) || owned)
                && !view.quoted(before)
                && !view.quoted(cue.range().last() + 1);
        return governed && (tag.equals("VBN") || tag.equals("VBD")) && (next.startsWith("NN") || next.startsWith("JJ"));
    }

    /** "by reminding voters that", "by telling Brenn he": who is addressed, then a clause, not a noun with its modifier. */
    private static boolean addresses(Cue cue) {
        SentenceView view = cue.view();
        boolean participle = cue.entry().takes('a')
                && view.tag(cue.head()).equals("VBG")
                && view.tag(cue.head() - 1).equals("IN");
        Range told = participle ? NounPhrases.startingAt(view, cue.range().last() + 1) : null;
        int next = told == null ? 0 : told.last() + 1;
        return told != null && (view.word(next).equals("that") || view.tag(next).equals("PRP"));
    }

    /** "a plan announced Monday would", "a halt to raids declared on condition that": a past participle behind its noun. */
    private static boolean isReducedRelative(Cue cue) {
        SentenceView view = cue.view();
        String tag = view.tag(cue.head());
        String before = view.tag(cue.range().first() - 1);
        boolean noun = before.equals("NN") || before.equals("NNS");
        if (!noun || cue.entry().lemma().equals("say")) {
            return false;
        }
        int next = cue.range().last() + 1;
        int verb = next;
        while (Calendar.isDayOrMonth(view.word(verb))
                || view.tag(verb).equals("RB") && !view.quoted(verb)
                || verb > next && view.isComma(verb)) {
            verb++;
        }
        boolean finite = verb > next
                && (view.tag(verb).equals("MD")
                        || view.tag(verb).equals("VBD")
                        || view.tag(verb).equals("VBP")
                        || view.tag(verb).equals("VBZ"));
        boolean past = tag.equals("VBD") || tag.equals("VBN");
        boolean naming = tag.equals("VBN")
                && isClauseOfNoun(cue)
                && view.quoted(next)
                && cue.entry().takes('p');
        boolean dated = verb > next + 1
                && view.isComma(verb - 1)
                && view.tag(view.from(next)).equals("IN");
        boolean clause = tag.equals("VBN") && isClauseOfNoun(cue);
        boolean agent = past
                && verb > next
                && view.word(verb).equals("by")
                && !view.tag(verb + 1).equals("VBG");
        return naming || agent || past && finite || clause && (dated || opensPhrase(view, next));
    }

    /** "a brief outlining the firm's position": what a document is about. */
    private static boolean isTopic(Cue cue) {
        return cue.entry().lemma().equals("outline")
                && cue.view().tag(cue.head()).equals("VBG")
                && isClauseOfNoun(cue);
    }

    /** "a rule relating to the port": a participle behind its noun that takes only quotations, and has none. */
    private static boolean isUnspoken(Cue cue) {
        CueEntry entry = cue.entry();
        boolean only = !entry.takes('c') && !entry.takes('o') && !entry.takes('p') && !entry.takes('i');
        return only
                && cue.view().tag(cue.head()).equals("VBG")
                && isClauseOfNoun(cue)
                && !cue.view().isComma(cue.range().first() - 1)
                && cue.view().word(cue.range().last() + 1).equals("to");
    }

    private static boolean opensPhrase(SentenceView view, int i) {
        return view.tag(i).equals("IN")
                || view.word(i).equals("to") && !view.tag(i + 1).startsWith("VB");
    }

    private static boolean isClauseOfNoun(Cue cue) {
        Dependencies parse = cue.view().dependencies().orElse(null);
        int head = cue.head();
        if (parse == null || !parse.is(head, "acl") || parse.is(head, "acl:relcl")) {
            return false;
        }
        OptionalInt auxiliary = parse.child(head, "aux");
        return auxiliary.isEmpty() && !cue.view().word(cue.range().last() + 1).equals("by");
    }

    /** "..., citing two officials": who is cited is a source, not what was said. */
    private static boolean isSource(Cue cue) {
        SentenceView view = cue.view();
        int before = cue.range().first() - 1;
        boolean aside = view.isComma(before) || view.quoted(before);
        return cue.entry().lemma().equals("cite")
                && view.tag(cue.head()).equals("VBG")
                && aside
                && !view.quoted(cue.range().last() + 1);
    }

    /** "released a statement saying", "posted a video that showed": what was released reports, not its release. */
    private static boolean isVessel(Cue cue) {
        SentenceView view = cue.view();
        int i = cue.range().last() + 1;
        if (!UTTER.contains(cue.entry().lemma()) || !view.tag(i).equals("DT")) {
            return false;
        }
        while (view.tag(i).equals("DT")
                || view.tag(i).startsWith("JJ")
                || view.tag(i + 1).startsWith("NN")) {
            i++;
        }
        boolean document = i < view.size() && DOCUMENTS.contains(view.token(i).lemma());
        for (int k = i + 1; document && k < Math.min(view.size(), i + REACH) && !view.quoted(k); k++) {
            boolean relative = view.tag(k - 1).equals("WDT");
            if ((view.tag(k).equals("VBG") || relative) && isCue(view, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(SentenceView view, int i) {
        return CueLexicon.get().verb(view.token(i).lemma()).isPresent();
    }

    /** "the price she commanded as a singer": only who is told to do something, or that it be done, is commanded in words. */
    private static boolean isCommand(Cue cue) {
        SentenceView view = cue.view();
        boolean told = !cue.entry().lemma().equals("command")
                || view.quoted(cue.range().first() - 1);
        for (int i = cue.range().last() + 1; i < Math.min(view.size(), cue.head() + REACH) && !told; i++) {
            told = view.word(i).equals("that")
                    || view.quoted(i)
                    || view.word(i).equals("to") && view.tag(i + 1).equals("VB");
        }
        return !told;
    }

    /** "put the number of dead at 40" */
    private static boolean estimates(Cue cue) {
        SentenceView view = cue.view();
        boolean at = false;
        for (int i = cue.range().last() + 1; i < Math.min(view.size(), cue.head() + REACH) && !view.isComma(i); i++) {
            at |= view.word(i).equals("at");
            if (at && view.tag(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** "an inquiry could reveal", "to find": verbs of knowing report only what is known. */
    private static boolean isPossible(Cue cue) {
        SentenceView view = cue.view();
        int before = cue.range().first() - 1;
        while (view.tag(before).startsWith("RB")) {
            before--;
        }
        String tag = view.tag(cue.head());
        boolean open = tag.equals("VB") || tag.equals("VBG") || view.tag(before).equals("MD");
        int to = Unrealised.to(cue);
        boolean goesOn = to > 0 && view.token(to - 1).lemma().equals("continue");
        return cue.entry().takes('f') && open && !goesOn;
    }

    /** "In a report by the council, released yesterday, the mayor said": when a document came out, behind its noun. */
    private static boolean isReleasedBefore(Cue cue) {
        SentenceView view = cue.view();
        int next = cue.range().last() + 1;
        int end = view.word(next).equals("on") || view.word(next).equals("last") ? next + 1 : next;
        while (Calendar.isDayOrMonth(view.word(end)) || view.tag(end).equals("CD")) {
            end++;
        }
        return UTTER.contains(cue.entry().lemma())
                && view.isComma(cue.range().first() - 1)
                && !view.quoted(cue.range().first() - 1)
                && end > next
                && view.isComma(end);
    }

    /** "A guide just published for pupils explains": a participle behind its noun, whose own verb comes later. */
    private static boolean isJustOut(Cue cue) {
        SentenceView view = cue.view();
        int adverb = cue.range().first() - 1;
        boolean recent =
                JUST.contains(view.word(adverb)) && view.tag(adverb - 1).startsWith("NN");
        int next = cue.range().last() + 1;
        boolean out =
                recent && UTTER.contains(cue.entry().lemma()) && view.tag(next).equals("IN");
        for (int i = next + 1; out && i < Math.min(view.size(), next + REACH) && view.isWord(i); i++) {
            if (view.tag(i).startsWith("W") || view.tag(i).equals("PRP")) {
                return false;
            }
            if (view.isFinite(i)) {
                return true;
            }
        }
        return false;
    }
}

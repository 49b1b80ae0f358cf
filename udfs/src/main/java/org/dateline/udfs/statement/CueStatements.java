package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/** Turns the cues of a sentence into drafts with speaker, addressee and the content that the sentence holds. */
final class CueStatements {
    private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither");
    private static final Set<String> DOCUMENTS = Lexicon.set("counted_noun.tsv");

    private static final Set<String> PROVISIONS = Lexicon.set("provision_noun.tsv");

    private static final Set<String> EVENTS = Lexicon.set("event_noun.tsv");

    private CueStatements() {}

    static List<Draft> of(FieldView field, SentenceView view) {
        List<CueGroup> groups = new ArrayList<>();
        List<Cue> cues = CueFinder.find(view);
        if (cues.stream().allMatch(CueStatements::isBare)) {
            cues = List.of();
        }
        for (Cue cue : cues) {
            if (!NonReports.is(cue)) {
                CueGroup group = CueGroup.of(cue, groups);
                if ((!cue.entry().takes('d') || isDocument(group.subject()))
                        && !isSign(group)
                        && !isDeed(group)
                        && !isLetter(group)) {
                    groups.add(group);
                }
            }
        }
        QuoteOwners owners = new QuoteOwners(field, view, groups);
        List<Draft> drafts = new ArrayList<>();
        Map<CueGroup, Draft> byGroup = new IdentityHashMap<>();
        for (CueGroup group : groups) {
            Subject subject = group.subject();
            ContentFinder finder = new ContentFinder(group);
            BitSet content = finder.find(groups);
            if (finder.foundObject() && isNoAct(group, content)) {
                continue;
            }
            String rule = finder.foundObject() ? "cue_object" : rule(group.cue());
            Draft draft = new Draft(view, group.cue(), subject.mention(), subject.antecedent(), rule);
            Range told = new Addressee(group).find();
            draft.addressee = told == null || Voices.canSpeak(told) ? told : null;
            draft.negated = negated(group.cue(), subject.mention(), content);
            int opens = content.nextSetBit(0);
            draft.wanted = view.word(opens).equals("for")
                    || view.word(opens).equals("to") && view.tag(opens + 1).equals("VB");
            draft.anonymous = subject.isPassive();
            ContentSpans.add(field, draft, group, content, owners);
            drafts.add(draft);
            byGroup.put(group, draft);
        }
        drafts.removeIf(draft -> isAgreementIn(draft, drafts));
        owners.give(byGroup);
        Headlines.of(field, view, groups).or(() -> Headlines.closing(view)).ifPresent(drafts::add);
        return drafts;
    }

    /** "The report allegedly came out": nobody stands beside such an adverb, and a noun tells only what a clause behind it says. */
    private static boolean isBare(Cue cue) {
        CueEntry.Kind kind = cue.entry().kind();
        boolean bare = kind == CueEntry.Kind.NOUN || kind == CueEntry.Kind.ADVERB;
        for (int i = cue.range().last() + 1; i < cue.view().size() && bare; i++) {
            String word = cue.view().word(i);
            bare = !word.equals("that") && !(word.equals("to") && cue.entry().takes('i'));
        }
        return bare;
    }

    /** "Petrel said it agreed to sell": an act that another statement tells. */
    private static boolean isAgreementIn(Draft draft, List<Draft> all) {
        Range cue = draft.cue.range();
        return draft.cue.entry().lemma().startsWith("agree")
                && draft.cue.entry().kind() == CueEntry.Kind.VERB
                && all.stream().anyMatch(other -> other != draft && other.covers(cue.start(), cue.end()));
    }

    /**
     * "Rates quoted at 9 pct", "did not disclose the price", "mocked her": a thing reports no object, what is withheld is not
     * told, and a person alone is a target.
     */
    private static boolean isNoAct(CueGroup group, BitSet content) {
        SentenceView view = group.view();
        Subject subject = group.subject();
        boolean words = false;
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            words |= view.quoted(i);
        }
        Range who = subject.source();
        int opens = content.nextSetBit(0);
        boolean pronoun = content.cardinality() == 1
                && view.tag(opens).equals("PRP")
                && !view.word(opens).equals("it");
        return isTelephone(group, content)
                || pronoun
                || !words && who != null && (!Voices.canSpeak(who) || isProvision(group.cue(), who))
                || Withholding.isWithheld(group.cue(), content);
    }

    /** "called his lawyer", "called 911 to report a fire": who is rung up, and no name for him. */
    private static boolean isTelephone(CueGroup group, BitSet content) {
        SentenceView view = group.view();
        int start = content.nextSetBit(0);
        boolean calls = group.cue().entry().lemma().equals("call")
                && start == group.last() + 1
                && !group.subject().isPassive()
                && !view.word(group.first() - 1).matches("what|which|that|as");
        Range who = calls ? NounPhrases.startingAt(view, start) : null;
        boolean named =
                who == null || !Voices.canSpeak(who) && !view.tag(who.last()).equals("CD");
        for (int i = start; i >= 0 && !named; i = content.nextSetBit(i + 1)) {
            boolean second =
                    i > start && (view.tag(i).equals("DT") || view.tag(i).equals("PRP$"));
            named = view.quoted(i) || i <= who.last() && second;
        }
        String next = named ? "" : view.tag(who.last() + 1);
        return !named && (!content.get(who.last() + 1) || next.equals("IN") || next.equals("TO") || next.equals("RB"));
    }

    /** "The law calls for a balanced budget": what a rule provides nobody says. */
    private static boolean isProvision(Cue cue, Range who) {
        CueClass what = cue.entry().cueClass();
        boolean asks = what == CueClass.REQUEST || what == CueClass.DEMAND || what == CueClass.PROMISE;
        return asks && PROVISIONS.contains(who.view().token(Heads.of(who)).lemma());
    }

    /** "Sales rose, indicating that the slump was over", "his absence suggests": what something is a sign of nobody said. */
    private static boolean isSign(CueGroup group) {
        Cue cue = group.cue();
        Range who = group.subject().source();
        boolean participle = cue.view().tag(cue.head()).equals("VBG")
                && cue.view().isComma(cue.range().first() - 1)
                && !cue.view().quoted(cue.range().first() - 2);
        boolean event =
                who != null && EVENTS.contains(who.view().token(Heads.of(who)).lemma());
        return cue.entry().takes('t')
                && (event || participle && (who == null || !Voices.canSpeak(who) || isBehindPassive(cue)));
    }

    /** "The man was infected by his son, suggesting that": what befell somebody suggests, not he. */
    private static boolean isBehindPassive(Cue cue) {
        Dependencies parse = cue.view().dependencies().orElse(null);
        int main = parse == null ? -1 : parse.head(cue.head());
        return main >= 0
                && parse.child(main, "aux:pass").isPresent()
                && CueLexicon.get().verb(cue.view().token(main).lemma()).isEmpty();
    }

    /** A mark that lost its encoding is no speaker. */
    private static boolean isLetter(CueGroup group) {
        Range who = group.subject().mention();
        return who != null
                && who.first() == who.last()
                && who.end() - who.start() == 1
                && !who.view().word(who.first()).equals("i");
    }

    /** "maintained by a market": what a thing did was not said. */
    private static boolean isDeed(CueGroup group) {
        Subject subject = group.subject();
        return subject.isPassive() && subject.mention() != null && !Voices.canSpeak(subject.mention());
    }

    private static boolean isDocument(Subject subject) {
        Range who = subject.source();
        for (int i = who == null ? 1 : who.first(); who != null && i <= who.last(); i++) {
            if (DOCUMENTS.contains(who.view().token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static String rule(Cue cue) {
        return switch (cue.entry().kind()) {
            case VERB -> "cue_verb";
            case NOUN -> "cue_noun";
            case PREPOSITION -> "according_to";
            case ADVERB -> "hearsay_adverb";
        };
    }

    /** "No officer has said", "none of them said" */
    private static boolean deniesSubject(Range who) {
        return who != null
                && (NOBODY.contains(who.view().word(who.first()))
                        || who.view().word(who.first() - 1).equals("neither"));
    }

    private static boolean negated(Cue cue, Range who, BitSet content) {
        Dependencies parse = cue.view().dependencies().orElse(null);
        if (parse == null) {
            return false;
        }
        if (Withholding.governs(cue)) {
            return true;
        }
        String before = cue.view().word(cue.range().first() - 1);
        if (before.equals("nor") || before.equals("neither") || deniesSubject(who)) {
            return true;
        }
        for (int child : parse.children(cue.head())) {
            if (cue.view().isNegation(child) && !cue.view().quoted(child) && !content.get(child)) {
                return true;
            }
        }
        return false;
    }
}

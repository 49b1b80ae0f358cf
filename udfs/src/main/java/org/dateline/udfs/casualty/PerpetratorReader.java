package org.dateline.udfs.casualty;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;

/** Says who did it: the agent of the predicate, else who claimed responsibility or is blamed in the document. */
final class PerpetratorReader {
    private static final Labels NATIONALITIES = new Labels("nationalities.tsv");
    private static final Labels METHODS = new Labels("harm-methods.tsv");

    /** Company of verbs that tell what others did with those hurt: "taken to hospital", "pronounced dead". */
    private static final Set<String> LATER = Set.of("@hospital", "dead");

    /** Tokens behind "claimed responsibility for" within which it says for what. */
    private static final int CLAIMED = 7;

    /** Tokens behind "accused rebels of" within which the deed is named. */
    private static final int BLAME_REACH = 7;

    private final NewsDocument document;
    private final Set<String> storms;
    private final Perpetrator elsewhere;
    /** Of a claim of responsibility for something else than the news: the one sentence that tells of it; else null. */
    private Sentence claimed;

    PerpetratorReader(NewsDocument document) {
        this.document = document;
        this.storms = storms();
        this.elsewhere = responsibility();
    }

    /** Names of storms, which kill as people do. */
    private Set<String> storms() {
        Set<String> names = new HashSet<>();
        for (Field field : Field.values()) {
            for (Sentence sentence : document.field(field).sentences()) {
                for (int i = 1; i < sentence.size(); i++) {
                    if (sentence.token(i).isProperNoun()
                            && Words.in(sentence, i - 1, "hurricane", "typhoon", "cyclone", "storm")) {
                        names.add(Words.lower(sentence, i));
                    }
                }
            }
        }
        return names;
    }

    Perpetrator read(Harm harm) {
        if (harm.trigger().entry().lemma().equals("lose")) {
            // Those who lose somebody are bereaved.
            return Perpetrator.NONE;
        }
        Sentence sentence = harm.sentence();
        return sentence.dependencies()
                .map(tree -> agent(sentence, tree, harm))
                .filter(head -> head >= 0)
                .map(head -> named(harm.field(), sentence, head, PerpetratorBasis.STATED_AGENT))
                .orElse(
                        Opening.isBodily(harm.type()) && (claimed == null || claimed == sentence)
                                ? elsewhere
                                : Perpetrator.NONE);
    }

    private int agent(Sentence sentence, Dependencies tree, Harm harm) {
        int verb = harm.trigger().token();
        Clause clause = new Clause(sentence, tree);
        for (int by : clause.attached(verb, "by")) {
            if (isActor(sentence, by) && !isCare(harm, by)) {
                return by;
            }
        }
        boolean active = harm.rule().endsWith("/object") || harm.rule().endsWith("/object_and");
        int subject = active ? nearer(sentence, clause.subject(verb), verb) : -1;
        return subject >= 0 && subject != harm.group().head() && isActor(sentence, subject) ? subject : -1;
    }

    /** "pronounced dead by a doctor", "found shot by deputies", "was hurt and driven by a friend": who came afterwards. */
    private static boolean isCare(Harm harm, int by) {
        Sentence sentence = harm.sentence();
        int verb = harm.trigger().token();
        PredicateEntry entry = harm.trigger().entry();
        boolean found = Words.in(sentence, verb - 1, "found", "discovered", "pronounced", "declared");
        return found
                || LATER.contains(entry.company())
                || entry.frame() == Frame.BODY
                || IntStream.range(harm.trigger().last() + 1, by)
                        .anyMatch(i -> Words.tag(sentence, i, "VBN", "VBD")
                                && Words.tag(sentence, i - 1, "CC", "RB", ",")
                                && PredicateLexicon.of(Words.lower(sentence, i)).stream()
                                        .noneMatch(e -> Opening.isBodily(e.type())));
    }

    /** "When Lee approached the car | Holt shot and killed him": a name right before the verb, and not the subject before. */
    private static int nearer(Sentence sentence, int subject, int verb) {
        int name = verb - 1;
        while (Words.in(sentence, name, "and") || name < verb && Words.tag(sentence, name, "VBD", "RB")) {
            name--;
        }
        boolean passed = subject >= 0
                && name > subject
                && PersonNames.is(sentence, name)
                && !Words.tag(sentence, name - 1, "IN", ",", "CC")
                && IntStream.range(subject, name).anyMatch(i -> Words.tag(sentence, i, "VBD", "VBZ", "VBP"));
        return passed ? name : subject;
    }

    /** People and organisations act; blasts and strikes do not. */
    private boolean isActor(Sentence sentence, int token) {
        boolean event = SameEvent.isName(sentence, token) || METHODS.of(Words.lower(sentence, token)) != null;
        boolean person = VictimNouns.of(sentence.token(token)).isPresent();
        if (Cues.isDate(sentence, token)
                || event && !person
                || storms.contains(Words.lower(sentence, token))
                || Words.in(sentence, token - 1, "time")
                || Cues.is(sentence, token, "contagion")
                || Cues.is(sentence, token, "rescuer")) {
            return false;
        }
        return VictimNouns.of(sentence.token(token)).isPresent()
                || sentence.token(token).isProperNoun()
                        && !sentence.token(token).ner().equals("LOCATION")
                || Words.in(
                        sentence, token, "army", "forces", "military", "troops", "group", "mob", "police", "army's");
    }

    private Perpetrator responsibility() {
        for (Field field : Field.values()) {
            for (Sentence sentence : document.field(field).sentences()) {
                for (int i = 1; i + 1 < sentence.size(); i++) {
                    boolean claims = Words.in(sentence, i, "claimed", "claims", "claiming")
                            && Words.in(sentence, i + 1, "responsibility");
                    Optional<Integer> who = claims ? subjectBefore(sentence, i) : Optional.empty();
                    if (who.isPresent()) {
                        claimed = field == Field.TEXT && isForAnother(sentence, i + 2) ? sentence : null;
                        return named(field, sentence, who.get(), PerpetratorBasis.CLAIMED_RESPONSIBILITY);
                    }
                }
            }
        }
        return blamed();
    }

    /** "claimed responsibility for | a bombing in Orvia last week": not "for the attack", and not where the text opens with it. */
    private static boolean isForAnother(Sentence sentence, int from) {
        boolean other = !Words.in(sentence, from + 1, "the", "it", "this", "that", "its", "both")
                && !sentence.token(Math.min(from + 1, sentence.size() - 1)).isProperNoun();
        return sentence.index() > 0
                && Words.in(sentence, from, "for")
                && (other
                        || IntStream.rangeClosed(from + 1, from + CLAIMED)
                                .anyMatch(i -> Words.isYear(sentence, i) || Cues.isMonth(sentence, i)));
    }

    /** "blamed rebels for the attack": blamed for what hurts, not for the state of the roads. */
    private Perpetrator blamed() {
        for (Sentence sentence : document.body().sentences()) {
            if (!SameEvent.isNamed(sentence, 0, sentence.size())) {
                continue;
            }
            for (int i = 1; i + 1 < sentence.size(); i++) {
                if (Words.in(sentence, i, "blamed", "accused") && Words.tag(sentence, i, "VBD", "VBN")) {
                    int head = new NounGroupReader(sentence)
                            .edges()
                            .chunkHead(Words.in(sentence, i + 1, "on") ? i + 2 : i + 1);
                    if (head > i && head - i < 8 && isActor(sentence, head) && isOfHarm(sentence, head + 1)) {
                        return named(Field.TEXT, sentence, head, PerpetratorBasis.BLAMED);
                    }
                }
            }
        }
        return Perpetrator.NONE;
    }

    /** "accused rebels of | killing him", but not "of placing votes first": what one is blamed for, where it is told. */
    private static boolean isOfHarm(Sentence sentence, int of) {
        boolean harm = IntStream.rangeClosed(of, of + BLAME_REACH)
                .anyMatch(i -> SameEvent.isNamed(sentence, i, i + 1)
                        || i < sentence.size()
                                && !PredicateLexicon.of(Words.lower(sentence, i))
                                        .isEmpty());
        return harm || !Words.in(sentence, of, "of", "for");
    }

    private Optional<Integer> subjectBefore(Sentence sentence, int verb) {
        return sentence.dependencies()
                .map(tree -> new Clause(sentence, tree).subject(verb))
                .filter(subject -> subject >= 0 && isActor(sentence, subject))
                .filter(subject -> !Words.in(sentence, subject - 1, "no"));
    }

    private Perpetrator named(Field field, Sentence sentence, int head, PerpetratorBasis basis) {
        int first = new NounGroupReader(sentence).edges().leftEdge(head);
        for (int i = first; i < head; i++) {
            // "today troops killed", "CHAD SAYS TROOPS KILLED"
            first = Cues.is(sentence, i, Cues.SAYING) || Words.in(sentence, i, "today", "yesterday") ? i + 1 : first;
        }
        // "approached the car | Holt shot him"
        int name = PersonNames.is(sentence, head)
                ? PersonNames.around(sentence, head).first()
                : first;
        boolean other = name > first
                && sentence.token(name - 1).isNoun()
                && !sentence.token(name - 1).isProperNoun()
                && VictimNouns.of(sentence.token(name - 1)).isEmpty();
        first = other ? name : first;
        int last = PersonNames.is(sentence, head)
                ? PersonNames.around(sentence, head).last()
                : head;
        String text = Span.of(field, sentence, first, last).in(document);
        return new Perpetrator(
                text, NATIONALITIES.first(sentence, first, last + 1).orElse(null), basis);
    }
}

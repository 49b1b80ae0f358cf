package org.dateline.udfs.casualty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.statement.CueClass;
import org.dateline.udfs.statement.Statement;

/** Says who makes a claim: the speaker of the statement it stands in, else "police said", "according to medics". */
final class ClaimantReader {
    private static final int REACH = 8;
    private static final int TAKING_REACH = 4;
    /** What asks for something or threatens with it, and so tells of nothing that was. */
    private static final Set<CueClass> WISHES = EnumSet.of(
            CueClass.WARN_THREATEN,
            CueClass.DEMAND,
            CueClass.REQUEST,
            CueClass.PROMISE,
            CueClass.PRAISE_SUPPORT,
            CueClass.CONDEMN,
            CueClass.ASK);

    /** Tokens at the start of a sentence within which it says that it goes on with a report. */
    private static final int OPENING = 5;

    private final NewsDocument document;
    private final List<Statement> statements;
    private final SpeakerTypes types;

    ClaimantReader(NewsDocument document, List<Statement> statements) {
        this.document = document;
        this.statements = statements;
        this.types = new SpeakerTypes(document, statements);
    }

    Claimant read(Harm harm) {
        Statement nearest = nearest(harm);
        if (nearest != null) {
            return speaker(nearest);
        }
        Claimant claimant = inSentence(harm);
        if (claimant == Claimant.NOBODY && harm.field() == Field.TITLE) {
            return HeadlineSource.read(harm, document);
        }
        return claimant == Claimant.NOBODY ? continued(harm) : claimant;
    }

    /** Of the statements that tell of the harm, the one that says the least else; null where there is none. */
    private Statement nearest(Harm harm) {
        Span claim = harm.span();
        Statement best = null;
        for (Statement statement : statements) {
            boolean inside = statement.speaker() != null
                    && statement.content().stream().anyMatch(c -> c.overlaps(claim))
                    && !statement.speaker().overlaps(harm.groupSpan())
                    && !isTaking(harm, statement)
                    && vouches(harm, statement);
            if (inside && (best == null || isBetter(statement, best))) {
                best = statement;
            }
        }
        return best;
    }

    /** The one that says less else; but "deputies found a man shot, officials said" is what the officials say. */
    private static boolean isBetter(Statement one, Statement other) {
        boolean finding = SpeakerTypes.isFinding(one);
        return finding == SpeakerTypes.isFinding(other) ? length(one) < length(other) : !finding;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(c -> c.end() - c.start()).sum();
    }

    /** Not "did not say why three died", "threatened to kill two", "expressed grief for the quake, which killed six". */
    private boolean vouches(Harm harm, Statement statement) {
        if (statement.negatedCue() || statement.cue() != null && harm.span().contains(statement.cue())) {
            return false;
        }
        if (isParticiple(harm, statement)
                || SpeakerTypes.isCutShort(statement)
                || isWished(statement)
                || SpeakerTypes.isRelative(statement) && !isNamed(statement)) {
            return false;
        }
        if (statement.cueLemma() != null && Cues.has(statement.cueLemma(), "no_saying")) {
            return false;
        }
        boolean object = statement.ruleId().equals("cue_object");
        if (statement.cueClass() == CueClass.DENY && isAfter(harm, statement)) {
            return false;
        }
        return !object || !WISHES.contains(statement.cueClass()) && !isAside(harm, statement);
    }

    /** "The union urged the court to undo the ruling that it had hurt two": a wish vouches for nothing in it. */
    private boolean isWished(Statement statement) {
        return WISHES.contains(statement.cueClass())
                && statement.content().get(0).in(document).startsWith("to ");
    }

    /** "Two men believed armed were held": nobody believes anything there. */
    private static boolean isParticiple(Harm harm, Statement statement) {
        Sentence sentence = harm.sentence();
        for (int i = 1;
                statement.cue() != null && statement.cue().field() == harm.field() && i < sentence.size();
                i++) {
            if (sentence.token(i).start() == statement.cue().start()) {
                boolean thought = Words.in(sentence, i, "believed", "thought", "suspected", "presumed", "feared")
                        && Words.tag(sentence, i + 1, "VBD");
                return statement.speaker().end() == sentence.token(i - 1).end()
                        && (thought || Words.tag(sentence, i, "VBN") && Words.tag(sentence, i + 1, "JJ", "VBN", "TO"));
            }
        }
        return false;
    }

    /** "denied rumours after two were shot": whether the predicate stands in a clause of time, of which nothing is denied. */
    private static boolean isAfter(Harm harm, Statement statement) {
        Sentence sentence = harm.sentence();
        for (int i = harm.trigger().token() - 1; i > 0; i--) {
            if (statement.cue() == null
                    || sentence.token(i).start() <= statement.cue().start()) {
                return false;
            }
            if (Words.in(sentence, i, "after", "following", "since")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relative clause opens between the cue and the predicate: its words are the author's. */
    private static boolean isAside(Harm harm, Statement statement) {
        Sentence sentence = harm.sentence();
        for (int i = harm.trigger().token() - 1; i > 0; i--) {
            if (statement.cue() == null
                    || sentence.token(i).start() <= statement.cue().start()) {
                return false;
            }
            if (Words.tag(sentence, i, "WDT", "WP") && Words.tag(sentence, i - 1, "NN", ",")) {
                return true;
            }
        }
        return false;
    }

    /** "Ann Lee, who said": not "who was sorry for", not "somebody who claimed". */
    private static boolean isNamed(Statement statement) {
        return statement.cueClass() == CueClass.SAY && statement.speakerName() != null;
    }

    /** By the words for the speaker; a relative pronoun by the name it takes up. */
    private Claimant speaker(Statement statement) {
        String text = SpeakerTypes.isRelative(statement)
                ? statement.speakerName()
                : statement.speaker().in(document);
        return Claimant.of(text, types.of(statement));
    }

    /**
     * As the sentence before, where all of it is somebody's report and this one opens like "Two of them died" or "In total, nine
     * died", or the sentence after goes on with the report: "it said".
     */
    private Claimant continued(Harm harm) {
        Sentence sentence = harm.sentence();
        boolean continuing = Cues.between(sentence, 0, Math.min(OPENING, sentence.size()), "continuing");
        for (Statement statement : statements) {
            boolean before = isIn(statement, harm.field(), sentence.index() - 1);
            if (before
                    && !statement.negatedCue()
                    && statement.cueClass() == CueClass.SAY
                    && (continuing || goesOn(statement, sentence.index() + 1))) {
                return speaker(statement);
            }
        }
        return Claimant.NOBODY;
    }

    private static boolean isIn(Statement statement, Field field, int sentence) {
        return statement.speaker() != null
                && statement.speaker().field() == field
                && statement.speaker().sentence() == sentence;
    }

    /** Whether the first to speak in a sentence is the same body; what stands between two words of a person is the author's. */
    private boolean goesOn(Statement statement, int sentence) {
        return statements.stream()
                .filter(s -> isIn(s, statement.speaker().field(), sentence))
                .findFirst()
                .map(s -> SpeakerTypes.isBody(s) || isSame(s, statement))
                .filter(same -> same && types.of(statement) != ClaimantType.NONE)
                .isPresent();
    }

    private static boolean isSame(Statement one, Statement other) {
        return one.speakerName() != null && one.speakerName().equals(other.speakerName());
    }

    /** "The flood claimed the lives of six": nobody says so. */
    private static boolean isTaking(Harm harm, Statement statement) {
        int verb = harm.trigger().token() - TAKING_REACH;
        return harm.trigger().entry().frame() == Frame.LIVES
                && statement.cue() != null
                && statement.cue().field() == harm.field()
                && statement.cue().start()
                        >= harm.sentence().token(Math.max(0, verb)).start()
                && statement.cue().end()
                        <= harm.sentence().token(harm.trigger().token()).start();
    }

    /** "They said as he was held when he died, ...": a report that no statement was read from. */
    private boolean isReported(Harm harm) {
        Sentence sentence = harm.sentence();
        return Words.in(sentence, 0, "he", "she", "it", "they")
                && Words.in(sentence, 1, "said", "says")
                && statements.stream().noneMatch(s -> isIn(s, harm.field(), sentence.index()));
    }

    /** "an autopsy | showed", "court records | show" */
    private static boolean isShown(Sentence sentence, int i) {
        return Words.tag(sentence, i, "VB")
                && Words.in(sentence, i, "show", "shows", "showed", "indicate", "indicates", "indicated")
                && Cues.is(sentence, i - 1, "record");
    }

    private Claimant inSentence(Harm harm) {
        Sentence sentence = harm.sentence();
        if (isReported(harm)) {
            return Claimant.of(Span.of(harm.field(), sentence, 0, 0).in(document), types.lastBefore(harm.span()));
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (Words.in(sentence, i, "according") && Words.in(sentence, i + 1, "to")) {
                return phrase(harm, sentence, i + 2, Math.min(sentence.size(), i + 2 + REACH));
            }
            boolean says =
                    (Cues.is(sentence, i, Cues.SAYING) && Words.tag(sentence, i, "VBD", "VBZ") || isShown(sentence, i))
                            && i != harm.trigger().token();
            boolean spoken = says && !Words.in(sentence, i - 1, "was", "were", "been");
            if (spoken) {
                int from = i;
                while (from > 0
                        && i - from < REACH
                        && !Words.tag(sentence, from - 1, ",", ".", ":", "``", "''", "CC")) {
                    from--;
                }
                if (ClaimantTypes.of(sentence, from, i) != ClaimantType.NONE) {
                    return phrase(harm, sentence, from, i);
                }
            }
        }
        return Claimant.NOBODY;
    }

    private Claimant phrase(Harm harm, Sentence sentence, int from, int to) {
        int end = from;
        while (end < to && !Words.tag(sentence, end, ",", ".", ":", "VBD", "VBZ", "WP", "WDT")) {
            end++;
        }
        if (end == from) {
            return Claimant.NOBODY;
        }
        String text = Span.of(harm.field(), sentence, from, end - 1).in(document);
        return Claimant.of(text, ClaimantTypes.of(sentence, from, end));
    }
}

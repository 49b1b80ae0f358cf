package org.dateline.udfs.casualty;

import java.util.List;
import java.util.Locale;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.statement.Statement;

/** Says who makes a claim: the speaker of the statement it stands in, else "police said", "according to medics". */
final class ClaimantReader {
    private static final Labels TYPES = new Labels("claimant-types.tsv");
    private static final int REACH = 8;
    private static final int TAKING_REACH = 4;

    private final NewsDocument document;
    private final List<Statement> statements;

    ClaimantReader(NewsDocument document, List<Statement> statements) {
        this.document = document;
        this.statements = statements;
    }

    Claimant read(Harm harm) {
        Span claim = harm.span();
        for (Statement statement : statements) {
            boolean inside = statement.content().stream().anyMatch(c -> c.overlaps(claim));
            if (inside && statement.speaker() != null && !isTaking(harm, statement)) {
                return bySpan(statement.speaker());
            }
        }
        return inSentence(harm);
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

    private Claimant bySpan(Span speaker) {
        Sentence sentence = document.field(speaker.field()).sentences().get(speaker.sentence());
        int first = 0;
        while (first < sentence.size() && sentence.token(first).start() < speaker.start()) {
            first++;
        }
        int end = first;
        while (end < sentence.size() && sentence.token(end).end() <= speaker.end()) {
            end++;
        }
        return claimant(speaker.in(document), sentence, first, end);
    }

    private Claimant inSentence(Harm harm) {
        Sentence sentence = harm.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (Words.in(sentence, i, "according") && Words.in(sentence, i + 1, "to")) {
                return phrase(harm, sentence, i + 2, Math.min(sentence.size(), i + 2 + REACH));
            }
            boolean says = Words.in(
                            sentence,
                            i,
                            "said",
                            "says",
                            "reported",
                            "confirmed",
                            "announced",
                            "told",
                            "stated",
                            "claimed")
                    && Words.tag(sentence, i, "VBD", "VBZ")
                    && i != harm.trigger().token();
            boolean spoken = says && !Words.in(sentence, i - 1, "was", "were", "been");
            if (spoken) {
                int from = i;
                while (from > 0
                        && i - from < REACH
                        && !Words.tag(sentence, from - 1, ",", ".", ":", "``", "''", "CC")) {
                    from--;
                }
                if (TYPES.first(sentence, from, i).isPresent()) {
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
        return claimant(text, sentence, from, end);
    }

    private static Claimant claimant(String text, Sentence sentence, int from, int to) {
        ClaimantType type = TYPES.first(sentence, from, to)
                .map(t -> ClaimantType.valueOf(t.toUpperCase(Locale.ROOT)))
                .orElse(ClaimantType.NONE);
        Boolean party = switch (type) {
            case MILITARY, ARMED_GROUP -> true;
            case NONE, GOVERNMENT, POLICE, UNNAMED_OFFICIAL -> null;
            default -> false;
        };
        return new Claimant(text, type, party);
    }
}

package org.dateline.udfs.casualty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/**
 * The part of a document that tells its main incident: the headline and the first paragraphs that speak of harm. Captions
 * and menus before them do not count, and what comes later may be background.
 */
final class Opening {
    private static final int PARAGRAPHS = 2;
    private static final int SENTENCES = 3;

    private final Set<Sentence> sentences = new HashSet<>();

    Opening(List<Reading> readings) {
        Set<Integer> paragraphs = new HashSet<>();
        for (Reading reading : readings) {
            Harm harm = reading.harm();
            if (!reading.counts() || !isBodily(harm.type())) {
                continue;
            }
            if (harm.field() == Field.TITLE) {
                sentences.add(harm.sentence());
                continue;
            }
            boolean more = paragraphs.contains(harm.sentence().paragraph()) || paragraphs.size() < PARAGRAPHS;
            boolean room = sentences.stream()
                            .filter(s -> s.paragraph() == harm.sentence().paragraph())
                            .count()
                    < SENTENCES;
            if (more && (room || sentences.contains(harm.sentence()))) {
                paragraphs.add(harm.sentence().paragraph());
                sentences.add(harm.sentence());
            }
        }
    }

    static boolean isBodily(CasualtyType type) {
        return type == CasualtyType.KILLED || type == CasualtyType.WOUNDED || type == CasualtyType.KILLED_OR_WOUNDED;
    }

    /** Whether the headline or the lead tells of people hurt. */
    static boolean isOfHarm(List<Reading> readings) {
        return readings.stream()
                .anyMatch(r ->
                        isBodily(r.harm().type()) && (r.inLead() || r.harm().field() == Field.TITLE));
    }

    boolean has(Reading reading) {
        return sentences.contains(reading.harm().sentence());
    }
}

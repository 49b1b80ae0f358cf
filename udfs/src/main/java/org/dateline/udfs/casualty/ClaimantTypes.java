package org.dateline.udfs.casualty;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.statement.Statement;

/** Tells the kind of a claimant by the words that name it, else by what the document tells of the speaker. */
final class ClaimantTypes {
    private static final Labels TYPES = new Labels("claimant-types.tsv");
    private static final Labels SECTORS = new Labels("claimant-sectors.tsv");
    private static final Set<ClaimantType> WIDE =
            Set.of(ClaimantType.NONE, ClaimantType.UNNAMED_OFFICIAL, ClaimantType.GOVERNMENT);
    /** Whom nobody appoints. */
    private static final Set<ClaimantType> PRIVATE =
            Set.of(ClaimantType.RELATIVE, ClaimantType.WITNESS, ClaimantType.MEDIA);

    private static final String SPOKES = "spokes";

    private ClaimantTypes() {}

    /** By the head of the phrase where it says enough, else by all its words; a spokesperson by whom they speak for. */
    static ClaimantType of(Sentence sentence, int from, int to) {
        ClaimantType type = read(sentence, from, to);
        return !PRIVATE.contains(type) && isFormer(sentence, from, to) ? ClaimantType.NONE : type;
    }

    private static ClaimantType read(Sentence sentence, int from, int to) {
        int head = head(sentence, from, to);
        if (isOfficial(sentence, from, head)) {
            return ClaimantType.GOVERNMENT;
        }
        ClaimantType byHead = isNoun(sentence, head) ? named(TYPES.endingAt(sentence, head)) : ClaimantType.NONE;
        return WIDE.contains(byHead)
                ? named(TYPES.first(sentence, from, to, (first, last) -> last > first || isNoun(sentence, first)))
                : byHead;
    }

    /** "a former police chief", who speaks for nobody any more; "a former wife" has no office. */
    static boolean isFormer(Sentence sentence, int from, int to) {
        return IntStream.range(from, Math.min(to, sentence.size()))
                .anyMatch(i -> Words.in(sentence, i, "former", "ex", "retired", "onetime"));
    }

    /** "official Dorvan figures" */
    private static boolean isOfficial(Sentence sentence, int from, int head) {
        boolean figures =
                Words.in(sentence, head, "figures", "statistics", "records", "data", "report", "reports", "commission");
        return figures && IntStream.range(from, head).anyMatch(i -> Words.in(sentence, i, "official", "government"));
    }

    /** The last common noun before what belongs to it: "officials in the army". */
    private static int head(Sentence sentence, int from, int to) {
        int head = from;
        for (int i = from; i < to && !Words.in(sentence, i, ",", "of", "for", "in", "from", "at", "who"); i++) {
            head = Words.tag(sentence, i, "NN") && !sentence.token(i).isProperNoun() ? i : head;
        }
        return head;
    }

    /** "the official newspaper" is no official, "who" no World Health Organization. */
    private static boolean isNoun(Sentence sentence, int i) {
        return !Words.tag(sentence, i, "W", "PRP")
                && !(Words.in(sentence, i, "official")
                        && (Words.tag(sentence, i, "JJ") || Words.tag(sentence, i + 1, "NN")));
    }

    /** By the office and the sector of the speaker, which may stand elsewhere: "he", "Mr. Hol", "Kyiv". */
    static ClaimantType of(Statement statement) {
        String role =
                statement.speakerRole() == null ? "" : statement.speakerRole().value();
        String label = SECTORS.of(role);
        return named(Optional.ofNullable(label == null ? SECTORS.of(lower(statement.speakerSector())) : label));
    }

    static boolean isSpokesperson(String text) {
        return text != null && lower(text).contains(SPOKES);
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static ClaimantType named(Optional<String> label) {
        return label.map(t -> ClaimantType.valueOf(t.toUpperCase(Locale.ROOT))).orElse(ClaimantType.NONE);
    }
}

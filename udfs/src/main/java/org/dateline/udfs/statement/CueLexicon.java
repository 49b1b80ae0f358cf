package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.udfs.lexicon.Lexicon;

/** The cues of cue.tsv, looked up by their first word; longer cues win. */
final class CueLexicon {
    private static final CueLexicon INSTANCE = new CueLexicon();

    private final Map<String, List<CueEntry>> byFirstWord = new HashMap<>();
    /** Third person singular of the verbs, for headlines, whose capitals hide verbs from the tagger. */
    private final Map<String, CueEntry> byHeadlineForm = new HashMap<>();

    private CueLexicon() {
        for (String[] row : Lexicon.rows("cue.tsv", 5)) {
            CueEntry entry = new CueEntry(
                    row[0],
                    CueEntry.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    CueClass.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    row[3],
                    row[4].isEmpty() ? null : row[4]);
            byFirstWord
                    .computeIfAbsent(entry.words()[0], k -> new ArrayList<>())
                    .add(entry);
            if (entry.kind() == CueEntry.Kind.VERB && entry.words().length == 1) {
                byHeadlineForm.put(thirdPerson(entry.lemma()), entry);
            }
        }
        byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words().length - a.words().length));
    }

    static CueLexicon get() {
        return INSTANCE;
    }

    /** Cues that start with this lemma, the longest first. */
    List<CueEntry> startingWith(String lemma) {
        return byFirstWord.getOrDefault(lemma, List.of());
    }

    Optional<CueEntry> verb(String lemma) {
        return startingWith(lemma).stream()
                .filter(e -> e.kind() == CueEntry.Kind.VERB && e.lemma().equals(lemma))
                .findFirst();
    }

    /** The verb whose third person singular this is ("warns"). */
    Optional<CueEntry> headlineForm(String lowerCase) {
        return Optional.ofNullable(byHeadlineForm.get(lowerCase));
    }

    int size() {
        return byFirstWord.values().stream().mapToInt(List::size).sum();
    }

    private static String thirdPerson(String lemma) {
        int n = lemma.length();
        if (lemma.endsWith("y") && n > 1 && "aeiou".indexOf(lemma.charAt(n - 2)) < 0) {
            return lemma.substring(0, n - 1) + "ies";
        }
        boolean sibilant = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
        return sibilant ? lemma + "es" : lemma + "s";
    }
}

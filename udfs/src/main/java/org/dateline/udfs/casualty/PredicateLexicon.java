package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;

/** The table casualty-predicates, looked up by inflected form. */
final class PredicateLexicon {
    private static final Map<String, List<PredicateEntry>> BY_FORM = load();

    private PredicateLexicon() {}

    /** The entries with this inflected form (lower case), in the order of the table. */
    static List<PredicateEntry> of(String form) {
        return BY_FORM.getOrDefault(form, List.of());
    }

    private static Map<String, List<PredicateEntry>> load() {
        Map<String, List<PredicateEntry>> map = new HashMap<>();
        for (var row : Lexicon.rows("casualty-predicates.tsv", 8)) {
            String[] words = row[0].split(" ", 2);
            PredicateEntry entry = new PredicateEntry(
                    words[0],
                    words.length > 1 ? words[1] : "",
                    row[1],
                    CasualtyType.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Frame.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    row[5],
                    row[7].isEmpty() ? Softness.HARD : Softness.valueOf(row[7].toUpperCase(Locale.ROOT)));
            for (String form : row[4].isEmpty() ? forms(entry) : List.of(row[4].split(" "))) {
                map.computeIfAbsent(form, k -> new ArrayList<>()).add(entry);
            }
        }
        return map;
    }

    /** Regular inflection; irregular forms are in the table. */
    static List<String> forms(PredicateEntry entry) {
        String lemma = entry.lemma();
        if (entry.partOfSpeech().equals("adj")) {
            return List.of(lemma);
        }
        boolean consonantY = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        String stem = consonantY ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean hisses = lemma.matches(".*(s|x|ch|sh)");
        String third = consonantY ? stem + "ies" : lemma + (hisses ? "es" : "s");
        if (entry.isNoun()) {
            return List.of(lemma, third);
        }
        if (lemma.equals("go")) {
            return List.of("go", "goes", "went", "gone", "going");
        }
        if (lemma.equals("hold")) {
            return List.of("hold", "holds", "held", "holding");
        }
        String past = lemma.endsWith("e") ? lemma + "d" : consonantY ? stem + "ied" : doubled(lemma) + "ed";
        String participle = (lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
        return List.of(lemma, third, past, participle);
    }

    /** "gun" and "kidnap" double their last letter, "murder" and "behead" do not. */
    private static String doubled(String lemma) {
        boolean doubles = lemma.matches("gun|kidnap|stab|transfer|admit") || lemma.matches("[^aeiou]*[aeiou][bgmnpt]");
        return doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }
}

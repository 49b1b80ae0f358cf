package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * Tells the country and the states in which a report is at home from the services, courts, hospitals and broadcasters in it (table
 * place_home_signs): a sheriff's office is in the United States, WXYZ-TV in Michigan.
 */
final class HomeSigns {
    /** Signs by their first word. */
    private final Map<String, List<Sign>> signs = new HashMap<>();

    private record Sign(String[] words, String division) {}

    /**
     * @param country ISO 3166 alpha-3 code of the only country that signs were found of; null where there is none or several
     * @param divisions codes of first-order divisions that signs were found of, in their order
     * @param isPublishers whether the country is the publisher's
     */
    record Home(String country, Set<String> divisions, boolean isPublishers) {
        /** Of a publisher whose domain tells its country, that country. */
        Home ofPublisher(String sourceCountry) {
            return sourceCountry == null ? this : new Home(sourceCountry, divisions, true);
        }
    }

    HomeSigns() {
        for (String[] row : Lexicon.rows("place_home_signs.tsv", 2)) {
            for (String phrase : row[1].split("\\|")) {
                String[] words = phrase.split(" ");
                signs.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Sign(words, row[0]));
            }
        }
    }

    Home of(NewsDocument document) {
        Set<String> countries = new TreeSet<>();
        Set<String> divisions = new TreeSet<>();
        for (Field field : Field.values()) {
            for (Sentence sentence : document.field(field).sentences()) {
                read(sentence, countries, divisions);
            }
        }
        String country =
                countries.size() == 1 ? new Locale("", countries.iterator().next()).getISO3Country() : null;
        return new Home(country, divisions, false);
    }

    private void read(Sentence sentence, Set<String> countries, Set<String> divisions) {
        for (int i = 0; i < sentence.size(); i++) {
            for (Sign sign : signs.getOrDefault(word(sentence, i), List.of())) {
                if (isAt(sentence, i, sign)) {
                    countries.add(Gazetteer.level(sign.division(), 0));
                    if (Gazetteer.level(sign.division(), 1) != null) {
                        divisions.add(sign.division());
                    }
                }
            }
        }
    }

    private static boolean isAt(Sentence sentence, int first, Sign sign) {
        boolean is = first + sign.words().length <= sentence.size();
        for (int i = 1; is && i < sign.words().length; i++) {
            is = word(sentence, first + i).equals(sign.words()[i]);
        }
        return is;
    }

    /** As the table writes it: call signs in capitals, the rest in lower case. */
    private static String word(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        boolean call = isCallSign(text);
        return call ? text : sentence.token(i).lower().replace('\u2019', '\'');
    }

    private static boolean isCallSign(String text) {
        boolean opens = text.startsWith("W") || text.startsWith("K");
        return opens && (text.length() == 3 || text.length() == 4) && text.equals(text.toUpperCase(Locale.ROOT));
    }
}

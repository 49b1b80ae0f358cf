package org.dateline.udfs.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;

/** Gender of first names (CoreNLP's list and our own), of titles ("Mrs.") and of pronouns. */
final class Genders {
    private static final String FIRST_NAMES = "/edu/stanford/nlp/models/gender/first_name_map_small";
    private static final Map<String, Gender> NAMES = names();
    private static final Map<String, Gender> WORDS = words();

    private Genders() {}

    /** Of a first name in any case; of a double one ("Jean-Pierre") by its first part. */
    static Gender ofName(String first) {
        String name = first.toLowerCase(Locale.ROOT);
        String part = name.indexOf('-') > 0 ? name.substring(0, name.indexOf('-')) : name;
        return NAMES.getOrDefault(name, NAMES.getOrDefault(part, Gender.UNKNOWN));
    }

    /** Of a title, pronoun or noun ("spokeswoman") in lower case. */
    static Gender ofWord(String word) {
        return WORDS.getOrDefault(word, Gender.UNKNOWN);
    }

    private static Map<String, Gender> words() {
        Map<String, Gender> words = new HashMap<>();
        Lexicon.map("gender_word.tsv").forEach((word, gender) -> words.put(word, Gender.valueOf(gender)));
        return words;
    }

    private static Map<String, Gender> names() {
        Map<String, Gender> names = new HashMap<>();
        InputStream resource = Genders.class.getResourceAsStream(FIRST_NAMES);
        if (resource == null) {
            throw new IllegalStateException("No first names " + FIRST_NAMES + " on the class path");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split("\t", -1);
                names.put(fields[0].toLowerCase(Locale.ROOT), Gender.valueOf(fields[1].strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("First names " + FIRST_NAMES, e);
        }
        Lexicon.map("first_name.tsv").forEach((name, gender) -> names.put(name, Gender.valueOf(gender)));
        return names;
    }
}

package org.dateline.udfs.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;

/** Reads cardinal numbers in digits and words: "1,200", "2.5 million", "twenty-one", "two dozen", "half a dozen". */
final class NumeralReader {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}\\.\\d{1,2}");
    private static final long HUNDRED = 100;

    private record Word(long value, String kind) {}

    private static final Map<String, Word> WORDS = words();

    private NumeralReader() {}

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (var row : Lexicon.rows("number-words.tsv", 3)) {
            words.put(row[0], new Word(Long.parseLong(row[1]), row[2]));
        }
        return words;
    }

    /** The number that begins at this token. */
    static Optional<Numeral> at(Sentence sentence, int first) {
        String text = lower(sentence, first);
        if (text.equals("half") && has(sentence, first + 1, "a") && has(sentence, first + 2, "dozen")) {
            return Optional.of(new Numeral(first, first + 2, 6));
        }
        if (text.equals("a") && first + 1 < sentence.size() && isMultiplier(lower(sentence, first + 1))) {
            return Optional.of(words(sentence, first + 1, first, 1));
        }
        if (DIGITS.matcher(text).matches()) {
            long value = Long.parseLong(text.replace(",", ""));
            return Optional.of(words(sentence, first + 1, first, value));
        }
        if (DECIMAL.matcher(text).matches()
                && first + 1 < sentence.size()
                && isMultiplier(lower(sentence, first + 1))) {
            return Optional.of(new Numeral(first, first + 1, decimal(text, lower(sentence, first + 1))));
        }
        Word word = WORDS.get(text);
        if (word == null || word.kind().equals("multiplier") && !text.equals("dozen")) {
            return Optional.empty();
        }
        return Optional.of(words(sentence, first + 1, first, word.value()));
    }

    /**
     * The lower end of a range that begins at this token, in the unit of the upper end where it names none itself:
     * "between 1.1 and 1.5 million".
     */
    static Optional<Numeral> low(Sentence sentence, int first) {
        int unit = first + 3;
        boolean shared = DECIMAL.matcher(lower(sentence, first)).matches()
                && unit < sentence.size()
                && DECIMAL.matcher(lower(sentence, unit - 1)).matches()
                && isMultiplier(lower(sentence, unit));
        return shared
                ? Optional.of(new Numeral(first, first, decimal(lower(sentence, first), lower(sentence, unit))))
                : at(sentence, first);
    }

    private static long decimal(String number, String unit) {
        return Math.round(Double.parseDouble(number) * WORDS.get(unit).value());
    }

    /** Goes on from {@code at} with {@code sum} read so far. */
    private static Numeral words(Sentence sentence, int at, int first, long sum) {
        long total = 0;
        long current = sum;
        int last = at - 1;
        boolean open = endsOpen(sentence, last);
        for (int i = at; i < sentence.size(); i++) {
            String text = lower(sentence, i);
            if (text.equals("-") || text.equals("and") && current >= HUNDRED) {
                continue;
            }
            Word word = WORDS.get(text);
            if (word == null) {
                break;
            }
            boolean joined = i == last + 1 || lower(sentence, i - 1).equals("-") || current >= HUNDRED;
            if (word.kind().equals("multiplier") && i == last + 1) {
                if (word.value() > HUNDRED) {
                    total += current * word.value();
                    current = 0;
                } else {
                    current *= word.value();
                }
            } else if (joined && open && word.value() < lowestPlace(current)) {
                current += word.value();
            } else {
                break;
            }
            last = i;
            open = true;
        }
        return new Numeral(first, last, total + current);
    }

    /** "twenty" and "hundred" may be followed by a smaller number word, digits may not. */
    private static boolean endsOpen(Sentence sentence, int last) {
        return !Character.isDigit(sentence.token(last).text().charAt(0));
    }

    private static long lowestPlace(long value) {
        long place = 1;
        while (value > 0 && value % (place * 10) == 0) {
            place *= 10;
        }
        return place == 1 ? 0 : place;
    }

    private static boolean isMultiplier(String word) {
        Word found = WORDS.get(word);
        return found != null && found.kind().equals("multiplier");
    }

    private static boolean has(Sentence sentence, int i, String word) {
        return i < sentence.size() && lower(sentence, i).equals(word);
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).lower();
    }
}

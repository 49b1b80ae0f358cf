package org.dateline.udfs.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text with OpenNLP's model of 183 languages, loaded once for each JVM. */
final class Languages {
    private static final String MODEL = "/langdetect-183.bin";
    /** The start tells as much as the whole, and costs the same for a long text as for a short one. */
    private static final int MAX_CHARS = 500;
    /** A shorter text is a guess: the source's own word is used instead. */
    static final int MIN_CHARS = 40;
    /** Below it the answer is noise: tables of figures and lists of names get a different language with every row. */
    private static final double MIN_CONFIDENCE = 0.05;

    /**
     * A language told from the text, or claimed.
     *
     * @param code ISO 639-1, or 639-3 for a language that has no code of two letters
     * @param confidence probability, 0..1; null where the source claimed it
     */
    record Told(String code, Double confidence) {}

    private Languages() {}

    /**
     * @param claimed what the source says ("en", "en-GB"), null where it does not
     * @return null where neither text nor source tells
     */
    static Told of(String text, String claimed) {
        if (text.length() < MIN_CHARS) {
            return ofClaim(claimed);
        }
        String start = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        // The detector keeps no state, but nothing promises so: a new one is cheap, the model is shared.
        Language best = new LanguageDetectorME(Holder.MODEL).predictLanguage(start);
        return best.getConfidence() < MIN_CONFIDENCE && isLatin(start)
                ? ofClaim(claimed)
                : new Told(Holder.SHORT_CODES.getOrDefault(best.getLang(), best.getLang()), best.getConfidence());
    }

    /** Other scripts belong to few languages: there even a weak answer is mostly right, and never English. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    private static Told ofClaim(String claimed) {
        if (claimed == null || claimed.isBlank()) {
            return null;
        }
        String code = Locale.forLanguageTag(claimed.strip().replace('_', '-')).getLanguage();
        return code.isEmpty() ? null : new Told(Holder.SHORT_CODES.getOrDefault(code, code), null);
    }

    /** Initialised on first use. */
    private static final class Holder {
        static final Map<String, String> SHORT_CODES = shortCodes();
        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Languages.class.getResourceAsStream(Languages.MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            Languages.MODEL + " is not on the class path: add opennlp-models-langdetect");
                }
                return new LanguageDetectorModel(new BufferedInputStream(in, 1 << 16));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the model of languages", e);
            }
        }

        private static Map<String, String> shortCodes() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                codes.put(longCode(code), code);
            }
            // The model names the spoken variety where ISO 639-1 has the macrolanguage.
            codes.putAll(Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "azj", "az"));
            codes.putAll(Map.of("khk", "mn", "npi", "ne", "swh", "sw", "zlm", "ms", "als", "sq", "uzn", "uz"));
            return codes;
        }

        /** A code that Java cannot lengthen is no answer of the model either, and stands for itself. */
        private static String longCode(String code) {
            try {
                return Locale.forLanguageTag(code).getISO3Language();
            } catch (MissingResourceException e) {
                return code;
            }
        }
    }
}

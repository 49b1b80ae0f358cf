package org.dateline.udfs.nlp.tag;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** The features of a rare word's form and place, added up as weights. */
final class RareWord {
    /** As CoreNLP describes them; their order is that of the model's weights. */
    static final String FEATURES =
            "Extractors[ExtractorWordShapeClassifier(-1,chris2), ExtractorWordShapeClassifier(0,chris2),"
                    + " ExtractorWordShapeClassifier(1,chris2), ExtractorDistsim(-1,word), ExtractorDistsim(0,word),"
                    + " ExtractorDistsim(1,word), ExtractorDistsimConjunction(-1,1), ExtractorUCase(), ExtractorCNumber(),"
                    + " ExtractorDash(), ExtractorLetterDigitDash(), CompanyNameDetector(), ExtractorAllCapitalized(),"
                    + " ExtractorUpperDigitDash(), ExtractorStartSentenceCap(), ExtractorMidSentenceCapC(),"
                    + " ExtractorMidSentenceCap(), ExtractorWordPref(len1,w0), ExtractorWordPref(len2,w0),"
                    + " ExtractorWordPref(len3,w0), ExtractorWordPref(len4,w0), ExtractorWordPref(len5,w0),"
                    + " ExtractorWordPref(len6,w0), ExtractorWordPref(len7,w0), ExtractorWordPref(len8,w0),"
                    + " ExtractorWordPref(len9,w0), ExtractorWordPref(len10,w0), ExtractorWordSuff(len1,w0),"
                    + " ExtractorWordSuff(len2,w0), ExtractorWordSuff(len3,w0), ExtractorWordSuff(len4,w0),"
                    + " ExtractorWordSuff(len5,w0), ExtractorWordSuff(len6,w0), ExtractorWordSuff(len7,w0),"
                    + " ExtractorWordSuff(len8,w0), ExtractorWordSuff(len9,w0), ExtractorWordSuff(len10,w0),"
                    + " ExtractorWordShapeClassifier(0,chris4), ExtractorNonAlphanumeric()]";

    private static final int SHAPE_BEFORE = 0;
    static final int CLUSTER = 4;
    private static final int CLUSTERS = 6;
    private static final int UPPER_CASE = 7;
    private static final int START_CAPITAL = 14;
    private static final int INNER_CAPITAL = 15;
    private static final int START_UPPER_CASE = 16;
    private static final int PREFIX = 17;
    private static final int SUFFIX = 27;
    private static final int LONGEST_AFFIX = 10;
    private static final int FINE_SHAPE = 37;
    private static final int NO_LETTER_OR_DIGIT = 38;

    private static final String TOO_SHORT = "######";
    private static final String NO = "0";
    private static final String YES = "1";

    private static final int COMPANY_WINDOW = 3;
    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private final TaggerModel model;
    private final List<Map<String, Weights>> form;
    private final String[] words;

    /** @param words of the sentence with the word behind its end */
    RareWord(TaggerModel model, String[] words) {
        this.model = model;
        this.form = model.form();
        this.words = words;
    }

    void addTo(int i, double[] scores) {
        String word = words[i];
        addSurroundings(i, scores);
        boolean upper = any(word, Character::isUpperCase);
        boolean dash = word.indexOf('-') >= 0;
        boolean digit = any(word, Character::isDigit);
        boolean letter = any(word, Character::isLetter);
        addAnswers(
                UPPER_CASE,
                scores,
                upper,
                digit,
                dash,
                letter && dash && digit,
                isCompany(i),
                word.chars().allMatch(Character::isUpperCase),
                upper && dash && digit);
        addCapital(i, upper, scores);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean fits = word.length() >= length;
            add(PREFIX + length - 1, fits ? word.substring(0, length) : TOO_SHORT, scores);
            add(SUFFIX + length - 1, fits ? word.substring(word.length() - length) : TOO_SHORT, scores);
        }
        add(FINE_SHAPE, WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4), scores);
        addAnswers(NO_LETTER_OR_DIGIT, scores, !letter && !digit);
    }

    private void addSurroundings(int i, double[] scores) {
        StringBuilder clusters = new StringBuilder();
        for (int k = -1; k <= 1; k++) {
            String word = word(i + k);
            add(SHAPE_BEFORE + k + 1, WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2), scores);
            String cluster = model.cluster().apply(word);
            add(CLUSTER + k, cluster, scores);
            clusters.append(clusters.isEmpty() ? "" : "|").append(cluster);
        }
        add(CLUSTERS, clusters.toString(), scores);
    }

    /** A capital at the start of a sentence tells less: which tag the word has in lower case is a feature of its own there. */
    private void addCapital(int i, boolean upper, double[] scores) {
        String word = words[i];
        String tag = null;
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            tag = model.word(word.toLowerCase(Locale.ROOT)).firstTag();
        }
        String lowerCaseTag = tag == null ? NO : tag;
        add(START_CAPITAL, i == 0 ? lowerCaseTag : NO, scores);
        add(INNER_CAPITAL, i == 0 ? NO : lowerCaseTag, scores);
        addAnswers(START_UPPER_CASE, scores, i == 0 && upper);
    }

    private boolean isCompany(int i) {
        if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
            return false;
        }
        for (int k = 0; k <= COMPANY_WINDOW; k++) {
            if (COMPANY_ENDS.contains(word(i + k))) {
                return true;
            }
        }
        return false;
    }

    private String word(int i) {
        return i >= 0 && i < words.length ? words[i] : TaggerModel.OUTSIDE;
    }

    private void addAnswers(int first, double[] scores, boolean... answers) {
        for (int k = 0; k < answers.length; k++) {
            add(first + k, answers[k] ? YES : NO, scores);
        }
    }

    private void add(int feature, String value, double[] scores) {
        Weights weights = form.get(feature).get(value);
        if (weights != null) {
            weights.addTo(scores);
        }
    }

    private static boolean any(String word, IntPredicate wanted) {
        return word.chars().anyMatch(wanted);
    }
}

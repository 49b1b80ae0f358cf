package org.dateline.jobs.table;

/**
 * What must be true of every row, or of every row together with its article.
 *
 * @param name for messages
 * @param sql Spark SQL over the columns of the row; a row breaks the rule where it is not true (false or null)
 * @param needsArticle whether {@code sql} also uses {@code source}, the field that the row's offsets point into, and
 *     {@code article}, title and text together
 */
public record Rule(String name, String sql, boolean needsArticle) {

    static Rule row(String name, String sql) {
        return new Rule(name, sql, false);
    }

    /**
     * The words in this column are what stands at these offsets; all three are null together. Offsets beyond the source would give
     * fewer words: to count the source's characters for each row costs more.
     */
    static Rule slice(String words, String start, String end) {
        String at = "substring(source, %2$s + 1, %3$s - %2$s)".formatted(words, start, end);
        return new Rule(
                words + " stands at " + start + ".." + end,
                "%1$s <=> %4$s and (%1$s is null or %2$s < %3$s and char_length(%1$s) = %3$s - %2$s)"
                        .formatted(words, start, end, at),
                true);
    }

    /** The words in this column stand somewhere in the article, as they are. */
    static Rule within(String words) {
        return new Rule(
                words + " stands in the article", "%1$s is null or contains(article, %1$s)".formatted(words), true);
    }
}

package org.dateline.jobs.read;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;

/** RFC 4180 with the delimiters that spreadsheets write: comma, semicolon, tab. */
final class CsvDialect {
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int MAX_COLUMNS = 4096;

    private CsvDialect() {}

    /** The delimiter that the header has most of; the comma if it has none. */
    static char delimiter(byte[] header) {
        char best = ',';
        int most = 0;
        for (char candidate : DELIMITERS) {
            int n = 0;
            boolean quoted = false;
            for (byte b : header) {
                quoted ^= b == '"';
                n += !quoted && b == candidate ? 1 : 0;
            }
            if (n > most) {
                most = n;
                best = candidate;
            }
        }
        return best;
    }

    /** A parser for single rows; not thread-safe. */
    static CsvParser parser(char delimiter) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(delimiter);
        settings.getFormat().setComment('\0');
        settings.setLineSeparatorDetectionEnabled(false);
        settings.setNormalizeLineEndingsWithinQuotes(false);
        settings.setMaxCharsPerColumn(-1);
        settings.setMaxColumns(MAX_COLUMNS);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setSkipEmptyLines(false);
        return new CsvParser(settings);
    }
}

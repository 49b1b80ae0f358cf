package org.dateline.udfs.sql;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;

/**
 * {@code extract_all(text [, title [, pub_date]])} and its three parts {@code casualties}, {@code places} and
 * {@code statements}. The last article of each thread is kept, so that a query that asks for two parts of one article
 * annotates it once.
 */
final class ExtractFunction implements SqlFunction {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Last> LAST = new ThreadLocal<>();

    private record Last(String id, Row extraction) {}

    private final String name;
    private final String part;

    /** @param part field of the extraction that the function returns; null for all of it */
    ExtractFunction(String name, String part) {
        this.name = name;
        this.part = part;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String usage() {
        return name + "(text [, title [, pub_date]]) - "
                + (part == null ? "all that Dateline finds in one article" : "the " + part + " of one article")
                + "; offsets are code points";
    }

    @Override
    public DataType returnType() {
        return part == null
                ? ExtractionRows.SCHEMA
                : ExtractionRows.SCHEMA.apply(part).dataType();
    }

    @Override
    public int minArguments() {
        return 1;
    }

    @Override
    public int maxArguments() {
        return 3;
    }

    @Override
    public Object call(String[] arguments) {
        if (arguments[0] == null) {
            return null;
        }
        Row extraction = extract(arguments[0], arguments[1], arguments[2]);
        return part == null ? extraction : extraction.get(ExtractionRows.SCHEMA.fieldIndex(part));
    }

    private static Row extract(String text, String title, String published) {
        String id = Ids.of(text, title, published);
        Last last = LAST.get();
        if (last == null || !last.id().equals(id)) {
            last = new Last(id, SharedExtractors.DEFAULT.extract(id, title, text, date(published), null));
            LAST.set(last);
        }
        return last.extraction();
    }

    private static LocalDate date(String published) {
        if (published == null) {
            return null;
        }
        try {
            return LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "pub_date must be a date such as 2024-05-31, but is '" + published + "'", e);
        }
    }
}

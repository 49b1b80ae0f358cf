package org.dateline.jobs.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The codebook in Markdown, for people. */
public final class Codebook {
    private static final String HEAD = """
            # Codebook

            Generated from the definitions that the writer enforces (schema version %s): do not edit.

            - Null means "not stated", never zero; "no casualties" is an asserted 0.
            - Ids are derived from content: two builds of the same input give the same ids.
            - Offsets count Unicode code points, from 0, end exclusive, into the column of `articles` that `text_field`
              names. Python, R and SQL slice a string by them directly. Every release is checked: the words of a row are
              what stands at its offsets.
            - Files are laid out by month of publication (`pub_year`, `pub_month`); an article without a date has null in
              both and lies under `__HIVE_DEFAULT_PARTITION__`.
            - Equivalents are the nearest concept in UCDP GED, ACLED, GDELT or PLOVER, not a claim of equal coding.
            """;

    private final StringBuilder out = new StringBuilder();

    private Codebook() {}

    /** @return the codebook of all tables */
    public static String markdown() {
        Codebook book = new Codebook();
        book.out.append(HEAD.formatted(Table.SCHEMA_VERSION));
        Tables.ALL.forEach(book::table);
        return book.out.toString();
    }

    private void table(Table table) {
        out.append("\n## ")
                .append(table.name())
                .append("\n\n")
                .append(table.description())
                .append("\n\n");
        out.append("| column | type | null | definition | unit or values | example | equivalents |\n");
        out.append("|---|---|---|---|---|---|---|\n");
        table.allColumns().forEach(this::column);
        constraints(table);
    }

    private void column(Column column) {
        List<String> cells = List.of(
                "`" + column.name() + "`",
                column.type().name().toLowerCase(Locale.ROOT),
                column.nullable() ? "yes" : "no",
                column.definition(),
                domain(column),
                "`" + column.example() + "`",
                equivalents(column.equivalents()));
        out.append(cells.stream().map(Codebook::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String domain(Column column) {
        if (!column.values().isEmpty()) {
            return column.values().stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        }
        String unit = column.unit() == null ? "" : column.unit();
        String range = range(column);
        return unit.isEmpty() || range.isEmpty() ? unit + range : unit + ", " + range;
    }

    private static String range(Column column) {
        if (column.minimum() == null) {
            return "";
        }
        String from = Double.toString(column.minimum()).replaceAll("\\.0$", "");
        return column.maximum() == null
                ? "at least " + from
                : from + " to " + Double.toString(column.maximum()).replaceAll("\\.0$", "");
    }

    private static String equivalents(Map<Standard, String> equivalents) {
        return equivalents.entrySet().stream()
                .map(entry -> entry.getKey().title() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private void constraints(Table table) {
        out.append("\nSorted by `").append(table.id()).append("`, which is unique. Checked in every row:\n\n");
        for (Key key : table.keys()) {
            String where = key.where().equals("true") ? "" : " where `" + key.where() + "`";
            out.append("- unique: `")
                    .append(String.join("`, `", key.columns()))
                    .append("`")
                    .append(where)
                    .append('\n');
        }
        for (ForeignKey key : table.foreignKeys()) {
            out.append("- `%s` is a `%s` of `%s`\n".formatted(key.column(), key.referenced(), key.table()));
        }
        table.rules().forEach(rule -> out.append("- ").append(rule.name()).append('\n'));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}

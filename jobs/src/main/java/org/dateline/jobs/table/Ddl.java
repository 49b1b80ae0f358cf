package org.dateline.jobs.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables as SQL data definitions, in the dialect that DuckDB and, but for the arrays, PostgreSQL read. */
public final class Ddl {
    private Ddl() {}

    /** @return CREATE TABLE for all tables in an order that references allow, then the comments */
    public static String sql() {
        // Casualties refer to locations, statements to casualties.
        List<Table> order =
                List.of(Tables.ARTICLES, Tables.LOCATIONS, Tables.CASUALTIES, Tables.STATEMENTS, Tables.REJECTS);
        return order.stream().map(Ddl::create).collect(Collectors.joining("\n"));
    }

    private static String create(Table table) {
        List<String> lines = new ArrayList<>();
        table.allColumns().forEach(column -> lines.add(column(column)));
        lines.add("PRIMARY KEY (" + table.id() + ")");
        for (ForeignKey key : table.foreignKeys()) {
            if (!table.column(key.column()).orElseThrow().type().isArray()) {
                lines.add("FOREIGN KEY (%s) REFERENCES %s (%s)".formatted(key.column(), key.table(), key.referenced()));
            }
        }
        String comments = table.allColumns().stream()
                .map(column -> "COMMENT ON COLUMN %s.\"%s\" IS %s;\n"
                        .formatted(table.name(), column.name(), quoted(column.definition())))
                .collect(Collectors.joining());
        return "CREATE TABLE %s (\n    %s\n);\nCOMMENT ON TABLE %s IS %s;\n%s"
                .formatted(
                        table.name(),
                        String.join(",\n    ", lines),
                        table.name(),
                        quoted(table.description()),
                        comments);
    }

    private static String column(Column column) {
        StringBuilder line =
                new StringBuilder("\"" + column.name() + "\" " + column.type().sql());
        if (!column.nullable()) {
            line.append(" NOT NULL");
        }
        if (!column.values().isEmpty()) {
            String values = column.values().stream().map(Ddl::quoted).collect(Collectors.joining(", "));
            line.append(" CHECK (\"%s\" IN (%s))".formatted(column.name(), values));
        } else if (column.minimum() != null) {
            line.append(" CHECK (\"%s\" >= %s%s)".formatted(column.name(), column.minimum(), upper(column)));
        }
        return line.toString();
    }

    private static String upper(Column column) {
        return column.maximum() == null ? "" : " AND \"%s\" <= %s".formatted(column.name(), column.maximum());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

package org.dateline.jobs.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The codebook as JSON, for programs. */
public final class CodebookJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CodebookJson() {}

    /** @return tables, each with its columns, keys and rules */
    public static ObjectNode of() {
        ObjectNode book = JSON.createObjectNode();
        book.put("schema_version", Table.SCHEMA_VERSION);
        ArrayNode tables = book.putArray("tables");
        Tables.ALL.forEach(table -> describe(table, tables.addObject()));
        return book;
    }

    private static void describe(Table table, ObjectNode out) {
        out.put("name", table.name());
        out.put("description", table.description());
        out.put("id", table.id());
        ArrayNode columns = out.putArray("columns");
        table.allColumns().forEach(column -> describe(column, columns.addObject()));
        ArrayNode foreignKeys = out.putArray("foreign_keys");
        table.foreignKeys()
                .forEach(key -> foreignKeys
                        .addObject()
                        .put("column", key.column())
                        .put("table", key.table())
                        .put("references", key.referenced()));
        ArrayNode rules = out.putArray("rules");
        table.rules().forEach(rule -> rules.addObject().put("name", rule.name()).put("sql", rule.sql()));
    }

    private static void describe(Column column, ObjectNode out) {
        out.put("name", column.name());
        out.put("type", column.type().name().toLowerCase(Locale.ROOT));
        out.put("nullable", column.nullable());
        if (column.unit() != null) {
            out.put("unit", column.unit());
        }
        if (!column.values().isEmpty()) {
            column.values().forEach(out.withArray("/values")::add);
        }
        if (column.minimum() != null) {
            out.put("minimum", column.minimum());
        }
        if (column.maximum() != null) {
            out.put("maximum", column.maximum());
        }
        out.put("definition", column.definition());
        out.put("example", column.example());
        if (!column.equivalents().isEmpty()) {
            ObjectNode equivalents = out.putObject("equivalents");
            column.equivalents().forEach((standard, theirs) -> equivalents.put(standard.title(), theirs));
        }
    }
}

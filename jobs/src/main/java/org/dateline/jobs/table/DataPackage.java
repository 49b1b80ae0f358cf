package org.dateline.jobs.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The description of a release as a Frictionless data package (specs.frictionlessdata.io, version 1). */
public final class DataPackage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataPackage() {}

    /**
     * @param version of the release
     * @param files of each table by its name, relative to the release, in order
     */
    public static ObjectNode of(String version, Map<String, List<String>> files) {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "data-package");
        root.put("name", "dateline-release");
        root.put("title", "Casualty claims, places and statements from news archives");
        root.put("version", version);
        for (Table table : Tables.ALL) {
            resource(
                    table,
                    files.getOrDefault(table.name(), List.of()),
                    root.withArray("/resources").addObject());
        }
        return root;
    }

    private static void resource(Table table, List<String> files, ObjectNode out) {
        out.put("name", table.name());
        out.put("description", table.description());
        out.put("format", "parquet");
        out.put("mediatype", "application/vnd.apache.parquet");
        files.forEach(out.withArray("/path")::add);
        ObjectNode schema = out.putObject("schema");
        for (Column column : table.columns()) {
            field(column, schema.withArray("/fields").addObject());
        }
        schema.put("primaryKey", table.id());
        for (ForeignKey key : table.foreignKeys()) {
            if (!table.column(key.column()).orElseThrow().type().isArray()) {
                // An empty name is the specification's way to say "this table itself".
                String target = key.table().equals(table.name()) ? "" : key.table();
                ObjectNode reference = schema.withArray("/foreignKeys").addObject();
                reference.put("fields", key.column());
                reference.putObject("reference").put("resource", target).put("fields", key.referenced());
            }
        }
    }

    private static void field(Column column, ObjectNode out) {
        out.put("name", column.name());
        out.put("type", column.type().frictionless());
        out.put("description", column.definition());
        out.put("example", column.example());
        if (column.unit() != null) {
            out.put("unit", column.unit());
        }
        ObjectNode constraints = out.putObject("constraints");
        constraints.put("required", !column.nullable());
        column.values().forEach(value -> constraints.withArray("/enum").add(value));
        if (column.minimum() != null) {
            constraints.put("minimum", column.minimum());
        }
        if (column.maximum() != null) {
            constraints.put("maximum", column.maximum());
        }
    }
}

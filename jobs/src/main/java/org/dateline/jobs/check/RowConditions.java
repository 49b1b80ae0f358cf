package org.dateline.jobs.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.jobs.table.Column;
import org.dateline.jobs.table.Rule;
import org.dateline.jobs.table.Table;

/** All that the definition of a table demands of single rows, as SQL conditions. */
final class RowConditions {
    private RowConditions() {}

    /** Nullability, enumerations and ranges of the columns, then the rules of the table. */
    static List<Rule> of(Table table) {
        List<Rule> conditions = new ArrayList<>();
        table.allColumns().forEach(column -> add(column, conditions));
        conditions.addAll(table.rules());
        return conditions;
    }

    private static void add(Column column, List<Rule> out) {
        String name = column.name();
        if (!column.nullable()) {
            out.add(new Rule(name + " is not null", name + " is not null", false));
        }
        if (!column.values().isEmpty()) {
            String values =
                    column.values().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
            out.add(new Rule(
                    name + " has a value of its enumeration", allowing(name, name + " in (" + values + ")"), false));
        }
        if (column.minimum() != null) {
            out.add(new Rule(
                    name + " >= " + column.minimum(), allowing(name, name + " >= " + column.minimum()), false));
        }
        if (column.maximum() != null) {
            out.add(new Rule(
                    name + " <= " + column.maximum(), allowing(name, name + " <= " + column.maximum()), false));
        }
    }

    /** Null is judged by the first condition alone. */
    private static String allowing(String column, String condition) {
        return column + " is null or " + condition;
    }
}

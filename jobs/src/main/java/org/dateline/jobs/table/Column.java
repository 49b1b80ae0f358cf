package org.dateline.jobs.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.udfs.nlp.Coded;

/**
 * One column of a published table.
 *
 * @param name in snake case
 * @param type of its values
 * @param nullable whether null ("not stated") is allowed
 * @param unit of its numbers, or the standard that its codes follow; null where neither applies
 * @param values the enumeration; empty where any value is allowed
 * @param minimum smallest value allowed; null where unbounded
 * @param maximum largest value allowed; null where unbounded
 * @param definition one or two sentences
 * @param example a value, as text
 * @param equivalents the same concept elsewhere
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        String unit,
        List<String> values,
        Double minimum,
        Double maximum,
        String definition,
        String example,
        Map<Standard, String> equivalents) {

    public Column {
        values = List.copyOf(values);
        // In the order of the enum, so that the generated documents are always the same.
        Map<Standard, String> ordered = new EnumMap<>(Standard.class);
        ordered.putAll(equivalents);
        equivalents = Collections.unmodifiableMap(ordered);
    }

    static Column required(String name, ColumnType type, String definition, String example) {
        return new Column(name, type, false, null, List.of(), null, null, definition, example, Map.of());
    }

    static Column optional(String name, ColumnType type, String definition, String example) {
        return new Column(name, type, true, null, List.of(), null, null, definition, example, Map.of());
    }

    Column unit(String newUnit) {
        return new Column(name, type, nullable, newUnit, values, minimum, maximum, definition, example, equivalents);
    }

    /** Restricts the column to the published values of an enum. */
    <E extends Enum<E> & Coded> Column values(Class<E> enumeration) {
        return values(
                Arrays.stream(enumeration.getEnumConstants()).map(Coded::value).toArray(String[]::new));
    }

    /** Restricts the column to these values. */
    Column values(String... allowed) {
        return new Column(
                name, type, nullable, unit, List.of(allowed), minimum, maximum, definition, example, equivalents);
    }

    Column range(double from, double to) {
        return new Column(name, type, nullable, unit, values, from, to, definition, example, equivalents);
    }

    Column atLeast(double from) {
        return new Column(name, type, nullable, unit, values, from, null, definition, example, equivalents);
    }

    /** Adds what the concept is called in another data set. */
    Column like(Standard standard, String theirs) {
        Map<Standard, String> more = new EnumMap<>(Standard.class);
        more.putAll(equivalents);
        more.put(standard, theirs);
        return new Column(name, type, nullable, unit, values, minimum, maximum, definition, example, more);
    }
}

package org.dateline.jobs.explain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.udfs.nlp.Coded;
import org.dateline.udfs.nlp.Span;

/**
 * The components of a result as named values in the tables' spelling: records inside records are flattened, enumerations
 * show their published value, and what the text does not state is left out. Read by reflection, so that a component added
 * to a record is shown without a change here.
 */
final class Fields {
    private Fields() {}

    static Map<String, String> of(Record result) {
        Map<String, String> fields = new LinkedHashMap<>();
        add(fields, "", result);
        return fields;
    }

    private static void add(Map<String, String> fields, String prefix, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = prefix + snake(component.getName());
            Object value = value(record, component);
            if (value instanceof Record inner && !(value instanceof Span)) {
                add(fields, name + ".", inner);
            } else if (value != null) {
                fields.put(name, shown(value));
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            // The records are public, so this needs no access to private members.
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Coded coded) {
            return coded.value();
        } else if (value instanceof Span span) {
            return span.field().value() + " " + span.start() + "–" + span.end();
        } else if (value instanceof List<?> list) {
            return list.stream().map(Fields::shown).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                snake.append('_');
            }
            snake.append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }
}

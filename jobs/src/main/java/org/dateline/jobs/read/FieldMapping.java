package org.dateline.jobs.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names of a JSON object, a CSV header or a Parquet schema hold which field. Names are compared without regard to
 * case; of several, the first that is there and has a value counts.
 */
public final class FieldMapping implements Serializable {
    private static final long serialVersionUID = 1;

    /** The fields of an article that a structured record can have. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    public enum Name {
        TITLE("title", "headline"),
        TEXT("text", "body", "content", "article_text", "maintext"),
        HTML("html", "raw_html", "page"),
        DATE("date", "pub_date", "publish_date", "published", "published_at", "date_publish", "publication_date"),
        URL("url", "link", "source_url"),
        BYLINE("author", "byline", "authors"),
        SOURCE("source", "publisher", "source_name", "publication"),
        LANGUAGE("language", "lang");

        private final List<String> defaults;

        Name(String... defaults) {
            this.defaults = List.of(defaults);
        }
    }

    /** The names that archives mostly use. */
    public static final FieldMapping DEFAULT = new FieldMapping(new EnumMap<>(Name.class));

    private final EnumMap<Name, List<String>> given;

    private FieldMapping(EnumMap<Name, List<String>> given) {
        this.given = given;
    }

    /**
     * @param options each {@code field=name[|name...]}, such as {@code text=story_body}; replaces that field's defaults
     * @throws IllegalArgumentException if an option has another form or names no field
     */
    public static FieldMapping of(List<String> options) {
        EnumMap<Name, List<String>> given = new EnumMap<>(Name.class);
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals <= 0 || equals == option.length() - 1) {
                throw new IllegalArgumentException("A field is given as field=name, not '" + option + "'");
            }
            List<String> names = new ArrayList<>();
            for (String name : option.substring(equals + 1).split("\\|")) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
            given.put(name(option.substring(0, equals)), List.copyOf(names));
        }
        return new FieldMapping(given);
    }

    private static Name name(String field) {
        for (Name name : Name.values()) {
            if (name.name().equalsIgnoreCase(field.strip())) {
                return name;
            }
        }
        throw new IllegalArgumentException("Unknown field '" + field + "'; one of "
                + List.of(Name.values()).toString().toLowerCase(Locale.ROOT));
    }

    /** What is looked for beside the defaults. */
    @Override
    public String toString() {
        return given.toString();
    }

    /** The names that are looked for, in order, in lower case. */
    List<String> names(Name field) {
        return given.getOrDefault(field, field.defaults);
    }

    /** All names that are looked for. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Name field : Name.values()) {
            names.addAll(names(field));
        }
        return names;
    }

    /** The value of a field in a record whose keys are in lower case; null if there is none or a blank one. */
    String value(Map<String, String> record, Name field) {
        for (String name : names(field)) {
            String value = record.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}

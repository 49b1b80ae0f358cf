package org.dateline.jobs.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.udfs.nlp.Coded;

/** The formats of archives that are read, each plain or gzipped. */
public enum Format implements Coded {
    WARC,
    ARC,
    HTML,
    JSONL,
    CSV,
    PARQUET,
    NITF,
    NEWSML,
    TEXT;

    /** The values that {@code --format} takes. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Format::value).toList();
    }

    /** @throws IllegalArgumentException if there is no such format */
    public static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.value().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown format '" + name + "'; one of " + String.join(", ", names())));
    }
}

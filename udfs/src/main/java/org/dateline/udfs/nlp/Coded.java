package org.dateline.udfs.nlp;

import java.util.Locale;

/** An enumeration whose constants are published as lower-case strings. */
public interface Coded {
    /** The constant's Java name. */
    String name();

    /** The value in the published tables. */
    default String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}

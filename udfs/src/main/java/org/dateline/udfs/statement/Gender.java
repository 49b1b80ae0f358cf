package org.dateline.udfs.statement;

/** Grammatical gender of a person as the text shows it. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}

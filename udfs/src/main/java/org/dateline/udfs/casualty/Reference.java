package org.dateline.udfs.casualty;

/** How a noun phrase refers to victims. */
enum Reference {
    /** With a number of two or more, or a vague one. */
    COUNTED,
    /** One new person: "a man", "another soldier", "his wife". */
    SINGLE,
    /** By name. */
    NAMED,
    /** Known ones: "the victim", "the three men". */
    DEFINITE,
    PRONOUN,
    /** Bare plural: "civilians". */
    PLURAL,
    /** "no one", "no casualties". */
    NOBODY
}

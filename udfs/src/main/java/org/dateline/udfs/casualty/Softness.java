package org.dateline.udfs.casualty;

/** How far a word shows harm to people, where nothing else in its article does. */
enum Softness {
    /** It does by itself. */
    HARD,
    /** It does of people that are counted or named. */
    UNCOUNTED,
    /** It does not. */
    ALONE
}

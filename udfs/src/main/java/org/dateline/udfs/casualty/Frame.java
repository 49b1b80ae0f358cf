package org.dateline.udfs.casualty;

/** Where the victims of a predicate stand. */
enum Frame {
    /** Object of the active, subject of the passive, head of a participle. */
    PATIENT,
    /** Subject: "died". */
    SUBJECT,
    /** What the adjective is said of: "was dead", "20 dead", "injured passengers". */
    STATE,
    /** Noun of an event: "death of X", "X's death", "three deaths". */
    EVENT,
    /** Noun of an event that counts deeds, not victims: "the shooting of X", but not "three shootings". */
    ACT,
    /** Noun that counts victims itself: "fatalities", "casualties". */
    COUNT,
    /** Noun for victims of any harm: "gunshot victims". */
    VICTIM,
    /** "claimed the lives of six", "lost their lives". */
    LIVES,
    /** "death toll rose to 30". */
    TOLL,
    /** "the number of people killed rose to 30". */
    COUNTED,
    /** "bodies of six men". */
    BODY,
    /** "suffered wounds", "with gunshot wounds", "three injuries". */
    INJURY,
    /** "in critical condition". */
    CONDITION
}

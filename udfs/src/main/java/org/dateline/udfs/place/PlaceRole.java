package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Coded;

/** What the place is to its sentence. */
public enum PlaceRole implements Coded {
    /** Something that event data code (violence, arrest, protest, accident, disaster) happened there. */
    EVENT_PLACE,
    /** An actor comes from there or is named after it, or the place stands for its government, army or team. */
    ACTOR_ORIGIN,
    REPORTED_FROM,
    BACKGROUND,
    /** The sentence tells of an event, and nothing ties the place to it. */
    UNKNOWN
}

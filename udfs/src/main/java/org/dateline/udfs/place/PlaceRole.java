package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Coded;

/** What the place is to the story. */
public enum PlaceRole implements Coded {
    EVENT_PLACE,
    ACTOR_ORIGIN,
    REPORTED_FROM,
    BACKGROUND,
    UNKNOWN
}

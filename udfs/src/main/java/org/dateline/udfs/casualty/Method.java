package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** How people were hurt: PLOVER's modes of assault, drones told apart. */
public enum Method implements Coded {
    AERIAL,
    DRONE,
    HEAVY_WEAPONS,
    EXPLOSIVES,
    SUICIDE_ATTACK,
    FIREARMS,
    PRIMITIVE,
    BEAT,
    TORTURE,
    SEXUAL,
    CROWD_CONTROL,
    UNCONVENTIONAL,
    OTHER,
    UNKNOWN
}

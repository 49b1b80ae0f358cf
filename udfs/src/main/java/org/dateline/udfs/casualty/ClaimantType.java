package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** Who says so. */
public enum ClaimantType implements Coded {
    GOVERNMENT,
    MILITARY,
    POLICE,
    HEALTH_AUTHORITY,
    HOSPITAL_MEDIC,
    RESCUE_SERVICE,
    LOCAL_OFFICIAL,
    ARMED_GROUP,
    WITNESS,
    RELATIVE,
    NGO_MONITOR,
    UN_IGO,
    MEDIA,
    UNNAMED_OFFICIAL,
    NONE
}

package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** Who was hurt, by role in the conflict. */
public enum VictimCategory implements Coded {
    CIVILIAN,
    MILITARY,
    POLICE,
    REBEL,
    MILITIA,
    GANG,
    PEACEKEEPER,
    GOVERNMENT_OFFICIAL,
    JOURNALIST,
    AID_WORKER,
    MEDICAL,
    REFUGEE_IDP,
    PROTESTER,
    PRISONER,
    FOREIGNER,
    MIXED,
    UNSPECIFIED
}

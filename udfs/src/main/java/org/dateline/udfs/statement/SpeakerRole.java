package org.dateline.udfs.statement;

import org.dateline.udfs.nlp.Coded;

/** The speaker's office or part. */
public enum SpeakerRole implements Coded {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    SPOKESPERSON,
    LEGISLATOR,
    JUDGE,
    MILITARY_OFFICER,
    POLICE_OFFICER,
    LOCAL_OFFICIAL,
    REBEL_LEADER,
    IGO_OFFICIAL,
    NGO_STAFF,
    MEDIC,
    WITNESS,
    RELATIVE,
    JOURNALIST,
    EXPERT,
    BUSINESS,
    RELIGIOUS_LEADER,
    OTHER,
    UNKNOWN
}

package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Coded;

/** Why a mention has no coordinates. */
public enum UnresolvedReason implements Coded {
    NOT_IN_GAZETTEER,
    BELOW_MARGIN,
    REGION_OR_CONTINENT,
    HISTORICAL
}

package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Coded;

/** Which evidence decided between places of one name. */
public enum DisambiguationBasis implements Coded {
    UNIQUE,
    COUNTRY_IN_TEXT,
    ADMIN_IN_TEXT,
    COMMA_PARENT,
    DOCUMENT_FOCUS,
    SOURCE_COUNTRY_PRIOR,
    POPULATION,
    NONE
}

package org.dateline.udfs.nlp;

/** The column of the articles table that a span's offsets point into. */
public enum Field implements Coded {
    TITLE,
    TEXT
}

package org.dateline.udfs.text;

/** Makes clean articles of pages and records. Thread-safe and without state: make one and share it. */
public final class ArticleCleaner {

    /** The article of a page, or why there is none. */
    public CleanOutcome clean(PageInput page) {
        return new Unreadable(UnreadableReason.EMPTY_BODY, "not built yet");
    }

    /** The article of a record with fields, or why there is none. */
    public CleanOutcome clean(FieldsInput fields) {
        return new Unreadable(UnreadableReason.EMPTY_BODY, "not built yet");
    }
}

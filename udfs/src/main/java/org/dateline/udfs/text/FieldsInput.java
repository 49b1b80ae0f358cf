package org.dateline.udfs.text;

import java.time.LocalDate;

/**
 * An article that came in fields (a line of JSON, a row, a news item in XML). Every component but {@code text} may be
 * null.
 *
 * @param title headline
 * @param text plain text or a fragment of HTML: which of the two is told from the text itself
 * @param url address of the article
 * @param date publication date as written by the source
 * @param dateBasis where {@code date} was found: field, nitf or newsml
 * @param byline authors as written by the source
 * @param sourceName name of the publisher
 * @param lang language that the source claims; used where the text is too short to tell
 * @param archivedOn day (UTC) on which it was archived
 */
public record FieldsInput(
        String title,
        String text,
        String url,
        String date,
        PubDateBasis dateBasis,
        String byline,
        String sourceName,
        String lang,
        LocalDate archivedOn) {}

package org.dateline.udfs.text;

import java.time.LocalDate;

/**
 * A page as an archive holds it.
 *
 * @param content the payload, after transfer and content encodings are undone; not changed, not copied
 * @param contentType value of the HTTP header Content-Type, null where there was none
 * @param url address the page was fetched from, null where unknown
 * @param archivedOn day (UTC) on which it was archived, null where unknown
 */
@SuppressWarnings("ArrayRecordComponent") // a value passed once, never compared
public record PageInput(byte[] content, String contentType, String url, LocalDate archivedOn) {}

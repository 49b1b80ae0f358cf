package org.dateline.jobs.read;

/**
 * What a structured record says of itself, as stated there; null where it says nothing.
 *
 * @param title headline
 * @param text body, paragraphs separated by line breaks
 * @param date of publication: ISO 8601 (day, or UTC time ending in Z) where it was written in digits, else as it stands
 * @param dateBasis which kind of source gave {@code date}: field, nitf or newsml (values of pub_date_basis)
 * @param byline author
 * @param source name of the publisher
 * @param language as tagged by the source
 */
public record ArticleFields(
        String title, String text, String date, String dateBasis, String byline, String source, String language) {
    /** The fields of a page, which says all it says in its payload. */
    public static final ArticleFields NONE = new ArticleFields(null, null, null, null, null, null, null);
}

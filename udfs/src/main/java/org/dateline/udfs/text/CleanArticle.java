package org.dateline.udfs.text;

import java.time.LocalDate;

/**
 * An article freed of its page. Components are null where the input does not say; {@code text} never is, and is never
 * empty.
 *
 * @param title headline without the name of the site
 * @param byline names of the authors, without "By"
 * @param datelinePlace place of a dateline at the head of the text, as written
 * @param datelineDate day of that dateline, its year taken from the publication date
 * @param agencyCredit code of the news agency that the article credits: ap, reuters, afp ...
 * @param text paragraphs separated by one blank line; no NUL, no control characters but line feed
 * @param lang ISO 639-1 code
 * @param langConfidence probability of {@code lang}, 0..1; null where {@code lang} is null or only claimed by the source
 * @param pubDate day of publication (UTC), null where {@code pubDateBasis} is none
 * @param pubDateBasis where {@code pubDate} was found
 * @param pubDateReliable whether the date is plausible and no other source in the input contradicts it
 * @param url address as given
 * @param urlCanonical address without fragments, tracking parameters and default ports, or the page's own canonical
 *     address if it is of the same site
 * @param domain host of {@code urlCanonical} without "www." and the like
 * @param sourceName name of the publisher as the input states it
 * @param extractMethod how {@code text} was found
 */
public record CleanArticle(
        String title,
        String byline,
        String datelinePlace,
        LocalDate datelineDate,
        String agencyCredit,
        String text,
        String lang,
        Double langConfidence,
        LocalDate pubDate,
        PubDateBasis pubDateBasis,
        boolean pubDateReliable,
        String url,
        String urlCanonical,
        String domain,
        String sourceName,
        ExtractMethod extractMethod)
        implements CleanOutcome {}

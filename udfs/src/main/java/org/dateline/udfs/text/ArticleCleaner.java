package org.dateline.udfs.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes clean articles of pages and records. Thread-safe and without state: make one and share it. */
public final class ArticleCleaner {
    /** A shorter text is no article: the label of a player, a line of a form. */
    private static final int MIN_CHARS = 25;

    /** The article of a page, or why there is none. */
    public CleanOutcome clean(PageInput page) {
        Unreadable refusal = ContentCheck.refusal(page.content(), page.contentType());
        if (refusal != null) {
            return refusal;
        }
        String decoded = PageDecoder.decode(page.content(), page.contentType());
        if (TextHygiene.isBinary(decoded)) {
            return new Unreadable(UnreadableReason.UNDECODABLE, "more than a tenth of it is no text in any encoding");
        }
        String content = TextHygiene.withoutControls(decoded);
        if (isPlain(page, content)) {
            FieldsInput fields =
                    new FieldsInput(null, content, page.url(), null, null, null, null, null, page.archivedOn());
            return ofFields(fields, ExtractMethod.PLAIN_TEXT);
        }
        return ofPage(PageReader.read(content, page.url()), page);
    }

    /** The article of a record with fields, or why there is none. */
    public CleanOutcome clean(FieldsInput fields) {
        if (fields.text() == null || fields.text().isBlank()) {
            return new Unreadable(UnreadableReason.EMPTY_INPUT, "the record has no text");
        }
        boolean markup = MarkupFields.isMarkup(fields.text());
        return ofFields(fields, markup ? ExtractMethod.FIELD_MARKUP : ExtractMethod.FIELD_PLAIN);
    }

    private static boolean isPlain(PageInput page, String content) {
        String type = page.contentType() == null ? "" : page.contentType().toLowerCase(Locale.ROOT);
        return !ContentCheck.looksLikeHtml(page.content())
                && (type.startsWith("text/plain") || !MarkupFields.isMarkup(content));
    }

    private static CleanOutcome ofPage(PageReader read, PageInput page) {
        // Entities such as &#7; bring controls back that the bytes did not hold.
        String text = TextHygiene.composed(TextHygiene.withoutControls(read.text()));
        if (text.length() < MIN_CHARS) {
            return emptyBody(text);
        }
        List<PublicationDate.Evidence> dates = new ArrayList<>(read.dates());
        dates.add(inText(read.title(), text, dates));
        String canonical = PageUrls.canonical(page.url(), read.canonical());
        return article(
                new Parts(
                        read.title(),
                        read.byline(),
                        text,
                        read.agency(),
                        read.lang(),
                        read.source(),
                        page.url(),
                        canonical),
                dates,
                page.archivedOn(),
                read.method());
    }

    private static CleanOutcome ofFields(FieldsInput fields, ExtractMethod method) {
        String text = TextHygiene.composed(MarkupFields.paragraphs(TextHygiene.withoutControls(fields.text())));
        if (text.isEmpty()) {
            return emptyBody(text);
        }
        String title = fields.title() == null ? null : TextHygiene.line(MarkupFields.plain(fields.title()));
        PubDateBasis basis = fields.dateBasis() == null ? PubDateBasis.FIELD : fields.dateBasis();
        List<PublicationDate.Evidence> dates = new ArrayList<>(List.of(
                new PublicationDate.Evidence(basis, DateReader.read(fields.date())),
                new PublicationDate.Evidence(PubDateBasis.URL, PageDates.inUrl(fields.url()))));
        dates.add(inText(title, text, dates));
        Parts parts = new Parts(
                title,
                Bylines.clean(fields.byline()),
                text,
                Agencies.inCredit(text.substring(text.lastIndexOf("\n\n") + 1)),
                fields.lang(),
                TextHygiene.line(fields.sourceName()),
                fields.url(),
                PageUrls.canonical(fields.url()));
        return article(parts, dates, fields.archivedOn(), method);
    }

    /** The whole date of the dateline; where no other evidence has one, also that of a line "Posted: ...". */
    private static PublicationDate.Evidence inText(String title, String text, List<PublicationDate.Evidence> others) {
        LocalDate filed = Dateline.of(text, null).date();
        boolean dated = filed != null || others.stream().anyMatch(e -> e.date() != null);
        return new PublicationDate.Evidence(PubDateBasis.DATELINE, dated ? filed : PostedLine.date(title, text));
    }

    private record Parts(
            String title,
            String byline,
            String text,
            String agency,
            String lang,
            String source,
            String url,
            String canonical) {}

    private static CleanArticle article(
            Parts parts, List<PublicationDate.Evidence> dates, LocalDate archivedOn, ExtractMethod method) {
        PublicationDate first = PublicationDate.decide(dates, archivedOn, null);
        Dateline dateline = Dateline.of(parts.text(), first.date());
        PublicationDate published = PublicationDate.decide(dates, archivedOn, dateline.date());
        String agency = dateline.agency() != null ? dateline.agency() : Agencies.in(parts.byline());
        if (agency == null) {
            agency = parts.agency();
        }
        Languages.Told told = Languages.of(parts.text(), parts.lang());
        return new CleanArticle(
                parts.title(),
                parts.byline(),
                dateline.place(),
                dateline.date(),
                agency,
                parts.text(),
                told == null ? null : told.code(),
                told == null ? null : told.confidence(),
                published.date(),
                published.basis(),
                published.reliable(),
                parts.url(),
                parts.canonical(),
                PageUrls.domain(parts.canonical()),
                parts.source(),
                method);
    }

    private static Unreadable emptyBody(String text) {
        return new Unreadable(
                UnreadableReason.EMPTY_BODY, "no article text found (" + text.length() + " characters left)");
    }
}

package org.dateline.udfs.sql;

import java.time.LocalDate;
import org.dateline.udfs.Extraction;
import org.dateline.udfs.casualty.CasualtyClaim;
import org.dateline.udfs.nlp.CodePoints;
import org.dateline.udfs.nlp.Coded;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;

/**
 * What every row of one article needs: its id, the conversion of offsets to code points, and the ids of the rows that it
 * may refer to.
 */
final class RowContext {
    private final String articleId;
    private final Extraction extraction;
    private final NewsDocument document;
    private final CodePoints title;
    private final CodePoints text;

    RowContext(String articleId, NewsDocument document, Extraction extraction) {
        this.articleId = articleId;
        this.document = document;
        this.extraction = extraction;
        this.title = new CodePoints(document.title().text());
        this.text = new CodePoints(document.body().text());
    }

    String articleId() {
        return articleId;
    }

    Extraction extraction() {
        return extraction;
    }

    int start(Span span) {
        return points(span).of(span.start());
    }

    int end(Span span) {
        return points(span).of(span.end());
    }

    Integer startOrNull(Span span) {
        return span == null ? null : (Integer) start(span);
    }

    Integer endOrNull(Span span) {
        return span == null ? null : (Integer) end(span);
    }

    String words(Span span) {
        return span.in(document);
    }

    private CodePoints points(Span span) {
        return span.field() == Field.TITLE ? title : text;
    }

    /**
     * The id of a claim. One predicate may carry several claims over the same words ("killed and wounded"), so type and
     * the place of the number take part.
     */
    String casualtyId(int position) {
        CasualtyClaim claim = extraction.casualties().get(position);
        Span at = claim.countSpan() == null ? claim.span() : claim.countSpan();
        return id("casualty", claim.span(), claim.type().value(), at.start(), at.end(), claim.ruleId());
    }

    String locationId(int position) {
        PlaceMention mention = extraction.places().get(position);
        return id("location", mention.span(), mention.type().value());
    }

    String statementId(int position) {
        Statement statement = extraction.statements().get(position);
        Span cue = statement.cue() == null ? statement.content().get(0) : statement.cue();
        return id("statement", statement.content().get(0), cue.start(), cue.end());
    }

    private String id(String table, Span span, Object... more) {
        Object[] parts = new Object[5 + more.length];
        parts[0] = table;
        parts[1] = articleId;
        parts[2] = span.field().value();
        parts[3] = span.start();
        parts[4] = span.end();
        System.arraycopy(more, 0, parts, 5, more.length);
        return Ids.of(parts);
    }

    static String value(Coded coded) {
        return coded == null ? null : coded.value();
    }

    static java.sql.Date date(LocalDate date) {
        return date == null ? null : java.sql.Date.valueOf(date);
    }
}

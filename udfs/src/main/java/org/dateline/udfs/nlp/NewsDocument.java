package org.dateline.udfs.nlp;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as every extractor sees it: annotated once, shared by all.
 *
 * @param title annotated headline, {@link AnnotatedText#EMPTY} where there is none; offsets are into the title
 * @param body annotated text; offsets are into the text
 * @param published publication date (UTC), null where unknown
 * @param sourceCountry ISO 3166 alpha-3 code of the publisher's country, null where unknown
 */
public record NewsDocument(AnnotatedText title, AnnotatedText body, LocalDate published, String sourceCountry) {

    /** The annotated text that the offsets of this field point into. */
    public AnnotatedText field(Field field) {
        return field == Field.TITLE ? title : body;
    }

    /** The sentence that a span stands in. */
    public Sentence sentence(Span span) {
        return field(span.field()).sentences().get(span.sentence());
    }

    /** The sentence of the same field right before; null where there is none. */
    public Sentence before(Field field, Sentence sentence) {
        return sentence.index() == 0 ? null : field(field).sentences().get(sentence.index() - 1);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(published);
    }
}

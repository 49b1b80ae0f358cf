package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Genocides and massacres that an article knows by an old year, and what it says of them later: "the 1994 genocide ... the mass killings". */
final class OldAtrocities {
    private static final String ATROCITY = "atrocity";
    /** Years after which an atrocity is no news. */
    private static final int PAST_YEARS = 2;

    private final NewsDocument document;
    private final int latest;
    /** Null until asked for. */
    private Boolean known;

    /** @param latest the year of the news, 0 where unknown */
    OldAtrocities(NewsDocument document, int latest) {
        this.document = document;
        this.latest = latest;
    }

    /** "the slaughter", "the mass killings" of an article that tells of one old atrocity: nobody counts or dates them. */
    boolean has(Harm harm) {
        int at = harm.trigger().token();
        return harm.field() == Field.TEXT
                && harm.group().head() == at
                && harm.group().number() == null
                && Words.in(harm.sentence(), harm.group().first(), "the")
                && Cues.is(harm.sentence(), at, ATROCITY)
                && isKnown();
    }

    private boolean isKnown() {
        if (known == null) {
            known = document.body().sentences().stream().anyMatch(this::dates);
        }
        return known;
    }

    /** "the 1994 genocide", "the genocide of 1994", "the massacre in 1994" */
    private boolean dates(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            int noun = Words.in(sentence, i - 1, "in", "of") ? i - 2 : i + 1;
            if (Bygones.isYear(sentence, i)
                    && Bygones.year(sentence, i) <= latest - PAST_YEARS
                    && Cues.is(sentence, noun, ATROCITY)) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.jobs.explain;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.Extraction;
import org.dateline.udfs.casualty.Assertion;
import org.dateline.udfs.casualty.CasualtyClaim;
import org.dateline.udfs.casualty.CasualtyType;
import org.dateline.udfs.casualty.ClaimantType;
import org.dateline.udfs.casualty.CountUnit;
import org.dateline.udfs.casualty.DateBasis;
import org.dateline.udfs.casualty.LocationBasis;
import org.dateline.udfs.casualty.Method;
import org.dateline.udfs.casualty.Perpetrator;
import org.dateline.udfs.casualty.Scope;
import org.dateline.udfs.casualty.Victim;
import org.dateline.udfs.casualty.VictimCategory;
import org.dateline.udfs.casualty.VictimDemographic;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.NlpLevel;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.place.DisambiguationBasis;
import org.dateline.udfs.place.MentionType;
import org.dateline.udfs.place.Place;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.place.PlaceRole;
import org.dateline.udfs.place.UnresolvedReason;
import org.dateline.udfs.quantity.Quantity;
import org.dateline.udfs.statement.CueClass;
import org.dateline.udfs.statement.SpeakerKind;
import org.dateline.udfs.statement.SpeakerResolution;
import org.dateline.udfs.statement.SpeakerRole;
import org.dateline.udfs.statement.Statement;
import org.dateline.udfs.statement.StatementType;

/** A short invented article with rows made by hand. */
final class Samples {
    static final String TITLE = "Shelling near Orvane kills 12 & wounds <many>";
    static final String TEXT = "Twelve people were killed when shells hit the market of Orvane on Monday.\n\n"
            + "\"Three of them, all from Old Tessel, were children,\" said Mira Dolan, a doctor at the hospital.";

    private Samples() {}

    static NewsDocument document() {
        return document(TITLE, TEXT);
    }

    static NewsDocument document(String title, String text) {
        return new NewsDocument(annotated(title), annotated(text), LocalDate.of(2031, 3, 4), null);
    }

    private static AnnotatedText annotated(String text) {
        return new AnnotatedText(text, List.of(), NlpLevel.FULL);
    }

    static Explanation explanation() {
        return Explanation.of(document(), extraction());
    }

    static Extraction extraction() {
        Place orvane = new Place("900001", "invented", "Orvane", "P", "PPL", 48.5, 31.25, "XXA", "Tessel", null, 9_000);
        return new Extraction(
                List.of(
                        place(Field.TITLE, "Orvane", orvane),
                        place(Field.TEXT, "Orvane", orvane),
                        place(Field.TEXT, "Old Tessel", null)),
                List.of(statement()),
                List.of(
                        claim("Twelve people were killed", "Twelve", 12),
                        claim("Three of them, all from Old Tessel, were children", "Three", 3)));
    }

    static Span span(Field field, String words) {
        int start = document().field(field).text().indexOf(words);
        return new Span(field, 0, start, start + words.length());
    }

    private static PlaceMention place(Field field, String words, Place place) {
        boolean found = place != null;
        return new PlaceMention(
                span(field, words),
                words,
                MentionType.LITERAL,
                PlaceRole.EVENT_PLACE,
                place,
                found ? 1 : null,
                found ? 1 : null,
                found ? 1 : 0,
                found ? 0.9 : null,
                null,
                found ? DisambiguationBasis.UNIQUE : DisambiguationBasis.NONE,
                found ? null : UnresolvedReason.NOT_IN_GAZETTEER,
                null,
                null,
                "test",
                0.9);
    }

    private static Statement statement() {
        String words = "Three of them, all from Old Tessel, were children,";
        return new Statement(
                StatementType.DIRECT,
                List.of(span(Field.TEXT, words)),
                words,
                span(Field.TEXT, "said"),
                "say",
                CueClass.SAY,
                false,
                span(Field.TEXT, "Mira Dolan"),
                "Mira Dolan",
                "Mira Dolan",
                SpeakerKind.NAMED_PERSON,
                SpeakerResolution.EXPLICIT,
                "doctor",
                SpeakerRole.MEDIC,
                "hospital",
                null,
                "MED",
                null,
                null,
                "test",
                0.8);
    }

    private static CasualtyClaim claim(String words, String count, long number) {
        Victim victim = new Victim("people", VictimCategory.CIVILIAN, VictimDemographic.UNSPECIFIED, null, null);
        return new CasualtyClaim(
                span(Field.TEXT, words),
                CasualtyType.KILLED,
                count,
                span(Field.TEXT, count),
                Quantity.exact(number),
                CountUnit.PERSON,
                victim,
                Perpetrator.NONE,
                Method.HEAVY_WEAPONS,
                Scope.SINGLE_INCIDENT,
                Assertion.ASSERTED,
                null,
                null,
                null,
                false,
                false,
                true,
                false,
                true,
                null,
                ClaimantType.NONE,
                null,
                LocalDate.of(2031, 3, 3),
                LocalDate.of(2031, 3, 3),
                1,
                DateBasis.WEEKDAY,
                1,
                1,
                LocationBasis.SAME_CLAUSE,
                "test",
                0.9);
    }
}

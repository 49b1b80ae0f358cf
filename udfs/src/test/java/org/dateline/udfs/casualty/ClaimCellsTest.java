package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.place.GazetteerSource;
import org.dateline.udfs.place.PlaceExtractor;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.StatementExtractor;
import org.junit.jupiter.api.Test;

/** Short local reports with varying towns, days and sources: every claim knows where, when and who says so. */
class ClaimCellsTest {
    private static final long SEED = 20161;
    private static final int EACH = 10;
    private static final double SHARE = 0.97;
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 9, 15);

    private static final List<String> TOWNS =
            List.of("Omaha", "Tulsa", "Fresno", "Wichita", "Spokane", "Boise", "Tucson", "Milwaukee");
    private static final List<Day> DAYS = List.of(
            new Day("Monday night", "2016-09-12"),
            new Day("on Tuesday", "2016-09-13"),
            new Day("early Sunday morning", "2016-09-11"),
            new Day("on Sept. 3", "2016-09-03"),
            new Day("on Saturday, Sept. 10", "2016-09-10"),
            new Day("on 09/12/2016", "2016-09-12"),
            new Day("about 9 p.m. Friday", "2016-09-09"),
            new Day("Monday (Sept. 12)", "2016-09-12"));
    private static final List<Source> SOURCES = List.of(
            new Source("police said", ClaimantType.POLICE),
            new Source("cops said", ClaimantType.POLICE),
            new Source("according to a police news release", ClaimantType.POLICE),
            new Source("according to the criminal complaint", ClaimantType.POLICE),
            new Source("court documents show", ClaimantType.GOVERNMENT),
            new Source("an autopsy showed", ClaimantType.HOSPITAL_MEDIC),
            new Source("doctors said", ClaimantType.HOSPITAL_MEDIC),
            new Source("neighbors said", ClaimantType.WITNESS),
            new Source("his mother said", ClaimantType.RELATIVE));

    /** {T} town, {O} another town, {D} day, {S} source; each claim belongs to the town and the day. */
    private static final List<String> TEMPLATES = List.of(
            "{T} police opened an inquiry into a shooting that left a clerk dead. The shooting happened {D}, {S}.",
            "A clerk was shot dead in {T} {D}, {S}. He died at the scene.",
            "Two clerks were wounded in a shooting. It happened {D} outside a bar in {T}, {S}.",
            "A {T} man was shot dead {D} during a robbery, {S}.",
            "A 34-year-old man died after he was stabbed {D}, {S}. {T} police were called to the 1200 block of Maple Avenue.",
            "A clerk was killed in {T} {D}, {S}. A second clerk was taken to Hol Medical Center in {O} with wounds.",
            "Police in {T} say a gunman killed two clerks {D}. He then shot a cook dead, {S}.");

    private final Annotator annotator = new Annotator();
    private final PlaceExtractor places = new PlaceExtractor(GazetteerSource.EMBEDDED.load());

    @Test
    void readsWhereWhenAndWhoSaysSo() {
        Random random = new Random(SEED);
        List<String> failures = new ArrayList<>();
        for (String template : TEMPLATES) {
            for (int i = 0; i < EACH; i++) {
                int town = random.nextInt(TOWNS.size());
                Day day = DAYS.get(random.nextInt(DAYS.size()));
                Source source = SOURCES.get(random.nextInt(SOURCES.size()));
                String text = template.replace("{T}", TOWNS.get(town))
                        .replace("{O}", TOWNS.get((town + 1) % TOWNS.size()))
                        .replace("{D}", day.words())
                        .replace("{S}", source.words());
                check(text, TOWNS.get(town), day, source, failures);
            }
        }
        assertThat(1 - (double) failures.size() / (TEMPLATES.size() * EACH))
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(SHARE);
    }

    private void check(String text, String town, Day day, Source source, List<String> failures) {
        NewsDocument document = annotator.document("", text, PUBLISHED, null);
        List<PlaceMention> mentions = places.extract(document);
        List<CasualtyClaim> claims =
                new CasualtyExtractor().extract(document, mentions, new StatementExtractor().extract(document));
        boolean placed = claims.stream()
                .allMatch(c -> c.location() != null
                        && town.equals(mentions.get(c.location()).text()));
        boolean dated = claims.stream().allMatch(c -> Objects.equals(LocalDate.parse(day.date()), c.eventDateStart()));
        boolean told = claims.stream()
                .filter(c -> c.claimantText() != null)
                .allMatch(c ->
                        c.claimantType() == source.type() || c.claimantText().startsWith("Police in"));
        if (claims.isEmpty() || !placed || !dated || !told) {
            failures.add(text + (placed ? "" : " PLACE") + (dated ? "" : " DATE") + (told ? "" : " CLAIMANT"));
        }
    }

    private record Day(String words, String date) {}

    private record Source(String words, ClaimantType type) {}
}

package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.junit.jupiter.api.Test;

/** The plain ways of conflict news, each with many counts, agents, victims, places and days: what varies must not matter. */
class ClaimTemplatesTest {
    private static final long SEED = 20241;
    private static final int EACH = 12;
    private static final double SHARE = 0.985;

    private static final List<Count> COUNTS = List.of(
            new Count("three", 3, 3L),
            new Count("12", 12, 12L),
            new Count("at least nine", 9, null),
            new Count("more than 20", 21, null),
            new Count("up to eight", 0, 8L),
            new Count("dozens of", 24, 99L),
            new Count("a dozen", 12, 12L),
            new Count("as many as 30", 0, 30L),
            new Count("at least two dozen", 24, null),
            new Count("between five and seven", 5, 7L),
            new Count("no fewer than six", 6, null),
            new Count("1,200", 1200, 1200L));
    private static final List<String> VICTIMS = List.of(
            "people",
            "villagers",
            "police officers",
            "government troops",
            "aid workers",
            "members of one family",
            "suspected militants",
            "well-known traders");
    private static final List<String> AGENTS = List.of(
            "Gunmen",
            "Two gunmen",
            "Five suspected militants",
            "Three attackers",
            "Rebels",
            "Police",
            "Fighters of the Orlan Front");
    private static final List<String> PLACES = List.of(
            "in Dorvan",
            "near the town of Harel",
            "at a crowded market in Dorvan",
            "on the outskirts of Harel",
            "in the capital");
    private static final List<String> DAYS = List.of("on Monday", "late on Tuesday", "last week", "overnight");

    /** {A} agent, {a} the same within a sentence, {N} count, {C} count at the start, {V} victims, {P} place, {T} day. */
    private static final List<String> TEMPLATES = List.of(
            "{A} killed {N} {V} {P} {T}.",
            "{A} shot dead {N} {V} {P} {T}.",
            "{A} stormed a house {P} {T}, killing {N} {V}.",
            "The army said {T} that {a} had killed {N} {V} {P}.",
            "{C} {V} were killed {T} in an attack {P}.",
            "{C} {V} were {T} killed {P}.",
            "{C} {V} lost their lives in an attack {P} {T}.",
            "An attack {P} {T} left {N} {V} dead.",
            "The bombing {P} claimed the lives of {N} {V} {T}.",
            "At dawn, {a} opened fire {P}, killing {N} {V}.",
            "It was the deadliest attack {P} this year, with {N} {V} killed.",
            "The bodies of {N} {V} were found {P} {T}.");

    @Test
    void readsTheCountOfThoseKilledWhateverStandsAround() {
        Random random = new Random(SEED);
        Annotator annotator = new Annotator();
        List<String> failures = new ArrayList<>();
        for (String template : TEMPLATES) {
            for (int i = 0; i < EACH; i++) {
                Count count = any(COUNTS, random);
                String sentence = fill(template, count, random);
                NewsDocument document = annotator.document("", sentence, null, null);
                List<CasualtyClaim> claims = new CasualtyExtractor().extract(document, List.of(), List.of());
                boolean right = claims.stream().filter(count::is).count() == 1
                        && claims.stream()
                                .allMatch(c -> c.type() == CasualtyType.KILLED && c.scope() == Scope.SINGLE_INCIDENT);
                if (!right) {
                    failures.add(sentence + " "
                            + claims.stream()
                                    .map(c -> c.type() + " " + c.count())
                                    .toList());
                }
            }
        }
        assertThat(1 - (double) failures.size() / (TEMPLATES.size() * EACH))
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(SHARE);
    }

    private static String fill(String template, Count count, Random random) {
        String agent = any(AGENTS, random);
        return template.replace("{A}", agent)
                .replace("{a}", first(agent, false))
                .replace("{N}", count.words())
                .replace("{C}", first(count.words(), true))
                .replace("{V}", any(VICTIMS, random))
                .replace("{P}", any(PLACES, random))
                .replace("{T}", any(DAYS, random));
    }

    private static String first(String words, boolean upper) {
        String letter = words.substring(0, 1);
        return (upper ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT)) + words.substring(1);
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private record Count(String words, long low, Long high) {
        boolean is(CasualtyClaim claim) {
            return claim.type() == CasualtyType.KILLED
                    && claim.count().low() == low
                    && Objects.equals(claim.count().high(), high);
        }
    }
}

package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.junit.jupiter.api.Test;

/**
 * The plain ways of local news, which tell the harm in one sentence and its outcome in the next, and other kinds than
 * killed and wounded, each with many people, counts, places and days: what varies must not matter.
 */
class OutcomeTemplatesTest {
    private static final long SEED = 20242;
    private static final int EACH = 8;
    private static final double SHARE = 0.97;

    private static final List<Victim> VICTIMS = List.of(
            new Victim("man", "he"),
            new Victim("34-year-old woman", "she"),
            new Victim("teenager", "he"),
            new Victim("19-year-old student", "she"),
            new Victim("girl", "she"),
            new Victim("security guard", "he"),
            new Victim("mother of two", "she"));
    private static final List<String> COUNTS = List.of("two", "three", "five", "12", "at least six");
    private static final List<String> PLACES =
            List.of("on Harel Street", "in the Orlan district", "outside a bar in Dorvan", "near the river");
    private static final List<String> DAYS = List.of("Monday night", "early Tuesday", "on Friday");
    private static final List<String> SOURCES = List.of("", ", police said", ", according to police");

    /**
     * {w} one victim, {he} and {He} the pronoun, {n} and {N} a count, {p} place, {t} day, {s} source; then the type and the
     * method of every claim.
     */
    private static final String[][] TEMPLATES = {
        {"A {w} was shot {p} {t} and later died at a hospital{s}.", "killed", "firearms"},
        {"A {w} was shot {p} {t}{s}. {He} was taken to a hospital, where {he} died.", "killed", "firearms"},
        {"A {w} was stabbed {p} {t}{s}. {He} was rushed to a hospital but did not survive.", "killed", "primitive"},
        {"A {w} was stabbed {p} {t}{s}. The victim was pronounced dead at the scene.", "killed", "primitive"},
        {"A {w} was shot {p} {t}{s}. {He} is in stable condition at a hospital.", "wounded", "firearms"},
        {"A {w} was stabbed {p} {t}{s}. {He} is expected to survive.", "wounded", "primitive"},
        {"A {w} was struck by gunfire {p} {t}{s}. {He} died a day later.", "killed", "firearms"},
        {"A {w} was airlifted to a hospital after a crash {p} {t}{s}. {He} died on the way.", "killed", "unknown"},
        {"{N} people were shot {p} {t}{s}. All of them are expected to survive.", "wounded", "firearms"},
        {"{N} people were shot {p} {t}{s}. They died at the scene.", "killed", "firearms"},
        {"{N} people were kidnapped {p} {t}{s}.", "abducted", "unknown"},
        {"{N} people were taken hostage {p} {t}{s}.", "abducted", "unknown"},
        {"{N} people were arrested after a shooting {p} {t}{s}.", "arrested", "unknown"},
        {"{N} men were taken into custody {p} {t}{s}.", "arrested", "unknown"},
        {"{N} soldiers were taken prisoner {p} {t}{s}.", "captured", "unknown"},
        {"Rebels captured {n} soldiers {p} {t}{s}.", "captured", "unknown"},
        {"{N} villagers are missing after a landslide {p} {t}{s}.", "missing", "unknown"},
        {"{N} families were displaced by floods {p} {t}{s}.", "displaced", "unknown"},
        {"Divers found the knife used to kill a {w} {p} {t}{s}.", "killed", "primitive"},
    };

    @Test
    void readsTypeAndMethodWhateverStandsAround() {
        Random random = new Random(SEED);
        Annotator annotator = new Annotator();
        List<String> failures = new ArrayList<>();
        for (String[] template : TEMPLATES) {
            for (int i = 0; i < EACH; i++) {
                String text = fill(template[0], random);
                NewsDocument document = annotator.document("", text, null, null);
                List<CasualtyClaim> claims = new CasualtyExtractor().extract(document, List.of(), List.of());
                boolean right = !claims.isEmpty()
                        && claims.stream()
                                .allMatch(c -> c.type().value().equals(template[1])
                                        && c.method().value().equals(template[2])
                                        && c.assertion() == Assertion.ASSERTED);
                if (!right) {
                    failures.add(text + " "
                            + claims.stream()
                                    .map(c -> c.type() + " " + c.method())
                                    .toList());
                }
            }
        }
        assertThat(1 - (double) failures.size() / (TEMPLATES.length * EACH))
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(SHARE);
    }

    private static String fill(String template, Random random) {
        Victim victim = any(VICTIMS, random);
        String count = any(COUNTS, random);
        return template.replace("{w}", victim.noun())
                .replace("{he}", victim.pronoun())
                .replace("{He}", capital(victim.pronoun()))
                .replace("{n}", count)
                .replace("{N}", capital(count))
                .replace("{p}", any(PLACES, random))
                .replace("{t}", any(DAYS, random))
                .replace("{s}", any(SOURCES, random));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private record Victim(String noun, String pronoun) {}
}

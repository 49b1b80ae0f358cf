package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plain ways of reporting speech, each with many speakers, words and days: what varies must not matter. */
class StatementTemplatesTest {
    private static final long SEED = 4409;
    private static final int EACH = 12;
    private static final double SHARE = 0.97;

    private static final List<Speaker> SPEAKERS = List.of(
            new Speaker("Vera Morent", "Vera Morent", null, null),
            new Speaker("Defence Minister Aldo Brenn", "Aldo Brenn", "Defence Minister", null),
            new Speaker("White House spokesman Karl Tander", "Karl Tander", "spokesman", "White House"),
            new Speaker("Petrel Corp chief executive Ole Brandt", "Ole Brandt", "chief executive", "Petrel Corp"),
            new Speaker("Ohio Governor Rita Oland", "Rita Oland", "Governor", "Ohio"),
            new Speaker("Senator Ilan Dresk", "Ilan Dresk", "Senator", null),
            new Speaker("radio host Greta Moss", "Greta Moss", "radio host", null),
            new Speaker("Foreign Ministry spokeswoman Anna Kral", "Anna Kral", "spokeswoman", "Foreign Ministry"),
            new Speaker("union leader Marta Weiss", "Marta Weiss", "union leader", null),
            new Speaker("Harvard professor Ida Quist", "Ida Quist", "professor", "Harvard"),
            new Speaker("two officials", null, null, null),
            new Speaker("Petrel Corp", "Petrel Corp", null, "Petrel Corp"));
    private static final List<String> CLAUSES = List.of(
            "the bridge was closed",
            "two of the trucks were burning",
            "no food had reached the camp since Friday",
            "the company would close three mills",
            "many families had fled into the hills",
            "nobody knew who had fired first");
    private static final List<String> OTHERS =
            List.of("the road was mined", "the hospital had no power", "prices would rise", "the dam was safe");
    private static final List<String> QUOTES = List.of(
            "We have lost two buses",
            "Nobody crosses the river now",
            "This is the last offer",
            "They shot at us from the hill");
    private static final List<String> DAYS = List.of("on Monday", "late on Friday", "last week");

    /**
     * {S}, {T} speakers, {s} and {t} inside a sentence, {C} a clause, {c} the same inside, {d} another clause, {Q} a quotation,
     * {Y} a day; brackets with their speaker's letter around what each says, in reading order.
     */
    private static final List<String> TEMPLATES = List.of(
            "{S} said S[{c}].",
            "{S} told reporters {Y} that S[{c}].",
            "{S} warned S[{d}].",
            "{S} said S[{c}, and that {d}].",
            "{S} said S[{c}, but that {d}].",
            "{S} said S[{c}], adding that S[{d}].",
            "{S} said S[{c}], but {t} said T[{d}].",
            "S[{C}], {s} said, and {t} warned that T[{d}].",
            "S[{C}], said {s}.",
            "According to {s}, S[{c}].",
            "S[“{Q},”] said {s}. S[“{Q}.”]",
            "S[“{Q},”] {s} said {Y}, adding that S[{d}].",
            "In a statement, {s} said S[{c}].",
            "After {s} said S[{c}], the garrison moved on.",
            "{S} was quoted as saying that S[{c}].",
            "{S} called S[the raid “a crime,”] a charge that stunned the hall.",
            "Earlier story: {S} says S[{d}].",
            "BOSTON (AP) — {S} said {Y} that S[{c}].");

    private static final Pattern BRACKET = Pattern.compile("([ST])\\[(.*?)\\]");

    @Test
    void readsWordsAndSpeakerWhateverStandsAround() {
        Random random = new Random(SEED);
        List<String> failures = new ArrayList<>();
        for (String template : TEMPLATES) {
            for (int i = 0; i < EACH; i++) {
                Speaker speaker = any(SPEAKERS, random);
                Speaker other = any(SPEAKERS, random);
                String marked = fill(template, speaker, other, random);
                List<Statement> found =
                        StatementsOf.text(BRACKET.matcher(marked).replaceAll("$2"));
                if (!isRight(marked, found, speaker, other)) {
                    failures.add(marked + " "
                            + found.stream()
                                    .map(s -> s.text() + " :: " + s.speakerText() + " / " + s.speakerName() + " / "
                                            + s.speakerTitle() + " / " + s.affiliation())
                                    .toList());
                }
            }
        }
        assertThat(1 - (double) failures.size() / (TEMPLATES.size() * EACH))
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(SHARE);
    }

    /** Each speaker says what stands in the brackets, a quotation that goes on being one statement. */
    private static boolean isRight(String marked, List<Statement> found, Speaker speaker, Speaker other) {
        List<String> wanted = new ArrayList<>();
        List<Speaker> who = new ArrayList<>();
        for (Matcher bracket = BRACKET.matcher(marked); bracket.find(); ) {
            String words = bracket.group(2);
            if (words.startsWith("“") && !wanted.isEmpty()) {
                wanted.set(wanted.size() - 1, wanted.get(wanted.size() - 1) + " " + words);
            } else {
                wanted.add(words);
                who.add(bracket.group(1).equals("S") ? speaker : other);
            }
        }
        boolean right = wanted.size() == found.size();
        for (int i = 0; right && i < found.size(); i++) {
            right = found.get(i).text().equals(wanted.get(i)) && who.get(i).is(found.get(i));
        }
        return right;
    }

    private static String fill(String template, Speaker speaker, Speaker other, Random random) {
        String clause = any(CLAUSES, random);
        return template.replace("{S}", first(speaker.words()))
                .replace("{s}", speaker.words())
                .replace("{t}", other.words())
                .replace("{C}", first(clause))
                .replace("{c}", clause)
                .replace("{d}", any(OTHERS, random))
                .replaceFirst("\\{Q\\}", any(QUOTES, random))
                .replace("{Q}", any(QUOTES, random))
                .replace("{Y}", any(DAYS, random));
    }

    private static String first(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Title and affiliation are compared for persons; a word at the start of a sentence has a capital. */
    private record Speaker(String words, String name, String title, String affiliation) {
        boolean is(Statement statement) {
            boolean mention = words.equalsIgnoreCase(statement.speakerText());
            boolean person = statement.speakerKind() == SpeakerKind.NAMED_PERSON;
            boolean office =
                    title == null ? statement.speakerTitle() == null : title.equalsIgnoreCase(statement.speakerTitle());
            return mention
                    && Objects.equals(name, statement.speakerName())
                    && (!person || office && Objects.equals(affiliation, statement.affiliation()));
        }
    }
}

package org.dateline.jobs.table;

import static org.dateline.jobs.table.Column.optional;
import static org.dateline.jobs.table.Column.required;
import static org.dateline.jobs.table.ColumnType.BOOLEAN;
import static org.dateline.jobs.table.ColumnType.SPANS;
import static org.dateline.jobs.table.ColumnType.STRING;
import static org.dateline.jobs.table.ColumnType.STRINGS;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.statement.CueClass;
import org.dateline.udfs.statement.SpeakerKind;
import org.dateline.udfs.statement.SpeakerResolution;
import org.dateline.udfs.statement.SpeakerRole;
import org.dateline.udfs.statement.StatementType;

/** One row per attributed statement. */
final class StatementsTable {
    private StatementsTable() {}

    static Table definition() {
        List<Column> columns = new ArrayList<>();
        columns.add(Evidence.id("statement_id", "Identifies the statement, derived from article, field and offsets."));
        columns.addAll(Evidence.place("the content"));
        columns.addAll(words());
        columns.addAll(cue());
        columns.addAll(speaker());
        columns.addAll(standing());
        columns.addAll(Evidence.judgement());
        return new Table(
                "statements",
                "One row per statement that an article attributes to somebody.",
                "statement_id",
                columns,
                true,
                500_000,
                List.of(),
                List.of(Evidence.article(), new ForeignKey("mentions_casualty", "casualties", "casualty_id")),
                rules());
    }

    private static List<Rule> rules() {
        return List.of(
                Evidence.wellFormed("statement_id"),
                Rule.row(
                        "char_start and char_end enclose the content",
                        "size(content) > 0 and char_start = array_min(content.start)"
                                + " and char_end = array_max(content.end)"),
                new Rule(
                        "text stands at content",
                        "text = array_join(transform(content, s -> substring(source, s.start + 1, s.end - s.start)), ' ')"
                                + " and forall(content, s -> s.start >= 0 and s.start < s.end)"
                                + " and char_length(text) = aggregate(content, -1, (n, s) -> n + 1 + s.end - s.start)",
                        true),
                Rule.slice("cue_text", "cue_start", "cue_end"),
                Rule.slice("speaker_text", "speaker_start", "speaker_end"),
                Rule.row("a cue has a class", "(cue_text is null) = (cue_class is null)"),
                Rule.within("addressee_text"));
    }

    private static List<Column> words() {
        return List.of(
                required("statement_type", STRING, "How the words are reported.", "direct")
                        .values(StatementType.class),
                required(
                                "content",
                                SPANS,
                                "The stretches of the field that were said, in reading order; several where the cue"
                                        + " splits them.",
                                "[{112, 131}, {150, 171}]")
                        .unit("Unicode code points"),
                required(
                        "text",
                        STRING,
                        "The words at these stretches, joined by a space.",
                        "We will rebuild the bridge"));
    }

    private static List<Column> cue() {
        return List.of(
                Evidence.optionalOffset("cue_start", "First character of the cue; null where there is none."),
                Evidence.optionalOffset("cue_end", "One past the last character of the cue."),
                optional("cue_text", STRING, "The words that report.", "said"),
                optional("cue_lemma", STRING, "Dictionary form of the cue.", "say"),
                optional("cue_class", STRING, "What the speaker does by saying it.", "say")
                        .values(CueClass.class)
                        .like(Standard.PLOVER, "event type"),
                required("negated_cue", BOOLEAN, "Whether the cue is negated (\"did not say\").", "false"));
    }

    private static List<Column> speaker() {
        return List.of(
                Evidence.optionalOffset("speaker_start", "First character of the mention of the speaker."),
                Evidence.optionalOffset("speaker_end", "One past the last character of that mention."),
                optional("speaker_text", STRING, "The words that name the speaker here.", "the mayor"),
                optional(
                                "speaker_name",
                                STRING,
                                "The speaker's name in the document; null where unresolved.",
                                "Ana Torvel")
                        .like(Standard.GDELT, "Actor1Name"),
                required("speaker_kind", STRING, "What kind of speaker it is.", "named_person")
                        .values(SpeakerKind.class),
                required("speaker_resolution", STRING, "How the name was found.", "nominal")
                        .values(SpeakerResolution.class));
    }

    private static List<Column> standing() {
        return List.of(
                optional("speaker_title", STRING, "Words of office in the text.", "mayor of Varda"),
                required("speaker_role", STRING, "Office or part.", "local_official")
                        .values(SpeakerRole.class),
                optional(
                        "affiliation",
                        STRING,
                        "Organisation that the words name; countries are in speaker_country_iso3.",
                        "Varda city council"),
                optional("speaker_country_iso3", STRING, "Country of the speaker, where stated.", "NOR")
                        .unit("ISO 3166-1 alpha-3")
                        .like(Standard.GDELT, "Actor1CountryCode"),
                optional("speaker_sector", STRING, "Sector of the speaker.", "GOV")
                        .unit("PLOVER sector")
                        .like(Standard.PLOVER, "sector")
                        .like(Standard.GDELT, "Actor1Type1Code"),
                optional("plover_event", STRING, "Event type that the cue class supports.", "ACCUSE")
                        .unit("PLOVER event type")
                        .like(Standard.PLOVER, "event type"),
                optional("addressee_text", STRING, "Who was told, as written.", "reporters"),
                required(
                        "mentions_casualty",
                        STRINGS,
                        "The casualty_id of each claim that stands in the content; empty where there is none.",
                        "[\"3f9a0c5be1d24877a6b0e2c4\"]"));
    }
}

package org.dateline.jobs.table;

import static org.dateline.jobs.table.Column.required;

import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.sql.Ids;

/** The columns and rules that every derived row has: where it stands, which rule made it, how sure that rule is. */
final class Evidence {
    private static final String CODE_POINTS = "Unicode code points";

    private Evidence() {}

    /** An id column: 24 hexadecimal digits. */
    static Column id(String name, String definition) {
        return required(name, ColumnType.STRING, definition, "3f9a0c5be1d24877a6b0e2c4");
    }

    static List<Column> place(String what) {
        return List.of(
                id("article_id", "The article that says it."),
                required(
                                "text_field",
                                ColumnType.STRING,
                                "The column of articles that the offsets of this row point into.",
                                "text")
                        .values(Field.class),
                required(
                                "sentence_index",
                                ColumnType.INTEGER,
                                "The sentence in that field in which " + what + " starts, counted from 0.",
                                "4")
                        .atLeast(0),
                start("char_start", "First character of " + what + "."),
                end("char_end", "One past the last character of " + what + "."));
    }

    static Column start(String name, String definition) {
        return required(name, ColumnType.INTEGER, definition, "112")
                .unit(CODE_POINTS)
                .atLeast(0);
    }

    static Column end(String name, String definition) {
        return required(name, ColumnType.INTEGER, definition, "131")
                .unit(CODE_POINTS)
                .atLeast(0);
    }

    static Column optionalOffset(String name, String definition) {
        return Column.optional(name, ColumnType.INTEGER, definition, "118")
                .unit(CODE_POINTS)
                .atLeast(0);
    }

    static List<Column> judgement() {
        return List.of(
                required("rule_id", ColumnType.STRING, "The rule or model that made the row.", "verb.passive"),
                required("confidence", ColumnType.DOUBLE, "How sure that rule is of it.", "0.9")
                        .range(0, 1));
    }

    static ForeignKey article() {
        return new ForeignKey("article_id", "articles", "article_id");
    }

    /** The id column is well formed. */
    static Rule wellFormed(String id) {
        return Rule.row(
                id + " is " + Ids.LENGTH + " hexadecimal digits", id + " rlike '^[0-9a-f]{" + Ids.LENGTH + "}$'");
    }
}

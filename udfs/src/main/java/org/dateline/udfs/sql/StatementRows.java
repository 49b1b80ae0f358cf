package org.dateline.udfs.sql;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.udfs.casualty.CasualtyClaim;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.statement.Statement;

/** Rows of the table {@code statements}. */
final class StatementRows {
    static final StructType SPAN = new StructBuilder()
            .required("start", IntegerType)
            .required("end", IntegerType)
            .build();

    static final StructType SCHEMA = new StructBuilder()
            .required("statement_id", StringType)
            .required("article_id", StringType)
            .required("text_field", StringType)
            .required("sentence_index", IntegerType)
            .required("char_start", IntegerType)
            .required("char_end", IntegerType)
            .required("statement_type", StringType)
            .required("content", DataTypes.createArrayType(SPAN, false))
            .required("text", StringType)
            .optional("cue_start", IntegerType)
            .optional("cue_end", IntegerType)
            .optional("cue_text", StringType)
            .optional("cue_lemma", StringType)
            .optional("cue_class", StringType)
            .required("negated_cue", BooleanType)
            .optional("speaker_start", IntegerType)
            .optional("speaker_end", IntegerType)
            .optional("speaker_text", StringType)
            .optional("speaker_name", StringType)
            .required("speaker_kind", StringType)
            .required("speaker_resolution", StringType)
            .optional("speaker_title", StringType)
            .required("speaker_role", StringType)
            .optional("affiliation", StringType)
            .optional("speaker_country_iso3", StringType)
            .optional("speaker_sector", StringType)
            .optional("plover_event", StringType)
            .optional("addressee_text", StringType)
            .required("mentions_casualty", DataTypes.createArrayType(StringType, false))
            .required("rule_id", StringType)
            .required("confidence", DoubleType)
            .build();

    private StatementRows() {}

    static Row[] encode(RowContext context) {
        List<Statement> statements = context.extraction().statements();
        Row[] rows = new Row[statements.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(context, i, statements.get(i));
        }
        return rows;
    }

    private static Row row(RowContext context, int position, Statement statement) {
        Span first = statement.content().get(0);
        Span last = statement.content().get(statement.content().size() - 1);
        Row[] content = statement.content().stream()
                .map(span -> RowFactory.create(context.start(span), context.end(span)))
                .toArray(Row[]::new);
        return RowFactory.create(
                context.statementId(position),
                context.articleId(),
                first.field().value(),
                first.sentence(),
                context.start(first),
                context.end(last),
                statement.type().value(),
                content,
                statement.text(),
                context.startOrNull(statement.cue()),
                context.endOrNull(statement.cue()),
                statement.cue() == null ? null : context.words(statement.cue()),
                statement.cueLemma(),
                RowContext.value(statement.cueClass()),
                statement.negatedCue(),
                context.startOrNull(statement.speaker()),
                context.endOrNull(statement.speaker()),
                statement.speakerText(),
                statement.speakerName(),
                statement.speakerKind().value(),
                statement.speakerResolution().value(),
                statement.speakerTitle(),
                statement.speakerRole().value(),
                statement.affiliation(),
                statement.speakerCountryIso3(),
                statement.speakerSector(),
                statement.ploverEvent(),
                statement.addresseeText(),
                casualtiesInside(context, statement),
                statement.ruleId(),
                statement.confidence());
    }

    private static String[] casualtiesInside(RowContext context, Statement statement) {
        List<CasualtyClaim> claims = context.extraction().casualties();
        List<String> inside = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).span();
            if (statement.content().stream().anyMatch(part -> part.contains(span))) {
                inside.add(context.casualtyId(i));
            }
        }
        return inside.toArray(String[]::new);
    }
}

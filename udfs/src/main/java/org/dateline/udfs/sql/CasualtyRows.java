package org.dateline.udfs.sql;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.udfs.casualty.CasualtyClaim;
import org.dateline.udfs.casualty.GdeltCountType;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.Quantity;

/** Rows of the table {@code casualties}. */
final class CasualtyRows {
    static final StructType SCHEMA = new StructBuilder()
            .required("casualty_id", StringType)
            .required("article_id", StringType)
            .required("text_field", StringType)
            .required("sentence_index", IntegerType)
            .required("char_start", IntegerType)
            .required("char_end", IntegerType)
            .required("claim_text", StringType)
            .required("casualty_type", StringType)
            .optional("gdelt_count_type", StringType)
            .optional("count_start", IntegerType)
            .optional("count_end", IntegerType)
            .optional("count_text", StringType)
            .optional("count_low", LongType)
            .optional("count_best", LongType)
            .optional("count_high", LongType)
            .required("count_kind", StringType)
            .optional("quantity_rule", StringType)
            .optional("count_acled", LongType)
            .required("is_additional", BooleanType)
            .required("unit", StringType)
            .optional("victim_text", StringType)
            .required("victim_category", StringType)
            .required("victim_demographic", StringType)
            .optional("victim_nationality", StringType)
            .optional("victim_name", StringType)
            .required("victims_are_attackers", BooleanType)
            .optional("perpetrator_text", StringType)
            .optional("perpetrator_country", StringType)
            .required("perpetrator_basis", StringType)
            .required("method", StringType)
            .required("scope", StringType)
            .required("assertion", StringType)
            .optional("subset_of", StringType)
            .optional("subset_kind", StringType)
            .optional("supersedes_count", LongType)
            .required("in_headline", BooleanType)
            .required("in_lead", BooleanType)
            .required("in_quote", BooleanType)
            .required("is_document_total", BooleanType)
            .optional("claimant_text", StringType)
            .required("claimant_type", StringType)
            .optional("claimant_is_party", BooleanType)
            .optional("event_date_start", DateType)
            .optional("event_date_end", DateType)
            .optional("date_prec", IntegerType)
            .required("date_basis", StringType)
            .optional("location_id", StringType)
            .optional("where_prec", IntegerType)
            .required("location_basis", StringType)
            .required("rule_id", StringType)
            .required("confidence", DoubleType)
            .build();

    private CasualtyRows() {}

    static Row[] encode(RowContext context) {
        List<CasualtyClaim> claims = context.extraction().casualties();
        Row[] rows = new Row[claims.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(context, i, claims.get(i));
        }
        return rows;
    }

    private static Row row(RowContext context, int position, CasualtyClaim claim) {
        Quantity count = claim.count();
        boolean counted = count.kind() != CountKind.UNKNOWN;
        return RowFactory.create(
                context.casualtyId(position),
                context.articleId(),
                claim.span().field().value(),
                claim.span().sentence(),
                context.start(claim.span()),
                context.end(claim.span()),
                context.words(claim.span()),
                claim.type().value(),
                RowContext.value(GdeltCountType.of(claim.type())),
                context.startOrNull(claim.countSpan()),
                context.endOrNull(claim.countSpan()),
                claim.countText(),
                counted ? count.low() : null,
                count.best(),
                count.high(),
                count.kind().value(),
                count.rule(),
                count.acled(),
                count.additional(),
                claim.unit().value(),
                claim.victim().text(),
                claim.victim().category().value(),
                claim.victim().demographic().value(),
                claim.victim().nationality(),
                claim.victim().name(),
                claim.attackers(),
                claim.perpetrator().text(),
                claim.perpetrator().country(),
                claim.perpetrator().basis().value(),
                claim.method().value(),
                claim.scope().value(),
                claim.assertion().value(),
                claim.subsetOf() == null ? null : context.casualtyId(claim.subsetOf()),
                RowContext.value(claim.subsetKind()),
                claim.supersedesCount(),
                claim.inHeadline(),
                claim.inLead(),
                claim.inQuote(),
                claim.documentTotal(),
                claim.claimantText(),
                claim.claimantType().value(),
                claim.claimantIsParty(),
                RowContext.date(claim.eventDateStart()),
                RowContext.date(claim.eventDateEnd()),
                claim.datePrec(),
                claim.dateBasis().value(),
                claim.location() == null ? null : context.locationId(claim.location()),
                claim.wherePrec(),
                claim.locationBasis().value(),
                claim.ruleId(),
                claim.confidence());
    }
}

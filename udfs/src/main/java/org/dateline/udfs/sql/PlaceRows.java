package org.dateline.udfs.sql;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.udfs.place.Place;
import org.dateline.udfs.place.PlaceMention;

/** Rows of the table {@code locations}. */
final class PlaceRows {
    static final StructType SCHEMA = new StructBuilder()
            .required("location_id", StringType)
            .required("article_id", StringType)
            .required("text_field", StringType)
            .required("sentence_index", IntegerType)
            .required("char_start", IntegerType)
            .required("char_end", IntegerType)
            .required("mention_text", StringType)
            .required("mention_type", StringType)
            .required("role", StringType)
            .optional("gazetteer_id", StringType)
            .optional("gazetteer", StringType)
            .optional("name", StringType)
            .optional("feature_class", StringType)
            .optional("feature_code", StringType)
            .optional("latitude", DoubleType)
            .optional("longitude", DoubleType)
            .optional("country_iso3", StringType)
            .optional("adm_1", StringType)
            .optional("adm_2", StringType)
            .optional("where_prec", IntegerType)
            .optional("geo_precision", IntegerType)
            .required("n_candidates", IntegerType)
            .optional("score", DoubleType)
            .optional("margin", DoubleType)
            .required("disambiguation_basis", StringType)
            .optional("unresolved_reason", StringType)
            .optional("distance_km", DoubleType)
            .optional("bearing_degrees", IntegerType)
            .required("rule_id", StringType)
            .required("confidence", DoubleType)
            .build();

    private PlaceRows() {}

    static Row[] encode(RowContext context) {
        List<PlaceMention> mentions = context.extraction().places();
        Row[] rows = new Row[mentions.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(context, i, mentions.get(i));
        }
        return rows;
    }

    private static Row row(RowContext context, int position, PlaceMention mention) {
        Place place = mention.place();
        boolean resolved = place != null;
        return RowFactory.create(
                context.locationId(position),
                context.articleId(),
                mention.span().field().value(),
                mention.span().sentence(),
                context.start(mention.span()),
                context.end(mention.span()),
                mention.text(),
                mention.type().value(),
                mention.role().value(),
                resolved ? place.id() : null,
                resolved ? place.gazetteer() : null,
                resolved ? place.name() : null,
                resolved ? place.featureClass() : null,
                resolved ? place.featureCode() : null,
                resolved ? place.latitude() : null,
                resolved ? place.longitude() : null,
                resolved ? place.countryIso3() : null,
                resolved ? place.adm1() : null,
                resolved ? place.adm2() : null,
                mention.wherePrec(),
                mention.geoPrecision(),
                mention.candidates(),
                mention.score(),
                mention.margin(),
                mention.basis().value(),
                RowContext.value(mention.unresolvedReason()),
                mention.distanceKm(),
                mention.bearingDegrees(),
                mention.ruleId(),
                mention.confidence());
    }
}

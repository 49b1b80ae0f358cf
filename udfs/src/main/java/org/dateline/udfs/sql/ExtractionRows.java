package org.dateline.udfs.sql;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.udfs.Extraction;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.NlpLevel;

/**
 * One article's extraction as a Spark row, offsets in code points: the form that both the SQL functions and the published
 * tables take it from.
 */
public final class ExtractionRows {
    /** The rows of each kind as arrays of structs, and how the article was annotated. */
    public static final StructType SCHEMA = new StructBuilder()
            .required("article_id", DataTypes.StringType)
            .required("nlp_level", DataTypes.StringType)
            .optional("nlp_error", DataTypes.StringType)
            .optional("n_tokens", DataTypes.IntegerType)
            .optional("n_sentences", DataTypes.IntegerType)
            .required("locations", array(PlaceRows.SCHEMA))
            .required("statements", array(StatementRows.SCHEMA))
            .required("casualties", array(CasualtyRows.SCHEMA))
            .build();

    private ExtractionRows() {}

    private static org.apache.spark.sql.types.ArrayType array(StructType element) {
        return DataTypes.createArrayType(element, false);
    }

    /** @param articleId goes into every row and every id */
    public static Row encode(String articleId, NewsDocument document, Extraction extraction) {
        RowContext context = new RowContext(articleId, document, extraction);
        return RowFactory.create(
                articleId,
                document.body().level().value(),
                null,
                document.body().tokenCount(),
                document.body().sentences().size(),
                PlaceRows.encode(context),
                StatementRows.encode(context),
                CasualtyRows.encode(context));
    }

    /** The row of an article that an extractor failed on: kept without results, with the reason. */
    public static Row failed(String articleId, Throwable reason) {
        return RowFactory.create(
                articleId, NlpLevel.SKIPPED.value(), reason.toString(), null, null, new Row[0], new Row[0], new Row[0]);
    }
}

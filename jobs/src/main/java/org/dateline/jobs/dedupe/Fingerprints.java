package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.udfs.similar.Bands;
import org.dateline.udfs.similar.MinHash;
import org.dateline.udfs.similar.Shingles;
import org.dateline.udfs.similar.Sketch;
import scala.collection.Seq;

/** What is kept of a text to find and compare near-duplicates: its buckets and its sketch. */
final class Fingerprints {
    /**
     * Texts with fewer distinct shingles (about 27 words) have no buckets and an empty sketch: one number changed in a brief of two lines already
     * leaves it below the threshold, and formulas ("More to follow.") would pair stories that share nothing else.
     */
    static final int MIN_SHINGLES = 25;

    private static final ArrayType LONGS = DataTypes.createArrayType(DataTypes.LongType, false);
    private static final StructType PRINT =
            new StructType().add("buckets", LONGS, false).add("sketch", LONGS, false);
    private static final UserDefinedFunction FINGERPRINT = udf((UDF1<String, Row>) Fingerprints::of, PRINT);
    private static final UserDefinedFunction JACCARD = udf(
            (UDF2<Seq<Long>, Seq<Long>, Double>) (a, b) -> Sketch.jaccard(longs(a), longs(b)), DataTypes.DoubleType);
    private static final UserDefinedFunction TITLES =
            udf((UDF2<String, String, Double>) Fingerprints::titles, DataTypes.DoubleType);

    private Fingerprints() {}

    /**
     * @param texts columns {@code node} and {@code text}, among others
     * @return columns {@code node}, {@code buckets} and {@code sketch}, both empty for short texts. No filter on them stands
     *     here: Spark would push it below the join before and take the fingerprint of every copy
     */
    static Dataset<Row> of(Dataset<Row> texts) {
        return texts.select(col("node"), FINGERPRINT.apply(col("text")).as("print"))
                .select("node", "print.buckets", "print.sketch");
    }

    private static Row of(String text) {
        long[] shingles = Shingles.of(text, Shingles.WIDTH);
        return shingles.length < MIN_SHINGLES
                ? RowFactory.create(new long[0], new long[0])
                : RowFactory.create(Bands.buckets(MinHash.signature(shingles)), Sketch.of(shingles));
    }

    /** Jaccard similarity of two sketches. */
    static Column similarity(Column a, Column b) {
        return JACCARD.apply(a, b);
    }

    /** Jaccard similarity of the words of two titles; 0 where one is missing. */
    static Column titleSimilarity(Column a, Column b) {
        return TITLES.apply(a, b);
    }

    private static double titles(String a, String b) {
        return a == null || b == null ? 0 : Sketch.jaccard(Shingles.of(a, 1), Shingles.of(b, 1));
    }

    private static long[] longs(Seq<Long> values) {
        long[] longs = new long[values.size()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = values.apply(i);
        }
        return longs;
    }
}

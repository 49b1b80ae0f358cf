package org.dateline.jobs.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.table.ColumnType;
import org.dateline.jobs.table.Table;

/**
 * A hash of the rows of a table that does not depend on their order or on the layout of the files: the SHA-256 of the
 * number of rows and of the sums, in eight lanes of 32 bits, of the SHA-256 of each row as JSON.
 */
final class ContentHash {
    private static final int LANES = 8;

    private ContentHash() {}

    /**
     * @param rows number of rows
     * @param sha256 in hexadecimal
     */
    record Result(long rows, String sha256) {}

    static Result of(Table table, Dataset<Row> rows) {
        Column[] columns =
                table.allColumns().stream().map(ContentHash::canonical).toArray(Column[]::new);
        Column json = to_json(struct(columns), Map.of("ignoreNullFields", "false"));
        List<Column> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Column bits = conv(substring(col("hash"), lane * LANES + 1, LANES), 16, 10);
            lanes.add(sum(bits.cast("decimal(20,0)")).as("lane" + lane));
        }
        Row sums = rows.select(sha2(json.cast("binary"), 256).as("hash"))
                .agg(count(lit(1)), lanes.toArray(Column[]::new))
                .first();
        return new Result(sums.getLong(0), DigestUtils.sha256Hex(table.name() + sums.mkString("|")));
    }

    /** Doubles by their decimals: how Java prints a double has changed between its versions. */
    private static Column canonical(org.dateline.jobs.table.Column column) {
        Column value = col(column.name());
        return column.type() == ColumnType.DOUBLE ? value.cast("decimal(38,12)").as(column.name()) : value;
    }
}

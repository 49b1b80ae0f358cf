package org.dateline.jobs.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dateline.jobs.files.Storage;
import org.dateline.jobs.table.SparkSchema;
import org.dateline.jobs.table.Table;

/**
 * Writes one table as Parquet files whose names and bytes depend on its rows alone. Which file of its month a row goes
 * to follows from its id and from how many rows the month has; rows are sorted by id within a file, and files by id
 * within a month.
 */
final class TableWriter {
    /** The column that holds, while Spark writes, the number of the file; it never reaches the files. */
    private static final String FILE = "file";
    /** Small enough that no writer is ever told to flush early because others fill the memory that all share. */
    private static final String ROW_GROUP_BYTES = Integer.toString(32 << 20);

    private final Table table;
    private final Storage storage;

    TableWriter(Table table, Storage storage) {
        this.table = table;
        this.storage = storage;
    }

    /**
     * @param rows with the columns of {@link SparkSchema#of(Table)}; evaluated once
     * @param release folder of the release, in which the table becomes a folder
     */
    void write(Dataset<Row> rows, Path release) throws IOException {
        Path staging = new Path(release, "_staging-" + table.name());
        Dataset<Row> shaped = SchemaMatch.shape(table, rows).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Dataset<Row> numbered = shaped.withColumn(FILE, fileNumber(shaped));
            Column[] layout = Stream.concat(months(), Stream.of(col(FILE))).toArray(Column[]::new);
            Column[] order =
                    Stream.concat(Stream.of(layout), Stream.of(col(table.id()))).toArray(Column[]::new);
            write(
                    numbered.repartition(layout)
                            .sortWithinPartitions(order)
                            .write()
                            .partitionBy(names(layout)),
                    staging);
            Map<Path, Path> files = targets(staging, release);
            SortedFooter.copyAll(rows.sparkSession(), files);
            if (files.isEmpty()) {
                writeEmpty(shaped, staging, release);
            }
        } finally {
            shaped.unpersist();
        }
        storage.delete(staging);
    }

    private Stream<Column> months() {
        return table.partitioned() ? Table.PARTITIONS.stream().map(c -> col(c.name())) : Stream.empty();
    }

    private static String[] names(Column[] columns) {
        return Stream.of(columns).map(Column::toString).toArray(String[]::new);
    }

    private static void write(DataFrameWriter<Row> writer, Path folder) {
        writer.option("compression", "zstd")
                .option("parquet.compression.codec.zstd.level", "3")
                .option("parquet.block.size", ROW_GROUP_BYTES)
                .parquet(folder.toString());
    }

    /** The id's place among all ids, scaled to the number of files that its month needs. */
    private Column fileNumber(Dataset<Row> shaped) {
        Column files = lit(1L);
        for (Row month : shaped.groupBy(months().toArray(Column[]::new)).count().collectAsList()) {
            long needed = (month.getLong(month.size() - 1) - 1) / table.rowsPerFile() + 1;
            if (needed > 1) {
                files = when(isMonth(month), lit(needed)).otherwise(files);
            }
        }
        // An id that is not hexadecimal is for the check on write to name; here it must only not fail.
        Column position =
                coalesce(conv(substring(col(table.id()), 1, 8), 16, 10).cast("long"), lit(0L));
        return shiftright(position.multiply(files), 32).cast("int");
    }

    private static Column isMonth(Row month) {
        Column is = lit(true);
        for (int i = 0; i < month.size() - 1; i++) {
            is = is.and(col(Table.PARTITIONS.get(i).name()).eqNullSafe(lit(month.get(i))));
        }
        return is;
    }

    /** The files, each alone in the folder of its number, and names for them without what Spark makes up for each run. */
    private Map<Path, Path> targets(Path staging, Path release) throws IOException {
        Map<Path, Path> targets = new LinkedHashMap<>();
        for (FileStatus file : storage.below(staging)) {
            Path from = file.getPath();
            String number = from.getParent().getName();
            if (from.getName().endsWith(".parquet") && number.startsWith(FILE + "=")) {
                // "pub_year=2031/pub_month=5/", or nothing for a table without months.
                String path = storage.relative(staging, from);
                String month = path.substring(0, path.indexOf(number + "/"));
                int part = Integer.parseInt(number.substring(FILE.length() + 1));
                Path to = new Path(release, table.name() + "/" + month + partName(part));
                targets.put(from, to);
            }
        }
        return targets;
    }

    /** A table without rows is a file without rows, so that readers find the columns. */
    private void writeEmpty(Dataset<Row> shaped, Path staging, Path release) throws IOException {
        Path empty = new Path(staging, "empty");
        String[] columns = table.columns().stream().map(c -> c.name()).toArray(String[]::new);
        write(shaped.limit(0).coalesce(1).selectExpr(columns).write(), empty);
        Path folder = new Path(release, table.name());
        if (table.partitioned()) {
            for (var partition : Table.PARTITIONS) {
                folder = new Path(folder, partition.name() + "=__HIVE_DEFAULT_PARTITION__");
            }
        }
        Map<Path, Path> files = new LinkedHashMap<>();
        for (FileStatus file : storage.below(empty)) {
            if (file.getPath().getName().endsWith(".parquet")) {
                files.put(file.getPath(), new Path(folder, partName(0)));
            }
        }
        SortedFooter.copyAll(shaped.sparkSession(), files);
    }

    private static String partName(int number) {
        return String.format(Locale.ROOT, "part-%05d.parquet", number);
    }
}

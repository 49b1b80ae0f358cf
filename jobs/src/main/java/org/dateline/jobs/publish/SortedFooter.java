package org.dateline.jobs.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.jobs.files.Storage;

/**
 * Copies Parquet files with the encodings of each column listed in a fixed order. Parquet's writer lists them in the order
 * of a hash set of enum constants, which differs from one JVM to the next: without this, two builds of the same rows
 * would agree in every page and yet not in every byte.
 */
final class SortedFooter {
    /** Length of the footer and magic number at the end of every file (Parquet format specification, "File format"). */
    private static final int TAIL = 8;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;
    private static final int MOST_TASKS = 1_000;

    private SortedFooter() {}

    /** Copies many files, where the cores are: from each key to its value. */
    static void copyAll(SparkSession spark, Map<Path, Path> targets) {
        if (targets.isEmpty()) {
            return;
        }
        SerializableConfiguration configuration =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        List<Copy> copies = new ArrayList<>();
        targets.forEach((from, to) -> copies.add(new Copy(from.toString(), to.toString())));
        new JavaSparkContext(spark.sparkContext())
                .parallelize(copies, Math.min(copies.size(), MOST_TASKS))
                .foreach(copy -> copy.run(configuration.value()));
    }

    private record Copy(String from, String to) implements Serializable {
        void run(Configuration configuration) throws IOException {
            Path source = new Path(from);
            copy(new Storage(source, configuration).files(), source, new Path(to));
        }
    }

    /** Replaces {@code to}: a task that is tried again finds what its first attempt left. */
    static void copy(FileSystem files, Path from, Path to) throws IOException {
        long length = files.getFileStatus(from).getLen();
        try (FSDataInputStream in = files.open(from)) {
            byte[] tail = new byte[TAIL];
            in.readFully(length - TAIL, tail);
            int footerLength =
                    ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
            byte[] footer = new byte[footerLength];
            in.readFully(length - TAIL - footerLength, footer);
            byte[] sorted = sorted(footer);
            try (FSDataOutputStream out = files.create(to, true)) {
                IOUtils.copyBytes(in, out, length - TAIL - footerLength, false);
                out.write(sorted);
                out.write(ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(sorted.length)
                        .array());
                out.write(MAGIC);
            }
        }
    }

    private static byte[] sorted(byte[] footer) throws IOException {
        FileMetaData meta = Util.readFileMetaData(new ByteArrayInputStream(footer));
        for (RowGroup group : meta.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                sort(chunk.getMeta_data());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(footer.length + BUFFER);
        Util.writeFileMetaData(meta, out);
        return out.toByteArray();
    }

    private static void sort(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                            .thenComparing(PageEncodingStats::getEncoding));
        }
    }
}

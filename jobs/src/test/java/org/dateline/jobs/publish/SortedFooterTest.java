package org.dateline.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedFooterTest {
    private static final int TAIL = 8;

    @TempDir
    Path folder;

    @Test
    void encodingsInAnyOrderGiveTheSameBytesAndTheSameRows() throws IOException {
        SparkSession spark = SparkForTests.session();
        Path table = folder.resolve("table");
        spark.range(0, 500, 1, 1)
                .selectExpr("id", "concat('word ', id % 7) AS text")
                .write()
                .parquet(table.toString());
        Path written;
        try (var files = Files.list(table)) {
            written = files.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        Path turned = folder.resolve("turned.parquet");
        Files.write(turned, withEncodingsTurned(Files.readAllBytes(written)));
        assertThat(Files.readAllBytes(turned)).isNotEqualTo(Files.readAllBytes(written));

        Path one = copy(written, "one.parquet");
        Path other = copy(turned, "other.parquet");
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        assertThat(spark.read()
                        .parquet(one.toString())
                        .selectExpr("sum(id)", "count(text)")
                        .head()
                        .getLong(0))
                .isEqualTo(500L * 499 / 2);
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        SortedFooter.copy(
                FileSystem.getLocal(new Configuration()),
                new org.apache.hadoop.fs.Path(from.toString()),
                new org.apache.hadoop.fs.Path(to.toString()));
        return to;
    }

    private static byte[] withEncodingsTurned(byte[] file) throws IOException {
        int length = ByteBuffer.wrap(file, file.length - TAIL, Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int start = file.length - TAIL - length;
        FileMetaData meta = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
        for (RowGroup group : meta.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                List<?> encodings = chunk.getMeta_data().getEncodings();
                assertThat(encodings).hasSizeGreaterThan(1);
                Collections.reverse(encodings);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, start);
        Util.writeFileMetaData(meta, out);
        int written = out.size() - start;
        out.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(written)
                .array());
        out.write(file, file.length - Integer.BYTES, Integer.BYTES);
        return out.toByteArray();
    }
}

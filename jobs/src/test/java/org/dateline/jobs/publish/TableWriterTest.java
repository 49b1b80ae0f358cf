package org.dateline.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.dateline.jobs.files.Storage;
import org.dateline.jobs.table.InventedTables;
import org.dateline.jobs.table.SparkSchema;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private final SparkSession spark = SparkForTests.session();

    @TempDir
    private Path folder;

    /** The definition of rejects would do as well, but it has no months. */
    private static Table casualties(long rowsPerFile) {
        Table table = Tables.CASUALTIES;
        return new Table(
                table.name(),
                table.description(),
                table.id(),
                table.columns(),
                table.partitioned(),
                rowsPerFile,
                table.keys(),
                table.foreignKeys(),
                table.rules());
    }

    private List<FileStatus> write(Table table) throws IOException {
        var release = new org.apache.hadoop.fs.Path(folder.toString());
        Storage storage = new Storage(release, spark.sparkContext().hadoopConfiguration());
        var rows = new InventedTables(200).datasets(spark, 4, 1).get(Tables.CASUALTIES);
        new TableWriter(table, storage).write(rows, release);
        return storage.below(release);
    }

    private List<String> ids(FileStatus file) {
        return spark.read().parquet(file.getPath().toString()).select("casualty_id").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void monthsAreSplitByIdIntoFilesOfBoundedSize() throws IOException {
        List<FileStatus> files = write(casualties(20));
        List<String> may = new ArrayList<>();
        int parts = 0;
        for (FileStatus file : files) {
            if (file.getPath().toString().contains("pub_month=5/")) {
                assertThat(ids(file)).isSorted();
                may.addAll(ids(file));
                parts++;
            }
        }
        assertThat(parts).isBetween(4, 6);
        assertThat(may).as("ids go on from file to file").isSorted().hasSizeBetween(80, 100);
    }

    @Test
    void footerHasCommentsVersionAndZstd() throws IOException {
        FileStatus file = write(casualties(1_000)).get(0);
        var input = HadoopInputFile.fromStatus(file, spark.sparkContext().hadoopConfiguration());
        try (ParquetFileReader reader = ParquetFileReader.open(input)) {
            assertThat(reader.getFileMetaData().getKeyValueMetaData())
                    .containsEntry(
                            "org.apache.spark.sql.parquet.row.metadata",
                            SparkSchema.ofFiles(Tables.CASUALTIES).json());
            assertThat(reader.getFooter().getBlocks().get(0).getColumns().get(0).getCodec())
                    .isEqualTo(CompressionCodecName.ZSTD);
            assertThat(reader.getFileMetaData()
                            .getSchema()
                            .getType("scope")
                            .isRepetition(org.apache.parquet.schema.Type.Repetition.REQUIRED))
                    .isTrue();
        }
    }
}

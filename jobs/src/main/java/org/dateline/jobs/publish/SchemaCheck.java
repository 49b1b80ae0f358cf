package org.dateline.jobs.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.dateline.jobs.table.SparkSchema;
import org.dateline.jobs.table.Table;

/** Compares the schema in the footer of each file, comments and version included, with the definition of its table. */
final class SchemaCheck {
    /** Where Spark keeps the schema that it wrote. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private SchemaCheck() {}

    /** @return what differs; empty where nothing does */
    static List<String> run(Configuration configuration, Path folder, Table table, TableFacts facts)
            throws IOException {
        String wanted = SparkSchema.ofFiles(table).json();
        List<String> findings = new ArrayList<>();
        for (FileFacts file : facts.files()) {
            HadoopInputFile input = HadoopInputFile.fromPath(new Path(folder, file.path()), configuration);
            try (ParquetFileReader reader = ParquetFileReader.open(input)) {
                String found = reader.getFileMetaData().getKeyValueMetaData().get(SPARK_SCHEMA);
                if (!wanted.equals(found)) {
                    findings.add(file.path() + " has another schema than version " + Table.SCHEMA_VERSION
                            + " of the table " + table.name());
                }
            }
        }
        return findings;
    }
}

package org.dateline.jobs.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The rows of a Parquet file, a row group at a time, of the mapped columns only. Page checksums are verified. Where a row
 * group cannot be decoded, each of its remaining rows is a reject.
 */
final class ParquetRows implements Outcomes {
    private final String file;
    private final MappedFields fields;
    private final ParquetFileReader reader;
    private final MessageType schema;
    private final List<BlockMetaData> groups;
    private final long end;
    private int group;
    private long row;
    private long groupEnd;
    private RecordReader<Group> rows;
    private String damage;

    /** @param start number of the first row, which starts a row group; {@code end} number behind the last one */
    ParquetRows(HadoopFile file, long start, long end, FieldMapping mapping) throws IOException {
        this.file = file.name();
        this.fields = new MappedFields(file.name(), Format.PARQUET, mapping);
        this.reader = open(file);
        this.schema = projection(reader.getFileMetaData().getSchema(), mapping);
        this.groups = reader.getRowGroups();
        this.end = end;
        this.row = start;
        this.groupEnd = 0;
        while (group < groups.size() && groupEnd < start) {
            groupEnd += groups.get(group++).getRowCount();
        }
    }

    /** One unit for each row group: the count comes from the footer. */
    static List<ReadUnit> plan(HadoopFile file, InputFile input) throws IOException {
        try (ParquetFileReader reader = open(file)) {
            List<ReadUnit> units = new ArrayList<>();
            long start = 0;
            for (BlockMetaData block : reader.getRowGroups()) {
                long end = start + block.getRowCount();
                if (end > start) {
                    units.add(new ReadUnit(input, Format.PARQUET, false, start, end, end - start, null, null));
                }
                start = end;
            }
            return units;
        } catch (RuntimeException e) {
            throw new DamageException(RejectReason.MALFORMED_RECORD, "Parquet: " + e.getMessage());
        }
    }

    private static ParquetFileReader open(HadoopFile file) throws IOException {
        Configuration conf = new Configuration(file.conf());
        ParquetReadOptions options = ParquetReadOptions.builder(
                        new org.apache.parquet.conf.HadoopParquetConfiguration(conf))
                .usePageChecksumVerification(true)
                .build();
        return ParquetFileReader.open(HadoopInputFile.fromPath(file.path(), conf), options);
    }

    private static MessageType projection(MessageType schema, FieldMapping mapping) {
        List<Type> columns = new ArrayList<>();
        for (Type type : schema.getFields()) {
            String name = type.getName().toLowerCase(Locale.ROOT);
            boolean mapped = type.isPrimitive() && mapping.names().contains(name);
            if (mapped && !type.isRepetition(Type.Repetition.REPEATED)) {
                columns.add(type);
            }
        }
        return new MessageType(schema.getName(), columns);
    }

    @Override
    public ReadOutcome next() throws IOException {
        if (row >= end) {
            return null;
        }
        if (row == groupEnd) {
            openGroup();
        }
        long at = row++;
        if (damage == null) {
            try {
                Map<String, String> values = ParquetValues.of(rows.read(), schema);
                return fields.outcome(at, values, Bytes.sha256(values.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (RuntimeException e) {
                damage = "Parquet: " + e.getMessage();
            }
        }
        return new Reject(file, at, Format.PARQUET, RejectReason.MALFORMED_RECORD, damage);
    }

    private void openGroup() throws IOException {
        damage = null;
        groupEnd = row + groups.get(group).getRowCount();
        reader.setRequestedSchema(schema);
        try {
            PageReadStore pages = reader.readRowGroup(group);
            rows = new ColumnIOFactory().getColumnIO(schema).getRecordReader(pages, new GroupRecordConverter(schema));
        } catch (RuntimeException e) {
            damage = "Parquet: " + e.getMessage();
        }
        group++;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

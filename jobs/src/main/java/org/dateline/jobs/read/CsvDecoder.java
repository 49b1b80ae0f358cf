package org.dateline.jobs.read;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A row of a CSV file, its columns named by the header. */
final class CsvDecoder implements FrameDecoder {
    private final String file;
    private final MappedFields fields;
    private final CsvParser parser;
    private final String[] header;

    CsvDecoder(String file, FieldMapping mapping, CsvFrames frames) {
        this.file = file;
        this.fields = new MappedFields(file, Format.CSV, mapping);
        this.parser = CsvDialect.parser(frames.delimiter());
        String[] names = parser.parseLine(PlainText.decode(frames.header()));
        this.header = names == null ? new String[0] : names;
    }

    @Override
    public ReadOutcome decode(Frame frame) {
        String[] row;
        try {
            row = parser.parseLine(PlainText.decode(frame.bytes()));
        } catch (TextParsingException e) {
            return reject(
                    frame,
                    "row cannot be parsed: "
                            + e.getMessage().lines().findFirst().orElse(""));
        }
        if (row == null || row.length != header.length) {
            return reject(frame, (row == null ? 0 : row.length) + " columns, the header has " + header.length);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            if (header[i] != null) {
                values.putIfAbsent(header[i].strip().toLowerCase(Locale.ROOT), row[i]);
            }
        }
        return fields.outcome(frame.offset(), values, Bytes.sha256(frame.bytes()));
    }

    private Reject reject(Frame frame, String message) {
        return new Reject(file, frame.offset(), Format.CSV, RejectReason.MALFORMED_RECORD, "CSV: " + message);
    }
}

package org.dateline.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;

/**
 * Looks through a file once: recognises its format, counts its records and cuts it into units at the positions where
 * records were found to start. A file that gives no records at all is one unit with a fault.
 */
final class Planner {
    private final ReadOptions options;

    Planner(ReadOptions options) {
        this.options = options;
    }

    List<ReadUnit> plan(HadoopFile file) {
        return plan(file, file.file());
    }

    /** @param file the bytes of {@code input} */
    List<ReadUnit> plan(FileBytes file, InputFile input) {
        Format format = options.format();
        boolean gzipped = false;
        try {
            if (input.length() == 0) {
                // Else a name that cannot be opened would pass for a file without content.
                file.open(0).close();
                return List.of(ReadUnit.fault(input, format, false, RejectReason.EMPTY, "empty file"));
            }
            byte[] head = head(file, false);
            gzipped = isGzip(head, input);
            head = gzipped ? head(file, true) : head;
            String compression = FormatSniffer.unsupportedCompression(head);
            if (compression != null || (gzipped && format(head, input) == Format.PARQUET)) {
                String message = compression == null ? "gzipped Parquet" : compression;
                return List.of(ReadUnit.fault(input, format, gzipped, RejectReason.UNSUPPORTED_COMPRESSION, message));
            }
            format = format(head, input);
            if (format == null) {
                return List.of(ReadUnit.fault(
                        input, null, gzipped, RejectReason.UNKNOWN_FORMAT, "the first bytes are of no known format"));
            }
            List<ReadUnit> units = units(file, input, format, gzipped);
            return units.isEmpty()
                    ? List.of(ReadUnit.fault(input, format, gzipped, RejectReason.EMPTY, "no record"))
                    : units;
        } catch (DamageException e) {
            return List.of(ReadUnit.fault(input, format, gzipped, e.reason(), e.getMessage()));
        } catch (IOException e) {
            return List.of(ReadUnit.fault(input, format, gzipped, RejectReason.UNREADABLE, message(e, input)));
        }
    }

    /** With the name that the file has in the tables: a release says nothing of the machine it was made on. */
    private static String message(IOException e, InputFile input) {
        return e.toString()
                .replace(input.path(), input.name())
                .replace(new Path(input.path()).toUri().getPath(), input.name());
    }

    private Format format(byte[] head, InputFile input) {
        if (options.format() != null) {
            return options.format();
        }
        Format sniffed = FormatSniffer.sniff(head, options.fields());
        Format named = FormatSniffer.byName(input.path());
        return named != null && (sniffed == null || sniffed == Format.TEXT) ? named : sniffed;
    }

    private List<ReadUnit> units(FileBytes file, InputFile input, Format format, boolean gzipped) throws IOException {
        return switch (format) {
            case PARQUET -> ParquetRows.plan((HadoopFile) file, input);
            case NITF, NEWSML -> {
                try (XmlItems items =
                        new XmlItems(file.name(), format, Framing.content(file, gzipped, 0), options.limits())) {
                    long n = 0;
                    while (items.next() != null) {
                        n++;
                    }
                    yield List.of(new ReadUnit(input, format, gzipped, 0, input.length(), n, null, null));
                }
            }
            case WARC, ARC, HTML, JSONL, CSV, TEXT -> cut(file, input, format, gzipped);
        };
    }

    private List<ReadUnit> cut(FileBytes file, InputFile input, Format format, boolean gzipped) throws IOException {
        List<ReadUnit> units = new ArrayList<>();
        boolean splittable = Framing.splittable(format, gzipped);
        long end = input.length();
        long start = 0;
        long records = 0;
        try (Frames frames = Framing.frames(file, format, gzipped, 0, end, options.limits())) {
            for (Frame frame = frames.next(); frame != null; frame = frames.next()) {
                boolean full = frame.start() - start >= options.limits().unitBytes();
                if (splittable && full && records > 0) {
                    units.add(new ReadUnit(input, format, gzipped, start, frame.start(), records, null, null));
                    start = frame.start();
                    records = 0;
                }
                records++;
            }
        }
        if (records > 0) {
            units.add(new ReadUnit(input, format, gzipped, start, end, records, null, null));
        }
        return units;
    }

    /** By the magic; an archive named .gz whose first bytes are damaged is left to the member guard. */
    private boolean isGzip(byte[] head, InputFile input) {
        byte[] magic = GzipMemberStream.MAGIC;
        String path = input.path().toLowerCase(Locale.ROOT);
        Format sniffed = FormatSniffer.sniff(head, options.fields());
        boolean plain = sniffed == Format.WARC || sniffed == Format.ARC;
        boolean named = !plain && path.endsWith(".gz") && FormatSniffer.byName(path) != null;
        return named || Arrays.equals(magic, Arrays.copyOf(head, magic.length));
    }

    /** The first bytes, as far as they can be had: damage is met again, and told, by the scan. */
    private static byte[] head(FileBytes file, boolean gzipped) throws IOException {
        try (InputStream raw = file.open(0)) {
            if (!gzipped) {
                return raw.readNBytes(FormatSniffer.HEAD);
            }
            Window window = new Window(new GzipStream(new Window(raw, 0, file.length())), 0, Long.MAX_VALUE);
            try {
                window.ensure(FormatSniffer.HEAD);
            } catch (DamageException e) {
                return window.copy(window.available());
            }
            return window.copy(Math.min(FormatSniffer.HEAD, window.available()));
        } catch (DamageException e) {
            return new byte[0];
        }
    }
}

package org.dateline.jobs.read;

import java.io.IOException;

/** The way each format but XML and Parquet is cut into records, and how these are understood. */
final class Framing {
    private Framing() {}

    /** Whether a unit may start within a file of this kind. */
    static boolean splittable(Format format, boolean gzipped) {
        return switch (format) {
            case WARC, ARC -> true;
            case JSONL -> !gzipped;
            case HTML, CSV, PARQUET, NITF, NEWSML, TEXT -> false;
        };
    }

    /** Cuts {@code [start, end)} of the file; start and end are 0 and the length where it is not splittable. */
    static Frames frames(FileBytes file, Format format, boolean gzipped, long start, long end, ReadLimits limits)
            throws IOException {
        boolean archive = format == Format.WARC || format == Format.ARC;
        if (archive && gzipped) {
            return new MemberFrames(file, format, start, end, limits);
        }
        Window window = content(file, gzipped, start);
        long stop = gzipped ? Long.MAX_VALUE : end;
        int cap = limits.recordBytes();
        return switch (format) {
            case WARC -> new WarcFrames(window, stop, cap);
            case ARC -> new ArcFrames(window, stop, cap);
            case JSONL -> new LineFrames(window, stop, cap);
            case CSV -> new CsvFrames(window, cap);
            case HTML, TEXT -> new WholeFrame(window, cap);
            case NITF, NEWSML, PARQUET -> throw new IllegalArgumentException(format + " is not cut into frames");
        };
    }

    /** The inflated content of the file. */
    static Window content(FileBytes file, boolean gzipped, long start) throws IOException {
        Window raw = new Window(file.open(start), start, file.length());
        return gzipped ? new Window(new GzipStream(raw), 0, Long.MAX_VALUE) : raw;
    }

    static FrameDecoder decoder(String file, Format format, boolean gzipped, Frames frames, ReadOptions options) {
        return switch (format) {
            case WARC -> new WarcDecoder(file, gzipped, options.limits());
            case ARC -> new ArcDecoder(file, options.limits());
            case JSONL -> new JsonDecoder(file, options.fields());
            case CSV -> new CsvDecoder(file, options.fields(), (CsvFrames) frames);
            case HTML -> new PageDecoder(file);
            case TEXT -> new PlainText(file);
            case NITF, NEWSML, PARQUET -> throw new IllegalArgumentException(format + " is not cut into frames");
        };
    }
}

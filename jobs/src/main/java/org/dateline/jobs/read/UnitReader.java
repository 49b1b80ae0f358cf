package org.dateline.jobs.read;

import java.io.IOException;

/**
 * Reads one unit. An IOException means that the file, which could be planned, cannot be read now: the task is to be tried
 * again, and no row is made of it.
 */
final class UnitReader {
    private final ReadOptions options;

    UnitReader(ReadOptions options) {
        this.options = options;
    }

    Outcomes open(HadoopFile file, ReadUnit unit) throws IOException {
        if (unit.fault() == null && unit.format() == Format.PARQUET) {
            return new ParquetRows(file, unit.start(), unit.end(), options.fields());
        }
        return open((FileBytes) file, unit);
    }

    /** All formats but Parquet, whose library opens files itself. */
    Outcomes open(FileBytes file, ReadUnit unit) throws IOException {
        if (unit.fault() != null) {
            return new FaultOutcome(new Reject(file.name(), 0, unit.format(), unit.fault(), unit.message()));
        }
        Format format = unit.format();
        if (format == Format.NITF || format == Format.NEWSML) {
            return new XmlItems(file.name(), format, Framing.content(file, unit.gzipped(), 0), options.limits());
        }
        Frames frames = Framing.frames(file, format, unit.gzipped(), unit.start(), unit.end(), options.limits());
        return new FramedOutcomes(
                file.name(), format, frames, Framing.decoder(file.name(), format, unit.gzipped(), frames, options));
    }

    /** The one row of a file that gives no records. */
    private static final class FaultOutcome implements Outcomes {
        private Reject reject;

        FaultOutcome(Reject reject) {
            this.reject = reject;
        }

        @Override
        public ReadOutcome next() {
            Reject given = reject;
            reject = null;
            return given;
        }

        @Override
        public void close() {}
    }
}

package org.dateline.jobs.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** The rows of the units of one task, one unit open at a time. */
final class UnitRows implements Iterator<Row>, AutoCloseable {
    private final Iterator<Row> plan;
    private final UnitReader reader;
    private final Configuration conf;
    private Outcomes open;
    private String file;
    private Row next;

    UnitRows(Iterator<Row> plan, ReadOptions options, Configuration conf) {
        this.plan = plan;
        this.reader = new UnitReader(options);
        this.conf = conf;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && (open != null || plan.hasNext())) {
                if (open == null) {
                    ReadUnit unit = PlanColumns.unit(plan.next());
                    file = unit.file().path();
                    open = reader.open(new HadoopFile(unit.file(), conf), unit);
                }
                ReadOutcome outcome = open.next();
                if (outcome == null) {
                    close();
                } else {
                    next = OutcomeRows.row(outcome);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}

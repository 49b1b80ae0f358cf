package org.dateline.jobs.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Builds archives in memory and reads them as a run does: planned, then unit by unit. */
final class Archives {
    private Archives() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] warc(String type, String headers, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2031-05-06T07:08:09Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n" + headers
                + "Content-Length: " + block.length + "\r\n\r\n";
        return join(utf8(head), block, utf8("\r\n\r\n"));
    }

    static byte[] response(String url, String httpHeaders, byte[] body) {
        byte[] http = join(utf8("HTTP/1.1 200 OK\r\n" + httpHeaders + "\r\n"), body);
        return warc(
                "response",
                "WARC-Target-URI: " + url + "\r\nContent-Type: application/http; msgtype=response\r\n",
                http);
    }

    static byte[] page(int n) {
        Random random = new Random(n);
        StringBuilder text = new StringBuilder("<html><body><h1>Story " + n + "</h1><p>");
        for (int i = 0; i < 60; i++) {
            text.append("word").append(random.nextInt(1000)).append(' ');
        }
        return utf8(text.append("</p></body></html>").toString());
    }

    static byte[] pageResponse(int n) {
        return response("http://news.example/" + n, "Content-Type: text/html\r\n", page(n));
    }

    /** A file in memory. */
    record Memory(String name, byte[] bytes) implements FileBytes {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open(long position) {
            return new ByteArrayInputStream(bytes, (int) position, bytes.length - (int) position);
        }
    }

    static List<ReadUnit> plan(String name, byte[] bytes, ReadOptions options) {
        return new Planner(options).plan(new Memory(name, bytes), new InputFile(name, name, bytes.length));
    }

    /** All outcomes of a file; fails where reading gives another number of rows than planning counted. */
    static List<ReadOutcome> read(String name, byte[] bytes, ReadOptions options) {
        List<ReadOutcome> all = new ArrayList<>();
        for (ReadUnit unit : plan(name, bytes, options)) {
            int before = all.size();
            try (Outcomes outcomes = new UnitReader(options).open((FileBytes) new Memory(name, bytes), unit)) {
                for (ReadOutcome outcome = outcomes.next(); outcome != null; outcome = outcomes.next()) {
                    all.add(outcome);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (all.size() - before != unit.recordsIn()) {
                throw new AssertionError(unit + " gave " + (all.size() - before) + " rows");
            }
        }
        return all;
    }

    static List<ReadOutcome> read(String name, byte[] bytes) {
        return read(name, bytes, ReadOptions.DEFAULT);
    }

    static ReadOptions limits(int recordBytes, long unitBytes) {
        return new ReadOptions(null, FieldMapping.DEFAULT, new ReadLimits(recordBytes, 200, unitBytes));
    }

    static List<RawRecord> records(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(RawRecord.class::isInstance)
                .map(RawRecord.class::cast)
                .toList();
    }

    static List<RejectReason> reasons(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(Reject.class::isInstance)
                .map(outcome -> ((Reject) outcome).reason())
                .toList();
    }
}

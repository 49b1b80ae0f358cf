package org.dateline.jobs.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A page out of one WARC record: responses over HTTP, and pages stored as resources. */
final class WarcDecoder implements FrameDecoder {
    private final String file;
    private final boolean gzipped;
    private final ReadLimits limits;

    WarcDecoder(String file, boolean gzipped, ReadLimits limits) {
        this.gzipped = gzipped;
        this.file = file;
        this.limits = limits;
    }

    @Override
    public ReadOutcome decode(Frame frame) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(frame.bytes()))) {
            reader.setLenient(true);
            WarcRecord record = reader.next()
                    .orElseThrow(() -> new DamageException(RejectReason.MALFORMED_RECORD, "no WARC record"));
            byte[] block = record.body().stream().readNBytes(limits.recordBytes());
            if (!gzipped) {
                BlockDigest.check(record, block);
            }
            HttpCapture capture = capture(record, block);
            return new RawRecord(
                    file,
                    frame.offset(),
                    Format.WARC,
                    target((WarcTargetRecord) record),
                    capture.contentType(),
                    capture.page(),
                    ArticleFields.NONE,
                    date(record),
                    Bytes.sha256(frame.bytes()));
        } catch (DamageException e) {
            return new Reject(file, frame.offset(), Format.WARC, e.reason(), e.getMessage());
        } catch (IOException | RuntimeException e) {
            // The bytes are in memory: whatever jwarc throws is about them.
            return new Reject(
                    file, frame.offset(), Format.WARC, RejectReason.MALFORMED_RECORD, "WARC record: " + e.getMessage());
        }
    }

    private HttpCapture capture(WarcRecord record, byte[] block) throws DamageException {
        String declared = record.headers().first("Content-Type").orElse(null);
        if (record instanceof WarcRevisit) {
            throw new DamageException(RejectReason.REVISIT, "refers to an earlier capture");
        }
        if (record instanceof WarcResource) {
            if (declared == null || !HttpCapture.isPage(declared)) {
                throw new DamageException(RejectReason.NOT_HTML, "resource of content type " + declared);
            }
            return new HttpCapture(declared, HttpCapture.checked(declared, block));
        }
        if (!(record instanceof WarcResponse)) {
            throw new DamageException(RejectReason.NOT_A_RESPONSE, "WARC-Type " + record.type());
        }
        if (!startsLikeHttp(block)) {
            throw block.length == 0
                    ? new DamageException(RejectReason.EMPTY, "response without content")
                    : new DamageException(RejectReason.NOT_HTTP, "response of content type " + declared);
        }
        return HttpCapture.of(block, limits.recordBytes());
    }

    private static boolean startsLikeHttp(byte[] block) {
        return block.length > 4 && block[0] == 'H' && block[1] == 'T' && block[2] == 'T' && block[3] == 'P';
    }

    /** The target without the angle brackets that some versions of wget put around it. */
    private static String target(WarcTargetRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse(null);
        return target != null && target.startsWith("<") && target.endsWith(">")
                ? target.substring(1, target.length() - 1)
                : target;
    }

    private static String date(WarcRecord record) {
        String stated = record.headers().first("WARC-Date").orElse(null);
        try {
            return stated == null ? null : Instant.parse(stated).toString();
        } catch (java.time.DateTimeException e) {
            // A capture date in another form is an unknown one, no reason to lose the page.
            return null;
        }
    }
}

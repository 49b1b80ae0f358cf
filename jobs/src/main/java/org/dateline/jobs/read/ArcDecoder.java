package org.dateline.jobs.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page out of one ARC record. */
final class ArcDecoder implements FrameDecoder {
    private final String file;
    private final ReadLimits limits;

    ArcDecoder(String file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public ReadOutcome decode(Frame frame) {
        byte[] bytes = frame.bytes();
        int line = 0;
        while (bytes[line++] != '\n') {
            // To the end of the header line, which the frame was cut by.
        }
        ArcHeader header = ArcHeader.parse(new String(bytes, 0, line, StandardCharsets.UTF_8));
        try {
            if (header.url().startsWith("filedesc:")) {
                throw new DamageException(RejectReason.NOT_A_RESPONSE, "the ARC file's own header");
            }
            if (!header.url().startsWith("http")) {
                throw new DamageException(RejectReason.NOT_HTTP, "capture of " + header.url());
            }
            HttpCapture capture = HttpCapture.of(Arrays.copyOfRange(bytes, line, bytes.length), limits.recordBytes());
            return new RawRecord(
                    file,
                    frame.offset(),
                    Format.ARC,
                    header.url(),
                    capture.contentType(),
                    capture.page(),
                    ArticleFields.NONE,
                    header.date(),
                    Bytes.sha256(bytes));
        } catch (DamageException e) {
            return new Reject(file, frame.offset(), Format.ARC, e.reason(), e.getMessage());
        }
    }
}

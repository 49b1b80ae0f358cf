package org.dateline.jobs.read;

/** A file that is one web page. */
final class PageDecoder implements FrameDecoder {
    private final String file;

    PageDecoder(String file) {
        this.file = file;
    }

    @Override
    public ReadOutcome decode(Frame frame) {
        try {
            byte[] page = HttpCapture.checked("text/html", frame.bytes());
            return new RawRecord(
                    file, frame.offset(), Format.HTML, null, null, page, ArticleFields.NONE, null, Bytes.sha256(page));
        } catch (DamageException e) {
            return new Reject(file, frame.offset(), Format.HTML, e.reason(), e.getMessage());
        }
    }
}

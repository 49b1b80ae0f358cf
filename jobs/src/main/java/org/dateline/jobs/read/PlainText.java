package org.dateline.jobs.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files: their characters, and their title. */
final class PlainText implements FrameDecoder {
    private static final int MAX_TITLE = 200;
    /** What files that are not UTF-8 are mostly written in; it reads ISO 8859-1 and ASCII too. */
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final String file;

    PlainText(String file) {
        this.file = file;
    }

    /** By the byte order mark, else UTF-8 if it is valid, else Windows-1252. The mark is dropped. */
    static String decode(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (mark == 0xfeff || mark == 0xfffe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, FALLBACK);
        }
    }

    @Override
    public ReadOutcome decode(Frame frame) {
        String all = decode(frame.bytes()).strip();
        if (all.isEmpty()) {
            return new Reject(file, frame.offset(), Format.TEXT, RejectReason.EMPTY, "no text");
        }
        int line = all.indexOf('\n');
        String first = line < 0 ? "" : all.substring(0, line).strip();
        boolean titled = looksLikeTitle(first);
        ArticleFields fields = new ArticleFields(
                titled ? first : null, titled ? all.substring(line).strip() : all, null, null, null, null, null);
        return new RawRecord(
                file, frame.offset(), Format.TEXT, null, null, null, fields, null, Bytes.sha256(frame.bytes()));
    }

    /** A short first line that does not end like a sentence. */
    private static boolean looksLikeTitle(String line) {
        return !line.isEmpty() && line.length() <= MAX_TITLE && !line.endsWith(".") && !line.endsWith(",");
    }
}

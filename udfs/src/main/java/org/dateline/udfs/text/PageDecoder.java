package org.dateline.udfs.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters. Header and meta tag may both lie, so they are believed in this order: byte order mark; bytes that
 * are valid UTF-8 beyond ASCII (no other encoding looks so by chance); header and meta where they agree; the detector,
 * which hears what one of them says; windows-1252, as browsers do.
 */
final class PageDecoder {
    /** The HTML standard wants the meta tag within the first 1,024 bytes; pages put it later. */
    private static final int META_BYTES = 8_192;

    private static final int DETECTOR_BYTES = 65_536;
    /** Below this confidence (0..100) a declared encoding is the better guess. */
    private static final int LEAST_CONFIDENCE = 30;
    /** Of 100 sequences so many may be broken in a page that is UTF-8 all the same (cut or pasted by its site). */
    private static final int BROKEN_PERCENT = 5;

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private PageDecoder() {}

    /**
     * @param contentType value of the HTTP header, null where unknown
     * @return the text, without byte order mark; malformed bytes are U+FFFD
     */
    static String decode(byte[] bytes, String contentType) {
        int mark = markLength(bytes);
        return new String(bytes, mark, bytes.length - mark, charset(bytes, contentType));
    }

    /** The encoding decided on. */
    static Charset charset(byte[] bytes, String contentType) {
        Charset marked = ofMark(bytes);
        if (marked != null) {
            return marked;
        }
        Utf8Check check = Utf8Check.of(bytes);
        if (check.valid() > 0 && check.broken() * 100L <= check.valid() * (long) BROKEN_PERCENT) {
            return StandardCharsets.UTF_8;
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            return wide;
        }
        Charset header = contentType == null ? null : declared(contentType);
        Charset meta = declared(new String(bytes, 0, Math.min(bytes.length, META_BYTES), StandardCharsets.ISO_8859_1));
        if (check.valid() == 0 && check.broken() == 0) {
            // Pure ASCII is the same in all of them but ISO-2022-JP and its like, which are declared.
            return meta != null ? meta : header != null ? header : StandardCharsets.UTF_8;
        }
        if (header != null && header.equals(meta) && !header.equals(StandardCharsets.UTF_8)) {
            return header;
        }
        return detected(bytes, meta != null ? meta : header);
    }

    private static Charset ofMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    private static int markLength(byte[] bytes) {
        Charset marked = ofMark(bytes);
        return marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    /** UTF-16 of a page is mostly ASCII with a NUL before or after each. */
    private static Charset wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, 512) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < 16 || Math.max(even, odd) * 10 < length / 2 * 7 || Math.min(even, odd) * 10 > length / 2) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Charset declared(String text) {
        Matcher matcher = DECLARED.matcher(text);
        return matcher.find() ? ofLabel(matcher.group(1)) : null;
    }

    /** Labels mean what the WHATWG encoding standard says they mean; an unknown label means nothing. */
    static Charset ofLabel(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        String meant = switch (name) {
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252" ->
                "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-11", "tis-620" -> "windows-874";
            case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> "gb18030";
            case "ks_c_5601-1987", "ksc5601", "euc-kr" -> "x-windows-949";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "utf8", "unicode-1-1-utf-8" -> "utf-8";
            // A page whose meta tag can be read as ASCII is not UTF-16, whatever the tag says.
            case "utf-16", "utf-16le", "utf-16be", "unicode" -> "utf-8";
            default -> name;
        };
        try {
            return Charset.forName(meant);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Charset detected(byte[] bytes, Charset declared) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > DETECTOR_BYTES ? Arrays.copyOf(bytes, DETECTOR_BYTES) : bytes);
        detector.enableInputFilter(true);
        if (declared != null) {
            detector.setDeclaredEncoding(declared.name());
        }
        CharsetMatch match = detector.detect();
        if (match != null && match.getConfidence() >= LEAST_CONFIDENCE) {
            Charset found = ofLabel(match.getName());
            if (found != null) {
                return found;
            }
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return declared;
        }
        return Charset.forName("windows-1252");
    }
}

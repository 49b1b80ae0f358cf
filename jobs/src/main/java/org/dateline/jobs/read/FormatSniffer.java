package org.dateline.jobs.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the format of a file by its first bytes, after gunzip. */
final class FormatSniffer {
    /** How many bytes are looked at. */
    static final int HEAD = 1 << 14;

    private static final Pattern PROLOGUE = Pattern.compile(
            "\\s*(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE(?!\\s+html)[^>\\[]*(?:\\[.*?\\]\\s*)?>)", Pattern.DOTALL);
    private static final Pattern ROOT =
            Pattern.compile("\\s*<(?:!doctype\\s+)?(?:[\\w.-]+:)?([\\w.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP =
            Pattern.compile("<(?:html|head|body|title|meta|div|p)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final List<String> NEWSML = List.of("newsmessage", "newsitem", "packageitem");

    private FormatSniffer() {}

    /** The name of a compression that is not read, or null. */
    static String unsupportedCompression(byte[] head) {
        if (starts(head, 0x04, 0x22, 0x4d, 0x18)) {
            return "lz4";
        }
        if (starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
            return "zstd";
        }
        if (starts(head, 'B', 'Z', 'h')) {
            return "bzip2";
        }
        if (starts(head, 0xfd, '7', 'z', 'X', 'Z')) {
            return "xz";
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return "zip";
        }
        return starts(head, 0x1f, 0x8b, 8) ? "gzip within gzip" : null;
    }

    /** The format by content alone, or null if it is none of those that are read. */
    static Format sniff(byte[] head, FieldMapping mapping) {
        if (starts(head, 'W', 'A', 'R', 'C', '/')) {
            return Format.WARC;
        }
        if (starts(head, 'f', 'i', 'l', 'e', 'd', 'e', 's', 'c', ':')) {
            return Format.ARC;
        }
        if (starts(head, 'P', 'A', 'R', '1')) {
            return Format.PARQUET;
        }
        Format format = sniffText(head);
        return format == Format.TEXT && CsvHeader.matches(head, mapping) ? Format.CSV : format;
    }

    /** HTML, JSONL, NITF, NEWSML or TEXT; null for bytes that are no text, or another XML. */
    static Format sniffText(byte[] head) {
        String text =
                PlainText.decode(Arrays.copyOf(head, wholeCharacters(head))).stripLeading();
        if (text.startsWith("{")) {
            return Format.JSONL;
        }
        if (text.startsWith("<")) {
            return sniffMarkup(text);
        }
        return text.isEmpty() || text.startsWith("%PDF") || text.indexOf('\0') >= 0 || mostlyControls(text)
                ? null
                : Format.TEXT;
    }

    private static Format sniffMarkup(String text) {
        boolean xml = text.startsWith("<?xml");
        int at = 0;
        Matcher prologue = PROLOGUE.matcher(text);
        while (prologue.region(at, text.length()).lookingAt()) {
            at = prologue.end();
        }
        Matcher root = ROOT.matcher(text).region(at, text.length());
        String name = root.lookingAt() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.equals("nitf")) {
            return Format.NITF;
        }
        if (NEWSML.contains(name)) {
            return Format.NEWSML;
        }
        boolean feed = name.equals("rss") || name.equals("feed");
        return name.equals("html") || !xml || (!feed && MARKUP.matcher(text).find()) ? Format.HTML : null;
    }

    /** By the file's name, for an archive whose first bytes are damaged. */
    static Format byName(String path) {
        String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".warc")) {
            return Format.WARC;
        }
        return name.endsWith(".arc") ? Format.ARC : null;
    }

    /** The head may end within a UTF-8 character. */
    private static int wholeCharacters(byte[] head) {
        int end = head.length;
        while (end > 0 && head.length - end < 3 && (head[end - 1] & 0xc0) == 0x80) {
            end--;
        }
        return end > 0 && end >= head.length - 3 && (head[end - 1] & 0xc0) == 0xc0 ? end - 1 : head.length;
    }

    private static boolean mostlyControls(String text) {
        long controls =
                text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls * 20 > text.length();
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The header of a CSV file: it names a column that holds text. */
    private static final class CsvHeader {
        static boolean matches(byte[] head, FieldMapping mapping) {
            int line = Bytes.indexOf(head, 0, head.length, "\n".getBytes(StandardCharsets.US_ASCII), 0);
            byte[] first = Arrays.copyOf(head, line < 0 ? head.length : line);
            String[] names = CsvDialect.parser(CsvDialect.delimiter(first)).parseLine(PlainText.decode(first));
            if (names == null || names.length < 2) {
                return false;
            }
            return Arrays.stream(names)
                    .filter(name -> name != null)
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> mapping.names(FieldMapping.Name.TEXT).contains(name)
                            || mapping.names(FieldMapping.Name.HTML).contains(name));
        }
    }
}

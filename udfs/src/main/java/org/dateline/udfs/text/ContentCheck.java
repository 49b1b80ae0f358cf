package org.dateline.udfs.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Refuses, before anything is parsed, content that cannot be a page. */
final class ContentCheck {
    /** Far above any page of news; a parsed page takes some ten times its bytes. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final List<String> MAGIC = List.of(
            "%PDF",
            "PK\u0003\u0004",
            "GIF8",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "\u001f\u008b",
            "RIFF",
            "ID3",
            "OggS",
            "\u00d0\u00cf\u0011\u00e0",
            "Rar!",
            "7z\u00bc\u00af",
            "wOFF",
            "\u007fELF");
    private static final List<String> TYPES = List.of(
            "image/",
            "audio/",
            "video/",
            "font/",
            "application/pdf",
            "application/zip",
            "application/gzip",
            "application/octet-stream",
            "application/javascript",
            "application/x-javascript",
            "text/javascript",
            "text/css",
            "application/json",
            "application/font",
            "application/x-shockwave-flash");

    private ContentCheck() {}

    /** Null for content that may be a page. */
    static Unreadable refusal(byte[] content, String contentType) {
        if (content == null || content.length == 0) {
            return new Unreadable(UnreadableReason.EMPTY_INPUT, "no bytes");
        }
        if (content.length > MAX_BYTES) {
            return new Unreadable(
                    UnreadableReason.TOO_LARGE, content.length + " bytes, more than the " + MAX_BYTES + " allowed");
        }
        String start = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        for (String magic : MAGIC) {
            if (start.startsWith(magic)) {
                return new Unreadable(UnreadableReason.NOT_HTML, "the content starts with " + escaped(magic));
            }
        }
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        for (String refused : TYPES) {
            // Servers that do not know send octet-stream for pages, too.
            if (type.startsWith(refused) && !looksLikeHtml(content)) {
                return new Unreadable(UnreadableReason.NOT_HTML, "the content type is " + type);
            }
        }
        return null;
    }

    /** Whether a tag that only pages have stands near the start. */
    static boolean looksLikeHtml(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html")
                || start.contains("<html")
                || start.contains("<head")
                || start.contains("<body");
    }

    private static String escaped(String magic) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < magic.length(); i++) {
            char c = magic.charAt(i);
            escaped.append(c > ' ' && c < 127 ? String.valueOf(c) : String.format(Locale.ROOT, "\\x%02x", (int) c));
        }
        return escaped.toString();
    }
}

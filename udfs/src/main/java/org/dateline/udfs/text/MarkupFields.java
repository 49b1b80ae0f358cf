package org.dateline.udfs.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text that comes in a field: plain, with entities, or a fragment of HTML; told from the text itself. */
final class MarkupFields {
    private static final String NAMES =
            "p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|table|img|figure|section|article";
    /** A closing tag, one with an attribute, or an opening one that is no abbreviation: "<A>" can be a share's symbol. */
    private static final Pattern TAG = Pattern.compile(
            "</(?:" + NAMES + ")\\s*>|<(?:" + NAMES + ")\\s+[a-z-]+\\s*=[^<>]*>|<(?:p|br|div|ul|li|blockquote)\\s*/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip);");
    private static final Pattern LINES = Pattern.compile("[ \\t\\u00a0]*\\n[ \\t\\u00a0]*");
    private static final Pattern BLANK = Pattern.compile("\\n{3,}");

    private MarkupFields() {}

    static boolean isMarkup(String text) {
        return TAG.matcher(text).find();
    }

    /** Blocks of a fragment of HTML, without lists of links and the lines that pages add. */
    static List<Block> blocks(String html) {
        Region root = TextWalker.walk(Jsoup.parseBodyFragment(html).body());
        return root.blocks().stream()
                .filter(block -> !BoilerplateLines.matches(block.text(), block.words()))
                .toList();
    }

    /** The text of a field as one or more paragraphs; line breaks within paragraphs stay as the source has them. */
    static String paragraphs(String text) {
        if (isMarkup(text)) {
            return blocks(text).stream().map(Block::text).collect(Collectors.joining("\n\n"));
        }
        String plain = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        String lines = LINES.matcher(
                        plain.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("\n");
        return BLANK.matcher(lines).replaceAll("\n\n").strip();
    }

    /** One line without tags and entities. */
    static String plain(String text) {
        return isMarkup(text) || ENTITY.matcher(text).find()
                ? Jsoup.parseBodyFragment(text).text()
                : text;
    }
}

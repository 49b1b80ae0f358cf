package org.dateline.udfs.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the tree of a parsed page into regions and blocks: what the browser would lay out as boxes and lines. */
final class TextWalker {
    /** Never text of a page, whatever they hold. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "video",
            "audio",
            "map",
            "math",
            "head",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "datalist",
            "dialog",
            "applet");

    private static final Set<String> INLINE = Set.of(
            "a",
            "b",
            "i",
            "em",
            "strong",
            "span",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "font",
            "abbr",
            "cite",
            "q",
            "code",
            "mark",
            "time",
            "label",
            "tt",
            "kbd",
            "bdi",
            "bdo",
            "ins",
            "del",
            "acronym",
            "big",
            "strike",
            "wbr",
            "img",
            "nobr",
            "data",
            "var",
            "dfn",
            "samp",
            "picture",
            "source",
            "o:p",
            "st1:place",
            "st1:city",
            "ruby",
            "rt");

    /** Chinese and Japanese have no spaces: so many characters count as a word. */
    private static final int IDEOGRAPHS_A_WORD = 2;

    private final PageHints hints = new PageHints();
    private final StringBuilder line = new StringBuilder();
    private int words;
    private int linkWords;
    private int linkDepth;
    private boolean inWord;
    private int breaks;
    private int ideographs;
    private boolean pendingSpace;
    private Region region;
    private Block.Kind kind = Block.Kind.LOOSE;

    private TextWalker(Region root) {
        this.region = root;
    }

    /** The regions of everything below {@code body}, measured. */
    static Region walk(Element body) {
        Region root = new Region("body", Hint.NONE);
        TextWalker walker = new TextWalker(root);
        walker.children(body);
        walker.flush();
        root.measure();
        return root;
    }

    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode text) {
                append(text.getWholeText(), kind == Block.Kind.LOOSE && "pre".equals(parent.normalName()));
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag) || PageHints.isHidden(element)) {
            return;
        }
        if (tag.equals("br") || tag.equals("hr")) {
            lineBreak(tag);
        } else if (isInline(tag) && !standsBeside(element)) {
            inline(element, tag);
        } else {
            block(element, tag);
        }
    }

    /** Custom elements mostly mark up words; where they hold blocks, those end the line anyway. */
    private static boolean isInline(String tag) {
        return INLINE.contains(tag) || tag.indexOf('-') > 0;
    }

    /** A label in the layout, and no word in the middle of a paragraph that happens to have a telling class. */
    private boolean standsBeside(Element element) {
        return kind == Block.Kind.LOOSE
                && linkDepth == 0
                && line.isEmpty()
                && element.attributesSize() > 0
                && hints.of(element).compareTo(Hint.BESIDE) >= 0;
    }

    private void inline(Element element, String tag) {
        if (tag.equals("img") || tag.equals("picture")) {
            region.holdsImage();
            return;
        }
        boolean link = tag.equals("a") && element.hasAttr("href");
        linkDepth += link ? 1 : 0;
        children(element);
        linkDepth -= link ? 1 : 0;
    }

    private void block(Element element, String tag) {
        flush();
        Region outer = region;
        Block.Kind outerKind = kind;
        region = new Region(tag, hints.of(element));
        kind = kindOf(tag, outerKind);
        boolean link = tag.equals("a");
        linkDepth += link ? 1 : 0;
        children(element);
        linkDepth -= link ? 1 : 0;
        flush();
        if (!region.children().isEmpty()) {
            outer.children().add(region);
        }
        region = outer;
        kind = outerKind;
    }

    private static Block.Kind kindOf(String tag, Block.Kind outer) {
        return switch (tag) {
            case "p", "blockquote" -> outer == Block.Kind.ITEM ? outer : Block.Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "td", "th" -> Block.Kind.CELL;
            default -> outer;
        };
    }

    /** One break is a line, two are a paragraph. */
    private void lineBreak(String tag) {
        breaks++;
        inWord = false;
        if (breaks > 1 || tag.equals("hr")) {
            flush();
        }
    }

    private void append(String text, boolean keepLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u200b' || c == '\ufeff' || c == '\u00ad') {
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f') {
                inWord = false;
                if (keepLines && c == '\n') {
                    lineBreak("br");
                }
                pendingSpace = true;
            } else {
                appendVisible(c);
            }
        }
    }

    private void appendVisible(char c) {
        if (!line.isEmpty()) {
            if (breaks > 0) {
                line.append('\n');
            } else if (pendingSpace) {
                line.append(' ');
            }
        }
        breaks = 0;
        pendingSpace = false;
        if (!inWord || (isIdeograph(c) && ++ideographs % IDEOGRAPHS_A_WORD == 0)) {
            inWord = true;
            words++;
            linkWords += linkDepth > 0 ? 1 : 0;
        }
        line.append(c);
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u3040' && c <= '\u9fff';
    }

    private void flush() {
        if (!line.isEmpty()) {
            region.children().add(new Block(kind, line.toString(), words, linkWords));
        }
        line.setLength(0);
        words = 0;
        linkWords = 0;
        inWord = false;
        breaks = 0;
        pendingSpace = false;
    }
}

package org.dateline.jobs.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a news item: local names only, as the formats differ in namespaces but not in names.
 *
 * @param children elements and strings, in order
 */
record XmlNode(String name, Map<String, String> attributes, List<Object> children) {
    /** Elements that stand beside the story: pictures with their captions, tables, code. */
    private static final Set<String> BESIDE = Set.of(
            "media", "table", "nitf-table", "script", "style", "figure", "caption", "head", "byline", "dateline");
    /** Elements that end a paragraph. */
    private static final Set<String> BLOCKS = Set.of(
            "p", "hl1", "hl2", "h1", "h2", "h3", "h4", "li", "ul", "ol", "block", "div", "br", "blockquote", "bq");

    XmlNode(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>());
    }

    /** The value of an attribute, null if absent or blank. */
    String attribute(String key) {
        String value = attributes.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The first descendant with this name in document order, or null. */
    XmlNode find(String wanted) {
        for (Object child : children) {
            if (child instanceof XmlNode node) {
                XmlNode found = node.name.equals(wanted) ? node : node.find(wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The text in one line, null if there is none. */
    String line() {
        StringBuilder text = new StringBuilder();
        append(text, false);
        String line = text.toString().replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** The paragraphs, separated by blank lines, without what stands beside the story; null if there is none. */
    String story() {
        StringBuilder text = new StringBuilder();
        append(text, true);
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.toString().split("\u0000")) {
            String line = paragraph.replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
        return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
    }

    private void append(StringBuilder text, boolean blocks) {
        for (Object child : children) {
            if (child instanceof XmlNode node) {
                if (blocks && BESIDE.contains(node.name)) {
                    continue;
                }
                // NUL cannot occur in XML.
                String edge = !blocks ? " " : BLOCKS.contains(node.name) ? "\u0000" : "";
                text.append(edge);
                node.append(text, blocks);
                text.append(edge);
            } else {
                text.append(child);
            }
        }
    }
}

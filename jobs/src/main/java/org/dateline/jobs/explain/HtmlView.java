package org.dateline.jobs.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.Field;

/** The article as one page that needs nothing else: styles inside, no script, no address of another host. */
final class HtmlView {
    /** Values of more characters may break into lines. */
    private static final int WIDE = 24;

    private HtmlView() {}

    static String render(Explanation explanation) {
        String title = explanation.document().title().text();
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>")
                .append(escape(title.isEmpty() ? "Explained article" : title))
                .append("</title>\n");
        out.append("<style>\n").append(styles()).append("</style>\n</head>\n<body>\n");
        legend(out);
        out.append("<article>\n");
        if (!title.isEmpty()) {
            out.append("<h1>");
            marked(out, explanation, Field.TITLE);
            out.append("</h1>\n");
        }
        explanation
                .document()
                .publishedOn()
                .ifPresent(day ->
                        out.append("<p class=\"date\">published ").append(day).append("</p>\n"));
        out.append("<div class=\"text\">");
        marked(out, explanation, Field.TEXT);
        out.append("</div>\n</article>\n");
        table(out, "casualties", explanation.casualties());
        table(out, "locations", explanation.locations());
        table(out, "statements", explanation.statements());
        return out.append("</body>\n</html>\n").toString();
    }

    private static void legend(StringBuilder out) {
        out.append("<p class=\"legend\">");
        for (Layer layer : Layer.values()) {
            out.append("<span class=\"").append(layer.css()).append("\">");
            out.append(layer.label()).append("</span> ");
        }
        out.append("<span class=\"hint\">point at a mark to see its row</span></p>\n");
    }

    private static void marked(StringBuilder out, Explanation explanation, Field field) {
        String text = explanation.document().field(field).text();
        MarkedText.walk(text, explanation.marks(field), new MarkedText.Sink() {
            @Override
            public void open(Mark mark) {
                out.append("<span class=\"").append(mark.layer().css());
                out.append("\" data-row=\"").append(escape(mark.row()));
                out.append("\" title=\"").append(escape(mark.note())).append("\">");
            }

            @Override
            public void text(String piece) {
                out.append(escape(piece));
            }

            @Override
            public void close(Mark mark) {
                out.append("</span>");
            }
        });
    }

    private static void table(StringBuilder out, String name, List<Finding> findings) {
        out.append("<section>\n<h2>").append(name).append(" <small>");
        out.append(findings.size()).append("</small></h2>\n");
        if (findings.isEmpty()) {
            out.append("<p class=\"none\">none found</p>\n</section>\n");
            return;
        }
        Set<String> columns = new LinkedHashSet<>();
        findings.forEach(finding -> columns.addAll(finding.fields().keySet()));
        out.append("<div class=\"scroll\"><table>\n<tr><th>row</th>");
        columns.forEach(column -> out.append("<th>").append(escape(column)).append("</th>"));
        out.append("</tr>\n");
        for (Finding finding : findings) {
            out.append("<tr id=\"")
                    .append(finding.row())
                    .append("\"><th>")
                    .append(finding.row())
                    .append("</th>");
            for (String column : columns) {
                String value = finding.fields().getOrDefault(column, "");
                out.append(value.length() > WIDE ? "<td><div class=\"wide\">" : "<td><div>");
                out.append(escape(value)).append("</div></td>");
            }
            out.append("</tr>\n");
        }
        out.append("</table></div>\n</section>\n");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    private static String styles() {
        try (InputStream in = HtmlView.class.getResourceAsStream("explain.css")) {
            if (in == null) {
                throw new IllegalStateException("explain.css is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read explain.css", e);
        }
    }
}

package org.dateline.jobs.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.udfs.nlp.Field;

/** The article in a terminal: marks in colour, or in plain text with the rows alone. */
final class TerminalView {
    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    private final boolean colour;

    TerminalView(boolean colour) {
        this.colour = colour;
    }

    String render(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        if (colour) {
            legend(out);
        }
        field(out, explanation, Field.TITLE);
        field(out, explanation, Field.TEXT);
        rows(out, "casualties", explanation.casualties());
        rows(out, "locations", explanation.locations());
        rows(out, "statements", explanation.statements());
        return out.toString();
    }

    private static void legend(StringBuilder out) {
        for (Layer layer : Layer.values()) {
            out.append(ESCAPE).append(layer.ansi()).append('m').append(layer.label());
            out.append(RESET).append("  ");
        }
        out.append("\n\n");
    }

    private void field(StringBuilder out, Explanation explanation, Field field) {
        String text = explanation.document().field(field).text();
        if (text.isEmpty()) {
            return;
        }
        if (colour) {
            MarkedText.walk(text, explanation.marks(field), new Painter(out));
        } else {
            MarkedText.walk(text, List.of(), new Painter(out));
        }
        out.append("\n\n");
    }

    private static void rows(StringBuilder out, String table, List<Finding> findings) {
        out.append(table).append(": ").append(findings.size()).append('\n');
        for (Finding finding : findings) {
            Map<String, String> fields = finding.fields();
            out.append("  ").append(finding.row()).append("  ");
            out.append(fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + printable(field.getValue()))
                    .collect(Collectors.joining("  ")));
            out.append('\n');
        }
    }

    /** An article may hold escape sequences: they must not reach the terminal. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Sets the styles of all open marks anew at each change: a terminal cannot close one style alone. */
    private static final class Painter implements MarkedText.Sink {
        private final StringBuilder out;
        private final List<Mark> open = new ArrayList<>();

        Painter(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void open(Mark mark) {
            open.add(mark);
        }

        @Override
        public void close(Mark mark) {
            open.remove(open.size() - 1);
        }

        @Override
        public void text(String text) {
            for (Mark mark : open) {
                out.append(ESCAPE).append(mark.layer().ansi()).append('m');
            }
            out.append(printable(text));
            if (!open.isEmpty()) {
                out.append(RESET);
            }
        }
    }
}

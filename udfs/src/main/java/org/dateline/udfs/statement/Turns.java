package org.dateline.udfs.statement;

import java.util.List;

/** Dialogue: where two speakers of the paragraphs before took turns over a question, a bare quotation is the other one's. */
final class Turns {
    private Turns() {}

    /**
     * @param last the last statement before the quotation
     * @return the statement of the one who speaks again, null where nobody takes turns
     */
    static Draft other(FieldView field, List<Draft> drafts, Draft last, QuoteRegion region) {
        Draft earlier = null;
        for (Draft draft : drafts) {
            boolean before = !draft.content.isEmpty() && draft.start() < last.start();
            earlier = before && (earlier == null || draft.start() > earlier.start()) ? draft : earlier;
        }
        if (earlier == null || !follows(earlier, last) || region.paragraph() != paragraph(last) + 1) {
            return null;
        }
        boolean dialogue = isQuestion(field, earlier) || isQuestion(field, last) || last.turn;
        return dialogue && isClosed(field, last) && isClosed(field, earlier) && differ(field, earlier, last)
                ? earlier
                : null;
    }

    private static int paragraph(Draft draft) {
        return draft.view.sentence().paragraph();
    }

    private static boolean follows(Draft earlier, Draft last) {
        return paragraph(last) == paragraph(earlier) + 1;
    }

    private static boolean isClosed(FieldView field, Draft draft) {
        return field.regions().stream().anyMatch(r -> r.closed() && draft.covers(r.start(), r.end()));
    }

    private static boolean isQuestion(FieldView field, Draft draft) {
        return field.text().slice(draft.start(), draft.end()).indexOf('?') >= 0;
    }

    private static boolean differ(FieldView field, Draft a, Draft b) {
        if (a.speaker == null || b.speaker == null) {
            return false;
        }
        String one = field.text().slice(a.speaker.start(), a.speaker.end());
        String two = field.text().slice(b.speaker.start(), b.speaker.end());
        return !one.equalsIgnoreCase(two);
    }
}

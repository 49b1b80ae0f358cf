package org.dateline.udfs.statement;

/** Direct where nine words in ten stand in quotation marks and the first of them does, indirect where none does, else mixed. */
final class StatementTypes {
    private static final double DIRECT_SHARE = 0.9;

    private StatementTypes() {}

    static StatementType of(FieldView field, Draft draft) {
        int words = 0;
        int quoted = 0;
        boolean opens = false;
        for (SentenceView view : field.sentences()) {
            if (!draft.overlaps(view.sentence().start(), view.sentence().end())) {
                continue;
            }
            for (int i = 0; i < view.size(); i++) {
                if (view.isWord(i)
                        && draft.covers(view.token(i).start(), view.token(i).end())) {
                    opens |= words == 0 && view.quoted(i);
                    words++;
                    quoted += view.quoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return StatementType.INDIRECT;
        }
        return opens && quoted >= DIRECT_SHARE * words ? StatementType.DIRECT : StatementType.MIXED;
    }
}

package org.dateline.udfs.statement;

/** The other organisations of a phrase that names several ("Kyiv and Warsaw"). */
final class JoinedNames {
    private JoinedNames() {}

    /** The names that a phrase joins to its first one ("Kyiv and Warsaw"), each behind an "and"; often empty. */
    static String behind(Range phrase, int head, Names names) {
        SentenceView view = phrase.view();
        StringBuilder also = new StringBuilder();
        for (int i = head + 1; i < phrase.last(); i++) {
            boolean joint = view.tag(i).equals("CC") && !view.token(i).isEntity();
            boolean listed = joint || view.isComma(i) && hasJoint(view, i, phrase.last());
            Range rest = listed ? new Range(view, i + 1, phrase.last()) : null;
            int next = rest == null ? -1 : Heads.of(rest);
            boolean ends = next == phrase.last()
                    || view.isComma(next + 1)
                    || view.tag(next + 1).equals("CC");
            boolean name = next > 0
                    && (view.token(next).isEntity() && view.token(next).isCapitalised()
                            || Heads.isBracketed(view, next));
            if (name && ends) {
                also.append(" and ").append(names.expanded(Heads.properName(rest, next)));
            }
        }
        return also.toString();
    }

    private static boolean hasJoint(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.tag(i).equals("CC")) {
                return true;
            }
        }
        return false;
    }
}

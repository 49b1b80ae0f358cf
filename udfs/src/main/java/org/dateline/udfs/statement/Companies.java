package org.dateline.udfs.statement;

/** Companies named after two people or places ("Gulf and Western"), which speak with one voice. */
final class Companies {
    private static final int NEAR = 3;

    private Companies() {}

    /** The whole name, null where a phrase joins nothing, or joins several speakers. */
    static String joined(Range phrase) {
        SentenceView view = phrase.view();
        int first = view.tag(phrase.first()).equals("DT") ? phrase.first() + 1 : phrase.first();
        int joint = -1;
        for (int i = first; i <= phrase.last(); i++) {
            boolean letter = view.token(i).text().length() == 1;
            boolean name =
                    (view.token(i).isProperNoun() || letter) && view.token(i).isCapitalised();
            boolean conjunction = view.tag(i).equals("CC") && joint < 0 && i > first && i < phrase.last();
            boolean listed = view.isComma(i) && isPartners(phrase);
            if (!name && !conjunction && !listed) {
                return null;
            }
            joint = conjunction ? i : joint;
        }
        if (joint < 0 || !isPartners(phrase) && isSpeaker(new Range(view, first, joint - 1))) {
            return null;
        }
        String name = Heads.text(view, first, phrase.last());
        boolean twin = joint - first == 1 && phrase.last() - joint == 1 && isTwin(view, joint);
        boolean one = twin
                || isPartners(phrase)
                || Bodies.isCompany(name)
                || !isSpeaker(new Range(view, joint + 1, phrase.last())) && isOne(phrase);
        return one ? name : null;
    }

    /** Whether a name with "and" is one company: not two that are companies each. */
    static boolean isOne(Range phrase, String name) {
        return joined(phrase) != null && !Bodies.isCompany(name.substring(0, name.indexOf(" and ")));
    }

    /** "Brenn, Selk and Co" */
    private static boolean isPartners(Range phrase) {
        SentenceView view = phrase.view();
        for (int i = phrase.first() + 1; i < phrase.last(); i++) {
            String next = view.word(i + 1);
            boolean joint = view.tag(i).equals("CC");
            if (joint && (next.equals("co") || next.equals("co.") || next.equals("sons") || next.equals("company"))) {
                return true;
            }
        }
        return false;
    }

    /** "S and P", "Brenn and Brenn" */
    private static boolean isTwin(SentenceView view, int joint) {
        String a = view.token(joint - 1).text();
        String b = view.token(joint + 1).text();
        return a.equals(b) || a.length() == 1 && b.length() == 1;
    }

    /** A country or a person with a full name speaks alone. */
    private static boolean isSpeaker(Range part) {
        SentenceView view = part.view();
        boolean person =
                part.first() < part.last() && view.token(part.last()).ner().equals("PERSON");
        return person || RoleLexicon.isCountry(part) || RoleLexicon.role(part) != null;
    }

    /** Whether the sentence goes on with "it" or a verb in the singular. */
    private static boolean isOne(Range phrase) {
        SentenceView view = phrase.view();
        for (int i = phrase.last() + 1; i <= phrase.last() + NEAR; i++) {
            if (view.word(i).equals("it")
                    || view.word(i).equals("its")
                    || view.tag(i).equals("VBZ")) {
                return true;
            }
        }
        return false;
    }
}

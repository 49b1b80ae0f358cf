package org.dateline.udfs.statement;

/** The bodies around candidates: "the Brenn campaign", "his campaign", not "the scrappy campaign" of all. */
final class Campaigns {
    private Campaigns() {}

    static boolean isOne(Range phrase, int head) {
        SentenceView view = phrase.view();
        boolean whole = head == phrase.last()
                && head > phrase.first()
                && view.word(head).equals("campaign");
        String before = view.tag(head - 1);
        boolean bare = head == phrase.first() + 1 && (before.equals("DT") || before.equals("PRP$"));
        return whole && (bare || name(phrase, head) != null);
    }

    /** "Brenn campaign" for "Brenn's presidential campaign" and "the Brenn campaign"; null where nobody is named before it. */
    static String name(Range phrase, int head) {
        SentenceView view = phrase.view();
        int last = head - 1;
        while (last > phrase.first() && view.tag(last).startsWith("JJ")) {
            last--;
        }
        last = view.tag(last).equals("POS") ? last - 1 : last;
        boolean named = last >= phrase.first()
                && view.tag(last).equals("NNP")
                && view.token(last).isCapitalised();
        return named ? view.token(last).text() + " " + view.token(head).text() : null;
    }
}

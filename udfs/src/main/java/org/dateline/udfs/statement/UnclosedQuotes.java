package org.dateline.udfs.statement;

import java.util.List;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Where a quotation without a closing mark ends: before the comma of ", said the governor", else with its paragraph. */
final class UnclosedQuotes {
    private static final int LONGEST_SPEAKER = 8;

    private UnclosedQuotes() {}

    static int end(List<Sentence> sentences, int opened, int paragraphEnd) {
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Token comma = sentence.token(i);
                boolean inside = comma.start() > opened && comma.end() < paragraphEnd;
                if (inside && comma.text().equals(",") && reports(sentence, i + 1)) {
                    return comma.end();
                }
            }
        }
        return paragraphEnd;
    }

    /** "said the governor" or "the governor said", up to a mark or the end. */
    private static boolean reports(Sentence sentence, int from) {
        if (isCue(sentence, from)) {
            return sentence.token(from + 1).isNoun()
                    || sentence.token(from + 1).tag().equals("DT");
        }
        for (int i = from; i < Math.min(sentence.size() - 1, from + LONGEST_SPEAKER); i++) {
            Token token = sentence.token(i);
            boolean name =
                    token.isNoun() || token.tag().equals("DT") || token.tag().startsWith("JJ");
            if (i > from && isCue(sentence, i)) {
                String next = sentence.token(i + 1).tag();
                return next.equals(".") || next.equals(",") || next.equals("IN") || next.startsWith("NNP");
            }
            if (!name && !token.tag().equals("PRP")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCue(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean finite = token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP");
        return finite
                && i + 1 < sentence.size()
                && CueLexicon.get()
                        .verb(token.lemma())
                        .filter(e -> e.takes('c') && e.takes('q'))
                        .isPresent();
    }
}

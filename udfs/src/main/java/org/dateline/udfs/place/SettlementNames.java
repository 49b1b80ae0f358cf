package org.dateline.udfs.place;

import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/**
 * Finds the names that a noun for settlements announces: "the village of X", "the towns of X, Y and Z", "X Oblast". Small places look like
 * persons to the entity recogniser, and many are in no gazetteer.
 */
final class SettlementNames {
    private static final String RULE = "place.settlement";
    private static final int LONGEST_NAME = 4;

    private final PlaceWords words;

    SettlementNames(PlaceWords words) {
        this.words = words;
    }

    /** @return the name that starts at this token; null where none is announced */
    Mention at(Field field, Sentence sentence, int first, List<Mention> found) {
        if (!isName(sentence, first) || isName(sentence, first - 1)) {
            return null;
        }
        int last = first;
        while (last - first + 1 < LONGEST_NAME && isName(sentence, last + 1)) {
            last++;
        }
        boolean announced = isAnnounced(sentence, first, "announces")
                || isListed(sentence, first, last, found)
                || last > first && words.is("names_division", Words.lower(sentence, last));
        String name = Words.text(sentence, first, last);
        boolean common = first == last && words.is("common", Words.lower(sentence, first));
        boolean owner =
                last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("POS");
        return announced && !common && !owner && !isName(sentence, last + 1)
                ? new Mention(field, sentence, first, last, name, -1, MentionType.LITERAL, RULE, 0.8)
                : null;
    }

    private static boolean isName(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.token(i).isProperNoun()
                && sentence.token(i).isCapitalised()
                && !Words.isOrganisation(sentence, i);
    }

    private boolean isAnnounced(Sentence sentence, int first, String nouns) {
        return Words.lower(sentence, first - 1).equals("of") && words.is(nouns, Words.lower(sentence, first - 2));
    }

    /** Goes on with a list that a noun in the plural announces; a name between commas may be in apposition. */
    private boolean isListed(Sentence sentence, int first, int last, List<Mention> found) {
        if (!goesOn(sentence, first) || !(isAnd(sentence, first - 1) || goesOn(sentence, last + 2))) {
            return false;
        }
        int start = first;
        for (int i = found.size() - 1; i >= 0; i--) {
            Mention before = found.get(i);
            int gap = isAnd(sentence, start - 1)
                            && Words.lower(sentence, start - 2).equals(",")
                    ? 3
                    : 2;
            if (before.sentence() != sentence || before.last() != start - gap || !goesOn(sentence, start)) {
                return false;
            }
            start = before.first();
            if (isAnnounced(sentence, start, "announces_list")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma or an "and" stands before this token. */
    private static boolean goesOn(Sentence sentence, int i) {
        return Words.lower(sentence, i - 1).equals(",") || isAnd(sentence, i - 1);
    }

    private static boolean isAnd(Sentence sentence, int i) {
        return Words.lower(sentence, i).equals("and");
    }
}

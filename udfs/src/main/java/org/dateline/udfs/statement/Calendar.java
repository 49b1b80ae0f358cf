package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Words of time that follow a cue ("said Thursday"). */
final class Calendar {
    private static final Set<String> WORDS = Lexicon.set("calendar.tsv");

    private Calendar() {}

    static boolean isDayOrMonth(String lowerCase) {
        return WORDS.contains(lowerCase);
    }
}

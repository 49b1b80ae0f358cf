package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.nlp.Field;

/** Names of books, songs and films in quotation marks, which nobody says. */
final class WorkTitles {
    /** Words that titles leave without a capital. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "s");

    private static final int LONGEST_SMALL = 3;

    private WorkTitles() {}

    /** "“The Long River,” by Ole Brandt": a book or song in a text, all of whose longer words have a capital. */
    static boolean is(FieldView field, QuoteRegion region) {
        String[] words =
                field.text().text().substring(region.start(), region.end()).split("[^\\p{L}'’-]+");
        int capitals = 0;
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean small = word.isEmpty() || SMALL.contains(word);
            boolean contracted = word.indexOf('’') > 0 || word.indexOf('\'') > 0;
            if (!capital && !small || contracted || word.equals("I")) {
                return false;
            }
            capitals += capital && word.length() > LONGEST_SMALL ? 1 : 0;
        }
        boolean shouted = String.join("", words).chars().noneMatch(Character::isLowerCase);
        return capitals > 1 && !shouted && field.field() == Field.TEXT;
    }
}

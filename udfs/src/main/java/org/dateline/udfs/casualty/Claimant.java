package org.dateline.udfs.casualty;

import java.util.Locale;

/**
 * Who makes a claim.
 *
 * @param text the words; null where nobody is named
 * @param type what kind
 * @param isParty whether it is one of the sides; null where unknown
 */
record Claimant(String text, ClaimantType type, Boolean isParty) {
    static final Claimant NOBODY = new Claimant(null, ClaimantType.NONE, null);

    /** "(The Orvia Agency) | Police": the bracket belongs to the sentence before. */
    private static String withoutAgency(String words) {
        int close = words.indexOf(')');
        return close >= 0 && words.indexOf('(') < 0 ? words.substring(close + 1).strip() : words;
    }

    /** "2015 5:46 PM EDT" */
    private static boolean isTime(String text) {
        return Character.isDigit(text.charAt(0)) && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /**
     * @param words for the speaker, as they stand in the text
     * @param type what kind of speaker it is
     */
    static Claimant of(String words, ClaimantType type) {
        String text = withoutAgency(words);
        if (text.isEmpty() || type == ClaimantType.NONE && isTime(text)) {
            return NOBODY;
        }
        Boolean party = switch (type) {
            case MILITARY, ARMED_GROUP -> true;
            case NONE, GOVERNMENT, POLICE, UNNAMED_OFFICIAL -> null;
            default -> false;
        };
        return new Claimant(text, type, party);
    }
}

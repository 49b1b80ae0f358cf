package org.dateline.udfs.casualty;

/**
 * A row of the table casualty-predicates.
 *
 * @param lemma the word
 * @param particle word that must follow, empty where none
 * @param partOfSpeech verb, noun or adj
 * @param type what happened to the victims
 * @param frame where the victims stand
 * @param company word or cue class (with @) that must stand in the clause, empty where none
 * @param softness how far the word alone shows harm to people
 */
record PredicateEntry(
        String lemma,
        String particle,
        String partOfSpeech,
        CasualtyType type,
        Frame frame,
        String company,
        Softness softness) {

    boolean isVerb() {
        return partOfSpeech.equals("verb");
    }

    boolean isNoun() {
        return partOfSpeech.equals("noun");
    }

    boolean isSoft() {
        return softness != Softness.HARD;
    }
}

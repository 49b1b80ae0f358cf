package org.dateline.udfs.statement;

/**
 * A row of the cue lexicon.
 *
 * @param lemma words in dictionary form, separated by spaces
 * @param kind what it is
 * @param cueClass what the speaker does by it
 * @param frames letters: c clause, q quotation, o noun phrase as content, i infinitive as content, p object with
 *     preposition, a the object is the addressee, s acts without words too, d only of what is written or counted, f only
 *     finite
 * @param ploverEvent PLOVER event type it supports, null where none
 */
record CueEntry(String lemma, Kind kind, CueClass cueClass, String frames, String ploverEvent) {
    enum Kind {
        VERB,
        NOUN,
        PREPOSITION,
        ADVERB
    }

    boolean takes(char frame) {
        return frames.indexOf(frame) >= 0;
    }

    /** Words of the entry. */
    String[] words() {
        return lemma.split(" ");
    }
}

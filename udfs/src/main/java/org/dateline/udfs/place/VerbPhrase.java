package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Sentence;

/**
 * What follows a subject, as far as its verb: "has repeatedly denied", "was bombed".
 *
 * @param at index of the first token that is neither auxiliary nor adverb; past the sentence where there is none
 * @param finite whether that token, were it a verb, tells of the subject ("denied", "was bombed") and does not only describe it
 *     ("bombed by ...")
 * @param passive whether a participle there is something done to the subject
 */
record VerbPhrase(int at, boolean finite, boolean passive) {

    static VerbPhrase from(Sentence sentence, int first, PlaceWords words) {
        int i = first;
        boolean passive = false;
        while (i < sentence.size()
                && (words.is("auxiliary", Words.lower(sentence, i))
                        || sentence.token(i).tag().startsWith("RB"))) {
            passive |= words.is("passive", Words.lower(sentence, i));
            i++;
        }
        String tag = i < sentence.size() ? sentence.token(i).tag() : "";
        boolean participle = tag.equals("VBN") || tag.equals("VBG");
        return new VerbPhrase(i, i > first || !participle, passive && !tag.equals("VBG"));
    }
}

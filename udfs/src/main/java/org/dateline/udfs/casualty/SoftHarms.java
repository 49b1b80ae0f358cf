package org.dateline.udfs.casualty;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * Tells harms by soft words, which mostly mean something else ("burn", "capture", "transfer"), that stand alone: in an
 * article with no harm by other words and no word of violence, accident or disaster in its headline or lead. A note without
 * a headline tells all in one sentence.
 */
final class SoftHarms {
    /** Words between bodies and the verb of those who find them. */
    private static final int FOUND_REACH = 5;

    private final NewsDocument document;
    private final boolean alone;

    /**
     * @param told the harms of the article as far as each can be judged by itself
     * @param deeds its deadly deeds without a victim
     */
    SoftHarms(NewsDocument document, List<Harm> told, List<Deed> deeds) {
        this.document = document;
        this.alone = !document.title().sentences().isEmpty()
                && deeds.isEmpty()
                && !told.isEmpty()
                && told.stream().allMatch(SoftHarms::isSoft)
                && opening(document).noneMatch(SoftHarms::namesHarm);
    }

    /** Whether the harm stands alone in its article, its own sentence and the one before it. */
    boolean isAlone(Harm harm) {
        Sentence before = alone ? document.before(harm.field(), harm.sentence()) : null;
        return alone && !namesHarm(harm.sentence()) && (before == null || !namesHarm(before));
    }

    private static Stream<Sentence> opening(NewsDocument document) {
        return Stream.concat(
                document.title().sentences().stream(),
                document.body().sentences().stream().filter(s -> s.paragraph() == 0));
    }

    private static boolean isSoft(Harm harm) {
        int first = Math.min(harm.group().first(), harm.trigger().token());
        int last = Math.max(harm.group().last(), harm.trigger().token());
        boolean found = harm.trigger().entry().frame() == Frame.BODY
                && Cues.between(harm.sentence(), first - FOUND_REACH, last + FOUND_REACH, "find");
        // "burnt to death" is a hard word.
        if (found || harm.trigger().type() != harm.trigger().entry().type()) {
            return false;
        }
        return switch (harm.trigger().entry().softness()) {
            case HARD -> false;
            case ALONE -> true;
            case UNCOUNTED -> !isOfPeople(harm);
        };
    }

    /** "nine divers were injured", "12 injuries", "Ada Hol was injured", "a diver was injured", but not "its strongest rival". */
    private static boolean isOfPeople(Harm harm) {
        NounGroup group = harm.group();
        boolean counted = group.number() != null
                && (group.entry() != null || group.head() == harm.trigger().token());
        boolean person = group.isSingle()
                && (group.name() != null
                        || group.age() != null
                        || Words.in(harm.sentence(), group.first(), "a", "an", "one", "another"));
        return counted || person;
    }

    /** Whether a sentence has a hard word: of an event, a disaster, or a means of violence. */
    private static boolean namesHarm(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean hard =
                    PredicateLexicon.of(Words.lower(sentence, i)).stream().allMatch(SoftHarms::isHard);
            boolean event = SameEvent.isName(sentence, i) || Cues.is(sentence, i, "natural");
            if (hard && (event || NaturalDeaths.isMethod(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    /** Neither a soft word nor one that needs company: "beaten" may be any rival. */
    private static boolean isHard(PredicateEntry entry) {
        return !entry.isSoft() && (entry.company().isEmpty() || entry.company().equals("@person"));
    }
}

package org.dateline.udfs.casualty;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * Says how people were hurt: by the words of the claim and its event, by what else is told of the same victim, or by the one
 * method that the article knows.
 */
final class MethodReader {
    private static final Labels METHODS = new Labels("harm-methods.tsv");
    private static final int REACH = 30;
    /** Sentences of the text that, beside the headline, say what an article is about. */
    private static final int OPENING = 3;

    private final NewsDocument document;
    private final Identities identities;
    /** Read when first asked for; {@link Method#UNKNOWN} where the article names none, several, or other causes. */
    private Method only;

    /** @param identities of the document's victims */
    MethodReader(NewsDocument document, Identities identities) {
        this.document = document;
        this.identities = identities;
    }

    /** Of what was done to the body: "arrested after the shooting" tells nothing of how. */
    Method read(Reading reading) {
        if (!Opening.isBodily(reading.harm().type())) {
            return Method.UNKNOWN;
        }
        Method own = own(reading.harm());
        if (own != Method.UNKNOWN) {
            return own;
        }
        Method told = ofVictim(reading);
        boolean news = reading.scope() == Scope.SINGLE_INCIDENT && reading.counts();
        boolean open =
                told == Method.UNKNOWN && news && !isOtherCause(reading.harm().sentence());
        // A rape tells only of how the one was hurt who was raped.
        return open && only() != Method.SEXUAL ? only() : told;
    }

    private static Method own(Harm harm) {
        Optional<SameEvent> event = SameEvent.of(harm);
        int reach = event.isPresent() ? REACH : REACH / 2;
        int at = harm.trigger().token();
        int from = Math.min(harm.group().first(), at);
        int to = Math.max(harm.group().last(), harm.trigger().last());
        return METHODS.nearest(
                        harm.sentence(),
                        at,
                        reach,
                        (first, last) -> from <= first && last <= to
                                || event.map(e -> e.has(first, last)).orElse(true)
                                        && !MethodFit.isOther(harm.sentence(), first))
                .map(MethodReader::named)
                // An air crash is no raid.
                .filter(m -> m != Method.AERIAL
                        || !Cues.between(harm.sentence(), 0, harm.sentence().size(), "wreck"))
                .orElse(Method.UNKNOWN);
    }

    /** What all that is told of the same victim agrees on: "A man was shot. He died." */
    private Method ofVictim(Reading reading) {
        Set<Method> told = EnumSet.noneOf(Method.class);
        for (Reading other : identities.of(reading)) {
            told.add(own(other.harm()));
        }
        told.remove(Method.UNKNOWN);
        return told.size() == 1 ? told.iterator().next() : Method.UNKNOWN;
    }

    private Method only() {
        if (only == null) {
            only = findOnly();
        }
        return only;
    }

    private Method findOnly() {
        Set<Method> all = EnumSet.noneOf(Method.class);
        boolean early = false;
        for (Field field : Field.values()) {
            for (Sentence sentence : document.field(field).sentences()) {
                Set<Method> named = named(sentence);
                early |= !named.isEmpty() && (field == Field.TITLE || sentence.index() < OPENING);
                all.addAll(named);
                if (all.size() > 1 || isOtherCause(sentence)) {
                    return Method.UNKNOWN;
                }
            }
        }
        return early ? all.iterator().next() : Method.UNKNOWN;
    }

    private static Set<Method> named(Sentence sentence) {
        Set<Method> named = EnumSet.noneOf(Method.class);
        METHODS.all(sentence, (first, last) -> !MethodFit.isOther(sentence, first))
                .map(MethodReader::named)
                .forEach(named::add);
        return named;
    }

    private static boolean isOtherCause(Sentence sentence) {
        return Stream.of("wreck", "other_cause").anyMatch(c -> Cues.between(sentence, 0, sentence.size(), c));
    }

    private static Method named(String label) {
        return Method.valueOf(label.toUpperCase(Locale.ROOT));
    }
}

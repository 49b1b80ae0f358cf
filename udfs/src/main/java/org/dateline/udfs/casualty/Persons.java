package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/**
 * Tells apart the single victims of a document: which phrases speak of the same one, and how many there are. First each
 * name or new phrase is followed through the pronouns and "the victim" after it; then such chains are joined where
 * nothing that they say speaks against it, those of one outcome before others, the latest before earlier ones.
 */
final class Persons {
    private Persons() {}

    /** @param singles readings of one person each, in reading order */
    static List<Person> of(List<Reading> singles) {
        List<Person> persons = new ArrayList<>();
        for (Person chain : chains(singles)) {
            Person same = sameAs(chain, persons);
            if (same == null) {
                persons.add(chain);
            } else {
                chain.mentions().forEach(same::add);
            }
        }
        return persons;
    }

    private static List<Person> chains(List<Reading> singles) {
        List<Person> chains = new ArrayList<>();
        for (Reading reading : singles) {
            Person chain = chainOf(reading, chains);
            if (chain == null) {
                chain = new Person();
                chains.add(chain);
            }
            chain.add(reading);
        }
        return chains;
    }

    private static Person chainOf(Reading reading, List<Person> chains) {
        NounGroup group = reading.harm().group();
        Person latest = null;
        for (Person chain : chains) {
            boolean named = group.reference() == Reference.NAMED && chain.isNamed();
            boolean known = group.reference() == Reference.PRONOUN || group.reference() == Reference.DEFINITE;
            boolean joins = (named || known && !group.count().additional())
                    && chain.fits(group)
                    && !isOtherDead(reading, chain, chains);
            if (joins
                    && !chain.isBeside(reading)
                    && (latest == null || last(chain, reading) >= last(latest, reading))) {
                latest = chain;
            }
        }
        return latest;
    }

    /** "the deceased" is one who was killed, where the text has told of such a one. */
    private static boolean isOtherDead(Reading reading, Person chain, List<Person> chains) {
        NounGroup group = reading.harm().group();
        return group.reference() == Reference.DEFINITE
                && reading.harm().type() == CasualtyType.KILLED
                && !chain.has(CasualtyType.KILLED)
                && chain.has(CasualtyType.WOUNDED)
                && chains.stream().anyMatch(c -> c.has(CasualtyType.KILLED) && c.fits(group));
    }

    private static Person sameAs(Person chain, List<Person> persons) {
        Reading first = chain.mentions().get(0);
        Person best = null;
        for (Person person : persons) {
            boolean clash = !person.fits(chain)
                    || chain.mentions().stream().anyMatch(person::isBeside)
                    || isOneOfMany(first) && person.isInjured();
            boolean survivor = chain.isInjured()
                    && person.outcome() == CasualtyType.KILLED
                    && (person.isNamed() || !chain.isNamed())
                    && !chain.isAlike(person);
            // "One man killed, another injured": the second is no later name of the first.
            boolean apart = person.isAnother() && person.isInjured() && chain.outcome() == CasualtyType.KILLED;
            boolean other =
                    (isAnother(first) || survivor || apart || person.isSetBeside(chain)) && !person.isCalledSo(first);
            if (clash || other && !person.sharesName(chain)) {
                continue;
            }
            if (best == null || rank(person, chain) >= rank(best, chain)) {
                best = person;
            }
        }
        return best;
    }

    /** "Two men were hit and a boy was wounded. One died": a bare number is one of those counted before. */
    private static boolean isOneOfMany(Reading reading) {
        NounGroup group = reading.harm().group();
        return reading.harm().type() == CasualtyType.KILLED
                && group.number() != null
                && group.head() == group.number().last();
    }

    /** Names count most, then the outcome, then nearness. */
    private static long rank(Person person, Person chain) {
        long name = person.sharesName(chain) ? 2 : 0;
        long outcome = person.has(CasualtyType.KILLED) == chain.has(CasualtyType.KILLED) ? 1 : 0;
        return (name + outcome) << Integer.SIZE | last(person, chain.mentions().get(0));
    }

    /** Where the person was last spoken of before this phrase. */
    private static long last(Person person, Reading before) {
        long last = 0;
        for (Reading mention : person.mentions()) {
            if (position(mention) <= position(before)) {
                last = Math.max(last, position(mention));
            }
        }
        return last;
    }

    private static long position(Reading reading) {
        return reading.harm().field() == Field.TITLE
                ? 0
                : 1 + reading.harm().span().start();
    }

    /** "another man", "a man also died"; but in "a teen shot another teen" only one was hit. */
    private static boolean isAnother(Reading reading) {
        Harm harm = reading.harm();
        Sentence sentence = harm.sentence();
        NounGroup group = harm.group();
        if (!reading.isAdditional() || group.reference() == Reference.NAMED) {
            return false;
        }
        boolean acted = harm.trigger().token() < group.first() && harm.rule().endsWith("object");
        for (int i = 0; acted && i < harm.trigger().token(); i++) {
            if (Words.lemma(sentence.token(i)).equals(Words.lemma(sentence.token(group.head())))) {
                return false;
            }
        }
        return true;
    }
}

package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;

/** Tells apart the single victims of a document: which phrases speak of the same one, and how many there are. */
final class Persons {
    private final List<Person> persons = new ArrayList<>();
    private final boolean apartByOutcome;

    Persons() {
        this(false);
    }

    private Persons(boolean apartByOutcome) {
        this.apartByOutcome = apartByOutcome;
    }

    /** Where a document tells of many incidents, "a man was wounded" is not the man who was killed before. */
    static Persons apartByOutcome() {
        return new Persons(true);
    }

    List<Person> all() {
        return persons;
    }

    /** Takes the next phrase in reading order that speaks of one person. */
    Person add(Reading reading) {
        NounGroup group = reading.harm().group();
        Person person = find(reading, group);
        if (person == null) {
            person = new Person();
            persons.add(person);
        }
        person.add(reading);
        return person;
    }

    private Person find(Reading reading, NounGroup group) {
        if (group.reference() == Reference.NAMED) {
            for (Person person : persons) {
                if (person.isNamed() && person.fits(group)) {
                    return person;
                }
            }
        }
        boolean also =
                Words.in(reading.harm().sentence(), reading.harm().trigger().token() - 1, "also");
        if (group.count().additional()
                || also && group.reference() != Reference.PRONOUN && group.reference() != Reference.NAMED) {
            return null;
        }
        // The one spoken of last comes first.
        Person best = null;
        int latest = -1;
        for (Person person : persons) {
            if (!person.fits(group) || sameSet(person, reading) || isOther(person, reading)) {
                continue;
            }
            int last = position(person.mentions().get(person.mentions().size() - 1));
            if (last >= latest) {
                best = person;
                latest = last;
            }
        }
        return best;
    }

    private boolean isOther(Person person, Reading reading) {
        boolean introduced = reading.harm().group().reference() == Reference.SINGLE;
        CasualtyType type = reading.harm().type();
        return apartByOutcome
                && introduced
                && (type == CasualtyType.WOUNDED && person.has(CasualtyType.KILLED)
                        || type == CasualtyType.KILLED
                                && person.has(CasualtyType.WOUNDED)
                                && !person.has(CasualtyType.KILLED));
    }

    private static int position(Reading reading) {
        boolean title = reading.harm().field() == org.dateline.udfs.nlp.Field.TITLE;
        return title ? 0 : 1 + reading.harm().span().start();
    }

    /** "a man and a man were hurt" are two. */
    private static boolean sameSet(Person person, Reading reading) {
        return person.mentions().stream()
                .anyMatch(m -> m.harm().set() == reading.harm().set());
    }
}

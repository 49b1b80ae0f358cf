package org.dateline.udfs.statement;

import java.util.List;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Which of the persons of one surname a mention by surname alone means, where the nearest may only be told of. */
final class Namesakes {
    /** Mentions by surname alone from which on it means one person. */
    private static final int USUAL = 3;

    private static final Set<String> LESSER = Lexicon.set("lesser_person.tsv");

    private Namesakes() {}

    /**
     * Whom a surname means: who spoke by it before, else who is called by it all along, though somebody else of that name is
     * told of once.
     *
     * @param found the person of that name who is named nearest; may be null
     * @param words the surname as written at the mention
     * @return the one found where no other fits better
     */
    static Person of(List<Person> persons, Person found, Range mention, List<String> words) {
        if (found == null || !found.isFull()) {
            return found;
        }
        List<Person> others = persons.stream()
                .filter(person -> person != found && person.answersTo(words))
                .toList();
        if (others.isEmpty() || isBroughtInToSpeak(found, mention)) {
            return found;
        }
        Person known = found;
        boolean lesser = isLesser(found) || speaks(mention) && !hasSpoken(found);
        for (Person person : others) {
            boolean usual = found.calls() == 0 && person.calls() >= USUAL && person.calls() > known.calls();
            boolean better = lesser && !isLesser(person) && (hasSpoken(person) || isLesser(known));
            known = usual || better ? person : known;
        }
        return known;
    }

    /** Whether a mention just before is the subject of its sentence, and of nobody who only suffered or did something. */
    private static boolean isBroughtInToSpeak(Person found, Range mention) {
        return !isLesser(found) && found.mentions().stream().anyMatch(m -> acts(m, mention));
    }

    private static boolean acts(Range before, Range mention) {
        int apart = mention.view().sentence().index() - before.view().sentence().index();
        boolean near = before.view().field() == mention.view().field() && (apart == 0 || apart == 1);
        return near && before.view().isFinite(before.last() + 1);
    }

    private static boolean hasSpoken(Person person) {
        return person.mentions().stream().anyMatch(Namesakes::speaks);
    }

    /** "Brenn said", "“...,” said Brenn", not "they believe Brenn". */
    private static boolean speaks(Range mention) {
        SentenceView view = mention.view();
        int verb = mention.first() - 1;
        boolean inverted = view.isComma(verb - 1) || view.quoted(verb - 1);
        return isSaid(view, mention.last() + 1) || inverted && isSaid(view, verb);
    }

    private static boolean isSaid(SentenceView view, int i) {
        return view.isFinite(i) && CueLexicon.get().verb(view.token(i).lemma()).isPresent();
    }

    /** "her daughter Ilse Brenn", "Ilse Brenn's flat", "the suspect, Ilse Brenn": whether nothing else tells of a person. */
    private static boolean isLesser(Person person) {
        return person.mentions().stream()
                .filter(m -> m.last() > m.first())
                .allMatch(m -> m.view().tag(m.last() + 1).equals("POS") || isLesser(m));
    }

    private static boolean isLesser(Range mention) {
        SentenceView view = mention.view();
        int noun = view.isComma(mention.first() - 1) ? mention.first() - 2 : mention.first() - 1;
        boolean described = noun >= 0 && view.tag(noun).startsWith("NN");
        RoleLexicon.Match role = described ? RoleLexicon.role(new Range(view, noun, noun)) : null;
        boolean relative = role != null && role.entry().role() == SpeakerRole.RELATIVE;
        return relative || described && LESSER.contains(view.token(noun).lemma());
    }
}

package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The persons of one document, each with one canonical name, and where they are named. */
final class Names {
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");
    private static final Set<String> HONORIFICS = Tsv.set("honorific.tsv");

    private final List<Person> persons = new ArrayList<>();
    private final List<Range> organisations = new ArrayList<>();

    private Names() {}

    static Names of(List<FieldView> fields) {
        Names names = new Names();
        List<Range> runs = new ArrayList<>();
        for (FieldView field : fields) {
            for (SentenceView view : field.sentences()) {
                runs.addAll(runs(view, "PERSON"));
                names.organisations.addAll(runs(view, "ORGANIZATION"));
            }
        }
        for (Range run : runs) {
            if (words(run).size() > 1) {
                names.addFull(run);
            }
        }
        for (Range run : runs) {
            if (words(run).size() == 1) {
                names.addShort(run);
            }
        }
        for (Person person : names.persons) {
            person.mentions().sort(BY_PLACE);
        }
        return names;
    }

    /** Headline first, then reading order. */
    static final Comparator<Range> BY_PLACE =
            Comparator.comparing((Range r) -> r.view().field()).thenComparingInt(Range::start);

    List<Person> persons() {
        return persons;
    }

    List<Range> organisations() {
        return organisations;
    }

    /** The person named inside a phrase, the first where several are; null where none is. */
    Person in(Range phrase) {
        Person found = null;
        int at = Integer.MAX_VALUE;
        for (Person person : persons) {
            for (Range mention : person.mentions()) {
                if (mention.view() == phrase.view()
                        && phrase.first() <= mention.first()
                        && mention.last() <= phrase.last()
                        && mention.first() < at) {
                    found = person;
                    at = mention.first();
                }
            }
        }
        return found;
    }

    private void addFull(Range run) {
        List<String> words = words(run);
        for (Person person : persons) {
            if (person.sameAs(words) || person.answersTo(words)) {
                note(person, run);
                return;
            }
        }
        Person person = new Person(words);
        persons.add(person);
        note(person, run);
    }

    /** A last name belongs to the full name before it, else to the first one after it. */
    private void addShort(Range run) {
        List<String> words = words(run);
        Person best = null;
        for (Person person : persons) {
            if (!person.answersTo(words)) {
                continue;
            }
            boolean before = BY_PLACE.compare(person.mentions().get(0), run) <= 0;
            if (best == null || before) {
                best = person;
            }
        }
        if (best == null) {
            best = new Person(words);
            persons.add(best);
        }
        note(best, run);
    }

    private static void note(Person person, Range run) {
        person.mentions().add(run);
        String before = run.view().word(run.first() - 1);
        person.sawGender(Genders.ofWord(before));
        if (run.view().isComma(run.last() + 1)) {
            for (int i = run.last() + 2; i < run.last() + 6 && !run.view().isComma(i); i++) {
                person.sawGender(Genders.ofWord(run.view().word(i)));
            }
        }
    }

    private static List<Range> runs(SentenceView view, String label) {
        List<Range> runs = new ArrayList<>();
        int i = 0;
        while (i < view.size()) {
            if (!view.token(i).ner().equals(label)) {
                i++;
                continue;
            }
            int first = i;
            while (i < view.size() && view.token(i).ner().equals(label)) {
                i++;
            }
            int last = i - 1;
            while (first < last && isHonorific(view.word(first))) {
                first++;
            }
            while (last > first && SUFFIXES.contains(view.token(last).text())) {
                last--;
            }
            runs.add(new Range(view, first, last));
        }
        return runs;
    }

    static boolean isHonorific(String lowerCase) {
        String plain = lowerCase.endsWith(".") ? lowerCase.substring(0, lowerCase.length() - 1) : lowerCase;
        return HONORIFICS.contains(plain.toLowerCase(Locale.ROOT));
    }

    static List<String> words(Range range) {
        List<String> words = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            words.add(range.view().token(i).text());
        }
        return words;
    }
}

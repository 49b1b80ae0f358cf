package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** The persons of one document, each with one canonical name, and where they are named. */
final class Names {
    private static final Set<String> HONORIFICS = Lexicon.set("honorific.tsv");

    private final List<Person> persons = new ArrayList<>();
    private final List<Range> organisations = new ArrayList<>();

    private final Ranks ranks;

    private Names(Ranks ranks) {
        this.ranks = ranks;
    }

    static Names of(List<FieldView> fields) {
        Names names = new Names(Ranks.of(fields));
        List<Range> runs = new ArrayList<>();
        for (FieldView field : fields) {
            for (SentenceView view : field.sentences()) {
                runs.addAll(NameRuns.of(view, "PERSON"));
                names.addOrganisations(NameRuns.of(view, "ORGANIZATION"), Acronyms.names(view));
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

    Ranks ranks() {
        return ranks;
    }

    List<Range> organisations() {
        return organisations;
    }

    /**
     * The person that a phrase names as its head: not one in a possessive, before another noun or after a preposition.
     * Null where there is none.
     */
    Person in(Range phrase) {
        Person found = null;
        int at = -1;
        for (Person person : persons) {
            for (Range mention : person.mentions()) {
                boolean inside = mention.view() == phrase.view()
                        && phrase.first() <= mention.first()
                        && mention.last() <= phrase.last();
                if (inside && isHead(phrase, mention) && (found == null || mention.first() < at)) {
                    found = person;
                    at = mention.first();
                }
            }
        }
        return found;
    }

    /**
     * The names of all persons that a phrase joins ("Brenn and his deputy, Ruta Selk"), that of the first one before all; not
     * those of "Brenn of Sand, Sorin and Selk", a firm.
     */
    String all(Range phrase, Person first) {
        Set<String> found = new LinkedHashSet<>();
        found.add(first.name());
        boolean joined = false;
        boolean inside = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            boolean closed = phrase.view().isComma(i - 1);
            inside |= phrase.view().tag(i).equals("IN");
            joined |= phrase.view().tag(i).equals("CC") && (!inside || closed);
            joined |= closed && !inside && isListed(phrase, i);
            Range rest = new Range(phrase.view(), i, phrase.last());
            Person next = joined ? in(rest) : null;
            if (next != null) {
                found.add(next.name());
            }
        }
        return String.join(" and ", found);
    }

    /** Whether a list of names goes on here: "Brenn, Selk and Aalder". */
    private static boolean isListed(Range phrase, int i) {
        SentenceView view = phrase.view();
        int next = i;
        while (next < phrase.last() && view.token(next).ner().equals("PERSON")) {
            next++;
        }
        return next > i && (view.isComma(next) || view.tag(next).equals("CC"));
    }

    /** The person whose name the age of a phrase follows ("Piet Aalder, 61, ..."), also later; null where there is none. */
    Person aged(Range phrase) {
        Person later = null;
        for (Person person : persons) {
            for (Range mention : person.mentions()) {
                int age = mention.last() + 2;
                boolean stated = mention.view().isComma(mention.last() + 1)
                        && mention.view().tag(age).equals("CD")
                        && mentions(phrase, mention.view().word(age));
                if (stated && BY_PLACE.compare(mention, phrase) < 0) {
                    return person;
                }
                later = stated && later == null ? person : later;
            }
        }
        return later;
    }

    private static boolean mentions(Range phrase, String word) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (phrase.view().word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(Range phrase, Range mention) {
        SentenceView view = phrase.view();
        String next = view.tag(mention.last() + 1);
        boolean modifier = mention.last() < phrase.last()
                && (next.equals("POS")
                        || next.startsWith("NN")
                                && !NameRuns.SUFFIXES.contains(
                                        view.token(mention.last() + 1).text()));
        String before = mention.first() > phrase.first() ? view.tag(mention.first() - 1) : "";
        if (isOfAnother(phrase, mention)) {
            return false;
        }
        boolean governed = before.equals("IN") || before.equals("TO") || before.equals("VBG") || before.equals("VBN");
        return !modifier && !governed;
    }

    /** "a spokesman for the prosecutor, Alan Holub": whom an indefinite phrase speaks of behind a preposition does not speak. */
    private static boolean isOfAnother(Range phrase, Range mention) {
        for (int i = phrase.first(); i < mention.first(); i++) {
            if (phrase.view().tag(i).equals("IN")) {
                return phrase.view().isIndefiniteArticle(phrase.first());
            }
        }
        return false;
    }

    /** The person with this last name, also where the recogniser missed it or a letter is wrong; null where none is. */
    Person called(Range at, String last) {
        Person exact = latest(at, p -> p.isFull() && p.answersTo(List.of(last)));
        return exact != null ? exact : latest(at, p -> p.isMisspelt(last));
    }

    /** The full name that an acronym stands for, the name itself where it is none. */
    String expanded(String name) {
        return FullForms.expanded(name, organisations);
    }

    /** The longer name of which this one is the beginning or the acronym, where the document has just one such. */
    String fullForm(String name) {
        return FullForms.of(name, organisations);
    }

    /** @param given names with their acronyms, which go before what the recogniser saw of them */
    private void addOrganisations(List<Range> seen, List<Range> given) {
        List<Range> all = new ArrayList<>(given);
        for (Range run : seen) {
            boolean part = given.stream().anyMatch(g -> g.contains(run.first()) || run.contains(g.first()));
            if (!part) {
                all.add(run);
            }
        }
        all.sort(BY_PLACE);
        organisations.addAll(all);
    }

    /** PLOVER sector of an organisation, by its name, else business where its shares are named; null where neither tells. */
    String sector(String organisation) {
        return FullForms.sector(organisation, organisations);
    }

    /** The full name of a body that an acronym or the beginning of its name stands for; null for null. */
    String legalName(String name) {
        return name == null ? null : FullForms.legalName(name, organisations);
    }

    /** The country that stands before an organisation where it is named, null where none does. */
    String countryOf(String organisation) {
        return FullForms.countryOf(organisation, organisations);
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
        Person best = Namesakes.of(persons, latest(run, person -> person.answersTo(words)), run, words);
        if (best == null) {
            best = latest(run, person -> person.isMisspelt(words.get(0)));
        }
        if (best == null && isCompany(words.get(0))) {
            return;
        }
        if (best == null) {
            best = new Person(words);
            persons.add(best);
        }
        note(best, run);
    }

    /** "Brandt said", where the document names a "Brandt Corp" and no person of that name. */
    private boolean isCompany(String word) {
        for (Range organisation : organisations) {
            boolean begins = words(organisation).get(0).equals(word) && organisation.last() > organisation.first();
            if (begins && Bodies.isCompany(Heads.properName(organisation, organisation.last()))) {
                return true;
            }
        }
        return false;
    }

    /** The person with the nearest mention before, else the first. */
    private Person latest(Range run, java.util.function.Predicate<Person> fits) {
        Person best = null;
        Range nearest = null;
        for (Person person : persons) {
            if (!fits.test(person)) {
                continue;
            }
            for (Range mention : person.mentions()) {
                boolean before = BY_PLACE.compare(mention, run) < 0;
                if (best == null || before && (nearest == null || BY_PLACE.compare(nearest, mention) < 0)) {
                    best = person;
                    nearest = before ? mention : nearest;
                }
            }
        }
        return best;
    }

    private static void note(Person person, Range run) {
        person.mentions().add(run);
        person.sawSpelling(words(run));
        String before = run.view().word(run.first() - 1);
        person.sawGender(Genders.ofWord(before));
        if (run.view().isComma(run.last() + 1)) {
            for (int i = run.last() + 2; i < run.last() + 6 && !run.view().isComma(i); i++) {
                person.sawGender(Genders.ofWord(run.view().word(i)));
            }
        }
    }

    static boolean isHonorific(String lowerCase) {
        String plain = lowerCase.endsWith(".") ? lowerCase.substring(0, lowerCase.length() - 1) : lowerCase;
        return HONORIFICS.contains(plain.toLowerCase(Locale.ROOT));
    }

    /** Words as written, "Lee-Hart" one of them. */
    static List<String> words(Range range) {
        List<String> words = new ArrayList<>();
        SentenceView view = range.view();
        for (int i = range.first(); i <= range.last(); i++) {
            boolean glued = i > range.first()
                    && view.token(i - 1).end() == view.token(i).start();
            int last = words.size() - 1;
            if (glued) {
                words.set(last, words.get(last) + view.token(i).text());
            } else {
                words.add(view.token(i).text());
            }
        }
        return words;
    }
}

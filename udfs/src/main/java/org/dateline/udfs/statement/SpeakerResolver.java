package org.dateline.udfs.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Resolves the speakers of one document in reading order; what was resolved before weighs in what comes after. */
final class SpeakerResolver {
    private static final Set<String> DOCUMENTS = Lexicon.set("document_noun.tsv");
    private static final Set<String> COUNTED = Lexicon.set("counted_noun.tsv");
    private static final Set<String> CONTINENTS =
            Set.of("africa", "asia", "europe", "north america", "south america", "oceania");
    private static final Set<String> COLLECTIVES = Lexicon.set("collective_noun.tsv");

    /** Continents and regions of several countries: no government speaks for them. */
    private static final Set<String> REGIONS = regions();

    private final Names names;
    private final Map<Draft, Resolution> resolved = new HashMap<>();
    private final Organisations organisations;
    private final Employers employers;
    private final Pronouns pronouns;

    SpeakerResolver(List<FieldView> fields, Names names) {
        this.names = names;
        this.organisations = new Organisations(names);
        this.employers = new Employers(fields, organisations);
        this.pronouns = new Pronouns(names, organisations);
    }

    private static Set<String> regions() {
        Set<String> regions = new HashSet<>(CONTINENTS);
        for (String[] row : Lexicon.rows("place_regions.tsv", 7)) {
            if (row[4].equals("RGNE")) {
                regions.add(row[0].toLowerCase(Locale.ROOT));
            }
        }
        return regions;
    }

    Resolution resolve(Draft draft) {
        Resolution found = find(draft);
        Resolution resolution = found.how() == SpeakerResolution.PRONOUN && found.person() == null
                ? found
                : found.knowing(employers.of(found));
        resolved.put(draft, resolution);
        Range at = draft.speaker;
        if (at != null && draft.continues == null) {
            pronouns.spoke(resolution, at);
            organisations.spoke(resolution);
        }
        return resolution;
    }

    private Resolution find(Draft draft) {
        if (draft.continues != null) {
            Resolution before = resolved.getOrDefault(draft.continues, Resolution.UNKNOWN);
            return before.by(
                    draft.turn ? SpeakerResolution.ALTERNATING_TURN : SpeakerResolution.CONTINUATION_PARAGRAPH);
        }
        if (draft.antecedent == null) {
            return Resolution.UNKNOWN;
        }
        Range phrase = RelativePronouns.antecedent(draft.antecedent);
        if (phrase.first() == phrase.last() && phrase.view().tag(phrase.first()).startsWith("PRP")) {
            return pronouns.resolve(draft, phrase);
        }
        return nominal(phrase);
    }

    private Resolution nominal(Range phrase) {
        SentenceView view = phrase.view();
        int head = Heads.of(phrase);
        if (Heads.isBracketed(view, head)) {
            String name = Heads.properName(phrase, head);
            return new Resolution(name, SpeakerKind.ORGANISATION, SpeakerResolution.EXPLICIT, null, phrase);
        }
        String ner = view.token(head).ner();
        if (head > phrase.first() && Heads.isSmallForm(view, head)) {
            String name = Heads.properName(phrase, head - 1);
            String form = view.token(head).text();
            name = name.endsWith(" " + form) ? name : name + " " + form;
            return new Resolution(name, SpeakerKind.ORGANISATION, SpeakerResolution.EXPLICIT, null, phrase);
        }
        String company = Companies.joined(phrase);
        if (company != null) {
            return new Resolution(
                    names.fullForm(company), SpeakerKind.ORGANISATION, SpeakerResolution.EXPLICIT, null, phrase);
        }
        String longer = longerName(phrase, head);
        if (longer != null) {
            return new Resolution(longer, SpeakerKind.ORGANISATION, SpeakerResolution.EXPLICIT, null, phrase);
        }
        Person person = names.in(phrase);
        if (person != null && (person.isFull() || !isSeat(phrase, head))) {
            return new Resolution(
                    names.all(phrase, person), SpeakerKind.NAMED_PERSON, SpeakerResolution.EXPLICIT, person, phrase);
        }
        Person called = phrase.last() == head && isBare(phrase)
                ? names.called(phrase, view.token(head).text())
                : null;
        if (called != null) {
            return new Resolution(called.name(), SpeakerKind.NAMED_PERSON, SpeakerResolution.EXPLICIT, called, phrase);
        }
        if (phrase.last() == head && RoleLexicon.isPeople(view.word(head))) {
            return new Resolution(null, kind(phrase, head), SpeakerResolution.UNRESOLVED, null, phrase);
        }
        if (Heads.isSomeOfficer(phrase, head)) {
            return new Resolution(null, SpeakerKind.UNNAMED_ROLE, SpeakerResolution.UNRESOLVED, null, phrase);
        }
        boolean common = phrase.first() == phrase.last() && COLLECTIVES.contains(view.word(head));
        boolean officer = Heads.isLocalOfficer(phrase, head);
        boolean entity = !common && !officer && (ner.equals("ORGANIZATION") || ner.equals("LOCATION"));
        boolean seat = isSeat(phrase, head);
        if (entity && view.token(head).isCapitalised() || seat) {
            String own = Heads.properName(phrase, head);
            boolean metonym = seat || ner.equals("LOCATION") && !Bodies.isCompany(names.legalName(own));
            SpeakerResolution how = metonym ? SpeakerResolution.METONYM : SpeakerResolution.EXPLICIT;
            boolean noun = Organisations.isBody(view, head) && phrase.last() - phrase.first() == 1;
            Resolution taken = noun && !metonym ? organisations.described(phrase, view.word(head)) : null;
            if (taken != null) {
                return taken;
            }
            if (metonym && REGIONS.contains(own.toLowerCase(Locale.ROOT))) {
                return new Resolution(null, SpeakerKind.COLLECTIVE, SpeakerResolution.UNRESOLVED, null, phrase);
            }
            String name = (metonym ? own : names.fullForm(own)) + JoinedNames.behind(phrase, head, names);
            return new Resolution(name, SpeakerKind.ORGANISATION, how, null, phrase);
        }
        boolean definite = view.word(phrase.first()).equals("the");
        if (definite) {
            Resolution known = described(phrase, view.token(head).lowerLemma());
            if (known != null) {
                return known;
            }
            Person aged = hasAge(phrase) ? names.aged(phrase) : null;
            if (aged != null) {
                return new Resolution(aged.name(), SpeakerKind.NAMED_PERSON, SpeakerResolution.NOMINAL, aged, phrase);
            }
            if (hasAge(phrase) && pronouns.lastPerson().person() != null) {
                return pronouns.lastPerson().by(SpeakerResolution.NOMINAL);
            }
        }
        if (Campaigns.isOne(phrase, head)) {
            String name = Campaigns.name(phrase, head);
            SpeakerResolution how = name == null ? SpeakerResolution.UNRESOLVED : SpeakerResolution.EXPLICIT;
            return new Resolution(name, SpeakerKind.ORGANISATION, how, null, phrase);
        }
        boolean named = view.token(head).isProperNoun() && !Heads.isCommonPlural(phrase)
                || isAcronym(view.token(head).text());
        if (named && !isOfficeAlone(phrase) && !officer) {
            return new Resolution(
                    names.fullForm(Heads.properName(phrase, head)),
                    SpeakerKind.ORGANISATION,
                    SpeakerResolution.EXPLICIT,
                    null,
                    phrase);
        }
        return new Resolution(null, kind(phrase, head), SpeakerResolution.UNRESOLVED, null, phrase);
    }

    /** What kind of speaker a phrase without a name is. */
    private static SpeakerKind kind(Range phrase, int head) {
        SentenceView view = phrase.view();
        String noun = view.token(head).lemma();
        if (DOCUMENTS.contains(noun) || COUNTED.contains(noun) && !noun.equals("number")) {
            return SpeakerKind.DOCUMENT;
        }
        if (COLLECTIVES.contains(view.word(head)) || view.tag(head).matches("NNP?S")) {
            return SpeakerKind.COLLECTIVE;
        }
        return Organisations.isBody(view, head) ? SpeakerKind.ORGANISATION : SpeakerKind.UNNAMED_ROLE;
    }

    /** "WHO": taggers take some for other words. */
    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "Kyiv", "the Kremlin": a capital or seat that speaks for its government. */
    private static boolean isSeat(Range phrase, int head) {
        SentenceView view = phrase.view();
        int first = view.tag(phrase.first()).equals("DT") ? phrase.first() + 1 : phrase.first();
        boolean whole = phrase.last() == head || view.tag(head + 1).equals("CC") || view.isComma(head + 1);
        boolean name = first <= head && whole && view.tag(head).equals("NNP");
        return name && RoleLexicon.isCountry(new Range(view, first, head));
    }

    /** The full name of an organisation that a word alone stands for: its acronym or a noun that begins it; null where it does for none. */
    private String longerName(Range phrase, int head) {
        String word = phrase.view().token(head).text();
        boolean alone = phrase.first() == phrase.last();
        String full = alone && (isAcronym(word) || isNounAlone(phrase)) ? names.fullForm(word) : word;
        boolean known = isAcronym(word) ? !full.startsWith(word) : full.startsWith(word + " ");
        return known ? full : null;
    }

    /** "Envoy said", where the document names an "Envoy Corp": a noun in the singular without an article is a name. */
    private static boolean isNounAlone(Range phrase) {
        SentenceView view = phrase.view();
        boolean alone =
                phrase.first() == phrase.last() && view.tag(phrase.last()).equals("NN");
        return alone && view.token(phrase.last()).isCapitalised() && !view.isHeadline();
    }

    /** "Minister: talks possible": a word of office that only its place capitalises. */
    private static boolean isOfficeAlone(Range phrase) {
        return phrase.first() == phrase.last() && RoleLexicon.role(phrase) != null;
    }

    /** One capitalised word, with or without a form of address. */
    private static boolean isBare(Range phrase) {
        SentenceView view = phrase.view();
        boolean alone = phrase.first() == phrase.last()
                || phrase.first() + 1 == phrase.last() && Names.isHonorific(view.word(phrase.first()));
        return alone && view.token(phrase.last()).isCapitalised();
    }

    /** "the minister", "the ministry": the last person so described, the last organisation so named; else the only one named later. */
    private Resolution described(Range phrase, String noun) {
        Person best = null;
        Range at = null;
        String tag = phrase.view().tag(Heads.of(phrase));
        boolean several = tag.equals("NNS") || tag.equals("NNPS");
        if (several && Organisations.isBody(phrase.view(), Heads.of(phrase))) {
            return organisations.joined();
        }
        Resolution medium = several || phrase.last() > phrase.first() + 1 ? null : organisations.medium(noun);
        if (medium != null) {
            return medium;
        }
        if (several || DOCUMENTS.contains(noun) || COLLECTIVES.contains(noun)) {
            return organisations.described(phrase, noun);
        }
        Set<Person> later = new LinkedHashSet<>();
        for (Person person : names.persons()) {
            for (Range mention : person.mentions()) {
                boolean before = Names.BY_PLACE.compare(mention, phrase) < 0;
                boolean follows = mention.view() == phrase.view() && phrase.first() - mention.last() == 2;
                if (!before && person.isFull() && Heads.describes(mention, noun)) {
                    later.add(person);
                }
                if (before
                        && !follows
                        && Heads.describes(mention, noun)
                        && isOfPlace(phrase, person, mention, noun)
                        && (at == null || Names.BY_PLACE.compare(at, mention) < 0)) {
                    best = person;
                    at = mention;
                }
            }
        }
        boolean office = phrase.last() - phrase.first() == 1 && RoleLexicon.role(phrase) != null;
        if (best == null && office && later.size() == 1) {
            best = later.iterator().next();
        }
        boolean titled = RoleLexicon.role(phrase) != null && Heads.of(phrase) == phrase.last();
        best = best == null && titled ? justNamed(phrase) : best;
        best = best == null && noun.equals("leader") ? leader(RoleLexicon.country(phrase)) : best;
        if (best != null) {
            return new Resolution(best.name(), SpeakerKind.NAMED_PERSON, SpeakerResolution.NOMINAL, best, phrase);
        }
        return organisations.described(phrase, noun);
    }

    /** "the Ohio governor" is no "Gov. Brenn" of another state: an office under another name needs the same place. */
    private static boolean isOfPlace(Range phrase, Person person, Range mention, String noun) {
        SentenceView view = phrase.view();
        int modifier = Heads.of(phrase) - 1;
        boolean place = modifier > phrase.first() && view.token(modifier).isCapitalised();
        if (!place || Heads.describesInWords(mention, noun)) {
            return true;
        }
        String affiliation = Profiles.of(person).affiliation();
        return affiliation != null && affiliation.contains(view.token(modifier).text());
    }

    /** "Jan Holub said. The foreign secretary told": the person who spoke in the sentence before, whose office nothing tells; else null. */
    private Person justNamed(Range phrase) {
        Person beside = subjectBeside(phrase);
        if (beside != null) {
            return beside;
        }
        Person last = pronouns.lastPerson().person();
        boolean opens =
                last != null && last.isFull() && phrase.first() == phrase.view().from(phrase.first());
        if (!opens || !pronouns.spokeJustBefore(phrase) || Profiles.of(last).title() != null) {
            return null;
        }
        last.describe(phrase);
        return last;
    }

    /** "Jan Holub attacked the press, and the Ohio governor said": the subject of the clause before, whose office nothing tells; else null. */
    private Person subjectBeside(Range phrase) {
        SentenceView view = phrase.view();
        int comma = phrase.first() - 2;
        boolean joined = view.tag(phrase.first() - 1).equals("CC") && view.isComma(comma);
        Range opening = joined ? NounPhrases.startingAt(view, view.from(phrase.first())) : null;
        Person subject = opening != null && view.isFinite(opening.last() + 1) ? names.in(opening) : null;
        boolean open = subject != null && Profiles.of(subject).title() == null;
        if (open) {
            subject.describe(phrase);
        }
        return open ? subject : null;
    }

    /** "the Ukrainian leader": who is named as president or premier of that country, null where nobody is. */
    private Person leader(String country) {
        for (Person person : names.persons()) {
            Profile office = country == null ? Profile.UNKNOWN : Profiles.of(person);
            boolean leads =
                    office.role() == SpeakerRole.HEAD_OF_STATE || office.role() == SpeakerRole.HEAD_OF_GOVERNMENT;
            if (leads && country.equals(office.country())) {
                return person;
            }
        }
        return null;
    }

    /** "the farmer, 61", "the 61-year-old": an age describes who was named just before. */
    private static boolean hasAge(Range phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            String word = phrase.view().word(i);
            if (word.matches("[1-9]\\d") || word.matches("[1-9]\\d-year-old")) {
                return true;
            }
        }
        return false;
    }
}

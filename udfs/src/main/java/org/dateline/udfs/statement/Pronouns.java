package org.dateline.udfs.statement;

import java.util.Locale;
import java.util.Set;

/**
 * Resolves personal pronouns by gender, number, recency and prominence: news writing gives a pronoun to whoever spoke
 * last or was the subject last.
 */
final class Pronouns {
    private static final Set<String> AUTHOR = Set.of("i", "we", "you", "me", "us", "one", "my", "our", "your");
    private static final double SUBJECT = 1.5;
    private static final double LAST_SPEAKER = 2.5;
    private static final double IN_QUOTATION = -2;
    private static final double IN_OWN_CONTENT = -6;
    private static final double UNKNOWN_GENDER = -0.75;
    private static final double FARTHEST = -14;
    /** Sentences within which a pronoun takes up a speaker without a name. */
    private static final int NEAR = 2;

    private final Names names;
    private final Organisations organisations;
    private Resolution lastPerson = Resolution.UNKNOWN;
    private Range lastPersonAt;
    private Resolution lastGroup = Resolution.UNKNOWN;
    private Range lastGroupAt;
    private Resolution lastSeveral = Resolution.UNKNOWN;
    private Range lastSeveralAt;
    private Resolution lastBody = Resolution.UNKNOWN;
    private Resolution lastUnnamed = Resolution.UNKNOWN;
    private Range lastUnnamedAt;

    Pronouns(Names names, Organisations organisations) {
        this.names = names;
        this.organisations = organisations;
    }

    /** Notes who spoke, in reading order. */
    void spoke(Resolution who, Range at) {
        if (who.kind() == SpeakerKind.NAMED_PERSON) {
            lastPerson = who;
            lastPersonAt = at;
        } else if (who.kind() == SpeakerKind.UNNAMED_ROLE) {
            lastUnnamed = who;
            lastUnnamedAt = at;
        }
        if (at.view().word(at.first()).equals("its")) {
            // "its board said ... It added": whose board it is speaks on.
            return;
        }
        lastBody = who.kind() == SpeakerKind.ORGANISATION ? who : lastBody;
        boolean several = who.name() != null && who.name().contains(" and ");
        if (several || who.kind() != SpeakerKind.NAMED_PERSON && who.kind() != SpeakerKind.UNKNOWN) {
            lastGroup = who;
            lastGroupAt = at;
            boolean plural = who.kind() == SpeakerKind.COLLECTIVE;
            boolean country = who.how() == SpeakerResolution.METONYM;
            lastSeveral = plural ? who : country ? lastSeveral : Resolution.UNKNOWN;
            lastSeveralAt = plural ? at : country ? lastSeveralAt : null;
        }
    }

    /** The person who spoke last, unknown where none has. */
    Resolution lastPerson() {
        return lastPerson;
    }

    /** Whether the last person spoke by name in the sentence before. */
    boolean spokeJustBefore(Range phrase) {
        boolean named = lastPersonAt != null && lastPerson.how() == SpeakerResolution.EXPLICIT;
        return named && lastPersonAt.view().field() == phrase.view().field() && distance(lastPersonAt, phrase) == 1;
    }

    Resolution resolve(Draft draft, Range pronoun) {
        String word = pronoun.view().word(pronoun.first());
        if (AUTHOR.contains(word)) {
            return Resolution.UNKNOWN;
        }
        Gender gender = Genders.ofWord(word);
        if (gender == Gender.UNKNOWN) {
            Resolution group = word.startsWith("it") ? group(pronoun) : several(pronoun);
            return word.startsWith("it") && isSomebody(group)
                    ? Resolution.UNKNOWN
                    : group.by(SpeakerResolution.PRONOUN);
        }
        Person best = null;
        double top = FARTHEST;
        Person turn = turn(pronoun);
        for (Person person : names.persons()) {
            if (person == turn) {
                continue;
            }
            double score = score(person, gender, draft, pronoun);
            if (score > top) {
                top = score;
                best = person;
            }
        }
        if (isUnnamed(best, gender, pronoun)) {
            return lastUnnamed.by(SpeakerResolution.PRONOUN);
        }
        boolean misread = lastGroup.kind() == SpeakerKind.ORGANISATION && lastGroup.how() == SpeakerResolution.EXPLICIT;
        if (best == null && misread && !isAcronym(lastGroup.name()) && !Bodies.isCompany(lastGroup.name())) {
            // "he" and "she" speak for no organisation: the recogniser took a person for one.
            return new Resolution(
                    lastGroup.name(), SpeakerKind.NAMED_PERSON, SpeakerResolution.PRONOUN, null, lastGroup.phrase());
        }
        if (best != null) {
            best.sawGender(gender);
        }
        return best == null
                ? Resolution.UNKNOWN
                : new Resolution(best.name(), SpeakerKind.NAMED_PERSON, SpeakerResolution.PRONOUN, best, pronoun);
    }

    /** "BRENN: I know Adler. He said": who has the word in a transcript is "I"; null outside of one. */
    private Person turn(Range pronoun) {
        Person last = lastPerson.person();
        SentenceView view = last == null ? null : lastPersonAt.view();
        boolean turn = view != null
                && view.word(lastPersonAt.last() + 1).equals(":")
                && view.field() == pronoun.view().field()
                && view.sentence().paragraph() == pronoun.view().sentence().paragraph()
                && lastPersonAt.first() == 0;
        return turn ? last : null;
    }

    /** Whether a speaker without a name is a person by office, whom no "it" stands for. */
    private static boolean isSomebody(Resolution who) {
        boolean unnamed = who.kind() == SpeakerKind.UNNAMED_ROLE && who.phrase() != null;
        RoleLexicon.Match role = unnamed ? RoleLexicon.role(who.phrase()) : null;
        return role != null && !role.entry().body();
    }

    /** Who "they" or "it" are: the group that spoke last, unless an organisation was the subject of a clause since. */
    private Resolution group(Range pronoun) {
        Range subject = organisations.subjectBefore(pronoun);
        boolean since = subject != null && (lastGroupAt == null || Names.BY_PLACE.compare(lastGroupAt, subject) <= 0);
        return since ? organisations.resolution(subject) : lastGroup;
    }

    /** Who "they" are: several speakers without a name before anyone named since, and no country. */
    private Resolution several(Range pronoun) {
        if (lastSeveralAt != null && distance(lastSeveralAt, pronoun) <= NEAR) {
            return lastSeveral;
        }
        Resolution group = isDocument(lastGroup) ? members(pronoun) : group(pronoun);
        boolean country = group.phrase() != null && RoleLexicon.isCountry(group.phrase());
        return country ? Resolution.UNKNOWN : group;
    }

    private static boolean isDocument(Resolution who) {
        return who.kind() == SpeakerKind.DOCUMENT
                && who.phrase() != null
                && who.phrase().view().tag(Heads.of(who.phrase())).equals("NN");
    }

    /** "The Council issued a statement. It noted they had": those who issued it. */
    private Resolution members(Range pronoun) {
        Range subject = organisations.subjectBefore(pronoun);
        return subject == null ? lastBody : organisations.resolution(subject);
    }

    /** "A spokesman said ... He added": who spoke last has no name, and nobody was named since. */
    private boolean isUnnamed(Person best, Gender gender, Range pronoun) {
        if (lastUnnamedAt == null || distance(lastUnnamedAt, pronoun) > NEAR) {
            return false;
        }
        Gender seen = Genders.ofWord(lastUnnamedAt.view().word(Heads.of(lastUnnamedAt)));
        if (seen != Gender.UNKNOWN && seen != gender) {
            return false;
        }
        return best == null
                || best.mentions().stream()
                                .noneMatch(m -> Names.BY_PLACE.compare(m, pronoun) < 0
                                        && Names.BY_PLACE.compare(lastUnnamedAt, m) < 0
                                        && !m.view().quoted(m.first())
                                        && !isOwnerInContent(m))
                        && !(lastPerson.person() == best && Names.BY_PLACE.compare(lastUnnamedAt, lastPersonAt) < 0);
    }

    /** "A diplomat said Brenn's plan was dead. She added": who owns what the unnamed speaker spoke of. */
    private boolean isOwnerInContent(Range mention) {
        return mention.view() == lastUnnamedAt.view()
                && mention.first() > lastUnnamedAt.last()
                && mention.view().tag(mention.last() + 1).equals("POS");
    }

    private static boolean isAcronym(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private double score(Person person, Gender gender, Draft draft, Range pronoun) {
        if (person.gender() != Gender.UNKNOWN && person.gender() != gender) {
            return Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (Range mention : person.mentions()) {
            if (Names.BY_PLACE.compare(mention, pronoun) < 0) {
                best = Math.max(best, score(mention, draft, pronoun));
            }
        }
        if (lastPerson.person() == person
                && lastPersonAt.view().field() == pronoun.view().field()) {
            double recent = -distance(lastPersonAt, pronoun) + LAST_SPEAKER;
            best = Math.max(best, recent);
        }
        return person.gender() == Gender.UNKNOWN ? best + UNKNOWN_GENDER : best;
    }

    private static double score(Range mention, Draft draft, Range pronoun) {
        double score = -distance(mention, pronoun);
        SentenceView view = mention.view();
        if (view.field() == draft.view.field() && draft.covers(mention.start(), mention.end())) {
            return score + IN_OWN_CONTENT;
        }
        if (view.quoted(mention.first())) {
            score += IN_QUOTATION;
        }
        String next = view.tag(mention.last() + 1);
        boolean subject = next.startsWith("VB") || next.equals("MD") || mention.first() <= 2;
        return subject ? score + SUBJECT : score;
    }

    /** In sentences; the headline counts as the sentence before the first. */
    private static int distance(Range from, Range to) {
        boolean sameField = from.view().field() == to.view().field();
        int start = sameField ? from.view().sentence().index() : -1;
        return to.view().sentence().index() - start;
    }
}

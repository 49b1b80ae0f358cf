package org.dateline.udfs.statement;

import java.util.List;
import java.util.Set;

/**
 * What other places of a document tell of a speaker whose own words leave it open: the employer of "a company spokesman" and
 * "its lawyer", the affiliation of "the manager" after "a manager at Petrel Corp".
 */
final class Employers {
    /** Nouns that stand for one company before the name of any office. */
    private static final Set<String> COMPANIES = Set.of("company", "firm", "airline");
    /** Sentences within which "the manager" takes up a manager described before. */
    private static final int NEAR = 6;

    private final List<FieldView> fields;
    private final Organisations organisations;

    Employers(List<FieldView> fields, Organisations organisations) {
        this.fields = fields;
        this.organisations = organisations;
    }

    /** What is known beside the words of the phrase itself; {@link Profile#UNKNOWN} where nothing is. */
    Profile of(Resolution who) {
        Range phrase = who.phrase();
        if (who.person() != null) {
            return ofPerson(who.person());
        }
        boolean unnamed = who.name() == null && phrase != null && who.kind() != SpeakerKind.DOCUMENT;
        RoleLexicon.Match office = unnamed ? RoleLexicon.role(phrase) : null;
        if (office == null || office.entry().body()) {
            return Profile.UNKNOWN;
        }
        Profile employer = described(phrase);
        Range earlier = employer == Profile.UNKNOWN ? earlier(phrase) : null;
        Profile told = earlier == null ? Profile.UNKNOWN : Office.unnamed(earlier);
        return told == null || told == Profile.UNKNOWN
                ? employer
                : told.in(Bodies.employer(told.affiliation())).completedBy(described(earlier));
    }

    private Profile ofPerson(Person person) {
        for (Range mention : person.mentions()) {
            for (Range words : new Range[] {Profiles.before(mention), Profiles.after(mention)}) {
                Profile found = words == null ? Profile.UNKNOWN : described(words);
                if (found != Profile.UNKNOWN) {
                    return found;
                }
            }
        }
        return Profile.UNKNOWN;
    }

    /** The employer that only a noun or "its" stands for. */
    private Profile described(Range words) {
        RoleLexicon.Match office = Office.head(words);
        if (office == null || office.entry().body()) {
            return Profile.UNKNOWN;
        }
        SentenceView view = words.view();
        if (view.word(words.first()).equals("its")) {
            Range owner = organisations.subjectBefore(words);
            return owner == null ? Profile.UNKNOWN : at(organisations.resolution(owner));
        }
        for (int i = words.first(); i <= words.last(); i++) {
            String noun = view.word(i);
            boolean before = i < office.first()
                    && (COMPANIES.contains(noun) || office.entry().role() == SpeakerRole.SPOKESPERSON);
            boolean behind = i > office.last()
                    && view.word(i - 1).equals("the")
                    && view.tag(i - 2).equals("IN");
            boolean bare = !view.tag(i + 1).equals("IN")
                    && (i == view.from(i)
                            || !view.token(i).isCapitalised() && !view.token(i).isEntity());
            if ((before || behind) && bare && Bodies.isNoun(noun)) {
                return at(organisations.employer(words, noun));
            }
        }
        return Profile.UNKNOWN;
    }

    private static Profile at(Resolution body) {
        String name = body == null ? null : body.name();
        return name == null
                ? Profile.UNKNOWN
                : new Profile(null, SpeakerRole.UNKNOWN, name, RoleLexicon.country(name), Bodies.sector(name));
    }

    /** The description that a definite phrase takes up: the last one before with the same head; null where none tells more. */
    private Range earlier(Range phrase) {
        SentenceView view = phrase.view();
        int head = Heads.of(phrase);
        boolean definite = view.word(phrase.first()).equals("the") && head == phrase.last();
        FieldView field = fields.stream()
                .filter(f -> f.field() == view.field())
                .findFirst()
                .orElse(null);
        int at = view.sentence().index();
        for (int index = at; definite && field != null && index >= Math.max(0, at - NEAR); index--) {
            SentenceView before = field.sentences().get(index);
            for (int i = index == at ? phrase.first() - 1 : before.size() - 1; i >= 0; i--) {
                if (before.word(i).equals(view.word(head))) {
                    Range found = description(before, i);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** The phrase around a noun with what follows "at" or "of"; null where it only takes up another one itself. */
    private static Range description(SentenceView view, int noun) {
        Range phrase = NounPhrases.endingAt(view, noun);
        if (phrase == null) {
            return null;
        }
        Range whole = Memberships.withBody(phrase);
        boolean bare = view.word(phrase.first()).equals("the") && phrase.last() == phrase.first() + 1;
        return bare && whole == phrase ? null : whole;
    }
}

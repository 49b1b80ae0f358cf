package org.dateline.udfs.place;

import java.util.HashSet;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Tells what a place is to the sentence: where its event happened, where someone of it comes from, or neither. */
final class Roles {
    /** Words within which the noun of "Turkish armed forces" stands. */
    private static final int PHRASE = 7;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Filing filing;
    private final Set<String> people = new HashSet<>();

    Roles(Gazetteer gazetteer, PlaceWords words, Filing filing) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.filing = filing;
        people.addAll(Lexicon.set("person-nouns.tsv"));
        Lexicon.rows("victim-nouns.tsv", 4).forEach(row -> people.add(row[0]));
        people.addAll(Lexicon.set("collective_noun.tsv"));
    }

    PlaceRole of(Mention mention, MentionType type, int row) {
        return switch (type) {
            case DATELINE, BYLINE -> PlaceRole.REPORTED_FROM;
            case METONYM -> PlaceRole.ACTOR_ORIGIN;
            case DEMONYM -> ofDemonym(mention);
            case EMBEDDED -> ofOrganisation(mention);
            case LITERAL -> ofPlace(mention, isState(row));
            case RELATIVE -> hasEvent(mention.sentence()) ? PlaceRole.EVENT_PLACE : PlaceRole.BACKGROUND;
        };
    }

    private boolean isState(int row) {
        return row >= 0 && FeatureCodes.isCountry(gazetteer.table().code(row));
    }

    /** "Two French", "Turkish armed forces", "Syrian air raids"; "the Syrian city of Homs" tells where, "Danish beer" neither. */
    private PlaceRole ofDemonym(Mention mention) {
        boolean people = mention.sentence().token(mention.last()).tag().endsWith("S");
        Token head = people ? null : head(mention.sentence(), mention.last() + 1, true);
        if (head == null || isActor(head) || words.isForm("event", head)) {
            return PlaceRole.ACTOR_ORIGIN;
        }
        return isLand(head) ? happened(mention) : PlaceRole.BACKGROUND;
    }

    /** An organisation acts, unless something is said to be in or at it. */
    private PlaceRole ofOrganisation(Mention mention) {
        int start = mention.first();
        while (Words.isOrganisation(mention.sentence(), start - 1)) {
            start--;
        }
        int before = words.is("article", mention.word(start - 1)) ? start - 2 : start - 1;
        return words.is("at", mention.word(before)) ? happenedAfter(mention, before) : PlaceRole.ACTOR_ORIGIN;
    }

    private PlaceRole ofPlace(Mention mention, boolean state) {
        if (filing.isReportedFrom(mention)) {
            return PlaceRole.REPORTED_FROM;
        }
        int before = before(mention);
        boolean placed = words.is("at", mention.word(before));
        if (isOrigin(mention, before)) {
            return PlaceRole.ACTOR_ORIGIN;
        }
        int next = mention.last() + 1;
        if (mention.word(next).equals("-") && mention.word(next + 1).equals("based")) {
            return PlaceRole.ACTOR_ORIGIN;
        }
        boolean possessor = next < mention.sentence().size()
                && mention.sentence().token(next).tag().equals("POS");
        Token head = head(mention.sentence(), possessor ? next + 1 : next, !placed);
        if (head != null) {
            boolean act = state && (words.is("act", Words.lemma(head)) || words.isForm("event", head));
            if (act || isActor(head) && !(placed && hasEvent(mention.sentence()))) {
                return PlaceRole.ACTOR_ORIGIN;
            }
            if (words.isForm("event", head)) {
                return PlaceRole.EVENT_PLACE;
            }
        }
        return happenedAfter(mention, before);
    }

    /** "the president of Peru", "a man from Oslo", "police in Oslo", "Ann Lee, 40, of Oslo", "Ann Lee, 40, Oslo", "based in Oslo". */
    private boolean isOrigin(Mention mention, int before) {
        String preposition = mention.word(before);
        Sentence sentence = mention.sentence();
        if (before < 1) {
            return false;
        }
        Token governor = sentence.token(before - 1);
        if (preposition.equals(",")) {
            return isAge(sentence, before - 1);
        }
        boolean origin = preposition.equals("of") || preposition.equals("from");
        if (origin || preposition.equals("in")) {
            boolean resides = words.is("reside", governor.text());
            boolean local = words.is("authority", Words.lemma(governor)) && !hasEvent(sentence);
            return resides || origin && (isOf(sentence, before - 1)) || !origin && local;
        }
        return false;
    }

    private boolean isOf(Sentence sentence, int i) {
        Token governor = sentence.token(i);
        boolean apposed = governor.text().equals(",") && (isAge(sentence, i - 1) || Words.isPerson(sentence, i - 1));
        return apposed || Words.isPerson(sentence, i) || governor.isNoun() && isActor(governor) && !isLand(governor);
    }

    /** "Ann Lee, 40" */
    private static boolean isAge(Sentence sentence, int i) {
        return i > 0
                && sentence.token(i).tag().equals("CD")
                && sentence.token(i - 1).text().equals(",");
    }

    private PlaceRole happened(Mention mention) {
        return happenedAfter(mention, before(mention));
    }

    private PlaceRole happenedAfter(Mention mention, int before) {
        Sentence sentence = mention.sentence();
        if (!hasEvent(sentence)) {
            return PlaceRole.BACKGROUND;
        }
        String preposition = mention.word(before);
        boolean within = words.is("at", preposition)
                || preposition.equals("of") && isEvent(sentence, before - 1)
                || preposition.equals(",") && isEvent(sentence, before - 1)
                || strikes(sentence, before)
                || isSuffering(mention)
                || mention.field() == Field.TITLE
                        && mention.word(mention.last() + 1).equals(":");
        return within ? PlaceRole.EVENT_PLACE : PlaceRole.UNKNOWN;
    }

    /** "Oslo was bombed" */
    private boolean isSuffering(Mention mention) {
        VerbPhrase phrase = VerbPhrase.from(mention.sentence(), mention.last() + 1, words);
        return phrase.passive() && isEvent(mention.sentence(), phrase.at());
    }

    /** The token before the mention and the words that belong to it: "the", "northern", "the old city of". */
    private int before(Mention mention) {
        int i = mention.first() - 1;
        while (i > 0) {
            String word = mention.word(i);
            boolean kind = word.equals("of") && isLand(mention.sentence().token(i - 1));
            if (kind) {
                i = modifiers(mention.sentence(), i - 2);
            } else if (words.is("article", word) || words.is("part", word)) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    /** The first token before the words that describe a noun: "local government" of "local government area". */
    private static int modifiers(Sentence sentence, int i) {
        int at = i;
        while (at > 0 && (sentence.token(at).isNoun() || isModifier(sentence.token(at)))) {
            at--;
        }
        return at;
    }

    /** Something happens: an event's own word, or an unsure one and its sign. */
    private boolean hasEvent(Sentence sentence) {
        boolean unsure = false;
        boolean sign = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (isEvent(sentence, i)) {
                return true;
            }
            unsure |= words.isForm("unsure_event", sentence.token(i));
            sign |= words.isForm("event_sign", sentence.token(i));
        }
        return unsure && sign;
    }

    private boolean isEvent(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && words.isForm("event", sentence.token(i));
    }

    /** "shelled Oslo", "hit Oslo" */
    private boolean strikes(Sentence sentence, int i) {
        return isEvent(sentence, i) || i >= 0 && words.isVerb("unsure_event", sentence.token(i));
    }

    private boolean isActor(Token token) {
        String lemma = Words.lemma(token);
        return people.contains(lemma)
                || words.is("actor", lemma)
                || token.ner().equals("PERSON")
                || token.ner().equals("ORGANIZATION");
    }

    private boolean isLand(Token token) {
        String lemma = Words.lemma(token);
        return words.is("kind", lemma) || words.is("settlement", lemma) || words.is("land", lemma);
    }

    /**
     * The last noun of the phrase that starts here; null where none does.
     *
     * @param list whether "French and British troops" is read as one phrase
     */
    private static Token head(Sentence sentence, int from, boolean list) {
        Token head = null;
        for (int i = from; i < Math.min(sentence.size(), from + PHRASE); i++) {
            Token token = sentence.token(i);
            boolean joins = list
                    && head == null
                    && (token.tag().equals("CC") || token.text().equals(","))
                    && i + 1 < sentence.size()
                    && (Words.isLocation(sentence, i + 1)
                            || sentence.token(i + 1).tag().startsWith("JJ"));
            if (token.isNoun()) {
                head = Words.isLocation(sentence, i) ? head : token;
            } else if (!joins && (!isModifier(token) || i == from && token.tag().equals("CD"))) {
                break;
            }
        }
        return head;
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || token.text().equals("-");
    }
}

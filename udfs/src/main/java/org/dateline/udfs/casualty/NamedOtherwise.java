package org.dateline.udfs.casualty;

import java.util.Locale;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Tells mentions where nothing that is told of can have happened: in the names of bodies, at venues. */
final class NamedOtherwise {
    private static final int ACRONYM = 5;
    /** Digits of the number of a road. */
    private static final int ROAD = 3;

    private static final String STREET = "street";

    private NamedOtherwise() {}

    static boolean is(Site site) {
        boolean body = !Ground.isPremises(site) && isPartOfName(site);
        return body
                || isCode(site)
                || isCraft(site)
                || isVenue(site)
                || isSpeaker(site)
                || isCommand(site)
                || isOwner(site)
                || isStreet(site)
                || isRoad(site)
                || isThing(site)
                || isSide(site);
    }

    /** "the 400 block of Orvia", "Orvia Avenue", "Hol and Orvia avenues". */
    private static boolean isStreet(Site site) {
        Sentence sentence = site.sentence();
        boolean pair = Words.in(sentence, site.last() + 1, "and") && Words.tag(sentence, site.last() + 2, "NNP");
        return Words.in(sentence, site.first() - 1, "of") && Words.in(sentence, site.first() - 2, "block", "blocks")
                || Cues.is(sentence, site.last() + 1, STREET)
                || pair && Words.in(sentence, site.last() + 3, "avenues", "streets", "roads");
    }

    /** "on | Orvia | 12", "U.S. 40": a road by the number of its state or country. */
    private static boolean isRoad(Site site) {
        int number = site.last() + 1;
        boolean wide = site.isCountry() || site.mention().place().featureCode().equals("ADM1");
        boolean ends =
                number + 1 >= site.sentence().size() || !Words.tag(site.sentence(), number + 1, "NN", "JJ", "CD");
        boolean direction = Locative.isPart(site.sentence(), number + 1);
        boolean along = Words.in(site.sentence(), site.first() - 1, "on", "along", "off", "of", "at")
                || Words.tag(site.sentence(), site.first() - 1, "CD");
        return wide
                && number < site.sentence().size()
                && isNumber(site.sentence().token(number).text())
                && site.sentence().token(number).text().length() <= ROAD
                && (ends || direction)
                && along;
    }

    /** "two passengers in the Orvia": no town has the article, but for those whose name begins with it. */
    private static boolean isThing(Site site) {
        return site.mention().place().featureClass().equals("P")
                && site.isName()
                && Words.in(site.sentence(), site.first() - 1, "the")
                && !Words.tag(site.sentence(), site.last() + 1, "NN", "JJ", "POS", "HYPH", ",")
                && !site.mention().place().name().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    /** "on the South Side": of which town, it does not say. */
    private static boolean isSide(Site site) {
        return Words.in(site.sentence(), site.last(), "side") && Locative.isPart(site.sentence(), site.first());
    }

    /** "the Orvia-8 offensive": the name of an operation. */
    private static boolean isCode(Site site) {
        Token last = site.sentence().token(site.last());
        String rest = last.text().substring(last.text().lastIndexOf('-') + 1);
        boolean inside = last.text().contains("-") && isNumber(rest);
        boolean glued = Words.in(site.sentence(), site.last() + 1, "-")
                && site.sentence().token(site.last() + 1).start() == last.end()
                && site.last() + 2 < site.sentence().size()
                && isNumber(site.sentence().token(site.last() + 2).text());
        return inside || glued;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /** "the Orvian frigate", "an Orvia tanker": whose it is, not where; "the Orvia plane crash" says where. */
    private static boolean isCraft(Site site) {
        return site.isCountry()
                && Cues.between(site.sentence(), site.last() + 1, site.endOfPhrase(), "craft")
                && !SameEvent.isNamed(site.sentence(), site.last() + 1, site.endOfPhrase());
    }

    /** "on advances | Orvia reported": who says so. */
    private static boolean isSpeaker(Site site) {
        return site.preposition() < site.first() - 1
                && Words.tag(site.sentence(), site.last() + 1, "VBD", "VBZ", "VBP")
                && Cues.is(site.sentence(), site.last() + 1, Cues.SAYING);
    }

    /** "a new X offensive": the capital leads it, and it is fought elsewhere. */
    private static boolean isCommand(Site site) {
        return site.isCapital() && Cues.between(site.sentence(), site.last() + 1, site.endOfPhrase(), "warfare");
    }

    /** "X's air base in | the desert of Y": the capital owns it, and it lies elsewhere. */
    private static boolean isOwner(Site site) {
        int end = site.endOfPhrase();
        return Words.tag(site.sentence(), site.last() + 1, "POS")
                && site.isCapital()
                && Words.in(site.sentence(), end, "in", "near", "at")
                && (Words.tag(site.sentence(), end + 1, "NNP") || Words.tag(site.sentence(), end + 2, "NNP"));
    }

    /** "the Army of the Danube", "HIV", "Dorvan forces", "Dorvan Corp". */
    private static boolean isPartOfName(Site site) {
        for (int i = site.first(); i <= site.last() + 1 && i < site.sentence().size(); i++) {
            if (site.sentence().token(i).ner().equals("ORGANIZATION")) {
                return true;
            }
        }
        String text = site.sentence().token(site.first()).text();
        boolean acronym = site.first() == site.last()
                && text.length() <= ACRONYM
                && !site.sentence().token(site.first()).ner().equals("LOCATION")
                && text.chars().allMatch(Character::isUpperCase)
                && !isCapitals(site);
        int of = Words.in(site.sentence(), site.first() - 1, "the") ? site.first() - 2 : site.first() - 1;
        boolean named = Words.in(site.sentence(), of, "of")
                && of > 0
                && (site.sentence().token(of - 1).ner().equals("ORGANIZATION")
                        || site.sentence().token(of - 1).isProperNoun() && Cues.is(site.sentence(), of - 1, "body"));
        int head = Math.max(site.last() + 1, site.endOfPhrase() - 1);
        return acronym
                || named
                || Cues.is(site.sentence(), site.first() - 1, "body")
                || Cues.is(site.sentence(), head, "body");
    }

    private static boolean isCapitals(Site site) {
        return site.sentence().tokens().stream().map(Token::text).allMatch(t -> t.equals(t.toUpperCase(Locale.ROOT)));
    }

    /**
     * "at a hospital in X", "an X court", "at talks in X", "monitored in X": where it was treated, tried or told of; not "shelling of a
     * hospital in X", where something befell the venue itself.
     */
    private static boolean isVenue(Site site) {
        if (Cues.between(
                        site.sentence(),
                        site.last() + 1,
                        Math.min(site.sentence().size(), site.last() + 3),
                        "venue")
                && !Words.tag(site.sentence(), site.last() + 1, ",", ".", "V", "IN", "CC")) {
            return true;
        }
        int before = site.preposition() - 1;
        while (before >= 0
                && before > site.preposition() - 4
                && Words.tag(site.sentence(), before, "NN", "RB", "IN", "DT")) {
            if (isHouse(site.sentence(), before)) {
                return isGoal(site.sentence(), before)
                        || !SameEvent.isNamed(site.sentence(), 0, before)
                        || hasDied(site, before);
            }
            before--;
        }
        return site.preposition() > 0 && Cues.is(site.sentence(), before, "venue");
    }

    /** "hospital", "Medical Center" */
    private static boolean isHouse(Sentence sentence, int i) {
        return Cues.is(sentence, i, "venue")
                || Words.in(sentence, i, "center", "centre") && Cues.is(sentence, i - 1, "hospital");
    }

    /** "taken to | the Hol Medical Center" */
    private static boolean isGoal(Sentence sentence, int house) {
        int to = house - 1;
        while (Words.tag(sentence, to, "NN", "DT", "JJ", "POS", "PRP$")) {
            to--;
        }
        return Words.in(sentence, to, "to");
    }

    private static boolean hasDied(Site site, int end) {
        return site.sentence().tokens().subList(0, end).stream()
                .anyMatch(t -> t.lemma().equals("die"));
    }
}

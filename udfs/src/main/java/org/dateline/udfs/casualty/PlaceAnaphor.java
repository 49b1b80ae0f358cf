package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.MentionType;
import org.dateline.udfs.place.Place;
import org.dateline.udfs.place.PlaceMention;

/** Finds "in the city", "in the Orvian capital" in a sentence, and which place named elsewhere it is. */
final class PlaceAnaphor {
    /** Sentences that may lie between a name and "the city". */
    private static final int REACH = 3;
    /** Feature codes begin with these. */
    private static final Map<String, String> NOUNS = Map.of(
            "capital", "PPLC", "city", "PPL", "town", "PPL", "village", "PPL", "island", "ISL", "country", "PCL");

    private final List<PlaceMention> places;

    PlaceAnaphor(List<PlaceMention> places) {
        this.places = places;
    }

    List<Site> in(Field field, Sentence sentence) {
        List<Site> sites = new ArrayList<>();
        for (int i = 2; i < sentence.size(); i++) {
            String code = NOUNS.get(Words.lower(sentence, i));
            if (code == null || Words.in(sentence, i + 1, "of") || Words.tag(sentence, i + 1, "NN", "POS")) {
                continue;
            }
            int the = Words.tag(sentence, i - 1, "JJ", "NNP") ? i - 2 : i - 1;
            int at = the - 1;
            if (Words.in(sentence, the, "the", "this", "that") && Cues.is(sentence, at, Site.WHERE)) {
                int named = named(field, sentence, i, code, i - 1 > the ? countryOf(field, sentence, i - 1) : null);
                if (named >= 0) {
                    sites.add(new Site(named, places.get(named), sentence, i, i, at));
                }
            }
        }
        return sites;
    }

    private String countryOf(Field field, Sentence sentence, int adjective) {
        int start = sentence.token(adjective).start();
        return places.stream()
                .filter(p -> p.span().field() == field
                        && p.span().end() == sentence.token(adjective).end())
                .filter(p -> p.place() != null && p.span().start() <= start)
                .map(p -> p.place().countryIso3())
                .findFirst()
                .orElse(null);
    }

    /** The last mention before of a place of the kind; of a capital, any. -1 where there is none. */
    private int named(Field field, Sentence sentence, int noun, String code, String country) {
        boolean capital = code.equals("PPLC");
        int found = -1;
        for (int i = 0; i < places.size(); i++) {
            PlaceMention mention = places.get(i);
            Place place = mention.place();
            if (mention.type() != MentionType.LITERAL
                    || mention.span().field() != field
                    || place == null
                    || !place.featureCode().startsWith(code)
                    || country != null && !country.equals(place.countryIso3())) {
                continue;
            }
            boolean before = mention.span().end() <= sentence.token(noun).start();
            boolean near = capital || mention.span().sentence() >= sentence.index() - REACH;
            if (before && near || capital && found < 0) {
                found = i;
            }
        }
        return found;
    }
}

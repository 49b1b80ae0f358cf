package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Finds the mentions of places in an article and resolves them against a gazetteer. Immutable and thread-safe. */
public final class PlaceExtractor {
    private final Gazetteer gazetteer;
    private final MentionFinder finder;
    private final Resolver resolver;
    private final Answers answers;
    private final HomeSigns homeSigns = new HomeSigns();

    /** Uses the gazetteer that Dateline carries. */
    public PlaceExtractor() {
        this(Gazetteer.embedded());
    }

    public PlaceExtractor(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        PlaceWords words = new PlaceWords();
        this.finder = new MentionFinder(gazetteer, new ShortForms(gazetteer), words);
        this.resolver = new Resolver(gazetteer, words, new Ranker());
        this.answers = new Answers(gazetteer, words);
    }

    /** @return the mentions, headline first, then in reading order; never overlapping */
    public List<PlaceMention> extract(NewsDocument document) {
        return answers.of(document, read(document));
    }

    /** The mentions of an article and, at the same positions, the groups of names that they belong to. */
    record Reading(List<Mention> mentions, List<NameGroup> groups) {}

    Reading read(NewsDocument document) {
        HomeSigns.Home home = homeSigns.of(document).ofPublisher(document.sourceCountry());
        KnownNames known = new KnownNames(document);
        for (Mention mention : find(document, known)) {
            if (mention.rule().equals(MentionFinder.ENTITY_RULE)) {
                known.addPlace(mention.name());
            }
        }
        // The second reading finds the names that the first saw as places only elsewhere in the article.
        Reading second = resolve(document, find(document, known), home);
        Surroundings surroundings = new Surroundings(gazetteer, second.groups());
        if (surroundings.isEmpty()) {
            return second;
        }
        // The third finds what lies close to the places of the second.
        known.setSurroundings(surroundings);
        List<Mention> mentions = find(document, known);
        return mentions.equals(second.mentions()) ? second : resolve(document, mentions, home);
    }

    private Reading resolve(NewsDocument document, List<Mention> mentions, HomeSigns.Home home) {
        return new Reading(mentions, resolver.resolve(document, mentions, home));
    }

    private List<Mention> find(NewsDocument document, KnownNames known) {
        List<Mention> mentions = new ArrayList<>();
        for (Field field : Field.values()) {
            for (Sentence sentence : document.field(field).sentences()) {
                mentions.addAll(finder.find(field, sentence, known));
            }
        }
        return mentions;
    }
}

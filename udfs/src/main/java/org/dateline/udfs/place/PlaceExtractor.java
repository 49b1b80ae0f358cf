package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Finds the mentions of places in an article and resolves them against a gazetteer. Immutable and thread-safe. */
public final class PlaceExtractor {
    private final MentionFinder finder;
    private final Resolver resolver;
    private final Answers answers;

    /** Uses the gazetteer that Dateline carries. */
    public PlaceExtractor() {
        this(Gazetteer.embedded());
    }

    public PlaceExtractor(Gazetteer gazetteer) {
        PlaceWords words = new PlaceWords();
        this.finder = new MentionFinder(gazetteer, new ShortForms(gazetteer), words);
        this.resolver = new Resolver(gazetteer, words, new Ranker());
        this.answers = new Answers(gazetteer, words);
    }

    /** @return the mentions, headline first, then in reading order; never overlapping */
    public List<PlaceMention> extract(NewsDocument document) {
        List<Mention> mentions = new ArrayList<>();
        find(Field.TITLE, document.title(), mentions);
        find(Field.TEXT, document.body(), mentions);
        List<NameGroup> groups = resolver.resolve(document, mentions);
        List<PlaceMention> found = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            found.add(answers.of(mentions.get(i), groups.get(i)));
        }
        return found;
    }

    private void find(Field field, AnnotatedText text, List<Mention> into) {
        for (Sentence sentence : text.sentences()) {
            into.addAll(finder.find(field, sentence));
        }
    }
}

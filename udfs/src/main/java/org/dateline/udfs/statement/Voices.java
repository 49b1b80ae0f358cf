package org.dateline.udfs.statement;

import java.util.HashSet;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Who can speak: people, bodies, documents and whatever has a name, but not "rates", "the engine" or "two weeks". */
final class Voices {
    private static final Set<String> NOUNS = nouns();

    private Voices() {}

    private static Set<String> nouns() {
        Set<String> nouns = new HashSet<>(Lexicon.set("person-nouns.tsv"));
        Lexicon.rows("victim-nouns.tsv", 4).forEach(row -> nouns.add(row[0]));
        nouns.addAll(Lexicon.set("collective_noun.tsv"));
        nouns.addAll(Lexicon.set("document_noun.tsv"));
        nouns.addAll(Lexicon.set("counted_noun.tsv"));
        nouns.addAll(Lexicon.set("speaking_noun.tsv"));
        return Set.copyOf(nouns);
    }

    /** Whether a phrase may be the source of a statement; false where its head is a noun for a thing, a time or an amount. */
    static boolean canSpeak(Range phrase) {
        SentenceView view = phrase.view();
        int head = Heads.of(phrase);
        boolean common = view.tag(head).equals("NN") || view.tag(head).equals("NNS");
        return !common
                || isNameLike(phrase)
                || view.token(head).isEntity()
                || NOUNS.contains(view.token(head).lowerLemma())
                || NOUNS.contains(view.word(head))
                || Organisations.isBody(view, head)
                || RoleLexicon.role(phrase) != null;
    }

    /** "Price praised": a singular noun alone with a capital is a name, also where the tagger took it for a noun. */
    private static boolean isNameLike(Range phrase) {
        SentenceView view = phrase.view();
        int only = phrase.last();
        return phrase.first() == only
                && view.tag(only).equals("NN")
                && Character.isUpperCase(view.token(only).text().charAt(0));
    }
}

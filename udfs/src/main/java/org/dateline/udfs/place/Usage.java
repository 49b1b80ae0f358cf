package org.dateline.udfs.place;

import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Tells from the words around a mention how the place is meant, and what it is to the story. */
final class Usage {
    private final PlaceWords words;
    private final Filing filing;
    private final Metonyms metonyms;
    private final Offsets offsets;
    private final Roles roles;

    Usage(Gazetteer gazetteer, PlaceWords words) {
        this.words = words;
        this.filing = new Filing(words);
        this.metonyms = new Metonyms(gazetteer, words);
        this.offsets = new Offsets(words);
        this.roles = new Roles(gazetteer, words, filing);
    }

    /** Where something lies from the place; null where the mention is none of that kind. */
    Offsets.Offset offset(Mention mention) {
        return mention.type() == MentionType.LITERAL ? offsets.of(mention) : null;
    }

    /** The kind of mention, for one whose form alone does not tell. */
    MentionType type(NewsDocument document, Mention mention, int row, Offsets.Offset offset) {
        if (mention.type() != MentionType.LITERAL) {
            return mention.type();
        }
        if (offset != null) {
            return MentionType.RELATIVE;
        }
        if (endsName(mention)) {
            return MentionType.EMBEDDED;
        }
        if (filing.isDateline(document, mention)) {
            return MentionType.DATELINE;
        }
        if (filing.isByline(mention)) {
            return MentionType.BYLINE;
        }
        return metonyms.isMetonym(mention, row) ? MentionType.METONYM : MentionType.LITERAL;
    }

    /** "Bank of England", where the recogniser saw a place and no organisation. */
    private boolean endsName(Mention mention) {
        Sentence sentence = mention.sentence();
        int i = mention.first() - 2;
        return i >= 0
                && mention.word(i + 1).equals("of")
                && sentence.token(i).isProperNoun()
                && (Words.isOrganisation(sentence, i) || words.is("institution", mention.word(i)));
    }

    /** @param before the mention that was read last and its answer; null for the first */
    PlaceRole role(Mention mention, MentionType type, int row, Read before) {
        PlaceRole own = roles.of(mention, type, row);
        boolean open = type == MentionType.LITERAL && (own == PlaceRole.BACKGROUND || own == PlaceRole.UNKNOWN);
        boolean shared = open && before != null && before.isLiteral() && continues(before.mention(), mention);
        return shared ? before.role() : own;
    }

    /** What was made of a mention. */
    record Read(Mention mention, MentionType type, PlaceRole role) {
        boolean isLiteral() {
            return type == MentionType.LITERAL || type == MentionType.RELATIVE;
        }
    }

    /** "X, Y", "X and Y", "X in the Y region", "X's Y": what goes for the first goes for the second. */
    private static boolean continues(Mention before, Mention mention) {
        if (before.field() != mention.field() || before.sentence() != mention.sentence()) {
            return false;
        }
        for (int i = before.last() + 1; i < mention.first(); i++) {
            String word = mention.word(i);
            boolean joins = word.equals(",")
                    || word.equals("(")
                    || word.equals("and")
                    || word.equals("-")
                    || word.equals("in")
                    || word.equals("the")
                    || mention.sentence().token(i).tag().equals("POS");
            if (!joins) {
                return false;
            }
        }
        return true;
    }
}

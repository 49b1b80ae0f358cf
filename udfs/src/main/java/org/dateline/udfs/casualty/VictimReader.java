package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;

/** Says who the victims of a group were: category, demographic, nationality, name. */
final class VictimReader {
    private static final Labels NATIONALITIES = new Labels("nationalities.tsv");
    private static final int CHILD_BELOW = 18;
    private static final int ELDERLY_FROM = 65;

    private final NewsDocument document;

    VictimReader(NewsDocument document) {
        this.document = document;
    }

    Victim read(Harm harm) {
        NounGroup group = harm.group();
        // "The arrests", "no injuries": the head tells what happened, and to nobody named.
        Frame frame = harm.trigger().entry().frame();
        boolean deed = group.head() == harm.trigger().token() && (frame == Frame.EVENT || frame == Frame.ACT);
        boolean nobody = deed
                || harm.rule().startsWith("toll/")
                || group.entry() == null
                        && group.name() == null
                        && group.number() != null
                        && group.number().last() == group.last();
        String text = nobody ? null : harm.groupSpan().in(document);
        return new Victim(text, category(group), demographic(group), nationality(harm), name(harm));
    }

    /** As it stands in the text; the group's own spelling, its tokens put together, is for comparing. */
    private String name(Harm harm) {
        if (harm.group().name() == null) {
            return null;
        }
        PersonNames.Name name = PersonNames.around(harm.sentence(), harm.group().head());
        return Span.of(harm.field(), harm.sentence(), name.first(), name.last()).in(document);
    }

    private static VictimCategory category(NounGroup group) {
        return group.entry() == null
                ? VictimCategory.UNSPECIFIED
                : group.entry().category();
    }

    private static VictimDemographic demographic(NounGroup group) {
        VictimDemographic byNoun = group.entry() == null
                ? VictimDemographic.UNSPECIFIED
                : group.entry().demographic();
        if (group.age() != null && group.age() < CHILD_BELOW) {
            return VictimDemographic.CHILD;
        }
        if (group.age() != null && group.age() >= ELDERLY_FROM) {
            return VictimDemographic.ELDERLY;
        }
        return byNoun;
    }

    private static String nationality(Harm harm) {
        Sentence sentence = harm.sentence();
        for (int i = harm.group().last(); i >= harm.group().first(); i--) {
            String code = NATIONALITIES.first(sentence, i, i + 1).orElse(singular(sentence, i));
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static String singular(Sentence sentence, int i) {
        String word = Words.lower(sentence, i);
        return word.endsWith("s") ? NATIONALITIES.of(word.substring(0, word.length() - 1)) : null;
    }

    static CountUnit unit(Harm harm) {
        String head = Words.lemma(harm.sentence().token(harm.group().head()));
        boolean byNumber = harm.group().number() != null
                && harm.group().number().first() < harm.group().head();
        if (harm.trigger().entry().frame() == Frame.BODY && harm.rule().endsWith("counting_noun")) {
            return CountUnit.BODY;
        }
        return switch (head) {
            case "family" -> byNumber ? CountUnit.FAMILY : CountUnit.PERSON;
            case "household" -> CountUnit.HOUSEHOLD;
            default -> CountUnit.PERSON;
        };
    }
}

package org.dateline.udfs.casualty;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Token;

/** Tells which harms of a document are the same, told twice: by the name, by the figure, or by "he" and "the miners". */
final class ToldAgain {
    /** Sentences within which "he" or "the miners" still are those who were told of last. */
    private static final int REACH = 2;

    private final List<Reading> readings;

    /** @param readings in reading order, those of the headline first */
    ToldAgain(List<Reading> readings) {
        this.readings = readings;
    }

    boolean isSame(Reading one, Reading other) {
        Harm a = one.harm();
        Harm b = other.harm();
        if (a == b || !isOfOneKind(a.type(), b.type()) || a.isPart() != b.isPart()) {
            return false;
        }
        NounGroup first = a.group();
        NounGroup second = b.group();
        if (first.name() != null && second.name() != null) {
            return isSameName(first.name(), second.name());
        }
        if (a.type() != b.type()) {
            return false;
        }
        return isSameFigure(a, b) || isTakenUp(one, other) || isTakenUp(other, one);
    }

    private static boolean isOfOneKind(CasualtyType a, CasualtyType b) {
        return a == b || Opening.isBodily(a) && Opening.isBodily(b);
    }

    /** "Ann Lee" is Lee, and Ann. */
    private static boolean isSameName(String one, String other) {
        List<String> a = List.of(one.split(" "));
        List<String> b = List.of(other.split(" "));
        boolean last = a.get(a.size() - 1).equals(b.get(b.size() - 1));
        return last || a.size() == 1 && b.contains(one) || b.size() == 1 && a.contains(other);
    }

    /** The same number of the same people, near each other or where one opens the article: "six miners", "the six". */
    private static boolean isSameFigure(Harm a, Harm b) {
        NounGroup one = a.group();
        NounGroup other = b.group();
        boolean figures = one.number() != null && other.number() != null && !one.partOf() && !other.partOf();
        boolean near = !noun(a).isEmpty() && noun(a).equals(noun(b))
                || isOpening(a)
                || isOpening(b)
                || Math.abs(a.sentence().index() - b.sentence().index()) <= REACH;
        return figures
                && near
                && !isApart(a, b)
                && one.count().best() != null
                && one.count().best() > 1
                && Objects.equals(one.count().best(), other.count().best())
                && isSameNoun(a, b);
    }

    /** "9 died in a year; 9 died in a day": two figures set against each other. */
    private static boolean isApart(Harm a, Harm b) {
        int first = Math.min(a.trigger().token(), b.trigger().token());
        int last = Math.max(a.trigger().token(), b.trigger().token());
        return a.sentence() == b.sentence()
                && IntStream.range(first, last).anyMatch(i -> Words.in(a.sentence(), i, ";"));
    }

    private static boolean isOpening(Harm harm) {
        return harm.field() == Field.TITLE || harm.sentence().index() <= 1;
    }

    /** Whether the nouns may name the same people. */
    private static boolean isSameNoun(Harm a, Harm b) {
        String one = noun(a);
        String other = noun(b);
        return one.isEmpty() || other.isEmpty() || one.endsWith(other) || other.endsWith(one);
    }

    /** The noun of the victims, empty where it may be anybody. */
    private static String noun(Harm harm) {
        Token head = harm.sentence().token(harm.group().head());
        boolean wide = harm.group().entry() == null
                || Cues.is(harm.sentence(), harm.group().head(), "anybody");
        return wide ? "" : Words.lemma(head);
    }

    /** Whether the later of two takes up the victims of the earlier, with nobody else told of between. */
    private boolean isTakenUp(Reading earlier, Reading later) {
        int from = readings.indexOf(earlier);
        int to = readings.indexOf(later);
        Reference reference = later.harm().group().reference();
        boolean known = reference == Reference.PRONOUN
                || reference == Reference.DEFINITE && later.harm().group().number() == null;
        if (from >= to || !known || !isNear(earlier.harm(), later.harm())) {
            return false;
        }
        return earlier.harm().group().isSingle() == later.harm().group().isSingle()
                && (reference == Reference.PRONOUN || isSameNoun(earlier.harm(), later.harm()))
                && readings.subList(from + 1, to).stream()
                        .noneMatch(r -> r.harm().type() == later.harm().type()
                                && r.harm().group().isNew());
    }

    private static boolean isNear(Harm earlier, Harm later) {
        int start = earlier.field() == later.field() ? earlier.sentence().index() : -1;
        return later.sentence().index() - start <= REACH;
    }
}

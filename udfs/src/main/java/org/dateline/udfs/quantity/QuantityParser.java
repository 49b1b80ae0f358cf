package org.dateline.udfs.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Finds every quantity of people in a sentence: the one parser of all ways to give a number. Stateless. */
public final class QuantityParser {
    private static final String BELOW = "approximate_below";

    private record Modifier(CountKind kind, boolean below) {

        Quantity apply(Quantity core) {
            return below ? Bounds.below(core) : Bounds.apply(kind, core);
        }
    }

    private static final PhraseTable<Modifier> BEFORE = new PhraseTable<>();
    private static final PhraseTable<Modifier> AFTER = new PhraseTable<>();
    private static final PhraseTable<Quantity> VAGUE = new PhraseTable<>();
    private static final long LARGEST = 500_000_000;
    private static final Set<String> GUESSES = Set.of("potentially", "possibly", "perhaps", "maybe", "probably");

    static {
        for (var row : Lexicon.rows("quantity-modifiers.tsv", 3)) {
            boolean before = row[2].equals("before");
            boolean below = row[1].equals(BELOW);
            CountKind kind = below ? CountKind.APPROXIMATE : CountKind.valueOf(row[1].toUpperCase(Locale.ROOT));
            (before ? BEFORE : AFTER).put(row[0], new Modifier(kind, below));
        }
        for (var row : Lexicon.rows("vague-quantities.tsv", 6)) {
            VAGUE.put(row[0], vague(row));
        }
    }

    private static Quantity vague(String[] row) {
        long low = Long.parseLong(row[1]);
        Long best = number(row[2]);
        CountKind kind = best == null ? CountKind.VAGUE : best == 0 ? CountKind.ZERO : CountKind.EXACT;
        return new Quantity(low, best, number(row[3]), kind, number(row[4]), row[0], false);
    }

    private static Long number(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    /** All quantities, in reading order, none overlapping. */
    public List<QuantityMention> parse(Sentence sentence) {
        List<QuantityMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<QuantityMention> mention = at(sentence, at);
            mention.ifPresent(found::add);
            at = mention.map(m -> m.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private static Optional<QuantityMention> at(Sentence sentence, int at) {
        Optional<QuantityMention> spread = between(sentence, at);
        if (spread.isPresent()) {
            return spread;
        }
        Optional<PhraseTable.Match<Modifier>> modifier = BEFORE.startingAt(sentence, at);
        if (modifier.isPresent()) {
            Optional<QuantityMention> core =
                    core(sentence, added(sentence, modifier.get().last() + 1));
            if (core.isEmpty() && modifier.get().value().kind() == CountKind.AT_MOST) {
                // "up to more than 50"
                core = upper(sentence, modifier.get().last() + 1)
                        .map(n -> new QuantityMention(n.first(), n.last(), plain(n.value())));
            }
            if (core.isPresent() && modifier.get().value().kind() == CountKind.AT_LEAST) {
                Optional<QuantityMention> upTo = upTo(sentence, at, core.get());
                if (upTo.isPresent()) {
                    return upTo;
                }
            }
            if (core.isPresent()) {
                Quantity bounded = modifier.get().value().apply(core.get().quantity());
                return Optional.of(new QuantityMention(at, core.get().last(), bounded));
            }
        }
        return core(sentence, at);
    }

    /** "at least another | 20", "up to a further | 12": where the number of those added stands. */
    private static int added(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return at;
        }
        boolean further =
                lower(sentence, at).equals("a") && lower(sentence, at + 1).equals("further");
        return lower(sentence, at).equals("another") ? at + 1 : further ? at + 2 : at;
    }

    /** "at least 27 and up to 30", "at least 12 and potentially more than 20" (21 stands for itself). */
    private static Optional<QuantityMention> upTo(Sentence sentence, int first, QuantityMention low) {
        int and = low.last() + 1;
        if (and + 2 >= sentence.size()
                || !lower(sentence, and).equals("and")
                || low.quantity().best() == null) {
            return Optional.empty();
        }
        boolean guess = GUESSES.contains(lower(sentence, and + 1));
        int bound = guess ? and + 2 : and + 1;
        Optional<PhraseTable.Match<Modifier>> modifier = BEFORE.startingAt(sentence, bound);
        CountKind kind = modifier.map(m -> m.value().kind()).orElse(CountKind.EXACT);
        boolean upper = kind == CountKind.AT_MOST || guess && (modifier.isEmpty() || kind == CountKind.MORE_THAN);
        if (!upper) {
            return Optional.empty();
        }
        return core(sentence, modifier.map(m -> m.last() + 1).orElse(bound))
                .filter(high -> high.quantity().best() != null
                        && high.quantity().best() > low.quantity().best())
                .map(high -> new QuantityMention(
                        first,
                        high.last(),
                        Bounds.range(
                                low.quantity().best(),
                                high.quantity().best() + (kind == CountKind.MORE_THAN ? 1 : 0))));
    }

    /** "between 5 and 7", "from 5 to 7", "between 80 and over 200". */
    private static Optional<QuantityMention> between(Sentence sentence, int at) {
        String open = lower(sentence, at);
        if (!open.equals("between") && !open.equals("from") && !open.equals("ranging") || at + 1 >= sentence.size()) {
            return Optional.empty();
        }
        if (open.equals("ranging")) {
            return between(sentence, at + 1).map(range -> new QuantityMention(at, range.last(), range.quantity()));
        }
        return NumeralReader.low(sentence, at + 1)
                .filter(low -> closes(sentence, open, low.last() + 1))
                .flatMap(low -> upper(sentence, low.last() + 2)
                        .filter(high -> high.value() > low.value() && !NotPeople.around(sentence, high))
                        .map(high -> new QuantityMention(at, high.last(), Bounds.range(low.value(), high.value()))));
    }

    private static boolean closes(Sentence sentence, String open, int at) {
        boolean to = at + 1 < sentence.size() && lower(sentence, at).equals("to");
        return to
                || open.equals("between")
                        && at + 1 < sentence.size()
                        && (lower(sentence, at).equals("and") || isDash(lower(sentence, at)));
    }

    /** The upper end of a range, which may be open itself: "over 200" is 201 and stands for itself. */
    private static Optional<Numeral> upper(Sentence sentence, int at) {
        boolean quoted = "“\"``".contains(lower(sentence, at));
        int first = quoted ? at + 1 : at;
        Optional<PhraseTable.Match<Modifier>> modifier = BEFORE.startingAt(sentence, first);
        int number = modifier.map(m -> m.last() + 1).orElse(first);
        if (number >= sentence.size()) {
            return Optional.empty();
        }
        boolean more = modifier.isPresent() && modifier.get().value().kind() == CountKind.MORE_THAN;
        return NumeralReader.at(sentence, number)
                .map(high -> new Numeral(
                        high.first(),
                        quoted ? closing(sentence, high.last()) : high.last(),
                        more ? high.value() + 1 : high.value()));
    }

    private static int closing(Sentence sentence, int last) {
        boolean closed = last + 1 < sentence.size() && "”\"''".contains(lower(sentence, last + 1));
        return closed ? last + 1 : last;
    }

    private static Optional<QuantityMention> core(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        Optional<PhraseTable.Match<Quantity>> vague = VAGUE.startingAt(sentence, at);
        if (vague.isPresent()) {
            PhraseTable.Match<Quantity> match = vague.get();
            return Optional.of(new QuantityMention(at, match.last(), match.value()));
        }
        return NumeralReader.at(sentence, at)
                .filter(numeral -> numeral.value() <= LARGEST)
                .flatMap(numeral -> numeral(sentence, numeral));
    }

    private static Optional<QuantityMention> numeral(Sentence sentence, Numeral low) {
        Optional<Numeral> high = rangeEnd(sentence, low);
        Numeral end = high.orElse(low);
        // A range is judged by what stands before its first and after its last number.
        if (NotPeople.around(sentence, new Numeral(low.first(), end.last(), end.value()))) {
            return Optional.empty();
        }
        Quantity quantity = high.map(h -> Bounds.range(low.value(), h.value())).orElseGet(() -> plain(low.value()));
        int last = end.last();
        if (last + 1 < sentence.size()) {
            Optional<PhraseTable.Match<Modifier>> after = AFTER.startingAt(sentence, last + 1);
            if (after.isPresent()) {
                quantity = after.get().value().apply(quantity);
                last = after.get().last();
            }
        }
        return Optional.of(new QuantityMention(low.first(), last, quantity));
    }

    private static Quantity plain(long value) {
        return value == 0 ? new Quantity(0, 0L, 0L, CountKind.ZERO, null, "number", false) : Quantity.exact(value);
    }

    /** "2-3", "2,500–3,000", "ten to twelve", "5 or 6". */
    private static Optional<Numeral> rangeEnd(Sentence sentence, Numeral low) {
        int link = low.last() + 1;
        if (link + 1 >= sentence.size()) {
            return Optional.empty();
        }
        String word = lower(sentence, link);
        if (!isDash(word) && !word.equals("to") && !word.equals("or")) {
            return Optional.empty();
        }
        return NumeralReader.at(sentence, link + 1).filter(high -> high.value() > low.value());
    }

    private static boolean isDash(String word) {
        return word.length() == 1 && "-–—−".contains(word);
    }

    private static String lower(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.lower();
    }
}

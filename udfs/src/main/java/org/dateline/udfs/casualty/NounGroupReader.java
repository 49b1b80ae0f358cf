package org.dateline.udfs.casualty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.NotPeople;
import org.dateline.udfs.quantity.Quantity;
import org.dateline.udfs.quantity.QuantityMention;
import org.dateline.udfs.quantity.QuantityParser;

/** Reads the noun phrases of one sentence as groups of people. */
final class NounGroupReader {
    private static final Quantity ONE = new Quantity(1, 1L, 1L, CountKind.IMPLICIT_ONE, null, "implicit_one", false);
    private static final Quantity ANOTHER = new Quantity(1, 1L, 1L, CountKind.IMPLICIT_ONE, null, "another", true);
    private static final Quantity PLURAL = new Quantity(2, null, null, CountKind.VAGUE, 10L, "bare_plural", false);
    private static final Quantity UNKNOWN = new Quantity(1, null, null, CountKind.UNKNOWN, null, "none", false);
    private static final QuantityParser PARSER = new QuantityParser();

    private static final Map<String, Integer> GROUP_SIZES = new HashMap<>();

    static {
        for (var row : Lexicon.rows("group-sizes.tsv", 2)) {
            GROUP_SIZES.put(row[0], Integer.valueOf(row[1]));
        }
    }

    private static final Pattern ORDINAL =
            Pattern.compile("second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth");

    private final Sentence sentence;
    private final List<QuantityMention> quantities;
    private final PhraseEdges edges;

    NounGroupReader(Sentence sentence) {
        this.sentence = sentence;
        this.quantities = PARSER.parse(sentence);
        this.edges = new PhraseEdges(sentence, quantities);
    }

    /** Where the phrases begin and end that it reads. */
    PhraseEdges edges() {
        return edges;
    }

    List<QuantityMention> quantities() {
        return quantities;
    }

    /** The group with this head; empty where it is not people. */
    Optional<NounGroup> read(int head) {
        Token token = sentence.token(head);
        if (token.tag().startsWith("PRP") || token.tag().startsWith("WP")) {
            // "killed 22 of them"
            QuantityMention some = Words.in(sentence, head - 1, "of") ? edges.mentionAt(head - 2) : null;
            return some == null ? pronoun(token) : counting(some, head - 2);
        }
        if (Words.in(sentence, head, "another")
                && !Words.tag(sentence, head + 1, "NN", "JJ", "CD")
                && !(Words.tag(sentence, head + 1, "VBN") && Words.tag(sentence, head + 2, "NN", "JJ"))) {
            return Optional.of(group(head, head, head, Reference.SINGLE, ANOTHER, '-'));
        }
        if (Words.in(sentence, head, "by")
                && Words.in(sentence, head - 1, "-")
                && Words.in(sentence, head - 2, "passer", "passers")) {
            return noun(head - 2);
        }
        QuantityMention own = edges.mentionAt(head);
        if (own != null && !VictimNouns.of(token).isPresent()) {
            return counting(own, head);
        }
        if (PersonNames.is(sentence, head) && edges.numberIn(edges.leftEdge(head), head) == null) {
            return Optional.of(named(head));
        }
        Optional<NounGroup> noun = noun(head);
        return noun.isEmpty() && PersonNames.isLikely(sentence, head) ? Optional.of(named(head)) : noun;
    }

    /** The group of a noun that counts victims itself, whatever the noun: "12 deaths", "six bodies", "no casualties". */
    Optional<NounGroup> counted(int head) {
        int first = edges.leftEdge(head);
        QuantityMention own = edges.mentionAt(head);
        QuantityMention number = own != null ? own : edges.numberIn(first, head);
        if (number == null || isYear(number)) {
            number = Multiples.before(sentence, head).orElse(null);
        }
        if (number == null) {
            return Optional.of(byDeterminer(first, head));
        }
        boolean nobody = number.quantity().kind() == CountKind.ZERO;
        boolean definite = Words.in(sentence, number.first() - 1, "the", "these", "those");
        Reference reference = nobody ? Reference.NOBODY : definite ? Reference.DEFINITE : Reference.COUNTED;
        return Optional.of(
                build(Math.min(first, number.first()), head, head, reference, number.quantity(), number, false));
    }

    /** "the 1972 killings", "trial in 1972 killings" */
    private boolean isYear(QuantityMention number) {
        int before = number.first() - 1;
        return number.first() == number.last()
                && Words.isYear(sentence, number.first())
                && (Words.in(sentence, before, "the")
                        || Words.in(sentence, before, "in", "for", "over", "after", "from", "since", "of")
                                && Cues.is(sentence, number.last() + 1, "deed"));
    }

    /** A bare figure as a group. */
    NounGroup number(QuantityMention figure) {
        return build(figure.first(), figure.last(), figure.last(), Reference.COUNTED, figure.quantity(), figure, false);
    }

    private Optional<NounGroup> pronoun(Token token) {
        String word = Words.lower(token);
        int at = token.index();
        return switch (word) {
            case "he", "him", "himself" -> Optional.of(group(at, at, at, Reference.PRONOUN, ONE, 'm'));
            case "she", "her", "herself" -> Optional.of(group(at, at, at, Reference.PRONOUN, ONE, 'f'));
            case "they", "them" -> Optional.of(theyOf(at));
            case "themselves" -> Optional.of(group(at, at, at, Reference.PRONOUN, UNKNOWN, '-'));
            default -> Optional.empty();
        };
    }

    /** "They" with the number of the last group that the sentence counts before it: "ambushed two men, killing them". */
    private NounGroup theyOf(int at) {
        for (int q = quantities.size() - 1; q >= 0; q--) {
            QuantityMention number = quantities.get(q);
            Long best = number.quantity().best();
            int head = number.last() < at && best != null && best > 1 ? edges.chunkHead(number.last() + 1) : -1;
            if (head >= 0 && head < at && VictimNouns.of(sentence.token(head)).isPresent()) {
                return build(at, at, at, Reference.DEFINITE, number.quantity(), number, false);
            }
        }
        return group(at, at, at, Reference.PRONOUN, UNKNOWN, '-');
    }

    /** The head is a number: "kills 3", "dozens of people", "two of them", "none". */
    private Optional<NounGroup> counting(QuantityMention own, int head) {
        if (Words.in(sentence, own.first() - 1, "of") && Cues.is(sentence, own.first() - 2, "kin")) {
            // "a mother of two"
            return noun(own.first() - 2);
        }
        int next = own.last() + 1;
        QuantityMention all = oneOfSeveral(own);
        if (all != null) {
            return noun(edges.chunkHead(all.last() + 1));
        }
        if (Words.in(sentence, next, "of") && next + 1 < sentence.size()) {
            int noun = edges.chunkHead(next + 1);
            if (noun < 0) {
                return Optional.empty();
            }
            boolean known = Words.tag(sentence, next + 1, "PRP$")
                    || Words.in(sentence, next + 1, "the", "them", "those", "these", "whom", "his", "her", "their");
            boolean partitive = known && own.quantity().rule().equals("number");
            Token of = sentence.token(noun);
            if (!isPerson(of, own) && !of.tag().startsWith("PRP") && !of.tag().startsWith("WP")) {
                return Optional.empty();
            }
            Reference reference = own.quantity().kind() == CountKind.ZERO ? Reference.NOBODY : Reference.COUNTED;
            return Optional.of(build(own.first(), noun, noun, reference, own.quantity(), own, partitive));
        }
        if (next < sentence.size()
                && Words.tag(sentence, next, "NN")
                && !Words.in(sentence, next, "shot", "hurt", "wounded", "stabbed")
                && sentence.token(next).index() != head
                && edges.chunkHead(next) >= 0) {
            int noun = edges.chunkHead(next);
            if (NotPeople.noun(sentence.token(noun))
                    && VictimNouns.of(sentence.token(noun)).isEmpty()) {
                return Optional.empty();
            }
            if (isPerson(sentence.token(noun), own)) {
                return Optional.of(build(own.first(), noun, noun, Reference.COUNTED, own.quantity(), own, false));
            }
        }
        if (own.quantity().kind() == CountKind.ZERO) {
            return Optional.of(
                    build(own.first(), own.last(), own.last(), Reference.NOBODY, own.quantity(), own, false));
        }
        boolean definite = Words.in(sentence, own.first() - 1, "the", "all", "these", "those");
        Reference reference = definite && !own.quantity().rule().equals("no") ? Reference.DEFINITE : Reference.COUNTED;
        return Optional.of(build(own.first(), own.last(), own.last(), reference, own.quantity(), own, false));
    }

    /** "one of four teenagers who were shot": four were. */
    private QuantityMention oneOfSeveral(QuantityMention own) {
        Long best = own.quantity().best();
        boolean one = best != null && best == 1 && Words.in(sentence, own.last() + 1, "of");
        QuantityMention several = one ? edges.mentionAt(own.last() + 2) : null;
        boolean people =
                several != null && several.first() == own.last() + 2 && edges.chunkHead(several.last() + 1) >= 0;
        return people ? several : null;
    }

    private NounGroup named(int head) {
        PersonNames.Name name = PersonNames.around(sentence, head);
        int first = edges.leftEdge(name.first());
        Integer age = AgeReader.of(sentence, first, name.last());
        char sex = sexOf(first, name.first());
        return new NounGroup(
                first,
                name.last(),
                name.last(),
                Reference.NAMED,
                ONE,
                null,
                false,
                name.text(),
                age,
                sex,
                entryOf(first, name.first()));
    }

    private Optional<NounGroup> noun(int head) {
        Token token = sentence.token(head);
        int first = edges.leftEdge(head);
        QuantityMention number = edges.numberIn(first, head);
        if (!isPerson(token, number)) {
            return Optional.empty();
        }
        if (number != null) {
            boolean definite = Words.in(sentence, number.first() - 1, "the", "these", "those", "his", "her", "their");
            boolean nobody = number.quantity().kind() == CountKind.ZERO;
            Reference reference = nobody ? Reference.NOBODY : definite ? Reference.DEFINITE : Reference.COUNTED;
            boolean single = number.quantity().equals(Quantity.exact(1));
            return Optional.of(build(
                    Math.min(first, number.first()),
                    head,
                    head,
                    single && !definite ? Reference.SINGLE : reference,
                    number.quantity(),
                    number,
                    false));
        }
        return Optional.of(byDeterminer(first, head));
    }

    private NounGroup byDeterminer(int first, int head) {
        Token token = sentence.token(head);
        boolean plural = token.tag().equals("NNS")
                || token.tag().equals("NNPS")
                || Words.in(sentence, head, "people", "police", "troops", "others", "dead", "wounded", "injured");
        if (Words.in(sentence, head, "everyone", "everybody")) {
            return group(first, head, head, Reference.PRONOUN, UNKNOWN, '-');
        }
        int det = determiner(first, head);
        String word = det < 0 ? "" : Words.lower(sentence, det);
        // "a security personnel", "a former militant dead"
        plural &= !word.equals("a") && !word.equals("an");
        boolean possessed = det >= 0 && Words.tag(sentence, det, "PRP$", "POS");
        if (Words.in(sentence, head, "family") && Words.in(sentence, head + 1, "of")) {
            QuantityMention size = edges.mentionAt(head + 2);
            if (size != null) {
                return build(first, size.last(), head, Reference.COUNTED, size.quantity(), size, false);
            }
        }
        Integer size = GROUP_SIZES.get(Words.lower(sentence, head));
        if (size != null) {
            Reference reference = word.equals("the") ? Reference.DEFINITE : Reference.COUNTED;
            QuantityMention told = new QuantityMention(head, head, Quantity.exact(size));
            return build(first, head, head, reference, told.quantity(), told, false);
        }
        if (plural || isHousehold(first, head)) {
            boolean known = possessed && !VictimNouns.of(token).isPresent()
                    || Words.in(sentence, det, "the", "these", "those", "all");
            return build(first, head, head, known ? Reference.DEFINITE : Reference.PLURAL, PLURAL, null, false);
        }
        if (word.equals("another")
                || !word.equals("the")
                        && ORDINAL.matcher(Words.lower(sentence, det + 1)).matches()) {
            return build(first, head, head, Reference.SINGLE, ANOTHER, null, false);
        }
        boolean known = word.equals("the")
                || word.equals("this")
                || word.equals("that")
                || word.equals("each")
                || word.equals("every");
        boolean newOne = !known && (!possessed || VictimNouns.of(token).isPresent());
        return build(first, head, head, newOne ? Reference.SINGLE : Reference.DEFINITE, ONE, null, false);
    }

    private int determiner(int first, int head) {
        for (int i = head - 1; i >= Math.max(0, first); i--) {
            if (Words.tag(sentence, i, "DT", "PRP$", "POS")) {
                return i;
            }
        }
        return -1;
    }

    private NounGroup build(
            int first,
            int last,
            int head,
            Reference reference,
            Quantity count,
            QuantityMention number,
            boolean partOf) {
        boolean additional = count.additional() || isAdditional(first, head);
        Quantity counted = additional == count.additional()
                ? count
                : new Quantity(
                        count.low(), count.best(), count.high(), count.kind(), count.acled(), count.rule(), true);
        VictimNouns.Entry entry = entryOf(first, last + 1);
        Integer age = AgeReader.of(sentence, first, last);
        char sex = entry == null ? '-' : entry.sex();
        return new NounGroup(first, last, head, reference, counted, number, partOf, null, age, sex, entry);
    }

    private NounGroup group(int first, int last, int head, Reference reference, Quantity count, char sex) {
        return new NounGroup(first, last, head, reference, count, null, false, null, null, sex, null);
    }

    /** "a surgeon and his family" */
    private boolean isHousehold(int first, int head) {
        return Words.in(sentence, head, "family", "household")
                && Words.in(sentence, first - 1, "and", "with", "alongside");
    }

    private boolean isAdditional(int first, int head) {
        for (int i = first; i <= head; i++) {
            if (Words.in(sentence, i, "other", "others", "another", "more", "additional", "further")
                    && !Words.in(sentence, i + 1, "than")) {
                return true;
            }
        }
        return Words.in(sentence, head + 1, "others", "other", "more");
    }

    private VictimNouns.Entry entryOf(int first, int end) {
        for (int i = end - 1; i >= Math.max(0, first); i--) {
            VictimNouns.Entry entry = VictimNouns.of(sentence, i).orElse(null);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private char sexOf(int first, int end) {
        VictimNouns.Entry entry = entryOf(first, end);
        return entry == null ? '-' : entry.sex();
    }

    /** People by the noun itself, or by a number before a noun that is not known to be a thing. */
    private boolean isPerson(Token token, QuantityMention number) {
        if (Words.in(sentence, token.index(), "other", "others", "more", "dead", "injured", "wounded", "olds", "old")) {
            return true;
        }
        boolean leads =
                Words.in(sentence, token.index(), "head", "heads") && Words.in(sentence, token.index() + 1, "of");
        if (VictimNouns.of(sentence, token.index()).isPresent() || leads || PersonNames.is(sentence, token.index())) {
            return true;
        }
        boolean thing =
                NotPeople.noun(token) || token.tag().equals("NN") || token.tag().equals("NNPS");
        return number != null
                && token.isNoun()
                && !thing
                && Character.isLetter(token.text().charAt(0));
    }
}

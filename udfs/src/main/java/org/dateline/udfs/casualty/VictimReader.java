package org.dateline.udfs.casualty;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;

/** Says who the victims of a group were: category, demographic, nationality, name. */
final class VictimReader {
    private static final Labels NATIONALITIES = new Labels("nationalities.tsv");
    static final int CHILD_BELOW = 18;
    private static final int ELDERLY_FROM = 65;

    private static final Set<String> HONORIFICS = Lexicon.set("honorific.tsv");

    private final NewsDocument document;
    /** Null until asked for. */
    private Boolean policed;

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
        return new Victim(text, category(harm), demographic(group), nationality(harm), name(harm));
    }

    /** As it stands in the text; the group's own spelling, its tokens put together, is for comparing. */
    private String name(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.group().name() == null ? apposed(harm) : harm.group().head();
        if (at < 0) {
            return null;
        }
        PersonNames.Name name = PersonNames.around(sentence, at);
        int first = name.first();
        while (first < name.last() && HONORIFICS.contains(Words.lower(sentence, first))) {
            first++;
        }
        return Span.of(harm.field(), sentence, first, name.last()).in(document);
    }

    /** A token of the name beside a single victim: "businessman | Ann Lee", "the man (who was shot), | Ann Lee,"; else -1. */
    private static int apposed(Harm harm) {
        NounGroup group = harm.group();
        if (!group.isSingle() || group.entry() == null) {
            return -1;
        }
        Sentence sentence = harm.sentence();
        int after = group.last() + 1;
        if (group.head() == group.last() && isName(sentence, after)) {
            return after;
        }
        int clause = harm.trigger().last() + 1;
        boolean relative = Words.tag(sentence, after, "WP") && clause > after;
        int comma = relative ? clause : after;
        return Words.in(sentence, comma, ",") && isName(sentence, comma + 1) && isClosed(sentence, comma + 1)
                ? comma + 1
                : -1;
    }

    private static boolean isName(Sentence sentence, int i) {
        return i < sentence.size() && PersonNames.is(sentence, i);
    }

    /** Whether a comma, or the end, follows the name and nobody else is named with it. */
    private static boolean isClosed(Sentence sentence, int i) {
        int next = PersonNames.around(sentence, i).last() + 1;
        return Words.in(sentence, next, ",", ".", "(") || next >= sentence.size();
    }

    private VictimCategory category(Harm harm) {
        VictimNouns.Entry entry = harm.group().entry();
        if (entry != null && entry.category() == VictimCategory.GOVERNMENT_OFFICIAL && isPrivateOffice(harm)) {
            return VictimCategory.UNSPECIFIED;
        }
        boolean open = entry != null
                && (entry.category() == VictimCategory.CIVILIAN || entry.category() == VictimCategory.UNSPECIFIED);
        if (open && Opening.isBodily(harm.type()) && isHeld(harm)) {
            return VictimCategory.PRISONER;
        }
        if (entry != null
                && harm.headLemma().equals("officer")
                && entry.category() == VictimCategory.MILITARY
                && isPoliced()) {
            return VictimCategory.POLICE;
        }
        return entry == null ? byRank(harm) : entry.category();
    }

    /** Whether the article speaks of the police and of no soldiers, so that its officers are those of the police. */
    private boolean isPoliced() {
        if (policed == null) {
            policed = isPoliced(document);
        }
        return policed;
    }

    /** Whether an article speaks of the police and of no soldiers. */
    static boolean isPoliced(NewsDocument document) {
        return speaksOf(document, "police", "sheriff", "deputies", "policeman", "policemen")
                && !speaksOf(document, "army", "soldier", "soldiers", "troops", "military", "navy");
    }

    private static boolean speaksOf(NewsDocument document, String... words) {
        return Stream.of(Field.values())
                .flatMap(field -> document.field(field).sentences().stream())
                .anyMatch(s -> IntStream.range(0, s.size()).anyMatch(i -> Words.in(s, i, words)));
    }

    /** "a man died | in police custody", "the children | in prison" */
    private static boolean isHeld(Harm harm) {
        boolean denied = Words.in(harm.sentence(), harm.trigger().token() - 1, "not", "n't");
        return !denied
                && (isInCustody(harm.sentence(), harm.trigger().last() + 1)
                        || isInCustody(harm.sentence(), harm.group().last() + 1));
    }

    private static boolean isInCustody(Sentence sentence, int in) {
        int place = in + 1;
        while (place <= in + 2 && Words.tag(sentence, place, "DT", "JJ", "NN") && !Cues.is(sentence, place, "jail")) {
            place++;
        }
        return Words.in(sentence, in, "in")
                && Cues.is(sentence, place, "jail")
                && !Words.tag(sentence, place + 1, "NN");
    }

    /** "a bank president", "the chief of sales at Oren AG", "party chairman": heads of what is no public body. */
    private static boolean isPrivateOffice(Harm harm) {
        Sentence sentence = harm.sentence();
        NounGroup group = harm.group();
        if (!Cues.between(sentence, group.first(), group.last() + 1, "open_office")) {
            return false;
        }
        int from = group.first();
        while (from > 0 && Words.tag(sentence, from - 1, "NN", "JJ", "VBG", "POS")) {
            from--;
        }
        int start = afterConjunct(sentence, group.last() + 1);
        int to = start;
        while (Words.in(sentence, to, "of", "at", "for", "the", "a")
                || to > start && Words.tag(sentence, to, "NN", "JJ", "POS", "DT", "RB", "HYPH", "VBN")) {
            to++;
        }
        if (Cues.between(sentence, from, to, "public_body")) {
            return false;
        }
        // Of chairmen and directors only those of councils and commissions are officials, of secretaries those of
        // countries too.
        boolean chair = Cues.between(sentence, group.first(), group.last() + 1, "chair");
        boolean ofCountry = Words.in(sentence, group.head(), "secretary")
                && (names(sentence, from, to, "LOCATION")
                        || NATIONALITIES.first(sentence, from, to).isPresent());
        return Cues.between(sentence, from, to, "private_body")
                || names(sentence, from, to, "ORGANIZATION")
                || isOfName(sentence, group)
                || chair && !ofCountry;
    }

    /** "former Oren Shoji | president": a proper noun that is no country's. */
    private static boolean isOfName(Sentence sentence, NounGroup group) {
        int owner = Cues.first(sentence, group.first(), group.last() + 1, "open_office") - 1;
        return owner >= 0
                && sentence.token(owner).isProperNoun()
                && !Words.in(sentence, owner, "vice", "former", "deputy")
                && !sentence.token(owner).ner().equals("LOCATION")
                && NATIONALITIES.first(sentence, owner, owner + 1).isEmpty()
                && !Words.isTitleCase(sentence);
    }

    /** Where what follows begins: behind the conjunct of "the president | and five managers | of a bank", which shares it. */
    private static int afterConjunct(Sentence sentence, int and) {
        int of = and + 1;
        while (Words.tag(sentence, of, "DT", "CD", "JJ", "NN")) {
            of++;
        }
        return Words.in(sentence, and, "and") && Words.in(sentence, of, "of") ? of : and;
    }

    private static boolean names(Sentence sentence, int from, int to, String kind) {
        return IntStream.range(from, Math.min(to, sentence.size()))
                .anyMatch(i -> sentence.token(i).ner().equals(kind));
    }

    /** "Col. Ann Lee"; a sergeant is one of the army where the opening speaks of soldiers and of no police. */
    private VictimCategory byRank(Harm harm) {
        boolean named = harm.group().reference() == Reference.NAMED;
        for (int i = harm.group().first(); named && i <= harm.group().last(); i++) {
            boolean shared = Cues.is(harm.sentence(), i, "rank") && opensWith(VictimCategory.MILITARY);
            if (Cues.is(harm.sentence(), i, "army_rank") || shared && !opensWith(VictimCategory.POLICE)) {
                return VictimCategory.MILITARY;
            }
        }
        return VictimCategory.UNSPECIFIED;
    }

    /** Whether the headline or the first sentence has a noun of such people. */
    private boolean opensWith(VictimCategory category) {
        return Stream.concat(
                        document.title().sentences().stream(),
                        document.body().sentences().stream().limit(1))
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> VictimNouns.of(token)
                        .filter(entry -> entry.category() == category)
                        .isPresent());
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
        String head = harm.headLemma();
        boolean byNumber = harm.group().number() != null
                && harm.group().number().first() < harm.group().head();
        if (harm.trigger().entry().frame() == Frame.BODY && harm.rule().endsWith("counting_noun")) {
            return CountUnit.BODY;
        }
        return switch (head) {
            // "killed her family": one family, and who knows how many people
            case "family" -> byNumber || harm.group().number() == null ? CountUnit.FAMILY : CountUnit.PERSON;
            case "household" -> CountUnit.HOUSEHOLD;
            default -> CountUnit.PERSON;
        };
    }
}

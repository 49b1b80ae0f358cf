package org.dateline.udfs.statement;

import java.util.OptionalInt;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/** Finds the speaker of a cue: its subject, the subject that controls it, its agent, or the noun phrase beside it. */
final class SubjectFinder {
    private static final int MAX_CONTROL = 6;
    /** "repeated the claim that": whose verb only utters the noun. */
    private static final Set<String> UTTER = Lexicon.set("uttering_verb.tsv");
    /** "prompted charities to say": whose object does what follows. */
    private static final Set<String> CAUSATIVES = Lexicon.set("causative_verb.tsv");
    /** "released a statement saying": who released it says so. */
    private static final Set<String> DOCUMENTS = Lexicon.set("document_noun.tsv");

    private final SentenceView view;
    private final Dependencies parse;
    private final Cue cue;
    private final AdjacentSpeaker beside;

    private SubjectFinder(Cue cue) {
        this.view = cue.view();
        this.parse = view.dependencies().orElse(null);
        this.cue = cue;
        this.beside = new AdjacentSpeaker(cue);
    }

    static Subject find(Cue cue) {
        SubjectFinder finder = new SubjectFinder(cue);
        return switch (cue.entry().kind()) {
            case VERB -> {
                ClosingSpeaker closing = new ClosingSpeaker(cue);
                yield closing.withNameBefore(closing.of(finder.whole(finder.verb())));
            }
            case NOUN -> finder.noun();
            case PREPOSITION -> finder.preposition();
            case ADVERB -> Subject.NONE;
        };
    }

    private Subject verb() {
        if (parse == null) {
            return beside.find();
        }
        int head = cue.head();
        Range quoted = Quoting.quoted(cue);
        if (quoted != null) {
            return Subject.own(quoted);
        }
        Range antecedent = beside.beforeRelative();
        if (antecedent != null) {
            return Subject.own(antecedent);
        }
        if (isPassive(head) && !isPerfect(head)) {
            OptionalInt passive = parse.child(head, "nsubj:pass");
            Range hearer = passive.isPresent() ? NounPhrases.of(view, parse, passive.getAsInt(), head) : null;
            return new Subject(agent(head), null, hearer == null ? cue.range() : hearer, true);
        }
        OptionalInt own = own(head);
        boolean participle = isParticiple(head) && parse.child(head, "aux").isEmpty();
        boolean hasOwn = own.isPresent() && usable(own.getAsInt()) && !(participle && own.getAsInt() > head);
        Subject near = beside.find();
        Range adjacent = near.mention();
        if (adjacent != null && finite() && beside.setOff(adjacent) && !(hasOwn && adjacent.contains(own.getAsInt()))) {
            return near;
        }
        if (participle && adjacent != null && beside.isAbsolute(adjacent)) {
            return Subject.own(adjacent);
        }
        if (hasOwn) {
            Subject said = subject(head, own.getAsInt(), true);
            return beside.isFronted(said.mention(), adjacent) ? near : said;
        }
        if (adjacent != null && finite()) {
            return near;
        }
        int speech = Withholding.speech(view, parse, head);
        if (speech >= 0) {
            return controlled(speech, 0);
        }
        Subject opening = afterOpening();
        if (opening.mention() != null) {
            return opening;
        }
        Subject subject = controlled(head, MAX_CONTROL);
        return subject.mention() != null ? subject : near;
    }

    private boolean finite() {
        String tag = view.tag(cue.head());
        boolean coordinated = view.tag(cue.range().first() - 1).equals("CC");
        int before = cue.range().first() - 1;
        boolean setOff = view.isComma(before) || view.quoted(before);
        return (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
                && !coordinated
                && (setOff || !parse.is(cue.head(), "conj"));
    }

    /** "was told", "asked about it, she said": not where the parser took a far auxiliary for the cue's. */
    private boolean isPassive(int head) {
        OptionalInt auxiliary = parse.child(head, "aux:pass");
        boolean near = auxiliary.isPresent() && head - auxiliary.getAsInt() < 5 && !view.quoted(auxiliary.getAsInt());
        boolean opens = head == view.from(head) || view.tag(head - 1).equals("WRB");
        boolean by = view.word(cue.range().last() + 1).equals("by") && !view.quoted(head - 1);
        boolean bare = view.tag(head).equals("VBN")
                && parse.child(head, "aux").isEmpty()
                && (opens || by)
                && !isNameOrArticle(head + 1);
        return near
                || bare
                || view.tag(head).equals("VBN")
                        && parse.child(head, "nsubj:pass").isPresent();
    }

    /** "He's said the talks failed": parsers take the short "has" for "is". */
    private boolean isPerfect(int head) {
        boolean shortened = view.word(head - 1).matches("['\u2019]s");
        return shortened
                && view.tag(head - 2).startsWith("PRP")
                && !view.word(head + 1).equals("to");
    }

    /** The subject, also where the parser took it and its participle for a clause ("a document filed Monday says"). */
    private OptionalInt own(int head) {
        OptionalInt own = parse.child(head, "nsubj");
        OptionalInt clause = parse.child(head, "csubj");
        boolean reduced = own.isEmpty()
                && clause.isPresent()
                && view.tag(clause.getAsInt()).equals("VBN");
        return reduced ? parse.child(clause.getAsInt(), "nsubj") : own;
    }

    private boolean isParticiple(int head) {
        return view.tag(head).equals("VBG")
                || view.tag(head).equals("NN") && view.word(head).endsWith("ing");
    }

    private boolean isNameOrArticle(int i) {
        String tag = view.tag(i);
        return tag.startsWith("NNP") || tag.equals("PRP") || tag.equals("DT");
    }

    /** "Noting that the truce held, the envoy left": the subject after the comma. */
    private Subject afterOpening() {
        int head = cue.head();
        boolean participle = view.tag(head).equals("VBG") || view.word(head - 1).equals("having");
        boolean opening = participle && head - view.from(head) < 3;
        for (int i = head + 1; opening && i + 1 < view.size(); i++) {
            boolean closes = view.quoted(i) ? !view.quoted(i + 1) : view.isComma(i);
            Range name = closes ? NounPhrases.startingAt(view, i + 1) : null;
            String next = name == null ? "" : view.tag(name.last() + 1);
            if (next.startsWith("VB") || next.equals("MD")) {
                return Subject.shared(name);
            }
        }
        return Subject.NONE;
    }

    private Range agent(int head) {
        for (int child : parse.children(head, "obl")) {
            OptionalInt by = parse.child(child, "case");
            if (by.isPresent() && view.word(by.getAsInt()).equals("by")) {
                return NounPhrases.of(view, parse, child, by.getAsInt());
            }
        }
        int next = cue.range().last() + 1;
        return view.word(next).equals("by") ? NounPhrases.startingAt(view, next + 1) : null;
    }

    /** A cue without a subject of its own: participle, infinitive or second of two verbs. */
    private Subject controlled(int verb, int steps) {
        OptionalInt own = parse.child(verb, "nsubj");
        boolean opening = verb != cue.head() && cue.range().first() < 3;
        if (own.isPresent() && (opening || own.getAsInt() < cue.head()) && usable(own.getAsInt())) {
            return subject(verb, own.getAsInt(), verb == cue.head());
        }
        int above = parse.head(verb);
        if (above < 0 || steps == 0) {
            return Subject.NONE;
        }
        OptionalInt patient = parse.child(above, "obj");
        boolean second = parse.is(cue.head(), "conj") && view.tag(cue.head()).equals("VB");
        boolean infinitive = Unrealised.to(cue) >= 0 || second && Unrealised.to(view, verb) >= 0;
        boolean causes = infinitive && CAUSATIVES.contains(view.token(above).lemma());
        if (causes && patient.isPresent() && patient.getAsInt() > above) {
            return Subject.shared(NounPhrases.of(view, parse, patient.getAsInt(), cue.head()));
        }
        boolean noun = view.tag(above).startsWith("NN")
                && parse.child(above, "cop", "nsubj").isEmpty();
        int before = cue.range().first() - 1;
        while (view.tag(before).startsWith("RB")) {
            before--;
        }
        boolean afterComma = view.isComma(before);
        boolean vessel =
                DOCUMENTS.contains(view.token(above).lemma()) && (parse.is(above, "obj") || parse.is(above, "obl"));
        if (noun && verb == cue.head() && !afterComma && parse.is(verb, "acl") && !vessel) {
            Range voice = NounPhrases.of(view, parse, above, verb);
            boolean place = view.token(above).ner().equals("LOCATION")
                    && view.tag(voice.first() - 1).equals("IN");
            boolean record = view.word(above).equals("record")
                    && view.word(voice.first() - 1).matches("on|off");
            if (Voices.canSpeak(voice) && !place && !record) {
                return Subject.shared(voice);
            }
        }
        return controlled(above, steps - 1);
    }

    /** The subject of a verb of speech is no expletive, no clause and no word inside a quotation. */
    private boolean usable(int token) {
        QuoteRegion region = view.region(token);
        boolean quotedClause = region != null && (region.end() - region.start() > 40 || isClosed(token));
        boolean dateline = view.word(token + 1).matches("[-\u2013\u2014\u2015]+")
                && view.token(token).isEntity();
        boolean object = token > cue.head()
                && !view.quoted(cue.range().first() - 1)
                && beside.opensClause(
                        NounPhrases.of(view, parse, token, cue.head()).last() + 1);
        return NounPhrases.of(view, parse, token, cue.head()).end() > view.opening()
                && !dateline
                && !object
                && !view.tag(token).equals("PRP$")
                && !view.word(token).equals("there")
                && !quotedClause
                && !Calendar.isDayOrMonth(view.word(token))
                && !view.tag(token).startsWith("VB");
    }

    /** Whether the quotation around a token ends with a comma or full stop, as speech does. */
    private boolean isClosed(int token) {
        int last = token;
        while (last + 1 < view.size() && view.region(last + 1) == view.region(token)) {
            last++;
        }
        for (int i = Math.max(token, last - 1); i <= last; i++) {
            if (view.isComma(i) || ".?!".contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Subject subject(int verb, int token, boolean direct) {
        String tag = view.tag(token);
        boolean relative = (tag.equals("WP") || tag.equals("WDT")) && parse.is(verb, "acl:relcl");
        Range mention = withName(NounPhrases.of(view, parse, token, cue.head()));
        Range antecedent =
                relative && parse.head(verb) >= 0 ? NounPhrases.of(view, parse, parse.head(verb), token) : null;
        return new Subject(mention, antecedent, null, direct);
    }

    /** The subject with all names of its list. */
    private Subject whole(Subject subject) {
        Range phrase = subject.mention();
        if (phrase == null || phrase.view() != view) {
            return subject;
        }
        boolean own = subject.direct() && phrase.last() < cue.range().first();
        Range list = own ? NounPhrases.wholeList(phrase) : phrase;
        return list.first() == phrase.first() ? subject : Subject.own(list);
    }

    /** "said Captain Ole Bring": parsers part some titles from the name behind them. */
    private Range withName(Range phrase) {
        int last = phrase.last();
        boolean title = last > cue.head() && view.token(last).isProperNoun();
        while (title && last + 1 < view.size() && view.token(last + 1).ner().equals("PERSON")) {
            last++;
        }
        return withApposition(new Range(view, phrase.first(), last));
    }

    /** "..., said the group's head, Professor Ole Brandt.": the name that closes the sentence belongs to its description. */
    private Range withApposition(Range phrase) {
        int comma = phrase.last() + 1;
        boolean office = phrase.first() > cue.head()
                && view.isComma(comma)
                && !view.token(phrase.last()).isEntity()
                && RoleLexicon.role(phrase) != null;
        Range name = office ? NounPhrases.startingAt(view, comma + 1) : null;
        boolean closes = name != null
                && view.token(name.last()).ner().equals("PERSON")
                && !view.isWord(name.last() + 1)
                && !view.quoted(name.last() + 1);
        return closes ? new Range(view, phrase.first(), name.last()) : phrase;
    }

    private Subject noun() {
        if (parse == null) {
            return Subject.NONE;
        }
        OptionalInt owner = parse.child(cue.head(), "nmod:poss");
        if (owner.isPresent()) {
            return Subject.own(NounPhrases.of(view, parse, owner.getAsInt(), cue.head()));
        }
        for (int child : parse.children(cue.head(), "nmod")) {
            OptionalInt by = parse.child(child, "case");
            if (by.isPresent()
                    && (view.word(by.getAsInt()).equals("by")
                            || view.word(by.getAsInt()).equals("from"))) {
                return Subject.own(NounPhrases.of(view, parse, child, by.getAsInt()));
            }
        }
        int above = parse.head(cue.head());
        boolean object = parse.is(cue.head(), "obj")
                && above >= 0
                && UTTER.contains(view.token(above).lemma());
        return object ? controlled(above, 2) : Subject.NONE;
    }

    private Subject preposition() {
        int first = cue.range().last() + 1;
        if (parse != null) {
            int noun = parse.head(cue.range().first());
            boolean isNoun = noun >= 0
                    && (view.tag(noun).startsWith("NN") || view.tag(noun).equals("PRP"));
            if (noun >= first && isNoun) {
                return Subject.own(NounPhrases.beforeClause(
                        NounPhrases.of(view, parse, noun, cue.range().last())));
            }
        }
        Range after = NounPhrases.startingAt(view, first);
        return after == null ? Subject.NONE : Subject.own(after);
    }
}

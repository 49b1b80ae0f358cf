package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.statement.Statement;

/** Says who makes a claim: the speaker of the statement it stands in, else "police said", "according to medics". */
final class ClaimantReader {
    private static final int REACH = 8;
    private static final int TAKING_REACH = 4;
    /** How far before a name the nouns may begin that say what it names. */
    private static final int NAME_REACH = 5;

    private final NewsDocument document;
    private final List<Statement> statements;

    ClaimantReader(NewsDocument document, List<Statement> statements) {
        this.document = document;
        this.statements = statements;
    }

    Claimant read(Harm harm) {
        Span claim = harm.span();
        for (Statement statement : statements) {
            boolean inside = statement.content().stream().anyMatch(c -> c.overlaps(claim));
            if (inside && statement.speaker() != null && !isTaking(harm, statement)) {
                return bySpan(statement);
            }
        }
        return inSentence(harm);
    }

    /** "The flood claimed the lives of six": nobody says so. */
    private static boolean isTaking(Harm harm, Statement statement) {
        int verb = harm.trigger().token() - TAKING_REACH;
        return harm.trigger().entry().frame() == Frame.LIVES
                && statement.cue() != null
                && statement.cue().field() == harm.field()
                && statement.cue().start()
                        >= harm.sentence().token(Math.max(0, verb)).start()
                && statement.cue().end()
                        <= harm.sentence().token(harm.trigger().token()).start();
    }

    private Claimant bySpan(Statement statement) {
        Span speaker = statement.speaker();
        Sentence sentence = sentence(speaker);
        int end = end(sentence, speaker);
        boolean voice = ClaimantTypes.isSpokesperson(statement.speakerText());
        ClaimantType type = type(statement, voice ? withSpokenFor(sentence, end) : end);
        type = type == ClaimantType.NONE && voice ? spokenFor(speaker) : type;
        type = type == ClaimantType.NONE ? introduced(sentence, end) : type;
        return claimant(speaker.in(document), type);
    }

    /** By the words of the speaker up to a token, {@code end} excluded, else by what the document tells of them. */
    private ClaimantType type(Statement statement, int end) {
        Sentence sentence = sentence(statement.speaker());
        int first = 0;
        while (first < end
                && sentence.token(first).start() < statement.speaker().start()) {
            first++;
        }
        ClaimantType type = ClaimantTypes.of(sentence, first, end);
        return type == ClaimantType.NONE ? ClaimantTypes.of(statement) : type;
    }

    private Sentence sentence(Span span) {
        return document.field(span.field()).sentences().get(span.sentence());
    }

    /** One past the last token of a span. */
    private static int end(Sentence sentence, Span span) {
        int end = 0;
        while (end < sentence.size() && sentence.token(end).end() <= span.end()) {
            end++;
        }
        return end;
    }

    /** "a spokeswoman | for the hospital": the end of whom they speak for. */
    private static int withSpokenFor(Sentence sentence, int end) {
        int last = end;
        while (Words.in(sentence, end, "for", "of", "at")
                && last < sentence.size()
                && !Words.tag(sentence, last, ",", ".", ":", "V", "''")) {
            last++;
        }
        return last;
    }

    /** "INA said", where "the news agency INA" was told of before: by the nouns before the same name. */
    private ClaimantType introduced(Sentence speaking, int end) {
        if (end == 0 || !speaking.token(end - 1).isProperNoun()) {
            return ClaimantType.NONE;
        }
        String name = speaking.token(end - 1).text();
        for (Sentence sentence : document.field(Field.TEXT).sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                int first = sentence.token(i).text().equals(name) ? i : -1;
                while (first > 0 && first > i - NAME_REACH && Words.tag(sentence, first - 1, "NN", "JJ")) {
                    first--;
                }
                ClaimantType type = first >= 0 && first < i ? ClaimantTypes.of(sentence, first, i) : ClaimantType.NONE;
                if (type != ClaimantType.NONE) {
                    return type;
                }
            }
            if (sentence == speaking) {
                break;
            }
        }
        return ClaimantType.NONE;
    }

    /** "The spokesman said": for whom the last spokesperson before spoke. */
    private ClaimantType spokenFor(Span speaker) {
        ClaimantType last = ClaimantType.NONE;
        for (Statement other : statements) {
            boolean before = other.speaker() != null && other.speaker().compareTo(speaker) < 0;
            if (before && ClaimantTypes.isSpokesperson(other.speakerText())) {
                last = type(other, end(sentence(other.speaker()), other.speaker()));
            }
        }
        return last;
    }

    private Claimant inSentence(Harm harm) {
        Sentence sentence = harm.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (Words.in(sentence, i, "according") && Words.in(sentence, i + 1, "to")) {
                return phrase(harm, sentence, i + 2, Math.min(sentence.size(), i + 2 + REACH));
            }
            boolean says = Cues.is(sentence, i, Cues.SAYING)
                    && Words.tag(sentence, i, "VBD", "VBZ")
                    && i != harm.trigger().token();
            boolean spoken = says && !Words.in(sentence, i - 1, "was", "were", "been");
            if (spoken) {
                int from = i;
                while (from > 0
                        && i - from < REACH
                        && !Words.tag(sentence, from - 1, ",", ".", ":", "``", "''", "CC")) {
                    from--;
                }
                if (ClaimantTypes.of(sentence, from, i) != ClaimantType.NONE) {
                    return phrase(harm, sentence, from, i);
                }
            }
        }
        return Claimant.NOBODY;
    }

    private Claimant phrase(Harm harm, Sentence sentence, int from, int to) {
        int end = from;
        while (end < to && !Words.tag(sentence, end, ",", ".", ":", "VBD", "VBZ", "WP", "WDT")) {
            end++;
        }
        if (end == from) {
            return Claimant.NOBODY;
        }
        String text = Span.of(harm.field(), sentence, from, end - 1).in(document);
        return claimant(text, ClaimantTypes.of(sentence, from, end));
    }

    private static Claimant claimant(String text, ClaimantType type) {
        Boolean party = switch (type) {
            case MILITARY, ARMED_GROUP -> true;
            case NONE, GOVERNMENT, POLICE, UNNAMED_OFFICIAL -> null;
            default -> false;
        };
        return new Claimant(text, type, party);
    }
}

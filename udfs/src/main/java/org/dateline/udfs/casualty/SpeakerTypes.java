package org.dateline.udfs.casualty;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.statement.Statement;

/** Tells the kind of a speaker by its words, by what stands beside its name, and by earlier mentions of the same. */
final class SpeakerTypes {
    /** How far before a name the nouns may begin that say what it names. */
    private static final int NAME_REACH = 5;
    /** Tokens of an apposition: "the charity's head in Mali, | Ann Lee". */
    private static final int APPOSITION = 12;

    private static final Set<String> OFFICERS =
            Set.of("director", "president", "chairman", "chairwoman", "head", "chief");
    private static final Set<ClaimantType> BODIES = EnumSet.of(
            ClaimantType.NGO_MONITOR, ClaimantType.UN_IGO, ClaimantType.RESCUE_SERVICE, ClaimantType.HEALTH_AUTHORITY);
    /** What is done at the scene before it is told. */
    private static final Set<String> FINDING = Set.of("find", "discover", "learn", "see", "hear");

    /** Words of armies alone, where police have majors and commanders too. */
    private static final Set<String> ARMY = Set.of(
            "general", "gen.", "pentagon", "defense", "defence", "marines", "marine", "idf", "guard", "coalition");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "which");

    private final NewsDocument document;
    private final List<Statement> statements;
    /** By their own words: what is asked again for each claim and for each later mention. */
    private final Map<Statement, ClaimantType> own = new IdentityHashMap<>();

    /** Null until asked for. */
    private Boolean policed;

    SpeakerTypes(NewsDocument document, List<Statement> statements) {
        this.document = document;
        this.statements = statements;
    }

    /** The type of a statement's speaker, which must not be null. */
    ClaimantType of(Statement statement) {
        ClaimantType type = byOwnWords(statement);
        boolean sources = List.of("the source", "the sources").contains(lower(statement));
        ClaimantType earlier = sources || type == ClaimantType.NONE ? before(statement) : ClaimantType.NONE;
        type = earlier == ClaimantType.NONE ? type : earlier;
        type = type == ClaimantType.NONE && isOfficer(statement) ? body(statement) : type;
        type = type == ClaimantType.NONE ? announced(statement) : type;
        boolean ranked = type == ClaimantType.MILITARY
                && List.of(lower(statement).split(" ")).stream().noneMatch(ARMY::contains);
        return ranked && isPoliced() ? ClaimantType.POLICE : type;
    }

    /** Whether the ranks of the article are those of the police. */
    private boolean isPoliced() {
        if (policed == null) {
            policed = VictimReader.isPoliced(document);
        }
        return policed;
    }

    /** The type of who spoke last before, but for pronouns; they take it up. */
    ClaimantType lastBefore(Span span) {
        Statement last = null;
        for (Statement other : statements) {
            boolean before = other.speaker() != null && other.speaker().compareTo(span) < 0 && !isPronoun(other);
            last = before && other.speaker().field() == span.field() ? other : last;
        }
        return last == null ? ClaimantType.NONE : byOwnWords(last);
    }

    static boolean isPronoun(Statement statement) {
        return PRONOUNS.contains(lower(statement));
    }

    /** "it said" */
    static boolean isBody(Statement statement) {
        return lower(statement).equals("it");
    }

    static boolean isRelative(Statement statement) {
        return List.of("who", "which", "that").contains(lower(statement));
    }

    /** "Deputies | found a man dead" */
    static boolean isFinding(Statement statement) {
        return statement.cueLemma() != null && FINDING.contains(statement.cueLemma());
    }

    /** "The man | who acknowledges": the words for the speaker end where they are only described. */
    static boolean isCutShort(Statement statement) {
        String text = lower(statement);
        return text.endsWith(" who") || text.endsWith(" that") || text.endsWith(" which");
    }

    /** "..., a navy spokesman said. | Ann Lee said": the name of whom the sentence before spoke of. */
    private ClaimantType announced(Statement statement) {
        if (statement.speakerName() == null || !statement.speakerName().equals(statement.speakerText())) {
            return ClaimantType.NONE;
        }
        return statements.stream()
                .filter(s -> s.speaker() != null
                        && s.speakerName() == null
                        && s.speaker().field() == statement.speaker().field()
                        && s.speaker().sentence() == statement.speaker().sentence() - 1
                        && lower(s).startsWith("a")
                        && ClaimantTypes.isSpokesperson(s.speakerText()))
                .findFirst()
                .map(this::byOwnWords)
                .orElse(ClaimantType.NONE);
    }

    /** "Executive Director Ann Lee": somebody of a body that the words do not name. */
    private static boolean isOfficer(Statement statement) {
        return statement.speakerName() != null
                && List.of(lower(statement).split(" ")).stream().anyMatch(OFFICERS::contains);
    }

    /** The kind of the last body that spoke before, where it is one that has directors. */
    private ClaimantType body(Statement statement) {
        ClaimantType last = ClaimantType.NONE;
        for (Statement other : statements) {
            boolean earlier = other.speaker() != null && other.speaker().compareTo(statement.speaker()) < 0;
            ClaimantType type = earlier ? byOwnWords(other) : ClaimantType.NONE;
            last = BODIES.contains(type) ? type : last;
        }
        return last;
    }

    private ClaimantType byOwnWords(Statement statement) {
        return own.computeIfAbsent(statement, this::readOwnWords);
    }

    private ClaimantType readOwnWords(Statement statement) {
        Span speaker = statement.speaker();
        Sentence sentence = document.sentence(speaker);
        int end = end(sentence, speaker);
        boolean voice = ClaimantTypes.isSpokesperson(statement.speakerText());
        ClaimantType type = type(statement, voice ? withSpokenFor(sentence, end) : end);
        type = type == ClaimantType.NONE && voice ? spokenFor(speaker) : type;
        type = type == ClaimantType.NONE ? introduced(sentence, end) : type;
        return type == ClaimantType.NONE ? apposed(sentence, start(sentence, speaker), end) : type;
    }

    /** "The charity's head in Mali, | Ann Lee, said", "Ann Lee |, head of the charity, said". */
    private static ClaimantType apposed(Sentence sentence, int first, int end) {
        if (end == 0 || !sentence.token(end - 1).isProperNoun()) {
            return ClaimantType.NONE;
        }
        int from = first - 1;
        if (Words.in(sentence, from, ",")) {
            while (from > 0
                    && first - from < APPOSITION
                    && !Words.tag(sentence, from - 1, ",", ".", ":", "V", "``", "CC")) {
                from--;
            }
            ClaimantType type = ClaimantTypes.of(sentence, from, first - 1);
            if (type != ClaimantType.NONE) {
                return type;
            }
        }
        int to = end + 1;
        while (Words.in(sentence, end, ",")
                && to < sentence.size()
                && to - end < APPOSITION
                && !Words.tag(sentence, to, ",", ".", ":", "VBD", "VBZ", "W")) {
            to++;
        }
        boolean closed = to > end + 1 && Words.in(sentence, to, ",");
        return closed ? ClaimantTypes.of(sentence, end + 1, to) : ClaimantType.NONE;
    }

    /** "he", "it": as the speaker before; "the committee": as one before with the same noun. */
    private ClaimantType before(Statement statement) {
        String text = lower(statement);
        boolean pronoun = PRONOUNS.contains(text);
        String name = statement.speakerName();
        if (!pronoun && name == null && !text.startsWith("the ")) {
            return ClaimantType.NONE;
        }
        String noun = text.substring(text.lastIndexOf(' ') + 1);
        Statement last = null;
        for (Statement other : statements) {
            boolean earlier = other.speaker() != null && other.speaker().compareTo(statement.speaker()) < 0;
            String own = earlier ? lower(other) : "";
            boolean same = !pronoun && name != null
                    ? name.equals(other.speakerName()) && byOwnWords(other) != ClaimantType.NONE
                    : pronoun
                            ? !PRONOUNS.contains(own)
                            : !own.equals(text) && List.of(own.split(" ")).contains(noun);
            if (earlier
                    && same
                    && other.speaker().field() == statement.speaker().field()) {
                last = other;
            }
        }
        return last == null ? ClaimantType.NONE : byOwnWords(last);
    }

    private static String lower(Statement statement) {
        return statement.speakerText() == null ? "" : statement.speakerText().toLowerCase(Locale.ROOT);
    }

    private static int start(Sentence sentence, Span span) {
        int first = 0;
        while (first + 1 < sentence.size() && sentence.token(first).start() < span.start()) {
            first++;
        }
        return first;
    }

    /** By the words of the speaker up to a token, {@code end} excluded, else by what the document tells of them. */
    private ClaimantType type(Statement statement, int end) {
        Sentence sentence = document.sentence(statement.speaker());
        int first = Math.min(end, start(sentence, statement.speaker()));
        ClaimantType type = ClaimantTypes.of(sentence, first, end);
        boolean former = ClaimantTypes.isFormer(sentence, first, end);
        return type == ClaimantType.NONE && !former ? ClaimantTypes.of(statement) : type;
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
                ClaimantType type = first >= 0 ? beside(sentence, first, i) : ClaimantType.NONE;
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

    /** By the nouns before a name, else those right after it: "IRN | news agency". */
    private static ClaimantType beside(Sentence sentence, int first, int name) {
        int to = name + 1;
        while (to <= name + NAME_REACH && Words.tag(sentence, to, "NN")) {
            to++;
        }
        ClaimantType before = first < name ? ClaimantTypes.of(sentence, first, name) : ClaimantType.NONE;
        return before == ClaimantType.NONE && to > name + 1 ? ClaimantTypes.of(sentence, name + 1, to) : before;
    }

    /** "The spokesman said": for whom the last spokesperson before spoke. */
    private ClaimantType spokenFor(Span speaker) {
        Statement last = null;
        for (Statement other : statements) {
            boolean before = other.speaker() != null && other.speaker().compareTo(speaker) < 0;
            last = before && ClaimantTypes.isSpokesperson(other.speakerText()) ? other : last;
        }
        return last == null ? ClaimantType.NONE : type(last, end(document.sentence(last.speaker()), last.speaker()));
    }
}

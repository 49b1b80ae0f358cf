package org.dateline.udfs.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which organisation of the document a noun ("the ministry", "the company") or "it" takes up. */
final class Organisations {
    /** Nouns for companies alone. */
    private static final Set<String> COMPANIES = Set.of("company", "firm", "airline", "carrier", "maker", "retailer");

    private static final Set<String> MEDIA = Set.of(
            "newspaper",
            "paper",
            "daily",
            "weekly",
            "magazine",
            "journal",
            "agency",
            "broadcaster",
            "radio",
            "station");
    /** "the parent company": words that set a company apart from the one that spoke. */
    private static final Set<String> OTHERS = Set.of(
            "parent", "sister", "other", "rival", "new", "former", "target", "second", "same", "combined", "holding");
    /** Sentences within which a noun or pronoun takes up an organisation that did not speak. */
    private static final int NEAR = 4;

    private final Names names;
    private Resolution lastSpeaker = Resolution.UNKNOWN;
    private Resolution lastMedium;

    Organisations(Names names) {
        this.names = names;
    }

    /** Notes who spoke, in reading order. */
    void spoke(Resolution who) {
        boolean named = who.kind() == SpeakerKind.ORGANISATION && who.name() != null;
        if (named && who.how() != SpeakerResolution.METONYM) {
            lastSpeaker = who;
            lastMedium = isMedium(who) ? who : lastMedium;
        }
    }

    /** Who "the paper" is: the last of the media that spoke; null for other nouns or where none has. */
    Resolution medium(String noun) {
        return MEDIA.contains(noun) && lastMedium != null ? lastMedium.by(SpeakerResolution.NOMINAL) : null;
    }

    private static boolean isMedium(Resolution who) {
        Range phrase = who.phrase();
        String[] words = who.name().toLowerCase(Locale.ROOT).split(" ");
        boolean medium = MEDIA.contains(words[words.length - 1]) || "JRN".equals(Bodies.sector(who.name()));
        for (int i = phrase == null ? 1 : phrase.first(); phrase != null && i <= phrase.last(); i++) {
            medium |= MEDIA.contains(phrase.view().word(i));
        }
        return medium;
    }

    /** What a definite noun phrase stands for, null where the document names nothing like it. */
    Resolution described(Range phrase, String noun) {
        Resolution named = named(phrase, noun);
        boolean bare = phrase.last() - phrase.first() == 1;
        if (named != null || !Bodies.isNoun(noun)) {
            return named;
        }
        return bare ? salient(phrase, noun) : isPlain(phrase) && COMPANIES.contains(noun) ? lastSpeaker(noun) : null;
    }

    /** "the computer and software company": nothing in it has a name or number, or stands behind the noun. */
    private static boolean isPlain(Range phrase) {
        for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
            String tag = phrase.view().tag(i);
            boolean word = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CC") || tag.equals("HYPH");
            if (!word
                    || OTHERS.contains(phrase.view().word(i))
                    || phrase.view().token(i).isCapitalised()
                    || tag.equals("JJR")
                    || tag.equals("JJS")) {
                return false;
            }
        }
        return phrase.view().tag(phrase.last()).equals("NN");
    }

    private Resolution lastSpeaker(String noun) {
        boolean fits = lastSpeaker.phrase() != null && fits(lastSpeaker.phrase(), noun) && joined() == null;
        return fits ? lastSpeaker.by(SpeakerResolution.NOMINAL) : null;
    }

    /** Who "the companies" are: the last speaker where it was several organisations together, else null. */
    Resolution joined() {
        boolean several = lastSpeaker.name() != null && lastSpeaker.name().contains(" and ");
        return several && !isOne(lastSpeaker.name()) && !Companies.isOne(lastSpeaker.phrase(), lastSpeaker.name())
                ? lastSpeaker.by(SpeakerResolution.NOMINAL)
                : null;
    }

    /** "Harn Research and Marketing Group": a name that holds an "and" itself. */
    private boolean isOne(String name) {
        return names.organisations().stream()
                .anyMatch(o -> Heads.properName(o, o.last()).equals(name));
    }

    /** Whose officer "a company spokesman" is: the organisation so named, else the company that spoke or acted last; null where none did. */
    Resolution employer(Range phrase, String noun) {
        Resolution named = named(phrase, noun);
        if (named != null || !COMPANIES.contains(noun)) {
            return named;
        }
        if (lastSpeaker(noun) != null) {
            return lastSpeaker(noun);
        }
        Range subject = null;
        for (Range at : names.organisations()) {
            boolean near = isBefore(at, phrase) && distance(at, phrase) <= NEAR;
            subject = near && fits(at, noun) && isSubject(at) ? at : subject;
        }
        return subject == null ? null : resolution(subject);
    }

    /** "the ministry" after "the Ministry of Mines" */
    private Resolution named(Range phrase, String noun) {
        List<Range> organisations = names.organisations();
        for (int i = organisations.size() - 1; i >= 0; i--) {
            Range named = organisations.get(i);
            if (isBefore(named, phrase) && named.first() < named.last() && isHead(named, noun)) {
                return resolution(named);
            }
        }
        return null;
    }

    /** The one described so, else the one that spoke last, else the last one that was the subject of a sentence. */
    private Resolution salient(Range phrase, String noun) {
        Range subject = null;
        Range described = null;
        Range first = null;
        for (Range named : names.organisations()) {
            if (!isBefore(named, phrase) || !fits(named, noun)) {
                continue;
            }
            first = first == null ? named : first;
            described = Heads.describes(named, noun) ? named : described;
            subject = isSubject(named) ? named : subject;
        }
        if (described != null) {
            return resolution(described);
        }
        if (lastSpeaker(noun) != null) {
            return lastSpeaker(noun);
        }
        Range best = subject != null && distance(subject, phrase) <= NEAR ? subject : first;
        return best == null ? null : resolution(best);
    }

    /** What "it" stands for where an organisation was the subject of this sentence or the last, null where none was. */
    Range subjectBefore(Range pronoun) {
        Range found = null;
        for (Range named : names.organisations()) {
            boolean near = isBefore(named, pronoun)
                    && named.view().field() == pronoun.view().field()
                    && distance(named, pronoun) <= 1;
            found = near && isSubject(named) && !named.view().quoted(named.first()) ? named : found;
        }
        return found;
    }

    /** Whether a word in lower case stands for a company and nothing else. */
    static boolean isCompanyNoun(String word) {
        return COMPANIES.contains(word);
    }

    /** A government or court is no company. */
    private static boolean fits(Range named, String noun) {
        RoleLexicon.Match role = RoleLexicon.role(named);
        String sector = Bodies.sector(Heads.properName(named, named.last()));
        boolean business = (role == null
                        || role.entry().role() == SpeakerRole.BUSINESS
                        || !role.entry().body())
                && (sector == null || sector.equals("BUS"));
        return business || !COMPANIES.contains(noun);
    }

    private static boolean isSubject(Range named) {
        SentenceView view = named.view();
        String next = view.tag(named.last() + 1);
        boolean opens = named.first() <= view.from(named.first()) + 1;
        return next.startsWith("VB") || next.equals("MD") || opens && view.isComma(named.last() + 1);
    }

    private static boolean isBefore(Range named, Range phrase) {
        return Names.BY_PLACE.compare(named, phrase) < 0;
    }

    private static int distance(Range from, Range to) {
        boolean sameField = from.view().field() == to.view().field();
        int start = sameField ? from.view().sentence().index() : -1;
        return to.view().sentence().index() - start;
    }

    Resolution resolution(Range named) {
        String name = names.fullForm(Heads.properName(named, named.last()));
        return new Resolution(name, SpeakerKind.ORGANISATION, SpeakerResolution.NOMINAL, null, named);
    }

    /** Whether a noun names a group that speaks as one. */
    static boolean isBody(SentenceView view, int noun) {
        RoleLexicon.Match role = RoleLexicon.role(new Range(view, noun, noun));
        return Bodies.isNoun(view.token(noun).lemma())
                || role != null && role.entry().body();
    }

    /** Whether a name is that of such a body: "the exchange" is no Securities and Exchange Commission. */
    private static boolean isHead(Range range, String noun) {
        SentenceView view = range.view();
        int at = -1;
        boolean phrase = true;
        for (int i = range.first(); i <= range.last() && phrase; i++) {
            String word = view.word(i);
            boolean found = word.equals(noun);
            boolean other = at >= 0 && Bodies.isNoun(word) && !COMPANIES.contains(word);
            at = found ? i : other ? -1 : at;
            phrase = at < 0 || !view.tag(i).equals("IN");
        }
        return at >= 0;
    }
}

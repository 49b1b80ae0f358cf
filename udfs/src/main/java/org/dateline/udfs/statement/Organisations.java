package org.dateline.udfs.statement;

import java.util.List;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Which organisation of the document a noun ("the ministry", "the company") or "it" takes up. */
final class Organisations {
    private static final Set<String> BODIES = Lexicon.set("body_noun.tsv");
    /** Sentences within which a noun or pronoun takes up an organisation that did not speak. */
    private static final int NEAR = 4;

    private final Names names;
    private Resolution lastSpeaker = Resolution.UNKNOWN;

    Organisations(Names names) {
        this.names = names;
    }

    /** Notes who spoke, in reading order. */
    void spoke(Resolution who) {
        boolean named = who.kind() == SpeakerKind.ORGANISATION && who.name() != null;
        if (named && who.how() != SpeakerResolution.METONYM) {
            lastSpeaker = who;
        }
    }

    /** What a definite noun phrase stands for, null where the document names nothing like it. */
    Resolution described(Range phrase, String noun) {
        Resolution named = named(phrase, noun);
        boolean bare = phrase.last() - phrase.first() == 1;
        return named == null && bare && BODIES.contains(noun) ? salient(phrase, noun) : named;
    }

    /** "the ministry" after "the Ministry of Mines" */
    private Resolution named(Range phrase, String noun) {
        List<Range> organisations = names.organisations();
        for (int i = organisations.size() - 1; i >= 0; i--) {
            Range named = organisations.get(i);
            if (isBefore(named, phrase) && named.first() < named.last() && hasWord(named, noun)) {
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
        if (lastSpeaker.phrase() != null && fits(lastSpeaker.phrase(), noun)) {
            return lastSpeaker.by(SpeakerResolution.NOMINAL);
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

    /** A government or court is no company. */
    private static boolean fits(Range named, String noun) {
        RoleLexicon.Match role = RoleLexicon.role(named);
        boolean business = role == null
                || role.entry().role() == SpeakerRole.BUSINESS
                || !role.entry().body();
        return business || !(noun.equals("company") || noun.equals("firm"));
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
        return BODIES.contains(view.token(noun).lemma())
                || role != null && role.entry().body();
    }

    private static boolean hasWord(Range range, String noun) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (range.view().word(i).equals(noun)) {
                return true;
            }
        }
        return false;
    }
}

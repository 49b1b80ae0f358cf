package org.dateline.udfs.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.Token;

/**
 * Gives a speaker to the quotations that no cue has taken: to a cue of the same sentence that still lacks content, to
 * the statement before that they carry on, to the cue that closed the paragraph before with a colon, or to an unlisted
 * verb beside them. A short quotation inside a sentence is a scare quote, a title or a nickname and is left alone.
 */
final class QuoteAttribution {
    private static final CueEntry UNLISTED = new CueEntry("", CueEntry.Kind.VERB, CueClass.SAY, "q", null);
    /** A quotation of fewer words is taken only beside a cue. */
    private static final int SHORT = 4;

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "'s");

    private static final int MAX_CONTINUED_PARAGRAPHS = 2;

    private final FieldView field;
    private final List<Draft> drafts;

    QuoteAttribution(FieldView field, List<Draft> drafts) {
        this.field = field;
        this.drafts = drafts;
    }

    void run() {
        for (QuoteRegion region : field.regions()) {
            if (drafts.stream().noneMatch(d -> d.overlaps(region.start(), region.end()))) {
                attribute(region);
                drafts.sort(Comparator.comparingInt(Draft::start));
            }
        }
    }

    private void attribute(QuoteRegion region) {
        int words = words(region);
        SentenceView first = sentenceAt(region.start());
        SentenceView last = sentenceAt(region.end() - 1);
        if (first == null || last == null || words == 0 || first.isBoilerplate() || encloses(region)) {
            return;
        }
        boolean free = isFree(region, first, last);
        Draft signed = PullQuotes.speakerBeside(field, region);
        Draft waiting = signed != null ? signed : waiting(region, first, last, free);
        if (waiting != null) {
            waiting.add(region.start(), region.end());
            if (waiting == signed) {
                drafts.add(signed);
            }
            return;
        }
        if (!isSpeech(region) || PullQuotes.isCrosshead(field, region)) {
            return;
        }
        Draft closing = QuotationChains.closing(field, drafts, region);
        if (closing != null) {
            closing.add(region.start(), region.end());
            return;
        }
        Draft beside = free ? null : unlisted(region, first, last);
        if (beside != null) {
            beside.add(region.start(), region.end());
            drafts.add(beside);
            return;
        }
        continueFrom(region, first);
    }

    /** Whether cues stand inside: then the mark was misread. */
    private boolean encloses(QuoteRegion region) {
        return drafts.stream()
                .anyMatch(d -> d.cue != null && region.contains(d.cue.range().start()));
    }

    /** Whether the quotation fills its sentences, so that no verb of theirs can report it. */
    private boolean isFree(QuoteRegion region, SentenceView first, SentenceView last) {
        int head = tokenAt(first, region.start());
        int tail = tokenAt(last, region.end() - 1);
        int start = first.token(first.from(head)).start();
        int end = last.token(last.to(tail) - 1).end();
        return field.noWordBetween(start, region.start()) && field.noWordBetween(region.end(), end);
    }

    private static int tokenAt(SentenceView view, int offset) {
        int token = 0;
        while (token + 1 < view.size() && view.token(token + 1).start() <= offset) {
            token++;
        }
        return token;
    }

    private Draft waiting(QuoteRegion region, SentenceView first, SentenceView last, boolean free) {
        Draft nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            boolean open = draft.content.isEmpty()
                    && draft.cue != null
                    && draft.cue.entry().kind() == CueEntry.Kind.VERB
                    && (!free && (draft.view == first || draft.view == last) || introduces(draft, first));
            boolean inSpeaker = draft.speaker != null
                    && draft.view == first
                    && region.overlaps(draft.speaker.start(), draft.speaker.end());
            if (!open || inSpeaker) {
                continue;
            }
            int start = draft.cue.range().start();
            int gap = start < region.start() ? region.start() - start : start - region.end();
            if (gap < distance) {
                nearest = draft;
                distance = gap;
            }
        }
        return nearest;
    }

    /** "The minister said:" before a quotation that opens the next sentence or paragraph. */
    private boolean introduces(Draft draft, SentenceView first) {
        SentenceView view = draft.view;
        boolean before = view.sentence().index() + 1 == first.sentence().index();
        boolean sameParagraph = view.sentence().paragraph() == first.sentence().paragraph();
        boolean silent = drafts.stream().noneMatch(d -> d.view == view && !d.content.isEmpty() && isQuoted(d));
        return before && (sameParagraph && silent || view.word(view.size() - 1).equals(":"));
    }

    private Draft unlisted(QuoteRegion region, SentenceView first, SentenceView last) {
        Draft after = endsSentence(region) ? null : verbBeside(last, region, true);
        return after != null ? after : verbBeside(first, region, false);
    }

    /** Whether a full stop stands inside the closing mark: what follows is another sentence. */
    private boolean endsSentence(QuoteRegion region) {
        String text = field.text().text();
        int last = region.end() - 1;
        while (last > region.start() && !Character.isLetterOrDigit(text.charAt(last)) && text.charAt(last) != '.') {
            last--;
        }
        int next = region.end();
        while (next < text.length() && QuoteRegions.isSpace(text.charAt(next))) {
            next++;
        }
        return text.charAt(last) == '.' && next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    private Draft verbBeside(SentenceView view, QuoteRegion region, boolean after) {
        for (int k = 0; k < view.size(); k++) {
            int i = after ? k : view.size() - 1 - k;
            Token token = view.token(i);
            boolean side = after ? token.start() >= region.end() : token.end() <= region.start();
            if (side
                    && token.isVerb()
                    && !AUXILIARIES.contains(token.lemma())
                    && !view.quoted(i)
                    && together(view, i, region)) {
                Cue cue = new Cue(new Range(view, i, i), i, UNLISTED);
                Subject subject = SubjectFinder.find(cue);
                if (subject.mention() == null || subject.isPassive() || !canSpeak(subject)) {
                    return null;
                }
                return new Draft(view, cue, subject.mention(), subject.antecedent(), "quote_verb");
            }
        }
        return null;
    }

    /** A verb that is no listed cue needs somebody as its subject, not "which" or a thing. */
    private static boolean canSpeak(Subject subject) {
        Range mention = subject.mention();
        boolean thing = mention.view().tag(mention.last()).equals("WDT");
        return !thing && Voices.canSpeak(subject.source());
    }

    /** Whether no full stop stands between a verb and the quotation. */
    private static boolean together(SentenceView view, int verb, QuoteRegion region) {
        int inside = tokenAt(
                view,
                Math.max(
                        view.sentence().start(),
                        Math.min(region.start(), view.sentence().end())));
        int last = tokenAt(view, region.end() - 1);
        for (int i = Math.min(verb, last); i < Math.max(verb, inside); i++) {
            if (view.word(i).equals(";") && !view.quoted(i)) {
                return false;
            }
        }
        return view.from(verb) == view.from(inside) || view.from(verb) == view.from(last);
    }

    private void continueFrom(QuoteRegion region, SentenceView first) {
        Draft previous = previous(region);
        Draft spoke = spokeBefore(region, first, previous);
        if (spoke != null) {
            spoke.add(region.start(), region.end());
            return;
        }
        if (previous == null) {
            return;
        }
        int apart = first.sentence().paragraph() - previous.view.sentence().paragraph();
        if (apart > MAX_CONTINUED_PARAGRAPHS) {
            return;
        }
        boolean sameBreath = apart == 0
                && isQuoted(previous)
                && field.noWordBetween(Math.max(previous.view.sentence().end(), previous.end()), region.start());
        boolean turn = apart == 1 && isQuoted(previous) && words(region) > 1 && fillsParagraph(region);
        if (!sameBreath && words(region) < SHORT && !turn) {
            return;
        }
        if (sameBreath) {
            previous.add(region.start(), region.end());
            return;
        }
        Draft other = Turns.other(field, drafts, previous, region);
        Draft speaking = other == null ? previous : other;
        Draft more = new Draft(
                first, null, speaking.speaker, speaking.antecedent, apart == 0 ? "same_paragraph" : "next_paragraph");
        more.continues = speaking;
        more.turn = other != null;
        more.add(region.start(), region.end());
        drafts.add(more);
    }

    /** "The commander spoke on the radio.": a cue without words in the paragraph before, after which nobody else spoke. */
    private Draft spokeBefore(QuoteRegion region, SentenceView first, Draft previous) {
        Draft found = null;
        for (Draft draft : drafts) {
            boolean waits = draft.content.isEmpty()
                    && draft.cue != null
                    && draft.speaker != null
                    && draft.cue.entry().kind() == CueEntry.Kind.VERB
                    && draft.cue.entry().cueClass() == CueClass.SAY
                    && draft.cue.entry().takes('q');
            boolean near =
                    draft.view.sentence().paragraph() + 1 == first.sentence().paragraph();
            boolean last =
                    previous == null || previous.start() < draft.view.sentence().start();
            if (waits && near && last && words(region) >= SHORT) {
                found = draft;
            }
        }
        return found;
    }

    /** The last statement before; of those of one sentence, the one that quotes. */
    private Draft previous(QuoteRegion region) {
        Draft previous = null;
        for (Draft draft : drafts) {
            if (draft.content.isEmpty() || draft.start() >= region.start()) {
                continue;
            }
            boolean later = previous == null
                    || draft.view.sentence().index() > previous.view.sentence().index()
                    || draft.view == previous.view && isLater(draft, previous);
            previous = later ? draft : previous;
        }
        return previous;
    }

    private boolean isLater(Draft draft, Draft previous) {
        boolean nested = previous.covers(draft.start(), draft.end());
        return isQuoted(draft) ? !nested || !isQuoted(previous) : !isQuoted(previous) && !nested;
    }

    private boolean isQuoted(Draft draft) {
        return field.regions().stream().anyMatch(r -> draft.covers(r.start(), r.end()));
    }

    /** Speech is set off: it opens a sentence, follows a mark, or closes with a mark of its own. */
    private boolean isSpeech(QuoteRegion region) {
        String text = field.text().text();
        int before = region.start() - 1;
        while (before >= 0 && text.charAt(before) != '\n' && QuoteRegions.isSpace(text.charAt(before))) {
            before--;
        }
        boolean setOff = before < 0 || "\n.?!:,;\u2014\u2013-)".indexOf(text.charAt(before)) >= 0;
        int end = region.end() - 1;
        while (end > region.start()
                && !Character.isLetterOrDigit(text.charAt(end))
                && ",.?!".indexOf(text.charAt(end)) < 0) {
            end--;
        }
        boolean closes = ",.?!".indexOf(text.charAt(end)) >= 0;
        return setOff && closes && !WorkTitles.is(field, region) || setOff && words(region) >= 2 * SHORT;
    }

    /** "“Then go home.”" alone in its paragraph: a turn of a dialogue. */
    private boolean fillsParagraph(QuoteRegion region) {
        String text = field.text().text();
        int next = region.end();
        boolean opens = region.start() == 0 || text.charAt(region.start() - 1) == '\n';
        boolean closes = next >= text.length() || text.charAt(next) == '\n';
        int last = next - 2;
        return opens && closes && last > region.start() && ".?!".indexOf(text.charAt(last)) >= 0;
    }

    private int words(QuoteRegion region) {
        int words = 0;
        for (SentenceView view : field.sentences()) {
            if (!region.overlaps(view.sentence().start(), view.sentence().end())) {
                continue;
            }
            for (int i = 0; i < view.size(); i++) {
                if (view.isWord(i) && region.contains(view.token(i).start())) {
                    words++;
                }
            }
        }
        return words;
    }

    private SentenceView sentenceAt(int offset) {
        for (SentenceView view : field.sentences()) {
            if (view.sentence().start() <= offset && offset < view.sentence().end()) {
                return view;
            }
        }
        return null;
    }
}

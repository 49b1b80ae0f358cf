package org.dateline.udfs.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.udfs.nlp.Span;

/** Makes the published record of a draft. */
final class StatementBuilder {
    private StatementBuilder() {}

    static Statement build(FieldView field, Draft draft, Resolution who, Names names) {
        List<Span> content =
                draft.content.stream().map(c -> span(field, c[0], c[1])).toList();
        String text = content.stream()
                .map(s -> field.text().slice(s.start(), s.end()))
                .collect(Collectors.joining(" "));
        Profile profile = Profiles.of(who, names);
        Cue cue = draft.cue;
        Range speaker = draft.speaker;
        return new Statement(
                StatementTypes.of(field, draft),
                content,
                text,
                cue == null ? null : cue.range().span(),
                cue == null ? null : cueLemma(cue),
                draft.cueClass(),
                draft.negated,
                speaker == null ? null : speaker.span(),
                speaker == null ? null : field.text().slice(speaker.start(), speaker.end()),
                who.name(),
                who.kind(),
                who.how(),
                profile.title(),
                profile.role(),
                profile.affiliation(),
                profile.country(),
                profile.sector(),
                draft.ploverEvent(),
                draft.addressee == null ? null : field.text().slice(draft.addressee.start(), draft.addressee.end()),
                draft.rule,
                confidence(draft, who));
    }

    /** By rule, as measured on labelled news, and less where nobody is named. */
    private static double confidence(Draft draft, Resolution who) {
        double base = switch (draft.rule) {
            case "cue_verb", "according_to" -> 0.85;
            case "colon" -> 0.8;
            case "same_paragraph", "signature" -> 0.7;
            case "cue_object", "next_paragraph", "cue_noun" -> 0.65;
            default -> 0.6;
        };
        return draft.speaker == null || who.kind() == SpeakerKind.UNKNOWN ? base - 0.2 : base;
    }

    private static String cueLemma(Cue cue) {
        String lemma = cue.entry().lemma();
        return lemma.isEmpty() ? cue.view().token(cue.head()).lowerLemma() : lemma;
    }

    private static Span span(FieldView field, int start, int end) {
        int sentence = 0;
        for (SentenceView view : field.sentences()) {
            if (view.sentence().start() <= start) {
                sentence = view.sentence().index();
            }
        }
        return new Span(field.field(), sentence, start, end);
    }
}

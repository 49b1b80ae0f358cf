package org.dateline.udfs.statement;

import java.util.List;
import org.dateline.udfs.nlp.Span;

/**
 * Something said, with who said it.
 *
 * @param type direct, indirect or mixed
 * @param content the words reported, in reading order; several where the cue splits them
 * @param text the words themselves, spans joined by a space
 * @param cue the words that report ("said", "according to"); null for a quotation that only continues
 * @param cueLemma dictionary form of the cue; null where there is none
 * @param cueClass what the speaker does by saying it; null where there is no cue
 * @param negatedCue whether the cue is negated ("did not say")
 * @param speaker the mention the text attributes it to; null where there is none
 * @param speakerText the words of that mention
 * @param speakerName canonical name in the document; null where unresolved
 * @param speakerKind what kind of speaker
 * @param speakerResolution how the name was found
 * @param speakerTitle words of office ("commander-in-chief"); null where none stands in the text
 * @param speakerRole office or part
 * @param affiliation organisation the words name; null where none
 * @param speakerCountryIso3 ISO 3166 alpha-3; null where not stated
 * @param speakerSector PLOVER sector (GOV, MIL, REB ...); null where unknown
 * @param ploverEvent PLOVER event type that the cue class supports; null where none
 * @param addresseeText who was told; null where not stated
 * @param ruleId which rule found it
 * @param confidence 0 to 1
 */
public record Statement(
        StatementType type,
        List<Span> content,
        String text,
        Span cue,
        String cueLemma,
        CueClass cueClass,
        boolean negatedCue,
        Span speaker,
        String speakerText,
        String speakerName,
        SpeakerKind speakerKind,
        SpeakerResolution speakerResolution,
        String speakerTitle,
        SpeakerRole speakerRole,
        String affiliation,
        String speakerCountryIso3,
        String speakerSector,
        String ploverEvent,
        String addresseeText,
        String ruleId,
        double confidence) {

    public Statement {
        content = List.copyOf(content);
    }
}

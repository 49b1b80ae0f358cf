package org.dateline.udfs.statement;

/**
 * Who the speaker is.
 *
 * @param name canonical name in the document, null where unresolved
 * @param kind what kind of speaker
 * @param how how the name was found
 * @param person the person, null where it is none that the document names
 * @param phrase the phrase that named or described the speaker, null where there is none
 */
record Resolution(String name, SpeakerKind kind, SpeakerResolution how, Person person, Range phrase) {
    static final Resolution UNKNOWN =
            new Resolution(null, SpeakerKind.UNKNOWN, SpeakerResolution.UNRESOLVED, null, null);

    Resolution by(SpeakerResolution other) {
        return new Resolution(name, kind, name == null ? SpeakerResolution.UNRESOLVED : other, person, phrase);
    }
}

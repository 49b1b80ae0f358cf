package org.dateline.udfs.statement;

/**
 * Who the speaker is.
 *
 * @param name canonical name in the document, null where unresolved
 * @param kind what kind of speaker
 * @param how how the name was found
 * @param person the person, null where it is none that the document names
 * @param phrase the phrase that named or described the speaker, null where there is none
 * @param known what other mentions tell of the speaker
 */
record Resolution(String name, SpeakerKind kind, SpeakerResolution how, Person person, Range phrase, Profile known) {
    static final Resolution UNKNOWN =
            new Resolution(null, SpeakerKind.UNKNOWN, SpeakerResolution.UNRESOLVED, null, null);

    Resolution(String name, SpeakerKind kind, SpeakerResolution how, Person person, Range phrase) {
        this(name, kind, how, person, phrase, Profile.UNKNOWN);
    }

    Resolution by(SpeakerResolution other) {
        return new Resolution(name, kind, name == null ? SpeakerResolution.UNRESOLVED : other, person, phrase, known);
    }

    Resolution knowing(Profile more) {
        return new Resolution(name, kind, how, person, phrase, known.completedBy(more));
    }
}

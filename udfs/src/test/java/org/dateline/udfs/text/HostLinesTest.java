package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HostLinesTest {
    private static final String LINE = "Write to the night desk of the Orlovets Herald.";
    private static final String STORY = "Two bridges were closed after the flood.";
    private static final String LONG = "word ".repeat(HostLines.MAX_WORDS).strip() + " more.";

    @Test
    void recurringShortLinesGoWhateverTheirMarks() {
        Set<Long> recurring = Set.copyOf(HostLines.paragraphHashes("WRITE to the night desk, of the Orlovets Herald!"));
        assertThat(HostLines.without(STORY + "\n\n" + LINE, recurring)).isEqualTo(STORY);
    }

    @Test
    void longParagraphsAreNeverHashedNorDropped() {
        assertThat(HostLines.paragraphHashes(LONG)).isEmpty();
        assertThat(HostLines.paragraphHashes(LONG.substring(0, LONG.length() - 6)))
                .hasSize(1);
    }

    @Test
    void hashesHaveTheOrderOfTheTextWithRepeats() {
        long line = HostLines.paragraphHashes(LINE).get(0);
        long story = HostLines.paragraphHashes(STORY).get(0);
        assertThat(HostLines.paragraphHashes(String.join("\n\n", LINE, STORY, LONG, LINE)))
                .containsExactly(line, story, line);
    }

    @Test
    void aTextOfNothingElseStaysWhole() {
        assertThat(HostLines.without(LINE, Set.copyOf(HostLines.paragraphHashes(LINE))))
                .isEqualTo(LINE);
        assertThat(HostLines.without(LINE, Set.of())).isSameAs(LINE);
    }
}

package org.dateline.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.udfs.Extraction;
import org.junit.jupiter.api.Test;

class TerminalViewTest {
    @Test
    void withoutColourThereIsNoEscape() {
        String shown = new TerminalView(false).render(Samples.explanation());
        assertThat(shown).doesNotContain("\u001b").contains(Samples.TITLE, Samples.TEXT);
    }

    @Test
    void coloursAreAllThatIsAddedToTheText() {
        String shown = new TerminalView(true).render(Samples.explanation());
        assertThat(shown).contains("\u001b[31m\u001b[1;97;41mTwelve\u001b[0m\u001b[31m people were killed\u001b[0m");
        assertThat(shown.replaceAll("\u001b\\[[0-9;]*m", "")).contains(Samples.TITLE + "\n\n" + Samples.TEXT);
    }

    @Test
    void theRowsFollowTheText() {
        String shown = new TerminalView(false).render(Samples.explanation());
        assertThat(shown)
                .contains(
                        "casualties: 2\n  c1  text=Twelve people were killed  span=text 0–25  type=killed",
                        "locations: 3",
                        "statements: 1");
    }

    @Test
    void escapeSequencesOfTheArticleDoNotReachTheTerminal() {
        String shown = new TerminalView(false)
                .render(Explanation.of(Samples.document("\u001b]0;title\u0007", "\u009b31mred\r"), Extraction.NOTHING));
        assertThat(shown).doesNotContain("\u001b", "\u009b", "\u0007", "\r").contains("red");
    }
}

package org.dateline.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marksInsideOthersNest() {
        assertThat(shown("abcdef", mark("x", 0, 6), mark("y", 2, 4))).isEqualTo("<x>ab<y>cd</y>ef</x>");
    }

    @Test
    void crossingMarksAreSplit() {
        assertThat(shown("abcdef", mark("x", 0, 4), mark("y", 2, 6))).isEqualTo("<x>ab<y>cd</y></x><y>ef</y>");
    }

    @Test
    void neighboursDoNotNest() {
        assertThat(shown("abcd", mark("x", 0, 2), mark("y", 2, 4))).isEqualTo("<x>ab</x><y>cd</y>");
    }

    @Test
    void equalStretchesOpenInTheOrderOfLayers() {
        Mark place = new Mark(Layer.PLACE, 1, 3, "place", "");
        Mark statement = new Mark(Layer.STATEMENT, 1, 3, "statement", "");
        assertThat(shown("abcd", place, statement)).isEqualTo("a<statement><place>bc</place></statement>d");
    }

    @Test
    void aSplitMarkGoesOutsideAShorterOne() {
        assertThat(shown("abcdef", mark("x", 0, 3), mark("y", 1, 6), mark("z", 3, 5)))
                .isEqualTo("<x>a<y>bc</y></x><y><z>de</z>f</y>");
    }

    @Test
    void anyMarksNestAndCoverWhatTheyShould() {
        Random random = new Random(23);
        for (int round = 0; round < 500; round++) {
            String text = "abcdefghijklmnopqrst".substring(0, 1 + random.nextInt(20));
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(text.length() - start);
                marks.add(new Mark(Layer.values()[random.nextInt(Layer.values().length)], start, end, "m" + i, ""));
            }
            Checker checker = new Checker();
            MarkedText.walk(text, marks, checker);
            assertThat(checker.text.toString()).isEqualTo(text);
            assertThat(checker.open).isEmpty();
            for (Mark mark : marks) {
                assertThat(checker.covered.get(mark)).isEqualTo(text.substring(mark.start(), mark.end()));
            }
        }
    }

    private static Mark mark(String row, int start, int end) {
        return new Mark(Layer.CASUALTY, start, end, row, "");
    }

    private static String shown(String text, Mark... marks) {
        Checker checker = new Checker();
        MarkedText.walk(text, List.of(marks), checker);
        return checker.tagged.toString();
    }

    private static final class Checker implements MarkedText.Sink {
        final StringBuilder tagged = new StringBuilder();
        final StringBuilder text = new StringBuilder();
        final Deque<Mark> open = new ArrayDeque<>();
        final Map<Mark, String> covered = new HashMap<>();

        @Override
        public void open(Mark mark) {
            open.push(mark);
            tagged.append('<').append(mark.row()).append('>');
        }

        @Override
        public void text(String piece) {
            text.append(piece);
            tagged.append(piece);
            open.forEach(mark -> covered.merge(mark, piece, String::concat));
        }

        @Override
        public void close(Mark mark) {
            assertThat(open.pop()).isSameAs(mark);
            tagged.append("</").append(mark.row()).append('>');
        }
    }
}

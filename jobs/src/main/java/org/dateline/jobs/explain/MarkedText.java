package org.dateline.jobs.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Walks a text with marks that may overlap in any way and reports it as properly nested pieces: where one mark ends inside
 * another, the inner one is closed and opened again.
 */
final class MarkedText {
    /** Receives the pieces in reading order; every {@code close} ends the mark opened last. */
    interface Sink {
        void open(Mark mark);

        void text(String text);

        void close(Mark mark);
    }

    private MarkedText() {}

    /**
     * @param marks within the text, in any order
     */
    static void walk(String text, List<Mark> marks, Sink sink) {
        List<Mark> waiting = new ArrayList<>(marks);
        waiting.sort(Mark.OPENING);
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Mark mark : marks) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        cuts.add(text.length());
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int done = 0;
        for (int cut : cuts) {
            if (cut > done) {
                sink.text(text.substring(done, cut));
                done = cut;
            }
            List<Mark> opening = closeEnded(open, cut, sink);
            while (next < waiting.size() && waiting.get(next).start() <= cut) {
                opening.add(waiting.get(next++));
            }
            // Of those that open here, the one that ends last goes outside: fewer have to be split.
            opening.sort(Comparator.comparingInt(Mark::end).reversed().thenComparing(Mark.OPENING));
            for (Mark mark : opening) {
                open.add(mark);
                sink.open(mark);
            }
        }
    }

    /** Closes from the innermost to the outermost that ends here; gives those closed on the way that go on. */
    private static List<Mark> closeEnded(List<Mark> open, int cut, Sink sink) {
        int outermost = 0;
        while (outermost < open.size() && open.get(outermost).end() > cut) {
            outermost++;
        }
        List<Mark> reopening = new ArrayList<>();
        for (int i = open.size() - 1; i >= outermost; i--) {
            Mark mark = open.remove(i);
            sink.close(mark);
            if (mark.end() > cut) {
                reopening.add(mark);
            }
        }
        return reopening;
    }
}

package org.dateline.jobs.keep;

import java.util.List;

/** Which batches to merge: the newest, as long as the next older one is no larger than all that are newer than it. */
final class Merging {
    private Merging() {}

    /**
     * @param batches by number
     * @return neighbours, at least two, or none
     */
    static List<Batch> of(List<Batch> batches) {
        int from = batches.size() - 1;
        long bytes = 0;
        for (int i = batches.size() - 1; i >= 0; i--) {
            if (batches.get(i).bytes() <= bytes) {
                from = i;
            }
            bytes += batches.get(i).bytes();
        }
        return from < batches.size() - 1 ? batches.subList(from, batches.size()) : List.of();
    }
}

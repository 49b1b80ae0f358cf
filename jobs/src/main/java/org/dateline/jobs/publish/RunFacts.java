package org.dateline.jobs.publish;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run was made from.
 *
 * @param inputs the files read, with paths as in {@code archive_file}
 * @param versions of everything that has a part in the result (see {@link Versions})
 */
public record RunFacts(List<FileFacts> inputs, Map<String, String> versions) {
    public RunFacts {
        inputs = inputs.stream().sorted(Comparator.comparing(FileFacts::path)).toList();
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }
}

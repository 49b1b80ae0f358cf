package org.dateline.jobs.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.files.Storage;

/** Compares the files of a release with its manifest: none missing, none changed, none added. */
final class FileCheck {
    private final List<String> findings = new ArrayList<>();
    private final Set<String> damaged = new HashSet<>();

    /** @return the check after it ran */
    static FileCheck run(SparkSession spark, Storage storage, Path folder, Manifest manifest) throws IOException {
        Map<String, String> present = new TreeMap<>();
        for (FileStatus file : storage.below(folder)) {
            present.put(storage.relative(folder, file.getPath()), file.getPath().toString());
        }
        present.remove(Manifest.NAME);
        FileCheck check = new FileCheck();
        check.compare(manifest, FileHashes.of(spark, present));
        return check;
    }

    private void compare(Manifest manifest, List<FileFacts> found) {
        Map<String, FileFacts> unlisted = new HashMap<>();
        found.forEach(file -> unlisted.put(file.path(), file));
        for (TableFacts table : manifest.tables()) {
            for (FileFacts file : table.files()) {
                if (!same(file, unlisted.remove(file.path()))) {
                    damaged.add(table.name());
                }
            }
        }
        manifest.documents().forEach(file -> same(file, unlisted.remove(file.path())));
        unlisted.keySet().stream().sorted().forEach(path -> findings.add(path + " is not in the manifest"));
    }

    private boolean same(FileFacts listed, FileFacts found) {
        if (found == null) {
            findings.add(listed.path() + " is missing");
        } else if (found.bytes() != listed.bytes()) {
            findings.add("%s has %d bytes, not %d".formatted(listed.path(), found.bytes(), listed.bytes()));
        } else if (!found.sha256().equals(listed.sha256())) {
            findings.add(
                    "%s has changed: SHA-256 %s, not %s".formatted(listed.path(), found.sha256(), listed.sha256()));
        }
        return listed.equals(found);
    }

    List<String> findings() {
        return findings;
    }

    /** Whether files of this table are missing or changed, so that its rows say nothing. */
    boolean damaged(String table) {
        return damaged.contains(table);
    }
}

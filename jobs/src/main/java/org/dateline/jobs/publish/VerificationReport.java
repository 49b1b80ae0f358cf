package org.dateline.jobs.publish;

import java.util.List;

/**
 * What a verification found.
 *
 * @param release the folder looked at
 * @param passed what was checked and found right, one line each
 * @param findings what is wrong, or could not be checked; empty for a sound release
 */
public record VerificationReport(String release, List<String> passed, List<String> findings) {
    public VerificationReport {
        passed = List.copyOf(passed);
        findings = List.copyOf(findings);
    }

    /** Whether all was checked and nothing is wrong. */
    public boolean sound() {
        return findings.isEmpty();
    }

    /** @return lines for the terminal */
    public String text() {
        StringBuilder out = new StringBuilder("Release  " + release + "\n");
        passed.forEach(line -> out.append("ok       ").append(line).append('\n'));
        findings.forEach(line -> out.append("WRONG    ").append(line).append('\n'));
        out.append(sound() ? "The release is sound.\n" : "The release is NOT sound.\n");
        return out.toString();
    }
}

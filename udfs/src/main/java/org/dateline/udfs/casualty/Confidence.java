package org.dateline.udfs.casualty;

/** How sure a claim is, from the rule that found it and the words around it. Ordinal, not calibrated. */
final class Confidence {
    private static final double PARSED = 0.9;
    private static final double SHALLOW = 0.75;
    private static final double WEAK = 0.6;
    private static final double HEDGED = 0.9;

    private Confidence() {}

    static double of(Reading reading) {
        String rule = reading.harm().rule();
        double base = rule.contains("neighbour") || rule.contains("insertion") ? SHALLOW : PARSED;
        if (rule.contains("reduced_passive") || rule.contains("condition") || rule.contains("with_wounds")) {
            base = WEAK;
        }
        double certain = reading.assertion() == Assertion.HEDGED ? HEDGED : 1;
        return Math.round(base * certain * 100) / 100.0;
    }
}

package org.dateline.udfs.casualty;

/**
 * Who makes a claim.
 *
 * @param text the words; null where nobody is named
 * @param type what kind
 * @param isParty whether it is one of the sides; null where unknown
 */
record Claimant(String text, ClaimantType type, Boolean isParty) {
    static final Claimant NOBODY = new Claimant(null, ClaimantType.NONE, null);
}

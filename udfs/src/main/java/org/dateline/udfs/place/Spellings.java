package org.dateline.udfs.place;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dateline.udfs.place.Candidates.Candidate;

/**
 * Finds other spellings of transliterated names, but only in the countries that an article names: a skeleton of consonants
 * fits places all over the world.
 */
final class Spellings {
    private static final double OTHER_SPELLING = -1;
    private static final double ALIKE = 0.55;

    private final Gazetteer gazetteer;

    Spellings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Adds candidates to the names that mean no place in any country of the article. */
    void addTo(Collection<NameGroup> groups) {
        Set<String> countries = new TreeSet<>();
        for (NameGroup group : groups) {
            String country = stated(group);
            if (country != null) {
                countries.add(country);
            }
        }
        for (NameGroup group : groups) {
            if (group.mentions().get(0).row() < 0 && isForeign(group, countries)) {
                add(group, countries);
            }
        }
    }

    /** The country that a name means or lies in, where its best-known place is well known; null elsewhere. */
    private String stated(NameGroup group) {
        int best = -1;
        for (Candidate candidate : group.candidates()) {
            if (best < 0 || gazetteer.importance(candidate.row()) > gazetteer.importance(best)) {
                best = candidate.row();
            }
        }
        boolean wellKnown = best >= 0 && gazetteer.importance(best) >= 5.3;
        return wellKnown ? gazetteer.table().country(best) : null;
    }

    private boolean isForeign(NameGroup group, Set<String> countries) {
        return group.candidates().stream()
                .noneMatch(c -> countries.contains(gazetteer.table().country(c.row()))
                        || gazetteer.importance(c.row()) >= Importance.COUNTRY
                        || gazetteer.table().country(c.row()).isEmpty());
    }

    private void add(NameGroup group, Set<String> countries) {
        String name = group.mentions().get(0).name();
        for (int row : gazetteer.findSimilar(name)) {
            if (countries.contains(gazetteer.table().country(row))) {
                double alike =
                        likeness(NameKey.of(name), NameKey.of(gazetteer.table().name(row)));
                // The place may be known by an alternate name that is closer: never less than the least accepted.
                group.addCandidate(new Candidate(row, OTHER_SPELLING - (1 - Math.max(ALIKE, alike))));
            }
        }
    }

    /** 1 less the share of letters that must be changed. */
    static double likeness(String a, String b) {
        double changes = LevenshteinDistance.getDefaultInstance().apply(a, b);
        return 1 - changes / Math.max(1, Math.max(a.length(), b.length()));
    }
}

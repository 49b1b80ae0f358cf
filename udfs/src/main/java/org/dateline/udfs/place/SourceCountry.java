package org.dateline.udfs.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.udfs.lexicon.Lexicon;

/** The country of a publisher, from the country code that its domain ends with. */
public final class SourceCountry {
    private static final Map<String, String> OTHER_CODES = Map.of("uk", "GB");
    private static final Set<String> COUNTRIES = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    /** Codes of countries that publishers of all countries use. */
    private static final Set<String> GENERIC = Lexicon.set("source_generic_domains.tsv");

    private SourceCountry() {}

    /**
     * @param domain host of the publisher ("news.example.co.uk"); null where unknown
     * @return ISO 3166 alpha-3; null where the domain's end names no country
     */
    public static String of(String domain) {
        if (domain == null) {
            return null;
        }
        String end = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String country = OTHER_CODES.getOrDefault(end, end.toUpperCase(Locale.ROOT));
        boolean stated = COUNTRIES.contains(country) && !GENERIC.contains(end);
        return stated ? new Locale("", country).getISO3Country() : null;
    }
}

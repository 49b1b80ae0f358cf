package org.dateline.udfs.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a document tells of organisations where it names them in full: for their acronyms and beginnings, and their country. */
final class FullForms {
    private FullForms() {}

    /** The full name that an acronym stands for, the name itself where it is none. */
    static String expanded(String name, List<Range> organisations) {
        boolean acronym = name.length() > 1 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        String letters = name.replace(".", "");
        for (Range organisation : organisations) {
            if (acronym && (letters.equals(initials(organisation)) || isGiven(organisation, letters))) {
                boolean article = organisation.view().word(organisation.first()).equals("the");
                int first = article ? organisation.first() + 1 : organisation.first();
                return Heads.text(organisation.view(), first, organisation.last());
            }
        }
        return name;
    }

    /** "Department of Mines (DOM)": the acronym stands in brackets right behind the name. */
    private static boolean isGiven(Range organisation, String letters) {
        SentenceView view = organisation.view();
        int opening = organisation.last() + 1;
        boolean bracket = view.word(opening).equals("(") || view.word(opening).equals("-lrb-");
        return bracket
                && organisation.first() < organisation.last()
                && opening + 1 < view.size()
                && view.token(opening + 1).text().equals(letters);
    }

    private static String initials(Range range) {
        StringBuilder initials = new StringBuilder();
        for (String word : Names.words(range)) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /**
     * The longer name of which this one is the beginning or the acronym: the only one, or the longest of several that all
     * begin alike ("Petrel Industries", "Petrel Industries Inc"). What an acronym spells goes on with its legal form alone: "GM" is
     * no General Motors Acceptance Corp.
     */
    static String of(String name, List<Range> organisations) {
        String expanded = expanded(name, organisations);
        Set<String> longer = new LinkedHashSet<>();
        for (Range organisation : organisations) {
            String full = Heads.properName(organisation, organisation.last());
            boolean form = Bodies.isCompany(full.substring(full.lastIndexOf(' ') + 1));
            boolean spelt = expanded.equals(name) || form && full.lastIndexOf(' ') == expanded.length();
            if (full.startsWith(expanded + " ") && spelt) {
                longer.add(full);
            }
        }
        String longest = "";
        for (String full : longer) {
            longest = full.length() > longest.length() ? full : longest;
        }
        String whole = longest;
        boolean alike = longer.stream().allMatch(full -> full.equals(whole) || whole.startsWith(full + " "));
        return longer.isEmpty() || !alike ? expanded : whole;
    }

    /** The country that stands before an organisation where it is named ("Egypt's Grain Board", "the Egyptian Grain Board"), null where none does. */
    static String countryOf(String organisation, List<Range> organisations) {
        for (Range run : organisations) {
            SentenceView view = run.view();
            boolean owned = view.tag(run.first() - 1).equals("POS");
            int before = owned ? run.first() - 2 : run.first() - 1;
            boolean country = before >= 0 && (owned || RoleLexicon.isPeople(view.word(before)));
            String code = country ? RoleLexicon.country(new Range(view, before, before)) : null;
            if (code != null && Heads.properName(run, run.last()).equals(organisation)) {
                return code;
            }
        }
        return null;
    }
}

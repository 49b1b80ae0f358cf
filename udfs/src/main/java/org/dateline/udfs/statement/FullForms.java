package org.dateline.udfs.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document tells of organisations where it names them in full: for their acronyms and beginnings, and their country. */
final class FullForms {
    /** "S and P" */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu} (and|&) \\p{Lu}");

    private FullForms() {}

    /** The full name that an acronym stands for, the name itself where it is none. */
    static String expanded(String name, List<Range> organisations) {
        String letters = LETTERS.matcher(name).matches() ? name.replaceAll(" (and|&) ", "") : name.replace(".", "");
        boolean acronym = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        for (Range organisation : organisations) {
            if (acronym && (spells(organisation, letters) || isGiven(organisation, letters))) {
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

    /** Whether the letters are the initials of a name, also without its legal form ("GM" of General Motors Corp). */
    private static boolean spells(Range organisation, String letters) {
        List<String> words = Names.words(organisation);
        String last = words.get(words.size() - 1);
        boolean form = words.size() > 2 && Bodies.isLegalForm(last);
        return letters.equals(initials(words)) || form && letters.equals(initials(words.subList(0, words.size() - 1)));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
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

    /** PLOVER sector of an organisation, by its name, else business where its shares are named; null where neither tells. */
    static String sector(String organisation, List<Range> organisations) {
        String sector = Bodies.sector(organisation);
        return sector == null && isListed(organisation, organisations) ? "BUS" : sector;
    }

    /** The full name of a body, where what it adds makes it one ("Petrel" of "Petrel Corp", not "Congress" of "Congress Hall"). */
    static String legalName(String name, List<Range> organisations) {
        String full = of(name, organisations);
        String last = full.substring(full.lastIndexOf(' ') + 1);
        boolean body = Bodies.isCompany(last) || Bodies.isNoun(last.toLowerCase(Locale.ROOT));
        boolean fits = Bodies.isLegalForm(last) || body && Bodies.sector(name) == null;
        return fits ? full : expanded(name, organisations);
    }

    /** Whether the sign of its shares stands behind a name ("Petrel <PTL>"). */
    private static boolean isListed(String organisation, List<Range> organisations) {
        for (Range run : organisations) {
            int next = run.last() + 1;
            boolean ticker = next < run.view().size()
                    && Heads.isTicker(run.view().token(next).text());
            if (ticker && Heads.properName(run, run.last()).equals(organisation)) {
                return true;
            }
        }
        return false;
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

package org.dateline.udfs.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;

/** What the written name of an organisation tells: whether it is one at all, and its sector. */
final class Bodies {
    /** Words that open a phrase and no name. */
    private static final Set<String> OPENINGS = Lexicon.set("phrase_opening.tsv");

    private static final Set<String> DOCUMENTS = Lexicon.set("document_noun.tsv");
    private static final Set<String> NOUNS = Lexicon.set("body_noun.tsv");
    private static final Map<String, Row> ROWS = rows();
    /** Words of the longest row. */
    private static final int LONGEST = 9;

    /** "Petrel Corp and currently a member of", "Petrel Corp, which": where a name is over. */
    private static final Pattern END = Pattern.compile(",| (and|or|but) (?=\\p{Ll})| (currently|formerly|now) .*");

    /** Nouns that by themselves name no organisation. */
    private static final Set<String> COMPANIES = Set.of("company", "firm", "bank", "group", "unit", "house");

    private static final Set<String> FIELDS = Lexicon.set("office_field.tsv");

    private static final Set<String> FORMS = Set.of("corp", "inc", "co", "ltd", "plc", "llc", "ag", "gmbh", "sa", "nv");

    /** What the adjectives of parties stand for. */
    private static final Map<String, String> PARTIES = Lexicon.map("party_adjective.tsv");

    private static final Pattern DIRECTION = Pattern.compile("^(North|South|East|West) ");

    /** Small words inside names. */
    private static final Set<String> INNER = Set.of(
            "of", "for", "the", "in", "on", "and", "at", "to", "de", "van", "von", "der", "di", "del", "la", "le");

    private static final Pattern ACRONYM = Pattern.compile(" \\(\\p{Lu}+\\)$");
    private static final Pattern PLACE = Pattern.compile("(\\p{Lu}.*?) in (the )?\\p{Lu}.*");

    private Bodies() {}

    /** @param rank of rows that fit one name the first decides */
    private record Row(int rank, String sector, String where) {}

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        for (String[] row : Lexicon.rows("organisation_sector.tsv", 3)) {
            rows.putIfAbsent(row[0], new Row(rows.size(), row[1], row[2]));
        }
        return rows;
    }

    /** The organisation that an office belongs to: {@link #name} without what describes it, null where only "the company" is said. */
    static String employer(String written) {
        String name = written == null
                ? null
                : name(withoutDescription(ACRONYM.matcher(written).replaceFirst("")));
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        boolean unnamed = COMPANIES.contains(lower) || COMPANIES.contains(last) && name.equals(lower);
        return unnamed || FIELDS.contains(lower) ? null : name;
    }

    /**
     * The organisation that words name: without an article before it or a clause behind it. Null where they name none: a country,
     * a people, an officer, only common words.
     */
    static String name(String written) {
        String name = written == null ? "" : END.split(written, 2)[0].strip();
        int space = name.indexOf(' ');
        while (space > 0 && OPENINGS.contains(name.substring(0, space).toLowerCase(Locale.ROOT))) {
            name = name.substring(space + 1);
            space = name.indexOf(' ');
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean named = name.codePoints().anyMatch(Character::isUpperCase);
        boolean officer = !last.isEmpty() && Character.isLowerCase(last.codePointAt(0)) && RoleLexicon.isOffice(last);
        boolean opening = OPENINGS.contains(name.toLowerCase(Locale.ROOT));
        boolean none = !named && !NOUNS.contains(last)
                || officer
                || opening
                || areCountries(name) && sector(name) == null
                || isGroup(name, last);
        return none ? null : PARTIES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /** "Chadian families", "a Swiss bank": common words that only a people describes. */
    private static boolean isGroup(String name, String last) {
        int described = name.length() - last.length() - 1;
        boolean small = described > 0 && Character.isLowerCase(last.codePointAt(0));
        boolean common = last.endsWith("s") || COMPANIES.contains(last) || DOCUMENTS.contains(last);
        return small && common && areCountries(name.substring(0, described));
    }

    /** "Petrel Games" of "games giant Petrel Games in Europe": what stands before a name and where it is do not belong to it. */
    private static String withoutDescription(String written) {
        String[] words = END.split(written, 2)[0].split(" ");
        int first = 0;
        boolean leads = true;
        for (int i = 0; i + 1 < words.length; i++) {
            leads &= isSmall(words[i]) && !INNER.contains(words[i]) || words[i].endsWith("-based");
            boolean describes = leads || NOUNS.contains(words[i]) || DOCUMENTS.contains(words[i]);
            first = describes && !isSmall(words[i + 1]) && Character.isLetter(words[i + 1].charAt(0)) ? i + 1 : first;
        }
        String name = String.join(" ", List.of(words).subList(first, words.length));
        Matcher place = PLACE.matcher(name);
        return place.matches() ? place.group(1) : name;
    }

    /** Not "easyPetrel", "91st" */
    private static boolean isSmall(String word) {
        return word.codePoints().allMatch(c -> Character.isLowerCase(c) || !Character.isLetterOrDigit(c))
                && Character.isLetter(word.codePointAt(0));
    }

    /** "Egyptian", "French and German" */
    private static boolean areCountries(String name) {
        for (String part : name.split(" and |, ")) {
            if (!RoleLexicon.isCountry(part)
                    && !RoleLexicon.isCountry(DIRECTION.matcher(part).replaceFirst(""))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word describes the members of a party ("Democratic"). */
    static boolean isPartyAdjective(String word) {
        return PARTIES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a lower-case word is a noun for bodies. */
    static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    /** Whether a word is the legal form of a company, however it is written. */
    static boolean isLegalForm(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FORMS.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** Whether the name is one of a company or a commercial bank. */
    static boolean isCompany(String name) {
        return "BUS".equals(sector(name));
    }

    /** PLOVER sector of an organisation, null where its name tells none. */
    static String sector(String name) {
        if (name == null) {
            return null;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        Row best = null;
        for (int first = 0; first < words.length; first++) {
            StringBuilder phrase = new StringBuilder();
            for (int last = first; last < Math.min(words.length, first + LONGEST); last++) {
                phrase.append(last == first ? "" : " ").append(words[last]);
                boolean ends = last == words.length - 1;
                Row row = row(phrase.toString(), ends);
                boolean fits = row != null
                        && (row.where().equals("a") || ends && (row.where().equals("l") || first == 0));
                best = fits && (best == null || row.rank() < best.rank()) ? row : best;
            }
        }
        return best == null ? null : best.sector();
    }

    /** "Petrel Corp." is written with a full stop and without. */
    private static Row row(String phrase, boolean ends) {
        Row row = ROWS.get(phrase);
        boolean stop = row == null && ends && phrase.endsWith(".");
        return stop ? ROWS.get(phrase.substring(0, phrase.length() - 1)) : row;
    }
}

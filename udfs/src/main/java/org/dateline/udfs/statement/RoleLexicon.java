package org.dateline.udfs.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Words of office and of country, matched on the tokens of a description. */
final class RoleLexicon {
    /** Sectors that say more than "government" when both stand in one description. */
    private static final Set<String> SPECIAL = Set.of("MIL", "REB", "COP", "IGO", "JUD", "MED", "NGO", "OPP");

    /** Tokens of the longest entry: hyphens are tokens of their own. */
    private static final int LONGEST = 5;

    private static final Map<String, Entry> ROLES = roles();
    private static final Set<String> LESSER = Lexicon.set("lesser_office.tsv");
    private static final Set<String> PORTFOLIOS = Lexicon.set("portfolio.tsv");
    private static final Entry MINISTER = new Entry(SpeakerRole.MINISTER, "GOV", false, false, false, false);
    private static final Map<String, String> COUNTRIES = Lexicon.map("speaker_country.tsv");

    private static final Set<String> PEOPLES = peoples();

    private RoleLexicon() {}

    /**
     * A row of the list.
     *
     * @param sector empty where the words leave it open
     * @param body whether it is a group that speaks and no office of one person
     * @param ofState whether companies and teams have such officers too
     * @param named whether only a capital makes the word one
     * @param behindName whether only the name of an organisation before it makes the word one
     */
    record Entry(SpeakerRole role, String sector, boolean body, boolean ofState, boolean named, boolean behindName) {}

    /** Where a description names an office: its tokens and what they mean. */
    record Match(int first, int last, Entry entry) {}

    private static Map<String, Entry> roles() {
        Map<String, Entry> roles = new HashMap<>();
        for (String[] row : Lexicon.rows("speaker_role.tsv", 4)) {
            roles.put(
                    row[0],
                    new Entry(
                            SpeakerRole.valueOf(row[1]),
                            row[2],
                            row[3].contains("b"),
                            row[3].contains("s"),
                            row[3].contains("c"),
                            row[3].contains("n")));
        }
        return roles;
    }

    /** The office that heads a phrase, null where it names none. */
    static Match role(Range words) {
        return role(words, words.last(), true);
    }

    /**
     * The office that heads a description; a spokesperson before anyone spoken for, then the longest.
     *
     * @param until last token at which it may start
     */
    static Match role(Range words, int until, boolean firstWins) {
        Match best = null;
        for (int i = words.first(); i <= until; i++) {
            Match match = at(words, i);
            if (match != null && (best == null || better(match, best, firstWins))) {
                best = match;
            }
        }
        return best;
    }

    /** The first body that a description names, null where it names none. */
    static Match body(Range words) {
        for (int i = words.first(); i <= words.last(); i++) {
            Match match = at(words, i);
            if (match != null && match.entry().body()) {
                return match;
            }
        }
        return null;
    }

    private static boolean better(Match match, Match best, boolean firstWins) {
        boolean speaks = match.entry().role() == SpeakerRole.SPOKESPERSON;
        boolean spoke = best.entry().role() == SpeakerRole.SPOKESPERSON;
        if (speaks != spoke) {
            return speaks;
        }
        if (match.entry().body() != best.entry().body()) {
            return best.entry().body();
        }
        return !firstWins && match.first() > best.last();
    }

    private static Match at(Range words, int first) {
        for (int length = LONGEST; length > 0; length--) {
            int last = first + length - 1;
            if (last > words.last()) {
                continue;
            }
            Entry entry = ROLES.get(phrase(words.view(), first, last, false));
            entry = entry == null ? ROLES.get(phrase(words.view(), first, last, true)) : entry;
            boolean adjective = length == 1 && words.view().tag(first).startsWith("JJ") && first < words.last();
            boolean named = entry != null
                    && entry.role() == SpeakerRole.MILITARY_OFFICER
                    && words.first() < words.last()
                    && words.view().token(first).ner().equals("ORGANIZATION");
            boolean small =
                    entry != null && entry.named() && !words.view().token(first).isCapitalised();
            boolean owned =
                    first > words.first() && words.view().token(first - 1).ner().equals("ORGANIZATION");
            boolean alone = entry != null && entry.behindName() && !owned;
            if (entry != null
                    && !isMultitude(words, last)
                    && !adjective
                    && !named
                    && !small
                    && !alone
                    && !isDeputyOf(words, last, entry)) {
                return new Match(first, last, isPortfolio(words, last) ? MINISTER : entry);
            }
        }
        return null;
    }

    /** "an army of workers": how many they are, in small letters before a plural. */
    private static boolean isMultitude(Range words, int noun) {
        SentenceView view = words.view();
        boolean of = view.word(noun).equals("army")
                && !view.token(noun).isCapitalised()
                && view.word(noun + 1).equals("of");
        int last = noun + 2;
        while (of && view.tag(last + 1).startsWith("NN")) {
            last++;
        }
        return of && view.tag(last).equals("NNS");
    }

    /** Whether a word in lower case is what a secretary of state is in charge of. */
    static boolean isField(String word) {
        return PORTFOLIOS.contains(word);
    }

    /** "Trade and Industry Secretary": a secretary of state by what is before the office. */
    private static boolean isPortfolio(Range words, int office) {
        SentenceView view = words.view();
        boolean secretary = office > words.first()
                && view.token(office).isCapitalised()
                && view.word(office).equals("secretary")
                && PORTFOLIOS.contains(view.word(office - 1));
        for (int i = words.first(); secretary && i < office; i++) {
            secretary = !LESSER.contains(view.word(i));
        }
        return secretary;
    }

    /** "deputy chairman", "her deputy": before another noun or behind its owner the word is no seat in parliament. */
    private static boolean isDeputyOf(Range words, int last, Entry entry) {
        SentenceView view = words.view();
        String next = view.tag(last + 1);
        boolean noun = (next.startsWith("NN") || next.startsWith("JJ"))
                && last < words.last()
                && !view.token(last + 1).isEntity();
        boolean owned = view.word(last).equals("deputy")
                && (view.tag(last - 1).equals("PRP$") || view.tag(last - 1).equals("POS"));
        return entry.role() == SpeakerRole.LEGISLATOR && (noun || owned);
    }

    /** The sector of the other words of a description, empty where they have none. */
    static String sectorBeside(Range words, Match role) {
        for (int i = words.first(); i <= words.last(); i++) {
            Match match = i >= role.first() && i <= role.last() ? null : at(words, i);
            if (match != null && SPECIAL.contains(match.entry().sector())) {
                return match.entry().sector();
            }
        }
        return "";
    }

    /** The sector of an office, made precise by the other words of the description; null where unknown. */
    static String sector(Range words, Match role) {
        String sector = role == null ? "" : role.entry().sector();
        for (int i = words.first(); i <= words.last(); i++) {
            boolean inside = role != null && i >= role.first() && i <= role.last();
            Match match = inside ? null : at(words, i);
            boolean open = sector.isEmpty() || sector.equals("GOV");
            if (match != null
                    && open
                    && (sector.isEmpty() || SPECIAL.contains(match.entry().sector()))) {
                sector = match.entry().sector();
            }
        }
        return sector.isEmpty() ? null : sector;
    }

    /** ISO code of the first country named, null where none is. */
    static String country(Range words) {
        for (int i = words.first(); i <= words.last(); i++) {
            for (int last = Math.min(words.last(), i + LONGEST - 1); last >= i; last--) {
                int first = words.view().word(i - 1).equals("new")
                                && i > words.view().from(i)
                        ? i - 1
                        : i;
                String code = COUNTRIES.get(phrase(words.view(), first, last, false));
                if (code != null && words.view().token(i).isCapitalised()) {
                    return code;
                }
            }
        }
        return null;
    }

    /** ISO code of the country named, null where none is or two are joined ("in Egypt and Sudan"). */
    static String onlyCountry(Range words) {
        String found = country(words);
        for (int i = words.first() + 1; i < words.last(); i++) {
            boolean joint = words.view().tag(i).equals("CC");
            String other = joint ? country(new Range(words.view(), i + 1, words.last())) : null;
            if (other != null
                    && country(new Range(words.view(), words.first(), i - 1)) != null
                    && !other.equals(found)) {
                return null;
            }
        }
        return found;
    }

    /** ISO code of the first country in a written name, null where none is. */
    static String country(String name) {
        String[] words = name.split(" ");
        for (int first = 0; first < words.length; first++) {
            StringBuilder phrase = new StringBuilder();
            for (int last = first; last < Math.min(words.length, first + LONGEST); last++) {
                phrase.append(last == first ? "" : " ").append(words[last]);
                String code = code(phrase.toString());
                if (code != null) {
                    return code;
                }
            }
        }
        return null;
    }

    /** Of a country as written, with a capital, also in the possessive. */
    private static String code(String written) {
        boolean possessive = written.endsWith("'s") || written.endsWith("’s");
        String name = possessive ? written.substring(0, written.length() - 2) : written;
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return capital ? COUNTRIES.get(name.toLowerCase(Locale.ROOT)) : null;
    }

    /** Whether a written name as a whole is that of a country, a people or a seat of government. */
    static boolean isCountry(String name) {
        return code(name) != null;
    }

    /** Whether a word, also in the plural, is an office or part of one person. */
    static boolean isOffice(String word) {
        Entry entry = ROLES.get(word);
        entry = entry == null && word.endsWith("s") ? ROLES.get(word.substring(0, word.length() - 1)) : entry;
        return entry != null && !entry.body();
    }

    /** Whether a word in lower case names a people ("american", "americans"), not a country. */
    static boolean isPeople(String word) {
        return PEOPLES.contains(word) || word.endsWith("s") && PEOPLES.contains(word.substring(0, word.length() - 1));
    }

    private static Set<String> peoples() {
        Set<String> peoples = new HashSet<>();
        for (String[] row : Lexicon.rows("place_demonyms.tsv", 2)) {
            for (String form : row[0].split("\\|")) {
                peoples.add(form.toLowerCase(Locale.ROOT));
            }
        }
        return peoples;
    }

    /** Whether the words as a whole name a country, its capital or the seat of its government. */
    static boolean isCountry(Range words) {
        return COUNTRIES.containsKey(phrase(words.view(), words.first(), words.last(), false));
    }

    private static String phrase(SentenceView view, int first, int last, boolean lemmas) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean glued =
                    i == first || view.token(i).start() == view.token(i - 1).end();
            String word =
                    lemmas && i == last ? view.token(i).lemma() : view.token(i).text();
            phrase.append(glued ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        }
        return phrase.toString();
    }
}

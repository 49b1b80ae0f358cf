package org.dateline.udfs.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Token;

/**
 * Whose the officers of an article are: "Lt. Brenn" is a soldier, or of the police where the article speaks of the police and of no army;
 * "Deputy Brenn" sits in a parliament, or is of the police where the article speaks of a sheriff and of no parliament.
 */
final class Ranks {
    private static final Set<String> SHARED = Lexicon.set("shared_rank.tsv");
    private static final Set<String> POLICE = Lexicon.set("police_word.tsv");
    private static final Set<String> ARMY = Lexicon.set("army_word.tsv");
    private static final Set<String> PARLIAMENT = Set.of("parliament", "assembly", "duma", "bundestag", "lawmaker");

    /** "HPD", "Harn PD": a police department. */
    private static final Pattern DEPARTMENT = Pattern.compile("\\b\\p{Lu}{0,4}PD$|\\bPolice\\b");

    private final boolean police;
    private final boolean sheriff;

    /** @param words the words and dictionary forms of the article in lower case */
    private Ranks(Set<String> words) {
        this.police = POLICE.stream().anyMatch(words::contains) && ARMY.stream().noneMatch(words::contains);
        this.sheriff = words.contains("sheriff") && PARLIAMENT.stream().noneMatch(words::contains);
    }

    static Ranks of(List<FieldView> fields) {
        Set<String> words = new HashSet<>();
        for (FieldView field : fields) {
            for (SentenceView view : field.sentences()) {
                for (int i = 0; i < view.size(); i++) {
                    Token token = view.token(i);
                    words.add(view.word(i));
                    words.add(token.lowerLemma());
                }
            }
        }
        return new Ranks(words);
    }

    /** The profile of an officer of the police, where its rank was taken for a soldier's or a deputy's. */
    Profile corrected(Profile profile) {
        String title = profile.title() == null ? "" : profile.title().toLowerCase(Locale.ROOT);
        boolean department = profile.affiliation() != null
                && DEPARTMENT.matcher(profile.affiliation()).find();
        boolean officer = profile.role() == SpeakerRole.MILITARY_OFFICER
                && (department || police && SHARED.contains(title))
                && !title.isEmpty();
        boolean deputy = sheriff
                && profile.role() == SpeakerRole.LEGISLATOR
                && (title.endsWith("deputy") || title.endsWith("deputies"));
        return officer || deputy
                ? new Profile(
                        profile.title(), SpeakerRole.POLICE_OFFICER, profile.affiliation(), profile.country(), "COP")
                : profile;
    }
}

package org.dateline.udfs.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;

/**
 * Whose the officers of an article are: "Lt. Brenn" is a soldier, or of the police where the article speaks of the police and of no army;
 * "Deputy Brenn" sits in a parliament, or is of the police where the article speaks of a sheriff and of no parliament;
 * "Superintendent Brenn" is of the police, or of schools where the article speaks of these alone.
 */
final class Ranks {
    private static final Set<String> SHARED = Lexicon.set("shared_rank.tsv");
    private static final Set<String> POLICE = Lexicon.set("police_word.tsv");
    private static final Set<String> ARMY = Lexicon.set("army_word.tsv");
    private static final Set<String> PARLIAMENT = Set.of("parliament", "assembly", "duma", "bundestag", "lawmaker");

    private static final Set<String> CHIEFS =
            Set.of("chief", "deputy chief", "assistant chief", "asst. chief", "division chief");
    private static final Set<String> OTHER_CHIEFS = Set.of("fire", "firefighter", "tribe", "tribal", "village");
    private static final Set<String> SCHOOL = Set.of("school", "pupil", "classroom");

    /** Words by which an article tells the country Georgia from the state. */
    private static final Set<String> GEORGIA = Lexicon.set("georgia_word.tsv");

    /** "HPD", "Harn PD": a police department. */
    private static final Pattern DEPARTMENT = Pattern.compile("\\b\\p{Lu}{0,4}PD$|\\bPolice\\b");

    private final List<FieldView> fields;
    /** The words and dictionary forms of the article in lower case; null until an officer asks. */
    private Set<String> words;

    private Ranks(List<FieldView> fields) {
        this.fields = fields;
    }

    static Ranks of(List<FieldView> fields) {
        return new Ranks(fields);
    }

    /** The profile of an officer of the police, where its rank was taken for a soldier's or a deputy's. */
    Profile corrected(Profile profile) {
        String title = profile.title() == null ? "" : profile.title().toLowerCase(Locale.ROOT);
        boolean department = profile.affiliation() != null
                && DEPARTMENT.matcher(profile.affiliation()).find();
        boolean officer = profile.role() == SpeakerRole.MILITARY_OFFICER
                && !title.isEmpty()
                && (department || SHARED.contains(title) && hasAny(POLICE) && !hasAny(ARMY));
        boolean deputy = profile.role() == SpeakerRole.LEGISLATOR
                && (title.endsWith("deputy") || title.endsWith("deputies"))
                && hasAny(Set.of("sheriff"))
                && !hasAny(PARLIAMENT);
        boolean chief = profile.role() == SpeakerRole.OTHER
                && CHIEFS.contains(title)
                && hasAny(POLICE)
                && !hasAny(OTHER_CHIEFS);
        boolean school = profile.role() == SpeakerRole.POLICE_OFFICER
                && title.endsWith("superintendent")
                && !title.contains("police")
                && !title.contains("chief")
                && hasAny(SCHOOL)
                && !hasAny(POLICE);
        if (school) {
            return new Profile(profile.title(), SpeakerRole.OTHER, profile.affiliation(), profile.country(), "EDU");
        }
        return officer || deputy || chief
                ? new Profile(
                        profile.title(), SpeakerRole.POLICE_OFFICER, profile.affiliation(), profile.country(), "COP")
                : profile;
    }

    /** The country of a speaker: Georgia is an American state where the article speaks of nothing in the Caucasus. */
    String country(String code) {
        return "GEO".equals(code) && !hasAny(GEORGIA) ? "USA" : code;
    }

    private boolean hasAny(Set<String> wanted) {
        if (words == null) {
            words = words(fields);
        }
        return wanted.stream().anyMatch(words::contains);
    }

    private static Set<String> words(List<FieldView> fields) {
        Set<String> words = new HashSet<>();
        for (FieldView field : fields) {
            for (SentenceView view : field.sentences()) {
                for (int i = 0; i < view.size(); i++) {
                    words.add(view.word(i));
                    words.add(view.token(i).lowerLemma());
                }
            }
        }
        return words;
    }
}

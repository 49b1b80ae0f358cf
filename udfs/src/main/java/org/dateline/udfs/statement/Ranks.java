package org.dateline.udfs.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Token;

/** Whose the officers of an article are: "Lt. Brenn" is a soldier, or of the police where the article speaks of the police and of no army. */
final class Ranks {
    private static final Set<String> SHARED = Lexicon.set("shared_rank.tsv");
    private static final Set<String> POLICE =
            Set.of("police", "sheriff", "deputy", "trooper", "detective", "policeman");
    private static final Set<String> ARMY = Set.of(
            "army",
            "soldier",
            "troop",
            "troops",
            "military",
            "navy",
            "marine",
            "marines",
            "battalion",
            "brigade",
            "regiment");

    private final boolean police;

    private Ranks(boolean police) {
        this.police = police;
    }

    static Ranks of(List<FieldView> fields) {
        boolean police = false;
        for (FieldView field : fields) {
            for (SentenceView view : field.sentences()) {
                for (int i = 0; i < view.size(); i++) {
                    Token token = view.token(i);
                    String word = view.word(i);
                    String lemma = token.lowerLemma();
                    if (ARMY.contains(word) || ARMY.contains(lemma)) {
                        return new Ranks(false);
                    }
                    police |= POLICE.contains(word) || POLICE.contains(lemma);
                }
            }
        }
        return new Ranks(police);
    }

    /** The profile of an officer of the police, where its rank was taken for a soldier's. */
    Profile corrected(Profile profile) {
        boolean shared = police
                && profile.role() == SpeakerRole.MILITARY_OFFICER
                && profile.title() != null
                && SHARED.contains(profile.title().toLowerCase(Locale.ROOT));
        return shared
                ? new Profile(
                        profile.title(), SpeakerRole.POLICE_OFFICER, profile.affiliation(), profile.country(), "COP")
                : profile;
    }
}

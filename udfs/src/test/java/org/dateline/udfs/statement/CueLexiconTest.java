package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
    private static final Set<String> PLOVER = Set.of("ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN");

    @Test
    void everyClassHasACue() {
        Set<String> classes = new java.util.HashSet<>();
        Lexicon.rows("cue.tsv", 5).forEach(row -> classes.add(row[2]));
        assertThat(Arrays.stream(CueClass.values()).map(CueClass::value)).allMatch(classes::contains);
    }

    @Test
    void rowsAreUniqueAndTheirFramesAndEventsKnown() {
        Set<String> seen = new java.util.HashSet<>();
        for (String[] row : Lexicon.rows("cue.tsv", 5)) {
            assertThat(seen.add(row[0] + "/" + row[1])).as(row[0]).isTrue();
            assertThat(row[3]).as(row[0]).matches("[cqoipasdft]*");
            assertThat(row[4].isEmpty() || PLOVER.contains(row[4])).as(row[0]).isTrue();
        }
    }

    @Test
    void headlineFormsAreThirdPerson() {
        assertThat(CueLexicon.get().headlineForm("denies").orElseThrow().lemma())
                .isEqualTo("deny");
        assertThat(CueLexicon.get().headlineForm("stresses").orElseThrow().lemma())
                .isEqualTo("stress");
    }

    @Test
    void rolesNameTheEnumeration() {
        for (String[] row : Lexicon.rows("speaker_role.tsv", 4)) {
            assertThat(SpeakerRole.valueOf(row[1])).as(row[0]).isNotNull();
        }
    }
}

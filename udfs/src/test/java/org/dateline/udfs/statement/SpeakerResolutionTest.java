package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerResolutionTest {

    private static Statement last(String text) {
        List<Statement> found = StatementsOf.text(text);
        assertThat(found).isNotEmpty();
        return found.get(found.size() - 1);
    }

    @Test
    void lastNameBecomesTheFullName() {
        Statement statement = last("Helen Sarrow arrived on Monday. Sarrow said the camp was full.");
        assertThat(statement.speakerName()).isEqualTo("Helen Sarrow");
        assertThat(statement.speakerResolution()).isEqualTo(SpeakerResolution.EXPLICIT);
        assertThat(statement.speakerKind()).isEqualTo(SpeakerKind.NAMED_PERSON);
    }

    @Test
    void fullNameMayComeLaterThanTheShortOne() {
        List<Statement> found = StatementsOf.text(
                "Sarrow said the camp was full. Helen Sarrow, who leads the agency, left on Tuesday.");
        assertThat(found.get(0).speakerName()).isEqualTo("Helen Sarrow");
    }

    @Test
    void pronounTakesThePersonOfItsGender() {
        Statement statement =
                last("Mary Anton and the driver met Peter Hallow at the gate. She said the road was open.");
        assertThat(statement.speakerName()).isEqualTo("Mary Anton");
        assertThat(statement.speakerResolution()).isEqualTo(SpeakerResolution.PRONOUN);
    }

    @Test
    void titleAloneFindsItsHolder() {
        Statement statement =
                last("Health Minister Thomas Vask visited the wards. The minister said the roof was safe.");
        assertThat(statement.speakerName()).isEqualTo("Thomas Vask");
        assertThat(statement.speakerResolution()).isEqualTo(SpeakerResolution.NOMINAL);
    }

    @Test
    void capitalSpeaksForItsGovernment() {
        Statement statement = last("Moscow said the grain deal was over.");
        assertThat(statement.speakerResolution()).isEqualTo(SpeakerResolution.METONYM);
        assertThat(statement.speakerCountryIso3()).isEqualTo("RUS");
        assertThat(statement.speakerSector()).isEqualTo("GOV");
    }

    @Test
    void unnamedRoleHasNoName() {
        Statement statement = last("A senior official said the port would reopen.");
        assertThat(statement.speakerName()).isNull();
        assertThat(statement.speakerKind()).isEqualTo(SpeakerKind.UNNAMED_ROLE);
        assertThat(statement.speakerResolution()).isEqualTo(SpeakerResolution.UNRESOLVED);
    }

    @Test
    void relativeClauseIsCutOff() {
        Statement statement = last("“It was dark,” said Peter Hallow, who runs the office in the valley.");
        assertThat(statement.speakerText()).isEqualTo("Peter Hallow");
    }

    @Test
    void officeBeforeTheNameGivesTitleRoleAndCountry() {
        Statement statement = last("Ukraine's commander-in-chief Petro Bondar said the line was stable.");
        assertThat(statement.speakerTitle()).isEqualTo("commander-in-chief");
        assertThat(statement.speakerRole()).isEqualTo(SpeakerRole.MILITARY_OFFICER);
        assertThat(statement.speakerCountryIso3()).isEqualTo("UKR");
        assertThat(statement.speakerSector()).isEqualTo("MIL");
    }

    @Test
    void appositionAfterTheNameGivesTheOffice() {
        Statement statement = last("Helen Sarrow, a spokeswoman for the Red Cross, said the trucks were late.");
        assertThat(statement.speakerRole()).isEqualTo(SpeakerRole.SPOKESPERSON);
        assertThat(statement.affiliation()).isEqualTo("Red Cross");
    }
}

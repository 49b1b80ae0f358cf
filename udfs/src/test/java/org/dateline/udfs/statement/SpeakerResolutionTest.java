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

    @Test
    void pronounTellsTheGenderOfWhoItStandsFor() {
        List<Statement> found = StatementsOf.text("General Anton Kreis met Mayor Olga Danek on Sunday. "
                + "He said the siege would be lifted; she said nobody believed him.");
        assertThat(found).extracting(Statement::speakerName).containsExactly("Anton Kreis", "Olga Danek");
    }

    @Test
    void pronounOfASpeakerWithoutANameHasNone() {
        Statement statement = last("Pavel Sorin left on Friday.\n\nA military spokesman said the hill was taken. "
                + "He said nobody was hurt.");
        assertThat(statement.speakerName()).isNull();
        assertThat(statement.speakerKind()).isEqualTo(SpeakerKind.UNNAMED_ROLE);
    }

    @Test
    void pronounOfAPersonNamedSinceIsTheirs() {
        Statement statement = last("A military spokesman said the hill was taken. Pavel Sorin ran to the radio. "
                + "He said nobody was hurt.");
        assertThat(statement.speakerName()).isEqualTo("Pavel Sorin");
    }

    @Test
    void theyAreTheOrganisationOfTheSentenceBefore() {
        Statement statement = last("The United Front seized the airport on Friday. They said flights would resume.");
        assertThat(statement.speakerName()).isEqualTo("United Front");
    }

    @Test
    void ageFindsWhoIsThatOld() {
        Statement statement = last(
                "Piet Aalder, 61, lost his house. Bram Aalder, 34, lost his boat. The 61-year-old said he would rebuild it.");
        assertThat(statement.speakerName()).isEqualTo("Piet Aalder");
        assertThat(statement.speakerResolution()).isEqualTo(SpeakerResolution.NOMINAL);
    }

    @Test
    void severalSpeakersAreAllNamed() {
        Statement statement =
                last("Foreign Minister Adan Bol and his counterpart, Rita Swann, said talks would resume.");
        assertThat(statement.speakerName()).isEqualTo("Adan Bol and Rita Swann");
    }

    @Test
    void personInsideADescriptionDoesNotSpeak() {
        Statement statement = last("Peter Hallow, who met Rita Swann and her deputy, said talks would resume.");
        assertThat(statement.speakerName()).isEqualTo("Peter Hallow");
    }

    @Test
    void capitalsAndSeatsSpeakForTheirGovernment() {
        List<Statement> found = StatementsOf.text("Kyiv denied any role. The Kremlin said it would respond.");
        assertThat(found).extracting(Statement::speakerResolution).containsOnly(SpeakerResolution.METONYM);
        assertThat(found).extracting(Statement::speakerCountryIso3).containsExactly("UKR", "RUS");
        assertThat(found).extracting(Statement::speakerSector).containsOnly("GOV");
    }

    @Test
    void speakersOfADialogueTakeTurns() {
        List<Statement> found = StatementsOf.text("“Who gave the order?” asked Judge Emma Volk.\n\n"
                + "“I do not know,” said Captain Oliver Brandt.\n\n“You were the senior officer, were you not?”");
        assertThat(found.get(2).speakerName()).isEqualTo("Emma Volk");
        assertThat(found.get(2).speakerResolution()).isEqualTo(SpeakerResolution.ALTERNATING_TURN);
    }

    @Test
    void nameInCapitalsTakesTheSpellingOfTheText() {
        List<Statement> found = StatementsOf.article(
                "SORIN SAYS ROAD IS OPEN", "President Sorin said the road was open. Sorin said it would stay so.");
        assertThat(found).extracting(Statement::speakerName).doesNotContain("SORIN");
    }

    @Test
    void descriptionBeforeANameAndAComma() {
        Statement statement =
                last("The head of the Syrian Observatory for Human Rights, Rami Hadad, said 12 had died.");
        assertThat(statement.affiliation()).isEqualTo("Syrian Observatory for Human Rights");
        assertThat(statement.speakerCountryIso3()).isEqualTo("SYR");
    }

    @Test
    void titleOfficeAndAffiliationFromBothSides() {
        Statement statement =
                last("Admiral Carlo Benti, chair of the alliance's military committee, said it was ready.");
        assertThat(statement.speakerTitle()).isEqualTo("Admiral");
        assertThat(statement.affiliation()).isEqualTo("alliance's military committee");
    }

    @Test
    void ageMayBeStatedLaterThanUsed() {
        List<Statement> found = StatementsOf.text(
                "The 61-year-old said the soldiers took his cattle. Jan Holub, 61, has lived in the valley for years.");
        assertThat(found.get(0).speakerName()).isEqualTo("Jan Holub");
    }

    @Test
    void anotherAgeIsAnotherPerson() {
        List<Statement> found = StatementsOf.text(
                "The 34-year-old said the soldiers took his cattle. Jan Holub, 61, has lived in the valley for years.");
        assertThat(found.get(0).speakerName()).isNull();
    }

    @Test
    void severalCapitalsAreAllNamedAndOfNoOneCountry() {
        Statement statement = last("Kyiv and Warsaw said the road would open on Friday.");
        assertThat(statement.speakerName()).isEqualTo("Kyiv and Warsaw");
        assertThat(statement.speakerResolution()).isEqualTo(SpeakerResolution.METONYM);
        assertThat(statement.speakerCountryIso3()).isNull();
        assertThat(last("The Ministry of Trade and Industry said prices would fall.")
                        .speakerName())
                .isEqualTo("Ministry of Trade and Industry");
    }

    @Test
    void nounAndPronounTakeUpTheOrganisation() {
        List<Statement> found = StatementsOf.text(
                "Petrel Corp bought two ships. The company said they would sail in May. It said the price was fair.");
        assertThat(found).extracting(Statement::speakerName).containsOnly("Petrel Corp");
        assertThat(last("The Interior Ministry bought two ships. The company said they would sail in May.")
                        .speakerName())
                .isNull();
    }

    @Test
    void shortFormOfAnOrganisationTakesItsFullName() {
        Statement statement = last("Petrel Shipping Corp bought two ships. Petrel said they would sail in May.");
        assertThat(statement.speakerName()).isEqualTo("Petrel Shipping Corp");
    }

    @Test
    void namesKeepTheirHyphensAndPossessives() {
        assertThat(last("Ann Lee-Hart left on Monday. Lee-Hart said the bridge was old.")
                        .speakerName())
                .isEqualTo("Ann Lee-Hart");
        assertThat(last("Moody's said the debt was safe.").speakerName()).isEqualTo("Moody's");
        assertThat(last("Sweden's Nordland Bank said rates would fall.").speakerName())
                .isEqualTo("Nordland Bank");
    }

    @Test
    void partnersOfAFirmDoNotSpeak() {
        Statement statement =
                last("Lawrence Kohl, analyst with Merrill Lynch, Pierce, Fenner and Smith, said prices would fall.");
        assertThat(statement.speakerName()).isEqualTo("Lawrence Kohl");
    }

    @Test
    void whomAnIndefinitePhraseSpeaksOfDoesNotSpeak() {
        assertThat(last("A spokesman for the prosecutor, Alan Holub, said no deal had been made.")
                        .speakerName())
                .isNull();
        assertThat(last("The head of the agency, Alan Holub, said no deal had been made.")
                        .speakerName())
                .isEqualTo("Alan Holub");
    }

    @Test
    void lesserOfficeIsAnother() {
        Statement statement = last("Deputy Governor Jan Holub left. The governor said the dam was safe.");
        assertThat(statement.speakerName()).isNull();
    }

    @Test
    void lastNameOfACompanyIsTheCompany() {
        Statement statement = last("Brandt International Corp shares fell. Brandt said it would sell the mine.");
        assertThat(statement.speakerName()).isEqualTo("Brandt International Corp");
        assertThat(statement.speakerKind()).isEqualTo(SpeakerKind.ORGANISATION);
        Statement person = last("Brandt Corp was founded by Ole Brandt. Brandt said he would sell the mine.");
        assertThat(person.speakerName()).isEqualTo("Ole Brandt");
    }

    @Test
    void bracketsAroundACompanyAreNotItsName() {
        Statement statement = last("<Petrel Corp Ltd> said it would sell the mine.");
        assertThat(statement.speakerName()).isEqualTo("Petrel Corp Ltd");
        assertThat(statement.speakerKind()).isEqualTo(SpeakerKind.ORGANISATION);
    }

    @Test
    void listsOfSpeakersAreNamedWhole() {
        assertThat(last("Ilan Brenn, Ruta Selk and Piet Aalder said the pass was open.")
                        .speakerName())
                .isEqualTo("Ilan Brenn and Ruta Selk and Piet Aalder");
        assertThat(last("Kyiv, Warsaw and Vilnius said the pass was open.").speakerName())
                .isEqualTo("Kyiv and Warsaw and Vilnius");
    }

    @Test
    void officeNamedLaterIsTheOnlyOneOfTheDocument() {
        String only = "The minister said the dam was safe. Mines Minister Adan Bol had seen it on Monday.";
        assertThat(StatementsOf.only(only).speakerName()).isEqualTo("Adan Bol");
        String two = only + " Trade Minister Ruta Selk had not.";
        assertThat(StatementsOf.only(two).speakerName()).isNull();
    }

    @Test
    void nicknameStandsInsideTheName() {
        assertThat(last("Captain John “Hammer” Brandt fell. Brandt said the road was closed.")
                        .speakerName())
                .isEqualTo("John “Hammer” Brandt");
        assertThat(last("Ole Brandt “never” saw Selk. Selk said the road was closed.")
                        .speakerName())
                .isEqualTo("Selk");
    }

    @Test
    void namesOfTwoPartsAreOneCompany() {
        assertThat(last("Gulf and Harrow said it would close its depot.").speakerName())
                .isEqualTo("Gulf and Harrow");
        assertThat(last("Kyiv and Warsaw said they would open the road.").speakerName())
                .isEqualTo("Kyiv and Warsaw");
    }

    @Test
    void namesGoOnBehindOfTheAndBehindANickname() {
        Statement statement = last(
                "The International Committee of the Salt Towns (ICST) met. The ICST said it had spoken to the miners.");
        assertThat(statement.speakerName()).isEqualTo("International Committee of the Salt Towns");
        assertThat(last("Ole “The Hammer” Brandt said the hill was lost.").speakerName())
                .startsWith("Ole");
    }

    @Test
    void theyAreTheTwoWhoSpoke() {
        assertThat(last("John Dass and Mary Anton said the hill was lost. They said nobody came.")
                        .speakerName())
                .isEqualTo("John Dass and Mary Anton");
    }

    @Test
    void leaderOfACountryIsItsPresident() {
        Statement statement = last("Ukrainian President Petro Bondar left. The Ukrainian leader said he was tired.");
        assertThat(statement.speakerName()).isEqualTo("Petro Bondar");
    }

    @Test
    void descriptionBeforeANameAndTheFormOfADoctorAreTakenUp() {
        assertThat(last("The rebels' spokesman, Omar Teshk, left. The rebel spokesman said the port was theirs.")
                        .speakerName())
                .isEqualTo("Omar Teshk");
        assertThat(last("Dr Susan Pell treated the wounded. The doctor said three had died.")
                        .speakerName())
                .isEqualTo("Susan Pell");
    }

    @Test
    void itIsNobodyAndSeveralAreNotOne() {
        assertThat(last("A military spokesman said the hill was taken. It said nobody was hurt.")
                        .speakerTitle())
                .isNull();
        assertThat(last("The artist Ole Brandt left. The artists said the hall was cold.")
                        .speakerName())
                .isNull();
    }

    @Test
    void nameBehindADescriptionThatFollowsItsCue() {
        assertThat(last("“It rained,” said the group's head, Professor Ole Brandt.")
                        .speakerName())
                .isEqualTo("Ole Brandt");
    }

    @Test
    void oppositionIsNotItsLeader() {
        assertThat(last("Opposition leader Joss Verein left. The opposition accused the premier of playing for time.")
                        .speakerName())
                .isNull();
    }
}

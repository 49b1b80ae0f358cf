package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, role, affiliation and sector of the speaker of one sentence; "-" where there is none. */
class OfficeTest {
    private static String shown(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static void check(String text, String expected) {
        Statement found = StatementsOf.text(text).get(0);
        assertThat(String.join(
                        " / ",
                        shown(found.speakerTitle()),
                        shown(found.speakerRole()),
                        shown(found.affiliation()),
                        shown(found.speakerSector())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        President Ilan Sorin said the war was over. | President / HEAD_OF_STATE / - / GOV
        Egyptian president Ilan Sorin said the war was over. | president / HEAD_OF_STATE / - / GOV
        Petrel Corp president Ole Brandt said sales had grown. | president / BUSINESS / Petrel Corp / BUS
        Ann Roe, vice president at Merrill Lynch, said sales had grown. | vice president / OTHER / Merrill Lynch / -
        Ann Roe, chairman and chief executive of Petrel Corp., said sales had grown. | chairman and chief executive / BUSINESS / Petrel Corp. / BUS
        Ann Roe, chairman of the Harn Relief Committee, said aid had come. | chairman / OTHER / Harn Relief Committee / -
        Company chairman Ole Brandt said sales had grown. | Company chairman / BUSINESS / - / BUS
        Captain Ole Brandt said the hill was taken. | Captain / MILITARY_OFFICER / - / MIL
        Brandt scored twice and captain Ole Brandt said the team was tired. | captain / OTHER / - / -
        An army captain said the hill was taken. | army captain / MILITARY_OFFICER / - / MIL
        Texas Governor Ann Roe said the river had fallen. | Governor / LOCAL_OFFICIAL / Texas / GOV
        Central bank governor Jan Holub said rates would fall. | Central bank governor / OTHER / - / GOV
        """)
    void officesOfStateAreToldFromThoseOfCompaniesAndTeams(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Mines and Energy Minister Adan Bol said the price would rise. | Mines and Energy Minister / MINISTER / - / GOV
        Adan Bol, FCC deputy secretary of communications, said the rules were clear. | deputy secretary of communications / OTHER / FCC / GOV
        Federal Reserve Board Vice Chairman Jan Holub said rates would fall. | Vice Chairman / OTHER / Federal Reserve Board / GOV
        Jan Holub, director of marketing for Petrel Systems, said sales had grown. | director of marketing / OTHER / Petrel Systems / -
        Jan Holub, campaigns director at Greenpeace, said the sea was rising. | campaigns director / OTHER / Greenpeace / -
        Tory leader Ann Roe said the plan was weak. | leader / OTHER / Tory / PTY
        Shadow Foreign Secretary Ann Roe said the treaty was weak. | Shadow Foreign Secretary / LEGISLATOR / - / OPP
        London mayor Mr Ken Dale said the roads were closed. | mayor / LOCAL_OFFICIAL / - / GOV
        """)
    void titlesAreWholeAndAffiliationsAreNames(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Jan Holub of Merrill Lynch said the purchase would help. | - / UNKNOWN / Merrill Lynch / -
        Jan Holub, of the Volvo board, said the purchase would help. | - / UNKNOWN / Volvo board / -
        Jan Holub of Dalvik said the road was closed. | - / UNKNOWN / - / -
        """)
    void membersWithoutAnOfficeHaveAnAffiliation(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        President Ilan Sorin's government said it would leave the pact. | - / OTHER / - / GOV
        The president's spokesman Jan Holub said the visit was off. | spokesman / SPOKESPERSON / - / GOV
        A senior U.N. official said the convoy was safe. | official / IGO_OFFICIAL / U.N. / IGO
        The company said sales had grown. | - / BUSINESS / - / BUS
        Anton Kreis, a retired general, said the line would hold. | general / MILITARY_OFFICER / - / MIL
        Company officials said sales had grown. | Company officials / BUSINESS / - / BUS
        Jan Holub, president and chief executive officer of Merrill Lynch said sales had grown. | president and chief executive officer / BUSINESS / Merrill Lynch / BUS
        Trade Representative Ann Roe said the tariff would stay. | Trade Representative / OTHER / - / GOV
        """)
    void theHeadOfADescriptionIsTheOffice(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ann Roe, chief technology officer at Petrel Systems, said the line was cut. | chief technology officer / BUSINESS / Petrel Systems / BUS
        Ole Holm, chairman of <Petrel Inc>, said sales had grown. | chairman / BUSINESS / Petrel Inc / BUS
        Orsk Miners Union (OMU) president Ole Holm said the strike would go on. | president / OTHER / Orsk Miners Union / -
        Carl Brasel, an adviser to the OMU chairman, said the strike would go on. | adviser / OTHER / OMU / -
        Petrel chairman Ole Holm said sales had grown. Petrel Corp fell at once. | chairman / BUSINESS / Petrel Corp / BUS
        General Mining Corp chairman Ole Holm said sales had grown. | chairman / BUSINESS / General Mining Corp / BUS
        The general partners said the fund was safe. | general partners / BUSINESS / - / BUS
        General Ole Holm said the line was safe. | General / MILITARY_OFFICER / - / MIL
        """)
    void officersOfCompaniesAreInBusiness(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Budget director Ivo Landry said the sum was low. | Budget director / OTHER / - / -
        Police Superintendent Gary Holt said the road was open. | Police Superintendent / POLICE_OFFICER / - / COP
        Rita Swann, the UN's humanitarian coordinator in Sudan, said the road was open. | humanitarian coordinator / IGO_OFFICIAL / UN / IGO
        Rita Swann, 34, a teacher, said the road was open. | teacher / OTHER / - / CVL
        Iran's foreign minister, Ali Nouri, left. Nouri said the port would open. | foreign minister / MINISTER / - / GOV
        Gary Holt, chief executive of Northrail, said the line was shut. | chief executive / BUSINESS / Northrail / BUS
        The minister of trade and industry, Adan Bol, said the port would open. | minister of trade and industry / MINISTER / - / GOV
        The Harn Liberals' President Ann Roe said the plan was weak. | President / OTHER / Harn Liberals / -
        The new President, Ilan Sorin, said the plan was weak. | new President / HEAD_OF_STATE / - / GOV
        The Reverend Ole Brandt said the roof was gone. | Reverend / RELIGIOUS_LEADER / - / REL
        The father of three said the port would open. | father of three / RELATIVE / - / CVL
        """)
    void fieldsAgesAndAppositionsAreNoAffiliation(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Hamas spokesman Karim Nassar said the road was open. | spokesman / SPOKESPERSON / Hamas / REB
        Karim Nassar, a Hezbollah commander, said the road was open. | commander / REBEL_LEADER / Hezbollah / REB
        The Israel Defense Forces said the road was open. | - / UNKNOWN / Israel Defense Forces / MIL
        The European Commission said the road was open. | - / UNKNOWN / European Commission / IGO
        """)
    void armedGroupsAndBodiesHaveTheirSector(String text, String expected) {
        check(text, expected);
    }
}

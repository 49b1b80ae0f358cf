package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of organisations as written, and speakers by the bodies they belong to. */
class BodiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Egyptian | -
        U.S. | -
        French and Dutch | -
        Other | -
        other deputies | -
        transport official | -
        the Petrel Corp | Petrel Corp
        Petrel Insurance Co and currently a Harn board member | Petrel Insurance Co
        Petrel and Sons | Petrel and Sons
        alliance's military committee | alliance's military committee
        Ministry of Mines | Ministry of Mines
        """)
    void namesAreOrganisations(String written, String name) {
        assertThat(Bodies.name(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Petrel Corp. | BUS
        Harn Stock Exchange | BUS
        Bank of Harn | BUS
        Reserve Bank of Harn | GOV
        Harn Development Bank | IGO
        Ministry of Mines | GOV
        Harn Agriculture Department | GOV
        EC Commission | IGO
        OECD | IGO
        Senate | LEG
        Harn Miners Union | -
        """)
    void sectorsAreToldByTheName(String name, String sector) {
        assertThat(Bodies.sector(name)).isEqualTo(sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ole Brandt, president of the Tokyo Stock Exchange, said trading would go on. | president BUSINESS Tokyo Stock Exchange JPN BUS
        Ole Brandt, chairman of the New York Stock Exchange, said trading would go on. | chairman BUSINESS New York Stock Exchange null BUS
        Senate Republican leader Ole Brandt said the bill was dead. | Senate Republican leader LEGISLATOR Senate null LEG
        British Trade and Industry Secretary Ole Brandt said the bill was dead. | Trade and Industry Secretary MINISTER null GBR GOV
        EC farm commissioner Ole Brandt said the price would fall. | farm commissioner IGO_OFFICIAL EC null IGO
        Petrel Corp officials said the mill was shut. | officials BUSINESS Petrel Corp null BUS
        The officials said the mill was shut. | officials OTHER null null null
        French officials said the mill was shut. | officials OTHER null FRA GOV
        Some market analysts, including Ole Brandt, president of Petrel Corp, said prices would rise. | market analysts EXPERT null null null
        Petrel Mining Corp said the mill was shut. | null UNKNOWN Petrel Mining Corp null BUS
        Harn is far away, and China said the port would open. | null UNKNOWN null CHN GOV
        """)
    void speakersAreToldByTheirBodies(String text, String expected) {
        Statement found = StatementsOf.text(text).get(0);
        assertThat(found.speakerTitle() + " " + found.speakerRole() + " " + found.affiliation() + " "
                        + found.speakerCountryIso3() + " " + found.speakerSector())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Westry Power Corp <WPC> said the mill was shut. | Westry Power Corp
        Westry Power Corp <WPC.O> said the mill was shut. | Westry Power Corp
        Owens-Tarn Holdings Corp said the mill was shut. | Owens-Tarn Holdings Corp
        Westry Industries Inc sold its mill. Westry Industries rose. The chairman of Westry wept. Westry said the mill was shut. | Westry Industries Inc
        The Department of Mines (DOM) met on Monday. The DOM said the mill was shut. | Department of Mines
        French, West German and Dutch officials said the mill was shut. | -
        Asia said the mill was shut. | -
        """)
    void namesOfOrganisationsAreWhole(String text, String name) {
        assertThat(StatementsOf.text(text).get(0).speakerName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Shareholders will also be asked to approve the change.
        The bill will wait until the two firms assure lawmakers they are in agreement.
        Farmers offered a total of 900 tonnes of sugar in an attempt to persuade the board to pay more.
        The firm will appeal the ruling.
        Sales of cars rose in May, indicating that the slump was over.
        """)
    void whatNobodySaidIsNoStatement(String text) {
        assertThat(StatementsOf.text(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Petrel Corp said it has agreed to sell its mill to Harn Corp.
        """)
    void whatAReportTellsOfAnAgreementIsOneStatement(String text) {
        assertThat(StatementsOf.text(text)).hasSize(1);
    }
}

package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the whole text tells of the speaker of its last statement: "name / kind / title / role / affiliation / country / sector". */
class SpeakerProfilesTest {
    private static String shown(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static void check(String text, String expected) {
        List<Statement> found = StatementsOf.text(text);
        Statement last = found.get(found.size() - 1);
        assertThat(String.join(
                        " / ",
                        shown(last.speakerName()),
                        shown(last.speakerKind()),
                        shown(last.speakerTitle()),
                        shown(last.speakerRole()),
                        shown(last.affiliation()),
                        shown(last.speakerCountryIso3()),
                        shown(last.speakerSector())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Petrel Corp said the mill was shut. A company spokesman said it would reopen. | - / UNNAMED_ROLE / company spokesman / SPOKESPERSON / Petrel Corp / - / BUS
        Petrel Corp said the mill was shut. Company spokesman Ole Brandt said it would reopen. | Ole Brandt / NAMED_PERSON / spokesman / SPOKESPERSON / Petrel Corp / - / BUS
        Petrel Corp sold the mill. Its lawyer said the price was fair. | - / UNNAMED_ROLE / lawyer / OTHER / Petrel Corp / - / CVL
        The Harn police closed the road. A former manager at Petrel Corp paid the bill. The manager said the price was fair. | - / UNNAMED_ROLE / manager / BUSINESS / Petrel Corp / - / BUS
        The radio quoted a Foreign Ministry spokesman as saying the road was open. The spokesman said the bridge was shut. | - / UNNAMED_ROLE / spokesman / SPOKESPERSON / Foreign Ministry / - / GOV
        Jan Holub said rates would fall. Jan Holub, a director of Petrel Corp, left on Monday. | Jan Holub / NAMED_PERSON / director / BUSINESS / Petrel Corp / - / BUS
        """)
    void whatOtherPlacesTellIsCarried(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Petrel Corp and Westry Industries Inc said they had met. The companies said the mill was shut. | Petrel Corp and Westry Industries Inc / ORGANISATION / - / UNKNOWN / Petrel Corp and Westry Industries Inc / - / BUS
        Petrel Corp met Westry Industries Inc on Monday. The companies said the mill was shut. | - / COLLECTIVE / - / BUSINESS / - / - / BUS
        Petrel Corp said it had lost money. The paper and packaging company said the mill was shut. | Petrel Corp / ORGANISATION / - / UNKNOWN / Petrel Corp / - / BUS
        Petrel Corp said it had lost money. The parent company said the mill was shut. | - / ORGANISATION / - / BUSINESS / - / - / BUS
        Skipper Marine Corp rose on Monday. Skipper said the mill was shut. | Skipper Marine Corp / ORGANISATION / - / UNKNOWN / Skipper Marine Corp / - / BUS
        The Harn Grain Price Review (HGPR) met. HGPR said the harvest was poor. | Harn Grain Price Review / ORGANISATION / - / UNKNOWN / Harn Grain Price Review / - / -
        Brenn, Selk and Co said the mill was shut. | Brenn, Selk and Co / ORGANISATION / - / UNKNOWN / Brenn, Selk and Co / - / BUS
        General Salt Co said it had lost money. It said the mill was shut. | General Salt Co / ORGANISATION / - / UNKNOWN / General Salt Co / - / BUS
        A diplomat said Premier Jan Holub's plan was dead. She said the talks had failed. | - / UNNAMED_ROLE / diplomat / OTHER / - / - / GOV
        The road was shut, said Ole Brandt, who said the bridge was open. | Ole Brandt / NAMED_PERSON / - / UNKNOWN / - / - / -
        Petrel Corp said its board declared a dividend of one crown. It said the mill was shut. | Petrel Corp / ORGANISATION / - / UNKNOWN / Petrel Corp / - / BUS
        The research showed that the river had fallen. | - / DOCUMENT / - / UNKNOWN / - / - / -
        """)
    void speakersAreWhoTheyTakeUp(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ole Brandt, president of games giant Petrel Corp in Europe, said sales had grown. | Ole Brandt / NAMED_PERSON / president of games giant Petrel Corp / BUSINESS / Petrel Corp / - / BUS
        Ole Brandt, president of the Harn Grain Board (HGB), said the harvest was poor. | Ole Brandt / NAMED_PERSON / president / OTHER / Harn Grain Board / - / -
        Farm leaders in Egypt and Sudan said the harvest was poor. | - / COLLECTIVE / Farm leaders / OTHER / - / - / -
        Western diplomats said the talks had failed. | - / COLLECTIVE / Western diplomats / OTHER / - / - / GOV
        The Harn police closed the road. Lt. Ole Brandt said the driver had fled. | Ole Brandt / NAMED_PERSON / Lt. / POLICE_OFFICER / - / - / COP
        The police and the army closed the road. Lt. Ole Brandt said the driver had fled. | Ole Brandt / NAMED_PERSON / Lt. / MILITARY_OFFICER / - / - / MIL
        Norfolk police chief Ole Brandt said the bars were shut. | Ole Brandt / NAMED_PERSON / police chief / POLICE_OFFICER / - / - / COP
        White House spokesman Ole Brandt said the talks had failed. | Ole Brandt / NAMED_PERSON / spokesman / SPOKESPERSON / White House / USA / GOV
        No food had reached the camp since Friday, said Boston Mayor Jan Holub. | Jan Holub / NAMED_PERSON / Boston Mayor / LOCAL_OFFICIAL / - / - / GOV
        Ohio Attorney General Jan Holub said the trial was fair. | Jan Holub / NAMED_PERSON / Attorney General / LOCAL_OFFICIAL / Ohio / - / GOV
        Talk show host Ruta Selk said the talks had failed. | Ruta Selk / NAMED_PERSON / Talk show host / JOURNALIST / - / - / JRN
        CNN host Ruta Selk said the talks had failed. | Ruta Selk / NAMED_PERSON / host / JOURNALIST / CNN / - / JRN
        His host, Ruta Selk, said the talks had failed. | Ruta Selk / NAMED_PERSON / - / UNKNOWN / - / - / -
        BOSTON (AP) — Senator Jan Holub said the talks had failed. | Jan Holub / NAMED_PERSON / Senator / LEGISLATOR / - / - / LEG
        Former Vermont Democratic governor Jan Holub said the talks had failed. | Jan Holub / NAMED_PERSON / governor / LOCAL_OFFICIAL / Vermont / - / GOV
        Jan Holub, a retiree from Boston, said the bars were shut. | Jan Holub / NAMED_PERSON / retiree / OTHER / - / - / CVL
        A survey of voter opinions of Jan Holub is out. Holub said the bars were shut. | Jan Holub / NAMED_PERSON / - / UNKNOWN / - / - / -
        Brandt was a tutor to Mr. Holub at Harvard College. Jan Holub spoke. Holub said the bars were shut. | Jan Holub / NAMED_PERSON / - / UNKNOWN / - / - / -
        Autopsies Tuesday found that the men had drowned. | - / COLLECTIVE / - / UNKNOWN / - / - / -
        Egypt's Federal Statistics Office met on Monday. The Federal Statistics Office said prices rose. | Federal Statistics Office / ORGANISATION / - / UNKNOWN / Federal Statistics Office / EGY / GOV
        """)
    void affiliationsAreBodiesAndNoMore(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Petrel Corp wants to build a port, a company official attending the grain meeting here said. | - / UNNAMED_ROLE / company official / BUSINESS / Petrel Corp / - / BUS
        The Harn Stock Exchange said it was shut. The exchange said it wrote to the Securities and Exchange Commission. The exchange said trade would stop. | Harn Stock Exchange / ORGANISATION / - / UNKNOWN / Harn Stock Exchange / - / BUS
        General Salt rose on Monday. General Salt Acceptance Corp fell. GS said the mill was shut. | General Salt / ORGANISATION / - / UNKNOWN / General Salt / - / BUS
        The envoys said Chad hoped for rain. A dry May, they said, would kill the goats. | - / COLLECTIVE / envoys / OTHER / - / - / GOV
        """)
    void headsOfPhrasesTellWhoSpeaks(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The price was fair, said Ole Brandt of accounting firm Petrel Audit and Co. | Ole Brandt / NAMED_PERSON / - / UNKNOWN / Petrel Audit and Co / - / BUS
        "We can wait," said a spokesman for Petrel Corp, one of the owners. | - / UNNAMED_ROLE / spokesman / SPOKESPERSON / Petrel Corp / - / BUS
        But at the Bank of Scotland, economist Ole Brandt said rates would fall. | Ole Brandt / NAMED_PERSON / economist / EXPERT / Bank of Scotland / GBR / BUS
        Reuters chairman, Ole Brandt said sales had grown. | Ole Brandt / NAMED_PERSON / chairman / OTHER / Reuters / - / JRN
        Rates will fall, according to the president of Petrel Corp, Jan Holub. | Jan Holub / NAMED_PERSON / president / BUSINESS / Petrel Corp / - / BUS
        The Chadian families' lawyer said the trial was fair. | - / UNNAMED_ROLE / lawyer / OTHER / - / TCD / CVL
        Senate Roads and Bridges Committee chairman Jan Holub said the bridge was safe. | Jan Holub / NAMED_PERSON / chairman / LEGISLATOR / Senate Roads and Bridges Committee / - / LEG
        Commission for fair trade chief Jan Holub said the price was fair. | Jan Holub / NAMED_PERSON / chief / OTHER / Commission for fair trade / - / -
        Lib Dem health spokesman Jan Holub said the ward was shut. | Jan Holub / NAMED_PERSON / health spokesman / SPOKESPERSON / Liberal Democrats / - / PTY
        Brazilian Central Bank President Jan Holub said rates would fall. | Jan Holub / NAMED_PERSON / President / OTHER / Brazilian Central Bank / BRA / GOV
        At the Petrel Bank, deputy chief economist Jan Holub said rates would fall. | Jan Holub / NAMED_PERSON / deputy chief economist / EXPERT / Petrel Bank / - / BUS
        Petrel Corp chairman Jan Brenn-Selk said sales had grown. Brenn-Selk said the mill was shut. | Jan Brenn-Selk / NAMED_PERSON / chairman / BUSINESS / Petrel Corp / - / BUS
        """)
    void bodiesBesideSpeakersAreTheirs(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Petrel Salt corp said the mill was shut. | Petrel Salt corp / ORGANISATION / - / UNKNOWN / Petrel Salt corp / - / BUS
        Standard and Poor's Corp said the bonds were safe. S and P said the price was fair. It also said that the owner would wait. | Standard and Poor's Corp / ORGANISATION / - / UNKNOWN / Standard and Poor's Corp / - / BUS
        General Salt Corp said it had lost money. GS said the mill was shut. | General Salt Corp / ORGANISATION / - / UNKNOWN / General Salt Corp / - / BUS
        A U.S. Spokesman said the talks had failed. | - / UNNAMED_ROLE / Spokesman / SPOKESPERSON / - / USA / -
        "We can wait," said one London-based broker. | - / UNNAMED_ROLE / broker / BUSINESS / - / GBR / BUS
        The road is shut, Jan Holub said. The foreign secretary told reporters that the bridge was safe. | Jan Holub / NAMED_PERSON / foreign secretary / MINISTER / - / - / GOV
        The harvest was poor, the Harn Daily said. The paper said the price would rise. It added that bread was dear. | Harn Daily / ORGANISATION / - / UNKNOWN / Harn Daily / - / JRN
        Solicitor Jan Holub said the trial was fair. The lawyer said the judge had erred. | Jan Holub / NAMED_PERSON / Solicitor / OTHER / - / - / CVL
        The mill closed, Jan Holub, first vice president for Petrel Corp said. | Jan Holub / NAMED_PERSON / first vice president / BUSINESS / Petrel Corp / - / BUS
        Trader Ole Brandt, whose brother Jan is the country's trade minister, said rates would fall. | Ole Brandt / NAMED_PERSON / Trader / BUSINESS / - / - / BUS
        Petrel Corp, which has lost money for three out of the last four years, said it would close the mill. | Petrel Corp / ORGANISATION / - / UNKNOWN / Petrel Corp / - / BUS
        Spokesman Jan Holub said the company had been talking to many buyers but would not say whether Westry was one of them. | Jan Holub / NAMED_PERSON / Spokesman / SPOKESPERSON / - / - / -
        """)
    void speakersThatTheTextKnowsAreFound(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Aid donors to Chad said the harvest was poor. | - / COLLECTIVE / - / UNKNOWN / - / - / -
        An envoy to Chad said the harvest was poor. | - / UNNAMED_ROLE / envoy / OTHER / - / - / GOV
        Egypt's ambassador to Chad said the harvest was poor. | - / UNNAMED_ROLE / ambassador / OTHER / - / EGY / GOV
        <Bank of Harn>, Peru's oldest Swiss lender, said it would wait. | Bank of Harn / ORGANISATION / - / UNKNOWN / Bank of Harn / - / BUS
        Petrel Bank treasury economist Ole Brandt said rates would fall. | Ole Brandt / NAMED_PERSON / treasury economist / EXPERT / Petrel Bank / - / BUS
        A Treasury economist said rates would fall. | - / UNNAMED_ROLE / economist / EXPERT / Treasury / - / GOV
        """)
    void countriesAndSectorsAreTheirOwn(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Mark Cuban, the team owner, spoke in Harn. Cuban said he would back the dam. | Mark Cuban / NAMED_PERSON / team owner / BUSINESS / - / - / BUS
        Jan Holub attacked the press, and the New Jersey governor said the vote was rigged. | Jan Holub / NAMED_PERSON / governor / LOCAL_OFFICIAL / - / USA / GOV
        Florida Sen. Marco Rubo spoke first. Sen. Joni Earn spoke next. The Florida senator said the vote was close. | Marco Rubo / NAMED_PERSON / Sen. / LEGISLATOR / Florida / - / LEG
        Sen. Joni Earn spoke. The senator said the vote was close. | Joni Earn / NAMED_PERSON / Sen. / LEGISLATOR / - / - / LEG
        For someone who conceded that she is “no speaker,” Vera Morent had a good night. | Vera Morent / NAMED_PERSON / - / UNKNOWN / - / - / -
        The Harn Council met on Monday. The statement noted they had previously said that the raids must stop. | Harn Council / ORGANISATION / - / UNKNOWN / Harn Council / - / -
        ADLER: Senator Brenn does not get it. He said the tone was wrong. | Brenn / NAMED_PERSON / Senator / LEGISLATOR / - / - / LEG
        Brenn's campaign spent a million. It said the vote was lost. Brenn's campaign said it would sue. | Brenn campaign / ORGANISATION / - / UNKNOWN / Brenn campaign / - / PTY
        Surety companies said the rates were low. | - / COLLECTIVE / - / BUSINESS / - / - / BUS
        HPD Chief of Staff Brian Manny said the shooter was dead. | Brian Manny / NAMED_PERSON / Chief of Staff / POLICE_OFFICER / HPD / - / COP
        Chancellor Greta Merk of Germany said the talks failed. | Greta Merk / NAMED_PERSON / Chancellor / HEAD_OF_GOVERNMENT / - / DEU / GOV
        “It was dark,” said owner Glenn Pole. | Glenn Pole / NAMED_PERSON / owner / BUSINESS / - / - / BUS
        An Israeli blogger, Tal Schnee, said the vote was close. | Tal Schnee / NAMED_PERSON / blogger / JOURNALIST / - / ISR / JRN
        Ann Stone, a White House press secretary for George Bush, said the vote was lost. | Ann Stone / NAMED_PERSON / press secretary / SPOKESPERSON / White House / USA / GOV
        CNN said the debate was over. | CNN / ORGANISATION / - / UNKNOWN / CNN / - / JRN
        Police answered a call at noon. Sgt. Mike Moss said the boy was safe. | Mike Moss / NAMED_PERSON / Sgt. / POLICE_OFFICER / - / - / COP
        The sheriff came late. Deputy Mark Ebner said the road was shut. | Mark Ebner / NAMED_PERSON / Deputy / POLICE_OFFICER / - / - / COP
        The parliament met. Deputy Mark Ebner said the road was shut. | Mark Ebner / NAMED_PERSON / Deputy / LEGISLATOR / - / - / LEG
        “It rained,” said City Councilman Mark Ebner. | Mark Ebner / NAMED_PERSON / City Councilman / LOCAL_OFFICIAL / - / - / GOV
        “It rained,” said Harn County Public Works Director Dave Rowley. | Dave Rowley / NAMED_PERSON / Public Works Director / LOCAL_OFFICIAL / Harn County / - / GOV
        The Republican National Committee said it rained. | Republican National Committee / ORGANISATION / - / UNKNOWN / Republican National Committee / - / PTY
        “It was dark,” said Connie Yard, a spokeswoman for the company. | Connie Yard / NAMED_PERSON / spokeswoman / SPOKESPERSON / - / - / BUS
        Petrel Corp's Ole Brandt said the mill was shut. | Ole Brandt / NAMED_PERSON / - / UNKNOWN / Petrel Corp / - / BUS
        Senator Hugo Pell spoke. Pell left. Pell came back. Pell smiled. The hall was named for Anne Pell, a nurse. Pell said the law must change. | Hugo Pell / NAMED_PERSON / Senator / LEGISLATOR / - / - / LEG
        His 9-year-old brother said the dog ran. | - / UNNAMED_ROLE / brother / RELATIVE / - / - / CVL
        Grill Australia Managing Director Bo Rand said sales were up. | Bo Rand / NAMED_PERSON / Managing Director / BUSINESS / - / AUS / BUS
        """)
    void surnamesPlacesAndBodiesOfModernNews(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        An angry army of mill workers said the wages were a joke. | - / COLLECTIVE / - / UNKNOWN / - / - / CVL
        The pupils came late. Superintendent Ole Brandt said the school was full. | Ole Brandt / NAMED_PERSON / Superintendent / OTHER / - / - / EDU
        Detectives closed the road. Superintendent Ole Brandt said the school was full. | Ole Brandt / NAMED_PERSON / Superintendent / POLICE_OFFICER / - / - / COP
        Ole Brandt, the county executive, said the dam would hold. | Ole Brandt / NAMED_PERSON / county executive / LOCAL_OFFICIAL / - / - / GOV
        The police closed the road. Deputy Chief Ole Brandt said the driver had fled. | Ole Brandt / NAMED_PERSON / Deputy Chief / POLICE_OFFICER / - / - / COP
        The fire and police crews came. Deputy Chief Ole Brandt said the mill was lost. | Ole Brandt / NAMED_PERSON / Deputy Chief / OTHER / - / - / -
        Ole Brandt, commander of police investigations, said the driver had fled. | Ole Brandt / NAMED_PERSON / commander of police investigations / POLICE_OFFICER / - / - / COP
        The Harn Broadcasting Corporation said the tower was down. | Harn Broadcasting Corporation / ORGANISATION / - / UNKNOWN / Harn Broadcasting Corporation / - / JRN
        Ole Brandt, attorney for the Georgia Pilots Union, said the port was shut. | Ole Brandt / NAMED_PERSON / attorney / OTHER / Georgia Pilots Union / USA / CVL
        The road to Tbilisi was closed. Ole Brandt, attorney for the Georgia Pilots Union, said the port was shut. | Ole Brandt / NAMED_PERSON / attorney / OTHER / Georgia Pilots Union / GEO / CVL
        Ole Brandt, a Chicago-based talk show host, said the hall was full. | Ole Brandt / NAMED_PERSON / talk show host / JOURNALIST / - / - / JRN
        Ole Brandt, a two-term governor of Ohio, said the dam would hold. | Ole Brandt / NAMED_PERSON / governor of Ohio / LOCAL_OFFICIAL / Ohio / - / GOV
        The Sarrow County Coroner said the boy had drowned. | - / UNNAMED_ROLE / Sarrow County Coroner / OTHER / - / - / JUD
        Mrs. Selk's presidential campaign, which opened in May, said the hall was full. | Selk campaign / ORGANISATION / - / UNKNOWN / Selk campaign / - / PTY
        """)
    void wordsOfOfficeAreReadWithTheirNeighbours(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Senator Ruta Selk met the press. Thieves broke into her daughter Anna Selk's flat. Selk told the court that nothing was lost. | Ruta Selk
        Ole Brandt said the road was shut. The gunman, Karl Brandt, died at the gate. Brandt said he had a rifle. | Ole Brandt
        Ole Brandt said the road was shut. Guards believe Karl Brandt, 30, fled. Brandt said it was late. | Ole Brandt
        Ole Brandt said the road was shut. The farmer met Karl Brandt at the gate. Brandt said it was late. | Ole Brandt
        Ole Brandt said the road was shut. Karl Brandt runs the mill. Brandt said it was late. | Karl Brandt
        """)
    void surnamesAreOfWhoSpeaks(String text, String expected) {
        List<Statement> found = StatementsOf.text(text);
        assertThat(found.get(found.size() - 1).speakerName()).isEqualTo(expected);
    }
}

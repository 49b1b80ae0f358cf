package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forms of reporting, one sentence each: all statements of the text in reading order as "content :: speaker", or "-" where there
 * must be none.
 */
class StatementFormsTest {

    private static void check(String text, String expected) {
        String found = StatementsOf.text(text.replace("¶", "\n\n")).stream()
                .map(s -> s.text() + " :: " + s.speakerText())
                .collect(Collectors.joining(" ;; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Governor Ilan Dresk said Mayor Kolm had called for a truce, adding that the port would stay closed. | Mayor Kolm had called for a truce :: Governor Ilan Dresk ;; a truce :: Mayor Kolm ;; the port would stay closed :: Governor Ilan Dresk
        Dresk mocked critics who say he fled, saying the city would hold. | critics who say he fled :: Dresk ;; he fled :: who ;; the city would hold :: Dresk
        The envoy barely spoke of his plan at the start of his speech, joking that nobody had read it. | nobody had read it :: The envoy
        Suda Kern said it was too early to rejoice but added that the count was going well. | it was too early to rejoice :: Suda Kern ;; the count was going well :: Suda Kern
        The talks ended late, with Brenn saying the gap had narrowed. | the gap had narrowed :: Brenn
        The nurse laughed and said the cellar was warmer than the ward. | the cellar was warmer than the ward :: The nurse
        """)
    void secondVerbsAndParticiplesHaveTheSpeakerOfTheMainClause(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “They lied to us,” said a former police officer who led the inquiry. | “They lied to us,” :: a former police officer
        Residents in the hills contacted by telephone said the road was cut. | the road was cut :: Residents
        The minister, Bernard Kazen, said early Friday that 80 people had died. | 80 people had died :: The minister, Bernard Kazen
        USA Today reported last month that the group had paid for 200 trips. | the group had paid for 200 trips :: USA Today
        “Who opened the gate?” asked Bennet, now a guard at the port. | “Who opened the gate?” :: Bennet
        He's said he will not run again. | he will not run again :: He
        The colonel is said to be ill. | -
        Joyce Hale — who has left the army — told the paper he would not return. | he would not return :: Joyce Hale
        Jeffrey Salk, a rabbi from Harn, said he and others were alarmed. | he and others were alarmed :: Jeffrey Salk, a rabbi from Harn
        The engineer said of Dresk: “He knows every bolt of that bridge.” | “He knows every bolt of that bridge.” :: The engineer
        Said Colonel Dass: “We counted 40 bodies.” | “We counted 40 bodies.” :: Colonel Dass
        The envoy yesterday said the truce would hold. | the truce would hold :: The envoy
        """)
    void speakersAreWholePhrases(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        A plan announced Monday would close three camps. | -
        The paper counted a part of Brenn's reported wealth, and its stated aims. | -
        Only time will tell if the dam can hold. | -
        The group announced a plan on Monday. | a plan on Monday :: The group
        An inquiry could find who fired first. | -
        The inquiry found that the guards had fired first. | the guards had fired first :: The inquiry
        """)
    void participlesAndPossibilitiesReportNothing(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The rebels attacked the town at dawn. | -
        The senator attacked the army for bombing the town. | the army for bombing the town :: The senator
        The army supports the rebels in the north. | -
        The rebels claimed two more villages. | -
        The rebels claimed responsibility for the ambush. | responsibility for the ambush :: The rebels
        The source, who declined to be identified, said the raid had failed. | the raid had failed :: The source
        A spokesman declined to say whether the base had been hit. | whether the base had been hit :: A spokesman
        The agency quoted General Dass as saying the town had fallen. | the town had fallen :: General Dass
        “We will hold the pass,” the agency quoted Dass as saying. | “We will hold the pass,” :: Dass
        Reuters reported, citing two officials, that the ship had sunk. | the ship had sunk :: Reuters
        """)
    void actsNeedWordsToCount(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        While the mayor said the bridge was safe, engineers closed it. | the bridge was safe :: the mayor
        As the crowd grew, the mayor said, “Please go home.” | “Please go home.” :: the mayor
        As the mayor told the radio, the bridge is safe. | the bridge is safe :: the mayor
        The truce was, as one diplomat put it, “a pause for reloading”. | “a pause for reloading” :: one diplomat
        It is impossible to search the whole valley and every mine in it, officials say. | It is impossible to search the whole valley and every mine in it :: officials
        She said his long delay in opening the road was a crime. | his long delay in opening the road was a crime :: She
        The soldiers, who said they had deserted, were held in a school. | they had deserted :: who
        Iran denied the reports and said any attack would be answered, Tehran Radio said on Sunday. | Iran denied the reports and said any attack would be answered :: Tehran Radio ;; the reports :: Iran ;; any attack would be answered :: Iran
        Leaders in the hills said last week gangs were being armed. | gangs were being armed :: Leaders in the hills
        The ministry said last week was the worst of the war. | last week was the worst of the war :: The ministry
        Witnesses said the shelling began at dawn and went on for hours. | the shelling began at dawn and went on for hours :: Witnesses
        The mayor said the port was open and promised new ferries. | the port was open :: The mayor ;; new ferries :: The mayor
        The minister believes the plan has a “strong chance” of success. | the plan has a “strong chance” of success :: The minister
        """)
    void contentsEndWithTheirClause(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “The road is cut and no lorry has come since Friday, said Governor Ilan Dresk.¶The army closed its office. | “The road is cut and no lorry has come since Friday, :: Governor Ilan Dresk
        The guide said," We saw the smoke at noon". | " We saw the smoke at noon" :: The guide
        “They took my sons,” she added, crying, “and I have not seen them since.” | “They took my sons,” “and I have not seen them since.” :: she
        Commander Juno Adey spoke on the radio.¶“Our men are ten kilometres from the capital.¶“They will not stop there.” | “Our men are ten kilometres from the capital. :: Commander Juno Adey ;; “They will not stop there.” :: Commander Juno Adey
        His memoir, “A Winter in Karsk”, sold well. | -
        """)
    void marksThatAreOpenOrAstray(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The rebels are accused by the government of shelling a market. | of shelling a market :: the government
        The raid, blamed by both sides on bandits, killed two. | on bandits :: both sides
        The UN warns of famine in the delta. | famine in the delta :: The UN
        There were no survivors, per the coast guard. | There were no survivors :: the coast guard
        Rice costs 40 crowns per sack. | -
        """)
    void agentsTopicsAndPrepositions(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Kolm, who leads the town, on Friday told reporters the dam would hold. | the dam would hold :: Kolm
        Kolm, who said on Friday the dam would hold, has left. | the dam would hold :: who
        The senator denounced what he called a “reckless attack” on the port. | what he called a “reckless attack” on the port :: The senator ;; a “reckless attack” on the port :: he
        The poet explained her love of the old city began in a cellar. | her love of the old city began in a cellar :: The poet
        The mayor explained her plan for the old city. | her plan for the old city :: The mayor
        Doctors were angry at the closure, with one surgeon writing “Who will treat the wounded now?” | “Who will treat the wounded now?” :: one surgeon
        She said, "We left before dawn.¶We walked until the river." Then she slept. | "We left before dawn. :: She ;; We walked until the river." :: She
        According to the interior ministry over 300 pilgrims died near the gate, a narrow one. | over 300 pilgrims died near the gate, a narrow one :: the interior ministry
        According to the interior ministry, a new body, over 300 pilgrims died. | a new body, over 300 pilgrims died :: the interior ministry
        The aide added, “There is no doubt.“ | “There is no doubt.“ :: The aide
        The professor also said tents and stoves would be ready for all of the camps. | tents and stoves would be ready for all of the camps :: The professor
        She hung up a print called “Boats in the Ice” in the hall. | -
        The envoy told the news conference the alert was over. | the alert was over :: The envoy
        WHO said two children had died of cholera. | two children had died of cholera :: WHO
        """)
    void clausesThatParsersMistake(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        „We are staying“, said farmer Otto Reich. | „We are staying“ :: farmer Otto Reich
        »The road is open«, said Mayor Ilse Branko. | »The road is open« :: Mayor Ilse Branko
        The town, known as “the Mill”, has no doctor. | -
        """)
    void marksOfOtherCountriesOpenAndClose(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The premier, Elin Stroud, told parliament on Tuesday the strikes had killed nobody. | the strikes had killed nobody :: The premier, Elin Stroud
        Stroud told parliament on the last day the strikes had ended. | the strikes had ended :: Stroud
        """)
    void contentOpensBehindTheDay(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The army plans to announce a new front on Monday. | -
        The council would say later that the bridge was closed. | -
        It was too early to say whether the bridge had been hit. | -
        A decision to charge the guards is near. | -
        Kolm went on to say the port was closed. | the port was closed :: Kolm
        Brenn would not say whether the base was hit. | whether the base was hit :: Brenn
        Brenn used the visit to accuse the army of “theft.” | the army of “theft.” :: Brenn
        The council issued a statement saying the road was closed. | the road was closed :: The council
        That said, the dam is old. | -
        """)
    void whatOnlyMayBeSaidIsNoReport(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Who, the governor asked, would pay for the new dam? | Who would pay for the new dam :: the governor
        Why, asked the mayor, had nobody come? | Why had nobody come :: the mayor
        The answer, says Professor Sand, is a new dam. | The answer is a new dam :: Professor Sand
        The talks, the minister added, had failed. | The talks had failed :: the minister
        The dam, which the governor opened, would leak. | -
        “We will not leave,” the mayor told reporters on Friday, “until the last child is safe.” | “We will not leave,” “until the last child is safe.” :: the mayor
        """)
    void aCueBetweenTwoCommasReportsBothSides(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “We ran to the cellar.¶“Nobody knew how long it would last.¶“In the morning the roof was gone,” said Ana Sol. | “We ran to the cellar. “Nobody knew how long it would last. “In the morning the roof was gone,” :: Ana Sol
        Governor Brenn met Colonel Dass.¶“The road is closed.¶“It will stay closed,” said Dass. | “The road is closed. “It will stay closed,” :: Dass
        “The road is closed,” said Dass.¶“It is mined from end to end.” | “The road is closed,” :: Dass ;; “It is mined from end to end.” :: Dass
        ‘We were trapped for nine hours,’ said nurse Ana Sol.¶‘Nobody came,’ she added. | ‘We were trapped for nine hours,’ :: nurse Ana Sol ;; ‘Nobody came,’ :: she
        """)
    void quotationsOverParagraphsBelongToTheCueThatClosesThem(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The ministry declined to comment on the report that troops had fled. | -
        The company refused to comment, citing the inquiry. | -
        The rebels allegedly killed twelve guards near Dalvik. | -
        Troops reportedly "burned every barn" on the road to Harn. | -
        Reportedly, the envoy will leave on Monday, the mayor said. | Reportedly, the envoy will leave on Monday :: the mayor
        """)
    void silenceAndHearsayReportNothing(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        As the sappers dug near the mill, a boy of nine was hurt by a flare, police said. | As the sappers dug near the mill, a boy of nine was hurt by a flare :: police
        The dam was only doing what dams do, he told the court in his letter. | The dam was only doing what dams do :: he
        The raid marks his return to the hills, one old friend said. | The raid marks his return to the hills :: one old friend
        A war would be short, Blackwell maintains. | A war would be short :: Blackwell
        Ole Brandt, who lost his seat in May, dropped his suit against Kolm, saying he lacked the patience. | he lacked the patience :: Ole Brandt
        But as Kolm noted, the dam is old. | the dam is old :: Kolm
        According to the officer in charge of the guard's post that night, the film is entirely untrue. | the film is entirely untrue :: the officer in charge of the guard's post that night
        A leaflet dropped from a plane warned residents to leave. | to leave :: A leaflet
        """)
    void speakersStandBesideTheirCue(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Then Kolm asked the sappers if they were always so slow. | if they were always so slow :: Kolm
        Kolm told his aides to draw a new map. | to draw a new map :: Kolm
        The baker was told to leave by dusk. | -
        Kolm told a crowd of mourners in Harn the port was closed. | the port was closed :: Kolm
        Dass asked the council for ten days. | for ten days :: Dass
        Brandt shamed the council by reminding voters that the flood had cost it nothing. | the flood had cost it nothing :: Brandt
        Kolm wrote to the Harn Post that the dam was old. | the dam was old :: Kolm
        President Kolm expressed anger in a talk this year that the allies were late. | the allies were late :: President Kolm
        """)
    void whoIsToldIsNoContent(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The mayor is adamant that no street will change hands. | no street will change hands :: The mayor
        The deputy's claim is that the gate was open. | the gate was open :: The deputy's
        Surveys continue to show that the young want talks. | the young want talks :: Surveys
        The company put its losses at two million crowns. | its losses at two million crowns :: The company
        The company put its boats at the quay. | -
        All told, forty were taken to the mill. | -
        Brandt says goodbye to his wife on the pier. | -
        “Who are you?” asked Mary Kolm.¶“Nobody,” said John Dass.¶“Then go home.”¶“I have no home.” | “Who are you?” :: Mary Kolm ;; “Nobody,” :: John Dass ;; “Then go home.” :: Mary Kolm ;; “I have no home.” :: John Dass
        """)
    void cuesThatAreNoSingleVerb(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        He describes himself as a “man of peace” and has said that the army will leave. | himself as a “man of peace” :: He ;; the army will leave :: He
        Kolm has proposed a “road tax” on trucks, and called for “an end to tolls.” | a “road tax” on trucks :: Kolm ;; “an end to tolls.” :: Kolm
        Kolm said that the road was open, according to the Daily Post. | Kolm said that the road was open :: the Daily Post ;; the road was open :: Kolm
        Kolm said in a speech the bridge would be closed. | the bridge would be closed :: Kolm
        Kolm said the speech the mayor gave was long. | the speech the mayor gave was long :: Kolm
        The board closed the bank and directed its fund to repay savers, a spokesman said. | The board closed the bank and directed its fund to repay savers :: a spokesman ;; to repay savers :: The board
        Mayor Kolm, writing in the Times, accused some critics of “woolly thinking.” | some critics of “woolly thinking.” :: Mayor Kolm
        Mayor Kolm, saying the dam was safe, opened the road. | the dam was safe :: Mayor Kolm
        Kolm said £2bn had been lost and prices had risen by 11%. | £2bn had been lost and prices had risen by 11% :: Kolm
        Rules relating to the “ring fence” were kept. | -
        Jan Holub, president of Merrill Lynch said the purchase would help. | the purchase would help :: Jan Holub, president of Merrill Lynch
        The plan, a minister said, was late. | The plan was late :: a minister
        Figures show the river had fallen. | the river had fallen :: Figures
        The visit showed that the river had fallen. | -
        Kolm said the dam was safe, but he did not go there. | the dam was safe :: Kolm
        Kolm said the dam was old but they had mended it. | the dam was old but they had mended it :: Kolm
        Mayor Kolm said the dam was safe but did not say when it would open. | the dam was safe :: Mayor Kolm ;; when it would open :: Mayor Kolm
        The absence of the mayor suggests that the talks were short. | -
        For the whole year, the board said it had lost money. | For the whole year it had lost money :: the board
        On Friday, the board said it had lost money. | it had lost money :: the board
        Kolm said the dam was safe but he gave no figures. | the dam was safe :: Kolm
        Kolm said the dam was safe but declined to elaborate. | the dam was safe :: Kolm
        The board estimated the harvest for May at 16 mln tonnes. | the harvest for May at 16 mln tonnes :: The board
        Old figures released so far show the river had fallen. | the river had fallen :: Old figures
        The charge prompted two charities to say the plan would cost lives. | the plan would cost lives :: two charities
        """)
    void contentsAreWholeAndNoMore(String text, String expected) {
        check(text, expected);
    }
}

package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a statement ends and what is none: all statements of a text as "content :: speaker", "-" where there must be none. */
class StatementEdgesTest {

    private static void check(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    private static String shown(String text) {
        String found = StatementsOf.text(text.replace("¶", "\n\n")).stream()
                .map(s -> s.text() + " :: " + s.speakerText())
                .collect(Collectors.joining(" ;; "));
        return found.isEmpty() ? "-" : found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The longest ride called for three horses. | -
        Overnight rates quoted a rise of half a point. | -
        The nurses called for a longer truce. | a longer truce :: The nurses
        The campaign called for a longer truce. | a longer truce :: The campaign
        The law calls for a longer truce. | -
        The fall of the pound forced ministers to undertake two reforms. | -
        The ministry did not disclose the price. | -
        The ministry refused to name the buyer. | -
        The ministry disclosed the price. | the price :: The ministry
        The ministry did not say who the buyer was. | who the buyer was :: The ministry
        """)
    void thingsAndSilenceReportNoObject(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Her guests chanted “No more dams,” raising fears of a brawl in the hall. | “No more dams,” :: Her guests
        Brenn called the mayor “a coward” in front of the whole council. | the mayor “a coward” in front of the whole council :: Brenn
        Over ten years, according to the dam board, the cost would double. | Over ten years the cost would double :: the dam board
        The cost would double, according to Adan Bol, the head of the dam board. | The cost would double :: Adan Bol, the head of the dam board
        Governor Dresk mocks mayor, praises Selk as “brave.” | mayor :: Governor Dresk ;; Selk as “brave.” :: Governor Dresk
        """)
    void contentsEndAtCommasInsideMarks(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “The road is cut,” said the nurse, who asked for no name. | “The road is cut,” :: the nurse
        “The road is cut,” it says, showing a map of the hills. | “The road is cut,” :: it
        “No,” said Brenn, who left the board, “they will not come.” | “No,” “they will not come.” :: Brenn
        “I like her,” Brenn said, but “she has never seen the dam.” | “I like her,” “she has never seen the dam.” :: Brenn
        Brenn spoke of the price of the dam: “We cannot pay for it,” he said. | “We cannot pay for it,” :: he
        Brenn said the dam was safe, while Selk said it leaked. | the dam was safe :: Brenn ;; it leaked :: Selk
        Asked if he feared a flood, Brenn said he had seen worse. | if he feared a flood :: null ;; he had seen worse :: Brenn
        For a man who said he was done, Brenn talks a lot. | he was done :: who
        Farmers should not use words like “maybe”, Brenn told reporters. | Farmers should not use words like “maybe” :: Brenn
        """)
    void scenesAndOtherClausesAreNoContent(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The weir is old, Brenn said, and divers warn that it leaks. | The weir is old :: Brenn ;; it leaks :: divers
        Brenn said the divers had crossed the river at night, but two guards said the weir was shut. | the divers had crossed the river at night :: Brenn ;; the weir was shut :: two guards
        The weir, Brenn said, is old and divers avoid it. | The weir is old and divers avoid it :: Brenn
        Selk called the weir “a ruin,” a word that hurt its builders. | the weir “a ruin,” :: Selk
        Selk called the weir “a ruin,” an “eyesore” and “a shame.” | the weir “a ruin,” an “eyesore” and “a shame.” :: Selk
        “Sand,” said Selk, a Brenn voter. “Sand for the whole valley.” | “Sand,” “Sand for the whole valley.” :: Selk
        “Never,” said Selk, a diver at the weir. “It will not hold.” | “Never,” “It will not hold.” :: Selk, a diver at the weir
        Earlier story: Selk says the weir will hold. | the weir will hold :: Selk
        Selk says: The weir will hold. | The weir will hold :: Selk
        When Brenn mocks the “river folk” and shocks the town by suggesting the count may be false, the radio must answer him. | the “river folk” :: Brenn ;; the count may be false :: Brenn
        Divers seized a boat they allege secretly carried salt. | secretly carried salt :: they
        Brenn had seen the cracks, said a diver of Petrel Corp. “We knew.” | Brenn had seen the cracks “We knew.” :: a diver of Petrel Corp.
        """)
    void nextReportsAndAsidesAreNoContent(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Selk claims nobody knew who had built the weir, but that it would hold. | nobody knew who had built the weir, but that it would hold :: Selk
        The board has denied any thefts of salt among its crews. | any thefts of salt among its crews :: The board
        The board denied any breach of the rules in a letter. | any breach of the rules :: The board
        Two divers tell us the weir seems to have sunk. | the weir seems to have sunk :: Two divers
        Selk warned the weir would break. | the weir would break :: Selk
        Selk warned the divers that the weir would break. | the weir would break :: Selk
        The Harn Post reported recently about a diver who had lost his boat. | about a diver who had lost his boat :: The Harn Post
        According to Senator Jan Holub, D-Maine, the weir was old. | the weir was old :: Senator Jan Holub
        Selk said the ministry demanded that the boat return to its port at once and indicated that he would be freed in May. | he would be freed in May :: the ministry
        He said he believed pilots could make a find in the next few days. | pilots could make a find in the next few days :: he
        She said she hoped divers could make a find in the next few days. | divers could make a find in the next few days :: she
        Selk complained that the tender was secret, a claim that board members flatly rejected, noting that every bid had been read aloud. | every bid had been read aloud :: board members
        """)
    void contentsAreWhole(String text, String expected) {
        assertThat(" ;; " + shown(text)).endsWith(" ;; " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Kyiv, Warsaw and Vilnius said the border would stay closed. | the border would stay closed :: Kyiv, Warsaw and Vilnius
        On Tuesday, Warsaw and Vilnius said the border would stay closed. | the border would stay closed :: Warsaw and Vilnius
        Brenn, the mayor and head of the board, said the road was cut. | the road was cut :: Brenn, the mayor and head of the board
        HARN (AP) — Months after he left her, Ilan Dresk says people should leave. | people should leave :: Ilan Dresk
        """)
    void listsOfNamesAreWholeAndDatelinesNoSpeakers(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The ministry neither confirmed nor denied that a ship had sunk. | true
        No officer has said that the pass was safe. | true
        None of the guards said the pass was safe. | true
        The army has never claimed that the pass was safe. | true
        The army said nobody had claimed the hill. | false
        The ministry denied that a ship had sunk. | false
        """)
    void negatedCuesAreFlagged(String text, boolean expected) {
        assertThat(StatementsOf.text(text).get(0).negatedCue()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Brenn told the guards that the pass was safe. | the guards
        Brenn asked Ruta Selk to open the pass. | Ruta Selk
        Brenn told parliament the pass was safe. | parliament
        Brenn asked a question about the pass and said it was safe. | -
        """)
    void addresseesAreSomebody(String text, String expected) {
        String told = StatementsOf.text(text).get(0).addresseeText();
        assertThat(told == null ? "-" : told).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Talks have failed, as the envoy Ruta Selk put it in a letter. | Talks have failed :: the envoy Ruta Selk
        The river rose as Brenn put it down. | -
        The pass was open to carts, as Selk had agreed. | -
        Tickets go on sale on Friday. “We open at noon.” | -
        """)
    void asClausesCloseASentence(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Brenn struggles with a basic task – praise – conceding that he “forgets.” | he “forgets.” :: Brenn
        Brenn met a guard saying that the pass was safe. | the pass was safe :: a guard
        """)
    void participlesBelongToWhoCanSpeak(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ministers held a meeting on alleged French poaching of crabs, two aides said. | Ministers held a meeting on alleged French poaching of crabs :: two aides
        Sales of salt rose to 31 tons in May and compared with 28 tons. | -
        The mill is shut, the driver is claiming damages from Petrel, Brenn said. | The mill is shut, the driver is claiming damages from Petrel :: Brenn
        Brenn claimed that injury was rare. | injury was rare :: Brenn
        The firm is not required to disclose its plans. | -
        Some of them could well start a strike, arguing that the pay was low. | -
        Brenn said that would end the strike. | that would end the strike :: Brenn
        Of the fees she commanded as a diver, little was left. | -
        The fees are “a joke” that is maintained by a corrupt market. | -
        Selk spoke in a hall, in which she called on divers to trust her, promised plenty, sound money and a free bank. | divers to trust her :: she
        “The weir is safe,” Brenn said.¶'A dry valley.'¶The road runs north. | “The weir is safe,” :: Brenn
        Brenn commanded the divers to leave. | to leave :: Brenn
        """)
    void verbsThatAreNoSpeechReportNothing(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The institute built a new model based on old river data to determine which dams should be repaired first. | -
        Selk said the editors were calling “twice a day.” | the editors were calling “twice a day.” :: Selk
        The divers are trying to correct what they said was a gap in the rules. | what was a gap in the rules :: they
        One of his latest reads, “The Long River,” by Ole Brandt, lies on his desk. | -
        Brenn likes films. “It is our home,” he said. “Girls, Girls, Girls.” | “It is our home,” :: he
        Selk called the police twice. | -
        Selk called his lawyer on Monday. | -
        The council called early elections for May. | early elections for May :: The council
        Selk began calling him out for his love of old jokes. | -
        The bishop was infected by his deacon, suggesting that the fever can spread. | -
        Selk stressed that “nobody is to blame,” suggesting that the case was closed. | “nobody is to blame,” :: Selk ;; the case was closed :: Selk
        In a statement by the Office for Rivers, released yesterday, the Harn Council confirmed that a swan had died. | a swan had died :: the Harn Council
        A notice released Monday by the council shut the road. | -
        A notice released by the council says the road is shut. | the road is shut :: A notice
        A brief outlining the firm's position was filed on Monday. | -
        Selk outlined the plan, saying the dam was safe. | the plan :: Selk ;; the dam was safe :: Selk
        The contract ended by mutual agreement, Selk said. | The contract ended by mutual agreement :: Selk
        Selk lives in the so-called “dead valley” near Harn. | -
        The “expert” read a book. | -
        Signs reading “Save the Dam” lined the road. | “Save the Dam” :: Signs
        """)
    void setPhrasesCallsAndTitlesReportNothing(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The chairman announced four votes for Selk, 31 for Brenn and two abstentions, a result which drew laughter from the hall. | four votes for Selk, 31 for Brenn and two abstentions :: The chairman
        Selk announced his bid for mayor, a step that few had foreseen. | his bid for mayor :: Selk
        Selk recounted the accident on Harn Radio. | the accident :: Selk
        Selk criticized the plan in an interview with the Harn Post. | the plan :: Selk
        Selk accused the mayor of pushing her at a meeting in Harn. | the mayor of pushing her at a meeting in Harn :: Selk
        Selk expressed solidarity for her. | solidarity for her :: Selk
        In the wake of what he called a “long and bitter” fight he said tempers in the valley were raw. | a “long and bitter” fight :: he ;; tempers in the valley were raw :: he
        What Selk called a trick was a mistake. | a trick :: Selk
        Selk spoke of what he called “dark forces” on Monday. | “dark forces” :: he
        Calling that a “trick,” he added: “They want to sell the dam.” | “trick,” :: he ;; “They want to sell the dam.” :: he
        A longtime critic of the dam, Vera Morent told reporters that the river was dying. | the river was dying :: Vera Morent
        The boy pleaded with her not to take the dog away. | not to take the dog away :: The boy
        Selk said the club hopes to win more members in May, and also hopes the hall will be repaired. | the club hopes to win more members in May, and also hopes the hall will be repaired :: Selk
        The mayor urged people to tell the city if they have trouble, so the city would have the chance to help. | to tell the city if they have trouble, so the city would have the chance to help :: The mayor
        """)
    void objectsEndBeforeOccasionAndGloss(String text, String expected) {
        assertThat(shown(text)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The remark prompted Selk to make a joke about rain and call Vera Morent “very wet.” | Vera Morent “very wet.” :: Selk
        The storm forced the mayor to close the road and say that the dam was unsafe. | the dam was unsafe :: the mayor
        Vera Morent went on the record saying that the dam was old. | the dam was old :: Vera Morent
        Selk stood as a “sceptic”; as a fan of Ole Brandt, “a real farmer who can speak for the valley”; and as one who believes: “Maybe most people are kind, but they must be held to account.” | “Maybe most people are kind, but they must be held to account.” :: who
        â It’s not even raining ,â said Harn clerk Dave Rowley. | -
        """)
    void speakersOfSecondVerbsAndNeighbours(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Brenn proposed to build a road. | PROMISE / null
        Brenn proposed a truce. | REQUEST / REQUEST
        """)
    void toProposeToActIsToPromise(String text, String expected) {
        Statement only = StatementsOf.only(text);
        assertThat(only.cueClass() + " / " + only.ploverEvent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The chart would lead us to believe that the river is shallow. | -
        The note led investigators to conclude that the safe was empty. | the safe was empty :: investigators
        The driver refused to stop at the gate. | -
        The driver refused to apologise for the noise. | to apologise for the noise :: The driver
        Sing the old songs off the stage, adding levity. | -
        A textbook just published for young sailors explains “the turn of the tide.” | “the turn of the tide.” :: A textbook
        The crowd listened to words she has been repeating for years. | -
        Brenn mocked her. | -
        Brenn mocked the dam as “a sieve.” | the dam as “a sieve.” :: Brenn
        After the debate concluded, Brenn stated of the dam that it “was not safe.” | it “was not safe.” :: Brenn
        """)
    void actsAndTargetsReportNothing(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Engineers believe the flood killed his elderly neighbour, Ruta Selk, and swept away a man who tried to help her. | the flood killed his elderly neighbour, Ruta Selk, and swept away a man who tried to help her :: Engineers
        The poll found that 31 percent of farmers supported the dam, while 22 percent favoured the weir and 9 percent backed the ferry. | 31 percent of farmers supported the dam, while 22 percent favoured the weir and 9 percent backed the ferry :: The poll
        Petrel announced its sales had sunk 4% to $61.6m for the six weeks to May - the least of all mills. | its sales had sunk 4% to $61.6m for the six weeks to May :: Petrel
        """)
    void appositionsPeriodsAndContrastsAreInside(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Brenn said Harn “will one day be the last of all towns on the river where nobody owes the dam a single thing.” | MIXED
        “It is a sieve that nobody ever paid to mend,” Brenn said. | DIRECT
        """)
    void wordsBeforeTheMarkMakeAStatementMixed(String text, String expected) {
        assertThat(StatementsOf.only(text).type()).hasToString(expected);
    }
}

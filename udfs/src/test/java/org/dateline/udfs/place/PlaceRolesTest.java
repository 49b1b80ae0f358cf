package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types and roles of mentions, each rule with a sentence that it reads and one that it must leave alone. */
class PlaceRolesTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final PlaceExtractor EXTRACTOR = new PlaceExtractor();

    private static PlaceMention mention(String text, String words) {
        List<PlaceMention> found = EXTRACTOR.extract(ANNOTATOR.document(null, text, null, null));
        return found.stream()
                .filter(m -> m.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mention of " + words + " in " + found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two French nurses were on board.                     | French  | actor_origin
            They drank French wine all night.                    | French  | background
            She is French through and through.                   | French  | actor_origin
            Turkish and Syrian troops met at a farm.             | Turkish | actor_origin
            A bomb exploded in the Syrian city of Aleppo.        | Syrian  | event_place
            The Syrian city of Aleppo has a new market.          | Syrian  | background
            Ukrainians baked bread in the church kitchen.        | Ukrainians | actor_origin
            Israeli airstrikes damaged a road.                   | Israeli | actor_origin
            """)
    void peoplesAreActorsOrOnlyDescribe(String text, String words, String role) {
        PlaceMention mention = mention(text, words);
        assertThat(mention.type()).isEqualTo(MentionType.DEMONYM);
        assertThat(mention.role().value()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three Ohio dealers sold their wheat.                 | Ohio    | actor_origin
            The price of Ohio wheat is high.                     | Ohio    | background
            Spain's king arrived by train.                       | Spain   | actor_origin
            Spain's beaches are long and clean.                  | Spain   | background
            The governor of Texas opened the fair.               | Texas   | actor_origin
            The city of Kano is old.                             | Kano    | background
            Police in Lima closed the bridge.                    | Lima    | actor_origin
            A shop in Lima was closed.                           | Lima    | background
            Ann Lee, 40, of Denver, won the race.                | Denver  | actor_origin
            Ann Lee, 40, Denver, won the race.                   | Denver  | actor_origin
            The Oslo-based group printed maps.                   | Oslo    | actor_origin
            Our correspondent in Cairo met the owner.            | Cairo   | reported_from
            """)
    void actorsComeFromPlaces(String text, String words, String role) {
        assertThat(mention(text, words).role().value()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb exploded in Mogadishu, Somalia, on Saturday.  | Somalia   | event_place
            Gunmen killed a guard in Kano and Kaduna.            | Kaduna    | event_place
            Two rockets fell on Mosul.                           | Mosul     | event_place
            Shares of two banks fell in Munich.                  | Munich    | background
            Gunmen attack the quiet hill town of Homs.           | Homs      | event_place
            Ten died in a remote local government area of Kano.  | Kano      | event_place
            A mine killed a shepherd in Assam's Kokrajhar.       | Kokrajhar | event_place
            Troops fired along the Chad border.                  | Chad      | event_place
            The Boston bombing shocked the town.                 | Boston    | event_place
            A U.S. airstrike killed a shepherd.                  | U.S.      | actor_origin
            A man was shot in the 1200 block of Denver Avenue.   | Denver Avenue | event_place
            Aleppo was bombed again.                             | Aleppo    | event_place
            A mine killed a shepherd, says a leaflet for Oslo.   | Oslo      | unknown
            """)
    void eventsHappenWhereTheirWordsSay(String text, String words, String role) {
        assertThat(mention(text, words).role().value()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beijing has been accused of spying.                  | Beijing | metonym
            Beijing has fourteen million bicycles.               | Beijing | literal
            Iran and Iraq will sign the treaty.                  | Iran    | metonym
            Talks between Russia and Ukraine ended at noon.      | Russia  | metonym
            Talks between Russia and Ukraine ended at noon.      | Ukraine | metonym
            The road between Russia and Ukraine is closed.       | Russia  | literal
            According to Tehran, the ships left.                 | Tehran  | metonym
            The rebels are backed by Rwanda.                     | Rwanda  | metonym
            He urged Vietnam to sign.                            | Vietnam | metonym
            Israel bombed the port at night.                     | Israel  | metonym
            Denmark and Norway have jointly built a bridge.      | Denmark | metonym
            Denmark has two hundred bridges.                     | Denmark | literal
            A bridge built in Denmark collapsed.                 | Denmark | literal
            Syria was bombed at night.                           | Syria   | literal
            Italy beat Japan on Sunday.                          | Japan   | metonym
            Sanctions on Iran officials were lifted.             | Iran    | literal
            A bridge was built by Norway in May.                 | Norway  | metonym
            The lake is surrounded by Norway on three sides.     | Norway  | literal
            Countries such as Norway would help.                 | Norway  | literal
            Their win in Japan surprised them.                   | Japan   | literal
            """)
    void statesStandForTheirGovernmentArmyOrTeam(String text, String words, String type) {
        assertThat(mention(text, words).type().value()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KAMPALA (Reuters) - Rain fell on the fair.           | KAMPALA | dateline
            Kampala (population two million) is a green city.    | Kampala | literal
            U.S. asset-backed bonds rose.                        | U.S.    | literal
            Montevideo (Uruguay), 3 May 1995 (Wire) -- It rained. | Montevideo | dateline
            By Mira Holt in Sarajevo                             | Sarajevo | byline
            (Additional reporting by Ann Lee in Amman)           | Amman   | byline
            The house built by Ann Lee in Amman was sold.        | Amman   | literal
            Rain fell in the Philippines.                        | Philippines | literal
            The Bank of England left rates alone.                | England | embedded
            The lakes of England are deep.                       | England | literal
            """)
    void reportsAreFiledFromPlaces(String text, String words, String type) {
        assertThat(mention(text, words).type().value()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"NAIROBI (Reuters) - Rain fell on it., NAIROBI, dateline", "Nairobi is dry - again., Nairobi, literal"})
    void aHeadlineMayStandBeforeTheDateline(String second, String words, String type) {
        assertThat(mention("The fair opened today\n" + second, words).type().value())
                .isEqualTo(type);
    }
}

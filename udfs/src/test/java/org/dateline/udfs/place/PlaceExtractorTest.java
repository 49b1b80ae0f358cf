package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;
import org.junit.jupiter.api.Test;

class PlaceExtractorTest {
    private static final PlaceExtractor EXTRACTOR = new PlaceExtractor();

    private static List<PlaceMention> read(String marked) {
        return EXTRACTOR.extract(MarkedText.article(marked));
    }

    private static PlaceMention only(String marked, String words) {
        return read(marked).stream()
                .filter(m -> m.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mention of " + words + " in " + read(marked)));
    }

    @Test
    void commaParentDecidesBetweenNamesakes() {
        assertThat(only("A barn burnt in {L Paris} , {L Texas} on Monday .", "Paris")
                        .place()
                        .adm1())
                .isEqualTo("Texas");
        assertThat(only("The mayor of {L Paris} met the baker .", "Paris")
                        .place()
                        .countryIso3())
                .isEqualTo("FRA");
    }

    @Test
    void parentAfterInDecidesToo() {
        PlaceMention town = only("Shells hit {L Okhtyrka} in the {L Sumy} region .", "Okhtyrka");

        assertThat(town.place().countryIso3()).isEqualTo("UKR");
        assertThat(town.wherePrec()).isEqualTo(1);
    }

    @Test
    void aWholeArticleSharesOneSenseOfAName() {
        List<PlaceMention> places = read("{L Richmond} , {L Kentucky} has a new bridge .\n{L Richmond} is proud .");

        assertThat(places)
                .filteredOn(m -> m.text().equals("Richmond"))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.place().adm1()).isEqualTo("Kentucky"));
    }

    @Test
    void statesInAListAreNotEachOthersParents() {
        assertThat(read("Rain fell in {L Ohio} , {L Oregon} , {L Texas} ."))
                .extracting(m -> m.place().featureCode())
                .containsOnly("ADM1");
    }

    @Test
    void demonymsAreTheirOwnType() {
        PlaceMention mention = only("Two French nurses lives here .", "French");

        assertThat(mention.type()).isEqualTo(MentionType.DEMONYM);
        assertThat(mention.role()).isEqualTo(PlaceRole.ACTOR_ORIGIN);
        assertThat(mention.place().countryIso3()).isEqualTo("FRA");
    }

    @Test
    void namesInsideOrganisationsAreToldApart() {
        assertThat(only("The {O Turin Police Department} said so .", "Turin").type())
                .isEqualTo(MentionType.EMBEDDED);
        assertThat(read("She read the {O Washington Post} .")).isEmpty();
    }

    @Test
    void facilitiesAreCutFromTheName() {
        assertThat(only("He was held in {L Boone County Jail} in {L Indiana} .", "Boone County")
                        .place()
                        .featureCode())
                .isEqualTo("ADM2");
    }

    @Test
    void aGovernmentThatSpeaksIsAMetonym() {
        assertThat(only("{L Moscow} denied it .", "Moscow").type()).isEqualTo(MentionType.METONYM);
        assertThat(only("A man in {L Moscow} said so .", "Moscow").type()).isEqualTo(MentionType.LITERAL);
    }

    @Test
    void datelineOpensTheText() {
        PlaceMention mention = only("{L NAIROBI} ( Agency ) - Rain fell .\nMore fell later .", "NAIROBI");

        assertThat(mention.type()).isEqualTo(MentionType.DATELINE);
        assertThat(mention.role()).isEqualTo(PlaceRole.REPORTED_FROM);
    }

    @Test
    void relativePlacesKeepDistanceAndBearing() {
        PlaceMention mention = only("A mine was found 10 km north of {L Raqqa} .", "Raqqa");

        assertThat(mention.type()).isEqualTo(MentionType.RELATIVE);
        assertThat(mention.distanceKm()).isEqualTo(10.0);
        assertThat(mention.bearingDegrees()).isZero();
        assertThat(mention.wherePrec()).isEqualTo(2);
    }

    @Test
    void unknownNamesStayAsRowsWithoutCoordinates() {
        PlaceMention mention = only("They met in {L Xyzzyville} .", "Xyzzyville");

        assertThat(mention.place()).isNull();
        assertThat(mention.unresolvedReason()).isEqualTo(UnresolvedReason.NOT_IN_GAZETTEER);
        assertThat(mention.wherePrec()).isNull();
    }

    @Test
    void statesThatAreNoMoreGetNoCoordinates() {
        assertThat(only("Tanks of the {L Soviet Union} came .", "Soviet Union").unresolvedReason())
                .isEqualTo(UnresolvedReason.HISTORICAL);
    }

    @Test
    void aNameThatNothingDecidesIsNotGuessed() {
        PlaceMention mention = only("He was held in {L Boone County} .", "Boone County");

        assertThat(mention.unresolvedReason()).isEqualTo(UnresolvedReason.BELOW_MARGIN);
        assertThat(mention.place()).isNull();
        assertThat(mention.candidates()).isGreaterThan(5);
    }

    @Test
    void articlesOfArabicNamesBelongToThem() {
        assertThat(read("A raid hit al-{L Mayadin} in {L Syria} ."))
                .extracting(PlaceMention::text)
                .contains("al-Mayadin");
    }

    @Test
    void aNameSeenOnceIsFoundElsewhere() {
        assertThat(read("Avondale mill was sold .\nThe mill in {L Avondale} is old ."))
                .extracting(PlaceMention::text)
                .containsExactly("Avondale", "Avondale");
    }

    @Test
    void abbreviationsTakeTheirFullStop() {
        assertThat(only("She lives in {L Reno} , {L Nev.} with a dog .", "Nev.")
                        .place()
                        .name())
                .isEqualTo("Nevada");
    }

    @Test
    void everyMentionStandsWhereItSays() {
        NewsDocument article = MarkedText.article("{L Kyiv} and {L Kharkov} , then the {O Odessa City Council} .");

        assertThat(EXTRACTOR.extract(article))
                .extracting(m -> m.span().in(article), m -> m.place().countryIso3())
                .containsExactly(tuple("Kyiv", "UKR"), tuple("Kharkov", "UKR"), tuple("Odessa", "UKR"));
    }

    @Test
    void aStatedParentWithoutSuchAPlaceLeavesItUnresolved() {
        PlaceMention elsewhere = only("She was born in {L Kharkiv} , {L Ohio} .", "Kharkiv");
        assertThat(elsewhere.unresolvedReason()).isEqualTo(UnresolvedReason.NOT_IN_GAZETTEER);

        PlaceMention list = only("Trains left {L Kharkiv} , {L Poltava} and {L Sumy} .", "Kharkiv");
        assertThat(list.place().countryIso3()).isEqualTo("UKR");
    }

    @Test
    void aSmallPlaceInACountryThatNothingSpeaksOfIsNotGuessed() {
        String kenya = "Rain fell in {L Nairobi} , {L Mombasa} , {L Kisumu} , {L Nakuru} and {L Eldoret} .\n";

        assertThat(only(kenya + "The road to {L Wagga Wagga} is open .", "Wagga Wagga")
                        .unresolvedReason())
                .isEqualTo(UnresolvedReason.NOT_IN_GAZETTEER);
        assertThat(only(kenya + "The plane to {L Osaka} is late .", "Osaka").place())
                .isNotNull();
        assertThat(only(kenya + "The road to {L Wagga Wagga} , {L Australia} , is open .", "Wagga Wagga")
                        .place()
                        .countryIso3())
                .isEqualTo("AUS");
    }

    @Test
    void aDivisionIsMeantNotTheTownNamedAfterIt() {
        String text = "{L Montana} sued the firm .\nOffices in {L Helena} and {L Clancy} closed .";
        assertThat(only(text, "Montana").place().featureCode()).isEqualTo("ADM1");

        String city = "{L New York} is dry .\nTaps in {L Brooklyn} , {L Queens} and {L Yonkers} ran dry .";
        assertThat(only(city, "New York").place().featureCode()).startsWith("PPL");
    }

    @Test
    void onlyADivisionNamedAfterItsSeatIsCalledByIt() {
        assertThat(only("Shells hit the {L Sumy region} .", "Sumy region")
                        .place()
                        .featureCode())
                .isEqualTo("ADM1");
        assertThat(only("He farms in {L Jackson Township} .", "Jackson Township")
                        .place())
                .matches(place -> place == null || !place.name().equals("Mississippi"));
    }

    @Test
    void theWordForADivisionTellsItFromItsSeat() {
        assertThat(only("Shells hit {L Okhtyrka} in the {L Sumy} region .", "Sumy")
                        .place()
                        .featureCode())
                .isEqualTo("ADM1");
        assertThat(only("Shells hit {L Okhtyrka} near {L Sumy} .", "Sumy")
                        .place()
                        .featureCode())
                .isEqualTo("PPLA");
    }

    @Test
    void directionsMayBeHyphenated() {
        assertThat(only("A lorry burnt 30 km south-east of {L Kirkuk} .", "Kirkuk")
                        .bearingDegrees())
                .isEqualTo(135);
        assertThat(only("A lorry burnt - east of {L Kirkuk} .", "Kirkuk").bearingDegrees())
                .isEqualTo(90);
    }

    @Test
    void aNameCloseToThePlacesOfTheArticleIsOne() {
        assertThat(only("The mill of {L Dewsbury} is old . {P Horbury} has none .", "Horbury")
                        .place()
                        .countryIso3())
                .isEqualTo("GBR");
        assertThat(read("The mill of {L Dewsbury} is old . {P Tom Horbury} has none . {P Horbury} said so ."))
                .extracting(PlaceMention::text)
                .containsExactly("Dewsbury");
        assertThat(read("The mill of {L Perth} is old . {P Horbury} has none ."))
                .extracting(PlaceMention::text)
                .containsExactly("Perth");
    }

    @Test
    void aDistrictNamedAfterItsTownNeedsItsWord() {
        assertThat(only("Shells hit {L Kupiansk} at dusk .", "Kupiansk").place().featureCode())
                .isEqualTo("PPLA2");
        assertThat(only("Shells hit {L Kupiansk Raion} at dusk .", "Kupiansk Raion")
                        .place()
                        .featureCode())
                .isEqualTo("ADM2");
    }

    @Test
    void whatBefallsPlacesShowsThem() {
        assertThat(only("Two rockets hit {P Marinka} , north of {P Volnovakha} .", "Volnovakha")
                        .type())
                .isEqualTo(MentionType.RELATIVE);
        assertThat(read("The verdict hit {P Jackson} hard .")).isEmpty();
    }
}

package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
    private static final Gazetteer EMBEDDED = Gazetteer.embedded();
    private static final String HAMLET =
            "x:1\tUpper Testholm\tUpper Testholm\tObertestholm\t59.9\t10.7\tP\tPPL\tNO\t\t12\t\t\t\t40\t\t\t\t";
    private static final String KNOWN_TOWN =
            "x:2\tOslo\tOslo\tTigerstaden\t59.913\t10.745\tP\tPPLC\tNO\t\t12\t\t\t\t580000\t\t\t\t";

    private static List<Place> places(Gazetteer gazetteer, String name) {
        return Arrays.stream(gazetteer.find(name)).mapToObj(gazetteer::place).toList();
    }

    @Test
    void knowsPlacesWithTheirDivisions() {
        assertThat(EMBEDDED.size()).isGreaterThan(260_000);
        Place austin = EMBEDDED.place(EMBEDDED.rowOf("4671654"));
        assertThat(austin.name()).isEqualTo("Austin");
        assertThat(austin.adm1()).isEqualTo("Texas");
        assertThat(austin.adm2()).isEqualTo("Travis County");
        assertThat(austin.countryIso3()).isEqualTo("USA");
        assertThat(austin.gazetteer()).isEqualTo("geonames");
    }

    @Test
    void pointsOfLargeAreasLieInTheirMiddle() {
        Place canada = EMBEDDED.place(EMBEDDED.rowOf("6251999"));
        assertThat(Geo.km(canada.latitude(), canada.longitude(), 60, -96)).isLessThan(300);
        // Some of the places that the source counts among this province lie 1,500 km away.
        Place heilongjiang = places(EMBEDDED, "Heilongjiang").get(0);
        assertThat(Geo.km(heilongjiang.latitude(), heilongjiang.longitude(), 48, 128))
                .isLessThan(150);
    }

    @Test
    void findsOtherSpellingsAndOlderNames() {
        assertThat(places(EMBEDDED, "KHARKOV")).extracting(Place::name).contains("Kharkiv");
        assertThat(places(EMBEDDED, "Artemivsk")).extracting(Place::name).contains("Bakhmut");
        assertThat(places(EMBEDDED, "Zürich")).isEqualTo(places(EMBEDDED, "Zurich"));
        assertThat(places(EMBEDDED, "Saint Louis")).isEqualTo(places(EMBEDDED, "St. Louis"));
    }

    @Test
    void regionsThatAreNoDivisionHaveAnIdOfTheirOwn() {
        Place donbas = places(EMBEDDED, "Donbass").get(0);
        assertThat(donbas.id()).isEqualTo("region:donbas");
        assertThat(donbas.gazetteer()).isEqualTo("dateline");
        assertThat(donbas.countryIso3()).isEqualTo("UKR");
    }

    @Test
    void unknownNamesHaveNoRows() {
        assertThat(EMBEDDED.find("Xyzzyville")).isEmpty();
        assertThat(EMBEDDED.find("")).isEmpty();
        assertThat(EMBEDDED.rowOf("no such id")).isEqualTo(-1);
    }

    @Test
    void userFilesAddPlacesAndLendNames(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("user.tsv"), HAMLET + "\n" + KNOWN_TOWN + "\n");

        Gazetteer merged = Gazetteer.with(file, "survey");

        assertThat(merged.size()).isEqualTo(EMBEDDED.size() + 1);
        assertThat(places(merged, "Obertestholm"))
                .singleElement()
                .satisfies(p -> assertThat(p.id() + p.gazetteer()).isEqualTo("x:1survey"));
        assertThat(places(merged, "Tigerstaden"))
                .singleElement()
                .satisfies(p -> assertThat(p.gazetteer()).isEqualTo("geonames"));
    }

    @Test
    void gzippedUserFilesAreReadToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("user.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HAMLET + "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new GazetteerSource(file.toString(), "survey").load().find("Upper Testholm"))
                .hasSize(1);
    }

    @Test
    void aFileWithOtherColumnsIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.tsv"), HAMLET + "\nx:3\tShort\n");

        assertThatThrownBy(() -> Gazetteer.with(file, "survey"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("2 columns");
    }

    @Test
    void sourceOfTheEmbeddedGazetteerIsTheSharedInstance() {
        assertThat(GazetteerSource.EMBEDDED.load()).isSameAs(EMBEDDED);
        assertThatThrownBy(() -> new GazetteerSource("file.tsv", null)).hasMessageContaining("needs a name");
    }
}

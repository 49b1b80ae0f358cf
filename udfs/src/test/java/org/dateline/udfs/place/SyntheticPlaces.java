package org.dateline.udfs.place;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes made-up places in the columns of GeoNames, as many as are asked for, always the same: a stand-in for a world dump. */
final class SyntheticPlaces {
    private static final String[] SYLLABLES = {
        "ba", "dor", "el", "fan", "gri", "hol", "im", "ka", "lun", "mar", "ne", "os", "pel", "qui", "ro", "sta", "tem",
        "ul", "ven", "wick", "xan", "yar", "zol", "shi", "tra", "burg"
    };
    private static final String[] CODES = {"PPL", "PPL", "PPL", "PPLA2", "STM", "MT", "ADM2"};
    private static final int FIRST_ID = 100_000_000;
    private static final int FEWEST_SYLLABLES = 4;
    private static final int ADM1 = 15;
    private static final int ADM2 = 12;

    private long state = 1;

    private SyntheticPlaces() {}

    static void write(Path file, long rows) throws IOException {
        SyntheticPlaces places = new SyntheticPlaces();
        String[] countries = Locale.getISOCountries();
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (long row = 0; row < rows; row++) {
                out.write(places.line(FIRST_ID + row, countries[places.below(countries.length)]));
            }
        }
    }

    /** As in a world dump, a place has one and a half other names. */
    private String line(long id, String country) {
        String name = name();
        int others = below(4);
        StringBuilder otherNames = new StringBuilder();
        for (int i = 0; i < others; i++) {
            otherNames.append(i == 0 ? "" : ",").append(name());
        }
        int division = below(ADM1 * ADM2);
        return String.join(
                "\t",
                Long.toString(id),
                name,
                name,
                otherNames,
                degrees(130, -60),
                degrees(360, -180),
                "P",
                CODES[below(CODES.length)],
                country,
                "",
                "S" + division / ADM2,
                "S" + division,
                "",
                "",
                Integer.toString(below(5) == 0 ? below(20_000) : 0),
                "",
                "",
                "",
                "2020-01-01\n");
    }

    private String degrees(int range, int from) {
        return below(range) + from + "." + (1000 + below(9000));
    }

    /** Half a million short names that a score of places share, and longer ones that are nearly each place's own. */
    private String name() {
        StringBuilder name = new StringBuilder();
        int syllables = FEWEST_SYLLABLES + below(3);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[below(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private int below(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }
}

package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "São Paulo, sao paulo",
        "Łódź, lodz",
        "Saint-Denis, st denis",
        "St. Denis, st denis",
        "Mount Elgon, mt elgon",
        "N'Djamena, ndjamena",
        "N’Djamena, ndjamena",
        "Trinidad and Tobago, trinidad & tobago",
        "İstanbul, istanbul",
        "Ḩalab, halab",
        "PARIS, paris"
    })
    void writesNamesOneWay(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"Deir ez-Zor, Dayr az Zawr", "al-Mayadin, Mayadeen", "Khan Shaykhun, Khan Sheikhoun", "Kharkiv, Harkiv"
    })
    void transliterationsShareASkeleton(String one, String other) {
        assertThat(Skeleton.of(one)).isEqualTo(Skeleton.of(other)).isNotEmpty();
    }

    @Test
    void likenessCountsChangedLetters() {
        assertThat(Spellings.likeness("marea", "marea")).isEqualTo(1);
        assertThat(Spellings.likeness("marea", "mari")).isEqualTo(0.6);
        assertThat(Spellings.likeness("", "mari")).isZero();
    }
}

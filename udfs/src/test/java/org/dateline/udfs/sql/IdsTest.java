package org.dateline.udfs.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void partsDoNotRunTogether() {
        assertThat(Ids.of("ab", "c")).isNotEqualTo(Ids.of("a", "bc")).isNotEqualTo(Ids.of("abc"));
    }

    @Test
    void theSamePartsGiveTheSameIdEverywhere() {
        assertThat(Ids.of("casualty", 12)).isEqualTo(Ids.of("casualty", 12L)).matches("[0-9a-f]{24}");
    }

    @Test
    void anAbsentPartIsNoEmptyPart() {
        assertThat(Ids.of("a", null)).isNotEqualTo(Ids.of("a", ""));
    }

    @Test
    void theHashOfATextIsThatOfItsUtf8() {
        assertThat(Ids.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}

package org.dateline.jobs.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentIdTest {
    @Test
    void sameParts_sameId() {
        assertThat(ContentId.of("a", 1, null))
                .isEqualTo(ContentId.of("a", 1, null))
                .matches("[0-9a-f]{24}");
    }

    @Test
    void partsDoNotRunTogether() {
        assertThat(ContentId.of("ab", "c")).isNotEqualTo(ContentId.of("a", "bc"));
        assertThat(ContentId.of("a", null)).isNotEqualTo(ContentId.of("a", "")).isNotEqualTo(ContentId.of("a"));
    }
}

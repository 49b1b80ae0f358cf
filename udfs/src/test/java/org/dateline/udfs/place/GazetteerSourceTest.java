package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GazetteerSourceTest {
    @Test
    void idsOfAFileBelongToItsNameUpToTheFirstDot() {
        assertThat(GazetteerSource.of("/data/layers/whosonfirst-syria.tsv.gz"))
                .isEqualTo(new GazetteerSource("/data/layers/whosonfirst-syria.tsv.gz", "whosonfirst-syria"));
        assertThat(GazetteerSource.of(".hidden").name()).isEqualTo(".hidden");
    }

    @Test
    void noFileIsTheEmbeddedGazetteer() {
        assertThat(GazetteerSource.of(null)).isEqualTo(GazetteerSource.EMBEDDED);
    }

    @Test
    void refusesAFileWithoutAName() {
        assertThatThrownBy(() -> new GazetteerSource("places.tsv", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("places.tsv");
    }
}

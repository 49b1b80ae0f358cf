package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    @Test
    void findsTheRowsOfEachNameOnceAndInOrder() {
        NameIndex.Builder names = new NameIndex.Builder();
        int rows = 100_000;
        for (int row = rows - 1; row >= 0; row--) {
            names.add(NameKey.hash("town " + row % 1000), row);
            names.add(NameKey.hash("only " + row), row);
        }
        names.add(NameKey.hash("town 7"), 7);
        NameIndex index = names.build();

        assertThat(index.find(NameKey.hash("town 7")))
                .containsExactly(IntStream.range(0, 100).map(i -> 7 + 1000 * i).toArray());
        assertThat(IntStream.range(0, rows).allMatch(row -> index.find(NameKey.hash("only " + row))[0] == row))
                .isTrue();
        assertThat(index.find(NameKey.hash("nowhere"))).isEmpty();
    }

    @Test
    void anIndexStaysAsItIsWhenNamesAreAddedLater() {
        NameIndex.Builder names = new NameIndex.Builder();
        assertThat(names.build().find(NameKey.hash("first"))).isEmpty();
        names.add(NameKey.hash("first"), 1);
        NameIndex before = names.build();
        names.add(NameKey.hash("second"), 2);

        assertThat(before.find(NameKey.hash("second"))).isEmpty();
        assertThat(names.build().find(NameKey.hash("first"))).containsExactly(1);
        assertThat(names.build().find(NameKey.hash("second"))).containsExactly(2);
    }
}

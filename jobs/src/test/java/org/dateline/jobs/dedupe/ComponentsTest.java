package org.dateline.jobs.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.SparkForTests;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final StructType LINK =
            new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

    @Test
    void aLongChainInAnyOrderIsOneComponent() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            names.add(String.format(Locale.ROOT, "n%02d", i));
        }
        Collections.shuffle(names, new Random(5));
        List<Row> links = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            links.add(RowFactory.create(names.get(i - 1), names.get(i)));
        }
        Map<String, String> roots = roots(links);
        assertThat(roots).hasSize(59).doesNotContainKey("n00");
        assertThat(roots.values()).containsOnly("n00");
    }

    @Test
    void separateComponentsStaySeparate() {
        Map<String, String> roots = roots(List.of(
                RowFactory.create("d", "c"),
                RowFactory.create("c", "d"),
                RowFactory.create("b", "b"),
                RowFactory.create("g", "e"),
                RowFactory.create("f", "g")));
        assertThat(roots).isEqualTo(Map.of("d", "c", "f", "e", "g", "e"));
    }

    @Test
    void randomGraphsAgreeWithUnionFind() {
        Random random = new Random(11);
        List<Row> links = new ArrayList<>();
        Map<String, String> parent = new HashMap<>();
        for (int i = 0; i < 150; i++) {
            String a = "n" + random.nextInt(200);
            String b = "n" + random.nextInt(200);
            links.add(RowFactory.create(a, b));
            String x = find(parent, a);
            String y = find(parent, b);
            parent.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
        }
        Map<String, String> expected = new TreeMap<>();
        for (Row link : links) {
            for (int i = 0; i < 2; i++) {
                String root = find(parent, link.getString(i));
                if (!root.equals(link.getString(i))) {
                    expected.put(link.getString(i), root);
                }
            }
        }
        assertThat(roots(links)).isEqualTo(expected);
    }

    @Test
    void withoutLinksThereIsNone() {
        assertThat(roots(List.of())).isEmpty();
    }

    private static String find(Map<String, String> parent, String node) {
        String up = parent.getOrDefault(node, node);
        return up.equals(node) ? node : find(parent, up);
    }

    /** In one task and by steps, which must agree. */
    private static Map<String, String> roots(List<Row> links) {
        Dataset<Row> given = SparkForTests.session().createDataFrame(links, LINK);
        Map<String, String> roots = roots(Components.of(given));
        assertThat(roots(Components.of(given, -1))).isEqualTo(roots);
        return roots;
    }

    private static Map<String, String> roots(Dataset<Row> found) {
        Map<String, String> roots = new TreeMap<>();
        for (Row row : found.collectAsList()) {
            assertThat(roots.put(row.getAs("node"), row.getAs("root"))).isNull();
        }
        return roots;
    }
}

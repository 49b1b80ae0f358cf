package org.dateline.jobs.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.SparkForTests;
import org.junit.jupiter.api.Test;

class HostLinesRemovalTest {
    private static final String BOX = "Sign up for the morning letter of the Orvane Post.";
    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("domain", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("lang", DataTypes.StringType);

    private final SparkSession spark = SparkForTests.session();

    @Test
    void aLineUnderManyStoriesOfAHostGoes() {
        List<Row> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pages.add(page("a" + i, "post.example", story(i) + "\n\n" + BOX));
        }
        pages.add(page("b", "other.example", story(7) + "\n\n" + BOX));
        Map<String, String> texts = run(pages);
        assertThat(texts).containsEntry("a3", story(3)).containsEntry("b", story(7) + "\n\n" + BOX);
    }

    @Test
    void revisionsOfOneStoryAreOneStory() {
        List<Row> pages = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            pages.add(page("a" + i, "post.example", "The toll rose to " + i + ".\n\n" + story(1) + "\n\n" + BOX));
        }
        assertThat(run(pages).get("a0")).contains(BOX).contains("The toll rose to 0.");
    }

    @Test
    void aSentenceThatComesBackNowAndThenOnALargeHostStays() {
        List<Row> pages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String common = i % 2 == 0 ? "\n\n" + BOX : "";
            pages.add(page("a" + i, "post.example", story(i) + (i < 5 ? "\n\nNo one was hurt." : "") + common));
        }
        Map<String, String> texts = run(pages);
        assertThat(texts.get("a0")).isEqualTo(story(0) + "\n\nNo one was hurt.");
        assertThat(texts.get("a8")).isEqualTo(story(8));
    }

    @Test
    void pagesWithoutHostOrTextPassUnchanged() {
        List<Row> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pages.add(page("a" + i, null, story(i) + "\n\n" + BOX));
            pages.add(page("b" + i, "post.example", null));
        }
        Map<String, String> texts = run(pages);
        assertThat(texts)
                .hasSize(12)
                .containsEntry("a0", story(0) + "\n\n" + BOX)
                .containsEntry("b0", null);
    }

    private static String story(int i) {
        return "On day " + i + " of the talks the two delegations met for " + (i + 2)
                + " hours in the old customs house and parted without a word to those who waited outside, number " + i;
    }

    private static Row page(String id, String domain, String text) {
        return RowFactory.create(id, domain, text, "en");
    }

    private Map<String, String> run(List<Row> pages) {
        Map<String, String> texts = new TreeMap<>();
        for (Row row :
                new HostLinesRemoval().run(spark.createDataFrame(pages, SCHEMA)).collectAsList()) {
            assertThat(row.schema().fieldNames()).isEqualTo(SCHEMA.fieldNames());
            texts.put(row.getAs("id"), row.getAs("text"));
        }
        assertThat(texts).hasSameSizeAs(pages);
        return texts;
    }
}

package org.dateline.jobs.dedupe;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Invented articles for the tests. */
final class Stories {
    static final StructType SCHEMA = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("text_sha256", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("pub_date", DataTypes.DateType)
            .add("domain", DataTypes.StringType)
            .add("lang", DataTypes.StringType)
            .add("url_canonical", DataTypes.StringType);

    private Stories() {}

    static Row article(String id, String text, String title, String date, String domain, String url) {
        return RowFactory.create(
                id, sha256(text), text, title, date == null ? null : Date.valueOf(date), domain, "en", url);
    }

    static Row article(String id, String text, String date) {
        return article(id, text, "A title", date, id + ".example", "https://" + id + ".example/story");
    }

    /** Words drawn with a seed: two stories of different seeds share no more than chance allows. */
    static String story(long seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append("word").append(random.nextInt(3_000));
        }
        return text.toString();
    }

    /** The text with one word in the middle replaced. */
    static String edited(String text, String word) {
        String[] words = text.split(" ");
        words[words.length / 2] = word;
        return String.join(" ", words);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

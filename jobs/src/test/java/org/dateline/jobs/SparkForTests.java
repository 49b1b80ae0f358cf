package org.dateline.jobs;

import org.apache.spark.sql.SparkSession;

/** One Spark on two threads for all tests of a JVM. */
public final class SparkForTests {
    private SparkForTests() {}

    public static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "3")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }
}

package org.dateline.jobs.dedupe;

import org.apache.spark.sql.SparkSession;

/** One local session for all tests of the package. */
final class SparkForTests {
    private SparkForTests() {}

    static SparkSession session() {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("dedupe-tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        return session;
    }
}

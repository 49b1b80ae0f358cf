package org.dateline.jobs;

import org.apache.spark.sql.SparkSession;

/** One Spark on two threads for all tests of a JVM. */
public final class SparkForTests {
    private SparkForTests() {}

    public static SparkSession session() {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "2")
                // For a handful of rows, compiling a query takes far longer than interpreting it.
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        return session;
    }
}

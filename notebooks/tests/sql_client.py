"""Runs one query with Dateline's SQL functions and prints each row as a line of JSON.

usage: sql_client.py {classic|connect} JARS QUERY

A process of its own for each way: a JVM has one of the two, and keeps the class path it was started with.
"""

import sys

from pyspark.sql import SparkSession


def session(way, jars):
    builder = SparkSession.builder.remote("local[2]") if way == "connect" else SparkSession.builder.master("local[2]")
    options = {
        "spark.jars": jars,
        "spark.sql.extensions": "org.dateline.udfs.sql.DatelineExtensions",
        "spark.driver.memory": "3g",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
    }
    for name, value in options.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


if __name__ == "__main__":
    way, jars, query = sys.argv[1:]
    spark = session(way, jars)
    for row in spark.sql(f"select to_json(struct(*)) as line from ({query})").collect():
        print(row.line)
    spark.stop()

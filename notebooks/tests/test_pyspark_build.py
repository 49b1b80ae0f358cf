"""The spark-submit of PyPI's pyspark, of the same version, makes the same tables as the embedded Spark."""

import pathlib

import pyspark

from conftest import PROJECT, build, latest, manifest


def hashes(release):
    return {table["name"]: (table["rows"], table["content_sha256"]) for table in manifest(release)["tables"]}


def test_pysparks_spark_submit_builds_the_same_tables(out, tmp_path):
    spark_home = pathlib.Path(pyspark.__file__).parent
    release = build(PROJECT / "data/sample", tmp_path / "out", SPARK_HOME=str(spark_home))
    assert hashes(release) == hashes(latest(out))

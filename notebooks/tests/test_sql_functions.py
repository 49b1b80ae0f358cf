"""The SQL functions, called as an analyst calls them: PySpark, Spark Connect and spark-sql, with Dateline's jars."""

import json
import os
import pathlib
import subprocess
import sys

import pyspark
import pytest

from conftest import APP, MODELS, PROJECT

HERE = pathlib.Path(__file__).resolve().parent
JARS = f"{APP},{MODELS}"
TEXT = (
    "Shells hit the port of Akureyri in Iceland on Monday, killing at least 12 people, including three children. "
    "The mayor, Nora Feldt, said that rescuers were still digging."
)
QUERIES = {
    "casualties": "select c.casualty_type, c.count_low, c.count_high, c.subset_of is not null as part, c.char_start, c.char_end,"
    f" c.event_date_start from (select explode(casualties('{TEXT}', null, '2025-03-04')) as c)",
    "places": f"select p.mention_text, p.country_iso3, p.latitude, p.char_start from (select explode(places('{TEXT}')) as p)",
    "statements": f"select s.speaker_name, s.cue_lemma, s.text, s.char_start from (select explode(statements('{TEXT}')) as s)",
}


@pytest.fixture(scope="session", autouse=True)
def jars():
    """The jars of the build; `dateline --help` makes them where there are none."""
    if not APP.exists() or not MODELS.exists():
        subprocess.run([PROJECT / "dateline", "--help"], check=True, stdout=subprocess.DEVNULL)


def rows(command):
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ)
    assert run.returncode == 0, run.stderr[-5000:]
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def through_pyspark(way, query):
    return rows([sys.executable, HERE / "sql_client.py", way, JARS, query])


def through_spark_sql(query, tmp_path):
    spark_sql = pathlib.Path(pyspark.__file__).parent / "bin/spark-sql"
    return rows(
        [spark_sql, "--master", "local[2]", "--driver-memory", "3g", "--jars", JARS]
        + ["--conf", "spark.ui.enabled=false", "--conf", "spark.sql.catalogImplementation=in-memory"]
        + ["--conf", f"spark.sql.warehouse.dir={tmp_path}"]
        + ["-e", f"select to_json(struct(*)) as line from ({query})"]
    )


def union():
    """One query for all three functions: starting Spark is what takes the time."""
    parts = [f"select '{name}' as what, to_json(struct(*)) as row from ({query})" for name, query in QUERIES.items()]
    return " union all ".join(parts)


@pytest.fixture(scope="module")
def classic():
    return through_pyspark("classic", union())


@pytest.fixture(scope="module")
def found(classic):
    return {name: [json.loads(row["row"]) for row in classic if row["what"] == name] for name in QUERIES}


def test_casualties_have_bounds_and_parts(found):
    whole = [claim for claim in found["casualties"] if claim["casualty_type"] == "killed" and not claim["part"]]
    part = [claim for claim in found["casualties"] if claim["part"]]
    assert [(claim["count_low"], claim.get("count_high")) for claim in whole] == [(12, None)]
    assert [(claim["count_low"], claim["count_high"]) for claim in part] == [(3, 3)]
    assert "12" in TEXT[whole[0]["char_start"] : whole[0]["char_end"]]
    assert whole[0]["event_date_start"] == "2025-03-03"  # the Monday before Tuesday 4 March


def test_places_are_resolved(found):
    akureyri = [place for place in found["places"] if place["mention_text"] == "Akureyri"]
    assert [place["country_iso3"] for place in akureyri] == ["ISL"]
    assert akureyri[0]["latitude"] == pytest.approx(65.68, abs=0.1)
    assert TEXT[akureyri[0]["char_start"] :].startswith("Akureyri")


def test_statements_have_speakers(found):
    assert [(said["speaker_name"], said["cue_lemma"]) for said in found["statements"]] == [("Nora Feldt", "say")]
    assert "rescuers were still digging" in found["statements"][0]["text"]


def test_spark_connect_gives_the_same(classic):
    assert through_pyspark("connect", union()) == classic


def test_spark_sql_gives_the_same_without_naming_the_extension(classic, tmp_path):
    assert through_spark_sql(union(), tmp_path) == classic

"""The release of the sample holds what its hand-made gold says of files and articles."""

import collections
import json

import duckdb
import pytest

from conftest import PROJECT, latest, manifest


def gold(name):
    return [json.loads(line) for line in (PROJECT / "data/gold" / name).read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def release(out):
    return latest(out)


@pytest.fixture(scope="module")
def rows(release):
    def read(table):
        pattern = str(release / table / "**" / "*.parquet")
        relation = duckdb.read_parquet(pattern, hive_partitioning=True, union_by_name=True)
        return [dict(zip(relation.columns, row)) for row in relation.fetchall()]

    return read


def file_of(row):
    """archive_file as the gold has it, whatever folder the input was given as."""
    return row["archive_file"].split("data/sample/")[-1].removeprefix("sample/")


def test_every_file_gives_its_articles_and_rejects(rows):
    articles = collections.Counter(file_of(row) for row in rows("articles"))
    reasons = collections.defaultdict(dict)
    for (file, reason), count in collections.Counter((file_of(row), row["reason"]) for row in rows("rejects")).items():
        reasons[file][reason] = count
    found = {line["file"]: (articles[line["file"]], reasons[line["file"]]) for line in gold("sample-files.jsonl")}
    assert found == {line["file"]: (line["articles"], line["reasons"]) for line in gold("sample-files.jsonl")}


def test_articles_have_the_title_day_and_language_of_the_gold(rows):
    found = collections.Counter((file_of(row), row["url"], row["title"]) for row in rows("articles"))
    expected = collections.Counter((line["file"], line["url"], line["title"]) for line in gold("sample-articles.jsonl"))
    assert found == expected
    by_key = {(file_of(row), row["title"]): row for row in rows("articles")}
    for line in gold("sample-articles.jsonl"):
        row = by_key[line["file"], line["title"]]
        assert row["lang"] == line["lang"], line
        if "pub_date" in line:
            assert str(row["pub_date"]) == line["pub_date"], line


def test_copies_of_a_story_are_one_cluster_with_one_head(rows):
    stories = {(line["file"], line["title"]): line["story"] for line in gold("sample-articles.jsonl")}
    clusters, heads = collections.defaultdict(set), collections.Counter()
    for row in rows("articles"):
        story = stories[file_of(row), row["title"]]
        clusters[story].add(row["dup_cluster_id"])
        heads[story] += row["is_cluster_head"]
    assert {story: len(ids) for story, ids in clusters.items() if len(ids) != 1} == {}
    assert {story: count for story, count in heads.items() if count != 1} == {}


def test_every_row_stands_where_it_says(rows):
    articles = {row["article_id"]: row for row in rows("articles")}
    checked = 0
    for table, words in (("casualties", "claim_text"), ("locations", "mention_text")):
        for row in rows(table):
            source = articles[row["article_id"]][row["text_field"]]
            assert source[row["char_start"] : row["char_end"]] == row[words]
            checked += 1
    for row in rows("statements"):
        source = articles[row["article_id"]][row["text_field"]]
        assert " ".join(source[part["start"] : part["end"]] for part in row["content"]) == row["text"]
        checked += 1
    assert checked > 200


def test_the_manifest_counts_the_rows(release, rows):
    counted = {table["name"]: table["rows"] for table in manifest(release)["tables"]}
    assert counted == {name: len(rows(name)) for name in counted}

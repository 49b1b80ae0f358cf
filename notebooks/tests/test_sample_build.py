"""The release of the sample holds what its gold says of files and articles, and every row stands where it says."""

import collections
import functools

import pytest

from conftest import latest, manifest
from release import file_of, gold, table


@pytest.fixture(scope="module")
def release(out):
    return latest(out)


@pytest.fixture(scope="module")
def rows(release):
    return functools.cache(lambda name: table(release, name))


def test_every_file_gives_its_articles_and_rejects(rows):
    articles = collections.Counter(file_of(row) for row in rows("articles"))
    reasons = collections.defaultdict(dict)
    for (file, reason), count in collections.Counter((file_of(row), row["reason"]) for row in rows("rejects")).items():
        reasons[file][reason] = count
    expected = {line["file"]: (line["articles"], line["reasons"]) for line in gold("sample-files.jsonl")}
    assert {file: (articles[file], reasons[file]) for file in articles.keys() | reasons.keys()} == expected


def test_articles_have_the_address_language_and_day_of_the_gold(rows):
    undated = {(line["file"], line["title"]) for line in gold("sample-articles.jsonl") if "pub_date" not in line}

    def key(file, line, day):
        return (file, line["url"], line["title"], line["lang"], None if (file, line["title"]) in undated else day)

    found = [key(file_of(row), row, row["pub_date"] and str(row["pub_date"])) for row in rows("articles")]
    expected = [key(line["file"], line, line.get("pub_date")) for line in gold("sample-articles.jsonl")]
    assert collections.Counter(found) == collections.Counter(expected)


def test_copies_of_a_story_are_one_cluster_with_one_head(rows):
    stories = {(line["file"], line["title"]): line["story"] for line in gold("sample-articles.jsonl")}
    clusters, heads = collections.defaultdict(set), collections.Counter()
    for row in rows("articles"):
        story = stories[file_of(row), row["title"]]
        clusters[story].add(row["dup_cluster_id"])
        heads[story] += row["is_cluster_head"]
    assert {story: ids for story, ids in clusters.items() if len(ids) != 1} == {}
    assert {story: count for story, count in heads.items() if count != 1} == {}
    assert len(set.union(*clusters.values())) == len(clusters), "two stories in one cluster"


def test_duplicates_are_of_the_kinds_of_the_gold(rows):
    allowed = collections.defaultdict(set)
    for line in gold("sample-articles.jsonl"):
        allowed[line["file"], line["title"]].update(line["dup_kind"])
    wrong = [row for row in rows("articles") if row["dup_kind"] not in allowed[file_of(row), row["title"]]]
    assert [(file_of(row), row["title"], row["dup_kind"]) for row in wrong] == []
    assert {row["dup_kind"] for row in rows("articles")} == {"original", "exact", "near", "revision"}


def test_every_row_stands_where_it_says(rows):
    articles = {row["article_id"]: row for row in rows("articles")}
    checked = 0
    for name, words in (("casualties", "claim_text"), ("locations", "mention_text")):
        for row in rows(name):
            source = articles[row["article_id"]][row["text_field"]]
            assert source[row["char_start"] : row["char_end"]] == row[words]
            checked += 1
    for row in rows("statements"):
        source = articles[row["article_id"]][row["text_field"]]
        assert " ".join(source[part["start"] : part["end"]] for part in row["content"]) == row["text"]
        checked += 1
    assert checked > 200


def test_the_manifest_counts_the_rows(release, rows):
    counted = {facts["name"]: facts["rows"] for facts in manifest(release)["tables"]}
    assert counted == {name: len(rows(name)) for name in counted}

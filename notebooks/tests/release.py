"""Reads a release for the tests: its tables as lists of dictionaries, and the gold of the sample beside them."""

import collections
import json

import duckdb

from conftest import PROJECT

GOLD = PROJECT / "data/gold"


def gold(name):
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


def table(release, name):
    relation = duckdb.read_parquet(str(release / name / "**" / "*.parquet"), hive_partitioning=True, union_by_name=True)
    return [dict(zip(relation.columns, row)) for row in relation.fetchall()]


def by_article(rows):
    grouped = collections.defaultdict(list)
    for row in rows:
        grouped[row["article_id"]].append(row)
    return grouped


def file_of(row):
    """archive_file as the gold has it, whatever folder the input was given as."""
    return row["archive_file"].split("data/sample/")[-1].removeprefix("sample/")

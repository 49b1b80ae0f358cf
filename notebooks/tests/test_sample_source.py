"""data/sample is what data/sample-source makes, and its gold speaks of words that are there."""

import json
import pathlib
import subprocess
import sys

import pyarrow.parquet
import pytest

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    out = tmp_path_factory.mktemp("sample")
    subprocess.run([sys.executable, DATA / "sample-source/build.py", out / "sample", out / "gold.jsonl"], check=True)
    return out


def files(folder):
    return {str(path.relative_to(folder)): path for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_committed_sample_is_what_its_sources_make(rebuilt):
    made, committed = files(rebuilt / "sample"), files(DATA / "sample")
    assert list(made) == list(committed)
    for name, path in made.items():
        if name.endswith(".parquet"):  # another pyarrow writes other bytes
            assert pyarrow.parquet.read_table(path).equals(pyarrow.parquet.read_table(committed[name]))
        elif not name.endswith(".gz"):  # another zlib packs otherwise
            assert path.read_bytes() == committed[name].read_bytes(), name
    assert (rebuilt / "gold.jsonl").read_bytes() == (DATA / "gold/sample-articles.jsonl").read_bytes()


def test_the_sample_is_small():
    assert sum(path.stat().st_size for path in files(DATA / "sample").values()) < 1_000_000


def test_gold_quotes_stand_in_their_stories():
    sys.path.insert(0, str(DATA / "sample-source"))
    import story as stories

    towns = json.loads((DATA / "gold/sample-places.json").read_text(encoding="utf-8"))
    for line in (DATA / "gold/sample-stories.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        story = stories.read(gold["story"])
        words = f"{story.title}\n\n{story.text}"
        entries = [entry for part in ("casualties", "places", "statements") for entry in gold.get(part, [])]
        quotes = [entry["quote"] for entry in entries] + gold.get("no_casualties", []) + gold.get("no_places", [])
        assert [quote for quote in quotes if quote != "*" and quote not in words] == []
        assert [entry["place"] for entry in entries if "place" in entry and entry["place"] not in towns] == []


def test_gold_files_and_gold_articles_agree():
    def lines(name):
        return [json.loads(line) for line in (DATA / "gold" / name).read_text(encoding="utf-8").splitlines()]

    counted = {}
    for article in lines("sample-articles.jsonl"):
        counted[article["file"]] = counted.get(article["file"], 0) + 1
    assert {line["file"]: line["articles"] for line in lines("sample-files.jsonl")} == counted
    for line in lines("sample-files.jsonl"):
        assert sum(line["reasons"].values()) == line["rejects"], line["file"]

"""Compares what was extracted from the sample with data/gold/sample-stories.jsonl; data/README.md describes the format."""

import json

from release import GOLD

TOWNS = json.loads((GOLD / "sample-places.json").read_text(encoding="utf-8"))
COUNT = {"type": "casualty_type", "low": "count_low", "best": "count_best", "high": "count_high", "kind": "count_kind"}
ABOUT = {
    "assertion": "assertion",
    "scope": "scope",
    "subset_kind": "subset_kind",
    "supersedes": "supersedes_count",
    "victim": "victim_category",
    "demographic": "victim_demographic",
}
SAID = {"speaker": "speaker_name", "cue": "cue_lemma", "type": "statement_type"}


class Comparison:
    """Counts, for each kind of expectation, how many hold; `misses` says which do not, for people to read."""

    def __init__(self):
        self.held, self.asked, self.misses = {}, {}, []

    def note(self, what, holds, story, expectation, found):
        self.asked[what] = self.asked.get(what, 0) + 1
        self.held[what] = self.held.get(what, 0) + bool(holds)
        if not holds:
            self.misses.append(f"{what}: {story}: {expectation} found {found}")

    def share(self, what):
        return self.held[what] / self.asked[what]


def overlapping(article, quote, rows):
    """Rows that overlap the quote where it first stands, in text or title."""
    for field in ("text", "title"):
        start = (article[field] or "").find(quote)
        if start >= 0:
            end = start + len(quote)
            return [row for row in rows if row["text_field"] == field and row["char_start"] < end and row["char_end"] > start]
    return None


def agrees(row, expected, columns):
    return all(row[column] == expected[key] for key, column in columns.items() if key in expected)


def is_near(place, town):
    if place is None or place["latitude"] is None:
        return False
    latitude, longitude = TOWNS[town]
    return abs(place["latitude"] - latitude) < 0.23 and abs(place["longitude"] - longitude) < 0.5  # 25 km at 65 degrees north


def compare(story, article, casualties, places, statements, comparison):
    """Notes whether what was found in one article is what its story's line expects."""
    name, located = story["story"], {place["location_id"]: place for place in places}
    for expected in story.get("casualties", []):
        near = overlapping(article, expected["quote"], casualties) or []
        counted = [claim for claim in near if agrees(claim, expected, COUNT)]
        shown = [[claim["claim_text"]] + [claim[column] for column in (*COUNT.values(), *ABOUT.values())] for claim in near]
        comparison.note("counts", counted, name, expected, shown)
        full = [
            claim
            for claim in counted
            if agrees(claim, expected, ABOUT)
            and ("subset" not in expected or (claim["subset_of"] is not None) == expected["subset"])
            and ("place" not in expected or is_near(located.get(claim["location_id"]), expected["place"]))
        ]
        comparison.note("claims", full, name, expected, shown)
    for quote in story.get("no_casualties", []):
        near = casualties if quote == "*" else overlapping(article, quote, casualties)
        false = [claim["claim_text"] for claim in near if claim["count_kind"] != "zero" and claim["assertion"] == "asserted"]
        comparison.note("no_claims", not false, name, quote, false)
    for expected in story.get("places", []):
        near = overlapping(article, expected["quote"], places) or []
        right = [
            place
            for place in near
            if ("place" not in expected or is_near(place, expected["place"]))
            and ("type" not in expected or place["mention_type"] == expected["type"])
            and (not expected.get("unresolved") or place["latitude"] is None)
        ]
        comparison.note("places", right, name, expected, [(place["mention_text"], place["name"]) for place in near])
    for quote in story.get("no_places", []):
        false = [place["mention_text"] for place in overlapping(article, quote, places) if place["latitude"] is not None]
        comparison.note("no_places", not false, name, quote, false)
    for expected in story.get("statements", []):
        near = overlapping(article, expected["quote"], statements) or []
        right = [said for said in near if agrees(said, expected, SAID)]
        comparison.note("statements", right, name, expected, [[said[column] for column in SAID.values()] for said in near])

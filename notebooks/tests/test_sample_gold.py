"""What is extracted from the sample, against its hand-made gold: no kind of row may become worse than it was.

The floors are what the extractors reached when they were last raised. Raise them with the extractors; to lower one is to say
that a change made something worse, in CHANGELOG.md.
"""

import pytest

from conftest import latest
from gold_stories import Comparison, compare
from release import by_article, file_of, gold, table

FLOORS = {"counts": 0.75, "claims": 0.3, "no_claims": 0.95, "places": 0.85, "no_places": 1.0, "statements": 0.93}


@pytest.fixture(scope="module")
def comparison(out):
    release, result = latest(out), Comparison()
    stories = {line["story"]: line for line in gold("sample-stories.jsonl")}
    unedited = {(line["file"], line["title"]): line["story"] for line in gold("sample-articles.jsonl") if not line["edited"]}
    found = [by_article(table(release, name)) for name in ("casualties", "locations", "statements")]
    for article in sorted(table(release, "articles"), key=lambda row: row["article_id"]):
        story = unedited.pop((file_of(article), article["title"]), None)
        if story in stories:
            compare(stories.pop(story), article, *(rows[article["article_id"]] for rows in found), result)
    assert not stories, "stories of the gold without an article"
    return result


@pytest.mark.parametrize("what", FLOORS)
def test_the_share_found_is_not_below_its_floor(comparison, what):
    misses = "\n".join(miss for miss in comparison.misses if miss.startswith(what + ":"))
    print(f"{what}: {comparison.held[what]} of {comparison.asked[what]}")
    assert comparison.share(what) >= FLOORS[what], misses

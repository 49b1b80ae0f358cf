"""Rows: JSON Lines, CSV and Parquet, each with the field names that its invented publisher uses."""

import csv
import io
import json

from story import Story


def address(host: str, story: Story) -> str:
    return f"https://{host}/{story.slug}"


def lantern(story: Story) -> dict:
    return {
        "headline": story.title,
        "body": story.text,
        "author": story.author,
        "published": story.date,
        "url": address("dailylantern.example", story),
        "note": "fiction",
    }


def coastpost(story: Story) -> dict:
    return {
        "title": story.title,
        "text": story.text,
        "date": story.date,
        "url": address("coastpost.example", story),
        "language": story.lang,
        "source": "Coast Post (fiction)",
    }


def json_lines(rows: list) -> bytes:
    """A row that is a string already is written as it is: that is how broken lines get in."""
    lines = (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows)
    return "".join(line + "\n" for line in lines).encode("utf-8")


def gazette_csv(stories: list[Story]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["title", "content", "author", "date", "url", "source"])
    for story in stories:
        url = address("evening-gazette.example", story)
        writer.writerow([story.title, story.text, story.author, story.day, url, "Evening Gazette (fiction)"])
    return out.getvalue().encode("utf-8")


def northwire_parquet(stories: list[Story], path) -> None:
    import pyarrow
    import pyarrow.parquet

    table = pyarrow.table(
        {
            "title": [story.title for story in stories],
            "text": [story.text for story in stories],
            "byline": [story.author for story in stories],
            "date": [story.date for story in stories],
            "url": [address("northwire.example", story) for story in stories],
            "source_name": ["Northwire (fiction)"] * len(stories),
        }
    )
    pyarrow.parquet.write_table(table, path, compression="zstd")

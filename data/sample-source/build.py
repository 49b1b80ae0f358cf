#!/usr/bin/env python3
"""Builds data/sample from stories/*.txt and archive.json, and lists what must come out of it in data/gold/sample-articles.jsonl.

usage: build.py [OUT_DIR] [GOLD_FILE]        Python 3.11; Parquet needs pyarrow (the file is left as it is where that is absent)

archive.json says which story stands in which file, in the order of the file. A record is
  story      slug of a story; edit: how this copy differs; host, at: which newspaper printed it, when it was crawled
  charset    of the bytes (utf-8); declared: what the HTTP header says instead (null: no charset); curly: typographic quotes
  damage     what happens to its gzip member: bad_crc, truncated; broken: a record that is no article at all
  revises    it replaces the record before it under the same address; recrawl: it is one seen before, unchanged
"""

import importlib.util
import json
import pathlib
import re
import sys

import feeds
import newsxml
import pages
import story as stories
import warc

HERE = pathlib.Path(__file__).resolve().parent
GIF = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")


def main(out: pathlib.Path, gold: pathlib.Path) -> None:
    archive = json.loads((HERE / "archive.json").read_text(encoding="utf-8"))
    expected = []
    for name, records in archive.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        articles = [(record, load(record)) for record in records if "story" in record]
        if name.endswith(".parquet"):
            if importlib.util.find_spec("pyarrow"):
                feeds.northwire_parquet([story for _, story in articles], path)
            else:
                print(f"no pyarrow: {name} is not rebuilt", file=sys.stderr)
        else:
            path.write_bytes(content(name, records, [story for _, story in articles]))
        expected += [expect(name, record, story) for record, story in articles if "damage" not in record]
    gold.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in dup_kinds(expected)), encoding="utf-8")


def load(record: dict) -> stories.Story:
    story = stories.read(record["story"]).edited(record.get("edit", {}))
    return curly(story) if record.get("curly") else story


def curly(story: stories.Story) -> stories.Story:
    def quotes(text: str) -> str:
        return re.sub(r'(^|[\s(])"', r"\1“", text).replace('"', "”").replace("'", "’")

    return story.edited({"title": quotes(story.title), "replace": [[p, quotes(p)] for p in story.paragraphs]})


def content(name: str, records: list[dict], articles: list[stories.Story]) -> bytes:
    folder = name.split("/")[0]
    match folder:
        case "crawl":
            return crawl(records, gzipped=name.endswith(".gz"))
        case "html":
            host = records[0]["host"]
            return pages.page(host, articles[0], pages.url(host, articles[0])).encode("utf-8")
        case "feeds":
            lines = feeds.json_lines([feed_row(name, record) for record in records])
            return warc.member(lines) if name.endswith(".gz") else lines
        case "tables":
            return feeds.gazette_csv(articles)
        case "newsml":
            return newsxml.newsml(articles[0], f"urn:newsml:northwire.example:{articles[0].day}:{articles[0].slug}").encode()
        case "nitf":
            return newsxml.nitf(articles[0], f"gazette-{articles[0].slug}").encode()
        case "text":
            return f"{articles[0].title}\n\n{articles[0].text}\n".encode()
    raise ValueError(f"no format for {name}")


def crawl(records: list[dict], gzipped: bool) -> bytes:
    wrap = warc.member if gzipped else bytes
    out = wrap(warc.info(records[0]["at"]))
    for record in records:
        uri, response = response_of(record)
        out += wrap(warc.request(uri, record["at"]))
        member = wrap(response)
        match record.get("damage"):
            case "bad_crc":
                member = warc.flip_bit(member)
            case "truncated":
                member = member[: len(member) // 2]
        out += member
    return out


def response_of(record: dict) -> tuple[str, bytes]:
    host, at = record["host"], record["at"]
    match record.get("broken"):
        case "image":
            uri = f"https://{host}/img/market.gif"
            return uri, warc.response(uri, at, GIF, "image/gif")
        case "not_found":
            uri = f"https://{host}/war/gone"
            return uri, warc.response(uri, at, b"<html><body><h1>Not found</h1></body></html>", status="404 Not Found")
        case "redirect":
            uri = f"https://{host}/old"
            return uri, warc.response(uri, at, b"", status="301 Moved Permanently")
        case "no_bytes":
            uri = f"https://{host}/2025/03/08/blank"
            return uri, warc.response(uri, at, b"")
        case "section_front":
            uri = f"https://{host}/"
            return uri, warc.response(uri, at, pages.section_front(host).encode())
    story = load(record)
    uri = pages.url(host, story)
    charset = record.get("charset", "utf-8")
    declared = record.get("declared", charset)
    header = "text/html" + (f"; charset={declared}" if declared else "")
    return uri, warc.response(uri, at, pages.page(host, story, uri, charset).encode(charset), header)


def feed_row(name: str, record: dict) -> dict | str:
    match record.get("broken"):
        case "invalid_json":
            return '{"headline": "Cut off in the middle of a li'
        case "empty_text":
            return {"headline": "A headline without a story", "body": "", "url": "https://dailylantern.example/nothing"}
    return (feeds.lantern if "lantern" in name else feeds.coastpost)(load(record))


def expect(name: str, record: dict, story: stories.Story) -> dict:
    line = {"file": name, "url": url(name, record, story), "title": story.title, "story": story.slug, "edited": bool(record.get("edit", {}).keys() - {"date"})}
    line |= {"lang": story.lang} | pub_date(name, record, story)
    if record.get("recrawl"):
        line["recrawl"] = True
    if record.get("revises"):
        line["dup_kind"] = ["revision"]
    return line


def url(name: str, record: dict, story: stories.Story) -> str | None:
    folder, file = name.split("/")
    match folder:
        case "crawl":
            return pages.url(record["host"], story)
        case "feeds" | "tables" | "nitf":
            hosts = {"lantern": "dailylantern", "gazette": "evening-gazette"}
            publisher = re.split(r"[.]|-(?!gazette)", file)[0]
            return feeds.address(hosts.get(publisher, publisher) + ".example", story)
    return None  # a saved page, an item of an agency, a text: their addresses are not kept


def pub_date(name: str, record: dict, story: stories.Story) -> dict:
    """A text says no date that the gold should insist on; The Beacon's pages have theirs in the address alone."""
    if name.startswith("text/"):
        return {}
    if name.startswith("html/") and record["host"] == "thebeacon.example":
        return {"pub_date": None}
    return {"pub_date": story.day}


def dup_kinds(lines: list[dict]) -> list[dict]:
    """Which of a story's copies is its head is for the build to say; that there is one, and what the others may be, is not."""
    for line in lines:
        copies = [other for other in lines if other["story"] == line["story"]]
        if len(copies) == 1:
            line["dup_kind"] = ["original"]
        elif "dup_kind" not in line:
            # A paragraph that was only added ("updated by the night desk") may be seen for what it is and dropped.
            line["dup_kind"] = ["original", "exact", "near"]
    return lines


if __name__ == "__main__":
    arguments = [pathlib.Path(argument) for argument in sys.argv[1:]]
    main(*(arguments + [HERE.parent / "sample", HERE.parent / "gold" / "sample-articles.jsonl"][len(arguments) :]))

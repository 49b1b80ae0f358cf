"""Puts generated tables into docs/PERFORMANCE.md, between the marks that name them."""

import pathlib
import re

PATH = pathlib.Path(__file__).resolve().parent.parent.parent / "docs" / "PERFORMANCE.md"


def replace(section, text):
    begin, end = f"<!-- {section}: begin -->", f"<!-- {section}: end -->"
    document = PATH.read_text(encoding="utf-8")
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.S)
    if not pattern.search(document):
        raise ValueError(f"{PATH} has no section {section}")
    PATH.write_text(pattern.sub(lambda _: f"{begin}\n{text.strip()}\n{end}", document), encoding="utf-8")

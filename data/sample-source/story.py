"""A story of the sample: its headers and paragraphs, read from stories/*.txt, and the small edits that make copies of it."""

import dataclasses
import pathlib

STORIES = pathlib.Path(__file__).parent / "stories"


@dataclasses.dataclass(frozen=True)
class Story:
    slug: str
    title: str
    author: str
    date: str  # ISO 8601, UTC
    paragraphs: tuple[str, ...]
    lang: str = "en"
    agency: str | None = None
    place: str | None = None

    @property
    def day(self) -> str:
        return self.date[:10]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)

    def edited(self, edit: dict) -> "Story":
        """The story with another `title` or `date`, `replace`d words, an `append`ed paragraph, or without its last one (`cut`)."""
        paragraphs = list(self.paragraphs)
        for old, new in edit.get("replace", []):
            if not any(old in paragraph for paragraph in paragraphs):
                raise ValueError(f"{self.slug}: nothing to replace: {old!r}")
            paragraphs = [paragraph.replace(old, new) for paragraph in paragraphs]
        if edit.get("cut"):
            paragraphs.pop()
        if "append" in edit:
            paragraphs.append(edit["append"])
        return dataclasses.replace(
            self,
            title=edit.get("title", self.title),
            date=edit.get("date", self.date),
            paragraphs=tuple(paragraphs),
        )


def read(slug: str) -> Story:
    """Headers (`name: value` lines), a blank line, then paragraphs separated by blank lines; wire copy gets its dateline."""
    head, _, body = (STORIES / f"{slug}.txt").read_text(encoding="utf-8").strip().partition("\n\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    paragraphs = body.split("\n\n")
    if "place" in headers:
        paragraphs[0] = f"{headers['place']} ({headers['agency']}) - {paragraphs[0]}"
    return Story(slug=slug, paragraphs=tuple(paragraphs), **headers)

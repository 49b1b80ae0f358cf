"""HTML pages: a story in the dress of one of the invented newspapers of pages/*.html."""

import html
import json
import pathlib
import string

from story import Story

PAGES = pathlib.Path(__file__).parent / "pages"
MONTHS = ("", "January", "February", "March", "April")


def url(host: str, story: Story) -> str:
    """The Beacon's only date is the one in its addresses; the others date their pages in the mark-up."""
    if host == "thebeacon.example":
        return f"https://{host}/{story.day.replace('-', '/')}/{story.slug}"
    return f"https://{host}/war/{story.slug}"


def page(host: str, story: Story, address: str, charset: str = "utf-8") -> str:
    template = string.Template((PAGES / f"{host}.html").read_text(encoding="utf-8"))
    paragraphs = [f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in story.paragraphs]
    read_also = '<p class="read-also"><strong>Read also:</strong> <a href="/war/ski-lift">Ski lift fall injures 5</a></p>'
    return template.substitute(
        title=html.escape(story.title),
        title_json=json.dumps(story.title),
        author=html.escape(story.author),
        author_json=json.dumps(story.author),
        date=story.date,
        day_long=f"{int(story.date[8:10])} {MONTHS[int(story.date[5:7])]} {story.date[:4]}",
        slug=story.slug,
        url=address,
        lang=story.lang,
        charset=charset,
        paragraphs="\n".join(paragraphs),
        paragraphs_with_read_also="\n".join(paragraphs[:2] + [read_also] + paragraphs[2:]),
    )


def section_front(host: str) -> str:
    """A page of links only: there is no article on it."""
    links = "".join(f'<li><a href="/war/{n}">{name}</a></li>' for n, name in enumerate(("War", "Coast", "Cod"), 1))
    return f"<html><head><title>{host}</title></head><body><ul>{links}</ul></body></html>"

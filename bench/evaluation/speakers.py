"""Splits labelled statements by how the text gives their speaker, so that a scorer can tell how many of each are found."""

import re

CLASSES = ("named", "nominal", "pronoun", "unnamed", "none")
PRONOUNS = set("he she they it i we you who him her them his their my our one that which".split())
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
TITLES = set("mr mrs ms miss dr sir president minister secretary sen rep gov general colonel major captain".split())
CALENDAR = set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
               "september october november december".split())


def split(documents):
    """For each class the documents with all other statements taken out of the count."""
    for kind in CLASSES:
        yield kind, [dict(document, gold=[_only(kind, document, statement) for statement in document["gold"]]) for document in documents]


def _only(kind, document, statement):
    same = kind_of(document, statement) == kind
    return statement if same else dict(statement, **{"class": "left out"})


def kind_of(document, statement):
    """named: a name stands there; nominal: the labels give the name that other words stand for; unnamed: they give none."""
    if not statement["speaker"]:
        return "none"
    start, end = statement["speaker"]
    words = WORD.findall(document["text"][start:end])
    if words and all(word.lower() in PRONOUNS for word in words):
        return "pronoun"
    if any(_is_name(word, document["text"]) for word in words):
        return "named"
    return "nominal" if statement.get("speaker_ref") else "unnamed"


def _is_name(word, text):
    """A capital that no sentence start explains: the word stands nowhere in small letters."""
    small = word.lower()
    return word[0].isupper() and small not in TITLES | CALENDAR and not re.search(rf"\b{re.escape(small)}\b", text)

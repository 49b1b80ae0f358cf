"""Makes a corpus of any size from an archive: new articles of its sentences, the same for the same seed."""

import json
import random
import re

SENTENCE = re.compile(r"[^.!?\n]+[.!?]+[\"”')]*")
CYRILLIC = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
                         "абцдефгхийклмнопярстувшжызАБЦДЕФГХИЙКЛМНОПЯРСТУВШЖЫЗ")
HOSTS = 200
COPIES, REWRITTEN = 0.10, 0.05  # shares of articles that repeat an earlier one, word for word or with one sentence more


class Corpus:
    """The n-th article depends on the seed and n alone, so that a larger corpus begins with the smaller one."""

    def __init__(self, rows, seed=1, sentences=20, foreign=False):
        """foreign: in Cyrillic letters, which no extractor reads: all stages but the extraction."""
        self.sentences = [found.strip() for row in rows for found in SENTENCE.findall(row["text"] or "") if 20 <= len(found) <= 400]
        self.seed, self.length, self.foreign = seed, sentences, foreign

    def article(self, number):
        chance = random.Random(f"{self.seed} {number}")
        kind = chance.random()
        if number and kind < COPIES + REWRITTEN:
            text = self.body(random.Random(f"{self.seed} body {chance.randrange(number)}"))
            text += "" if kind < COPIES else "\n\n" + chance.choice(self.sentences)
        else:
            text = self.body(random.Random(f"{self.seed} body {number}"))
        return self.row(number, chance, text)

    def body(self, chance):
        found = chance.choices(self.sentences, k=chance.randint(self.length // 2, self.length * 3 // 2))
        return "\n\n".join(" ".join(found[start : start + 3]) for start in range(0, len(found), 3))

    def row(self, number, chance, text):
        title = " ".join(chance.choice(self.sentences).split()[:9])
        date = f"{2020 + chance.randrange(3)}-{1 + chance.randrange(12):02}-{1 + chance.randrange(28):02}"
        if self.foreign:
            title, text = title.translate(CYRILLIC), text.translate(CYRILLIC)
        return {"id": str(number), "url": f"http://host{number % HOSTS}.example/{number}", "title": title, "date": date, "text": text}

    def write(self, path, count, first=0):
        return write(path, map(self.article, range(first, first + count)))

    def cluster(self, path, count):
        """Printings of one text: each has one sentence of its own, so that no two are equal."""
        body = self.body(random.Random(f"{self.seed} cluster")) + " " + self.body(random.Random(f"{self.seed} cluster 2"))
        rows = (self.row(n, chance, f"{body} {chance.choice(self.sentences)} {n}.") for n in range(count) for chance in [random.Random(f"{self.seed} {n}")])
        return write(path, (row | {"date": "2021-03-04"} for row in rows))

    def giant(self, path, characters):
        """One article of that many characters."""
        chance, parts, size = random.Random(f"{self.seed} giant"), [], 0
        while size < characters:
            parts.append(self.body(chance))
            size += len(parts[-1]) + 2
        return write(path, [self.row(0, chance, "\n\n".join(parts))])

    def tiny(self, folder, count):
        """Files of one short text each, a thousand in a folder."""
        for number in range(count):
            below = folder / f"{number // 1000:03}"
            below.mkdir(parents=True, exist_ok=True)
            chance = random.Random(f"{self.seed} tiny {number}")
            row = self.row(number, chance, " ".join(chance.choices(self.sentences, k=2)))
            write(below / f"{number:06}.jsonl", [row])
        return folder


def write(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path

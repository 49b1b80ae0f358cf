"""Runs the command line, the baselines and the scorers of an evaluation folder, each as a program of its own."""

import gzip
import json
import os
import subprocess
import sys

READ = ("id", "title", "text", "date")


def records(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def say(text):
    print("accuracy: " + text, file=sys.stderr, flush=True)


def python(script, *arguments, stdout=subprocess.PIPE):
    """Runs a script of the evaluation folder; what it prints."""
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1")
    done = subprocess.run([sys.executable, script, *map(str, arguments)], check=True, env=environment, text=True, stdout=stdout)
    return done.stdout


class Dateline:
    """The command line under test."""

    def __init__(self, launcher, work):
        self.launcher, self.work = launcher, work

    def predict(self, task, name, rows, *options):
        """Predictions for the rows, of which only what a prediction may read is passed on; the file they are in."""
        say(f"dateline predict {task}, {name}: {len(rows)} documents")
        given = write(self.work / f"{name}.in.jsonl", [{field: row.get(field) for field in READ} for row in rows])
        return self.predict_file(task, name, given, *options)

    def predict_file(self, task, name, given, *options):
        answers = self.work / f"{name}.out.jsonl"
        command = [*self.launcher, "predict", task, str(given), "--output", str(answers), *map(str, options)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return answers


class Task:
    """One folder of the evaluation data: its development sets, its scorer and, where it has one, its baseline."""

    def __init__(self, folder, work):
        self.name, self.work = folder.name, work
        self.scorer = folder / "score.py"
        self.baseline = next(iter(sorted(folder.glob("baseline*.py"))), None)
        self.sets = {path.stem: self._gold(path) for path in sorted(folder.glob("dev/*.jsonl"))}

    def _gold(self, path):
        """Where a set gives its text true-cased beside the capitals of an old wire, the true-cased text is read."""
        rows = records(path)
        if not any("text_truecased" in row for row in rows):
            return path
        for row in rows:
            row["text"] = row.pop("text_truecased", row["text"])
        return write(self.work / path.name, rows)

    def rows(self, *names):
        return [row for name in names or self.sets for row in records(self.sets[name])]

    def score(self, answers, gold, *options):
        """The scorer's figures (its --json) and what it printed."""
        figures = self.work / "figures.json"
        printed = python(self.scorer, *gold, "--pred", answers, "--json", figures, *options)
        return json.loads(figures.read_text(encoding="utf-8")), printed

    def floor(self, *before):
        """Predictions of the plain baseline; None where the folder has none."""
        if self.baseline is None:
            return None
        answers = self.work / f"{self.name}.floor.jsonl"
        if before:
            python(self.baseline, *before, answers, *self.sets.values())
        else:
            with open(answers, "w", encoding="utf-8") as out:
                python(self.baseline, *self.sets.values(), stdout=out)
        return answers


def geonames_columns(embedded, target):
    """The gazetteer of this project in the 19 columns that the dictionary baseline reads."""
    with gzip.open(embedded, "rt", encoding="utf-8") as places, open(target, "w", encoding="utf-8") as out:
        for place in places:
            identity, name, others, latitude, longitude, code, country, _, _, population = place.rstrip("\n").split("\t")
            columns = [identity, name, name, others.replace("|", ","), latitude, longitude, "", code, country]
            out.write("\t".join(columns + [""] * 5 + [population] + [""] * 4) + "\n")
    return target

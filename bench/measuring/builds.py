"""One build with Spark's event log: its usage as a whole and by stage."""

import json
import pathlib
import shutil
import time

from measuring import eventlog


def build(dateline, work, name, path, cores):
    sample = Input(name, path)
    folder = work / f"events-{name}"
    start = time.time()
    used = dateline.run(sample, cores, eventlog.options(folder))
    log = eventlog.EventLog(folder)
    release = next((work / "dateline-out" / "releases").iterdir())
    summary = json.loads((release / "manifest.json").read_text())["summary"]
    shutil.rmtree(folder)
    return {
        "cpu": used.cpu,
        "wall": used.wall,
        "peak_mb": used.peak_mb,
        "first_article_s": log.first_extracted and log.first_extracted - start,
        "stages": {name: dict(stage) for name, stage in log.stages.items()},
        "release_mb": sum(file.stat().st_size for file in release.rglob("*") if file.is_file()) / 1e6,
        "input_mb": sum(file.stat().st_size for file in files(path)) / 1e6,
        "rows": summary["rows"],
    }


def files(path):
    return [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]


class Input:
    def __init__(self, name, path):
        self.name, self.path = name, pathlib.Path(path)

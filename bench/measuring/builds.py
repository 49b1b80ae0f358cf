"""One build with Spark's event log: its usage as a whole and by stage."""

import json
import pathlib
import shutil
import time

from measuring import eventlog


def build(dateline, work, name, path, cores, cache=False):
    sample = Input(name, path)
    folder = work / f"events-{name}"
    start = time.time()
    used = dateline.run(sample, cores, eventlog.options(folder), cache=cache)
    log = eventlog.EventLog(folder)
    output = work / "dateline-out"
    release = output / "releases" / (output / "LATEST").read_text().strip()
    manifest = json.loads((release / "manifest.json").read_text())
    shutil.rmtree(folder)
    return {
        "cpu": used.cpu,
        "wall": used.wall,
        "peak_mb": used.peak_mb,
        "first_article_s": log.first_extracted and log.first_extracted - start,
        "stages": {name: dict(stage) for name, stage in log.stages.items()},
        "release_mb": sum(file.stat().st_size for file in release.rglob("*") if file.is_file()) / 1e6,
        "input_mb": sum(file.stat().st_size for file in files(path)) / 1e6,
        "rows": manifest["summary"]["rows"],
        "content_sha256": manifest["content_sha256"],
    }


def files(path):
    return [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]


class Input:
    def __init__(self, name, path):
        self.name, self.path = name, pathlib.Path(path)

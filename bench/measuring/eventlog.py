"""Reads Spark's event log: what each named stage of a build cost."""

import json
import pathlib

FIELDS = ("jobs", "tasks", "cpu", "gc", "shuffle_mb", "input_mb", "output_mb", "result_mb", "spill_mb")


def options(folder):
    """Options of spark-submit that write the log into an empty folder."""
    pathlib.Path(folder).mkdir(parents=True)
    settings = {"enabled": "true", "dir": pathlib.Path(folder).as_uri(), "compress": "false", "rolling.enabled": "false"}
    return [part for key, value in settings.items() for part in ("--conf", f"spark.eventLog.{key}={value}")]


class EventLog:
    """stages: per name the sums of FIELDS over its tasks, and wall seconds from its first job to its last."""

    def __init__(self, folder):
        (path,) = [file for file in pathlib.Path(folder).iterdir() if file.is_file()]
        self.stages, self.group, self.job = {}, {}, {}
        self.first_extracted = None  # seconds since 1970
        handlers = {"SparkListenerJobStart": self.on_job, "SparkListenerJobEnd": self.on_job_end, "SparkListenerTaskEnd": self.on_task}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                event = json.loads(line)
                handlers.get(event["Event"], lambda _: None)(event)

    def on_job(self, event):
        name = event["Properties"].get("spark.jobGroup.id", "-")
        stage = self.stages.setdefault(name, {**dict.fromkeys(FIELDS, 0), "from": event["Submission Time"] / 1000})
        stage["jobs"] += 1
        self.job[event["Job ID"]] = name
        for info in event["Stage Infos"]:
            self.group.setdefault(info["Stage ID"], name)

    def on_job_end(self, event):
        self.stages[self.job[event["Job ID"]]]["to"] = event["Completion Time"] / 1000

    def on_task(self, event):
        name, metrics = self.group[event["Stage ID"]], event.get("Task Metrics") or {}
        stage = self.stages[name]
        stage["tasks"] += 1
        stage["cpu"] += (metrics.get("Executor CPU Time", 0) + metrics.get("Executor Deserialize CPU Time", 0)) / 1e9
        stage["gc"] += metrics.get("JVM GC Time", 0) / 1e3
        stage["result_mb"] += metrics.get("Result Size", 0) / 1e6
        stage["spill_mb"] += metrics.get("Disk Bytes Spilled", 0) / 1e6
        for field, group, key in (("shuffle_mb", "Shuffle Write Metrics", "Shuffle Bytes Written"),
                                  ("input_mb", "Input Metrics", "Bytes Read"), ("output_mb", "Output Metrics", "Bytes Written")):
            stage[field] += (metrics.get(group) or {}).get(key, 0) / 1e6
        if name == "Extract" and metrics.get("Output Metrics", {}).get("Records Written", 0) and self.first_extracted is None:
            self.first_extracted = event["Task Info"]["Finish Time"] / 1000

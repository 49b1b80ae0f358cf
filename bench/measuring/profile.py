"""The share of processor time of each stage: samples of a JDK Flight Recording, sorted by the patterns in stages.tsv."""

import collections
import pathlib
import re
import subprocess

from measuring.processes import TASKS

TABLE = pathlib.Path(__file__).with_name("stages.tsv")
# As the JVM names them, uncut.
TASK_THREAD = re.compile(r'sampledThread = "Executor task launch')
FRAME = re.compile(r"^\s+([\w.$<>/]+)\(.*line:", re.M)
OTHER = "other"


def options(recording):
    """JVM options that make the recording."""
    return f"-XX:StartFlightRecording=filename={recording},settings=profile"


def patterns():
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(stage, re.compile(pattern)) for stage, pattern in rows]


def samples(recording):
    """Of each sample, whether a thread of Spark's tasks was at work, and the frames, innermost first."""
    command = ["jfr", "print", "--events", "jdk.ExecutionSample", "--stack-depth", "200", str(recording)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        event = []
        for line in process.stdout:
            if line.startswith("jdk.ExecutionSample"):
                event = []
            elif line.startswith("}"):
                text = "".join(event)
                yield bool(TASK_THREAD.search(text)), FRAME.findall(text)
            else:
                event.append(line)
    if process.returncode:
        raise RuntimeError(f"jfr print failed on {recording}")


def stage_of(frames, table, known):
    for frame in frames:
        if frame not in known:
            known[frame] = next((stage for stage, pattern in table if pattern.search(frame)), None)
        if known[frame]:
            return known[frame]
    return OTHER


def shares(recording, usage):
    """Share of all processor time by stage, largest first. JIT and GC are what their threads used. The recording samples the
    others unevenly, so those of tasks stand for the time of the tasks' threads, and those of all others for what is left."""
    table, known = patterns(), {}
    counts = {True: collections.Counter(), False: collections.Counter()}
    for in_task, frames in samples(recording):
        counts[in_task][stage_of(frames, table, known)] += 1
    time = {True: usage.threads.get(TASKS, 0), False: usage.cpu - sum(usage.threads.values())}
    found = collections.Counter({kind: seconds for kind, seconds in usage.threads.items() if kind != TASKS})
    for in_task, stages in counts.items():
        for stage, count in stages.items():
            found[stage] += time[in_task] * count / stages.total()
    return {stage: seconds / usage.cpu for stage, seconds in found.most_common()}

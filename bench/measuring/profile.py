"""The share of processor time of each stage: samples of a JDK Flight Recording, sorted by the patterns in stages.tsv."""

import collections
import pathlib
import re
import subprocess

TABLE = pathlib.Path(__file__).with_name("stages.tsv")
FRAME = re.compile(r"^\s+([\w.$<>/]+)\(.*line:", re.M)
OTHER = "other"


def options(recording):
    """JVM options that make the recording."""
    return f"-XX:StartFlightRecording=filename={recording},settings=profile"


def patterns():
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(stage, re.compile(pattern)) for stage, pattern in rows]


def samples(recording):
    """The frames of each sample, innermost first."""
    command = ["jfr", "print", "--events", "jdk.ExecutionSample", "--stack-depth", "200", str(recording)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        event = []
        for line in process.stdout:
            if line.startswith("jdk.ExecutionSample"):
                event = []
            elif line.startswith("}"):
                yield FRAME.findall("".join(event))
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
    """Share of all processor time by stage, largest first: JIT and GC as their threads measured it, the rest by samples."""
    counts, table, known = collections.Counter(), patterns(), {}
    for frames in samples(recording):
        counts[stage_of(frames, table, known)] += 1
    own = sum(usage.threads.values())
    of_java = (usage.cpu - own) / usage.cpu / max(1, counts.total())
    found = {stage: count * of_java for stage, count in counts.items()}
    found.update({kind: seconds / usage.cpu for kind, seconds in usage.threads.items()})
    return dict(sorted(found.items(), key=lambda item: -item[1]))

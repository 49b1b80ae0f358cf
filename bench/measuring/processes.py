"""Runs a command pinned to cores and measures its whole process tree: wall time, processor time, memory."""

import collections
import dataclasses
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

TICKS = os.sysconf("SC_CLK_TCK")
POLL = 0.2
# What a JVM calls the threads whose time is told apart (Linux cuts names at 15 characters); TASKS do Spark's tasks.
TASKS = "tasks"
THREADS = [("JIT", re.compile(r"C[12] CompilerThre|Sweeper thread")), ("GC", re.compile(r"GC Thread|G1 |VM Thread|VM Periodic")),
           (TASKS, re.compile(r"Executor task l"))]


@dataclasses.dataclass
class Usage:
    wall: float  # seconds
    cpu: float  # seconds of user and system time, all processes
    peak_mb: float  # sum of the processes' VmHWM: an upper bound where there are several
    threads: dict  # seconds of processor time of the threads of THREADS, by kind


class Failed(RuntimeError):
    pass


# A bench that is told to stop ends what it started, as on an interrupt.
signal.signal(signal.SIGTERM, lambda *_: sys.exit("terminated"))


def run(command, cores, log, env=None):
    """Runs the command on the given cores ("0" or "0,1") with its output in the file log; gives its Usage."""
    pathlib.Path(log).parent.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    with open(log, "w") as out:
        process = subprocess.Popen(["taskset", "-c", cores, *map(str, command)], stdout=out, stderr=subprocess.STDOUT,
                                   start_new_session=True, env={**os.environ, **(env or {})})
    cpu, peak, threads = {}, {}, {}
    ended = False
    try:
        while not ended:
            poll(process.pid, cpu, peak, threads)
            time.sleep(POLL)
            ended, status, used = os.wait4(process.pid, os.WNOHANG)
    finally:
        if not ended:  # interrupted: nothing stays behind
            os.killpg(process.pid, signal.SIGTERM)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(f"exit code {process.returncode}, see {log}: {' '.join(map(str, command))}")
    own = collections.Counter()
    for kind, seconds in threads.values():
        own[kind] += seconds
    return Usage(wall, max(sum(cpu.values()), used.ru_utime + used.ru_stime), sum(peak.values()) / 1024, dict(own))


def poll(session, cpu, peak, threads):
    """Looks at all processes of the session; what ended since the last look keeps its last figures."""
    for folder in pathlib.Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = stat(folder)
            if int(fields[5]) != session:
                continue
            cpu[folder.name] = seconds(fields)
            status = (folder / "status").read_text()
            found = re.search(r"VmHWM:\s+(\d+)", status)
            # Not at first sight: a fork that is about to become another program shows its parent's memory.
            if found:  # a process that has ended has none
                peak[folder.name] = max(peak[folder.name], int(found[1])) if folder.name in peak else 0
            if "\nName:\tjava" in "\n" + status:
                poll_threads(folder, threads)
        except (FileNotFoundError, ProcessLookupError):
            continue


def poll_threads(folder, threads):
    for thread in (folder / "task").iterdir():
        name = (thread / "comm").read_text()
        for kind, pattern in THREADS:
            if pattern.match(name):
                threads[thread.name] = kind, seconds(stat(thread))


def stat(folder):
    """The fields of stat(5) from the process id on, with the name, which may hold blanks, as one."""
    text = (folder / "stat").read_text()
    close = text.rindex(")")
    return [text[: text.index(" ")], text[text.index("(") + 1 : close], *text[close + 2 :].split()]


def seconds(fields):
    return (int(fields[13]) + int(fields[14])) / TICKS

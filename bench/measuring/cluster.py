"""A standalone cluster of one-core workers, each pinned to a core, on this machine: one worker against two."""

import contextlib
import os
import socket
import subprocess
import time

from measuring import eventlog
from measuring.builds import Input
from measuring.programs import Spacy

HOST, PORT = "127.0.0.1", 17077
WORKER_MEMORY, EXECUTOR_MEMORY = "2g", "1700m"


def spark_home(work):
    """The Spark that pyspark brings, in the venv of the peer."""
    python = Spacy(work).python
    return subprocess.run([python, "-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))"],
                          check=True, capture_output=True, text=True).stdout.strip()


@contextlib.contextmanager
def workers(home, count, work):
    environment = {**os.environ, "SPARK_LOCAL_IP": HOST, "SPARK_DAEMON_MEMORY": "256m"}
    start = [f"{home}/bin/spark-class"]
    url = f"spark://{HOST}:{PORT}"
    commands = [["taskset", "-c", "0,1", *start, "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", str(PORT), "--webui-port", "0"]]
    commands += [["taskset", "-c", str(core), *start, "org.apache.spark.deploy.worker.Worker", "-c", "1", "-m", WORKER_MEMORY,
                  "--webui-port", "0", "-d", str(work / f"worker-{core}"), url] for core in range(count)]
    running = []
    with open(work / "cluster.log", "a") as log:
        try:
            for command in commands:
                running.append(subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=environment))
                wait_for_master()
            yield url
        finally:
            for process in reversed(running):
                process.terminate()
                process.wait(30)


def wait_for_master():
    for _ in range(120):
        with contextlib.suppress(OSError), socket.create_connection((HOST, PORT), 1):
            return
        time.sleep(0.5)
    raise RuntimeError("the master did not start")


def measure(dateline, work, inputs):
    """Wall seconds of the stages on one worker and on two, for each input (articles: file). The driver shares the cores, as it must on a machine of two."""
    home = spark_home(work)
    found = []
    for articles, path in inputs.items():
        run = {"articles": articles}
        for count in (1, 2):
            label = f"workers-{articles}-{count}"
            folder = work / f"events-{label}"
            with workers(home, count, work) as url:
                options = ["--master", url, "--executor-memory", EXECUTOR_MEMORY, "--conf", "spark.executor.cores=1", *eventlog.options(folder)]
                used = dateline.run(Input(label, path), "0,1", options, {"SPARK_HOME": home, "SPARK_LOCAL_IP": HOST})
            stages = eventlog.EventLog(folder).stages
            run[str(count)] = {"wall": used.wall, "cpu_driver": used.cpu, "stages": {name: stage["to"] - stage["from"] for name, stage in stages.items()}}
        found.append(run)
    return found

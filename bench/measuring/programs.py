"""The programs that are compared. Each gives, for one run on some cores, the texts it read and what that took."""

import base64
import dataclasses
import pathlib
import shutil
import subprocess
import sys

from measuring import corpus, processes

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PEERS = ROOT / "bench" / "peers"
TARGET = ROOT / "bench" / "target"
CORENLP_WARM = 8  # articles before the warm code is measured


def say(text):
    print(text, file=sys.stderr, flush=True)


@dataclasses.dataclass
class Sample:
    """Articles of one size as a file."""

    name: str
    rows: list
    path: pathlib.Path

    @classmethod
    def of(cls, name, rows, work):
        return cls(name, rows, corpus.write(work / f"{name}.jsonl", rows))

    @property
    def tokens(self):
        return corpus.tokens(self.rows)


def count(cores):
    return len(cores.split(","))


class Dateline:
    name = "Dateline"

    def __init__(self, work, memory):
        self.work, self.environment = work, {"DATELINE_MEMORY": memory}
        # Builds the project and prepares Java's classes, neither of which belongs to what is measured.
        warm_up = [ROOT / "dateline", "build", ROOT / "data" / "sample", "--output", work / "warm-up"]
        subprocess.run(warm_up, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(work / "warm-up")

    def run(self, sample, cores, options=(), environment=None, cache=False):
        """cache: use what earlier runs have left in the output folder, which is empty otherwise."""
        output = self.work / "dateline-out"
        if not cache:
            shutil.rmtree(output, ignore_errors=True)
        command = [ROOT / "dateline", *options, "build", sample.path, "--output", output, *(["--cache"] if cache else [])]
        return processes.run(command, cores, self.work / "logs" / f"dateline-{sample.name}-{count(cores)}.log",
                             {**self.environment, **(environment or {})})


class Spacy:
    name = "PySpark with spaCy"

    def __init__(self, work):
        self.work, self.python = work, TARGET / "venv" / "bin" / "python"
        wanted = (PEERS / "requirements.txt").read_text() + (PEERS / "constraints.txt").read_text()
        mark = TARGET / "venv" / "installed.txt"
        if not mark.is_file() or mark.read_text() != wanted:
            say("installing PySpark and spaCy ...")
            subprocess.run([sys.executable, "-m", "venv", TARGET / "venv"], check=True)
            subprocess.run([self.python, "-m", "pip", "install", "-q", "-r", PEERS / "requirements.txt"], check=True)
            mark.write_text(wanted)

    def run(self, sample, cores):
        output = self.work / "spacy-out"
        shutil.rmtree(output, ignore_errors=True)
        environment = {"OMP_NUM_THREADS": "1", "PYSPARK_PYTHON": str(self.python), "SPARK_LOCAL_IP": "127.0.0.1"}
        return processes.run([self.python, PEERS / "spacy_job.py", sample.path, output, count(cores)], cores,
                             self.work / "logs" / f"spacy-{sample.name}-{count(cores)}.log", environment)


class CoreNlp:
    name = "CoreNLP, full pipeline"

    def __init__(self, work):
        self.work, self.classpath = work, TARGET / "corenlp.classpath"
        if not self.classpath.is_file():
            TARGET.mkdir(exist_ok=True)
            subprocess.run(["mvn", "-B", "-q", "-f", PEERS / "pom.xml", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                            f"-Dmdep.outputFile={self.classpath}"], check=True)

    def run(self, sample, cores):
        """Gives the whole run's Usage, and wall and processor seconds of the warm part with its tokens."""
        texts = self.work / "corenlp.txt"
        texts.write_text("".join(base64.b64encode((row["text"] or "").encode()).decode() + "\n" for row in sample.rows))
        log = self.work / "logs" / f"corenlp-{sample.name}-{count(cores)}.log"
        usage = processes.run(["java", "-Xmx5g", "-cp", self.classpath.read_text(), PEERS / "CoreNlpPeer.java", texts, CORENLP_WARM, count(cores)],
                              cores, log)
        result = next(line for line in log.read_text().splitlines() if line.startswith("RESULT ")).split()
        return usage, float(result[1]), float(result[2]), corpus.tokens(sample.rows[CORENLP_WARM:])

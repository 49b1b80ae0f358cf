"""One build of the sample, made as a user makes it, for all tests of a run."""

import json
import os
import pathlib
import subprocess
import zipfile

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
APP = PROJECT / "jobs/target/dateline.jar"
MODELS = PROJECT / "models/target/dateline-models.jar"


def build(archive, out, **environment):
    """Runs `dateline build`; the release it made. A build that fails shows what it said."""
    run = subprocess.run(
        [PROJECT / "dateline", "build", archive, "--output", out],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert run.returncode == 0, run.stdout[-5000:]
    return latest(out)


def latest(out):
    return out / "releases" / (out / "LATEST").read_text(encoding="utf-8").strip()


def manifest(release):
    return json.loads((release / "manifest.json").read_text(encoding="utf-8"))


def in_app(entry):
    with zipfile.ZipFile(APP) as jar:
        return entry in jar.namelist()


@pytest.fixture(scope="session")
def out(tmp_path_factory):
    """An output folder with a release of data/sample, by the embedded Spark; DATELINE_TEST_OUT names one that is there already."""
    if "DATELINE_TEST_OUT" in os.environ:
        return pathlib.Path(os.environ["DATELINE_TEST_OUT"])
    folder = tmp_path_factory.mktemp("embedded") / "out"
    build(PROJECT / "data/sample", folder)
    return folder

"""What `dateline` hands over to Java: a stand-in for `java` writes down its arguments."""

import os
import pathlib
import subprocess

import pytest

from conftest import PROJECT


@pytest.fixture
def arguments(tmp_path):
    """Runs `dateline` with words, unattended; the arguments that Java got."""
    java = tmp_path / "java"
    java.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    java.chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if name not in ("JAVA_HOME", "SPARK_HOME", "DATELINE_MEMORY")}
    # The folders of this machine's spark-submit stay out of the path.
    environment["PATH"] = os.pathsep.join([str(tmp_path), "/usr/bin", "/bin"])

    def run(*words):
        run = subprocess.run([PROJECT / "dateline", *words], env=environment, capture_output=True, text=True, check=True)
        return run.stdout.splitlines()

    return run


def test_options_of_the_drivers_jvm_reach_it_without_spark_submit(arguments):
    got = arguments("--driver-java-options", "-Dcolour=red -Xss4m", "build", "in", "--output", "out")
    assert got.index("-Dcolour=red") < got.index("org.apache.spark.deploy.SparkSubmit")
    assert got.index("-Xss4m") < got.index("org.apache.spark.deploy.SparkSubmit")


def test_options_of_spark_stand_before_those_of_dateline(arguments):
    got = arguments("--conf", "spark.task.maxFailures=2", "build", "in", "--output", "out")
    assert got.index("spark.task.maxFailures=2") < got.index("build")
    assert got[-4:] == ["build", "in", "--output", "out"]


def test_unattended_runs_on_this_machine_have_no_web_page(arguments):
    assert "spark.ui.enabled=false" in arguments("build", "in", "--output", "out")
    assert "spark.ui.enabled=false" not in arguments("--master", "spark://host:7077", "build", "in", "--output", "out")


def test_memory_is_the_heap_of_the_driver(arguments):
    assert "-Xmx700m" in arguments("--driver-memory", "700m", "build", "in", "--output", "out")


def test_classes_are_prepared_by_the_first_embedded_build(tmp_path):
    """It leaves a file of classes, and what follows loads Dateline's own from it, silently."""
    environment = {name: value for name, value in os.environ.items() if name != "SPARK_HOME"}
    folders = environment["PATH"].split(os.pathsep)
    environment["PATH"] = os.pathsep.join(folder for folder in folders if not (pathlib.Path(folder) / "spark-submit").exists())

    def run(*words, **more):
        made = subprocess.run([PROJECT / "dateline", *words], env=environment | more, capture_output=True, text=True)
        assert made.returncode == 0, made.stderr[-5000:]
        return made.stdout.splitlines()

    run("build", PROJECT / "data/sample/text", "--output", tmp_path / "out")
    main = [line for line in run("--version", JDK_JAVA_OPTIONS="-Xlog:class+load") if "org.dateline.jobs.cli.Main source" in line]
    assert len(main) == 1 and "shared objects file" in main[0]
    assert len(run("--version")) == 1

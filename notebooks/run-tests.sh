#!/usr/bin/env bash
# Runs the Python tests in an environment of their own, made anew when what it is made of changes. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "run-tests: Python 3.11 or later is needed, $python is $("$python" --version)" >&2
    exit 2
}

venv=$PWD/target/venv
stamp=$(cat requirements.txt requirements-test.txt constraints.txt <("$python" --version) | sha256sum)
if [[ "$(cat "$venv/stamp" 2>/dev/null)" != "$stamp" ]]; then
    echo "run-tests: installing the pinned packages (about 600 MB, most of it PySpark) ..." >&2
    rm -rf "$venv"
    "$python" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
    echo "$stamp" >"$venv/stamp"
fi

# A Spark or Python set up outside would be tested instead of the pinned one.
unset SPARK_HOME PYTHONPATH PYSPARK_PYTHON PYSPARK_DRIVER_PYTHON
export PATH="$venv/bin:$PATH" PYTHONDONTWRITEBYTECODE=1
exec "$venv/bin/python" -m pytest "$@"

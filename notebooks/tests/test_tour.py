"""The tour runs from top to bottom in a clean kernel and has something to show."""

import nbclient
import nbformat
import pytest

from conftest import PROJECT


@pytest.fixture(scope="module")
def tour(out):
    notebook = nbformat.read(PROJECT / "notebooks/tour.ipynb", as_version=4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_OUT", str(out))
        patch.setenv("JUPYTER_PREFER_ENV_PATH", "1")  # the kernel of this environment, not of the user's
        patch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        resources = {"metadata": {"path": str(PROJECT / "notebooks")}}
        nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute()
    return notebook


def outputs(notebook):
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def test_no_cell_fails_or_warns(tour):
    assert [output for output in outputs(tour) if output.output_type == "error" or output.get("name") == "stderr"] == []


def test_every_figure_is_drawn(tour):
    drawn = [output for output in outputs(tour) if "image/png" in output.get("data", {})]
    assert len(drawn) == sum(cell.source.count("plt.show()") for cell in tour.cells if cell.cell_type == "code")


def test_no_table_is_empty(tour):
    tables = [output.data["text/plain"] for output in outputs(tour) if "text/html" in output.get("data", {})]
    assert len(tables) >= 8
    assert [table for table in tables if table.startswith("Empty DataFrame")] == []


def test_the_committed_tour_holds_no_results():
    notebook = nbformat.read(PROJECT / "notebooks/tour.ipynb", as_version=4)
    nbformat.validate(notebook)
    assert outputs(notebook) == []

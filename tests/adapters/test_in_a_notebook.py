"""What a person meets in a notebook: the tutorial runs in it, and it completes what they begin to type."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient

import integrated_projects
from integrated_projects.examples import kyustendil

TUTORIAL = Path(__file__).parents[2] / "docs" / "tutorial.ipynb"
#: A warning is an error in the notebook too, unless it is one of the kernel about itself.
STRICT = "import warnings\nwarnings.simplefilter('error')\nwarnings.filterwarnings('ignore', module='ipykernel')"
#: How long a slow machine may take before a hanging kernel is given up, in seconds.
PATIENCE = 240


@pytest.fixture(scope="module")
def outputs() -> list[list[dict[str, Any]]]:
    """What stands below each cell of code of the tutorial when it is run from the top."""
    notebook = nbformat.read(TUTORIAL, as_version=4)  # type: ignore[no-untyped-call] # nbformat states no types here
    notebook.cells.insert(0, nbformat.v4.new_code_cell(STRICT))  # type: ignore[no-untyped-call] # as above
    NotebookClient(notebook, kernel_name="python3", timeout=PATIENCE, startup_timeout=PATIENCE).execute()
    return [cell.outputs for cell in notebook.cells[1:] if cell.cell_type == "code"]


def test_the_tutorial_holds_no_outputs_that_could_grow_stale() -> None:
    cells = json.loads(TUTORIAL.read_text(encoding="utf-8"))["cells"]

    assert [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")] == []


def test_every_cell_of_the_tutorial_shows_something(outputs: list[list[dict[str, Any]]]) -> None:
    assert [[one["output_type"] for one in shown] for shown in outputs] == [["execute_result"]] * len(outputs)


def test_the_tutorial_shows_pages_and_pictures(outputs: list[list[dict[str, Any]]]) -> None:
    kinds = [set(shown[0]["data"]) for shown in outputs]

    assert sum("text/html" in kind for kind in kinds) == 7
    assert sum("image/svg+xml" in kind for kind in kinds) == 4
    assert outputs[0][0]["data"]["text/html"] == kyustendil._repr_html_()


@pytest.fixture(scope="module")
def kernel() -> Iterator[BlockingKernelClient]:
    """A kernel as a notebook starts one, in which a project was imported."""
    manager, client = start_new_kernel(startup_timeout=PATIENCE, kernel_name="python3")
    try:
        client.execute_interactive(
            "import integrated_projects\nfrom integrated_projects.examples import kyustendil\n"
            "from integrated_projects import check\nreport = check(kyustendil)",
            timeout=PATIENCE,
        )
        yield client
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def completed(kernel: BlockingKernelClient, begun: str) -> set[str]:
    """What the kernel offers where somebody presses the tabulator."""
    reply = kernel.complete(begun, len(begun), reply=True, timeout=PATIENCE)
    return {match.rpartition(".")[2] for match in reply["content"]["matches"]}


@pytest.mark.parametrize(
    ("begun", "offered"),
    [
        ("kyustendil.bud", {"budget"}),
        ("kyustendil.budget.sub", {"subtotal", "subtotal_at"}),
        ("kyustendil.budget.total.at_", {"at_least", "at_most"}),
        ("report.unk", {"unknown"}),
        ("integrated_projects.Proj", {"Project", "ProjectNumber"}),
    ],
)
def test_what_is_begun_is_completed(kernel: BlockingKernelClient, begun: str, offered: set[str]) -> None:
    assert completed(kernel, begun) == offered


def test_every_name_of_the_root_is_offered(kernel: BlockingKernelClient) -> None:
    assert set(integrated_projects.__all__) <= completed(kernel, "integrated_projects.")

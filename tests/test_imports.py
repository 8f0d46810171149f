"""What an import brings along: the three dependencies, and no more of Babel than py-moneyed loads by itself."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import pytest

import integrated_projects

DEPENDENCIES = "import attrs, dateutil.relativedelta, moneyed"
ROOT = "import integrated_projects"
EVERY_NAME = "from integrated_projects import *"
CORE = "import " + ", ".join(
    module.name
    for module in pkgutil.walk_packages(integrated_projects.__path__, "integrated_projects.")
    if not module.name.startswith(("integrated_projects.__main__", "integrated_projects.adapters"))
)

what_users_write = pytest.mark.parametrize("statement", [ROOT, EVERY_NAME, CORE], ids=["root", "every name", "core"])


def loaded_by(statement: str) -> set[str]:
    """The modules that a statement loads into a fresh interpreter, where every warning is an error."""
    program = f"import sys; before = set(sys.modules); {statement}; print(*(set(sys.modules) - before))"
    child = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, check=True, encoding="utf-8"
    )
    return set(child.stdout.split())


@what_users_write
def test_an_import_loads_no_library_but_the_dependencies(statement: str) -> None:
    loaded = {name.partition(".")[0] for name in loaded_by(statement)}
    lawful = {name.partition(".")[0] for name in loaded_by(DEPENDENCIES)} | sys.stdlib_module_names
    assert loaded - lawful == {"integrated_projects"}


@what_users_write
def test_an_import_loads_no_more_of_babel_than_py_moneyed_does(statement: str) -> None:
    babel = {name for name in loaded_by(statement) if name.partition(".")[0] == "babel"}
    assert babel <= loaded_by(DEPENDENCIES)


def test_the_root_loads_no_noun_before_it_is_asked_for() -> None:
    assert loaded_by(ROOT) & {"attrs", "dateutil", "moneyed"} == set()

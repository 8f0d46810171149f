"""The root of the package: its names are loaded when they are first asked for, and are those of their modules."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from types import ModuleType

import pytest

import integrated_projects

SOURCE = Path(integrated_projects.__file__)
MODULE_OF = integrated_projects._MODULE_OF

every_name = pytest.mark.parametrize("name", integrated_projects.__all__)


@pytest.fixture
def fresh_root(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The root before any of its names was asked for."""
    for name in integrated_projects.__all__:
        monkeypatch.delattr(integrated_projects, name, raising=False)
    return integrated_projects


def names_for_the_type_checker() -> dict[str, str]:
    """What the type checker believes: each name, and the module it is imported from."""
    (block,) = [node for node in ast.parse(SOURCE.read_text(encoding="utf-8")).body if isinstance(node, ast.If)]
    assert ast.unparse(block.test) == "TYPE_CHECKING"
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    assert len(imports) == len(block.body)
    return {alias.asname or alias.name: f"{node.module}" for node in imports for alias in node.names}


def test_what_is_listed_is_what_is_loaded() -> None:
    assert sorted(MODULE_OF) == integrated_projects.__all__
    # No name stands under two modules.
    assert sum(map(len, integrated_projects._MODULES.values())) == len(MODULE_OF)


def test_what_is_loaded_is_what_the_type_checker_believes() -> None:
    assert names_for_the_type_checker() == {name: f"integrated_projects.{module}" for name, module in MODULE_OF.items()}


def test_the_modules_stand_in_order() -> None:
    assert list(integrated_projects._MODULES) == sorted(integrated_projects._MODULES)


@every_name
def test_a_name_is_the_object_of_its_module(fresh_root: ModuleType, name: str) -> None:
    module = importlib.import_module(f"integrated_projects.{MODULE_OF[name]}")

    assert name not in vars(fresh_root)
    assert getattr(fresh_root, name) is getattr(module, name)
    assert name in module.__all__


@every_name
def test_a_name_is_kept_when_it_was_asked_for(fresh_root: ModuleType, name: str) -> None:
    first = getattr(fresh_root, name)

    assert vars(fresh_root)[name] is first


def test_every_name_can_be_imported_at_once(fresh_root: ModuleType) -> None:
    namespace: dict[str, object] = {}
    exec("from integrated_projects import *", namespace)  # noqa: S102 - a star may stand in no function

    assert namespace.keys() - {"__builtins__"} == set(fresh_root.__all__)


@pytest.mark.parametrize("name", ["activity_", "Partners", "BudgetLines", "__version__", "_Money", ""])
def test_an_unknown_name_is_told_as_python_tells_it(name: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(integrated_projects, name)

    assert str(caught.value) == f"module 'integrated_projects' has no attribute {name!r}"
    assert not hasattr(integrated_projects, name)


def test_the_root_shows_its_public_names() -> None:
    assert dir(integrated_projects) == integrated_projects.__all__


def test_the_root_stays_small() -> None:
    assert 50 <= len(integrated_projects.__all__) <= 70

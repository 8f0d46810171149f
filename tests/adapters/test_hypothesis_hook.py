"""What Hypothesis runs when it is imported: it makes the nouns known, and loads none of them."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import integrated_projects.project
from integrated_projects.adapters import _hypothesis_hook as hook
from integrated_projects.finding import Report
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import Money
from integrated_projects.project import Project
from tests.property.nouns import NOUNS

LOADED = "import hypothesis, sys; print(*sorted(name for name in sys.modules if name.startswith({prefixes})))"
PROJECT = "print(find(st.from_type(Project), lambda _: True).title)"
HYPOTHESIS = "from hypothesis import find, strategies as st"
NOUN = "from integrated_projects.project import Project"


def printed(*lines: str) -> str:
    """What a program of these lines prints in a fresh interpreter, where every warning is an error."""
    child = subprocess.run(  # noqa: S603 - our own text in our own interpreter
        [sys.executable, "-W", "error", "-c", "\n".join(lines)], capture_output=True, check=True, encoding="utf-8"
    )
    return child.stdout.strip()


def test_importing_hypothesis_loads_no_noun_and_nothing_that_nouns_need() -> None:
    prefixes = ("babel", "dateutil", "integrated_projects", "moneyed")
    assert printed(LOADED.format(prefixes=prefixes)).split() == [
        "integrated_projects",
        "integrated_projects.adapters",
        "integrated_projects.adapters._hypothesis_hook",
        "integrated_projects.errors",
    ]


@pytest.mark.parametrize("lines", [(HYPOTHESIS, NOUN, PROJECT), (NOUN, HYPOTHESIS, PROJECT)], ids=["before", "after"])
def test_a_noun_is_known_whether_it_is_loaded_after_hypothesis_or_before(lines: tuple[str, ...]) -> None:
    assert printed(*lines) == "Together"


@settings(max_examples=10)
@given(st.from_type(Project), st.from_type(Listing[ProgrammeCode]), st.from_type(Money))
def test_nouns_values_and_types_with_parameters_are_known(
    project: Project, codes: Listing[ProgrammeCode], amount: Money
) -> None:
    assert isinstance(project, Project)
    assert all(isinstance(code, ProgrammeCode) for code in codes)
    assert isinstance(amount, Money)


@pytest.mark.parametrize("kind", NOUNS, ids=lambda kind: kind.__name__)
def test_every_noun_and_value_is_known(kind: type) -> None:
    @settings(max_examples=5, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.from_type(kind))
    def is_of_its_type(noun: object) -> None:
        assert type(noun) is kind

    is_of_its_type()


@given(st.data())
def test_a_type_above_ours_is_drawn_as_if_ours_were_not_there(data: st.DataObject) -> None:
    sequences: Any = Sequence[int]
    assert not isinstance(data.draw(st.from_type(sequences)), Listing)


def test_what_no_page_states_is_left_to_hypothesis() -> None:
    assert hook._drawn(Report) is NotImplemented


def test_it_is_registered_once() -> None:
    before = list(sys.meta_path)
    hook.register()
    assert sys.meta_path == before


def test_a_module_keeps_the_loader_that_it_would_have_had() -> None:
    spec = integrated_projects.project.__spec__
    assert spec is not None
    assert type(spec.loader) is type(integrated_projects.project.__loader__) is SourceFileLoader


def test_only_modules_of_this_package_are_found(tmp_path: Path) -> None:
    finder = next(one for one in sys.meta_path if isinstance(one, hook._Finder))
    (tmp_path / "hollow").mkdir()

    assert finder.find_spec("json") is None
    assert finder.find_spec("integrated_projects.nothing", [str(tmp_path)]) is None
    hollow = finder.find_spec("integrated_projects.hollow", [str(tmp_path)])
    assert hollow is not None
    assert hollow.loader is None


def test_a_module_that_is_loaded_later_is_registered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "later.py").write_text("import attrs\n\n\n@attrs.frozen\nclass Later:\n    number: int\n", "utf-8")
    monkeypatch.setattr(integrated_projects, "__path__", [*integrated_projects.__path__, str(tmp_path)])
    seen: list[type] = []
    monkeypatch.setattr(hook, "register_type_strategy", lambda kind, _: seen.append(kind))

    later = importlib.import_module("integrated_projects.later")

    assert seen == [later.Later]
    assert type(later.__loader__) is SourceFileLoader
    monkeypatch.delitem(sys.modules, "integrated_projects.later")

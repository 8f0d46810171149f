"""Where something stands: how a path is written, what it leads to, and what is no path."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.activity import Activity
from integrated_projects.money import leva
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.text import Text
from tests.hostile import THINGS, Whole, Words, refused

loose: Any = Path

steps = st.from_regex("[a-z][a-z0-9_]{0,8}", fullmatch=True) | st.integers(0, 999_999_999)
paths = st.builds(Path, st.lists(steps, max_size=4).map(tuple), st.sampled_from(["$", "on"]))

PROJECT = Project("Интегриран подход", activities=[Activity("training"), Activity(Text(en="care", bg="грижа"))])


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("$", Path()),
        ("on", Path(root="on")),
        ("$.partners", Path(("partners",))),
        ("$.partners[3].organisation.name", Path(("partners", 3, "organisation", "name"))),
        ("$[0][12]", Path((0, 12))),
        ("$.a1_b[999999999]", Path(("a1_b", 999_999_999))),
    ],
)
def test_a_path_is_written_and_read(text: str, path: Path) -> None:
    assert str(path) == text
    assert Path.parse(text) == path
    assert Path.parse(Words(text)) == path
    assert repr(path) == f"Path.parse({text!r})"


@given(paths)
def test_a_path_that_is_written_reads_the_same(path: Path) -> None:
    assert Path.parse(str(path)) == path


@given(paths, steps)
def test_a_step_goes_one_deeper(path: Path, step: str | int) -> None:
    assert path / step == Path((*path.steps, step), path.root)


def test_what_a_path_is_made_of_is_plain() -> None:
    path = Path((Words("lines"), Whole(3)), Words("$"))

    assert [type(part) for part in (*path.steps, path.root)] == [str, int, str]
    assert loose(["lines", 3]) == Path(("lines", 3))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "partners",
        "once",
        "$partners",
        "$.",
        "$..a",
        "$.Partners",
        "$._partners",
        "$.1",
        "$.a-b",
        "$.a b",
        "$.партньори",
        "$[",
        "$[]",
        "$[-1]",
        "$[+1]",
        "$[01]",
        "$[1.0]",
        "$[١]",
        "$[1234567890]",
        "$[a]",
        "$.a[0",
        "$.a\n",
        " $.a",
        "$.a\ud800",
        "$" + "." * 10_000,
        "$[" + "9" * 10_000 + "]",
    ],
    ids=lambda text: ascii(text)[:30],
)
def test_another_text_is_no_path(text: str) -> None:
    with refused("a path", r"write"):
        Path.parse(text)


@pytest.mark.parametrize("value", [*THINGS, None, 0, ["$"]], ids=[str(n) for n in range(len(THINGS) + 3)])
def test_what_is_no_text_is_no_path(value: object) -> None:
    with refused("a path", "write it like $.partners[3].name"):
        loose.parse(value)


@pytest.mark.parametrize(
    "step",
    [*THINGS, None, ..., -1, 10**9, 10**10_000, "", "A", "a.b", "a[0]", "_a", "ж", " a", "a\n", "\ud800", ("a",)],
    ids=[str(n) for n in range(len(THINGS) + 15)],
)
def test_a_step_is_a_field_or_a_position(step: object) -> None:
    with refused("a step of a path", "write "):
        loose() / step
    with refused("a step of a path", "write "):
        loose(("partners", step))


@pytest.mark.parametrize("value", ["abc", {"a": 1}, {"a"}, 3, None, iter(["a"]), b"a"], ids=lambda v: type(v).__name__)
def test_the_steps_are_a_tuple(value: object) -> None:
    with refused("the steps of a path", "write a tuple of names of fields and positions"):
        loose(value)


@pytest.mark.parametrize("root", [*THINGS, None, 0, "", "€", "$.", ["$"]], ids=[str(n) for n in range(len(THINGS) + 6)])
def test_a_path_starts_at_the_project_or_at_the_day(root: object) -> None:
    with refused("the root of a path", "name one of $evidence, $terms, $, on"):
        loose((), root)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$", PROJECT),
        ("$.title.bg", "Интегриран подход"),
        ("$.title.en", None),
        ("$.activities[1].name.bg", "грижа"),
        ("$.activities[0].programmes", Activity("training").programmes),
        ("$.first_day", None),
    ],
)
def test_a_path_leads_to_what_is_stored(text: str, value: object) -> None:
    assert Path.parse(text).resolve(PROJECT) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("$.activities[2]", "no 2 stands in the Listing", id="beyond the list"),
        pytest.param("$[0]", "no 0 stands in the Project", id="not a list"),
        pytest.param("$.partner", "no 'partner' stands in the Project", id="no such field"),
        pytest.param("$.period", "no 'period' stands in the Project", id="a property"),
        pytest.param("$.under", "no 'under' stands in the Project", id="a method"),
        pytest.param("$.title.bg[0]", "no 0 stands in the str", id="a letter"),
        pytest.param("$.title.bg.upper", "no 'upper' stands in the str", id="a method of a text"),
        pytest.param("$.first_day.year", "no 'year' stands in the NoneType", id="in what is not stated"),
    ],
)
def test_a_path_that_leads_nowhere_is_refused(text: str, reason: str) -> None:
    with refused("a path into this value", reason):
        Path.parse(text).resolve(PROJECT)


@pytest.mark.parametrize("value", [leva(1), "words", b"words", None, 3, {"a": 1}], ids=lambda v: type(v).__name__)
def test_only_nouns_and_lists_have_something_inside(value: object) -> None:
    for step in ("amount", "a", 0):
        with refused("a path into this value"):
            (Path() / step).resolve(value)


def test_the_items_of_a_tuple_are_found() -> None:
    assert (Path() / 1).resolve((1, 2)) == 2

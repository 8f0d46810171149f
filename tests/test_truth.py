"""The truth tables, and what is no truth."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from integrated_projects.truth import both, either, negate, to_truth
from tests.hostile import Agreeable, refused

loose: Any = SimpleNamespace(both=both, either=either, negate=negate)

NO_TRUTHS: list[Any] = [0, 1, 1.0, "", "yes", [], [True], ..., object(), Agreeable()]

every_other_value = pytest.mark.parametrize("value", NO_TRUTHS, ids=[str(n) for n in range(len(NO_TRUTHS))])


@pytest.mark.parametrize(
    ("truths", "all_hold", "one_holds"),
    [
        ((), True, False),
        ((True,), True, True),
        ((False,), False, False),
        ((None,), None, None),
        ((True, True), True, True),
        ((True, False), False, True),
        ((True, None), None, True),
        ((False, False), False, False),
        ((False, None), False, None),
        ((None, None), None, None),
        ((True, None, False), False, True),
    ],
)
def test_a_conjunction_and_a_disjunction_know_what_follows(
    truths: tuple[bool | None, ...], *, all_hold: bool | None, one_holds: bool | None
) -> None:
    assert both(*truths) is both(*reversed(truths)) is all_hold
    assert either(*truths) is either(*reversed(truths)) is one_holds


def test_the_opposite_of_unknown_is_unknown() -> None:
    assert (negate(True), negate(False), negate(None)) == (False, True, None)


@pytest.mark.parametrize("truth", [True, False, None])
def test_a_truth_is_taken_as_it_is(*, truth: bool | None) -> None:
    assert to_truth(truth) is truth


@every_other_value
def test_what_is_merely_truthy_is_no_truth(value: object) -> None:
    with refused("a truth", "it is True, False, or None for unknown"):
        to_truth(value)
    with refused("a truth"):
        loose.negate(value)


@every_other_value
@pytest.mark.parametrize("decided", [True, False])
def test_what_is_no_truth_is_refused_even_beside_one_that_decides(value: object, *, decided: bool) -> None:
    with refused("a truth"):
        loose.both(decided, value)
    with refused("a truth"):
        loose.either(decided, value)

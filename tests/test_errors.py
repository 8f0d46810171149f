"""Every exception says that something is not the noun that it claims to be, carries its parts, and survives a copy."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest

from integrated_projects.errors import (
    CurrencyMismatch,
    IntegratedProjectsError,
    Malformed,
    MissingExtra,
    NotInForce,
    SilentRule,
)
from tests.hostile import Shy, Words

DAY = date(2020, 1, 1)
BEFORE, AFTER = date(2019, 12, 30), date(2020, 1, 3)

ERRORS = [
    pytest.param(
        Malformed("12,34,5", "an amount", "two commas; write 12345.00"),
        ValueError,
        {"value": "12,34,5", "noun": "an amount", "reason": "two commas; write 12345.00"},
        "'12,34,5' is not an amount: two commas; write 12345.00",
        id="Malformed",
    ),
    pytest.param(
        CurrencyMismatch("BGN", "EUR"),
        TypeError,
        {"left": "BGN", "right": "EUR"},
        "'BGN and EUR' is not one currency: convert one amount first, naming the rate",
        id="CurrencyMismatch",
    ),
    pytest.param(
        NotInForce("the ceiling", DAY),
        LookupError,
        {"name": "the ceiling", "on": DAY, "before": None, "after": None},
        "2020-01-01 is not a day on which the ceiling is in force: no version of it is known",
        id="NotInForce, no version",
    ),
    pytest.param(
        NotInForce("the ceiling", DAY, before=BEFORE),
        LookupError,
        {"name": "the ceiling", "on": DAY, "before": BEFORE, "after": None},
        "2020-01-01 is not a day on which the ceiling is in force: the version before ends on 2019-12-30",
        id="NotInForce, too late",
    ),
    pytest.param(
        NotInForce("the ceiling", DAY, after=AFTER),
        LookupError,
        {"name": "the ceiling", "on": DAY, "before": None, "after": AFTER},
        "2020-01-01 is not a day on which the ceiling is in force: the next version starts on 2020-01-03",
        id="NotInForce, too early",
    ),
    pytest.param(
        NotInForce("the ceiling", None, BEFORE, AFTER),
        LookupError,
        {"name": "the ceiling", "on": None, "before": BEFORE, "after": AFTER},
        "any day is not a day on which the ceiling is in force: "
        "the version before ends on 2019-12-30, the next version starts on 2020-01-03",
        id="NotInForce, any day",
    ),
    pytest.param(
        SilentRule("shared.one-beneficiary", "$", "it yielded no judgement"),
        RuntimeError,
        {"rule": "shared.one-beneficiary", "path": "$", "reason": "it yielded no judgement"},
        "'shared.one-beneficiary' is not a lawful rule: it yielded no judgement at $",
        id="SilentRule",
    ),
    pytest.param(
        MissingExtra("rich", "cli"),
        ImportError,
        {"module": "rich", "extra": "cli"},
        "'rich' is not an installed module: run pip install \"integrated-projects[cli]\"",
        id="MissingExtra",
    ),
]

every_error = pytest.mark.parametrize(("error", "builtin", "parts", "message"), ERRORS)


@every_error
def test_an_error_says_what_is_not_what(
    error: IntegratedProjectsError, builtin: type[Exception], parts: dict[str, object], message: str
) -> None:
    assert str(error) == message
    assert {name: getattr(error, name) for name in parts} == parts
    # Whoever does not know the library catches what the standard library raises in such a case.
    assert isinstance(error, builtin)


@every_error
def test_an_error_survives_the_way_to_another_process(
    error: IntegratedProjectsError, builtin: type[Exception], parts: dict[str, object], message: str
) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301 - our own
        assert type(again) is type(error)
        assert isinstance(again, builtin)
        assert {name: getattr(again, name) for name in parts} == parts
        assert str(again) == message


def nest(depth: int) -> list[object]:
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value


ENDLESS: list[object] = []
ENDLESS.append(ENDLESS)
# What is shown as a list and has no length.
IMPOSTOR = type("list", (), {"__module__": "builtins"})()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param("a\x1b[31m", r"'a\x1b[31m'", id="control characters"),
        pytest.param("\ud800", r"'\ud800'", id="surrogate"),
        pytest.param(Shy(), "<Shy", id="shy"),
        pytest.param([Shy()], "[<Shy", id="shy in a list"),
        pytest.param(10**10_000, "<int", id="more digits than Python prints"),
        pytest.param(IMPOSTOR, "<list>", id="impostor"),
        pytest.param(Words("words"), "something else", id="a text with a repr of its own"),
        pytest.param(ENDLESS, "[[[[[[[...]]]]]]]", id="a list in itself"),
    ],
)
def test_what_is_malformed_can_always_be_shown(value: object, shown: str) -> None:
    message = str(Malformed(value, "a noun", "it is none"))

    assert message.startswith(shown)
    assert message.endswith(" is not a noun: it is none")
    assert message.encode()


@pytest.mark.parametrize(
    "value",
    ["x" * 10**6, list(range(10**6)), 10**4_000, {str(number): number for number in range(10**5)}, nest(10**5)],
    ids=["text", "list", "number", "dict", "nested lists"],
)
def test_what_is_malformed_is_shown_at_bounded_length(value: object) -> None:
    assert len(str(Malformed(value, "a noun", "it is none"))) < 300

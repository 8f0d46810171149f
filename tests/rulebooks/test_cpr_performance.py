"""The rules of both periods on milestones and targets, with the numbers of the worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from integrated_projects.evidence.performance_framework import (
    IndicatorKind,
    PerformanceFramework,
    TargetedIndicator,
)
from integrated_projects.rule import RuleBook
from tests.rulebooks.cpr import LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

HERE = "$evidence[0].indicators[0]"
OUTPUT, RESULT = IndicatorKind.OUTPUT, IndicatorKind.RESULT


def framework(law: Law, *others: Any, **facts: Any) -> tuple[PerformanceFramework]:  # noqa: ANN401 - any fact
    """One indicator with these facts, and others."""
    one = TargetedIndicator("employed", **{"programme": law.programme, **facts})
    return (PerformanceFramework([one, *others]),)


def milestones(law: Law) -> Iterator[Row]:
    page = law.page

    def aimed(milestone: object, **facts: Any) -> tuple[PerformanceFramework]:  # noqa: ANN401 - any fact
        return framework(law, **{"kind": OUTPUT, "milestone": milestone, "target": 36, **facts})

    yield from of_rule(
        "milestone-is-within-its-target",
        met("half of the target", page, evidence=aimed(18), margin=Decimal(18)),
        met("the target itself, of a kind that is not stated", page, evidence=aimed(36, kind=None, baseline=0)),
        met("a result that rises", page, evidence=aimed("35.5", kind=RESULT, baseline="35.5")),
        breached(
            "more than the target",
            page,
            evidence=aimed(37),
            says="the milestone of employed is 37, more than its target of 36",
            margin=Decimal(-1),
            at=HERE,
        ),
        breached("a hair more", page, evidence=aimed("36." + "0" * 29 + "1"), margin=Decimal("-1E-30")),
        unknown("the milestone is not stated", page, f"{HERE}.milestone", f"{HERE}.baseline", evidence=aimed(None)),
        unknown("it may be meant to fall", page, f"{HERE}.baseline", f"{HERE}.kind", evidence=aimed(37, kind=None)),
        unknown("so may a result", page, f"{HERE}.baseline", evidence=aimed(37, kind=RESULT)),
        unknown("what falls may be an output", page, f"{HERE}.kind", evidence=aimed(37, kind=None, baseline=40)),
        unknown(
            "the programme is not stated",
            page,
            f"{HERE}.programme",
            f"{HERE}.baseline",
            evidence=aimed(18, programme=None),
        ),
        unknown("there is no framework", page, "$evidence.performance_framework"),
        not_applicable("early school leaving shall fall", page, evidence=aimed(38, kind=RESULT, baseline=40)),
        not_applicable("of no period", page, evidence=aimed(37, programme=MECHANISM)),
        book=law.book,
    )


def parts(law: Law) -> Iterator[Row]:
    page = law.page
    trained = TargetedIndicator("trained", programme=law.programme, target=36, part_of=[])
    abroad = TargetedIndicator("trained", programme=MECHANISM, target=100, part_of=[])

    trained_somewhere = TargetedIndicator("trained", target=36, part_of=[])

    def employed(target: object, *others: Any, **facts: Any) -> tuple[PerformanceFramework]:  # noqa: ANN401 - any fact
        return framework(law, *others, **{"target": target, "part_of": ["trained"], **facts})

    yield from of_rule(
        "part-is-within-its-reference-output",
        met("36 of 36", page, evidence=employed(36, trained), margin=Decimal(0)),
        breached(
            "40 employed of 36 trained",
            page,
            evidence=employed(40, trained, abroad),
            says="employed aims at 40, more than 36, of which it counts a part",
            margin=Decimal(-4),
            at=HERE,
        ),
        breached(
            "of another output too, which is not stated",
            page,
            evidence=employed(40, trained, part_of=["trained", ...]),
        ),
        breached(
            "of an output that the programme has not",
            page,
            evidence=employed(40, abroad),
            says="employed counts a part of trained, which is no indicator of the programme",
        ),
        unknown("the output is perhaps another", page, "$evidence[0].indicators", evidence=employed(16, ...)),
        unknown("of which output is not stated", page, f"{HERE}.part_of", evidence=employed(16, trained, part_of=None)),
        unknown("the target is not stated", page, f"{HERE}.target", evidence=employed(None, trained)),
        unknown(
            "the target of the output is not stated",
            page,
            "$evidence[0].indicators[1].target",
            evidence=employed(16, TargetedIndicator("trained", programme=law.programme, part_of=[])),
        ),
        unknown(
            "the programme of the output is not stated",
            page,
            "$evidence[0].indicators[1].programme",
            evidence=employed(16, trained_somewhere),
        ),
        unknown(
            "the programme of the result is not stated",
            page,
            f"{HERE}.programme",
            evidence=employed(16, trained, programme=None),
        ),
        not_applicable("no part of any", page, evidence=employed(40, trained, part_of=[])),
        not_applicable("of no period", page, evidence=employed(40, trained, programme=MECHANISM)),
        book=law.book,
    )


def wholes(law: Law) -> Iterator[Row]:
    page = law.page

    def counted(target: object, **facts: Any) -> tuple[PerformanceFramework]:  # noqa: ANN401 - any fact
        return framework(law, **{"counts_wholes": True, "baseline": 0, "milestone": 18, "target": target, **facts})

    yield from of_rule(
        "counted-values-are-whole",
        met("36 persons", page, evidence=counted("36.0")),
        breached(
            "half a person",
            page,
            evidence=counted("36.5", baseline=None),
            says="employed counts whole things, and a value of it is not whole: 18, 36.5",
            at=HERE,
        ),
        unknown("a value is not stated", page, f"{HERE}.target", evidence=counted(None)),
        unknown(
            "what it counts is not stated", page, f"{HERE}.counts_wholes", evidence=counted(36, counts_wholes=None)
        ),
        not_applicable("hectares", page, evidence=counted("36.5", counts_wholes=False)),
        book=law.book,
    )


ROWS: tuple[Row, ...] = tuple(row for law in LAWS for table in (milestones, parts, wholes) for row in table(law))


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.book.name)
@pytest.mark.parametrize(
    ("name", "facts", "remedy"),
    [
        ("milestone-is-within-its-target", {"kind": OUTPUT, "milestone": 37, "target": 36}, ("milestone", Decimal(36))),
        ("part-is-within-its-reference-output", {"target": 40, "part_of": ["trained"]}, ("target", Decimal(36))),
    ],
    ids=["a milestone", "a part"],
)
def test_a_breach_says_what_the_value_would_have_to_be(
    law: Law, name: str, facts: dict[str, Any], remedy: tuple[str, Decimal]
) -> None:
    trained = TargetedIndicator("trained", programme=law.programme, target=36)
    book: RuleBook = law.book
    (row,) = of_rule(name, breached("too much", law.page, evidence=framework(law, trained, **facts)), book=book)

    found = [(str(one.path), one.value) for finding in row.findings() for one in finding.remedies]

    assert found == [(f"{HERE}.{remedy[0]}", remedy[1])]

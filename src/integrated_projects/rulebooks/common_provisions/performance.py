"""What both periods ask of the milestones and the targets of indicators."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import cast

from integrated_projects.evidence.performance_framework import (
    IndicatorKind,
    PerformanceFramework,
    TargetedIndicator,
)
from integrated_projects.finding import Judgement
from integrated_projects.money._exact import EXACT
from integrated_projects.path import Path
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import Texts, in_period, judged
from integrated_projects.truth import both

__all__ = ["counts_are_whole", "milestone_within_the_target", "part_within_its_output"]


def __dir__() -> list[str]:
    return __all__


_MILESTONE = Texts(
    met="the milestone of {indicator} is {milestone}, at most its target of {target}",
    breached="the milestone of {indicator} is {milestone}, more than its target of {target}",
    unknown="whether the milestone of {indicator} is at most its target is not certain: {milestone}, {target}",
    idle="{indicator} is not of the period, or shall fall",
)


def milestone_within_the_target(indicator: TargetedIndicator, case: CommonCase) -> Iterator[Judgement]:
    """Whether an indicator that shall rise has a milestone no higher than its target."""
    baseline, milestone, target = indicator.baseline, indicator.milestone, indicator.target
    # What a programme delivers is counted from nought, and only what it changes may be meant to fall.
    rises = None if baseline is None or target is None else baseline <= target
    if indicator.kind is not IndicatorKind.RESULT and rises is not True:
        rises = True if indicator.kind is IndicatorKind.OUTPUT else None
    margin = None if milestone is None or target is None else EXACT.subtract(target, milestone)
    yield judged(
        case,
        _MILESTONE,
        both(in_period(case, indicator.programme), rises),
        None if margin is None else margin >= 0,
        reads=("programme", "kind", "baseline", "milestone", "target"),
        observed=milestone,
        expected=target,
        margin=margin,
        remedies=to_become(case.here / "milestone", target),
        indicator=indicator.code,
        milestone=milestone,
        target=target,
    )


_PART = Texts(
    met="{indicator} aims at {target}, at most {outputs}, of which it counts a part",
    breached="{indicator} aims at {target}, more than {outputs}, of which it counts a part",
    unknown="whether {indicator} aims at no more than the output of which it counts a part is not certain: "
    "{target}, {outputs}",
    idle="{indicator} is not of the period, or no part of an output",
)
_STRANGER = Texts(
    met=_PART.met,
    breached="{indicator} counts a part of {strangers}, which is no indicator of the programme",
    unknown=_PART.unknown,
    idle=_PART.idle,
)


def part_within_its_output(indicator: TargetedIndicator, case: CommonCase) -> Iterator[Judgement]:
    """Whether an indicator that counts a part of an output aims at no more than that output."""
    framework = cast("PerformanceFramework", case.parent)
    others, path = framework.indicators, Path(case.here.steps[:-1], case.here.root)
    meant: dict[str, Decimal | None] = {}
    strangers = []
    for code in indicator.part_of:
        truths = [(other, _is_meant(other, code, indicator)) for other in others]
        certain = [other.target for other, truth in truths if truth]
        # A programme has one indicator of a code.
        meant[code] = certain[0] if certain else None
        if others.complete and all(truth is False for _, truth in truths):
            strangers.append(code)

    def is_within(code: str) -> bool | None:
        output = meant[code]
        if code in strangers:
            return False
        return None if output is None or indicator.target is None else indicator.target <= output

    outputs = tuple(output for output in meant.values() if output is not None)
    known = indicator.part_of.complete and len(outputs) == len(indicator.part_of) > 0
    least = min(outputs) if known else None
    yield judged(
        case,
        _STRANGER if strangers else _PART,
        both(in_period(case, indicator.programme), indicator.part_of.any(lambda _code: True)),
        indicator.part_of.all(is_within),
        reads=(
            "programme",
            "target",
            "part_of",
            path,
            *(
                path / number / name
                for number, other in enumerate(others)
                if other.code in meant
                for name in ("programme", "target")
            ),
        ),
        observed=indicator.target,
        expected=outputs,
        margin=None if least is None or indicator.target is None else EXACT.subtract(least, indicator.target),
        remedies=to_become(case.here / "target", least),
        indicator=indicator.code,
        target=indicator.target,
        outputs=outputs,
        strangers=tuple(strangers),
    )


def _is_meant(other: TargetedIndicator, code: str, indicator: TargetedIndicator) -> bool | None:
    own, its = indicator.programme, other.programme
    return both(other.code == code, None if own is None or its is None else own == its)


_WHOLE = Texts(
    met="{indicator} counts whole things, and its values are whole: {values}",
    breached="{indicator} counts whole things, and a value of it is not whole: {values}",
    unknown="whether the values of {indicator} are and must be whole is not certain: {values}",
    idle="{indicator} is not of the period, or may have a fraction",
)


def counts_are_whole(indicator: TargetedIndicator, case: CommonCase) -> Iterator[Judgement]:
    """Whether an indicator that counts persons or other whole things has whole values."""
    values = (indicator.baseline, indicator.milestone, indicator.target)
    yield judged(
        case,
        _WHOLE,
        both(in_period(case, indicator.programme), indicator.counts_wholes),
        both(*(None if value is None else value == value.to_integral_value() for value in values)),
        reads=("programme", "counts_wholes", "baseline", "milestone", "target"),
        observed=values,
        indicator=indicator.code,
        values=tuple(value for value in values if value is not None),
    )

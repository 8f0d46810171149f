"""What the indicators of programmes aim at beside a project, and for what their support is spent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, TypeVar

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.evidence.intervention_categories import (
    CategorisedSupport,
    CategoryAmount,
    InterventionCategories,
    InterventionDimension,
)
from integrated_projects.evidence.performance_framework import (
    IndicatorKind,
    PerformanceFramework,
    TargetedIndicator,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import euro
from integrated_projects.project import Project
from tests.property.chance import with_facts

__all__ = ["categories_beside", "framework_beside"]

T = TypeVar("T")


def _code(project: Project, random: Random) -> ProgrammeCode:
    """A programme that pays, and where none is stated one that does not."""
    return random.choice([part.programme.code for part in project.parts] or [HRD.code])


def _changed(nouns: Sequence[T], pools: Mapping[str, Sequence[Any]], random: Random) -> list[T]:
    """The nouns with two facts of each replaced by others."""
    return [
        with_facts(noun, {name: random.choice(pools[name]) for name in random.sample(sorted(pools), 2)})
        for noun in nouns
    ]


def framework_beside(
    project: Project,
    random: Random,
    flawed: bool,  # noqa: FBT001 - a maker's shape
) -> PerformanceFramework:
    """An output of one of the programmes, and a result that counts a part of it."""
    code = _code(project, random)
    facts: dict[str, Any] = {"programme": code, "counts_wholes": True, "baseline": 0, "milestone": 16}
    indicators = [
        TargetedIndicator("trained", kind=IndicatorKind.OUTPUT, target=36, part_of=[], **facts),
        TargetedIndicator("employed", kind=IndicatorKind.RESULT, target=16, part_of=["trained"], **facts),
    ]
    pools: dict[str, Sequence[Any]] = {
        "programme": (code, HRD.code),
        "kind": tuple(IndicatorKind),
        "baseline": (1, 50),
        "milestone": ("16.5", 50),
        "target": (15, 40),
        "part_of": (["trained"], ["trained", ...], ["taught"], []),
    }
    return PerformanceFramework(_changed(indicators, pools, random) if flawed else indicators)


def categories_beside(
    project: Project,
    random: Random,
    flawed: bool,  # noqa: FBT001 - a maker's shape
) -> InterventionCategories:
    """The support under one of the programmes: two fields of intervention and one form."""
    field, form = InterventionDimension.INTERVENTION_FIELD, InterventionDimension.FORM_OF_SUPPORT
    parts = [
        CategoryAmount("109", dimension=field, amount=euro(60)),
        CategoryAmount("110", dimension=field, amount=euro(40)),
        CategoryAmount("01", dimension=form, amount=euro(100)),
    ]
    pools: dict[str, Sequence[Any]] = {
        "code": ("1", "145a", "11", "198", "07"),
        "dimension": tuple(InterventionDimension),
        "amount": (euro(0), euro(60), euro(101)),
    }
    code = random.choice((_code(project, random), HRD.code)) if flawed else _code(project, random)
    categories = _changed(parts, pools, random) if flawed else parts
    support = CategorisedSupport(programme=code, fund="ESF", union_support=euro(100), categories=categories)
    return InterventionCategories([support])

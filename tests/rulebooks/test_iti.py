"""The rules of integrated territorial investments."""

from __future__ import annotations

import attrs
import pytest

from integrated_projects.checking import check
from integrated_projects.evidence.concept import Concept, ProjectIdea
from integrated_projects.evidence.territorial_strategy import StrategyContent, StrategyFinancing, TerritorialStrategy
from integrated_projects.examples import kameno, kazanlak, strelcha
from integrated_projects.listing import Listed
from integrated_projects.programme import Programme
from integrated_projects.project import Instrument, Project
from integrated_projects.rulebooks.iti import ITI
from tests.rulebooks.periods import SOCIAL_2014, SOCIAL_2021
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def under(programme: Programme) -> Project:
    """An integrated territorial investment under this programme."""
    return Project("A project", parts=[programme], instrument=Instrument.INTEGRATED_TERRITORIAL_INVESTMENT)


OLD, NEW = under(SOCIAL_2014), under(SOCIAL_2021)


def paid(*financing: StrategyFinancing) -> tuple[TerritorialStrategy]:
    """A strategy that these pay for, and no others."""
    return (TerritorialStrategy(financing=financing),)


def holding(contents: Listed[StrategyContent]) -> tuple[TerritorialStrategy]:
    """A strategy that holds this."""
    return (TerritorialStrategy(contents=contents),)


def idea(*programmes: Programme, paying: Listed[Programme] = None) -> tuple[Concept]:
    """A concept with one idea under these programmes."""
    return (Concept(ideas=[ProjectIdea("a centre", programmes=programmes)], programmes=paying),)


ERDF_2 = StrategyFinancing(fund="ERDF", programme=SOCIAL_2014, priority="2")
ESF_3 = StrategyFinancing(fund="ESF+", programme=SOCIAL_2014, priority="3")
VAGUE = StrategyFinancing()
FOUR = [*StrategyContent][:4]
NO_CONCEPT = "$evidence.concept"

ROWS: tuple[Row, ...] = (
    *of_rule(
        "strategy-draws-on-several-axes",
        met(
            "priority 2 and priority 3",
            OLD,
            evidence=paid(ERDF_2, ESF_3),
            says="the strategy draws on priority 2 of 2014BG05M9OP001, ERDF; priority 3 of 2014BG05M9OP001, ESF+",
        ),
        met("whatever the third is", OLD, evidence=paid(VAGUE, ERDF_2, ESF_3)),
        breached("one priority of the ERDF", OLD, evidence=paid(ERDF_2), at="$evidence[0]"),
        breached("the same twice", OLD, evidence=paid(ERDF_2, ERDF_2)),
        breached("one, whichever it is", OLD, evidence=paid(VAGUE)),
        breached("two funds of one axis", OLD, evidence=paid(ERDF_2, attrs.evolve(ERDF_2, fund="ESF"))),
        unknown(
            "which the other is",
            OLD,
            "$evidence[0].financing[1].priority",
            evidence=paid(ERDF_2, StrategyFinancing(programme=SOCIAL_2014)),
        ),
        unknown("there may be others", OLD, "$evidence[0].financing", evidence=holding(FOUR)),
        unknown("no strategy is given", OLD, "$evidence.territorial_strategy"),
        not_applicable("in 2021-2027", NEW, evidence=paid(ERDF_2)),
    ),
    *of_rule(
        "strategy-draws-on-several-priorities",
        met("ERDF priority 2 and ESF+ priority 3", NEW, evidence=paid(ERDF_2, ESF_3)),
        met("two funds of one priority", NEW, evidence=paid(ERDF_2, attrs.evolve(ERDF_2, fund="ESF+"))),
        breached("one ERDF priority only", NEW, evidence=paid(ERDF_2)),
        unknown(
            "of which fund the other is",
            NEW,
            "$evidence[0].financing[1].fund",
            evidence=paid(ERDF_2, attrs.evolve(ERDF_2, fund=None)),
        ),
        not_applicable("in 2014-2020", OLD, evidence=paid(ERDF_2)),
    ),
    *of_rule(
        "strategy-is-whole",
        met("the four contents", NEW, evidence=holding(FOUR)),
        met("and a list of operations", NEW, evidence=holding([*StrategyContent])),
        breached("no analysis", NEW, evidence=holding([FOUR[0], *FOUR[2:]])),
        unknown("perhaps more", NEW, "$evidence[0].contents", evidence=holding([*FOUR[1:], ...])),
        not_applicable("in 2014-2020", OLD, evidence=holding([])),
    ),
    *of_rule(
        "idea-has-one-programme",
        met("one", NEW, evidence=idea(SOCIAL_2021)),
        breached("two", NEW, evidence=idea(SOCIAL_2021, SOCIAL_2014), at="$evidence[0].ideas[0]"),
        breached("none", NEW, evidence=idea()),
        unknown(
            "perhaps another",
            NEW,
            "$evidence[0].ideas[0].programmes",
            evidence=(Concept(ideas=[ProjectIdea("a centre", programmes=[SOCIAL_2021, ...])]),),
        ),
        unknown("no concept is given", NEW, NO_CONCEPT),
        not_applicable("no ideas", NEW, evidence=(Concept(ideas=[]),)),
        not_applicable("in 2014-2020", OLD, evidence=idea()),
    ),
    *of_rule(
        "idea-has-a-programme-of-the-concept",
        met("one of those that pay", NEW, evidence=idea(SOCIAL_2021, paying=[SOCIAL_2014, SOCIAL_2021])),
        breached("another", NEW, evidence=idea(SOCIAL_2021, paying=[SOCIAL_2014])),
        unknown("which pay", NEW, "$evidence[0].programmes", evidence=idea(SOCIAL_2021)),
        not_applicable("in 2014-2020", OLD, evidence=idea(SOCIAL_2021, paying=[])),
    ),
)
ROWS = tuple(attrs.evolve(row, book=ITI) for row in ROWS)


@pytest.mark.parametrize(
    ("project", "binds"),
    [(strelcha, False), (kazanlak, None), (kameno, False), (OLD, True), (NEW, True)],
)
def test_the_book_binds_territorial_investments(project: Project, binds: bool | None) -> None:  # noqa: FBT001
    (entry,) = check(project, books=[ITI]).books

    assert entry.binds is binds


def test_evidence_says_what_it_is() -> None:
    assert [str(one) for one in (Concept(), TerritorialStrategy(), StrategyFinancing())] == [
        "the concept",
        "the territorial strategy",
        "priority ? of a programme, a fund",
    ]

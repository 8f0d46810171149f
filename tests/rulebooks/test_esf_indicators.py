"""The rules on participants of the European Social Fund."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, REGIONS_IN_GROWTH
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.evidence.participation import (
    EsfOutputs,
    EsfPlusOutputs,
    EsfPlusRecord,
    EsfRecord,
    Participation,
)
from integrated_projects.examples import kameno, strelcha
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.esf_indicators import ESF_INDICATORS
from tests.rulebooks.periods import NEIGHBOURS_2021, SOCIAL_2014, SOCIAL_2021
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def under(programme: Programme) -> Project:
    """A project under this programme."""
    return Project("A project", parts=[programme])


OLD, NEW = under(SOCIAL_2014), under(SOCIAL_2021)


def old(**counts: int) -> tuple[Participation]:
    """The participants of a programme of 2014-2020, of whom by sex nobody is counted."""
    zero = EsfOutputs(**_zero(EsfOutputs))
    record = EsfRecord(programme=SOCIAL_2014, everyone=EsfOutputs(**counts), women=zero, men=zero)
    return (Participation(esf=[record], esf_plus=[]),)


def new(**counts: int) -> tuple[Participation]:
    """The participants of a programme of 2021-2027, likewise."""
    zero = EsfPlusOutputs(**_zero(EsfPlusOutputs))
    everyone = EsfPlusOutputs(**counts)
    record = EsfPlusRecord(programme=SOCIAL_2021, everyone=everyone, women=zero, men=zero, non_binary=zero)
    return (Participation(esf=[], esf_plus=[record]),)


def _zero(kind: type[EsfOutputs | EsfPlusOutputs]) -> dict[str, int]:
    return dict.fromkeys((field.name for field in attrs.fields(kind)), 0)


ZERO = EsfOutputs(**_zero(EsfOutputs))
ZERO_PLUS = EsfPlusOutputs(**_zero(EsfPlusOutputs))


def recorded(**facts: Any) -> tuple[Participation]:  # noqa: ANN401 - whatever a record holds
    """A record of 2014-2020."""
    return (Participation(esf=[EsfRecord(**{"programme": SOCIAL_2014, **facts})], esf_plus=[]),)


def recorded_plus(**facts: Any) -> tuple[Participation]:  # noqa: ANN401 - whatever a record holds
    """A record of 2021-2027."""
    return (Participation(esf=[], esf_plus=[EsfPlusRecord(**{"programme": SOCIAL_2021, **facts})]),)


def sexes(women: int, men: int, everyone: int) -> tuple[Participation]:
    """So many women, men and all together, of whom no more is counted."""
    parts = [attrs.evolve(ZERO, participants=count) for count in (women, men, everyone)]
    return recorded(women=parts[0], men=parts[1], everyone=parts[2])


def sexes_plus(women: int, men: int, neither: int, everyone: int) -> tuple[Participation]:
    """The same with those who are neither."""
    parts = [attrs.evolve(ZERO_PLUS, participants=count) for count in (women, men, neither, everyone)]
    return recorded_plus(women=parts[0], men=parts[1], non_binary=parts[2], everyone=parts[3])


def persons(count: int | None, participants: int | None, **facts: Any) -> tuple[Participation]:  # noqa: ANN401
    """So many persons in the operation, and so many participants under its programme."""
    outputs = EsfOutputs(participants=participants)
    return (Participation(esf=[EsfRecord(programme=SOCIAL_2014, everyone=outputs)], persons=count, **facts),)


def persons_plus(count: int | None, participants: int | None) -> tuple[Participation]:
    """The same in 2021-2027."""
    outputs = EsfPlusOutputs(participants=participants)
    return (Participation(esf_plus=[EsfPlusRecord(programme=SOCIAL_2021, everyone=outputs)], persons=count),)


NO_EVIDENCE = "$evidence.participation"
OLD_PLACE, NEW_PLACE = "$evidence[0].esf[0]", "$evidence[0].esf_plus[0]"
ALL_OLD, ALL_NEW = f"{OLD_PLACE}.everyone", f"{NEW_PLACE}.everyone"

ALWAYS_APPLY = {"esf_indicators.operation-counts-each-person-once"}

ROWS: tuple[Row, ...] = (
    *of_rule(
        "esf-total-is-of-all-statuses",
        met(
            "the long-term unemployed are not added",
            OLD,
            evidence=old(participants=100, unemployed=60, long_term_unemployed=25, inactive=30, employed=10),
            margin=0,
            says="100 participants are 60, 30, 10 unemployed, inactive and employed",
        ),
        breached(
            "the long-term unemployed are added",
            OLD,
            evidence=old(participants=125, unemployed=60, long_term_unemployed=25, inactive=30, employed=10),
            margin=25,
            at=ALL_OLD,
        ),
        breached("more unemployed than participants", OLD, evidence=old(participants=10, unemployed=11)),
        unknown("no employed", OLD, f"{ALL_OLD}.employed", evidence=old(participants=100, unemployed=60, inactive=30)),
        unknown("nobody is counted", OLD, NO_EVIDENCE),
        unknown(
            "nobody says of which sex",
            OLD,
            f"{OLD_PLACE}.women",
            f"{OLD_PLACE}.men",
            evidence=recorded(everyone=ZERO),
        ),
        not_applicable("in 2021-2027", NEW, evidence=new()),
        not_applicable(
            "under another fund",
            Project("A project", parts=[SOCIAL_2021, attrs.evolve(SOCIAL_2014, funds=[])]),
            evidence=old(participants=1, unemployed=2),
        ),
    ),
    *of_rule(
        "esf-long-term-unemployed-fit",
        met("25 of 60", OLD, evidence=old(unemployed=60, long_term_unemployed=25), margin=35),
        breached("more than there are", OLD, evidence=old(unemployed=60, long_term_unemployed=61), margin=-1),
        unknown("no unemployed", OLD, f"{ALL_OLD}.unemployed", evidence=old(long_term_unemployed=25)),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-inactive-fit",
        met("all of them", OLD, evidence=old(inactive=30, inactive_not_in_education=30), margin=0),
        breached("one more", OLD, evidence=old(inactive=30, inactive_not_in_education=31), margin=-1),
        unknown("nobody in education", OLD, f"{ALL_OLD}.inactive_not_in_education", evidence=old(inactive=30)),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-ages-fit",
        met(
            "50 of 100", OLD, evidence=old(below_25=40, above_54=10, unemployed=60, inactive=30, employed=10), margin=50
        ),
        breached(
            "more than all",
            OLD,
            evidence=old(below_25=91, above_54=10, unemployed=60, inactive=30, employed=10),
            margin=-1,
            says="below 25 + above 54 are 91, 10, more than unemployed + inactive + employed, 60, 30, 10",
        ),
        unknown(
            "nobody above 54",
            OLD,
            f"{ALL_OLD}.above_54",
            evidence=old(below_25=1, unemployed=60, inactive=1, employed=1),
        ),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-older-without-work-fit",
        met("all of them", OLD, evidence=old(above_54=5, above_54_without_work=5), margin=0),
        breached("one more", OLD, evidence=old(above_54=5, above_54_without_work=6), margin=-1),
        unknown("nobody above 54", OLD, f"{ALL_OLD}.above_54", evidence=old(above_54_without_work=6)),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-education-fits",
        met(
            "all of them",
            OLD,
            evidence=old(isced_1_2=1, isced_3_4=2, isced_5_8=3, unemployed=1, inactive=2, employed=3),
            margin=0,
        ),
        breached(
            "one more",
            OLD,
            evidence=old(isced_1_2=2, isced_3_4=2, isced_5_8=3, unemployed=1, inactive=2, employed=3),
            margin=-1,
        ),
        unknown(
            "one level is not counted",
            OLD,
            f"{ALL_OLD}.isced_5_8",
            evidence=old(isced_1_2=2, isced_3_4=2, unemployed=1, inactive=2, employed=3),
        ),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-sexes-make-the-whole",
        met("20 women and 16 men", OLD, evidence=sexes(20, 16, 36)),
        breached(
            "one more",
            OLD,
            evidence=sexes(20, 16, 37),
            says="the counts of each sex do not make those of all: participants",
            at=OLD_PLACE,
        ),
        breached(
            "more women than all", OLD, evidence=recorded(women=EsfOutputs(employed=2), everyone=EsfOutputs(employed=1))
        ),
        unknown("no men", OLD, f"{OLD_PLACE}.men", evidence=recorded(women=ZERO, everyone=ZERO)),
        unknown(
            "nobody",
            OLD,
            *(f"{OLD_PLACE}.{name}" for name in ("everyone", "women", "men")),
            evidence=recorded(),
        ),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-participants-benefit-directly",
        met("directly, and with money of their own", OLD, evidence=recorded(benefits_directly=True, is_earmarked=True)),
        breached("they attended an event", OLD, evidence=recorded(is_earmarked=False), at=OLD_PLACE),
        unknown(
            "whether money is earmarked", OLD, f"{OLD_PLACE}.is_earmarked", evidence=recorded(benefits_directly=True)
        ),
        unknown(
            "under which programme",
            OLD,
            f"{OLD_PLACE}.programme",
            evidence=recorded(programme=None, benefits_directly=True, is_earmarked=True),
        ),
        unknown(
            "which funds are behind the programme",
            Project("A project", parts=[SOCIAL_2021, attrs.evolve(SOCIAL_2014, funds=None)]),
            "$.parts[1].programme.funds",
            evidence=recorded(benefits_directly=True, is_earmarked=True),
        ),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-person-counts-once",
        met("16 of 36", OLD, evidence=persons(36, 16), margin=20),
        breached("37 of 36", OLD, evidence=persons(36, 37), margin=-1, at=OLD_PLACE),
        unknown(
            "how many persons", OLD, "$evidence[0].persons", evidence=recorded(everyone=EsfOutputs(participants=1))
        ),
        unknown("how many participants", OLD, ALL_OLD, evidence=(attrs.evolve(recorded()[0], persons=36),)),
        not_applicable("in 2021-2027", NEW, evidence=new()),
    ),
    *of_rule(
        "esf-plus-total-is-of-all-statuses",
        met("all statuses", NEW, evidence=new(participants=100, unemployed=60, inactive=30, employed=10), margin=0),
        breached(
            "groups are not a total",
            NEW,
            evidence=new(participants=130, unemployed=60, inactive=30, employed=10),
            margin=30,
        ),
        unknown("no total", NEW, f"{ALL_NEW}.participants", evidence=new(unemployed=60, inactive=30, employed=10)),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "esf-plus-long-term-unemployed-fit",
        met("25 of 60", NEW, evidence=new(unemployed=60, long_term_unemployed=25), margin=35),
        breached("61 of 60", NEW, evidence=new(unemployed=60, long_term_unemployed=61), margin=-1),
        unknown("no unemployed", NEW, f"{ALL_NEW}.unemployed", evidence=new(long_term_unemployed=61)),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "esf-plus-ages-fit",
        met(
            "those from 30 to 54 are not counted",
            NEW,
            evidence=new(participants=9, below_18=1, from_18_to_29=2, from_55=3),
        ),
        breached("more than all", NEW, evidence=new(participants=5, below_18=1, from_18_to_29=2, from_55=3), margin=-1),
        unknown("no children", NEW, f"{ALL_NEW}.below_18", evidence=new(participants=9, from_18_to_29=2, from_55=3)),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "esf-plus-education-fits",
        met("all of them", NEW, evidence=new(participants=6, isced_0_2=1, isced_3_4=2, isced_5_8=3), margin=0),
        breached("one more", NEW, evidence=new(participants=5, isced_0_2=1, isced_3_4=2, isced_5_8=3), margin=-1),
        unknown("one level", NEW, f"{ALL_NEW}.isced_5_8", evidence=new(participants=5, isced_0_2=1, isced_3_4=2)),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "esf-plus-groups-fit",
        met(
            "70 Roma and 60 rural of 100, since one person may be both",
            NEW,
            evidence=(new(**{**_zero(EsfPlusOutputs), "participants": 100, "of_minorities": 70, "rural": 60})),
        ),
        breached("one group is more than all", NEW, evidence=new(participants=100, rural=101), margin=-1),
        unknown(
            "one group is not counted",
            NEW,
            f"{ALL_NEW}.homeless",
            evidence=(
                _without_homeless := new(
                    **{name: 0 for name in _zero(EsfPlusOutputs) if name != "homeless"} | {"participants": 5}
                )
            ),
        ),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "esf-plus-sexes-make-the-whole",
        met("three values", NEW, evidence=sexes_plus(20, 15, 1, 36)),
        breached("two of them", NEW, evidence=sexes_plus(20, 16, 1, 36)),
        unknown(
            "the third",
            NEW,
            f"{NEW_PLACE}.non_binary",
            evidence=recorded_plus(women=ZERO_PLUS, men=ZERO_PLUS, everyone=ZERO_PLUS),
        ),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "esf-plus-participants-benefit-directly",
        met("directly", NEW, evidence=recorded_plus(benefits_directly=True, is_earmarked=True)),
        breached("100 attendants of 5 events", NEW, evidence=recorded_plus(benefits_directly=False)),
        unknown("whether directly", NEW, f"{NEW_PLACE}.benefits_directly", evidence=recorded_plus(is_earmarked=True)),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "esf-plus-person-counts-once",
        met("16 of 36", NEW, evidence=persons_plus(36, 16), margin=20),
        breached("37 of 36", NEW, evidence=persons_plus(36, 37), margin=-1),
        unknown("how many", NEW, f"{ALL_NEW}.participants", evidence=persons_plus(36, None)),
        not_applicable("in 2014-2020", OLD, evidence=old()),
    ),
    *of_rule(
        "operation-counts-each-person-once",
        met("36 persons", strelcha, evidence=persons(36, 36, reported=36), margin=0),
        breached(
            "36 supported, 16 trained and 36 in key competences, who are the same people",
            strelcha,
            evidence=persons(36, 36, reported=88),
            margin=-52,
            says="88 participants are reported, and only 36 different persons took part",
            at="$evidence[0]",
        ),
        unknown("how many persons", strelcha, "$evidence[0].persons", evidence=persons(None, 36, reported=88)),
        unknown("nobody is counted", strelcha, NO_EVIDENCE),
    ),
)
ROWS = tuple(attrs.evolve(row, book=ESF_INDICATORS) for row in ROWS)


@pytest.mark.parametrize(
    ("project", "binds"),
    [
        (OLD, True),
        (NEW, True),
        (strelcha, True),
        (kameno, False),
        (under(HRD), True),
        (under(REGIONS_IN_GROWTH), None),
        (under(NEIGHBOURS_2021), False),
        (under(attrs.evolve(SOCIAL_2021, funds=[])), False),
        (Project("A project", parts=[ProgrammePart(NEIGHBOURS_2021), ...]), None),
    ],
)
def test_the_book_binds_what_the_social_fund_pays_for(project: Project, binds: bool | None) -> None:  # noqa: FBT001
    (entry,) = check(project, books=[ESF_INDICATORS]).books

    assert entry.binds is binds


@pytest.mark.parametrize("count", [-1, 1.0, True, "1", 10**11])
def test_persons_are_counted(count: Any) -> None:  # noqa: ANN401 - what somebody can write
    with pytest.raises(Malformed, match="is not a count of persons"):
        Participation(persons=count)


def test_evidence_says_what_it_is() -> None:
    nouns = (Participation(), EsfRecord(), EsfPlusRecord(), EsfOutputs(), EsfPlusOutputs())
    assert [str(one) for one in nouns] == [
        "the participants of the operation",
        "the participants",
        "the participants",
        "the common outputs",
        "the common outputs",
    ]

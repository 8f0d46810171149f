"""The rules on what came of the ideas of a concept."""

from __future__ import annotations

import attrs

from integrated_projects.catalogue.bulgaria_2021_2027 import (
    DEVELOPMENT_OF_THE_REGIONS,
    INTEGRATED_TERRITORIAL_INVESTMENTS,
    INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS,
)
from integrated_projects.dated import Dated
from integrated_projects.evidence.concept import Concept, ProjectIdea
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listed
from integrated_projects.procedure import Procedure
from integrated_projects.project import Contract, Instrument, ProgrammePart, Project
from integrated_projects.rulebooks.iti import ITI, ITI_TERMS
from tests.rulebooks.periods import SOCIAL_2014
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

SECOND = ProcedureNumber.parse("BG16FFPR003-2.006")
ELSEWHERE = ProcedureNumber.parse("BG05SFPR002-1.029")
OWN, OTHER = SECOND.project(1), SECOND.project(2)
CONTRACT = ContractNumber.parse("BG16FFPR003-2.006-0001-C01")
MINISTRY = RegistryNumber("РД-02-29-17")
CONCEPT = ProjectNumber.parse("BG16FFPR003-2.001-0033")

_Number = ProjectNumber | ContractNumber | RegistryNumber


def project(**facts: object) -> Project:
    """A project under the procedure that implements concepts."""
    stated: dict[str, object] = {
        "number": OWN,
        "procedure": INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS,
        "parts": [DEVELOPMENT_OF_THE_REGIONS],
        "instrument": Instrument.INTEGRATED_TERRITORIAL_INVESTMENT,
    }
    return Project("A project", **{**stated, **facts})  # type: ignore[arg-type] # facts of a project


def idea(became: Listed[_Number], procedure: ProcedureNumber | None = SECOND) -> ProjectIdea:
    """An idea of which these came."""
    return ProjectIdea("a centre", procedure=procedure, became=became)


def concept(
    *ideas: ProjectIdea,
    is_approved: bool | None = True,
) -> tuple[Concept]:
    """A concept with these ideas and no others."""
    return (Concept(number=CONCEPT, ideas=ideas, is_approved=is_approved),)


ELSE = project(procedure=Procedure(ELSEWHERE), number=ELSEWHERE.project(1))
REGISTERED = project(
    number=MINISTRY, parts=[ProgrammePart(DEVELOPMENT_OF_THE_REGIONS, contracts=[Contract(RegistryNumber("17"))])]
)
NO_CONCEPT = "$evidence.concept"

ROWS: tuple[Row, ...] = (
    *of_rule(
        "project-comes-of-an-approved-idea",
        met(
            "the idea names the project",
            project(),
            evidence=concept(idea([OTHER]), idea([OWN])),
            says="BG16FFPR003-2.006-0001 comes of an idea of a concept that is approved; number of the concept: "
            "BG16FFPR003-2.001-0033",
            at="$",
        ),
        met("the idea names a contract of the project", project(), evidence=concept(idea([CONTRACT]))),
        met("whatever the other ideas became", project(), evidence=concept(idea(None), idea([OWN, ...]))),
        met("the ministry numbers projects itself", REGISTERED, evidence=concept(idea([MINISTRY]))),
        met("the ministry numbers contracts itself", REGISTERED, evidence=concept(idea([RegistryNumber("17")]))),
        met(
            "the page calls the number of the project that of the procedure",
            project(procedure=Procedure(OWN)),
            evidence=concept(idea([OWN])),
        ),
        met(
            "an idea that is contracted under another procedure",
            ELSE,
            evidence=concept(idea([OTHER]), idea([ELSEWHERE.project(1)], ELSEWHERE)),
        ),
        breached(
            "the ideas became other projects",
            project(),
            evidence=concept(idea([OTHER]), idea([])),
            says="BG16FFPR003-2.006-0001 comes of no idea of a concept that is approved; number of the concept: "
            "BG16FFPR003-2.001-0033; its approval: it was approved",
        ),
        breached("no idea", project(), evidence=concept()),
        breached("the concept was rejected", project(), evidence=concept(idea([OWN]), is_approved=False)),
        breached("rejected, whatever its ideas became", project(), evidence=concept(idea(None), is_approved=False)),
        breached("another contract of a register", REGISTERED, evidence=concept(idea([RegistryNumber("18")]))),
        unknown("no concept is given", project(), NO_CONCEPT),
        unknown("no concept is given for another procedure", ELSE, NO_CONCEPT),
        unknown(
            "nobody says whether it was approved",
            project(),
            "$evidence[0].is_approved",
            evidence=concept(idea([OWN]), is_approved=None),
        ),
        unknown("nobody says what came of it", project(), "$evidence[0].ideas[0].became", evidence=concept(idea(None))),
        unknown(
            "there may be other ideas",
            project(),
            "$evidence[0].ideas",
            evidence=(Concept(ideas=[idea([OTHER]), ...], is_approved=True),),
        ),
        unknown("the project has no number", project(number=None), "$.number", evidence=concept(idea([OWN]))),
        unknown(
            "its contracts are not stated",
            project(),
            "$.parts[0].contracts",
            evidence=concept(idea([MINISTRY])),
        ),
        unknown("under which procedure it is", project(procedure=None), "$.procedure", evidence=concept(idea([OWN]))),
        unknown(
            "under which procedure the idea is contracted",
            ELSE,
            "$evidence[0].ideas[0].procedure",
            evidence=concept(idea([], None)),
        ),
        not_applicable(
            "no idea is contracted under its procedure",
            ELSE,
            evidence=concept(idea([])),
            says="no idea of a concept is contracted under the procedure of the project",
        ),
        not_applicable(
            "a concept itself is of no concept",
            project(procedure=INTEGRATED_TERRITORIAL_INVESTMENTS, number=CONCEPT),
            evidence=concept(idea([OWN])),
        ),
        not_applicable("in 2014-2020", project(parts=[SOCIAL_2014]), evidence=concept()),
    ),
    *of_rule(
        "idea-is-contracted-under-its-procedure",
        met(
            "a project and a contract under it",
            project(),
            evidence=concept(idea([OWN, CONTRACT])),
            says="a centre is contracted under BG16FFPR003-2.006: BG16FFPR003-2.006-0001, BG16FFPR003-2.006-0001-C01",
            at="$evidence[0].ideas[0]",
        ),
        met("beside a number of a register", project(), evidence=concept(idea([MINISTRY, OWN]))),
        breached("one of two under another", project(), evidence=concept(idea([OWN, ELSEWHERE.project(1)]))),
        breached("others may have come", project(), evidence=concept(idea([ELSEWHERE.project(1), ...]))),
        unknown("what else came", project(), "$evidence[0].ideas[0].became", evidence=concept(idea([OWN, ...]))),
        unknown("which procedure", project(), "$evidence[0].ideas[0].procedure", evidence=concept(idea([OWN], None))),
        unknown("what came", project(), "$evidence[0].ideas[0].became", evidence=concept(idea(None))),
        unknown("no concept is given", project(), NO_CONCEPT),
        not_applicable("nothing came", project(), evidence=concept(idea([]))),
        not_applicable("a register has no procedures", project(), evidence=concept(idea([MINISTRY]))),
        not_applicable("no ideas", project(), evidence=concept()),
        not_applicable("in 2014-2020", project(parts=[SOCIAL_2014]), evidence=concept(idea([OWN]))),
    ),
)
_SILENT = attrs.evolve(ITI, terms=attrs.evolve(ITI_TERMS, implementing=None))
_LATER = attrs.evolve(
    ITI,
    terms=attrs.evolve(
        ITI_TERMS,
        implementing=Dated.always("the procedures that implement concepts", (ELSEWHERE,)),
    ),
)
ROWS = (
    *(attrs.evolve(row, book=ITI) for row in ROWS),
    *of_rule(
        "project-comes-of-an-approved-idea",
        unknown(
            "nobody has read which procedures implement concepts",
            project(),
            "$terms.implementing",
            evidence=concept(),
        ),
        met("the concept says it", project(), evidence=concept(idea([OWN]))),
        book=_SILENT,
    ),
    *of_rule(
        "project-comes-of-an-approved-idea",
        breached("another procedure that implements them", ELSE, evidence=concept(idea([OWN]))),
        book=_LATER,
    ),
)

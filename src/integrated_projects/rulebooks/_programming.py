"""Under which programmes of which period something stands, for books that bind by programme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from integrated_projects.finding import Message
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import Instrument, Project
from integrated_projects.rule import Binding, Case
from integrated_projects.truth import both

__all__ = [
    "INSTRUMENT",
    "PARTS",
    "SOCIAL_FUNDS",
    "asks_of_2014_2020",
    "asks_of_2021_2027",
    "binds_by_instrument",
    "gaps_of_mechanisms",
    "is_of_2014_2020",
    "is_of_2021_2027",
    "is_of_the_mechanism",
    "is_territorial_cooperation",
    "is_under",
    "pays",
]


def __dir__() -> list[str]:
    return __all__


PARTS = Path() / "parts"
INSTRUMENT = Path() / "instrument"
#: The codes of the social funds of both periods.
SOCIAL_FUNDS = ("ESF", "ESF+", "YEI")

#: What a test says of a programme: whether it is of a kind, or `None` where that is not stated.
ProgrammeTest = Callable[[Programme], bool | None]


def is_of_2014_2020(programme: Programme) -> bool:
    """Whether the CCI is of a year from 2014 to 2020."""
    year = programme.code.year
    return year is not None and 2014 <= year <= 2020  # noqa: PLR2004 - the years are the name of the period


def is_of_2021_2027(programme: Programme) -> bool:
    """Whether the CCI is of a year from 2021 to 2027."""
    year = programme.code.year
    return year is not None and 2021 <= year <= 2027  # noqa: PLR2004 - the years are the name of the period


def is_territorial_cooperation(programme: Programme) -> bool:
    """Whether the CCI is that of a programme of several countries."""
    return programme.code.is_cci and programme.code.prefix.startswith("TC")


def is_of_the_mechanism(programme: Programme) -> bool | None:
    """Whether it is a programme of the EEA or the Norwegian Financial Mechanism 2014-2021, which has no CCI."""
    if programme.code.is_cci:
        return False
    period = programme.period
    if period is None:
        return None
    return period.funder in {"EEA", "Norway"} and (period.first_year, period.last_year) == (2014, 2021)


def pays(project: Project, test: ProgrammeTest) -> bool | None:
    """Whether a programme of the kind pays for the project."""
    return project.parts.any(lambda part: test(part.programme))


def asks_of_2014_2020(case: Case[Any]) -> bool | None:
    """Whether a programme of 2014-2020 pays for the project."""
    return pays(case.project, is_of_2014_2020)


def asks_of_2021_2027(case: Case[Any]) -> bool | None:
    """Whether a programme of 2021-2027 pays for the project."""
    return pays(case.project, is_of_2021_2027)


def is_under(project: Project, code: ProgrammeCode | None, test: ProgrammeTest) -> bool | None:
    """Whether something under the programme of this code is under one of the kind that pays for the project."""
    return pays(project, lambda programme: both(None if code is None else programme.code == code, test(programme)))


def gaps_of_mechanisms(project: Project) -> Iterator[Path]:
    """Where it would be stated which mechanism pays: the list of parts, and the periods of programmes without CCI."""
    yield PARTS
    for position, part in enumerate(project.parts):
        if not part.programme.code.is_cci:
            yield PARTS / position / "programme" / "period"


def binds_by_instrument(case: Case[Any], instrument: Instrument) -> Binding:
    """The binding of a book on a territorial instrument of the funds of 2014-2020 or 2021-2027."""
    stated = case.project.instrument
    return Binding(
        binds=both(
            None if stated is None else stated is instrument,
            pays(case.project, lambda programme: is_of_2014_2020(programme) or is_of_2021_2027(programme)),
        ),
        because=Message(
            "the instrument is {instrument}; the programmes are {programmes}",
            {"instrument": stated, "programmes": case.project.parts.map(lambda part: part.programme.code)},
        ),
        missing=(INSTRUMENT, PARTS),
    )

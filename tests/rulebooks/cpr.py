"""What the tables of both Common Provisions Regulations share: a page under a programme of each period."""

from __future__ import annotations

from typing import Any

import attrs

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2021_2027 import CPR_2021_2027

LATER = Programme(ProgrammeCode.parse("2021BG05SFPR002"))
MECHANISM = Programme(ProgrammeCode.parse("BGLD"))


@attrs.frozen
class Law:
    """One of the two books, and a page that it binds.

    Attributes:
        book: The book.
        programme: A programme of its period.
        year: A year in the middle of the period.
        fund: The social fund of the period.
    """

    book: RuleBook = attrs.field(repr=False)
    programme: Programme
    year: int
    fund: str

    @property
    def page(self) -> Project:
        """A page under the programme."""
        return Project("A project", parts=[self.programme])

    @property
    def is_later(self) -> bool:
        """Whether it is the law of the later period."""
        return self.book is CPR_2021_2027


EARLIER_LAW = Law(CPR_2014_2020, HRD, 2018, "ESF")
LATER_LAW = Law(CPR_2021_2027, LATER, 2024, "ESF+")
LAWS = (EARLIER_LAW, LATER_LAW)


def but(noun: Any, **facts: Any) -> Any:  # noqa: ANN401 - a noun of any kind, with any facts
    """The noun with these facts instead of its own."""
    return attrs.evolve(noun, **facts)

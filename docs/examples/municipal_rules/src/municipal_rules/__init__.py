"""What the council of one municipality has decided for its own projects."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.finding import Judgement, Severity
from integrated_projects.project import Project
from integrated_projects.rule import Case, RuleBook, agreed, decide, rule
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = ["MUNICIPAL", "MunicipalTerms"]


def __dir__() -> list[str]:
    return __all__


COUNCIL = Basis(Text(bg="Решение № 217 на общинския съвет", en="Decision No 217 of the municipal council"))
DECISION = Source("Decision No 217 of the municipal council", published_on=date(2023, 3, 30), certainty=Certainty.READ)


@attrs.frozen(kw_only=True)
class MunicipalTerms:
    """The figures that the council has decided.

    Attributes:
        most_partners: How many partners a project may have, the beneficiary among them.
    """

    most_partners: Dated[int]


@rule("partners-are-few", of=Project, basis=COUNCIL, severity=Severity.WARNING)
def partners_are_few(project: Project, case: Case[MunicipalTerms]) -> Iterator[Judgement]:
    """The project has no more partners than the council allows."""
    most = case.possible(case.terms.most_partners)
    count, complete = len(project.partners), project.partners.complete
    # In an open list there may be others, so that it can be too long for certain, but never short enough.
    yield decide(
        agreed(most, lambda limit: False if count > limit else (True if complete else None)),
        "{count} partners are stated; at most {most} are allowed",
        observed=count,
        expected=tuple(version.value for version in most),
        using=most,
        missing=[case.root / "partners", *case.days(most)],
        count=count,
        most=tuple(version.value for version in most),
    )


MUNICIPAL = RuleBook(
    name="municipal",
    title=Text(bg="правила на общината", en="rules of the municipality"),
    version="1",
    rules=[partners_are_few],
    terms=MunicipalTerms(
        most_partners=Dated(
            "the number of partners",
            [
                Version(10, until=date(2023, 3, 31), source=DECISION),
                Version(6, since=date(2023, 4, 1), source=DECISION),
            ],
        )
    ),
)

"""The figures and the grounds of the rules of community-led local development."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.dated import Dated
from integrated_projects.money import Rate
from integrated_projects.period import Duration
from integrated_projects.rule import Case
from integrated_projects.source import Basis, Certainty, Source

__all__ = ["CLLD_TERMS", "ClldCase", "ClldTerms", "basis_2014_2020", "basis_2021_2027"]


def __dir__() -> list[str]:
    return __all__


_OLD = "Regulation (EU) No 1303/2013"
_NEW = "Regulation (EU) 2021/1060"


def basis_2014_2020(article: str, certainty: Certainty = Certainty.READ) -> Basis:
    """The common provisions of 2014-2020, with the article.

    Examples:
        >>> print(basis_2014_2020("Article 32(2)(b)"))
        Regulation (EU) No 1303/2013, Article 32(2)(b)
    """
    return Basis(_OLD, article=article, certainty=certainty)


def basis_2021_2027(article: str, certainty: Certainty = Certainty.READ_IN_PART) -> Basis:
    """The common provisions of 2021-2027, with the article.

    Examples:
        >>> print(basis_2021_2027("Article 33(3)(b)"))
        Regulation (EU) 2021/1060, Article 33(3)(b)
    """
    return Basis(_NEW, article=article, certainty=certainty)


def _remembered(act: str, article: str) -> Source:
    return Source(f"{act}, {article}", certainty=Certainty.FROM_MEMORY)


@attrs.frozen(kw_only=True)
class ClldTerms:
    """The figures of community-led local development.

    Attributes:
        voting_share: The highest share of voting rights of public authorities, and of any other interest group, in
            2014-2020.
        other_votes: The least part of the votes in a selection that others than public authorities cast, in 2014-2020.
        control: The highest share of voting rights with which an interest group does not control decisions, in
            2021-2027. The regulation names no figure: who has more than half of the votes certainly controls. A
            stricter national limit is set here with `attrs.evolve`.
        least_population: The least population of the area, in 2014-2020.
        most_population: The greatest, in 2014-2020.
        running_part: The part of the total public expenditure of the strategy that running costs and animation may
            reach, in 2014-2020.
        management_part: The part of the total public contribution to the strategy that management, monitoring and
            animation may reach, in 2021-2027.
        last_approval: The last day on which a strategy of 2014-2020 was approved.
        time_to_select: Within what time after the approval of the programme the first strategies of 2021-2027 are
            selected.
    """

    voting_share: Dated[Rate]
    other_votes: Dated[Rate]
    control: Dated[Rate]
    least_population: Dated[int]
    most_population: Dated[int]
    running_part: Dated[Rate]
    management_part: Dated[Rate]
    last_approval: Dated[date]
    time_to_select: Dated[Duration]


CLLD_TERMS = ClldTerms(
    voting_share=Dated.always(
        "the share of voting rights of one interest group",
        Rate.percent("49"),
        source=Source(
            f"{_OLD}, Article 32(2)(b)",
            address="https://www.legislation.gov.uk/eur/2013/1303/article/32/2020-12-31/data.xht?view=snippet&wrap=true",
            certainty=Certainty.READ,
        ),
    ),
    other_votes=Dated.always(
        "the part of the votes that others than public authorities cast",
        Rate.percent("50"),
        source=Source(
            f"{_OLD}, Article 34(3)(b)",
            address="http://www.wordscope.be/francais/anglais/s%C3%A9lection+d%C3%A9cision.html",
            certainty=Certainty.READ,
        ),
    ),
    control=Dated.always(
        "the share of voting rights without control",
        Rate.percent("50"),
        source=Source(
            f"{_NEW}, Article 33(3)(b): no single interest group controls selection decisions",
            address="https://gesetze.legal/eu/vo_eu_2021_1060/33",
            certainty=Certainty.READ_IN_PART,
        ),
    ),
    least_population=Dated.always("the least population", 10_000, source=_remembered(_OLD, "Article 33(6)")),
    most_population=Dated.always("the greatest population", 150_000, source=_remembered(_OLD, "Article 33(6)")),
    running_part=Dated.always(
        "the part of running costs and animation", Rate.percent("25"), source=_remembered(_OLD, "Article 35(2)")
    ),
    management_part=Dated.always(
        "the part of management, monitoring and animation",
        Rate.percent("25"),
        source=_remembered(_NEW, "Article 34(2)"),
    ),
    last_approval=Dated.always(
        "the last approval of strategies", date(2017, 12, 31), source=_remembered(_OLD, "Article 33(4)")
    ),
    time_to_select=Dated.always(
        "the time to select the first strategies", Duration(months=12), source=_remembered(_NEW, "Article 32(3)")
    ),
)

ClldCase = Case[ClldTerms]

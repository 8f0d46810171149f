"""The figures and the grounds of the rules of Interreg."""

from __future__ import annotations

import attrs

from integrated_projects.dated import Dated
from integrated_projects.money import Rate
from integrated_projects.rule import Case
from integrated_projects.source import Basis, Certainty, Source

__all__ = ["INTERREG_TERMS", "InterregCase", "InterregTerms", "basis_2014_2020", "basis_2021_2027"]


def __dir__() -> list[str]:
    return __all__


_OLD = "Regulation (EU) No 1299/2013"
_NEW = "Regulation (EU) 2021/1059"


def basis_2014_2020(article: str) -> Basis:
    """The regulation on territorial cooperation 2014-2020, with the article.

    Examples:
        >>> basis_2014_2020("Article 12(4)").certainty.is_read
        False
    """
    return Basis(_OLD, article=article, certainty=Certainty.FROM_MEMORY)


def basis_2021_2027(article: str, address: str | None = None) -> Basis:
    """The Interreg regulation 2021-2027, with the article.

    Examples:
        >>> print(basis_2021_2027("Article 23(4)"))
        Regulation (EU) 2021/1059, Article 23(4)
    """
    return Basis(_NEW, article=article, address=address)


def _read(article: str, page: int) -> Source:
    return Source(
        f"{_NEW}, {article}", address=f"https://gesetze.legal/eu/vo_eu_2021_1059/{page}", certainty=Certainty.READ
    )


_REMEMBERED = Source(f"{_OLD}, Article 12(2)", certainty=Certainty.FROM_MEMORY)

_UNION = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
    *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)


@attrs.frozen(kw_only=True)
class InterregTerms:
    """The figures of Interreg.

    Attributes:
        countries_2014_2020: Of how many countries the beneficiaries of a cross-border or transnational operation are.
        countries_2021_2027: Of how many countries its partners are.
        members_2021_2027: Of how many Member States its beneficiaries are.
        countries_of_networks: Of how many, under Interreg Europe and URBACT, in 2021-2027.
        members_of_networks: Of how many Member States the beneficiaries there are.
        networks: The CCI of Interreg Europe and URBACT; `None`, since nobody has read which they are, so that under an
            interregional programme only what has enough countries in any case is decided.
        member_states: The Member States in 2021-2027, by the codes of ISO 3166-1.
        travel_rate: The flat rate of staff costs for travel and accommodation.
        office_rate: The flat rate of staff costs for office and administration.
        staff_rate: The flat rate of other direct costs for staff.
    """

    countries_2014_2020: Dated[int]
    countries_2021_2027: Dated[int]
    members_2021_2027: Dated[int]
    countries_of_networks: Dated[int]
    members_of_networks: Dated[int]
    networks: Dated[tuple[str, ...]] | None
    member_states: Dated[tuple[str, ...]]
    travel_rate: Dated[Rate]
    office_rate: Dated[Rate]
    staff_rate: Dated[Rate]


INTERREG_TERMS = InterregTerms(
    countries_2014_2020=Dated.always("the countries of the beneficiaries", 2, source=_REMEMBERED),
    countries_2021_2027=Dated.always("the countries of the partners", 2, source=_read("Article 23(1)", 23)),
    members_2021_2027=Dated.always("the Member States of the beneficiaries", 1, source=_read("Article 23(1)", 23)),
    countries_of_networks=Dated.always(
        "the countries under Interreg Europe and URBACT", 3, source=_read("Article 23(1)", 23)
    ),
    members_of_networks=Dated.always(
        "the Member States under Interreg Europe and URBACT", 2, source=_read("Article 23(1)", 23)
    ),
    networks=None,
    member_states=Dated.always(
        "the Member States of 2021-2027",
        _UNION,
        source=Source(
            "Treaty on European Union, Article 52, with Croatia and without the United Kingdom",
            address="https://en.wikisource.org/wiki/Treaty_of_Lisbon/Article_1_-_Treaty_on_European_Union/Article_37",
            certainty=Certainty.READ_IN_PART,
        ),
    ),
    travel_rate=Dated.always(
        "the flat rate for travel and accommodation", Rate.percent("15"), source=_read("Article 41(5)", 41)
    ),
    office_rate=Dated.always(
        "the flat rate for office and administration",
        Rate.percent("15"),
        source=Source(
            f"{_NEW}, Article 40(2), with Regulation (EU) 2021/1060, Article 54(b)",
            address="https://gesetze.legal/eu/vo_eu_2021_1060/54",
            certainty=Certainty.READ,
        ),
    ),
    staff_rate=Dated.always(
        "the flat rate for staff",
        Rate.percent("20"),
        source=Source(
            f"{_NEW}, Article 39(3)(c), with Regulation (EU) 2021/1060, Article 55(1)",
            certainty=Certainty.READ_IN_PART,
        ),
    ),
)

InterregCase = Case[InterregTerms]

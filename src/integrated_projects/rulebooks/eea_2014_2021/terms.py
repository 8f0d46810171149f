"""The figures and the grounds of the rules of the EEA and Norway Grants 2014-2021."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.money import Rate
from integrated_projects.rule import Case
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = ["EEA_TERMS", "EeaCase", "EeaTerms", "basis"]


def __dir__() -> list[str]:
    return __all__


_NAME = Text(
    bg="Регламент за изпълнение на Финансовия механизъм на ЕИП 2014-2021",
    en="Regulation on the implementation of the EEA Financial Mechanism 2014-2021",
)
_ADDRESS = "https://eeagrants.org/resources/regulation-implementation-eea-grants-2014-2021"


def basis(article: str, certainty: Certainty = Certainty.READ_IN_PART) -> Basis:
    """The regulation of the mechanism, with the article.

    Examples:
        >>> print(basis("Article 8.5"))
        Regulation on the implementation of the EEA Financial Mechanism 2014-2021, Article 8.5
    """
    return Basis(_NAME, article=article, address=_ADDRESS, certainty=certainty)


def _source(article: str, certainty: Certainty, address: str = _ADDRESS) -> Source:
    return Source(
        f"Regulation on the implementation of the EEA Financial Mechanism 2014-2021, {article}",
        address=address,
        certainty=certainty,
    )


@attrs.frozen(kw_only=True)
class EeaTerms:
    """The figures of the mechanism.

    Attributes:
        last_day: The last day on which a project may end.
        days_to_pay: Within how many days after the last day an invoice of the final month may be paid.
        final_month_is_calendar: Whether the final month is the calendar month of the last day; else it is the month
            that ends on it. `None`, since nobody has read which, so that invoices of the days between stay unknown.
        voluntary_part: Up to what part of the co-financing voluntary work may be.
        rate_of_direct: The highest flat rate of direct costs.
        rate_of_staff: The highest flat rate of direct staff costs.
        donor_states: The donor states, by the codes of ISO 3166-1.
        durability_months: For how many months real estate and land are kept.
        anniversary_counts: Whether the very day on which that time is over lies inside it.
    """

    last_day: Dated[date]
    days_to_pay: Dated[int]
    final_month_is_calendar: Dated[bool] | None
    voluntary_part: Dated[Rate]
    rate_of_direct: Dated[Rate]
    rate_of_staff: Dated[Rate]
    donor_states: Dated[tuple[str, ...]]
    durability_months: Dated[int] | None = None
    anniversary_counts: Dated[bool] | None = None


EEA_TERMS = EeaTerms(
    last_day=Dated(
        "the last day of projects of the mechanism",
        [
            Version(
                date(2024, 4, 30),
                until=date(2022, 4, 28),
                source=_source("Article 8.13.1", Certainty.FROM_MEMORY),
            ),
            # The amendment is certain, and its day; the date that it sets is what practitioners quote.
            Version(
                date(2025, 4, 30),
                since=date(2022, 4, 29),
                source=_source("Article 8.13.1 as amended on 29 April 2022", Certainty.FROM_MEMORY),
            ),
        ],
    ),
    days_to_pay=Dated.always(
        "the days to pay an invoice of the final month",
        30,
        source=_source("Article 8.13", Certainty.READ_IN_PART, "https://lawinsider.com/clause/of-the-grant-offer"),
    ),
    final_month_is_calendar=None,
    voluntary_part=Dated.always(
        "the part of the co-financing that may be voluntary work",
        Rate.percent("50"),
        source=_source("Article 6.4", Certainty.READ_IN_PART),
    ),
    rate_of_direct=Dated.always(
        "the flat rate of direct costs", Rate.percent("25"), source=_source("Article 8.5", Certainty.FROM_MEMORY)
    ),
    rate_of_staff=Dated.always(
        "the flat rate of direct staff costs",
        Rate.percent("15"),
        source=_source("Article 8.5", Certainty.READ_IN_PART, "https://vapro.ro/en/?p=10213"),
    ),
    donor_states=Dated.always(
        "the donor states",
        ("IS", "LI", "NO"),
        source=Source(
            "Guide to project partnerships for entities from Iceland, Liechtenstein and Norway",
            address="https://eeagrants.org/partnership-opportunities/partnership-guide",
            certainty=Certainty.READ,
        ),
    ),
    durability_months=Dated.always(
        "the months of durability", 60, source=_source("Article 8.14", Certainty.FROM_MEMORY)
    ),
)

EeaCase = Case[EeaTerms]

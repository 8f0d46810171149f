"""The figures and the grounds of the rules of State aid."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.dated import Dated
from integrated_projects.evidence.aid_register import AidRegulation, RegisterContent
from integrated_projects.money import Money, Rate, euro
from integrated_projects.period import Duration
from integrated_projects.rule import Case
from integrated_projects.source import Basis, Certainty, Source

__all__ = ["RegulationTerms", "STATE_AID_TERMS", "StateAidCase", "StateAidTerms", "basis"]


def __dir__() -> list[str]:
    return __all__


#: Where each act, or a page that says the same of it, was read.
_ADDRESSES = {
    AidRegulation.GENERAL_2013: "https://exlege.bg/normi/reglament-es-no-1407-2013/links/63037?page=2",
    AidRegulation.GENERAL_2023: "http://data.europa.eu/eli/reg/2023/2831/oj",
    AidRegulation.SERVICES_2012: "http://wordscope.be/neerlandais/francais/voormelde+verordening+ligt.html",
    AidRegulation.SERVICES_2023: "https://stateaid.minfin.bg/bg/news/126",
}


#: Where the end of Regulation (EU) No 360/2012, and what was proposed in its place, was read.
_ALIGNED = (
    "https://agenceurope.eu/en/bulletin/article/13165/25/european-commission-wants-to-adapt-rules-on-small-amounts-of-"
    "aid-provided-to-undertakings-performing-services-of-general-interest"
)
#: Where both regulations of 2023 were read of.
_NEW_RULES = "https://www.mondaq.com:443/antitrust-eu-competition/1407306/new-rules-for-de-minimis-state-aid"


def basis(
    regulation: AidRegulation, article: str, certainty: Certainty = Certainty.READ, *, address: str | None = None
) -> Basis:
    """The regulation, with the article, and where it was read if that is elsewhere than the figures of it.

    Examples:
        >>> print(basis(AidRegulation.GENERAL_2023, "Article 3(2)"))
        Regulation (EU) 2023/2831, Article 3(2)
    """
    return Basis(regulation.value, article=article, address=address or _ADDRESSES.get(regulation), certainty=certainty)


def _source(regulation: AidRegulation, article: str, certainty: Certainty = Certainty.READ) -> Source:
    address = _ADDRESSES.get(regulation) if certainty.is_read else None
    return Source(f"{regulation.value}, {article}", address=address, certainty=certainty)


@attrs.frozen(kw_only=True)
class RegulationTerms:
    """The figures of one regulation on de minimis aid.

    Attributes:
        ceiling: The most aid for one undertaking.
        is_of_groups: Whether that is for a single undertaking, and not for each enterprise alone.
        last_grant: The last day on which aid can be granted under it, the months after its end among them. There is
            no first day: a regulation holds for aid before its entry into force that fulfils its conditions.
        first_entry: Since when each grant is entered in a central register; `None` where none is demanded.
        entry_contents: What the register says of it; likewise.
        time_to_enter: Within how many working days after the grant; likewise.
        time_kept: For what time after the grant the entry is kept; likewise.
    """

    ceiling: Dated[Money]
    is_of_groups: Dated[bool]
    last_grant: Dated[date]
    first_entry: Dated[date] | None = None
    entry_contents: Dated[tuple[RegisterContent, ...]] | None = None
    time_to_enter: Dated[int] | None = None
    time_kept: Dated[Duration] | None = None


@attrs.frozen(kw_only=True)
class StateAidTerms:
    """The figures of State aid.

    Attributes:
        general_2013: Those of Regulation (EU) No 1407/2013.
        general_2023: Those of Regulation (EU) 2023/2831.
        services_2012: Those of Regulation (EU) No 360/2012.
        services_2023: Those of Regulation (EU) 2023/2832.
        haulier_ceiling: The most aid under Regulation (EU) No 1407/2013 for road freight for hire or reward.
        window: The time that ends with a grant, over which aid is added up since 2024.
        fiscal_years: The number of fiscal years, the current one among them, over which it was added up before.
        majority: More than this share of the voting rights makes two enterprises one undertaking.
        same_day_counts: Whether aid that was granted on the day with which the window begins, exactly three years
            before, is added up. The regulation does not say; counting it is the careful reading.
    """

    general_2013: RegulationTerms
    general_2023: RegulationTerms
    services_2012: RegulationTerms
    services_2023: RegulationTerms
    haulier_ceiling: Dated[Money]
    window: Dated[Duration]
    fiscal_years: Dated[int]
    majority: Dated[Rate]
    same_day_counts: Dated[bool]

    def of(self, regulation: AidRegulation) -> RegulationTerms | None:
        """The figures of a regulation; `None` for those of agriculture and fishery, of which there are no rules.

        Examples:
            >>> STATE_AID_TERMS.of(AidRegulation.GENERAL_2023).ceiling.on(date(2025, 1, 1))
            Money('300000.00', 'EUR')
        """
        return {
            AidRegulation.GENERAL_2013: self.general_2013,
            AidRegulation.GENERAL_2023: self.general_2023,
            AidRegulation.SERVICES_2012: self.services_2012,
            AidRegulation.SERVICES_2023: self.services_2023,
        }.get(regulation)


_OLD, _NEW = AidRegulation.GENERAL_2013, AidRegulation.GENERAL_2023
_OLD_SERVICES, _NEW_SERVICES = AidRegulation.SERVICES_2012, AidRegulation.SERVICES_2023
_CEILING, _LAST = "the ceiling of de minimis aid", "the last day of granting"
_GROUPS = "whether a single undertaking has one ceiling"
_CONTENTS = "the contents of an entry"
_SINCE, _TIME, _KEPT = "the first day of the register", "the working days to enter", "the time of keeping"

STATE_AID_TERMS = StateAidTerms(
    general_2013=RegulationTerms(
        ceiling=Dated.always(_CEILING, euro(200_000), source=_source(_OLD, "Article 3(2)")),
        is_of_groups=Dated.always(_GROUPS, value=True, source=_source(_OLD, "Article 3(2)")),
        last_grant=Dated.always(
            _LAST,
            date(2024, 6, 30),
            source=Source(
                "Regulation (EU) No 1407/2013, Articles 8 and 7(4): until 31 December 2023, and six months more",
                address="http://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32013R1407",
                certainty=Certainty.READ_IN_PART,
            ),
        ),
    ),
    general_2023=RegulationTerms(
        ceiling=Dated.always(_CEILING, euro(300_000), source=_source(_NEW, "Article 3(2)")),
        is_of_groups=Dated.always(_GROUPS, value=True, source=_source(_NEW, "Articles 2(2) and 3(2)")),
        last_grant=Dated.always(_LAST, date(2031, 6, 30), source=_source(_NEW, "Articles 8, 7(1) and 7(3)")),
        first_entry=Dated.always(_SINCE, date(2026, 1, 1), source=_source(_NEW, "Article 6(1)")),
        entry_contents=Dated.always(_CONTENTS, tuple(RegisterContent), source=_source(_NEW, "Article 6(1)")),
        time_to_enter=Dated.always(_TIME, 20, source=_source(_NEW, "Article 6(2)")),
        time_kept=Dated.always(_KEPT, Duration(months=120), source=_source(_NEW, "Article 6(3)")),
    ),
    services_2012=RegulationTerms(
        ceiling=Dated.always(_CEILING, euro(500_000), source=_source(_OLD_SERVICES, "Article 2(2)")),
        is_of_groups=Dated.always(
            _GROUPS,
            value=False,
            source=Source(
                "Regulation (EU) No 360/2012: it was to be aligned with the notion of a single undertaking",
                address=_ALIGNED,
                certainty=Certainty.INFERRED,
            ),
        ),
        last_grant=Dated.always(
            _LAST,
            date(2024, 6, 30),
            source=Source(
                "Regulation (EU) No 360/2012: until 31 December 2023; six months more, from memory",
                address=_ALIGNED,
                certainty=Certainty.READ_IN_PART,
            ),
        ),
    ),
    services_2023=RegulationTerms(
        ceiling=Dated.always(
            _CEILING, euro(750_000), source=_source(_NEW_SERVICES, "Article 3(2)", Certainty.READ_IN_PART)
        ),
        is_of_groups=Dated.always(
            _GROUPS,
            value=True,
            source=Source(
                "Regulation (EU) 2023/2832: the proposal for it takes the notion of a single undertaking",
                address=_ALIGNED,
                certainty=Certainty.INFERRED,
            ),
        ),
        last_grant=Dated.always(
            _LAST,
            date(2031, 6, 30),
            source=Source(
                "Regulation (EU) 2023/2832: until 31 December 2030; six months more, from memory",
                address=_NEW_RULES,
                certainty=Certainty.READ_IN_PART,
            ),
        ),
        first_entry=Dated.always(
            _SINCE,
            date(2026, 1, 1),
            source=Source(
                "Regulation (EU) 2023/2832, Article 6(1)", address=_NEW_RULES, certainty=Certainty.READ_IN_PART
            ),
        ),
        entry_contents=Dated.always(
            _CONTENTS,
            tuple(RegisterContent),
            source=_source(_NEW_SERVICES, "Article 6(1)", Certainty.FROM_MEMORY),
        ),
        time_to_enter=Dated.always(_TIME, 20, source=_source(_NEW_SERVICES, "Article 6(2)", Certainty.FROM_MEMORY)),
        time_kept=Dated.always(
            _KEPT, Duration(months=120), source=_source(_NEW_SERVICES, "Article 6(3)", Certainty.FROM_MEMORY)
        ),
    ),
    haulier_ceiling=Dated.always(
        "the ceiling of road freight", euro(100_000), source=_source(_OLD, "Article 3(2), second subparagraph")
    ),
    window=Dated.always("the time of the ceiling", Duration(months=36), source=_source(_NEW, "Article 3(2)")),
    fiscal_years=Dated.always("the fiscal years of the ceiling", 3, source=_source(_OLD, "Article 3(2)")),
    majority=Dated.always("half of the voting rights", Rate.percent(50), source=_source(_NEW, "Article 2(2)(a)")),
    same_day_counts=Dated.always(
        "whether aid of the same day three years before counts",
        value=True,
        source=_source(_NEW, "Article 3(2): any period of three years", Certainty.INFERRED),
    ),
)

StateAidCase = Case[StateAidTerms]

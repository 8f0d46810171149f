"""The figures and the grounds of the rules on the changeover to the euro."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.dated import Dated
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.rule import Case
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = [
    "DECLARING",
    "DECLARING_INTERREG",
    "EURO_TERMS",
    "EuroCase",
    "EuroTerms",
    "INSTRUCTION",
    "bulgarian",
    "euro_act",
]


def __dir__() -> list[str]:
    return __all__


_GUIDE = "https://petel.bg/MF-obyavi-nasokite-za-dvoynite-tseni__605728"
_CLAIMS = (
    "https://fakti.bg/bulgaria/1019065-mrrb-shte-priema-iskania-za-plashtane-v-leva-po-evroprogramite-do-19-dekemvri"
)


def euro_act(article: str) -> Basis:
    """The regulation on the introduction of the euro, with the article.

    Examples:
        >>> print(euro_act("Article 5"))
        Regulation (EC) No 1103/97, Article 5
    """
    addresses = {"Article 5": "http://www.e-glossa.it/wiki/regolamento_ce_del_1997_numero_1103_art._5.aspx"}
    fallback = "https://fantasticsearch.net/law/eu/en?article=1&id=fW4mZpsB1anJoctMQSb5"
    return Basis(
        Text(bg="Регламент (ЕО) № 1103/97", en="Regulation (EC) No 1103/97"),
        article=article,
        address=addresses.get(article, fallback),
    )


def bulgarian(address: str) -> Basis:
    """The Bulgarian law, of which accounts were read and not the text.

    Examples:
        >>> print(bulgarian("https://example.org"))
        Law on the introduction of the euro in the Republic of Bulgaria
    """
    return Basis(
        Text(
            bg="Закон за въвеждане на еврото в Република България",
            en="Law on the introduction of the euro in the Republic of Bulgaria",
        ),
        address=address,
        certainty=Certainty.READ_IN_PART,
    )


INSTRUCTION = Basis(
    Text(
        bg="Указания на управляващия орган на Програма „Развитие на регионите“ от декември 2025 г.",
        en="Instructions of the managing authority of Programme Development of the Regions, December 2025",
    ),
    address=_CLAIMS,
    certainty=Certainty.READ_IN_PART,
)

#: The wording was read in sister acts, such as Regulation (EU) No 223/2014, Article 43; the numbers were not.
DECLARING = Basis(
    "Regulation (EU) No 1303/2013, Article 133, and Regulation (EU) 2021/1060",
    article="Article 76(1)(c)",
    certainty=Certainty.FROM_MEMORY,
)

DECLARING_INTERREG = Basis("Regulation (EU) 2021/1059", article="Article 38(5)", certainty=Certainty.FROM_MEMORY)


@attrs.frozen(kw_only=True)
class EuroTerms:
    """The figures of the changeover in Bulgaria; the rates themselves are `IRREVOCABLE_RATES`.

    Attributes:
        first_day: The first day on which the euro is the currency of Bulgaria.
        decimals_between: The least decimals of an amount in euro between two former currencies.
        income_is_never_less: Whether a remuneration, a benefit or a pension gains a cent even if the third digit is a
            zero with others behind it. `None`, since the accounts of the law do not say.
        last_claim_in_leva: The last day on which claims in leva were taken under some programmes.
        programmes_of_last_claim: Those programmes.
        first_display: The first day on which prices are shown in leva and in euro.
        last_display: The last.
    """

    first_day: Dated[date]
    decimals_between: Dated[int]
    income_is_never_less: Dated[bool] | None
    last_claim_in_leva: Dated[date]
    programmes_of_last_claim: Dated[tuple[ProgrammeCode, ...]]
    first_display: Dated[date]
    last_display: Dated[date]


EURO_TERMS = EuroTerms(
    first_day=Dated.always(
        "the first day of the euro in Bulgaria",
        date(2026, 1, 1),
        source=Source(
            "Council Regulation (EU) 2025/1408, recitals 3 and 5",
            address="https://www.prawo.pl/akty/dz-u-ue-l-2025-1408,72495818.html",
            published_on=date(2025, 7, 8),
            certainty=Certainty.READ,
        ),
    ),
    decimals_between=Dated.always(
        "the least decimals of an amount in euro between two currencies",
        3,
        source=Source(
            "Council Regulation (EC) No 1103/97, Article 4(4)",
            address="https://fantasticsearch.net/law/eu/en?article=1&id=fW4mZpsB1anJoctMQSb5",
            certainty=Certainty.READ,
        ),
    ),
    income_is_never_less=None,
    last_claim_in_leva=Dated.always(
        "the last day of claims in leva",
        date(2025, 12, 19),
        source=Source(
            "The instructions of the managing authority, as the press tells them",
            address=_CLAIMS,
            published_on=date(2025, 12, 4),
            certainty=Certainty.READ_IN_PART,
        ),
    ),
    programmes_of_last_claim=Dated.always(
        "the programmes with a last day of claims in leva",
        (ProgrammeCode.parse("2021BG16FFPR003"), ProgrammeCode.parse("BG-RRP")),
        source=Source(
            "The instructions of the managing authority, as the press tells them",
            address="https://www.segabg.com/category-economy/mrrb-predupredi-obshtinite-da-podavat-finansovi-iskaniya-19-dekemvri",
            published_on=date(2025, 12, 5),
            certainty=Certainty.READ_IN_PART,
        ),
    ),
    first_display=Dated.always(
        "the first day of prices in two currencies",
        date(2025, 8, 8),
        source=Source(
            "Guidelines of the Ministry of Finance on prices in two currencies, as the press tells them",
            address=_GUIDE,
            published_on=date(2025, 8, 22),
            certainty=Certainty.READ_IN_PART,
        ),
    ),
    last_display=Dated.always(
        "the last day of prices in two currencies",
        date(2026, 8, 8),
        source=Source(
            "Guidelines of the Ministry of Finance on prices in two currencies, as the press tells them",
            address=_GUIDE,
            published_on=date(2025, 8, 22),
            certainty=Certainty.READ_IN_PART,
        ),
    ),
)

EuroCase = Case[EuroTerms]

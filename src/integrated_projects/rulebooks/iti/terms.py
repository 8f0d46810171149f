"""The figures and the grounds of the rules of integrated territorial investments."""

from __future__ import annotations

import attrs

from integrated_projects.dated import Dated
from integrated_projects.evidence.territorial_strategy import StrategyContent
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.rule import Case
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = ["AXES", "CONCEPTS", "CONTENTS", "ITI_TERMS", "ItiCase", "ItiTerms", "PRIORITIES"]


def __dir__() -> list[str]:
    return __all__


AXES = Basis("Regulation (EU) No 1303/2013", article="Article 36(1)", certainty=Certainty.FROM_MEMORY)

PRIORITIES = Basis("Regulation (EU) 2021/1060", article="Article 30", certainty=Certainty.FROM_MEMORY)

CONTENTS = Basis(
    "Regulation (EU) 2021/1060", article="Article 29(1)", address="https://gesetze.legal/eu/vo_eu_2021_1060/29"
)

CONCEPTS = Basis(
    Text(
        bg="процедура BG16FFPR003-2.001 „Концепции за интегрирани териториални инвестиции“",
        en="Procedure BG16FFPR003-2.001, Concepts for integrated territorial investments",
    ),
    address="https://www.namrb.org/bg/novini-po-programi-i-proekti/165-sa-depoziranite-kontseptsii-po-iti-podhoda",
    certainty=Certainty.READ_IN_PART,
)


@attrs.frozen(kw_only=True)
class ItiTerms:
    """The figures of integrated territorial investments.

    Attributes:
        contents: What a territorial strategy holds, in 2021-2027.
        implementing: The procedures under which the ideas of concepts are contracted; `None` if nobody has read them.
    """

    contents: Dated[tuple[StrategyContent, ...]]
    implementing: Dated[tuple[ProcedureNumber, ...]] | None = None


ITI_TERMS = ItiTerms(
    contents=Dated.always(
        "the contents of a territorial strategy",
        (
            StrategyContent.AREA,
            StrategyContent.ANALYSIS,
            StrategyContent.INTEGRATED_APPROACH,
            StrategyContent.PARTNERS,
        ),
        source=Source(
            "Regulation (EU) 2021/1060, Article 29(1)",
            address="https://gesetze.legal/eu/vo_eu_2021_1060/29",
            certainty=Certainty.READ,
        ),
    ),
    implementing=Dated.always(
        "the procedures that implement concepts",
        (ProcedureNumber.parse("BG16FFPR003-2.006"),),
        source=Source(
            "The programme's pages on integrated territorial investments",
            address="https://bgregio.eu/wps/portal/operativna-programa/iti",
            certainty=Certainty.READ_IN_PART,
        ),
    ),
)

ItiCase = Case[ItiTerms]

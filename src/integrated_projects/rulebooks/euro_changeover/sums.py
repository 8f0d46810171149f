"""Rules on wholes that were converted with their parts."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.changeover import Changeover, ConvertedAmount, ConvertedSum
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import total
from integrated_projects.path import Path
from integrated_projects.rule import rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_be_less, to_be_more
from integrated_projects.rulebooks.euro_changeover.terms import EuroCase, euro_act

__all__ = ["converted_parts_make_the_whole", "rates_are_of_one_kind"]


def __dir__() -> list[str]:
    return __all__


_SUM = Words(
    met="the converted parts add up to {whole}, what their whole was converted to",
    breached="the converted parts add up to {parts}, and their whole was converted to {whole}: no residual of "
    "{difference} is shown",
    unknown="whether the converted parts add up to {whole} is not certain",
    idle="no parts are stated beside the whole",
)


@rule(
    "converted-parts-make-the-whole",
    of=ConvertedSum,
    within=Changeover,
    basis=euro_act("Articles 4 and 5"),
    severity=Severity.WARNING,
)
def converted_parts_make_the_whole(converted: ConvertedSum, case: EuroCase) -> Iterator[Judgement]:
    """The converted parts, with a residual that is shown or allocated, add up to the converted whole."""
    whole = None if converted.whole is None else converted.whole.converted
    stated = [part.converted for part in converted.parts if part.converted is not None]
    is_whole_list = converted.parts.complete and len(stated) == len(converted.parts)
    parts = total(stated) if stated and is_whole_list else None
    difference = None if whole is None or parts is None else parts - whole
    places = {
        case.here / "parts" / position / "converted": part.converted for position, part in enumerate(converted.parts)
    }
    yield judged(
        converted.parts.any(lambda _part: True),
        None if difference is None else not difference,
        _SUM,
        missing=_places(converted, case, "converted"),
        observed=parts,
        expected=whole,
        margin=apart(difference),
        # The residual is borne as a sum is mended everywhere.
        remedies=() if difference is None else [*to_be_less(difference, places), *to_be_more(-difference, places)],
        whole=whole,
        parts=parts,
        difference=None if difference is None else abs(difference),
    )


def _places(converted: ConvertedSum, case: EuroCase, *steps: str) -> Iterator[Path]:
    """Where the fact stands of the whole and of every part; where its noun is not stated, the place of that."""
    yield case.here / "parts"
    holders: list[tuple[Path, ConvertedAmount | None]] = [(case.here / "whole", converted.whole)]
    holders += [(case.here / "parts" / position, part) for position, part in enumerate(converted.parts)]
    for path, noun in holders:
        place, held = path, noun
        for step in steps:
            if held is None:
                break
            place, held = place / step, getattr(held, step)
        yield place


_KINDS = Words(
    met="the whole and its parts were converted at rates of one kind: {kinds}",
    breached="the whole and its parts were converted at rates of different kinds: {kinds}",
    unknown="whether the whole and its parts were converted at rates of one kind is not certain: {kinds}",
    idle="no parts are stated beside the whole",
)


@rule(
    "rates-are-of-one-kind",
    of=ConvertedSum,
    within=Changeover,
    basis=euro_act("Article 4"),
    severity=Severity.WARNING,
)
def rates_are_of_one_kind(converted: ConvertedSum, case: EuroCase) -> Iterator[Judgement]:
    """Amounts that are added up or compared were converted at rates of one kind."""
    rates = [None if converted.whole is None else converted.whole.rate, *(part.rate for part in converted.parts)]
    kinds = [None if rate is None else rate.kind for rate in rates]
    stated = tuple(dict.fromkeys(kind for kind in kinds if kind is not None))
    is_known = converted.parts.complete and None not in kinds
    yield judged(
        converted.parts.any(lambda _part: True),
        False if len(stated) > 1 else True if is_known else None,
        _KINDS,
        missing=_places(converted, case, "rate", "kind"),
        observed=stated,
        kinds=stated,
    )

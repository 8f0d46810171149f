"""The grounds of the rules on participants of the European Social Fund, and whom they ask."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias, cast

from integrated_projects.evidence.participation import EsfOutputs, EsfPlusOutputs, EsfPlusRecord, EsfRecord
from integrated_projects.finding import Judgement
from integrated_projects.finding.vocabulary import LANGUAGES, field_words
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from integrated_projects.rule import Case
from integrated_projects.rulebooks._judging import Words, at_most, judged
from integrated_projects.rulebooks._programming import (
    PARTS,
    SOCIAL_FUNDS,
    is_of_2014_2020,
    is_of_2021_2027,
    is_territorial_cooperation,
    is_under,
    pays,
)
from integrated_projects.rulebooks._remedies import to_be_less
from integrated_projects.source import Basis, Certainty
from integrated_projects.text import Text
from integrated_projects.truth import both

__all__ = [
    "ESF",
    "ESF_PLUS",
    "EsfCase",
    "asks_of_esf",
    "asks_of_esf_plus",
    "gaps",
    "is_social",
    "is_social_2014_2020",
    "is_social_2021_2027",
    "of_period",
    "of_record",
    "ordered",
]


def __dir__() -> list[str]:
    return __all__


ESF = Basis(
    "Regulation (EU) No 1304/2013",
    article="Annex I",
    address="https://legislation.gov.uk/eur/2013/1304/annex/I/data.html",
)

ESF_PLUS = Basis(
    "Regulation (EU) 2021/1057",
    article="Annex I",
    address="https://gesetze.legal/eu/vo_eu_2021_1057/anhang_i",
    certainty=Certainty.READ_IN_PART,
)

EsfCase: TypeAlias = Case[None]


def is_social(programme: Programme) -> bool | None:
    """Whether the European Social Fund, the Fund Plus or the Youth Employment Initiative is behind a programme."""
    if not programme.code.is_cci or is_territorial_cooperation(programme):
        return False
    return programme.funds.any(lambda fund: fund.code in SOCIAL_FUNDS)


def is_social_2014_2020(programme: Programme) -> bool | None:
    """Whether it is such a programme of 2014-2020."""
    return both(is_of_2014_2020(programme), is_social(programme))


def is_social_2021_2027(programme: Programme) -> bool | None:
    """Whether it is such a programme of 2021-2027."""
    return both(is_of_2021_2027(programme), is_social(programme))


def asks_of_esf(case: EsfCase) -> bool | None:
    """Whether such a programme of 2014-2020 pays for the project."""
    return pays(case.project, is_social_2014_2020)


def asks_of_esf_plus(case: EsfCase) -> bool | None:
    """Whether such a programme of 2021-2027 pays for the project."""
    return pays(case.project, is_social_2021_2027)


def gaps(project: Project) -> Iterator[Path]:
    """Where it would be stated which funds pay."""
    yield PARTS
    for position, part in enumerate(project.parts):
        if is_social(part.programme) is None:
            yield PARTS / position / "programme" / "funds"


_ORDERED = Words(
    met="{parts} are {some}, not more than {whole}, {all_of_them}",
    breached="{parts} are {some}, more than {whole}, {all_of_them}",
    unknown="whether {parts}, {some}, are more than {whole}, {all_of_them}, is not certain",
    idle="the participants are not of a programme of the fund and the period",
)


def ordered(
    outputs: EsfOutputs | EsfPlusOutputs, case: EsfCase, parts: tuple[str, ...], whole: tuple[str, ...]
) -> Judgement:
    """Whether some counts come to no more than others."""
    some = [getattr(outputs, name) for name in parts]
    others = [getattr(outputs, name) for name in whole]
    left = None if None in some or None in others else sum(others) - sum(some)
    return judged(
        of_period(case, outputs),
        at_most(some, others),
        _ORDERED,
        missing=[*of_record(case), *(case.here / name for name in (*parts, *whole))],
        observed=tuple(some),
        expected=tuple(others),
        margin=left,
        remedies=to_be_less(
            None if left is None else -left, {case.here / name: count for name, count in zip(parts, some, strict=True)}
        ),
        parts=_names(parts),
        some=tuple(some),
        whole=_names(whole),
        all_of_them=tuple(others),
    )


def _names(fields: tuple[str, ...]) -> Text:
    words = [field_words(name) for name in fields]
    return Text(**{language: " + ".join(one.read(language) for one in words) for language in LANGUAGES})


def of_period(case: EsfCase, outputs: EsfOutputs | EsfPlusOutputs) -> bool | None:
    """Whether the outputs are those of a programme of their fund and period that pays for the project."""
    record = cast("EsfRecord | EsfPlusRecord", case.parent)
    test = is_social_2014_2020 if isinstance(outputs, EsfOutputs) else is_social_2021_2027
    return is_under(case.project, record.programme, test)


def of_record(case: EsfCase) -> Iterator[Path]:
    """Where it would be stated of which programme the record is, and of which fund the programme."""
    yield Path(case.here.steps[:-1], case.here.root) / "programme"
    yield from gaps(case.project)

"""Rules on the countries of the partners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from integrated_projects.dated import Version
from integrated_projects.evidence.cooperation import Cooperation
from integrated_projects.finding import Judgement, Severity
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import (
    is_of_2014_2020,
    is_of_2021_2027,
    is_territorial_cooperation,
)
from integrated_projects.rulebooks.interreg.terms import InterregCase, basis_2014_2020, basis_2021_2027
from integrated_projects.truth import both, either

__all__ = [
    "beneficiaries_are_of_member_states",
    "partners_are_of_several_countries",
    "partners_were_of_several_countries",
]


def __dir__() -> list[str]:
    return __all__


_WITH_TWO = ("CB", "TN", "OR")
_INTERREGIONAL = "IR"


def _strand(programme: Programme) -> str | None:
    """The letters of the CCI that say whether a programme is cross-border, transnational, outermost, interregional."""
    letters = programme.code.prefix[6:8]
    is_one = is_territorial_cooperation(programme) and letters in {*_WITH_TWO, _INTERREGIONAL}
    return letters if is_one else None


@attrs.frozen(kw_only=True)
class _Countries:
    """Of how many countries the partners under a programme are, and whether there is one alone.

    Attributes:
        least: Of how many certainly.
        most: Of how many at most; `None` where the lists are open.
        shown: The countries that are certain.
        is_sole: Whether there is no second partner.
    """

    least: int
    most: int | None
    shown: tuple[str, ...]
    is_sole: bool | None

    def reach(self, count: int) -> bool | None:
        """Whether they are of so many countries."""
        if self.least >= count:
            return True
        return False if self.most is not None and self.most < count else None


def _countries(
    part: ProgrammePart, case: InterregCase, fields: Iterable[str], states: tuple[str, ...] | None = None
) -> _Countries:
    """The countries of the partners of these lists; of those alone that are among the states, where some are named."""
    certain: list[str] = []
    possible: set[str] = set()
    names: set[str] = set()
    others: set[str] = set()
    unplaced = 0
    complete = True
    for field in fields:
        listing = getattr(case.project, field)
        complete = complete and listing.complete
        for partner in listing:
            is_under = _is_under(partner, part)
            if is_under is False:
                continue
            (names if is_under else others).add(partner.organisation.name)
            country = partner.organisation.country
            if country is None:
                unplaced += 1
            elif states is None or country in states:
                possible.add(country)
                if is_under:
                    certain.append(country)
    shown = tuple(dict.fromkeys(certain))
    is_sole = False if len(names) > 1 else True if complete and len(names | others) <= 1 else None
    return _Countries(
        least=len(shown), most=len(possible) + unplaced if complete else None, shown=shown, is_sole=is_sole
    )


def _is_under(partner: Partner, part: ProgrammePart) -> bool | None:
    return partner.programmes.any(lambda code: code == part.programme.code)


def _places(project: Project, fields: Iterable[str]) -> Iterator[Path]:
    for field in fields:
        yield Path() / field
        for position in range(len(getattr(project, field))):
            yield Path() / field / position / "programmes"
            yield Path() / field / position / "organisation" / "country"


def _one_body(case: InterregCase, is_sole: bool | None) -> tuple[bool | None, tuple[Path, ...]]:
    """Whether a sole partner stands for members of enough countries, and where that would be stated."""
    if is_sole is False:
        return False, ()
    path, cooperation = case.given(Cooperation)
    if cooperation is None:
        return None, (path,)
    return both(is_sole, cooperation.is_one_body), (path / "is_one_body",)


_ENOUGH = Words(
    met="the partners under {programme} are of {countries}; {wanted} are asked for",
    breached="the partners under {programme} are of {countries} alone; {wanted} are asked for",
    unknown="of which countries the partners under {programme} are is not certain: {countries}; {wanted} are asked for",
    idle="{programme} is no programme of the period for which a number of countries is set",
)


def _enough(
    part: ProgrammePart,
    case: InterregCase,
    applies: bool | None,
    counts: tuple[Version[int], ...],
    *,
    found: _Countries,
    fields: tuple[str, ...],
    using: tuple[Version[object], ...] = (),
    gaps: tuple[Path, ...] = (),
) -> Judgement:
    body, places = _one_body(case, found.is_sole)
    wanted = tuple(one.value for one in counts)
    return judged(
        applies,
        either(agreed(counts, found.reach), body),
        _ENOUGH,
        missing=[*gaps, *_places(case.project, fields), *places, *case.days(counts)],
        using=(*counts, *using),
        observed=found.shown,
        expected=wanted,
        # A body of several countries needs no partner, so that it lacks none.
        margin=None if body else found.least - max(wanted),
        programme=part.programme,
        countries=found.shown,
        wanted=wanted,
    )


def _is_network(part: ProgrammePart, case: InterregCase) -> bool | None:
    """Whether an interregional programme is one of those with numbers of their own."""
    if _strand(part.programme) != _INTERREGIONAL:
        return False
    return agreed(case.possible(case.terms.networks), lambda codes: part.programme.code.text in codes)


def _applies(part: ProgrammePart, is_network: bool | None) -> bool | None:
    return both(is_of_2021_2027(part.programme), either(_strand(part.programme) in _WITH_TWO, is_network))


def _gaps(part: ProgrammePart) -> tuple[Path, ...]:
    return (Path(("networks",), "$terms"),) if _strand(part.programme) == _INTERREGIONAL else ()


@rule("partners-are-of-several-countries", of=ProgrammePart, basis=basis_2021_2027("Article 23(1) and (6)"))
def partners_are_of_several_countries(part: ProgrammePart, case: InterregCase) -> Iterator[Judgement]:
    """The partners, with those who carry no money, are of at least two countries, or three in a network (2021-2027)."""
    is_network = _is_network(part, case)
    terms = case.terms
    figure = terms.countries_2021_2027 if is_network is False else terms.countries_of_networks
    fields = ("partners", "associated_partners")
    yield _enough(
        part,
        case,
        _applies(part, is_network),
        case.possible(figure),
        found=_countries(part, case, fields),
        fields=fields,
        gaps=_gaps(part),
    )


@rule("beneficiaries-are-of-member-states", of=ProgrammePart, basis=basis_2021_2027("Article 23(1)"))
def beneficiaries_are_of_member_states(part: ProgrammePart, case: InterregCase) -> Iterator[Judgement]:
    """Among the beneficiaries is one of a Member State, or two in a network (2021-2027)."""
    is_network = _is_network(part, case)
    terms = case.terms
    states = case.possible(terms.member_states)
    fields = ("partners",)
    yield _enough(
        part,
        case,
        _applies(part, is_network),
        case.possible(terms.members_2021_2027 if is_network is False else terms.members_of_networks),
        found=_countries(part, case, fields, states[0].value),
        fields=fields,
        using=states,
        gaps=_gaps(part),
    )


@rule(
    "partners-were-of-several-countries",
    of=ProgrammePart,
    basis=basis_2014_2020("Article 12(2)"),
    severity=Severity.WARNING,
)
def partners_were_of_several_countries(part: ProgrammePart, case: InterregCase) -> Iterator[Judgement]:
    """The beneficiaries are of at least two countries (2014-2020)."""
    fields = ("partners",)
    yield _enough(
        part,
        case,
        is_of_2014_2020(part.programme) and _strand(part.programme) in _WITH_TWO,
        case.possible(case.terms.countries_2014_2020),
        found=_countries(part, case, fields),
        fields=fields,
    )

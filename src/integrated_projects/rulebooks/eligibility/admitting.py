"""Whether what stands under programmes is admitted by what a procedure says of each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from integrated_projects.dated import Dated, Version
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.procedure import Profile
from integrated_projects.rulebooks.eligibility.terms import place_of
from integrated_projects.truth import either

__all__ = ["UnderProgramme", "admitted", "demanded", "facts_of", "open_lists", "relevant"]


def __dir__() -> list[str]:
    return __all__


class UnderProgramme(Protocol):
    """An admission, of whatever it is one."""

    @property
    def programme(self) -> ProgrammeCode | None:
        """The programme under which it admits; `None` for any."""


A = TypeVar("A", bound=UnderProgramme)
T = TypeVar("T")


def demanded(versions: Sequence[Version[T]], demands: Callable[[T], bool]) -> bool | None:
    """Whether a condition demands anything; `None` where some of the versions that may be meant do, and some do not.

    Examples:
        >>> demanded([Version(()), Version(("a school",))], bool) is None
        True
    """
    answers = {demands(version.value) for version in versions}
    return answers.pop() if len(answers) == 1 else None


def relevant(admission: UnderProgramme, programmes: Listing[ProgrammeCode]) -> bool:
    """Whether the admission may be asked of something under these programmes.

    Examples:
        >>> from integrated_projects.procedure import Admission
        >>> relevant(Admission(programme=ProgrammeCode.parse("BGLD")), Listing([]))
        False
    """
    code = admission.programme
    return code is None or programmes.any(lambda other: other == code) is not False


def admitted(
    admissions: Sequence[A], programmes: Listing[ProgrammeCode], test: Callable[[A], bool | None]
) -> bool | None:
    """Whether something is admitted under every programme under which it is.

    Args:
        admissions: What is admitted: whatever the programme, or under one.
        programmes: The programmes under which it is.
        test: Whether one of the admissions admits it.

    Examples:
        >>> from integrated_projects.procedure import Admission
        >>> BGLD = ProgrammeCode.parse("BGLD")
        >>> admitted([Admission(profiles=[Profile()])], Listing(), lambda one: True)
        True
        >>> admitted([Admission(profiles=[Profile()], programme=BGLD)], Listing(), lambda one: True) is None
        True
    """
    anyhow = either(*(test(one) for one in admissions if one.programme is None))
    if all(one.programme is None for one in admissions):
        return anyhow

    def under(code: ProgrammeCode) -> bool | None:
        return either(anyhow, *(test(one) for one in admissions if one.programme == code))

    return either(anyhow, programmes.all(under))


def open_lists(
    figure: Dated[tuple[A, ...]], path: Path, versions: Iterable[Version[tuple[A, ...]]], name: str
) -> Iterator[tuple[A, Path]]:
    """Each admission of the versions, and where its list of that name stands, which may be open.

    Examples:
        >>> from integrated_projects.procedure import Admission
        >>> figure = Dated.always("the partners", (Admission(),))
        >>> path = Path(("partners",), "$terms")
        >>> print(*(where for _, where in open_lists(figure, path, figure.versions, "profiles")))
        $terms.partners.versions[0].value[0].profiles
    """
    for version in versions:
        where = place_of(figure, path, version)
        for position, one in enumerate(version.value):
            yield one, where / position / name


def facts_of(partner: Partner, profiles: Iterable[Profile], path: Path) -> Iterator[Path]:
    """Where the facts stand that tell whether a partner fits one of the profiles.

    Examples:
        >>> from integrated_projects.organisation import Organisation, OrganisationKind
        >>> stranger = Partner(Organisation("A"))
        >>> schools = [Profile(kind=OrganisationKind.SCHOOL)]
        >>> [str(fact) for fact in facts_of(stranger, schools, Path() / "partners" / 0)][0]
        '$.partners[0].organisation.kind'
    """
    for profile in profiles:
        if profile.fits(partner) is None:
            for steps in profile.gaps(partner):
                yield Path((*path.steps, *steps), path.root)

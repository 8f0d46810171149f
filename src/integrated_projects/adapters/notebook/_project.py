"""Projects, alone and many together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar
from xml.etree.ElementTree import Element

import attrs

from integrated_projects.adapters._wording import names_of
from integrated_projects.adapters.notebook._element import folded, linked, made, row, table
from integrated_projects.adapters.notebook._money import budget, figures
from integrated_projects.adapters.notebook._setting import Setting
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.partner import Partner
from integrated_projects.portfolio import Portfolio
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.text import Text

__all__ = ["portfolio", "project"]


def __dir__() -> list[str]:
    return __all__


class _Named(Protocol):
    @property
    def name(self) -> Text: ...

    @property
    def programmes(self) -> Listing[ProgrammeCode]: ...


NamedT = TypeVar("NamedT", bound=_Named)

#: The facts of a project that are shown one under another.
_FACTS = ("number", "procedure", "component", "first_day", "last_day", "duration", "territory")


def project(value: Project, setting: Setting) -> Element:
    """What the page states, the long lists folded."""
    named = attrs.evolve(setting, names=names_of([value]))
    facts = [row(named.field(name), named.fact(getattr(value, name))) for name in _FACTS]
    return made(
        "article",
        *_titles(value, named),
        table(facts),
        _parts(value, named),
        budget(value.budget, named),
        _partners("partners", value.partners, named),
        _partners("associated_partners", value.associated_partners, named),
        _names("target_groups", value.target_groups, named),
        _names("objectives", value.objectives, named),
        _names("activities", value.activities, named),
        _names("indicators", value.indicators, named),
        _source(value, named),
    )


def _titles(value: Project, setting: Setting) -> Iterator[Element]:
    yield made("p", made("strong", setting.words(value.title)))
    other = value.title.bg if setting.language == "en" else value.title.en
    if other is not None and other != value.title.read(setting.language):
        yield made("p", made("em", other, lang="bg" if setting.language == "en" else "en"))


def _parts(value: Project, setting: Setting) -> Element:
    heads = [setting.field(name) for name in ("programme", "contracts", "shares")]
    rows = [_part(part, setting) for part in setting.first(value.parts)]
    caption = setting.field("parts")
    if not rows:
        return table([row(caption, setting.fact(value.parts))])
    return made("div", table(rows, caption=caption, columns=heads), setting.rest(value.parts))


def _part(part: ProgrammePart, setting: Setting) -> Element:
    contracts = setting.fact(part.contracts)
    return row(setting.programme(part.programme.code), contracts, setting.fact(part.shares))


def _partners(name: str, partners: Listing[Partner], setting: Setting) -> Element:
    heads = [setting.field(one) for one in ("organisation", "role", "programmes")]
    rows = [
        row(
            made("span", partner.organisation.name, lang="bg"),
            setting.fact(partner.role),
            _programmes(partner.programmes, setting),
        )
        for partner in setting.first(partners)
    ]
    return _folded(name, partners, table(rows, columns=heads), setting)


def _names(name: str, items: Listing[NamedT], setting: Setting) -> Element:
    heads = [setting.field("name"), setting.field("programmes")]
    rows = [row(setting.words(item.name), _programmes(item.programmes, setting)) for item in setting.first(items)]
    return _folded(name, items, table(rows, columns=heads), setting)


def _folded(name: str, items: Listing[object], shown: Element, setting: Setting) -> Element:
    """A list that is shown when it is asked for; one of which nothing is stated says so at once."""
    if not items:
        return made("p", f"{setting.field(name)}: ", made("span", setting.show(items), class_=_kind(items)))
    return folded(f"{setting.field(name)}: {len(items)}{'' if items.complete else ' …'}", shown, setting.rest(items))


def _kind(items: Listing[object]) -> str | None:
    return None if items.complete else "unknown"


def _programmes(codes: Listing[ProgrammeCode], setting: Setting) -> Element:
    if not codes:
        return setting.fact(codes)
    pieces = [piece for code in setting.first(codes) for piece in (", ", setting.programme(code))]
    return made("td", *pieces[1:], setting.rest(codes))


def _source(value: Project, setting: Setting) -> Element:
    source = value.source
    if source is None:
        return made("p", f"{setting.field('source')}: ", made("span", setting.show(None), class_="unknown"))
    return made("p", f"{setting.field('source')}: ", linked(setting.show(source), source.address))


def portfolio(value: Portfolio, setting: Setting) -> Element:
    """Each project with its money, and the money of all of them by programme."""
    named = attrs.evolve(setting, names=names_of(value))
    heads = [named.field(name) for name in ("project", "number", "programmes", "budget")]
    rows = [_project_row(one, named) for one in named.first(value)]
    caption = named.say("projects: {count}", count=len(value))
    return made(
        "article",
        table(rows, caption=caption, columns=heads),
        named.rest(value),
        _repeated(value, named),
        budget(value.budget, named),
    )


def _project_row(value: Project, setting: Setting) -> Element:
    codes = value.parts.map(lambda part: part.programme.code)
    total = value.budget.total
    amounts = [made("div", *figures(part, setting)) for part in total.per_currency.values() or (total,)]
    number = setting.fact(value.number)
    return row(setting.words(value.title), number, _programmes(codes, setting), made("td", *amounts, class_="amount"))


def _repeated(value: Portfolio, setting: Setting) -> Element | None:
    """The numbers that two projects share, since their money may have been added twice."""
    repeated = value.repeated
    if not repeated:
        return None
    numbers = [piece for number in setting.first(repeated) for piece in (" ", made("code", str(number)))]
    words = setting.say("more than one project has the number:")
    return made("p", words, *numbers, setting.rest(tuple(repeated)), class_="unknown")

"""Amounts, and budgets as tables of programmes and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias, TypeVar
from xml.etree.ElementTree import Element

from integrated_projects.adapters.notebook._element import Content, folded, made, row, table
from integrated_projects.adapters.notebook._setting import Setting
from integrated_projects.budget import Budget, BudgetLine, Coordinates, Subtotal
from integrated_projects.finding.vocabulary import said
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money

__all__ = ["amount", "budget", "figures"]


def __dir__() -> list[str]:
    return __all__


def amount(money: Money) -> Element:
    """The exact figure; its thousands stand apart to the eye alone, so that what is copied can be read again."""
    sign, digits, fraction = _parts(f"{money.amount:f}")
    first = len(digits) % 3 or 3
    groups = [digits[place : place + 3] for place in range(first, len(digits), 3)]
    apart = [made("span", group, style="margin-left: .2em") for group in groups]
    rest = f"{fraction} {money.currency.code}"
    return made("data", sign + digits[:first], *apart, rest, value=money.format(), class_="amount")


def _parts(figure: str) -> tuple[str, str, str]:
    whole, point, fraction = figure.partition(".")
    digits = whole.removeprefix("-")
    return whole.removesuffix(digits), digits, point + fraction


def _cell(subtotal: Subtotal, setting: Setting, *, kind: str = "") -> Element:
    """What a part comes to, in a cell that looks otherwise where that is not certain."""
    unknown = "" if subtotal.is_empty or subtotal.amount is not None else "unknown"
    return made("td", *figures(subtotal, setting), class_=f"amount {kind} {unknown}")


def figures(subtotal: Subtotal, setting: Setting) -> list[Content]:
    """What a part comes to: the amount, or the bounds between which it lies, or that nothing is stated."""
    certain, low, high = subtotal.amount, subtotal.at_least, subtotal.at_most
    if subtotal.is_empty:
        return [made("span", "–", title=setting.say("no line belongs here"))]
    if certain is not None:
        return [amount(certain)]
    if low is None or not (subtotal.lines or subtotal.possible):
        return [setting.show(None)]
    # The words around the figures are those of the language; the figures are elements of their own.
    sentence = said("{low} or more" if high is None else "{low} to {high}", setting.language)
    return list(_filled(sentence, {"low": low, "high": high}))


def _filled(sentence: str, figures: dict[str, Money | None]) -> Iterator[Content]:
    for piece in sentence.replace("}", "{").split("{"):
        money = figures.get(piece)
        yield piece if money is None else amount(money)


def budget(value: Budget, setting: Setting) -> Element:
    """One table of programmes and sources for each currency, and the figures that are printed beside the lines."""
    total = value.total
    tables = [_table(value, code, setting) for code in total.currencies]
    if not tables:
        tables = [made("p", setting.say("no line belongs here" if total.complete else "no money is stated"))]
    return made("section", *tables, _statements(value, setting))


T = TypeVar("T")

#: A place of a table: the programme and the source, of which a line says either or not.
_Place: TypeAlias = tuple[ProgrammeCode | None, str | None]


def _table(value: Budget, currency: str, setting: Setting) -> Element:
    # A cell looks at the lines that may belong to it alone, or a large budget would be read once for each cell.
    places: dict[_Place, list[BudgetLine]] = {}
    for line in value.lines:
        if line.amount.currency.code == currency:
            places.setdefault((line.programme, line.source), []).append(line)
    from_nobody = any(source is None for _, source in places)
    under_none = [place for place in places if place[0] is None]
    # An amount of which no programme is stated may be under each that the budget names, in whatever currency.
    programmes = _stated(line.programme for line in value.lines if under_none or line.amount.currency.code == currency)
    sources = _stated(line.source for line in value.lines if from_nobody or line.amount.currency.code == currency)
    shown_sources = setting.first(sources)

    def part(found: Iterable[_Place], at: Coordinates) -> Subtotal:
        lines: list[BudgetLine] = [line for place in found if _may_be(place, at) for line in places[place]]
        return Budget(lines=lines if value.lines.complete else [*lines, ...]).subtotal_at(at)

    def cells(found: Sequence[_Place], programme: ProgrammeCode | None, kind: str) -> Iterator[Element]:
        for source in shown_sources:
            yield _cell(part(found, Coordinates(programme=programme, source=source)), setting, kind=kind)
        at = Coordinates(programme=programme)
        if from_nobody:
            yield _cell(part([place for place in found if place[1] is None], at), setting, kind="unknown")
        yield _cell(part(found, at), setting, kind=f"{kind} sum")

    everywhere = list(places)
    rows = [row(setting.programme(code), *cells(everywhere, code, "")) for code in setting.first(programmes)]
    if under_none:
        rows.append(row(setting.say("programme not stated"), *cells(under_none, None, "unknown")))
    rows.append(row(made("strong", setting.say("total")), *cells(everywhere, None, "sum")))
    nobody = [setting.say("source not stated")] if from_nobody else []
    heads = [setting.field("programme"), *shown_sources, *nobody, setting.say("total")]
    caption = setting.say("budget in {currency}", currency=currency)
    shown = table(rows, caption=caption, columns=heads, kind="money")
    return made("div", shown, setting.rest(programmes), setting.rest(sources))


def _stated(values: Iterable[T | None]) -> list[T]:
    """Each value that is stated, once."""
    return list(dict.fromkeys(value for value in values if value is not None))


def _may_be(place: _Place, at: Coordinates) -> bool:
    """Whether lines of the place may belong to the part."""
    pairs = zip(place, (at.programme, at.source), strict=True)
    return all(own is None or wanted is None or own == wanted for own, wanted in pairs)


def _statements(value: Budget, setting: Setting) -> Element | None:
    if not value.statements:
        return None
    rows = [
        row(setting.show(statement.coordinates), made("td", amount(statement.amount), class_="amount"))
        for statement in setting.first(value.statements)
    ]
    summary = setting.say("printed beside the lines: {count}", count=len(value.statements))
    return folded(summary, table(rows), setting.rest(value.statements))

"""How one fact of a noun is written in the cells of a row, and read back from them."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final, TypeVar

import attrs

from integrated_projects.budget import CostForm, FlatRate
from integrated_projects.errors import Malformed
from integrated_projects.fields import with_article
from integrated_projects.identifier import ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.identifier._personal import hidden_within
from integrated_projects.listing import Listing
from integrated_projects.money import Money
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.text import Text, to_optional_name

__all__ = [
    "AMOUNT",
    "Cells",
    "Column",
    "ColumnType",
    "DAY",
    "FORM",
    "NAME",
    "NUMBER",
    "WHOLE",
    "WORDS",
    "listed_members",
    "listed_names",
    "listed_values",
    "member",
    "quantity",
    "written",
]


def __dir__() -> list[str]:
    return __all__


E = TypeVar("E", bound=enum.Enum)


class ColumnType(enum.Enum):
    """What the cells of a column hold; a cell that is `None` says that nothing is stated.

    `TEXT` is `str`, `WHOLE` an `int` of 64 bits, `TRUTH` a `bool`, `AMOUNT` a `decimal.Decimal`, `DAY` a
    `datetime.date`, `TEXTS` a list of `str`, which is never `None`.
    """

    TEXT = "text"
    WHOLE = "whole number"
    TRUTH = "truth"
    AMOUNT = "amount"
    DAY = "day"
    TEXTS = "list of texts"


_PYTHON: Final[Mapping[ColumnType, type]] = MappingProxyType(
    {
        ColumnType.TEXT: str,
        ColumnType.WHOLE: int,
        ColumnType.TRUTH: bool,
        ColumnType.AMOUNT: Decimal,
        ColumnType.DAY: date,
        ColumnType.TEXTS: list,
    }
)
_MOST = 2**63


@attrs.frozen(kw_only=True)
class Column:
    """One column of a table.

    Attributes:
        name: Its name.
        type: What its cells hold.
        optional: Whether a cell may be `None`.

    Examples:
        >>> print(Column(name="year", type=ColumnType.WHOLE).wrong(2020.0))
        2020.0 is not a whole number: it takes an int, or None where nothing is stated
    """

    name: str
    type: ColumnType
    optional: bool = True

    def wrong(self, cell: object) -> Malformed | None:
        """What is wrong with a cell, if anything is; nothing is read as something else than it is."""
        if cell is None and self.optional:
            return None
        kind = _PYTHON[self.type]
        if type(cell) is kind and self._holds(cell):
            return None
        or_none = ", or None where nothing is stated" if self.optional else ""
        # A subclass of a day with a time is the likeliest stranger, since frames make it of days.
        hint = ", without the time of day" if isinstance(cell, datetime) else ""
        return Malformed(
            hidden_within(cell), with_article(self.type.value), f"it takes {with_article(kind.__name__)}{hint}{or_none}"
        )

    def _holds(self, cell: object) -> bool:
        if isinstance(cell, Decimal):
            return cell.is_finite()
        if isinstance(cell, list):
            return all(type(item) is str for item in cell)
        # A truth and a day have their own types, and neither is beyond any bound.
        return not isinstance(cell, int) or -_MOST <= cell < _MOST


@attrs.frozen(kw_only=True)
class Cells:
    """The cells of one fact.

    Attributes:
        columns: The columns, each named for what follows the name of the fact.
        write: The cells of a value.
        read: The value of as many cells; it raises `Malformed` where they state none.
    """

    columns: tuple[Column, ...]
    write: Callable[[Any], tuple[Any, ...]]
    read: Callable[..., Any]


def _columns(*columns: tuple[str, ColumnType], optional: bool = True) -> tuple[Column, ...]:
    return tuple(Column(name=suffix, type=kind, optional=optional) for suffix, kind in columns)


def _as_it_is(value: object) -> tuple[object]:
    return (value,)


#: A fact that is its own cell.
NAME = Cells(columns=_columns(("", ColumnType.TEXT)), write=_as_it_is, read=to_optional_name)
WHOLE = Cells(columns=_columns(("", ColumnType.WHOLE)), write=_as_it_is, read=lambda cell: cell)
DAY = Cells(columns=_columns(("", ColumnType.DAY)), write=_as_it_is, read=lambda cell: cell)


def _words(value: Text | None) -> tuple[str | None, ...]:
    return (None, None) if value is None else (value.bg, value.en)


def _text(bg: str | None, en: str | None) -> Text | None:
    return None if bg is None and en is None else Text(bg=bg, en=en)


#: Words in either language.
WORDS = Cells(columns=_columns(("_bg", ColumnType.TEXT), ("_en", ColumnType.TEXT)), write=_words, read=_text)


def _amount(amount: Decimal, currency: str) -> Money:
    return Money(amount, currency)


#: An amount and the code of its currency, neither of which may be left out.
AMOUNT = Cells(
    columns=_columns(("", ColumnType.AMOUNT), ("_currency", ColumnType.TEXT), optional=False),
    write=lambda value: (value.amount, value.currency.code),
    read=_amount,
)


def written(parse: Callable[[str], Any]) -> Cells:
    """A value that is written as its text."""
    return Cells(
        columns=_columns(("", ColumnType.TEXT)),
        write=lambda value: (None if value is None else value.format(),),
        read=lambda cell: None if cell is None else parse(cell),
    )


def _member(kind: type[E], cell: str) -> E:
    try:
        return kind(cell)
    except ValueError:
        accepted = ", ".join(repr(one.value) for one in kind)
        raise Malformed(cell, with_article(kind.__name__), f"write one of {accepted}") from None


def member(kind: type[enum.Enum]) -> Cells:
    """One of a few values, by its words."""
    return Cells(
        columns=_columns(("", ColumnType.TEXT)),
        write=lambda value: (None if value is None else value.value,),
        read=lambda cell: None if cell is None else _member(kind, cell),
    )


def _listed(write: Callable[[Any], str], read: Callable[[str], Any]) -> Cells:
    """A list of texts, and whether it is the whole list."""

    def cells(value: Listing[Any]) -> tuple[list[str], bool]:
        return [write(item) for item in value], value.complete

    def listing(items: list[str], complete: bool) -> Listing[Any]:  # noqa: FBT001 - a truth stands in the cell
        found = [read(item) for item in items]
        return Listing(found if complete else [*found, ...])

    columns = _columns(("", ColumnType.TEXTS), ("_complete", ColumnType.TRUTH), optional=False)
    return Cells(columns=columns, write=cells, read=listing)


def listed_names() -> Cells:
    """A list of plain texts."""
    return _listed(str, str)


def listed_members(kind: type[enum.Enum]) -> Cells:
    """A list of some of a few values."""
    return _listed(lambda value: str(value.value), lambda cell: _member(kind, cell))


def listed_values(parse: Callable[[str], Any]) -> Cells:
    """A list of values that are written as their texts."""
    return _listed(lambda value: str(value.format()), parse)


def quantity(figure: Cells) -> Cells:
    """A figure, and how it is meant."""

    def cells(value: Quantity[Any] | None) -> tuple[Any, ...]:
        return (None, None) if value is None else (*figure.write(value.value), value.bound.value)

    def read(cell: Any, bound: str | None) -> Quantity[Any] | None:  # noqa: ANN401 - a count, or a text
        if cell is None and bound is None:
            return None
        if cell is None or bound is None:
            raise Malformed((cell, bound), "a quantity", "it takes a figure and its bound, or neither")
        return Quantity(figure.read(cell), _member(Bound, bound))

    return Cells(columns=(*figure.columns, *_columns(("_bound", ColumnType.TEXT))), write=cells, read=read)


#: The kinds of numbers, by the words in which a table says which one a text is: one can be spelt like another.
_NUMBERS: Final[Mapping[str, type[Any]]] = MappingProxyType(
    {
        "project": ProjectNumber,
        "procedure": ProcedureNumber,
        "registry": RegistryNumber,
    }
)


def _number_cells(value: Any) -> tuple[str | None, ...]:  # noqa: ANN401 - a number of any kind
    if value is None:
        return None, None
    return value.format(), next(name for name, kind in _NUMBERS.items() if type(value) is kind)


def _number(cell: str | None, kind: str | None) -> object:
    if cell is None and kind is None:
        return None
    if cell is None or kind is None or kind not in _NUMBERS:
        kinds = ", ".join(map(repr, _NUMBERS))
        raise Malformed((cell, kind), "a number", f"it takes its text and one of {kinds}, or neither")
    return _NUMBERS[kind].parse(cell)


#: A number, and of what kind it is.
NUMBER = Cells(columns=_columns(("", ColumnType.TEXT), ("_kind", ColumnType.TEXT)), write=_number_cells, read=_number)


def _form_cell(value: CostForm | FlatRate | None) -> tuple[str | None]:
    if value is None:
        return (None,)
    return (value.value if isinstance(value, CostForm) else value.format(),)


def _form(cell: str | None) -> CostForm | FlatRate | None:
    if cell is None:
        return None
    return next((form for form in CostForm if form.value == cell), None) or FlatRate.parse(cell)


#: How an amount is reckoned.
FORM = Cells(columns=_columns(("", ColumnType.TEXT)), write=_form_cell, read=_form)

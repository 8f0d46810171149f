"""HTML as a tree, so that whatever a page prints is escaped when the tree is written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, tostring

__all__ = ["Content", "badge", "folded", "linked", "made", "row", "table", "written"]


def __dir__() -> list[str]:
    return __all__


#: What stands in an element; `None` is nothing.
Content: TypeAlias = Element | str | None

#: The longest text that is shown; a notebook is no place for a megabyte in one name.
_LONGEST: Final = 400

#: Only what a browser opens as a page; anything else, such as ``javascript:``, is shown as the text that it is.
_SCHEMES: Final = frozenset({"http", "https"})

#: Text and lines take the colours of the notebook, light or dark; the shades let them through.
_STYLE: Final = """
div.integrated-projects { line-height: 1.4; }
div.integrated-projects table { border-collapse: collapse; margin: .4em 0; }
div.integrated-projects caption { text-align: left; font-weight: bold; padding: .3em 0; }
div.integrated-projects th, div.integrated-projects td {
  text-align: left; vertical-align: top; padding: .2em .6em; border-bottom: 1px solid rgba(128, 128, 128, .45);
  white-space: normal; max-width: 42em; overflow-wrap: break-word; }
div.integrated-projects tbody th { font-weight: normal; }
div.integrated-projects table.money thead th:not(:first-child) { text-align: right; }
div.integrated-projects .amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
div.integrated-projects .unknown { font-style: italic; background: repeating-linear-gradient(
  45deg, transparent 0 5px, rgba(128, 128, 128, .22) 5px 10px); }
div.integrated-projects .sum { font-weight: bold; }
div.integrated-projects .badge { border-left: .4em solid #808080; padding: 0 .4em; font-weight: bold; }
div.integrated-projects .breached { border-color: #d55e00; }
div.integrated-projects .unknown-outcome { border-color: #b8860b; }
div.integrated-projects .met { border-color: #009e73; }
div.integrated-projects summary { cursor: pointer; }
"""


def made(tag: str, *content: Content, **attributes: str | None) -> Element:
    """An element with its content; ``class_`` and ``aria_hidden`` are written as the attributes they stand for."""
    element = Element(tag)
    for name, value in attributes.items():
        if value is not None:
            element.set(name.rstrip("_").replace("_", "-"), _cut(value))
    for piece in content:
        if isinstance(piece, Element):
            element.append(piece)
        elif piece is not None and len(element):
            element[-1].tail = (element[-1].tail or "") + _cut(piece)
        elif piece is not None:
            element.text = (element.text or "") + _cut(piece)
    return element


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def linked(words: str, address: str | None) -> Content:
    """The words, as a link where the address is one of the web."""
    return made("a", words, href=address, rel="noopener noreferrer") if _is_of_the_web(address) else words


def _is_of_the_web(address: str | None) -> bool:
    if address is None or len(address) > _LONGEST:
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and bool(parts.netloc)


def badge(symbol: str, words: str, kind: str) -> Element:
    """A word that stands out; the symbol and the colour only repeat it."""
    return made("span", made("span", symbol, aria_hidden="true"), f" {words}", class_=f"badge {kind}")


def row(head: Content, *cells: Element) -> Element:
    """A row of a table, with its heading."""
    return made("tr", made("th", head, scope="row"), *cells)


def table(
    rows: Iterable[Element], *, caption: Content = None, columns: Iterable[Content] = (), kind: str | None = None
) -> Element:
    """A table; its columns have headings where they are given."""
    heads = [made("th", column, scope="col") for column in columns]
    head = made("thead", made("tr", *heads)) if heads else None
    return made("table", None if caption is None else made("caption", caption), head, made("tbody", *rows), class_=kind)


def folded(summary: str | Element, *content: Content, is_open: bool = False) -> Element:
    """What is shown when the reader asks for it, or from the beginning."""
    return made("details", made("summary", summary), *content, open="open" if is_open else None)


def written(element: Element, language: str) -> str:
    """The HTML of the whole, with its style; a character that no page can hold is shown by its number."""
    style = Element("style")
    style.text = _STYLE
    whole = made("div", style, element, class_="integrated-projects", lang=language)
    return tostring(whole, encoding="unicode", method="html").encode("utf-8", "backslashreplace").decode()

"""What a browser would find in the HTML of a notebook."""

from __future__ import annotations

from html.parser import HTMLParser

__all__ = ["Page"]

_VOID = {"br"}


class Page(HTMLParser):
    """The elements, the attributes and the words of a page, read as a browser reads them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.pieces: list[str] = []
        self.styles: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend(attrs)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        (self.styles if self.open[-1] == "style" else self.pieces).append(data)

    @property
    def text(self) -> str:
        """Everything that is read, without the style."""
        return "".join(self.pieces)

    @property
    def links(self) -> list[str | None]:
        """Where links lead."""
        return [value for name, value in self.attributes if name == "href"]

    def values(self, name: str) -> list[str | None]:
        """The values of an attribute."""
        return [value for attribute, value in self.attributes if attribute == name]

"""On which line of a file a fact stands."""

from __future__ import annotations

from collections.abc import Iterable

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._text import MOST_WRITTEN
from integrated_projects.adapters.records._yaml import PlainLoader
from integrated_projects.path import Path

with needing("records"):
    import yaml

__all__ = ["lines_of"]


def __dir__() -> list[str]:
    return __all__


def lines_of(text: str, paths: Iterable[Path]) -> list[int | None]:
    r"""The line of each path in a JSON or YAML document: that of the fact, or of the object in which it is not stated.

    Args:
        text: The document.
        paths: The paths, such as those of findings.

    Returns:
        A line for each path, from 1; `None` in a text that is neither, as TOML is, in one of more than half a million
        characters, and for a path that leads elsewhere than into the project.

    Examples:
        >>> lines_of('{"title": "A",\n "budget": {"lines": []}}', [Path.parse("$.budget.lines"), Path.parse("on")])
        [2, None]
    """
    root = _composed(text)
    return [None if root is None or path.root != "$" else _line(root, path.steps) for path in paths]


def _composed(text: str) -> yaml.Node | None:
    # JSON is YAML as well, but for the tabs that may stand before its keys.
    if len(text) > MOST_WRITTEN:
        return None
    try:
        node: yaml.Node | None = yaml.compose(text.replace("\t", " "), Loader=PlainLoader)
    except (yaml.YAMLError, RecursionError):
        return None
    return node if isinstance(node, yaml.MappingNode) else None


def _line(node: yaml.Node, steps: tuple[str | int, ...]) -> int:
    line: int = node.start_mark.line + 1
    if not steps:
        return line
    first, *others = steps
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == first:
                # The key stands where a reader looks for it, its value may start below.
                return _line(value, tuple(others)) if others else key.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode) and isinstance(first, int) and first < len(node.value):
        return _line(node.value[first], tuple(others))
    return line

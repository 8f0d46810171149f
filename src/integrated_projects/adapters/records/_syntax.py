"""What is said of a text that is no JSON, TOML or YAML: why in one line, and where."""

from __future__ import annotations

import json
import re
import tomllib

from integrated_projects.adapters import needing
from integrated_projects.adapters.records.malformed import MalformedDocument
from integrated_projects.identifier._personal import hidden_in_text

with needing("records"):
    import yaml
    from yaml.reader import ReaderError

__all__ = ["unreadable"]


def __dir__() -> list[str]:
    return __all__


#: So many characters of a line are shown.
_SHOWN = 100
#: How the reader of TOML says where it stopped.
_AT = re.compile(r"(?s)(.*) \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)")


def unreadable(text: str, noun: str, error: Exception) -> MalformedDocument:
    r"""The error that shows the line on which a text is not what it claims to be, where that is known.

    Examples:
        >>> print(unreadable("a: 1\nb: [", "a YAML document", yaml.YAMLError("it ends too early")))
        'a: 1' is not a YAML document: it ends too early
    """
    reason, position = _told(text, error)
    if position is None:
        return MalformedDocument(hidden_in_text(text.partition("\n")[0])[:_SHOWN], noun, " ".join(reason.split()))
    # Where the end is wrong, the last line that is written is the one to look at.
    position = min(position, len(text.rstrip()))
    line, start = text.count("\n", 0, position) + 1, text.rfind("\n", 0, position) + 1
    # Hidden before it is cut, which else might leave half of a personal number.
    shown = hidden_in_text(text[start:].partition("\n")[0].strip())[:_SHOWN]
    told = f"line {line}, column {position - start + 1}: {' '.join(reason.split())}"
    return MalformedDocument(shown, noun, told, line=line)


def _told(text: str, error: Exception) -> tuple[str, int | None]:
    """Why, and before which character."""
    if isinstance(error, json.JSONDecodeError):
        return error.msg, error.pos
    if isinstance(error, ReaderError):
        return error.reason, error.position
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        return ", ".join(filter(None, [error.context, error.problem])), error.problem_mark.index
    found = _AT.fullmatch(str(error)) if isinstance(error, tomllib.TOMLDecodeError) else None
    if found is None:
        return str(error), None
    if found[2] is None:
        return found[1], len(text)
    before = text.split("\n")[: int(found[2]) - 1]
    return found[1], sum(len(line) + 1 for line in before) + int(found[3]) - 1

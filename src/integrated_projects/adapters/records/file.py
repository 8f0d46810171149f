"""Project files: the same document as JSON, JSON Lines, TOML or YAML, the latter two with comments."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._values import Plain
from integrated_projects.adapters.records.document import (
    Bare,
    MalformedDocument,
    bounded,
    from_record,
    loads,
    loads_lines,
)
from integrated_projects.project import Project

with needing("records"):
    import yaml

__all__ = ["load", "loads_toml", "loads_yaml"]


def __dir__() -> list[str]:
    return __all__


def loads_toml(text: str) -> Project:
    r"""The project that a TOML document states; what is not stated is left out.

    Raises:
        MalformedDocument: No TOML, and as `from_record`.

    Examples:
        >>> loads_toml('schema = "integrated_projects.project/1"\ntitle = "A project" # so far').title.en
        'A project'
    """
    words = bounded(text)
    try:
        record = tomllib.loads(words, parse_float=Bare)
    except (ValueError, RecursionError) as error:
        raise _not(text, "a TOML document", error) from None
    return from_record(record)


def loads_yaml(text: str) -> Project:
    r"""The project that a YAML document states.

    Nothing is executed, no key may be written twice, and nothing may be referred to by an alias. An amount and a
    number belong in quotes where YAML would read them as something else.

    Raises:
        MalformedDocument: No YAML, an alias, a key that is written twice, and as `from_record`.

    Examples:
        >>> loads_yaml("schema: integrated_projects.project/1\ntitle: A project # so far").title.en
        'A project'
    """
    words = bounded(text)
    try:
        record = yaml.load(words, Loader=_Loader)  # noqa: S506 - it is a SafeLoader that refuses still more
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _not(text, "a YAML document", error) from None
    return from_record(record)


def load(path: Path) -> Iterator[Project]:
    """The projects of a file, or of every project file of a directory, in the order of their names.

    Args:
        path: A file that ends in ``.json``, ``.jsonl``, ``.toml``, ``.yaml`` or ``.yml``, in UTF-8, or a directory.

    Raises:
        MalformedDocument: A file that is none of these, cannot be read, or states no project; the message names it.

    Examples:
        >>> next(load(Path("nowhere.json")))
        Traceback (most recent call last):
        integrated_projects.adapters.records.document.MalformedDocument: 'nowhere.json' is not a project file: \
No such file or directory
    """
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            if inner.suffix in _READERS:
                yield from load(inner)
        return
    reader = _READERS.get(path.suffix)
    if reader is None:
        raise MalformedDocument(str(path), "a project file", f"it ends in none of {', '.join(_READERS)}")
    try:
        yield from reader(path.read_text(encoding="utf-8"))
    except MalformedDocument as error:
        raise MalformedDocument(str(path), "a project file", str(error), error.problems) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise MalformedDocument(str(path), "a project file", reason) from None


_READERS: Mapping[str, Callable[[str], Iterator[Project]]] = {
    ".json": lambda text: iter([loads(text)]),
    ".jsonl": lambda text: loads_lines(text.splitlines()),
    ".toml": lambda text: iter([loads_toml(text)]),
    ".yaml": lambda text: iter([loads_yaml(text)]),
    ".yml": lambda text: iter([loads_yaml(text)]),
}


def _not(text: str, noun: str, error: Exception) -> MalformedDocument:
    return MalformedDocument(text[:100], noun, " ".join(str(error).split()))


class _Loader(yaml.SafeLoader):
    """What reads YAML: plain data alone, each key once, and no aliases, of which a few can fill a memory."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.composer.ComposerError(None, None, "it holds an alias; write out what is meant", None)
        node: yaml.Node | None = super().compose_node(parent, index)
        return node

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Plain]:  # noqa: FBT001, FBT002 - as it is declared
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for key in keys:
            if not isinstance(key, str) or keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} is written twice, or is no text", node.start_mark
                )
        return super().construct_mapping(node, deep=deep)

"""YAML as plain data alone: of what the language can do, no more than JSON can, and comments."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from typing import Any, ClassVar

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._anything import Plain
from integrated_projects.adapters.records._text import Bare, once, whole_number
from integrated_projects.errors import Malformed

with needing("records"):
    import yaml

__all__ = ["PlainDumper", "PlainLoader"]


def __dir__() -> list[str]:
    return __all__


_TAG = "tag:yaml.org,2002:"
_POINTS = r"-?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
#: What is no text where it stands without quotes. The YAML of 2005 also had ``no`` and ``off`` for false, ``12:30``
#: for 750, ``1_000`` and ``010``: here they are the words that are written.
_NO_TEXTS = {
    "null": "~|null|Null|NULL|",
    "bool": "true|True|TRUE|false|False|FALSE",
    "int": "-?(?:0|[1-9][0-9]*)",
    "float": _POINTS,
}


def _error(reason: str, node: Any) -> yaml.YAMLError:
    return yaml.MarkedYAMLError(problem=reason, problem_mark=node.start_mark)


class PlainLoader(yaml.SafeLoader):
    """What reads YAML: plain data alone, each key once, no tags, and no aliases, of which a few can fill a memory."""

    yaml_implicit_resolvers: ClassVar[dict[str | None, Any]] = {  # type: ignore[misc] # it is one of the class there, too
        None: [(f"{_TAG}{kind}", re.compile(f"(?:{spelling})\\Z")) for kind, spelling in _NO_TEXTS.items()]
    }

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call] # its stubs say nothing
        if isinstance(event, yaml.AliasEvent):
            raise _error("it holds an alias; write out what is meant", event)
        if getattr(event, "tag", None) is not None:
            raise _error("it holds a tag; write plain data", event)
        node: yaml.Node | None = super().compose_node(parent, index)
        return node

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Plain]:  # noqa: FBT001, FBT002 - as it is declared
        key: yaml.Node = node

        def keys() -> Iterator[object]:
            nonlocal key
            for key, _ in node.value:
                yield self.construct_object(key, deep=True)

        try:
            once(keys())
        except Malformed as error:
            # The key at which it was noticed is the second of two.
            raise _error(error.reason, key) from None
        return super().construct_mapping(node, deep=deep)


class PlainDumper(yaml.SafeDumper):
    """What writes YAML: no aliases, and in quotes whatever this YAML or that of 2005 would take for no text."""

    yaml_implicit_resolvers: ClassVar[dict[str | None, Any]] = {  # type: ignore[misc] # it is one of the class there, too
        **yaml.SafeDumper.yaml_implicit_resolvers,
        **PlainLoader.yaml_implicit_resolvers,
    }

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - as it is declared
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    # Only between double quotes is every end of a line, of which Unicode has several, kept as it is.
    return dumper.represent_scalar(f"{_TAG}str", text, style=None if text.splitlines() == [text] else '"')


PlainDumper.add_representer(str, _text)
PlainLoader.add_constructor(f"{_TAG}int", lambda _, node: whole_number(node.value))
PlainLoader.add_constructor(f"{_TAG}float", lambda _, node: Bare(node.value))

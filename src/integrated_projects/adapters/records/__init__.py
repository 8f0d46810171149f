"""Nouns and reports as documents: JSON or YAML, and back again without loss; TOML is read.

An amount is a text with its currency, a day is written as ISO 8601 has it, a number in its own spelling. ``null`` is
not stated, ``[]`` is stated: none; a list whose last item is the text ``"..."`` may hold others. Paths into a
document are those of the project.
"""

from integrated_projects.adapters.records.document import (
    SCHEMA,
    Plain,
    dumps,
    dumps_lines,
    from_record,
    loads,
    loads_lines,
    schema_of,
    to_record,
)
from integrated_projects.adapters.records.file import (
    Files,
    Loaded,
    dumps_yaml,
    files,
    load,
    load_each,
    loads_toml,
    loads_yaml,
)
from integrated_projects.adapters.records.lines import lines_of
from integrated_projects.adapters.records.malformed import MalformedDocument
from integrated_projects.adapters.records.schema import json_schema, kind_of

__all__ = [
    "Files",
    "Loaded",
    "MalformedDocument",
    "Plain",
    "SCHEMA",
    "dumps",
    "dumps_lines",
    "dumps_yaml",
    "files",
    "from_record",
    "json_schema",
    "kind_of",
    "lines_of",
    "load",
    "load_each",
    "loads",
    "loads_lines",
    "loads_toml",
    "loads_yaml",
    "schema_of",
    "to_record",
]


def __dir__() -> list[str]:
    return __all__

"""What a type checker makes of documents: checked, never run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, assert_type

from integrated_projects.adapters.records import (
    Loaded,
    MalformedDocument,
    dumps,
    dumps_yaml,
    from_record,
    load,
    load_each,
    loads,
    loads_lines,
    loads_toml,
    loads_yaml,
    to_record,
)
from integrated_projects.examples import vidin
from integrated_projects.finding import Report
from integrated_projects.project import Project

assert_type(dumps(vidin), str)
assert_type(dumps_yaml(vidin), str)
assert_type(to_record(vidin), dict[str, Any])
assert_type(loads(dumps(vidin)), Any)
assert_type(loads(dumps(vidin), of=Project), Project)
assert_type(from_record({}, Report), Report)
assert_type(loads_toml("", of=Project), Project)
assert_type(loads_yaml("", of=Project), Project)
assert_type(loads_lines([], of=Report), Iterator[Report])
assert_type(load(Path(), of=Project), Iterator[Project])
assert_type(load_each(Path(), of=Project), Iterator[Loaded[Project]])
for one in load_each(Path(), of=Project):
    assert_type(one.noun, Project | None)
    assert_type(one.error, MalformedDocument | None)

loads(b"{}")  # type: ignore[call-overload]
loads("{}", of=vidin)  # type: ignore[call-overload]

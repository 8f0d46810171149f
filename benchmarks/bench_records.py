"""What a document costs, side by side with the JSON of the same plain data and with the bare converter.

The subjects of a table take turns, so that a busy machine slows all alike; trust the ratios, not the milliseconds.
`json` and `msgspec` only meet plain data: they know no kinds of nouns, refuse no key that is written twice and tell no
place of what is wrong. cattrs alone makes plain data of nouns and nouns of plain data, by the hooks of this library.
"""

from __future__ import annotations

import json
import pickle
import statistics
import timeit
from collections.abc import Callable
from typing import Any

import msgspec
import yaml

from integrated_projects import check
from integrated_projects.adapters.records import (
    dumps,
    dumps_lines,
    from_record,
    loads,
    loads_lines,
    loads_yaml,
    to_record,
)
from integrated_projects.adapters.records._values import converter
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Report
from integrated_projects.project import Project

ROUNDS = 11
PROJECTS = [kameno, kazanlak, kyustendil, strelcha, vidin]
REPORTS = [check(project) for project in PROJECTS]

Table = dict[str, Callable[[], object]]


def tables(kind: type[Any], nouns: list[Any]) -> dict[str, Table]:
    """What is measured of the nouns; the first of each table is what the others are compared with."""
    plain = [to_record(noun) for noun in nouns]
    stated = [{key: value for key, value in record.items() if key != "schema"} for record in plain]
    texts = [dumps(noun) for noun in nouns]
    as_bytes = [text.encode() for text in texts]
    lines = dumps_lines(nouns)
    pickles = [pickle.dumps(noun) for noun in nouns]
    cattrs = converter()
    name = kind.__name__.lower()
    return {
        f"a {name} written": {
            "json.dumps of plain data": lambda: [json.dumps(record, ensure_ascii=False) for record in plain],
            "msgspec.json.encode of plain data": lambda: [msgspec.json.encode(record) for record in plain],
            "cattrs alone, to plain data": lambda: [cattrs.unstructure(noun) for noun in nouns],
            "dumps": lambda: [dumps(noun) for noun in nouns],
            "dumps_lines": lambda: dumps_lines(nouns),
            "pickle.dumps": lambda: [pickle.dumps(noun) for noun in nouns],
        },
        f"a {name} read": {
            "json.loads to plain data": lambda: [json.loads(text) for text in texts],
            "msgspec.json.decode to plain data": lambda: [msgspec.json.decode(text) for text in as_bytes],
            "cattrs alone, from plain data": lambda: [cattrs.structure(one, kind) for one in stated],
            "from_record": lambda: [from_record(record) for record in plain],
            "loads": lambda: [loads(text) for text in texts],
            "loads_lines": lambda: list(loads_lines(lines.splitlines())),
            "pickle.loads": lambda: [pickle.loads(one) for one in pickles],  # noqa: S301 - our own bytes
        },
    }


def written_by_hand() -> dict[str, Table]:
    """How long files take to read that a person writes."""
    texts = [yaml.safe_dump(to_record(project), allow_unicode=True) for project in PROJECTS]
    return {
        "a project read from YAML": {
            "yaml.safe_load to plain data": lambda: [yaml.safe_load(text) for text in texts],
            "loads_yaml": lambda: [loads_yaml(text) for text in texts],
        }
    }


def milliseconds(subjects: Table) -> list[float]:
    """The median time of one noun for each of the subjects, which take turns."""
    for subject in subjects.values():
        subject()
    rounds = [[timeit.timeit(subject, number=1) for subject in subjects.values()] for _ in range(ROUNDS)]
    return [statistics.median(column) / len(PROJECTS) * 1000 for column in zip(*rounds, strict=True)]


def main() -> None:
    """Measure and print, for each subject, what one noun costs and its ratio to the first."""
    for title, subjects in {**tables(Project, PROJECTS), **tables(Report, REPORTS), **written_by_hand()}.items():
        medians = milliseconds(subjects)
        print(title)
        for name, median in zip(subjects, medians, strict=True):
            print(f"{median:9.3f} ms  {median / medians[0]:6.2f}  {name}")


if __name__ == "__main__":
    main()

"""The laws of documents: nothing is lost, nothing is guessed, and the schema says what can be read."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date
from types import EllipsisType
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from integrated_projects.adapters.records import (
    MalformedDocument,
    dumps,
    dumps_lines,
    dumps_yaml,
    from_record,
    loads,
    loads_lines,
    loads_yaml,
    to_record,
)
from integrated_projects.adapters.records.schema import json_schema
from integrated_projects.checking import check
from integrated_projects.finding import Comparison, Report
from integrated_projects.nouns import find
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.quantity import Quantity
from tests.property.chance import dice
from tests.property.conditions import books_beside
from tests.property.evidence import evidence_beside
from tests.property.nouns import NOUNS
from tests.property.projects import correct, damaged, days, hidden, small

every_noun = pytest.mark.parametrize("kind", NOUNS, ids=lambda kind: kind.__name__)
# There are many nouns, and each is tried for itself.
profile = settings(
    max_examples=max(5, settings().max_examples // 10),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
numbers = st.integers(0, 2**32 - 1)
#: How everything is refused.
OURS = re.compile(r" is not |\Athe key .* is missing|\Ano key is called ", re.DOTALL)
#: What JSON can hold, and what TOML has beside it.
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["...", "\\...", "7.00 BGN", "2014BG05M9OP001", "85 %", "2022-07-05", "$.title"])
    | st.dates()
    | st.datetimes()
    | st.times(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["bg", "en", "name", "value", "money", "list", "day", "registry_number"]), inner
        )
    ),
    max_leaves=5,
)
#: What YAML has a meaning for, or had.
texts = (
    st.sampled_from(
        ["NO", "12:30", "007", "...", "\\...", "1e5", ".5", ".inf", "0x1F", "1_000", "~", "null", "<<", "---"]
    )
    | st.text(st.sampled_from("aЮ07.:-+~\\'\"#&*!|>%@`?,[]{}=<_ \t\n\u00a0\u2028\ufeff\U0010ffff"), min_size=1)
).filter(lambda text: text.strip("\ufeff\U0010ffff \t\n\u00a0\u2028"))
#: Values that a place of a document takes by its type alone, or does not.
STRANGERS: tuple[Any, ...] = (True, 1.5, [True], {"no such key": 1})


@functools.cache
def validator(kind: type) -> Any:  # noqa: ANN401 - there is one for each edition
    schema = json_schema(kind)
    jsonschema_rs.meta.validate(schema)
    return jsonschema_rs.validator_for(schema, validate_formats=True)


def refused(kind: type, record: dict[str, Any]) -> list[str]:
    """What the schema says against a document."""
    return [str(error) for error in validator(kind).iter_errors(record)]


def problems(record: dict[str, Any]) -> list[str]:
    """What the reader says against a document."""
    try:
        from_record(record)
    except MalformedDocument as error:
        return [reason for _, reason in error.problems] or [str(error)]
    return []


def judged(project: Project, on: date | None, number: int) -> tuple[Report, tuple[object, ...]]:
    evidence = evidence_beside(project, number, flawed=True)
    return check(project, books=books_beside(project, number, flawed=True), on=on, evidence=evidence), evidence


def places(plain: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401 - whatever it is
    """The path of every place in a document, but for its schema."""
    inner = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for step, value in inner:
        if (*path, step) != ("schema",):
            yield (*path, step)
            yield from places(value, (*path, step))


def at(plain: Any, path: tuple[str | int, ...]) -> Any:  # noqa: ANN401 - whatever it is
    return functools.reduce(lambda inner, step: inner[step], path, plain)


def put(plain: Any, path: tuple[str | int, ...], value: Any) -> None:  # noqa: ANN401 - whatever it is
    at(plain, path[:-1])[path[-1]] = value


@every_noun
@profile
@given(st.data())
def test_every_noun_is_read_as_it_was_written(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    assert loads(dumps(noun)) == loads(dumps(noun), of=kind) == noun


@every_noun
@profile
@given(st.data())
def test_every_noun_is_read_from_yaml_as_it_was_written(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    assert loads_yaml(dumps_yaml(noun)) == loads_yaml(dumps_yaml(noun), of=kind) == noun


@given(texts, st.booleans())
@example("...", True)
@example("\\...", False)
def test_every_text_is_read_from_yaml_as_it_was_written(text: str, more: bool) -> None:  # noqa: FBT001 - it is drawn
    names: list[str | EllipsisType] = [text, *([...] if more else [])]
    organisation = Organisation(text, other_names=names)
    assert loads_yaml(dumps_yaml(organisation)) == organisation


@every_noun
@profile
@given(st.data())
def test_every_noun_is_written_as_its_schema_says(kind: type, data: st.DataObject) -> None:
    assert refused(kind, to_record(data.draw(NOUNS[kind]))) == []


@given(damaged | hidden | correct | small)
def test_a_project_that_rules_find_fault_with_is_read_as_it_was_written(project: Project) -> None:
    assert loads(dumps(project)) == project
    assert refused(Project, to_record(project)) == []


@profile
@given(damaged | hidden | correct | small, days, numbers)
def test_a_report_and_the_evidence_are_read_as_they_were_written(
    project: Project, on: date | None, number: int
) -> None:
    report, evidence = judged(project, on, number)
    assert loads(dumps(report)) == report
    assert loads(dumps(report)).text("bg") == report.text("bg")
    assert list(loads_lines(dumps_lines(evidence).splitlines())) == list(evidence)


@profile
@given(damaged | hidden | correct | small, days, numbers)
def test_a_report_and_the_evidence_are_written_as_their_schemas_say(
    project: Project, on: date | None, number: int
) -> None:
    report, evidence = judged(project, on, number)
    assert refused(Report, to_record(report)) == []
    assert [words for one in evidence for words in refused(type(one), to_record(one))] == []


@profile
@given(damaged, hidden)
def test_a_comparison_is_read_as_it_was_written(one: Project, other: Project) -> None:
    comparison = check(one).compare(check(other))
    assert loads(dumps(comparison), of=Comparison) == comparison


@pytest.mark.parametrize("kind", [kind for kind in NOUNS if kind is not Quantity], ids=lambda kind: kind.__name__)
@profile
@given(st.data(), st.sampled_from(STRANGERS), numbers)
def test_a_stranger_is_refused_by_the_schema_where_it_is_by_the_reader(
    kind: type, data: st.DataObject, stranger: object, number: int
) -> None:
    # By its type, a quantity may be one of anything; it refuses most of it in words of its own.
    record = to_record(data.draw(NOUNS[kind]))
    put(record, dice(number).choice(list(places(record))), stranger)
    assert (refused(kind, record) == []) is (problems(record) == [])


@profile
@given(damaged | hidden | correct, days, st.sampled_from(STRANGERS), numbers)
def test_a_stranger_in_a_report_is_refused_by_the_schema_where_it_is_by_the_reader(
    project: Project, on: date | None, stranger: object, number: int
) -> None:
    record = to_record(check(project, on=on))
    put(record, dice(number).choice(list(places(record))), stranger)
    assert (refused(Report, record) == []) is (problems(record) == [])


@every_noun
@profile
@given(st.data(), anything, numbers)
def test_whatever_stands_in_a_document_is_read_or_refused_in_words_of_ours(
    kind: type, data: st.DataObject, thing: object, number: int
) -> None:
    record = to_record(data.draw(NOUNS[kind]))
    put(record, dice(number).choice(list(places(record))), thing)
    assert [reason for reason in problems(record) if not OURS.search(reason)] == []


@given(damaged | hidden | correct | NOUNS[Project], numbers)
def test_a_key_that_is_nowhere_known_is_refused_by_both(project: Project, number: int) -> None:
    record = to_record(project)
    objects = [(), *(path for path in places(record) if isinstance(at(record, path), dict))]
    put(record, (*dice(number).choice(objects), "no such key"), None)
    assert refused(Project, record) != []
    assert problems(record) != []


@given(damaged | hidden | correct | NOUNS[Project], numbers)
def test_what_can_be_read_without_a_key_or_an_item_is_allowed_by_the_schema(project: Project, number: int) -> None:
    record = to_record(project)
    path = dice(number).choice(list(places(record)))
    del at(record, path[:-1])[path[-1]]
    assert problems(record) or not refused(Project, record)


@given(hidden)
def test_a_path_into_a_project_is_one_into_its_document(project: Project) -> None:
    record = to_record(project)
    for path, partner in find(project, Partner).found:
        assert at(record, path.steps)["organisation"]["name"] == Path(("organisation", "name")).resolve(partner)


@every_noun
@profile
@given(st.data())
def test_what_is_written_twice_is_written_alike(kind: type, data: st.DataObject) -> None:
    record = to_record(data.draw(NOUNS[kind]))
    assert to_record(from_record(record)) == record

"""Values and nouns as fields of pydantic models: the same notation as in a record, and every error with its place."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from datetime import date
from typing import Any, get_args, get_origin

import attrs
import jsonschema_rs
import moneyed
import pytest
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from integrated_projects import Activity, Listing, Partner, Project, Quantity, Role, Text, euro, leva
from integrated_projects.adapters.records import SCHEMA, to_record
from integrated_projects.budget import DIRECT, Budget, BudgetLine, Coordinates, FlatRate
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.identifier import (
    ContractNumber,
    OrganisationId,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    RegistryNumber,
)
from integrated_projects.money import Money, Rate
from integrated_projects.organisation import Organisation
from integrated_projects.period import Duration, Period
from integrated_projects.project import ProgrammePart

EXAMPLES = [kameno, kazanlak, kyustendil, strelcha, vidin]
every_example = pytest.mark.parametrize("project", EXAMPLES, ids=lambda project: project.title.en)

VALUES = [
    (leva("1019458.47"), "1019458.47 BGN"),
    (Rate.percent("85"), "85 %"),
    (Period.through(date(2019, 9, 1), None), "2019-09-01 – …"),
    (Duration(months=16), "16 months"),
    (HRD.code, "2014BG05M9OP001"),
    (ProcedureNumber.parse("BG05M9OP001-2.056"), "BG05M9OP001-2.056"),
    (ProjectNumber.parse("BG05M9OP001-2.056-0020"), "BG05M9OP001-2.056-0020"),
    (ContractNumber.parse("BG05M9OP001-2.056-0020-C01"), "BG05M9OP001-2.056-0020-C01"),
    (RegistryNumber.parse("РД 50-12/23.06.2022"), "РД 50-12/23.06.2022"),
    (RegistryNumber.parse("BG05M9OP001-2.056-0020"), {"registry_number": "BG05M9OP001-2.056-0020"}),
    (OrganisationId.parse("000320559"), "000320559"),
    (FlatRate(Rate.percent("7"), of=DIRECT), "7 % of direct costs"),
    (Text(en="School"), "School"),
    (Text(bg="Училище", en="School"), {"bg": "Училище", "en": "School"}),
    (BudgetLine(leva("1.00")), {**dict.fromkeys(attrs.fields_dict(BudgetLine)), "amount": "1.00 BGN"}),
]
every_value = pytest.mark.parametrize(("value", "written"), VALUES, ids=[repr(written) for _, written in VALUES])


def errors(kind: Any, value: object) -> list[tuple[tuple[int | str, ...], str, object]]:  # noqa: ANN401 - any type
    """The place of everything that is wrong, why, and what stands there."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    assert {error["type"] for error in caught.value.errors()} == {"malformed"}
    return [(error["loc"], error["msg"], error["input"]) for error in caught.value.errors()]


def nouns_within(kind: Any) -> Iterator[type]:  # noqa: ANN401 - any type
    """Every class of ours that the fields of a class are made of, once."""
    seen: set[type] = set()
    left = [kind]
    while left:
        annotation = left.pop()
        left.extend(get_args(annotation))
        origin = get_origin(annotation) or annotation
        if inspect.isclass(origin) and origin not in seen and attrs.has(origin):
            seen.add(origin)
            yield origin
            left.extend(field.type for field in attrs.fields(attrs.resolve_types(origin)))


# --- what is written and read -----------------------------------------------------------------------------------------


@every_value
def test_a_value_is_read_and_written_as_in_a_record(value: object, written: object) -> None:
    adapter = TypeAdapter(type(value))

    assert adapter.dump_python(value, mode="json") == written
    assert adapter.validate_python(written) == value
    assert adapter.validate_json(json.dumps(written)) == value


@every_value
def test_an_instance_is_taken_and_given_as_it_is(value: object, written: object) -> None:
    adapter = TypeAdapter(type(value))

    assert adapter.validate_python(value) is value
    assert adapter.dump_python(value) is value
    assert written != value


@every_value
def test_a_strict_field_takes_text_from_json_alone(value: object, written: object) -> None:
    adapter = TypeAdapter(type(value), config=ConfigDict(strict=True))

    assert adapter.validate_python(value) is value
    assert adapter.validate_json(json.dumps(written)) == value
    with pytest.raises(ValidationError, match="is_instance_of"):
        adapter.validate_python(written)


@every_example
def test_a_project_is_a_document(project: Project) -> None:
    adapter = TypeAdapter(Project)
    written = adapter.dump_json(project)

    assert json.loads(written) == to_record(project)
    assert adapter.validate_json(written) == project


def test_a_value_is_a_key_of_a_dictionary() -> None:
    class Paid(BaseModel):
        by: dict[ProgrammeCode, Money]

    paid = Paid(by={HRD.code: leva("1.00")})

    assert paid.model_dump_json() == '{"by":{"2014BG05M9OP001":"1.00 BGN"}}'
    assert Paid.model_validate_json(paid.model_dump_json()) == paid


def test_a_generic_kind_holds_what_it_says() -> None:
    counts, durations = TypeAdapter(Quantity[int]), TypeAdapter(Quantity[Duration])
    partners = TypeAdapter(Listing[Partner])
    listed: Listing[Partner] = Listing([Partner(Organisation("School"), role=Role.PARTNER), ...])

    assert counts.validate_python({"value": 4, "bound": "at least"}) == Quantity.at_least(4)
    assert durations.validate_python({"value": "4 months", "bound": "exactly"}) == Quantity.exactly(Duration(months=4))
    assert partners.validate_json(partners.dump_json(listed)) == listed
    assert partners.validate_python(None) == Listing(None)


def test_a_generic_kind_without_what_it_holds_is_refused() -> None:
    with pytest.raises(Malformed, match=r"say what it holds, as in Listing\[Partner\]"):
        TypeAdapter(Listing)


def test_every_noun_of_a_project_can_be_a_field() -> None:
    found = set(nouns_within(Project))

    assert {Budget, Activity, Coordinates.__subclasses__()[0]} <= found
    assert [noun.__name__ for noun in found if not issubclass(noun, Embeddable)] == []


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [1.5, 15, True, None, "1,50 лв.", "1.50", b"1.50 BGN", ["1.50 BGN"]])
def test_what_is_no_amount_is_refused_with_our_words(value: object) -> None:
    ((place, reason, given),) = errors(Money, value)

    assert (place, given) == ((), value)
    assert "is not the text of a" in reason


def test_a_float_in_json_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"1\.5 is not the text of a Money"):
        TypeAdapter(Money).validate_json("1.5")


def test_everything_that_is_wrong_is_told_with_its_place() -> None:
    class Application(BaseModel):
        project: Project

    document = {
        "schema": SCHEMA,
        "title": "A project",
        "first_day": "soon",
        "partners": [{"role": "chief"}, "..."],
        "budget": {"lines": [{"amount": 1.5}]},
        "colour": "red",
    }

    assert errors(Application, {"project": document}) == [
        (("project", "first_day"), "'soon' is not a day: write it as 2023-06-30", "soon"),
        (
            ("project", "partners", 0, "organisation"),
            "the key 'organisation' is missing, without which this is nothing",
            {"role": "chief"},
        ),
        (
            ("project", "partners", 0, "role"),
            "'chief' is not a Role: write one of 'beneficiary', 'partner', 'associated partner'",
            "chief",
        ),
        (
            ("project", "budget", "lines", 0, "amount"),
            "1.5 is not the text of a Money: write it in quotes and with its currency, as '642000.00 BGN'",
            1.5,
        ),
        (("project", "colour"), "no key is called 'colour' here", "red"),
    ]


def test_the_errors_of_a_part_have_their_places_in_it() -> None:
    ((place, reason, _),) = errors(BudgetLine, {"amount": "1.005 BGN"})
    ((other_place, _, _),) = errors(BudgetLine, {"amount": "1.00 BGN", "year": "2020"})

    assert (place, other_place) == ((), ("year",))
    assert "it takes whole cents; round it first" in reason


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("a project", "it is an object with the key schema"),
        ({"title": "A project"}, f"write {SCHEMA!r} under the key schema"),
        ({"schema": "integrated_projects.project/999", "title": "A project"}, "it is newer than"),
    ],
)
def test_what_is_no_document_of_a_project_is_refused(value: object, reason: str) -> None:
    ((place, told, _),) = errors(Project, value)

    assert place == ()
    assert reason in told


# --- the schema -------------------------------------------------------------------------------------------------------


def schema_of(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - any type
    return TypeAdapter(kind).json_schema()


def test_an_amount_is_a_text_with_a_name() -> None:
    assert schema_of(Money) == {
        "title": "Money",
        "description": "An exact amount in one currency that never changes.",
        "type": "string",
    }


@every_value
def test_the_schema_fits_what_is_written(value: object, written: object) -> None:
    schema = schema_of(type(value))

    assert jsonschema_rs.is_valid(schema, written)
    assert not jsonschema_rs.is_valid(schema, 1.5)


@every_example
def test_the_schema_of_a_project_fits_its_document(project: Project) -> None:
    validator = jsonschema_rs.Draft202012Validator(schema_of(Project))

    assert [error.message for error in validator.iter_errors(to_record(project))] == []


def test_the_schema_of_a_project_tells_what_may_not_be() -> None:
    validator = jsonschema_rs.Draft202012Validator(schema_of(Project))
    document = to_record(vidin)

    assert not validator.is_valid({**document, "colour": "red"})
    assert not validator.is_valid({**document, "first_day": 2022})
    assert not validator.is_valid({key: value for key, value in document.items() if key != "title"})
    assert not validator.is_valid({**document, "partners": [{"role": "chief"}]})
    assert not validator.is_valid({**document, "budget": {"lines": [{"amount": 1.5}]}})


def test_a_default_is_shown_as_it_is_written() -> None:
    class Request(BaseModel):
        grant: Money = leva("1.00")

    assert Request.model_json_schema()["properties"]["grant"]["default"] == "1.00 BGN"


def test_the_schema_is_the_same_for_what_is_written_and_what_is_read() -> None:
    adapter = TypeAdapter(Project)

    assert adapter.json_schema(mode="serialization") == adapter.json_schema(mode="validation")


def test_a_kind_of_the_schema_has_the_name_of_its_noun() -> None:
    names = set(schema_of(Project)["$defs"])

    assert {"Money", "BudgetLine", "Partner", "Programme", "Shares"} <= names
    assert [name for name in names if not name.isidentifier() or "_" in name] == []


def test_what_fits_no_kind_of_a_union_is_told_what_was_tried() -> None:
    tried = errors(Money | Rate, "half")

    assert [place for place, _, _ in tried] == [("function-wrap[Money()]",), ("function-wrap[Rate()]",)]
    assert TypeAdapter(Money | Rate).validate_python("50 %") == Rate("0.5")


def test_an_amount_of_another_library_becomes_one_of_ours() -> None:
    amount = TypeAdapter(Money).validate_python(moneyed.Money("1.10", "EUR"))

    assert (type(amount), amount) == (Money, euro("1.10"))
    assert errors(Money, moneyed.Money("NaN", "EUR"))[0][0] == ()


def test_a_part_of_a_project_may_be_written_as_the_code_of_its_programme() -> None:
    adapter = TypeAdapter(ProgrammePart)

    assert adapter.validate_json('"2014BG05M9OP001"') == ProgrammePart(HRD)
    assert jsonschema_rs.validator_for(adapter.json_schema()).is_valid("2014BG05M9OP001")
    with pytest.raises(ValidationError, match="'HRD' is not a programme code"):
        adapter.validate_python("HRD")


class Applicant(BaseModel):
    """What an application may hold of ours."""

    identifier: OrganisationId | None = None
    number: RegistryNumber | None = None
    organisation: Organisation | None = None


class StrictApplicant(Applicant):
    """The same, of values alone."""

    model_config = ConfigDict(strict=True)


@pytest.mark.parametrize("kind", [Applicant, StrictApplicant])
@pytest.mark.parametrize(
    "stated",
    [
        {"identifier": "7523169263"},
        {"identifier": 7523169263},
        {"number": "7523169263"},
        {"organisation": {"name": "A", "identifier": "7523169263"}},
        {"organisation": {"name": "A", "identifier": "7523169264"}},
        {"organisation": "7523169263"},
    ],
    ids=str,
)
def test_no_model_repeats_a_personal_number(kind: type[BaseModel], stated: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as of_python:
        kind.model_validate(stated)
    with pytest.raises(ValidationError) as of_json:
        kind.model_validate_json(json.dumps(stated))
    for error in (of_python.value, of_json.value):
        assert "752316926" not in f"{error} {error.errors()}"


def test_a_strict_model_takes_values_as_they_are() -> None:
    identifier = OrganisationId.parse("000320559")

    assert StrictApplicant(identifier=identifier).identifier is identifier

"""Projects as documents: what is written, and what is refused with everything that is wrong in it."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from types import ModuleType
from typing import Any

import attrs
import jsonschema_rs
import pytest

from integrated_projects import check
from integrated_projects.adapters.records import (
    SCHEMA,
    MalformedDocument,
    _versions,
    dumps,
    dumps_lines,
    from_record,
    json_schema,
    loads,
    loads_lines,
    schema_of,
    to_record,
)
from integrated_projects.adapters.records._kinds import _public, kind_name, kinds
from integrated_projects.adapters.records._versions import STEPS, newest
from integrated_projects.budget import DIRECT, Budget, BudgetLine, CostForm, FlatRate
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.catalogue.bulgaria_2021_2027 import EDUCATION
from integrated_projects.catalogue.conditions import (
    bulgaria_2014_2020,
    bulgaria_2021_2027,
    bulgaria_eea_2014_2021,
    romania_bulgaria_2014_2020,
)
from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.explanation import Step
from integrated_projects.finding import Message, Report
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate, Rounding, RoundingMode, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.portfolio import Portfolio
from integrated_projects.procedure import Conditions, Procedure
from integrated_projects.programme import Programme
from integrated_projects.project import Contract, ProgrammePart, Project
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.text import Text
from tests.hostile import Day, Whole, Words
from tests.property.nouns import NOUNS

HALF_UP = Rounding(RoundingMode.HALF_UP)
WAIVING = SHARED.without("one-beneficiary", because="a call with two lead partners")
EXAMPLES = [kameno, kazanlak, kyustendil, strelcha, vidin]
every_example = pytest.mark.parametrize("project", EXAMPLES, ids=lambda project: project.title.en)


def document(**stated: Any) -> dict[str, Any]:  # noqa: ANN401 - a document may state anything
    return {"schema": SCHEMA, "title": "A project", **stated}


def problems(**stated: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - a document may state anything
    with pytest.raises(MalformedDocument) as caught:
        from_record(document(**stated))
    return list(caught.value.problems)


# --- what is written --------------------------------------------------------------------------------------------------


@every_example
def test_a_real_project_is_written_and_read_without_loss(project: Project) -> None:
    assert loads(dumps(project)) == project
    assert loads(dumps(project, indent=2)) == project
    assert from_record(to_record(project)) == project


@every_example
def test_a_document_is_plain_data(project: Project) -> None:
    assert json.loads(json.dumps(to_record(project))) == to_record(project)


def test_what_is_stated_is_told_from_what_is_not() -> None:
    project = Project("A project", partners=[], activities=None, directions=["employment", ...])
    record = to_record(project)

    assert (record["partners"], record["activities"]) == ([], None)
    assert record["directions"] == ["employment", "..."]
    assert (record["first_day"], record["number"]) == (None, None)


def test_an_amount_a_rate_and_a_form_are_texts() -> None:
    lines = [
        BudgetLine(leva("7.00"), form=FlatRate(Rate.percent("7"), of=DIRECT)),
        BudgetLine(leva("1234567.89"), form=CostForm.LUMP_SUM, programme=HRD),
    ]
    project = Project("A project", budget=Budget(lines=lines))
    written = to_record(project)["budget"]["lines"]

    assert [line["amount"] for line in written] == ["7.00 BGN", "1234567.89 BGN"]
    assert [line["form"] for line in written] == ["7 % of direct costs", "lump sum"]
    assert written[1]["programme"] == "2014BG05M9OP001"
    assert loads(dumps(project)) == project


def test_words_in_one_language_are_a_text_and_in_two_an_object() -> None:
    titles = [Text(bg="Училище"), Text(en="School"), Text(bg="Училище", en="School"), Text(bg="School"), Text(en="Ю")]
    record = to_record(Project("A project", other_titles=titles))

    assert record["other_titles"] == [
        "Училище",
        "School",
        {"bg": "Училище", "en": "School"},
        {"bg": "School", "en": None},
        {"bg": None, "en": "Ю"},
    ]
    assert from_record(record).other_titles == Project("A project", other_titles=titles).other_titles


def test_a_programme_of_the_catalogue_is_its_code_and_any_other_is_written_out() -> None:
    unknown, other = Programme(ProgrammeCode("2014BG99M9OP001")), attrs.evolve(HRD, short_name=None)
    project = Project("A project", parts=[HRD, ProgrammePart(unknown), ProgrammePart(other)])
    record = to_record(project)

    assert [type(part["programme"]) for part in record["parts"]] == [str, str, dict]
    assert from_record(record) == project


@pytest.mark.parametrize("spelling", ["РД 50-12/23.06.2022", "BG05M9OP001-2.056-0025", "2014BG05M9OP001"])
def test_a_number_of_a_registry_stays_one_however_it_is_spelt(spelling: str) -> None:
    number = RegistryNumber.parse(spelling)
    part = ProgrammePart(HRD, contracts=[Contract(number)])
    project = Project("A project", number=number, procedure=Procedure(number), parts=[part])

    assert loads(dumps(project)) == project


def test_many_projects_are_lines() -> None:
    lines = dumps_lines(EXAMPLES).splitlines()

    assert len(lines) == len(EXAMPLES)
    assert list(loads_lines([*lines, "", "  "])) == EXAMPLES


def test_a_portfolio_is_one_document() -> None:
    portfolio = Portfolio(EXAMPLES)
    record = to_record(portfolio)

    assert record["schema"] == "integrated_projects.portfolio/1"
    assert loads(dumps(portfolio), of=Portfolio) == portfolio
    assert jsonschema_rs.is_valid(json_schema(Portfolio), record)
    record["projects"][1]["first_day"] = "soon"
    with pytest.raises(MalformedDocument, match=re.escape("$.projects[1].first_day: 'soon' is not a day")):
        from_record(record)


def test_a_line_that_is_no_document_is_named_by_its_number() -> None:
    with pytest.raises(MalformedDocument, match=r"line 2: "):
        list(loads_lines([dumps(vidin), "{"]))


def test_lines_end_nowhere_else_than_where_they_are_written_to_end() -> None:
    project = Project("a\u2028b\u2029c", summary="d\ne")
    report = check(project)
    waived = attrs.evolve(report, rules=tuple(attrs.evolve(one, waived="f\x85g\x0bh") for one in report.rules))

    assert list(loads_lines(dumps_lines([project, waived]).splitlines())) == [project, waived]


@pytest.mark.parametrize("noun", ["a project", None, 7, {}, Role.PARTNER, Project, object()])
def test_only_a_noun_is_written(noun: object) -> None:
    with pytest.raises(Malformed, match="to_record takes a Project, a part of one, evidence or a Report"):
        to_record(noun)


# --- other nouns ------------------------------------------------------------------------------------------------------


def test_the_names_of_the_kinds_are_those_of_one_class_each() -> None:
    found = list(_public())

    assert len({kind_name(kind) for kind in found}) == len(set(found)) == len(kinds())
    assert {kind_name(kind) for kind in NOUNS} <= set(kinds())


@every_example
def test_a_report_is_written_and_read_without_loss(project: Project) -> None:
    for report in (check(project), check(project, on=date(2022, 7, 5)), check(project, books=[WAIVING])):
        assert loads(dumps(report), of=Report) == report


@pytest.mark.parametrize(
    "module",
    [bulgaria_2014_2020, bulgaria_2021_2027, bulgaria_eea_2014_2021, romania_bulgaria_2014_2020],
    ids=lambda module: module.__name__.rpartition(".")[2],
)
def test_the_conditions_of_the_catalogue_are_written_and_read_without_loss(module: ModuleType) -> None:
    found = [value for value in vars(module).values() if isinstance(value, Conditions)]

    assert found
    assert list(loads_lines(dumps_lines(found).splitlines(), of=Conditions)) == found


@pytest.mark.parametrize(
    ("noun", "record"),
    [
        (leva("7.00"), {"schema": "integrated_projects.money/1", "value": "7.00 BGN"}),
        (Text(bg="Училище"), {"schema": "integrated_projects.text/1", "value": "Училище"}),
        (Text(bg="Училище", en="School"), {"schema": "integrated_projects.text/1", "bg": "Училище", "en": "School"}),
        (RegistryNumber.parse("РД 50-12"), {"schema": "integrated_projects.registry_number/1", "value": "РД 50-12"}),
        (HRD, {"schema": "integrated_projects.programme/1", "value": "2014BG05M9OP001"}),
        (Listing(["a", 7]), {"schema": "integrated_projects.listing/1", "value": ["a", 7]}),
        (Listing(), {"schema": "integrated_projects.listing/1", "value": None}),
        (Listing([]), {"schema": "integrated_projects.listing/1", "value": []}),
        (
            Quantity(leva("7.00"), Bound.AT_LEAST),
            {"schema": "integrated_projects.quantity/1", "value": {"money": "7.00 BGN"}, "bound": "at least"},
        ),
        (Path.parse("$.partners[3]"), {"schema": "integrated_projects.path/1", "value": "$.partners[3]"}),
        (
            Step(name="a", amount=leva("1.00"), of=leva("3.00"), by=Fraction(1, 3), rounding=HALF_UP),
            {
                "schema": "integrated_projects.step/1",
                "name": "a",
                "amount": "1.00 BGN",
                "of": "3.00 BGN",
                "by": {"fraction": "1/3"},
                "rounding": HALF_UP.format(),
                "parts": [],
            },
        ),
    ],
)
def test_a_noun_that_is_written_as_a_text_stands_under_a_key(noun: object, record: dict[str, Any]) -> None:
    assert to_record(noun) == record
    assert from_record(record) == from_record(record, of=type(noun)) == noun


def test_a_document_may_be_asked_to_state_one_kind() -> None:
    with pytest.raises(MalformedDocument, match=re.escape("write 'integrated_projects.report/1' under the key schema")):
        loads(dumps(vidin), of=Report)
    with pytest.raises(Malformed, match="name a class of the library whose values are documents"):
        loads(dumps(vidin), of=str)
    with pytest.raises(Malformed, match="name a class of the library whose values are documents"):
        schema_of(Role)
    with pytest.raises(Malformed, match="name a class of the library whose values are documents"):
        from_record(to_record(vidin), of="project")  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        7,
        -(10**639),
        "...",
        (),
        ((1, None), "a"),
        [1, [2]],
        Listing(["...", ...]),
        date(2023, 6, 30),
        Fraction(-1, 3),
        Fraction(7),
        Decimal("1.50"),
        Decimal("1E+20"),
        leva("7.00"),
        Role.PARTNER,
        vidin.partners,
        vidin.budget.lines[0],
        Quantity(Duration(months=7), Bound.UP_TO),
        Dated.always("the rate", (Rate.percent("7"), ...)[0]),
        Message("{a}", {"a": (Message("b"), date(2023, 6, 30))}, bg="{a}"),
        HRD,
        RegistryNumber.parse("BG05M9OP001-2.056-0025"),
        Text(bg="School"),
    ],
)
def test_what_a_finding_observed_keeps_its_kind(value: object) -> None:
    report = check(vidin, books=[SHARED])
    findings = (attrs.evolve(report.findings[0], observed=value, reads=((Path(), value),)), *report.findings[1:])
    written = attrs.evolve(report, findings=findings)
    read = loads(dumps(written), of=Report)

    assert read == written
    assert type(read.findings[0].observed) is type(value)


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        10**640,
        -(10**640),
        Decimal("NaN"),
        Decimal("Infinity"),
        Decimal("1E+1000"),
        Fraction(1, 10**640),
        b"bytes",
        {},
        {1},
        object(),
        Project,
        datetime(2023, 6, 30, tzinfo=UTC),
        Words("words"),
        Whole(7),
        Day(2023, 6, 30),
    ],
)
def test_what_no_document_can_hold_is_refused_when_it_is_written(value: object) -> None:
    report = check(vidin, books=[SHARED])
    findings = (attrs.evolve(report.findings[0], observed=(value,)), *report.findings[1:])

    with pytest.raises(Malformed):
        dumps(attrs.evolve(report, findings=findings))


@pytest.mark.parametrize(
    ("observed", "path", "words"),
    [
        (1.5, "$.findings[0].observed", "write it with its kind"),
        ({}, "$.findings[0].observed", "write it with its kind"),
        ({"a": 1, "b": 2}, "$.findings[0].observed", "write it with its kind"),
        ({"nobody": 1}, "$.findings[0].observed", "write it with its kind"),
        ({"list": 7}, "$.findings[0].observed.list", "7 is not a list"),
        ({"list": [1.5]}, "$.findings[0].observed.list[0]", "write it with its kind"),
        ([1, {"money": "seven"}], "$.findings[0].observed[1].money", "'seven' is not"),
        ({"partner": {"role": "chief"}}, "$.findings[0].observed.partner.organisation", "is missing"),
        ({"fraction": "1/0"}, "$.findings[0].observed", "it is divided by nought"),
        ({"fraction": 7}, "$.findings[0].observed", "in quotes"),
        ({"decimal": "NaN"}, "$.findings[0].observed.decimal", "at most 640 digits"),
        ({"decimal": "1E+999999999"}, "$.findings[0].observed.decimal", "at most 640 digits"),
        ({"day": "soon"}, "$.findings[0].observed.day", "'soon' is not a day"),
        ({"outcome": "perhaps"}, "$.findings[0].observed.outcome", "'perhaps' is not an Outcome"),
    ],
)
def test_what_a_finding_cannot_have_observed_is_told_with_its_place(observed: object, path: str, words: str) -> None:
    record = to_record(check(vidin, books=[SHARED]))
    record["findings"][0]["observed"] = observed

    with pytest.raises(MalformedDocument) as caught:
        from_record(record)
    assert caught.value.problems[0][0] == path
    assert words in caught.value.problems[0][1]


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ({"kind": "direct costs", "form": {"price": "1 BGN", "amount": "1 BGN"}}, "its keys are those of none of them"),
        ({"kind": "direct costs", "form": {}}, "is missing"),
        ({"kind": "direct costs", "form": 7}, "7 is not a Money or a UnitCost or a LumpSum or a FlatRate"),
        ({"kind": "direct costs", "form": "seven"}, "'seven' is not a Money or a UnitCost or a LumpSum or a FlatRate"),
        (
            {"kind": "other costs", "form": "1.00 BGN"},
            "'other costs' is not a CostType or a CostCategory",
        ),
    ],
)
def test_what_is_none_of_several_kinds_is_refused(stated: dict[str, Any], words: str) -> None:
    with pytest.raises(MalformedDocument, match=re.escape(words)):
        from_record({"schema": "integrated_projects.cost/1", **stated})


@pytest.mark.parametrize(
    ("reads", "words"),
    [
        (7, "write [] for none"),
        ([7], "write 2 values"),
        ([["$"]], "write 2 values"),
        ([["$", 1, 2]], "write 2 values"),
        ([["partners", 1]], "'partners' is not a path"),
        ([[7, 1]], "write it in quotes"),
    ],
)
def test_a_fact_is_read_with_its_path(reads: object, words: str) -> None:
    record = to_record(check(vidin, books=[SHARED]))
    record["findings"][0]["reads"] = reads

    with pytest.raises(MalformedDocument, match=re.escape(words)):
        from_record(record)


@pytest.mark.parametrize("by", [7, "seven", {"fraction": 7}, {"fraction": "1/0"}, {"fractions": "1/3"}, {}])
def test_what_is_neither_a_rate_nor_a_fraction_is_refused(by: object) -> None:
    record = {"schema": "integrated_projects.step/1", "name": "a", "amount": "1.00 BGN", "of": "3.00 BGN", "by": by}
    with pytest.raises(MalformedDocument) as caught:
        from_record(record)
    ((path, reason),) = caught.value.problems
    assert path == "$.by"
    assert "is not a Rate or a Fraction" in reason


# --- lists ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("items", "written"),
    [
        (["..."], ["\\..."]),
        (["...", ...], ["...", "..."]),
        (["...", "a"], ["...", "a"]),
        (["\\..."], ["\\\\..."]),
        (["\\...", ...], ["\\...", "..."]),
        ([], []),
        ([...], None),
    ],
)
def test_words_of_three_points_do_not_open_a_list(items: list[Any], written: object) -> None:
    project = Project("A project", directions=items, action_group=Organisation("A", other_names=items))
    record = to_record(project)

    assert record["directions"] == record["action_group"]["other_names"] == written
    assert from_record(record) == project


def test_a_list_that_is_not_stated_is_one_wherever_it_stands() -> None:
    dated: Dated[Listing[Place]] = Dated("places", [Version(Listing()), Version(Listing([]))])
    conditions = Conditions(ProcedureNumber.parse("BG05M9OP001-2.056"), territory=dated)

    assert loads(dumps(conditions)) == conditions


# --- versions ---------------------------------------------------------------------------------------------------------


def with_the_name_of_today(kind: str, record: Mapping[str, Any]) -> Mapping[str, Any]:
    """What another key was called once."""
    if kind != "project" or "name" not in record:
        return record
    return {("title" if key == "name" else key): value for key, value in record.items()}


def with_days_of_today(_kind: str, record: Mapping[str, Any]) -> Mapping[str, Any]:
    """How days were written once."""
    return {
        key: re.sub(r"([0-9]{2})\.([0-9]{2})\.([0-9]{4})", r"\3-\2-\1", value) if key == "first_day" else value
        for key, value in record.items()
    }


@pytest.fixture
def third_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_versions, "STEPS", (with_the_name_of_today, with_days_of_today))


OF_EACH_VERSION = [
    {"schema": "integrated_projects.project/1", "name": "A project", "first_day": "05.07.2022"},
    {"schema": "integrated_projects.project/2", "title": "A project", "first_day": "05.07.2022"},
    {"schema": "integrated_projects.project/3", "title": "A project", "first_day": "2022-07-05"},
]


@pytest.mark.usefixtures("third_version")
@pytest.mark.parametrize("record", OF_EACH_VERSION, ids=lambda record: record["schema"])
def test_an_older_document_is_read_as_what_it_would_be_today(record: dict[str, Any]) -> None:
    before = dict(record)
    project = Project("A project", first_day=date(2022, 7, 5))

    assert from_record(record) == from_record(record, of=Project) == project
    assert record == before
    assert to_record(project)["schema"] == "integrated_projects.project/3"


@pytest.mark.usefixtures("third_version")
def test_a_document_of_an_older_version_has_the_words_of_that_version() -> None:
    with pytest.raises(MalformedDocument, match="the key 'title' is missing"):
        from_record({**OF_EACH_VERSION[0], "schema": "integrated_projects.project/2"})
    with pytest.raises(MalformedDocument, match=r"it is newer than integrated_projects\.project/3"):
        from_record({**OF_EACH_VERSION[2], "schema": "integrated_projects.project/4"})


def test_the_version_that_is_written_is_one_more_than_there_are_steps() -> None:
    assert newest() == 1 + len(STEPS)
    assert SCHEMA == schema_of(Project) == f"integrated_projects.project/{newest()}"


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (None, "write 'integrated_projects.project/1' under the key schema"),
        (1, "write 'integrated_projects.project/1'"),
        ("integrated_projects.project", "write 'integrated_projects.project/1'"),
        ("integrated_projects.project/0", "write 'integrated_projects.project/1'"),
        ("integrated_projects.project/01", "write 'integrated_projects.project/1'"),
        ("integrated_projects.project/1\n", "write 'integrated_projects.project/1'"),
        ("integrated_projects.nobody/1", "write 'integrated_projects.project/1'"),
        ("integrated_projects.role/1", "write 'integrated_projects.project/1'"),
        ("another.project/1", "write 'integrated_projects.project/1'"),
        ("integrated_projects.project/2", "it is newer than integrated_projects.project/1"),
        ("integrated_projects.report/999999999", "it is newer than integrated_projects.report/1"),
    ],
)
def test_a_document_of_another_schema_is_refused(schema: object, words: str) -> None:
    with pytest.raises(MalformedDocument, match=words):
        from_record({"schema": schema, "title": "A project"})


def test_a_part_may_be_written_as_the_code_of_its_programme() -> None:
    codes: list[Any] = ["2014BG05M9OP001", "2021BG05SFPR001", "..."]
    project = from_record({"schema": SCHEMA, "title": "A", "parts": codes})

    assert project == Project("A", parts=[HRD, EDUCATION, ...])
    # It is written as ever.
    assert [part["programme"] for part in to_record(project)["parts"][:2]] == codes[:2]
    assert from_record({"schema": schema_of(ProgrammePart), "value": codes[0]}) == ProgrammePart(HRD)
    for kind, record in ((Project, {"title": "A", "parts": codes}), (ProgrammePart, {"value": codes[0]})):
        refused = jsonschema_rs.validator_for(json_schema(kind)).iter_errors({"schema": schema_of(kind), **record})
        assert list(refused) == []


def test_a_part_that_is_no_code_is_refused_at_its_place() -> None:
    (first, second) = problems(parts=["HRD", 7])

    assert (first[0], second[0]) == ("$.parts[0]", "$.parts[1]")
    assert first[1].startswith("'HRD' is not a programme code: ")
    assert second[1].startswith("7 is not an object of the kind programme part: ")


# --- what is refused --------------------------------------------------------------------------------------------------


def test_everything_that_is_wrong_is_told_at_once_with_its_place() -> None:
    found = problems(
        first_day="31.12.2023",
        partners=[{"organisation": {"name": "A"}}, {"organisation": {"name": "B"}, "role": "chief"}, {}],
        budget={"lines": [{"amount": 7}, {"amount": "7.001 BGN"}]},
        colour="red",
    )

    assert [path for path, _ in found] == [
        "$.first_day",
        "$.partners[1].role",
        "$.partners[2].organisation",
        "$.budget.lines[0].amount",
        "$.budget.lines[1]",
        "$.colour",
    ]
    assert [reason for _, reason in found][:4] == [
        "'31.12.2023' is not a day: write it as 2023-06-30",
        "'chief' is not a Role: write one of 'beneficiary', 'partner', 'associated partner'",
        "the key 'organisation' is missing, without which this is nothing",
        "7 is not the text of a Money: write it in quotes and with its currency, as '642000.00 BGN'",
    ]
    assert found[5][1] == "no key is called 'colour' here"


def test_every_unknown_key_is_told_at_its_place_if_it_can_be_one() -> None:
    stated: dict[str, Any] = {"organisation": {"name": "A", "2nd name": "B"}, "email": "a@b", "phone": 7}

    assert problems(partners=[stated]) == [
        ("$.partners[0].organisation", "no key is called '2nd name' here"),
        ("$.partners[0].email", "no key is called 'email' here"),
        ("$.partners[0].phone", "no key is called 'phone' here"),
    ]


@pytest.mark.parametrize(
    ("stated", "path", "words"),
    [
        ({"title": 7}, "$.title", "7 is not a text"),
        ({"title": None}, "$.title", "None is not a text"),
        ({"title": {"de": "Ein Projekt"}}, "$.title", "is not a text"),
        ({"title": {"bg": None, "en": None}}, "$.title", "is not a text"),
        ({"component": "1"}, "$.component", "'1' is not a whole number"),
        ({"component": True}, "$.component", "True is not a whole number"),
        ({"component": 1.0}, "$.component", "1.0 is not a whole number"),
        ({"territory": [{"territory_code": "415"}]}, "$.territory[0].territory_code", "is not a NutsCode or a LauCode"),
        ({"first_day": 20230101}, "$.first_day", "20230101 is not a day"),
        ({"first_day": "2023-02-30"}, "$.first_day", "'2023-02-30' is not a day"),
        ({"first_day": "2023-W01-1"}, "$.first_day", "'2023-W01-1' is not a day"),
        ({"partners": "nobody"}, "$.partners", "'nobody' is not a list"),
        ({"partners": {}}, "$.partners", "{} is not a list"),
        ({"partners": ["..."], "budget": []}, "$.budget", "[] is not an object of the kind budget"),
        (
            {"partners": ["...", {"organisation": {"name": "A"}}]},
            "$.partners[0]",
            "'...' is not an item of a list: '...' says that the list may hold others, and stands last in it",
        ),
        ({"parts": ["2014BG05M9OP001", "...", "..."]}, "$.parts[1]", "and stands last in it"),
        (
            {"duration": 16},
            "$.duration",
            "16 is not the text of a Duration: write it in quotes and with its unit, as '16",
        ),
        ({"number": "BG05M9OP001-2.056"}, "$.number", "is not a ProjectNumber or a RegistryNumber"),
        ({"number": 17}, "$.number", "17 is not a ProjectNumber or a RegistryNumber"),
        ({"number": {"registry_number": 17}}, "$.number", "17 is not the text of a RegistryNumber"),
        ({"number": {"registry": "17"}}, "$.number", "is not the text of a RegistryNumber"),
        ({"duration": "soon"}, "$.duration", "'soon' is not a duration"),
        ({"parts": [{"programme": "HRD"}]}, "$.parts[0].programme", "'HRD' is not "),
        ({"parts": [{"programme": 7}]}, "$.parts[0].programme", "7 is not an object of the kind programme"),
        ({"objectives": [{"name": "A", "horizontal": 1}]}, "$.objectives[0].horizontal", "1 is not a truth"),
        ({"budget": {"lines": [{"amount": "1 BGN", "form": 1}]}}, "$.budget.lines[0].form", "1 is not the text of"),
        ({"tallies": 7}, "$.tallies", "7 is not a list"),
        ({"tallies": {}}, "$.tallies", "{} is not a list"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(stated: dict[str, Any], path: str, words: str) -> None:
    ((place, reason),) = problems(**stated)

    assert place == path
    assert words in reason


def test_what_is_wrong_beside_points_that_stand_too_early_is_told_as_ever() -> None:
    (_, points), (place, reason) = problems(partners=["...", "chief"])

    assert "stands last in it" in points
    assert (place, reason.partition(":")[0]) == ("$.partners[1]", "'chief' is not an object of the kind partner")


def test_null_is_not_stated_wherever_something_may_be_not_stated() -> None:
    record = document(**dict.fromkeys(set(to_record(vidin)) - {"schema", "title"}))

    assert from_record(record) == Project("A project")


def test_markup_in_a_name_stays_text() -> None:
    project = Project("<script>alert(1)</script>", number=ProjectNumber.parse("BG05M9OP001-2.056-0025"))

    assert loads(dumps(project)) == project


def test_the_error_carries_its_parts_and_pickles() -> None:
    with pytest.raises(MalformedDocument) as caught:
        from_record(document(first_day="soon", last_day="later"))
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

    assert error.problems == caught.value.problems
    assert str(error) == str(caught.value)
    assert str(error).endswith("$.first_day: 'soon' is not a day: write it as 2023-06-30, and 1 more")


def test_a_document_with_endless_depth_is_refused() -> None:
    deep: dict[str, Any] = {}
    deep["organisation"] = deep
    with pytest.raises(MalformedDocument):
        from_record(document(partners=[deep]))


def test_a_partner_is_read_with_everything_that_is_stated_of_it() -> None:
    stated = {"organisation": {"name": "A", "country": "NO"}, "programmes": ["2014BG05M9OP001", "..."]}
    partner = Partner(Organisation("A", country="NO"), programmes=[HRD.code, ...])

    assert from_record(document(partners=[stated])).partners[0] == partner


def test_a_day_may_be_one_of_the_format() -> None:
    assert from_record(document(first_day=date(2023, 6, 30))).first_day == date(2023, 6, 30)
    assert [reason for _, reason in problems(first_day=datetime(2023, 6, 30, tzinfo=UTC))] == [
        "datetime.datetime(2023, 6, 30, 0, 0, tzinfo=datetime.timezone.utc) is not a day: write it as 2023-06-30"
    ]

"""Documents that nobody writes in good faith: each is refused, or read, in bounded time and with bounded words."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from integrated_projects.adapters.records import (
    SCHEMA,
    MalformedDocument,
    dumps,
    from_record,
    loads,
    loads_toml,
    loads_yaml,
)
from integrated_projects.examples import vidin
from integrated_projects.project import Project

HEAD = f'"schema": "{SCHEMA}", "title": "A"'
TOML_HEAD = f'schema = "{SCHEMA}"\ntitle = "A"\n'
YAML_HEAD = f"schema: {SCHEMA}\ntitle: A\n"
#: Python reads numbers of so many digits whatever its limit is set to.
MOST_DIGITS = 640


def shortened(text: str) -> str:
    """The two ends of a document and its length."""
    return ascii(text if len(text) < 100 else f"{text[:20]}…{text[-60:]} ({len(text)})")


def refusal(read: Callable[[str], Any], text: str) -> MalformedDocument:
    """The error with which the document is refused, which nobody has to scroll through."""
    with pytest.raises(MalformedDocument) as caught:
        read(text)
    assert len(str(caught.value)) < 3000
    assert all(len(path) < 200 and len(reason) < 2000 for path, reason in caught.value.problems)
    assert len(caught.value.problems) <= 1001
    str(caught.value).encode("utf-8")
    return caught.value


# --- JSON -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Expecting value"),
        ("[]", "it is an object with the key schema"),
        ("7", "it is an object with the key schema"),
        ("null", "it is an object with the key schema"),
        ("{}", "write 'integrated_projects.project/1' under the key schema"),
        ('{"schema": "x", "schema": "y"}', "the key 'schema' is written twice"),
        ('{"a": {"b": 1, "c": 2, "b": 1}}', "the key 'b' is written twice"),
        ('{"' + "a" * 10**6 + '": 1, "' + "a" * 10**6 + '": 1}', "is written twice"),
        ("[" * 100_000, "is not a JSON document"),
        (f'{{{HEAD}, "partners": {"[" * 500}{"]" * 500}}}', "is not an object of the kind partner"),
        (
            "{" + HEAD + ', "partners": [' + '{"organisation":' * 500 + "1" + "}" * 500 + "]}",
            "the key 'name' is missing",
        ),
        (f'{{"schema": {"9" * 10_000}}}', "is not the schema of a document"),
        (f'{{{HEAD}, "component": {"9" * 5_000}}}', "is not a whole number"),
        (f'{{{HEAD}, "component": {"9" * 1_000_000}}}', "is not a whole number"),
        (f'{{{HEAD}, "component": {"9" * MOST_DIGITS}}}', "is not"),
        (f'{{{HEAD}, "component": 1e400}}', "1e400 is not a whole number"),
        (f'{{{HEAD}, "component": 1e999999999}}', "1e999999999 is not a whole number"),
        (f'{{{HEAD}, "component": 0.{"0" * 1_000_000}}}', "is not a whole number"),
        (f'{{{HEAD}, "component": NaN}}', "NaN is not a whole number"),
        (f'{{{HEAD}, "component": -Infinity}}', "-Infinity is not a whole number"),
        (f'{{{HEAD}, "budget": {{"lines": [{{"amount": "{"9" * 1_000_000} BGN"}}]}}}}', "is not"),
        (f'{{{HEAD}, "budget": {{"lines": [{{"amount": "1e999999999 BGN"}}]}}}}', "is not"),
        (f'{{{HEAD}, "duration": "{"9" * 1_000_000} months"}}', "is not"),
        (f'{{{HEAD}, "number": "{"B" * 1_000_000}"}}', "is not"),
        (f'{{{HEAD}, "summary": "\\ud800"}}', "cannot be printed"),
        (f'{{{HEAD}, "\\ud800": 1}}', "no key is called"),
        (f'{{{HEAD}, "summary": "\\u0000"}}', "cannot be printed"),
        (f'{{{HEAD}, "summary": "{" " * 1_000_000}"}}', "it holds no letter"),
        (f'{{{HEAD}, "{"k" * 1_000_000}": 1}}', "no key is called"),
        ("\ufeff{}", "it starts with a byte order mark; read it as utf-8-sig"),
        ("{'schema': 1}", "Expecting property name"),
        ('{"schema": 1,}', "is not a JSON document"),
        ('{"schema": "\n"}', "Invalid control character"),
        ("{} {}", "Extra data"),
    ],
    ids=shortened,
)
def test_a_hostile_document_is_refused(text: str, words: str) -> None:
    assert words in str(refusal(loads, text))


def test_words_of_a_megabyte_are_read() -> None:
    assert loads(f'{{{HEAD}, "summary": "{"a" * 1_000_000}"}}').summary.en == "a" * 1_000_000


def test_markup_stays_text() -> None:
    project = Project("<script>alert(1)</script>", summary="]]>&amp;${x}{0}%s")

    assert loads(dumps(project)) == project


def test_a_document_longer_than_any_is_refused_unread() -> None:
    assert "it has more than 10000000 characters" in str(refusal(loads, " " * 10_000_001))


@pytest.mark.parametrize("read", [loads_toml, loads_yaml])
def test_a_document_longer_than_anybody_writes_is_refused_unread(read: Callable[[str], Any]) -> None:
    assert "it has more than 500000 characters" in str(refusal(read, " " * 500_001))


@pytest.mark.parametrize("read", [loads, loads_toml, loads_yaml])
@pytest.mark.parametrize("text", [b"{}", None, 7, bytearray(b"{}")])
def test_what_is_no_text_is_refused(read: Callable[[Any], Any], text: object) -> None:
    with pytest.raises(MalformedDocument, match="read bytes as UTF-8 first"):
        read(text)


@pytest.mark.parametrize("item", ["1", "{}", "[]", '"a"', "null"])
def test_of_very_many_wrong_items_a_thousand_are_told(item: str) -> None:
    error = refusal(loads, f'{{{HEAD}, "partners": [{",".join([item] * 300_000)}]}}')

    assert len(error.problems) == 1001
    assert error.problems[0][0] == "$.partners[0]" + (".organisation" if item == "{}" else "")
    path, reason = error.problems[-1]
    assert path == "$.partners"
    assert reason.endswith("1000 things are wrong in it; what follows is not read")


def test_of_many_unknown_keys_five_are_told() -> None:
    keys = ", ".join(f'"{number:06}": 1' for number in range(100_000))
    ((path, reason),) = refusal(loads, f"{{{HEAD}, {keys}}}").problems

    assert path == "$"
    assert reason == "no key is called '000000', '000001', '000002', '000003', '000004' or by 99995 other names here"


def test_the_last_of_many_keys_may_be_the_one_that_is_written_twice() -> None:
    keys = ", ".join(f'"{number}": 1' for number in range(200_000))
    assert "the key '7' is written twice" in str(refusal(loads, f'{{{keys}, "7": 1}}'))


def test_a_document_with_endless_depth_is_refused() -> None:
    deep: dict[str, Any] = {}
    deep["organisation"] = deep
    with pytest.raises(MalformedDocument):
        from_record({"schema": SCHEMA, "title": "A", "partners": [deep]})


def test_a_report_of_endless_depth_is_refused() -> None:
    deep: list[Any] = []
    deep.append(deep)
    with pytest.raises(MalformedDocument) as caught:
        from_record({"schema": "integrated_projects.listing/1", "value": deep})
    assert len(str(caught.value)) < 3000


# --- TOML -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "under the key schema"),
        ("=", "is not a TOML document"),
        ("\x00", "is not a TOML document"),
        ("\ufeff", "byte order mark"),
        ('a = "\ud800"', "under the key schema"),
        ('schema = "x"\nschema = "y"', "is not a TOML document"),
        ("[a]\nb = 1\n[a]\nb = 2", "is not a TOML document"),
        (f"{TOML_HEAD}partners = {'[' * 100_000}", "is not a TOML document"),
        (f"{TOML_HEAD}a = {'{a=' * 100_000}", "is not a TOML document"),
        (f"{TOML_HEAD}component = {'9' * 400_000}", "is not a TOML document"),
        (f"{TOML_HEAD}component = 0x{'f' * 400_000}", "is not"),
        (f"{TOML_HEAD}component = 1.0", "1.0 is not a whole number"),
        (f"{TOML_HEAD}component = nan", "nan is not a whole number"),
        (f"{TOML_HEAD}component = 1e999999999", "1e999999999 is not a whole number"),
        (f"{TOML_HEAD}first_day = 2022-07-05T10:00:00Z", "is not a day"),
        (f"{TOML_HEAD}first_day = 10:00:00", "is not a day"),
        (f"{TOML_HEAD}summary = 2022-07-05", "is not a text"),
        (f"{TOML_HEAD}{'a.' * 200_000}a = 1", "a key of it has more than 32 parts"),
        (f"{TOML_HEAD}[{'a . ' * 100_000}a]", "a key of it has more than 32 parts"),
        (TOML_HEAD + "[" + '".".' * 100_000 + "a]", "a key of it has more than 32 parts"),
        (TOML_HEAD + "'a'." * 40 + "a = 1", "a key of it has more than 32 parts"),
        (f"{TOML_HEAD}{'a.' * 31}a = 1", "no key is called 'a' here"),
        (TOML_HEAD + "a" * 400_000, "is not a TOML document"),
        (TOML_HEAD + '"' * 400_000, "is not a TOML document"),
        (TOML_HEAD + ("a" + " " * 1_000) * 400, "is not a TOML document"),
        (TOML_HEAD + "[[partners]]\n" * 30_000, "the key 'organisation' is missing"),
    ],
    ids=shortened,
)
def test_hostile_toml_is_refused(text: str, words: str) -> None:
    assert words in str(refusal(loads_toml, text))


def test_words_with_many_points_are_no_key() -> None:
    words = "Стъпка 1. 2. 3. " * 20 + "." * 200
    assert loads_toml(f'{TOML_HEAD}summary = "{words}"').summary.bg == words


# --- YAML -------------------------------------------------------------------------------------------------------------

LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{below}'] * 9)}]\n" for below, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "it is an object with the key schema"),
        ("# nothing", "it is an object with the key schema"),
        ("- a", "it is an object with the key schema"),
        ("\x00", "is not a YAML document"),
        ("\ufeffa: 1", "byte order mark"),
        ("a: b: c", "is not a YAML document"),
        ("a: 1\n---\na: 1", "expected a single document"),
        ("a: [", "is not a YAML document"),
        (f"{YAML_HEAD}title: B", "the key 'title' is written twice"),
        ("7: A", "the key 7 is no text"),
        ("~: A", "the key None is no text"),
        ("true: A", "the key True is no text"),
        ("? [a]\n: A", "the key ['a'] is no text"),
        ("? {a: b}\n: A", "is no text"),
        (f"{YAML_HEAD}partners: &a [x]\nactivities: *a", "it holds an alias; write out what is meant"),
        (f"{YAML_HEAD}partners: &a [*a]", "it holds an alias"),
        (LAUGHS, "it holds an alias"),
        (f"{YAML_HEAD}<<: {{component: 1}}", "no key is called '<<' here"),
        (f"{YAML_HEAD}partners: !!python/object/apply:os.system [ls]", "it holds a tag; write plain data"),
        (f"{YAML_HEAD}component: !!int '7'", "it holds a tag"),
        (f"{YAML_HEAD}summary: !!binary aGk=", "it holds a tag"),
        (f"{YAML_HEAD}summary: !mine A", "it holds a tag"),
        (f"{YAML_HEAD}summary: ! A", "it holds a tag"),
        (f"{YAML_HEAD}partners: !!set {{a}}", "it holds a tag"),
        (f"%TAG ! tag:yaml.org,2002:\n---\n{YAML_HEAD}component: !int 7", "it holds a tag"),
        (f"{YAML_HEAD}partners: {'[' * 100_000}", "is not a YAML document"),
        (f"{YAML_HEAD}partners: {'{a: ' * 100_000}", "is not a YAML document"),
        ("? " * 100_000, "is not a YAML document"),
        ("- " * 100_000, "is not a YAML document"),
        (f"{YAML_HEAD}component: {'9' * 400_000}", "is not a whole number"),
        (f"{YAML_HEAD}component: 7.0", "7.0 is not a whole number"),
        (f"{YAML_HEAD}component: 1e400", "1e400 is not a whole number"),
        (f"{YAML_HEAD}component: .nan", ".nan is not a whole number"),
        (f"{YAML_HEAD}component: -.inf", "-.inf is not a whole number"),
        (f"{YAML_HEAD}component: 1_000", "'1_000' is not a whole number"),
        (f"{YAML_HEAD}component: 0o17", "'0o17' is not a whole number"),
        (f"{YAML_HEAD}component: 017", "'017' is not a whole number"),
        (f"{YAML_HEAD}component: 0x1F", "'0x1F' is not a whole number"),
        (f"{YAML_HEAD}component: 12:30", "'12:30' is not a whole number"),
        (f"{YAML_HEAD}objectives: [{{name: A, horizontal: yes}}]", "'yes' is not a truth, which is true or false"),
        (f"{YAML_HEAD}budget: {{lines: [{{amount: 7.00}}]}}", "7.00 is not the text of a Money: write it in quotes"),
        (f"{YAML_HEAD}first_day: 2022-07-05T10:00:00Z", "is not a day"),
        (f"{YAML_HEAD}first_day: 2022-7-5", "'2022-7-5' is not a day: write it as 2023-06-30"),
        (f"{YAML_HEAD}summary: 7", "7 is not a text"),
        (f"{YAML_HEAD}summary: true", "True is not a text"),
        (f"{YAML_HEAD}{'a' * 400_000}", "is not a YAML document"),
    ],
    ids=shortened,
)
def test_hostile_yaml_is_refused(text: str, words: str) -> None:
    assert words in str(refusal(loads_yaml, text))


@pytest.mark.parametrize(
    "word", ["NO", "no", "yes", "on", "off", "12:30", "1_000", "007", "2022-07-05", "0x1F", "=", "<<"]
)
def test_a_word_that_yaml_once_took_for_something_else_is_the_word(word: str) -> None:
    assert loads_yaml(f"{YAML_HEAD}summary: {word}").summary.en == word


def test_a_whole_number_a_truth_and_nothing_are_written_without_quotes() -> None:
    project = loads_yaml(f"{YAML_HEAD}component: 7\nsummary: ~\nstage:\nobjectives: [{{name: A, horizontal: true}}]")

    assert (project.component, project.summary, project.stage) == (7, None, None)
    assert project.objectives[0].horizontal is True


def test_json_is_yaml() -> None:
    assert loads_yaml(dumps(vidin)) == loads_yaml(json.dumps(json.loads(dumps(vidin)), indent=2)) == vidin


# --- where it is ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("read", "text", "line", "words"),
    [
        (
            loads_yaml,
            f"{YAML_HEAD}partners: *a\nstage: B\n",
            3,
            "'partners: *a' is not a YAML document: line 3, column 11: it holds an alias; write out what is meant",
        ),
        (
            loads_yaml,
            f"{YAML_HEAD}stage: B\r\npartners: []\n  \ntitle: B\n",
            6,
            "'title: B' is not a YAML document: line 6, column 1: the key 'title' is written twice",
        ),
        (
            loads_yaml,
            "a: 1\nb: c: d\n",
            2,
            "'b: c: d' is not a YAML document: line 2, column 5: mapping values are not allowed here",
        ),
        (
            loads_yaml,
            "a: 1\nb: \x07\n",
            2,
            r"'b: \x07' is not a YAML document: line 2, column 4: special characters are not allowed",
        ),
        # What ends too early is wrong on its last line.
        (
            loads_yaml,
            'a: 1\nb: "c\n\n',
            2,
            (
                "'b: \"c' is not a YAML document: line 2, column 6: while scanning a quoted scalar, "
                "found unexpected end of stream"
            ),
        ),
        (
            loads_toml,
            "a = 1\nb = 2 3\n",
            2,
            "'b = 2 3' is not a TOML document: line 2, column 7: Expected newline or end of document after a statement",
        ),
        (loads_toml, "a = 1\nb = \n\n", 2, "'b =' is not a TOML document: line 2, column 4: Invalid value"),
        (loads_toml, "a = 1\nb = [\n\n", 2, "'b = [' is not a TOML document: line 2, column 6: Invalid value"),
        (
            loads,
            '{"a": 1,\n "b": }\n',
            2,
            "'\"b\": }' is not a JSON document: line 2, column 7: Expecting value",
        ),
        (loads, "", 1, "'' is not a JSON document: line 1, column 1: Expecting value"),
    ],
    ids=lambda value: getattr(value, "__name__", repr(value))[:30],
)
def test_what_cannot_be_read_is_shown_with_its_line(read: Any, text: str, line: int, words: str) -> None:  # noqa: ANN401 - it is overloaded
    error = refusal(read, text)

    assert str(error) == words
    assert (error.line, pickle.loads(pickle.dumps(error)).line) == (line, line)  # noqa: S301 - it is our own


def test_what_is_wrong_with_a_document_that_can_be_read_has_a_path_and_no_line() -> None:
    assert refusal(loads_yaml, f"{YAML_HEAD}first_day: 7").line is None
    assert refusal(loads_yaml, f"{YAML_HEAD}partners: {'[' * 100_000}").line is None


# --- personal numbers -------------------------------------------------------------------------------------------------

#: By the rules of the register; whoever was born on that day of 1875 is dead.
PERSON = "7523169263"
ORGANISATION = '"schema": "integrated_projects.organisation/1", "name": "A"'


def carried(error: BaseException | None) -> str:
    """All that an error and those behind it hold."""
    if error is None:
        return ""
    inner = "".join(map(carried, getattr(error, "exceptions", ())))
    return f"{error} {error.args} {vars(error)}{inner}{carried(error.__context__)}{carried(error.__cause__)}"


@pytest.mark.parametrize(
    "text",
    [
        f'{{{ORGANISATION}, "identifier": "{PERSON}"}}',
        f'{{{ORGANISATION}, "identifier": "752316 9263"}}',
        f'{{{ORGANISATION}, "identifier": {PERSON}}}',
        f'{{{ORGANISATION}, "identifier": {PERSON}.0}}',
        f'{{{ORGANISATION}, "identifier": [{PERSON}]}}',
        f'{{{ORGANISATION}, "identifier": {{"bg": "{PERSON}"}}}}',
        f'{{{ORGANISATION}, "{PERSON}": 1}}',
        f'{{{ORGANISATION}, "identifier": "{PERSON}}}',
        f'{{"{PERSON}": 1, "a": 1, "a": 1}}',
        f'{{"schema": "{PERSON}"}}',
        f'["{PERSON}"]',
        f'{{{HEAD}, "partners": [{{"organisation": {{"name": "A", "identifier": "{PERSON}"}}}}]}}',
        f'{{{HEAD}, "partners": [{{"organisation": "{PERSON}"}}]}}',
        f'{{{HEAD}, "partners": [{PERSON}]}}',
        f'{{{HEAD}, "number": "{PERSON}"}}',
        f'{{{HEAD}, "first_day": "{PERSON}"}}',
    ],
)
def test_no_error_of_a_document_repeats_a_personal_number(text: str) -> None:
    shown = carried(refusal(loads, text))

    assert "*" * 10 in shown
    assert "9263" not in shown


def test_no_error_of_a_document_shows_half_of_a_personal_number() -> None:
    for spaces in range(60, 110):
        for text in (f'{" " * spaces}"{PERSON}', f'{{"a": 1, "a": 1, "b":{" " * spaces}{PERSON}}}'):
            assert "752316" not in carried(refusal(loads, text))


def test_ten_digits_that_are_nobodys_number_are_shown() -> None:
    error = refusal(loads, f'{{{HEAD}, "first_day": "1234567890", "component": {10**30}}}')

    assert "1234567890" in str(error.problems)
    assert error.value == {"schema": SCHEMA, "title": "A", "first_day": "1234567890", "component": 10**30}


def test_what_is_no_document_and_holds_itself_is_told_in_bounded_time() -> None:
    endless: dict[str, Any] = {"schema": SCHEMA, "titles": (PERSON, True)}
    endless["first_day"] = [endless, endless]
    deep: Any = PERSON
    for _ in range(150):
        deep = [deep, deep]
    with pytest.raises(MalformedDocument) as caught:
        from_record({**endless, "last_day": deep})
    value: Any = caught.value.value

    assert value["titles"] == ("*" * 10, True)
    assert value["first_day"][0]["first_day"] == "..."
    assert PERSON not in str(caught.value)

"""Codes of territories: what they are made of, what lies in what, and hostile input."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any, TypeAlias

import pytest

from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.source import Source
from integrated_projects.territory import LauCode, Municipality, NutsCode
from integrated_projects.text import Text
from tests.hostile import NO_NOUNS, NO_TEXTS, Words, refused

Code: TypeAlias = NutsCode | LauCode

#: Regions of Bulgaria, of countries whose codes hold a zero or a letter, and of no region at all (BGZZZ).
NUTS = ["BG", "BG4", "BG41", "BG415", "BG311", "BGZZZ", "EL", "NO0A", "LU000", "CZ010", "FRY10"]
LAU = ["BG415 KNL29", "BG344 SZR12", "RO411 69900", "NO081 0301", "XX000 1", "XX000 A-1/2.3_4"]

KYUSTENDIL = LauCode.parse("BG415 KNL29")

loose: Any = Municipality


def reason(kind: type[Code], text: object) -> str:
    with pytest.raises(Malformed) as caught:
        kind.parse(text)  # type: ignore[arg-type]  # it may be no text
    return caught.value.reason


@pytest.mark.parametrize(("kind", "text"), [*((NutsCode, text) for text in NUTS), *((LauCode, text) for text in LAU)])
def test_a_code_is_read_and_printed_to_the_letter(kind: type[Code], text: str) -> None:
    code = kind.parse(text)
    assert str(code) == code.format() == text
    assert repr(code) == f"{kind.__name__}.parse({text!r})"
    for again in (kind.parse(text), pickle.loads(pickle.dumps(code)), copy.deepcopy(code)):  # noqa: S301 - our own pickle
        assert again == code
        assert hash(again) == hash(code)


@pytest.mark.parametrize(
    ("text", "level", "parent"),
    [("BG", 0, None), ("BG4", 1, "BG"), ("BG41", 2, "BG4"), ("BG415", 3, "BG41"), ("EL301", 3, "EL30")],
)
def test_a_region_has_a_level_and_a_region_above(text: str, level: int, parent: str | None) -> None:
    code = NutsCode(text)
    assert (code.level, code.country) == (level, text[:2])
    assert code.parent == (None if parent is None else NutsCode(parent))


def test_a_local_unit_has_a_level_and_a_region_above() -> None:
    code = LauCode.parse("BG415 KNL29")
    assert code == LauCode(NutsCode("BG415"), "KNL29")
    assert (code.region, code.code) == (NutsCode("BG415"), "KNL29")
    assert (code.level, code.country, code.parent) == (4, "BG", NutsCode("BG415"))


@pytest.mark.parametrize(
    ("code", "above", "below"),
    [
        (NutsCode("BG415"), ["BG41", "BG4", "BG"], ["BG415", "BG414", "BG42", "BG3", "RO"]),
        (NutsCode("BG"), [], ["BG", "BG4", "RO"]),
        (LauCode.parse("BG415 KNL29"), ["BG415", "BG41", "BG4", "BG"], ["BG414", "BG42", "RO"]),
    ],
    ids=str,
)
def test_a_code_is_under_all_that_hold_it_and_nothing_else(code: Code, above: list[str], below: list[str]) -> None:
    assert [code.is_under(NutsCode(text)) for text in above] == [True] * len(above)
    assert [code.is_under(NutsCode(text)) for text in below] == [False] * len(below)


@pytest.mark.parametrize("code", [NutsCode("BG415"), LauCode.parse("BG415 KNL29")], ids=str)
@pytest.mark.parametrize("above", [None, "BG41", LauCode.parse("BG415 KNL29")], ids=str)
def test_a_code_is_under_nothing_but_codes_of_regions(code: Code, above: object) -> None:
    with refused("a NUTS code", "a code is compared with the codes above it"):
        code.is_under(above)  # type: ignore[arg-type]  # it is none


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ВG415", "Cyrillic 'В' at position 1 stands for Latin 'B'; write BG415"),
        ("bg415", "its letters are capitals; write BG415"),
        ("BG 415", "a space at position 3; write BG415"),
        ("BG٤", "'٤' at position 3 stands for the digit '4'; write BG4"),
        ("B", "write a country and up to three letters or digits, as BG, BG4, BG41 or BG415"),
        ("BG4150", "write a country and up to three letters or digits, as BG, BG4, BG41 or BG415"),
        ("1G4", "write a country and up to three letters or digits, as BG, BG4, BG41 or BG415"),
        ("", "it is empty"),
        ("4" * 10_000, "it has 10000 characters, and at most 100 are read"),
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_code_of_a_region_is_refused_with_the_likely_one(text: str, expected: str) -> None:
    assert reason(NutsCode, text) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("KNL29", "a LAU code", "write the NUTS 3 code, a space and the code of the local unit, as BG415 KNL29"),
        ("BG415 ", "a LAU code", "it is empty"),
        ("BG41 KNL29", "the region of a LAU code", "write a NUTS 3 code, as BG415"),
        ("BG415 KNL290", "a LAU code", "a Bulgarian one has three letters and two digits, as KNL29"),
        ("BG415 41112", "a LAU code", "a Bulgarian one has three letters and two digits, as KNL29"),
        ("RO411 -1", "a LAU code", "write up to thirty capitals and digits, as KNL29"),
        ("RO411 " + "1" * 31, "a LAU code", "write up to thirty capitals and digits, as KNL29"),
        ("bg415 KNL29", "a NUTS code", "its letters are capitals; write BG415"),
        ("4" * 10_000, "a LAU code", "it has 10000 characters, and at most 100 are read"),
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_code_of_a_local_unit_is_refused(text: str, noun: str, expected: str) -> None:
    with refused(noun, expected):
        LauCode.parse(text)


def test_a_look_alike_in_the_code_of_a_local_unit_is_named() -> None:
    expected = "Cyrillic 'К' at position 1 stands for Latin 'K'; write KNL29"
    assert reason(LauCode, "BG415 КNL29") == expected


@pytest.mark.parametrize("kind", [NutsCode, LauCode])
def test_only_a_text_that_can_be_printed_is_read(kind: type[Code]) -> None:
    for value in NO_TEXTS:
        with pytest.raises(Malformed) as caught:
            kind.parse(value)
        str(caught.value).encode()


def test_a_subclass_of_text_gives_its_plain_value() -> None:
    assert type(NutsCode(Words("BG415")).text) is str
    assert type(LauCode(NutsCode("BG415"), Words("KNL29")).code) is str


def test_the_region_of_a_local_unit_is_a_code() -> None:
    text: Any = "BG415"
    with refused("the region of a LauCode", "it takes a NutsCode"):
        LauCode(text, "KNL29")


def test_codes_are_sorted_from_the_whole_to_the_part() -> None:
    texts = ["BG", "BG3", "BG31", "BG311", "BG4", "BG41", "BG411", "BG415", "RO"]
    assert [str(code) for code in sorted(map(NutsCode, reversed(texts)))] == texts
    units = ["BG311 VID01", "BG311 VID09", "BG415 KNL29"]
    assert [str(code) for code in sorted(map(LauCode.parse, reversed(units)))] == units


def test_a_municipality_has_a_name_and_dated_codes() -> None:
    source = Source("A list")
    codes = Dated("the codes of Kyustendil", [Version(KYUSTENDIL, since=date(2008, 3, 6), source=source)])
    municipality = Municipality(Text(bg="Кюстендил", en="Kyustendil"), codes=codes, source=source)
    assert str(municipality) == "Kyustendil"
    assert municipality.codes.on(date(2020, 1, 1)) == KYUSTENDIL
    assert municipality.source == source
    assert loose("Кюстендил", codes=codes).name == Text(bg="Кюстендил")
    assert loose("Кюстендил", codes=codes).source is None


def test_a_municipality_refuses_what_it_does_not_take() -> None:
    codes = Dated.always("the codes", KYUSTENDIL)
    for value in NO_NOUNS:
        with refused("the codes of a Municipality", "it takes a Dated"):
            loose("Kyustendil", codes=value)
        with refused("the source of a Municipality", "it takes a Source"):
            loose("Kyustendil", codes=codes, source=value)
    with refused("a LAU code", "a municipality has LAU codes"):
        loose("Kyustendil", codes=Dated.always("the codes", NutsCode("BG415")))
    with refused("a text"):
        loose(None, codes=codes)

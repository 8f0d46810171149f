"""Words as they are printed, in one language or in two, and what cannot be printed."""

from __future__ import annotations

import sys
import unicodedata
from typing import Any

import pytest

from integrated_projects.listing import Listing
from integrated_projects.text import Text, to_name, to_optional_name, to_optional_text, to_text, to_texts
from tests.hostile import NO_LISTS, NO_TEXTS, THINGS, UNPRINTABLE, Words, refused

loose: Any = Text
loose_name: Any = to_name
loose_text: Any = to_text
loose_texts: Any = to_texts

every_other_value = pytest.mark.parametrize("value", NO_TEXTS, ids=[str(n) for n in range(len(NO_TEXTS))])


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Hena OOD", "Hena OOD"),
        (" \t\u00a0Hena OOD\u2003\n", "Hena OOD"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("„Хена“ ООД № 7", "„Хена“ ООД № 7"),
        ("soft\u00adhyphen", "soft\u00adhyphen"),
        ("\U0001f600", "\U0001f600"),
        ("—", "—"),
        (Words("words"), "words"),
    ],
    ids=ascii,
)
def test_a_name_is_kept_as_it_is_printed(printed: str, name: str) -> None:
    assert to_name(printed) == to_optional_name(printed) == name
    assert type(to_name(printed)) is str


def test_exactly_what_cannot_be_printed_is_refused() -> None:
    everything = {chr(number) for number in range(sys.maxunicode + 1)}
    wrong = {character for character in everything if unicodedata.category(character) in {"Cc", "Cs"}} - {"\n", "\t"}
    right = f"a{''.join(everything - wrong)}b"

    assert to_name(right) == right
    for character in wrong:
        with refused("a text", f"character 1 is U+{ord(character):04X}, which cannot be printed"):
            to_name(f"a{character}b")


@every_other_value
def test_what_is_not_printed_is_no_text(value: object) -> None:
    optional: list[Any] = [to_optional_name, to_optional_text]

    for read in (loose_name, loose_text, *optional):
        with refused("a text"):
            read(value)


@pytest.mark.parametrize("blank", ["", " ", "\n\t\u2003"], ids=ascii)
def test_blank_is_not_the_same_as_not_stated(blank: str) -> None:
    with refused("a text", "it holds no letter; what is not stated is None"):
        to_name(blank)
    assert to_optional_name(None) is None
    assert to_optional_text(None) is None


def test_none_is_no_text() -> None:
    for read in (loose_name, loose_text):
        with refused("a text", "it takes a str"):
            read(None)


def test_a_long_text_is_read_in_good_time() -> None:
    assert len(to_name("ж" * 10**6)) == 10**6
    with refused("a text", "character 1000000 is U+0000"):
        to_name("ж" * 10**6 + "\x00.")


def test_a_text_says_the_same_in_two_languages() -> None:
    text = Text(bg="Училище", en="School")

    assert (text.read("bg"), text.read("en"), str(text)) == ("Училище", "School", "School")


def test_a_text_in_one_language_is_read_in_it() -> None:
    assert [Text(bg="Училище").read(language) for language in ("bg", "en")] == ["Училище", "Училище"]
    assert [Text(en="School").read(language) for language in ("bg", "en")] == ["School", "School"]
    assert str(Text(bg="Училище")) == "Училище"


def test_a_language_that_is_not_kept_is_read_in_english() -> None:
    assert Text(bg="Училище", en="School").read("de") == "School"


def test_a_text_has_words_in_some_language() -> None:
    with refused("a text", "it has words in neither language; what is not stated is None"):
        Text()


@every_other_value
@pytest.mark.parametrize("language", ["bg", "en"])
def test_each_language_is_printed(language: str, value: object) -> None:
    with refused("a text"):
        loose(**{language: value})


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("School", Text(en="School")),
        ("Училище", Text(bg="Училище")),
        ("ESF и ERDF", Text(bg="ESF и ERDF")),
        ("2014-2020", Text(en="2014-2020")),
        (Text(en="School", bg="Училище"), Text(en="School", bg="Училище")),
    ],
    ids=ascii,
)
def test_plain_words_are_in_the_language_of_their_letters(printed: str | Text, text: Text) -> None:
    assert to_text(printed) == to_optional_text(printed) == text


def test_each_of_a_list_becomes_a_text() -> None:
    assert to_texts(["School", Text(bg="Училище"), ...]) == Listing([Text(en="School"), Text(bg="Училище"), ...])
    assert to_texts([]) == Listing([])
    assert to_texts(None) == Listing(None)


@pytest.mark.parametrize("value", NO_LISTS, ids=[str(n) for n in range(len(NO_LISTS))])
def test_words_are_no_list_of_texts(value: object) -> None:
    with refused("a list"):
        loose_texts(value)


@pytest.mark.parametrize("item", [*THINGS, None, 0, ["words"]], ids=[str(n) for n in range(len(THINGS) + 3)])
def test_each_of_a_list_of_texts_is_a_text(item: object) -> None:
    with refused("an item of this list", "it takes items of the type Text or str"):
        loose_texts(["School", item])


@pytest.mark.parametrize("item", UNPRINTABLE, ids=ascii)
def test_each_of_a_list_of_texts_is_printed(item: str) -> None:
    with refused("a text"):
        to_texts(["School", item, ...])

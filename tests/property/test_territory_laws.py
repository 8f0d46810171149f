"""The laws of the codes of territories."""

from __future__ import annotations

import string
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.errors import Malformed
from integrated_projects.territory import LauCode, NutsCode

Code: TypeAlias = NutsCode | LauCode

LETTERS = string.digits + string.ascii_uppercase
COUNTRIES = st.sampled_from(["BG", "RO", "EL", "NO"])


def nuts(letters: str, least: int) -> st.SearchStrategy[NutsCode]:
    return st.builds(str.__add__, COUNTRIES, st.text(letters, min_size=least, max_size=3)).map(NutsCode)


def lau(region: NutsCode, digits: int, code: str) -> LauCode:
    return LauCode(region, f"KNL{digits:02}" if region.country == "BG" else code)


# Few letters, so that many codes are under each other.
REGIONS = nuts("34", 0)
NUTS = REGIONS | nuts(LETTERS, 0)
LAU = st.builds(
    lau,
    nuts("34", 3) | nuts(LETTERS, 3),
    st.integers(0, 99),
    st.builds("{}{}{}".format, st.sampled_from(LETTERS), st.text(LETTERS + "./_-", max_size=28), st.integers(0, 9)),
)
CODES: st.SearchStrategy[Code] = NUTS | LAU
TEXTS = (
    st.text(max_size=120)
    | st.text("BGRO345KNLВО09 ", max_size=12)
    | st.builds("{}{}".format, CODES, st.text(max_size=2))
)


def above(code: Code) -> list[NutsCode]:
    """Every code above, the nearest first."""
    parent = code.parent
    return [] if parent is None else [parent, *above(parent)]


@given(CODES)
def test_parse_reads_back_what_format_prints(code: Code) -> None:
    assert type(code).parse(code.format()) == code


@given(st.sampled_from([NutsCode, LauCode]), TEXTS)
def test_what_parse_accepts_is_what_format_prints(kind: type[Code], text: str) -> None:
    try:
        code = kind.parse(text)
    except Malformed as error:
        assert str(error).encode()  # noqa: PT017 - a text may be read as well
        return
    assert code.format() == text


@given(CODES)
def test_every_parent_is_one_level_above_and_in_the_same_country(code: Code) -> None:
    parent = code.parent
    if parent is None:
        assert code.level == 0
    else:
        assert parent.level == code.level - 1
        assert parent.country == code.country
        assert code.is_under(parent)


@given(CODES, NUTS)
def test_a_code_is_under_exactly_the_codes_above_it(code: Code, other: NutsCode) -> None:
    assert code.is_under(other) is (other in above(code))


@given(CODES, REGIONS, REGIONS)
def test_being_under_is_transitive(code: Code, middle: NutsCode, top: NutsCode) -> None:
    if code.is_under(middle) and middle.is_under(top):
        assert code.is_under(top)


@given(CODES, CODES)
def test_no_code_is_under_itself_nor_two_under_each_other(one: Code, other: Code) -> None:
    if isinstance(one, NutsCode):
        assert not one.is_under(one)
        if isinstance(other, NutsCode):
            assert not (one.is_under(other) and other.is_under(one))


@given(st.lists(REGIONS, max_size=12), REGIONS)
def test_what_is_under_a_region_is_sorted_right_behind_it(codes: list[NutsCode], region: NutsCode) -> None:
    ordered = sorted({*codes, region})
    following = ordered[ordered.index(region) + 1 :]
    under = [code.is_under(region) for code in following]
    assert under == sorted(under, reverse=True)
    assert not any(code.is_under(region) for code in ordered[: ordered.index(region)])


@given(st.lists(LAU, max_size=12))
def test_local_units_are_sorted_as_their_regions(codes: list[LauCode]) -> None:
    regions = [code.region for code in sorted(codes)]
    assert regions == sorted(regions)


@given(CODES, st.data())
def test_a_mutated_letter_never_gives_an_equal_code(code: Code, data: st.DataObject) -> None:
    text = str(code)
    position = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(
        (st.sampled_from(string.ascii_letters + string.digits + " -./ВОС") | st.characters()).filter(
            lambda letter: letter != text[position]
        )
    )
    try:
        mutated = type(code).parse(text[:position] + letter + text[position + 1 :])
    except Malformed:
        return
    assert mutated != code

"""Programmes, who pays, at which rates, and by which policy an amount is divided among them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType, SimpleNamespace
from typing import Any

import moneyed
import pytest

from integrated_projects.dated import Dated
from integrated_projects.errors import CurrencyMismatch
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, euro, leva
from integrated_projects.period import Period, ProgrammingPeriod
from integrated_projects.programme import (
    Cofinancing,
    Fund,
    FundingSource,
    PriorityAxis,
    Programme,
    Share,
    Shares,
    SourceKind,
    SplitPolicy,
    cofinancings_that_explain,
    policies_that_explain,
    to_optional_programme_code,
    to_optional_source_code,
    to_programme_codes,
)
from integrated_projects.source import Source
from integrated_projects.text import Text
from tests.hostile import NO_ITEMS, NO_LISTS, NO_NOUNS, NO_TEXTS, Agreeable, every_field, refused

ESF = Fund("ESF", name="European Social Fund")
ERDF = Fund("ERDF")
NATIONAL = FundingSource("BG", kind=SourceKind.NATIONAL)
OWN = FundingSource("OWN", kind=SourceKind.OWN)

EIGHTY_FIVE, FIFTEEN = Rate.percent("85"), Rate.percent("15")
SHARES = Shares([(ESF, EIGHTY_FIVE), (NATIONAL, FIFTEEN)])
HALF_UP = Rounding(RoundingMode.HALF_UP)
THREE = Shares([(ESF, EIGHTY_FIVE), (NATIONAL, Rate.percent("13")), (OWN, Rate.percent("2"))])
ALL_POLICIES = ["FUNDS_HALF_UP", "FUNDS_CUT_OFF", "NATIONAL_HALF_UP"]

CODE = ProgrammeCode.parse("2014BG05M9OP001")
HRD = Programme(CODE, short_name="OP HRD")

loose: Any = SimpleNamespace(
    Cofinancing=Cofinancing,
    Fund=Fund,
    FundingSource=FundingSource,
    PriorityAxis=PriorityAxis,
    Programme=Programme,
    Share=Share,
    Shares=Shares,
    SplitPolicy=SplitPolicy,
    cofinancings_that_explain=cofinancings_that_explain,
    policies_that_explain=policies_that_explain,
    to_optional_programme_code=to_optional_programme_code,
    to_optional_source_code=to_optional_source_code,
    to_programme_codes=to_programme_codes,
)


# --- Fund, FundingSource, PriorityAxis --------------------------------------------------------------------------------


def test_a_fund_is_its_code() -> None:
    assert str(ESF) == ESF.code == "ESF"
    assert ESF.name == Text(en="European Social Fund")
    assert ERDF.name is None


def test_a_fund_is_a_funding_source() -> None:
    source = FundingSource.of(ESF)

    assert source == FundingSource("ESF", name=ESF.name, kind=SourceKind.FUND)
    assert FundingSource.of(NATIONAL) is NATIONAL
    assert str(NATIONAL) == NATIONAL.code == "BG"


@pytest.mark.parametrize("value", [*NO_NOUNS, None], ids=[str(n) for n in range(len(NO_NOUNS) + 1)])
def test_nothing_else_is_a_funding_source(value: object) -> None:
    with refused("a funding source", "write a FundingSource or a Fund"):
        loose.FundingSource.of(value)


def test_a_priority_axis_is_its_name() -> None:
    axis = PriorityAxis("Образователна среда", number=" 3 ")

    assert (str(axis), axis.number) == ("Образователна среда", "3")


@every_field(texts=["code", "name"], required={"code": "a text"})
def test_a_fund_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Fund(**{"code": "ESF", field: value})


@every_field(
    texts=["code", "name"],
    nouns={"kind": "the kind of a FundingSource"},
    required={"code": "a text", "kind": "the kind of a FundingSource"},
)
def test_a_funding_source_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.FundingSource(**{"code": "BG", "kind": SourceKind.NATIONAL, field: value})


@every_field(texts=["name", "number"], required={"name": "a text"})
def test_a_priority_axis_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.PriorityAxis(**{"name": "Inclusion", field: value})


# --- Shares -----------------------------------------------------------------------------------------------------------


def test_a_share_is_a_source_and_its_rate() -> None:
    share = Share(ESF, EIGHTY_FIVE)

    assert share.source == FundingSource.of(ESF)
    assert str(share) == "ESF 85 %"


@every_field(
    nouns={"source": "a funding source", "rate": "the rate of a Share"},
    required={"source": "a funding source", "rate": "the rate of a Share"},
)
def test_a_share_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Share(**{"source": ESF, "rate": FIFTEEN, field: value})


def test_shares_stand_in_the_printed_order() -> None:
    assert Shares((Share(ESF, EIGHTY_FIVE), Share(NATIONAL, FIFTEEN))) == SHARES
    assert Shares([(NATIONAL, FIFTEEN), (ESF, EIGHTY_FIVE)]) != SHARES
    assert str(SHARES) == "ESF 85 % + BG 15 %"


@pytest.mark.parametrize(
    ("shares", "whole"),
    [
        (SHARES, Fraction(1)),
        (Shares([(ESF, EIGHTY_FIVE)]), Fraction(17, 20)),
        (Shares([(ESF, EIGHTY_FIVE), (ERDF, EIGHTY_FIVE)]), Fraction(17, 10)),
        (Shares([(ESF, Rate(Fraction(1, 3))), (NATIONAL, Rate(Fraction(2, 3)))]), Fraction(1)),
    ],
    ids=str,
)
def test_shares_add_up_to_whatever_they_add_up_to(shares: Shares, whole: Fraction) -> None:
    assert shares.sum == whole


def test_the_sources_are_told_by_their_kind() -> None:
    shares = Shares([(ESF, Rate.percent("80")), (NATIONAL, FIFTEEN), (OWN, Rate.percent("5"))])

    assert shares.sources() == ("ESF", "BG", "OWN")
    assert shares.sources(SourceKind.FUND) == ("ESF",)
    assert shares.sources(SourceKind.OWN, SourceKind.NATIONAL) == ("BG", "OWN")


@pytest.mark.parametrize(
    "value",
    [
        [],
        (),
        None,
        [...],
        [(ESF, EIGHTY_FIVE), ...],
        [(ESF, EIGHTY_FIVE), (ESF, FIFTEEN)],
        [(ESF, EIGHTY_FIVE), (FundingSource("ESF", kind=SourceKind.OWN), FIFTEEN)],
    ],
    ids=str,
)
def test_shares_name_every_source_once(value: object) -> None:
    with refused("a set of shares", "it takes at least one source, each once; the list is never open"):
        loose.Shares(value)


@pytest.mark.parametrize("value", NO_LISTS, ids=[str(n) for n in range(len(NO_LISTS))])
def test_shares_are_a_list(value: object) -> None:
    with refused("a list"):
        loose.Shares(value)


NO_SHARES = [*NO_ITEMS, ESF, "ab", (), (ESF,), (ESF, FIFTEEN, HALF_UP), {"ESF": FIFTEEN}, {ESF, FIFTEEN}, SHARES]


@pytest.mark.parametrize("value", NO_SHARES, ids=[str(n) for n in range(len(NO_SHARES))])
def test_each_share_is_a_pair(value: object) -> None:
    with refused("a share", "write a source and its Rate"):
        loose.Shares([value])


@pytest.mark.parametrize(
    ("pair", "noun"),
    [
        (("ESF", FIFTEEN), "a funding source"),
        ((ESF, "0.15"), "the rate of a Share"),
        ((ESF, 15), "the rate of a Share"),
        ((FIFTEEN, ESF), "a funding source"),
    ],
    ids=str,
)
def test_a_pair_is_a_source_and_its_rate(pair: object, noun: str) -> None:
    with refused(noun):
        loose.Shares([pair])


# --- Cofinancing ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "rounding", "residual", "parts"),
    [
        pytest.param("1199362.90", HALF_UP, "BG", ("1019458.47", "179904.43"), id="V13, HRD"),
        pytest.param("389907.75", HALF_UP, "BG", ("331421.59", "58486.16"), id="V13, SESG"),
        pytest.param("1199362.90", Rounding(RoundingMode.DOWN), "BG", ("1019458.46", "179904.44"), id="cut off"),
        pytest.param("1199362.90", HALF_UP, "ESF", ("1019458.46", "179904.44"), id="national first"),
        pytest.param("-0.01", HALF_UP, "BG", ("-0.01", "0.00"), id="below zero"),
        pytest.param("0.00", HALF_UP, "BG", ("0.00", "0.00"), id="nothing"),
        pytest.param("100", Rounding(RoundingMode.UP, step="10"), "BG", ("90", "10"), id="a wide step"),
    ],
)
def test_an_amount_is_divided_to_the_last_cent(
    amount: str, rounding: Rounding, residual: str, parts: tuple[str, str]
) -> None:
    policy = Cofinancing(shares=SHARES, rounding=rounding, residual=residual)

    assert policy.split(leva(amount)) == {"ESF": leva(parts[0]), "BG": leva(parts[1])}
    assert list(policy.split(leva(amount))) == ["ESF", "BG"]
    assert policy.split(euro(amount)) == {"ESF": euro(parts[0]), "BG": euro(parts[1])}


def test_a_policy_says_how_it_divides() -> None:
    policy = Cofinancing(shares=SHARES, rounding=Rounding(RoundingMode.DOWN, step="0.05"), residual="BG")

    assert str(policy) == "ESF 85 % + BG 15 %, rounded down to 0.05, the rest to BG"


def test_one_source_takes_everything() -> None:
    policy = Cofinancing(shares=Shares([(ESF, Rate("1"))]), rounding=HALF_UP, residual="ESF")

    assert policy.split(leva("0.01")) == {"ESF": leva("0.01")}


@pytest.mark.parametrize("rates", [("85", "14"), ("85", "16"), ("85", "0")], ids=str)
def test_the_shares_of_a_policy_add_up(rates: tuple[str, str]) -> None:
    shares = Shares([(ESF, Rate.percent(rates[0])), (NATIONAL, Rate.percent(rates[1]))])

    with refused("a co-financing", "its shares do not add up to 100 %"):
        Cofinancing(shares=shares, rounding=HALF_UP, residual="BG")


def test_who_takes_the_rest_has_a_share() -> None:
    with refused("a bearer of the residual", "name one of ESF, BG"):
        Cofinancing(shares=SHARES, rounding=HALF_UP, residual="OWN")


@pytest.mark.parametrize("residual", [ESF, FundingSource.of(ESF), "ESF", " ESF "], ids=repr)
def test_who_takes_the_rest_is_kept_by_its_code(residual: FundingSource | Fund | str) -> None:
    assert Cofinancing(shares=SHARES, rounding=HALF_UP, residual=residual).residual == "ESF"


@pytest.mark.parametrize(
    ("residual", "parts"),
    [
        ("ESF", ("1019458.46", "155917.18", "23987.26")),
        ("BG", ("1019458.47", "155917.17", "23987.26")),
        ("OWN", ("1019458.47", "155917.18", "23987.25")),
    ],
)
def test_an_amount_is_divided_among_any_number_of_sources(residual: str, parts: tuple[str, ...]) -> None:
    policy = Cofinancing(shares=THREE, rounding=HALF_UP, residual=residual)

    assert policy.split(leva("1199362.90")) == dict(zip(["ESF", "BG", "OWN"], map(leva, parts), strict=True))
    assert [str(part) for part in policy.split(-leva("1199362.90")).values()] == [f"-{part} BGN" for part in parts]


def test_a_split_says_where_every_cent_went() -> None:
    explained = Cofinancing(shares=SHARES, rounding=HALF_UP, residual="BG").explain(leva("1199362.90"))
    esf, national = explained.steps

    assert explained.whole == leva("1199362.90")
    assert (esf.name, esf.by, esf.rounding, esf.amount) == ("ESF", EIGHTY_FIVE, HALF_UP, leva("1019458.47"))
    assert (esf.exact, esf.difference) == (Fraction("1019458.465"), Fraction("0.005"))
    assert (national.name, national.by, national.rounding) == ("BG", FIFTEEN, None)
    assert (national.exact, national.difference) == (Fraction("179904.435"), Fraction("-0.005"))
    assert str(explained).splitlines() == [
        "1. ESF: 85 % of 1199362.90 BGN = 1019458.465 BGN, rounded half up to 0.01: 1019458.47 BGN",
        "2. BG: 15 % of 1199362.90 BGN = 179904.435 BGN, takes the rest: 179904.43 BGN",
        "together 1199362.90 BGN",
    ]


@every_field(
    texts=["residual"],
    nouns={"shares": "the shares of a Cofinancing", "rounding": "the rounding of a Cofinancing"},
    required={
        "residual": "a text",
        "shares": "the shares of a Cofinancing",
        "rounding": "the rounding of a Cofinancing",
    },
)
def test_a_cofinancing_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Cofinancing(**{"shares": SHARES, "rounding": HALF_UP, "residual": "BG", field: value})


@pytest.mark.parametrize("value", [*NO_NOUNS, None, 5], ids=[str(n) for n in range(len(NO_NOUNS) + 2)])
def test_only_an_amount_is_divided(value: object) -> None:
    policy: Any = SplitPolicy.FUNDS_HALF_UP.cofinancing(SHARES)

    with refused("an amount to divide", "it takes a Money"):
        policy.split(value)
    with refused("an amount to divide", "it takes a Money"):
        policy.explain(value)
    with refused("an amount to divide"):
        loose.policies_that_explain(value, {}, SHARES)
    with refused("an amount to divide"):
        loose.cofinancings_that_explain(value, {}, SHARES)


def test_many_amounts_are_divided_in_columns() -> None:
    policy = Cofinancing(shares=THREE, rounding=HALF_UP, residual="BG")
    columns = policy.split_all(amount for amount in [leva("1199362.90"), leva("-0.01"), leva("0.005")])

    assert list(columns) == ["ESF", "BG", "OWN"]
    assert [str(amount) for amount in columns["ESF"]] == ["1019458.47 BGN", "-0.01 BGN", "0.00 BGN"]
    assert [str(amount) for amount in columns["BG"]] == ["155917.17 BGN", "0.00 BGN", "0.005 BGN"]
    assert [str(amount) for amount in columns["OWN"]] == ["23987.26 BGN", "0.00 BGN", "0.00 BGN"]


def test_of_no_amounts_nobody_gets_any() -> None:
    assert SplitPolicy.FUNDS_HALF_UP.cofinancing(SHARES).split_all([]) == {"ESF": (), "BG": ()}


@pytest.mark.parametrize("step", ["1", "0.001", "0.05"])
def test_many_amounts_are_divided_by_any_step(step: str) -> None:
    policy = Cofinancing(shares=SHARES, rounding=Rounding(RoundingMode.DOWN, step=step), residual="BG")
    whole = leva("1199362.90")

    assert policy.split_all([whole]) == {code: (amount,) for code, amount in policy.split(whole).items()}
    assert repr(policy.split_all([whole])["ESF"][0]) == repr(policy.split(whole)["ESF"])


def test_many_amounts_are_divided_at_rates_whose_digits_do_not_end() -> None:
    third = Rate(Fraction(1, 3))
    policy = Cofinancing(shares=Shares([(ESF, third), (OWN, third.complement())]), rounding=HALF_UP, residual="OWN")

    assert [str(amount) for amount in policy.split_all([leva("100.00")])["ESF"]] == ["33.33 BGN"]


def test_only_a_collection_of_amounts_is_divided() -> None:
    policy: Any = SplitPolicy.FUNDS_HALF_UP.cofinancing(SHARES)

    with refused("a collection of amounts", "write a list of Money"):
        policy.split_all(leva("1.00"))
    for value in [*NO_NOUNS, None, 5]:
        for given in ([value], [leva("1.00"), value], [value, leva("1.00")]):
            with refused("an amount to divide", "it takes a Money"):
                policy.split_all(given)


def test_amounts_of_two_currencies_are_not_divided_together() -> None:
    policy = SplitPolicy.FUNDS_HALF_UP.cofinancing(SHARES)

    with pytest.raises(CurrencyMismatch) as caught:
        policy.split_all([leva("1.00"), euro("1.00")])
    assert caught.value.args


@pytest.mark.parametrize("digits", ["9" * 30 + ".995", "-" + "9" * 30 + ".995"])
def test_what_is_rounded_up_to_what_no_amount_can_hold_is_refused(digits: str) -> None:
    policy = Cofinancing(shares=Shares([(ESF, Rate("1")), (OWN, Rate("0"))]), rounding=HALF_UP, residual="OWN")

    with refused("an amount", "it is finite, with at most 30 digits"):
        policy.split(leva(digits))
    with refused("an amount", "it is finite, with at most 30 digits"):
        policy.split_all([leva("1.00"), leva(digits)])


# --- SplitPolicy ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("policy", "mode", "residual"),
    [
        (SplitPolicy.FUNDS_HALF_UP, RoundingMode.HALF_UP, "BG"),
        (SplitPolicy.FUNDS_CUT_OFF, RoundingMode.DOWN, "BG"),
        (SplitPolicy.NATIONAL_HALF_UP, RoundingMode.HALF_UP, "ESF"),
    ],
    ids=str,
)
def test_a_policy_names_its_rounding_and_who_takes_the_rest(
    policy: SplitPolicy, mode: RoundingMode, residual: str
) -> None:
    assert policy.cofinancing(SHARES) == Cofinancing(shares=SHARES, rounding=Rounding(mode), residual=residual)


@pytest.mark.parametrize(
    ("policy", "shares", "bearers"),
    [
        (SplitPolicy.FUNDS_HALF_UP, [(ESF, "100")], 0),
        (SplitPolicy.FUNDS_CUT_OFF, [(ESF, "80"), (NATIONAL, "15"), (OWN, "5")], 2),
        (SplitPolicy.NATIONAL_HALF_UP, [(ESF, "50"), (ERDF, "35"), (NATIONAL, "15")], 2),
        (SplitPolicy.NATIONAL_HALF_UP, [(NATIONAL, "100")], 0),
    ],
    ids=str,
)
def test_one_source_alone_takes_the_rest(policy: SplitPolicy, shares: list[Any], bearers: int) -> None:
    with refused("such a split", f"{bearers} sources could take the rest"):
        policy.cofinancing(Shares([(source, Rate.percent(rate)) for source, rate in shares]))


def test_of_many_that_could_take_the_rest_one_is_named() -> None:
    with refused("such a split", "2 sources could take the rest; name one of BG, OWN"):
        SplitPolicy.FUNDS_HALF_UP.cofinancing(THREE)
    for named in (OWN, "OWN"):
        made = SplitPolicy.FUNDS_HALF_UP.cofinancing(THREE, residual=named)
        assert made == Cofinancing(shares=THREE, rounding=HALF_UP, residual="OWN")


@pytest.mark.parametrize(
    ("policy", "residual", "bearers"),
    [
        (SplitPolicy.FUNDS_HALF_UP, "ESF", "BG, OWN"),
        (SplitPolicy.FUNDS_CUT_OFF, ESF, "BG, OWN"),
        (SplitPolicy.NATIONAL_HALF_UP, NATIONAL, "ESF"),
    ],
    ids=str,
)
def test_the_rest_goes_to_the_side_that_the_policy_says(policy: SplitPolicy, residual: Any, bearers: str) -> None:  # noqa: ANN401
    assert ", ".join(policy.bearers(THREE)) == bearers
    with refused("a bearer of the residual", f"by {policy.name} it is one of {bearers}"):
        policy.cofinancing(THREE, residual=residual)


def test_nobody_takes_the_rest_where_the_side_is_empty() -> None:
    with refused("a bearer of the residual", "by FUNDS_HALF_UP it is nobody here"):
        SplitPolicy.FUNDS_HALF_UP.cofinancing(Shares([(ESF, Rate("1"))]), residual=ESF)


@pytest.mark.parametrize("policy", SplitPolicy)
def test_a_policy_needs_the_whole(policy: SplitPolicy) -> None:
    with refused("a co-financing", "its shares do not add up to 100 %"):
        policy.cofinancing(Shares([(ESF, EIGHTY_FIVE), (NATIONAL, Rate.percent("5"))]))


@pytest.mark.parametrize(
    ("whole", "fund", "national", "policies"),
    [
        pytest.param("1199362.90", "1019458.47", "179904.43", ["FUNDS_HALF_UP"], id="V13, HRD"),
        pytest.param("389907.75", "331421.59", "58486.16", ["FUNDS_HALF_UP", "NATIONAL_HALF_UP"], id="V13, SESG"),
        pytest.param("74256.65", "63118.15", "11138.50", ALL_POLICIES, id="S6"),
        pytest.param("1199362.90", "1019458.46", "179904.44", ["FUNDS_CUT_OFF", "NATIONAL_HALF_UP"], id="cut off"),
        pytest.param("100.00", "85.00", "15.00", ALL_POLICIES, id="nothing to round"),
        pytest.param("100.00", "85.01", "14.99", [], id="no known policy"),
        pytest.param("100.00", "85.01", "15.00", [], id="not the whole"),
    ],
)
def test_the_policies_that_make_the_printed_parts_are_found(
    whole: str, fund: str, national: str, policies: list[str]
) -> None:
    printed = {"BG": leva(national), "ESF": leva(fund)}

    assert [one.name for one in policies_that_explain(leva(whole), printed, SHARES)] == policies


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"ESF": leva("85.01")},
        {"ESF": leva(85), "BG": leva(15), "OWN": leva(0)},
        {"OWN": leva(0)},
        {"ESF": euro(85), "BG": euro(15)},
        {"ERDF": leva(85), "BG": leva(15)},
    ],
)
def test_other_parts_are_explained_by_nothing(parts: dict[str, Any]) -> None:
    assert policies_that_explain(leva(100), parts, SHARES) == ()


@pytest.mark.parametrize(
    "parts",
    [
        {ESF: leva("1019458.47"), NATIONAL: leva("179904.43")},
        {FundingSource.of(ESF): leva("1019458.47"), "BG": leva("179904.43")},
    ],
)
def test_the_parts_are_named_by_nouns_or_by_their_codes(parts: Mapping[Fund | FundingSource | str, Money]) -> None:
    whole = leva("1199362.90")

    assert policies_that_explain(whole, parts, SHARES) == (SplitPolicy.FUNDS_HALF_UP,)
    assert len(cofinancings_that_explain(whole, parts, SHARES)) == 6


@pytest.mark.parametrize(
    ("part", "noun"),
    [
        *((part, "an amount of money") for part in (85, 85.0, True, "85", None, "\ud800", Agreeable())),
        (moneyed.Money("NaN", "BGN"), "an amount"),
    ],
    ids=range(8),
)
def test_a_part_is_an_amount(part: object, noun: str) -> None:
    with refused(noun):
        loose.policies_that_explain(leva(100), {"ESF": part, "BG": leva(15)}, SHARES)
    with refused(noun):
        loose.cofinancings_that_explain(leva(100), {"BG": leva(15), "ESF": part}, SHARES)


def test_parts_may_be_amounts_of_py_moneyed() -> None:
    parts = {"ESF": moneyed.Money("1019458.47", "BGN"), "BG": moneyed.Money("179904.43", "BGN")}

    assert loose.policies_that_explain(leva("1199362.90"), parts, SHARES) == (SplitPolicy.FUNDS_HALF_UP,)


def test_a_part_is_named_in_one_way() -> None:
    parts: dict[Fund | str, Money] = {ESF: leva(85), "ESF": leva(85)}

    with refused("the parts of an amount", "one source is written in two ways"):
        policies_that_explain(leva(100), parts, SHARES)


@pytest.mark.parametrize("source", [None, 85, " "])
def test_what_is_no_source_names_no_part(source: object) -> None:
    with refused("a text"):
        loose.policies_that_explain(leva(100), {source: leva(85)}, SHARES)


def test_any_mapping_holds_parts() -> None:
    parts: Mapping[str, Money] = MappingProxyType({"ESF": leva(85), "BG": leva(15)})

    assert len(policies_that_explain(leva(100), parts, SHARES)) == 3


def test_shares_that_no_policy_can_use_are_explained_by_nothing() -> None:
    assert policies_that_explain(leva(100), {"ESF": leva(85)}, Shares([(ESF, EIGHTY_FIVE)])) == ()


@pytest.mark.parametrize("value", [*NO_NOUNS, None], ids=[str(n) for n in range(len(NO_NOUNS) + 1)])
def test_a_policy_is_of_shares(value: object) -> None:
    with refused("a set of shares", "write Shares("):
        loose.SplitPolicy.FUNDS_HALF_UP.cofinancing(value)
    with refused("a set of shares"):
        loose.SplitPolicy.NATIONAL_HALF_UP.bearers(value)
    with refused("a set of shares"):
        loose.policies_that_explain(leva(100), {}, value)
    with refused("a set of shares"):
        loose.cofinancings_that_explain(leva(100), {}, value)


@pytest.mark.parametrize("value", [None, 5, "words", [("ESF", leva(85))], {"ESF"}], ids=repr)
def test_the_parts_are_named_by_their_sources(value: object) -> None:
    with refused("the parts of an amount", "write the amount of each source by its code"):
        loose.policies_that_explain(leva(100), value, SHARES)
    with refused("the parts of an amount"):
        loose.cofinancings_that_explain(leva(100), value, SHARES)


def cofinancings(*found: tuple[RoundingMode, str], shares: Shares = SHARES) -> tuple[Cofinancing, ...]:
    return tuple(Cofinancing(shares=shares, rounding=Rounding(mode), residual=code) for mode, code in found)


def test_every_way_to_round_and_to_bear_the_rest_is_found() -> None:
    printed = {"ESF": leva("1019458.47"), "BG": leva("179904.43")}

    assert cofinancings_that_explain(leva("1199362.90"), printed, SHARES) == cofinancings(
        (RoundingMode.HALF_UP, "BG"),
        (RoundingMode.HALF_DOWN, "ESF"),
        (RoundingMode.DOWN, "ESF"),
        (RoundingMode.FLOOR, "ESF"),
        (RoundingMode.UP, "BG"),
        (RoundingMode.CEILING, "BG"),
    )


def test_the_known_policies_come_first() -> None:
    found = cofinancings_that_explain(leva(100), {"ESF": leva(85), "BG": leva(15)}, SHARES)

    assert len(found) == len(set(found)) == len(RoundingMode) * 2
    assert found[:3] == tuple(policy.cofinancing(SHARES) for policy in SplitPolicy)


@pytest.mark.parametrize(
    ("parts", "residuals"),
    [
        pytest.param(
            {"ESF": "1019458.47", "BG": "155917.17", "OWN": "23987.26"}, {"BG"}, id="the nation takes the rest"
        ),
        pytest.param({"ESF": "1019458.47", "OWN": "23987.25"}, {"OWN"}, id="one source left out"),
        pytest.param({"ESF": "1019458.46"}, {"ESF"}, id="one source alone"),
        pytest.param({"ESF": "1019458.47"}, {"BG", "OWN"}, id="two answers"),
        pytest.param({"ESF": "1019458.48"}, set(), id="no answer"),
        pytest.param({}, set(), id="nothing printed"),
    ],
)
def test_figures_of_some_of_many_sources_are_explained(parts: dict[str, str], residuals: set[str]) -> None:
    printed = {code: leva(amount) for code, amount in parts.items()}
    found = cofinancings_that_explain(leva("1199362.90"), printed, THREE)

    assert {made.residual for made in found if made.rounding == HALF_UP} == residuals


def test_a_policy_explains_with_any_of_those_who_could_take_the_rest() -> None:
    first = {"ESF": leva("1019458.47"), "BG": leva("155917.17"), "OWN": leva("23987.26")}
    second = {"ESF": leva("1019458.47"), "BG": leva("155917.18"), "OWN": leva("23987.25")}

    for printed in (first, second):
        assert policies_that_explain(leva("1199362.90"), printed, THREE) == (SplitPolicy.FUNDS_HALF_UP,)


def test_shares_that_are_not_the_whole_are_explained_by_no_way() -> None:
    assert cofinancings_that_explain(leva(100), {"ESF": leva(85)}, Shares([(ESF, EIGHTY_FIVE)])) == ()


# --- Programme --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("programme", "shown"),
    [
        (Programme(CODE, name="Human Resources", short_name="OP HRD"), "OP HRD"),
        (Programme(CODE, name="Human Resources"), "Human Resources"),
        (Programme(CODE), "2014BG05M9OP001"),
    ],
    ids=str,
)
def test_a_programme_is_shown_by_the_shortest_name_that_is_known(programme: Programme, shown: str) -> None:
    assert str(programme) == shown


def test_a_programme_needs_nothing_but_its_code() -> None:
    programme = Programme(CODE)

    assert programme.funds == Listing(None)
    assert programme.axes == Listing(None)
    assert {programme.name, programme.period, programme.shares, programme.eligibility, programme.source} == {None}


def test_a_programme_holds_what_the_catalogue_says() -> None:
    eligibility = Dated.always("the eligibility", Period.through(date(2014, 1, 1), date(2023, 12, 31)))
    programme = Programme(
        CODE,
        period=ProgrammingPeriod("EU", first_year=2014, last_year=2020),
        funds=[ESF, ...],
        axes=[PriorityAxis("Inclusion")],
        shares=SHARES,
        eligibility=eligibility,
        source=Source("The programme"),
    )

    assert programme.funds == Listing([ESF, ...])
    assert programme.axes == Listing([PriorityAxis("Inclusion")])
    assert (programme.shares, programme.eligibility) == (SHARES, eligibility)


def test_expenditure_is_eligible_within_periods() -> None:
    with refused("the eligibility of a Programme", "it takes a Dated of Periods"):
        loose.Programme(CODE, eligibility=Dated.always("the eligibility", 2014))


@every_field(
    texts=["name", "short_name"],
    lists=["funds", "axes"],
    items={"funds": "an item of this list", "axes": "an item of this list"},
    nouns={
        "code": "the code of a Programme",
        "period": "the period of a Programme",
        "shares": "the shares of a Programme",
        "eligibility": "the eligibility of a Programme",
        "source": "the source of a Programme",
    },
    required={"code": "the code of a Programme"},
)
def test_a_programme_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Programme(**{"code": CODE, field: value})


# --- references -------------------------------------------------------------------------------------------------------


def test_a_programme_is_referred_to_by_its_code() -> None:
    assert to_optional_programme_code(HRD) is to_optional_programme_code(CODE) is CODE
    assert to_optional_programme_code(None) is None
    assert to_programme_codes([HRD, CODE, ...]) == Listing([CODE, CODE, ...])
    assert to_programme_codes(None) == Listing(None)


def test_a_source_is_referred_to_by_its_code() -> None:
    assert to_optional_source_code(ESF) == to_optional_source_code(FundingSource.of(ESF)) == "ESF"
    assert to_optional_source_code(" ESF ") == "ESF"
    assert to_optional_source_code(None) is None


@pytest.mark.parametrize("value", NO_NOUNS, ids=[str(n) for n in range(len(NO_NOUNS))])
def test_nothing_else_refers_to_a_programme(value: object) -> None:
    with refused("a programme", "write a Programme or a ProgrammeCode"):
        loose.to_optional_programme_code(value)
    with refused("an item of this list" if value is not ... else "a list"):
        loose.to_programme_codes([value, ...])


@pytest.mark.parametrize("value", NO_TEXTS, ids=[str(n) for n in range(len(NO_TEXTS))])
def test_nothing_else_refers_to_a_source(value: object) -> None:
    with refused("a text"):
        loose.to_optional_source_code(value)

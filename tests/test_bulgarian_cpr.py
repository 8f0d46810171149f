"""The books of both Common Provisions Regulations in Bulgarian: what they say alike, and each in its own words."""

from __future__ import annotations

import pytest

from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.common_provisions.bulgarian import COMMON
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2021_2027 import CPR_2021_2027


@pytest.mark.parametrize("book", [CPR_2014_2020, CPR_2021_2027], ids=["2014-2020", "2021-2027"])
def test_what_both_say_alike_is_translated_once(book: RuleBook) -> None:
    assert COMMON.items() <= set(book.translations)


def test_nothing_that_both_translate_alike_stands_in_each() -> None:
    alike = set(CPR_2014_2020.translations) & set(CPR_2021_2027.translations)

    assert sorted(alike - COMMON.items()) == []


@pytest.mark.parametrize(
    ("sentence", "earlier", "later"),
    [
        ("the priority is not of the period", "приоритетната ос не е от периода", "приоритетът не е от периода"),
        (
            "{item} is not paid by the European Social Fund of the period",
            "разходът от {item} не е за Европейския социален фонд по програма от периода",
            "разходът от {item} не е за Европейския социален фонд плюс по програма от периода",
        ),
        (
            "the operation is paid by simplified costs, as {amount} obliges it to",
            "операцията използва опростени варианти за разходите, както се изисква при публична подкрепа от {amount}",
            "операцията използва опростени варианти за разходите, както се изисква при общи разходи от {amount}",
        ),
    ],
)
def test_each_period_is_told_in_the_terms_of_its_regulation(sentence: str, earlier: str, later: str) -> None:
    told = [dict(book.translations)[sentence] for book in (CPR_2014_2020, CPR_2021_2027)]

    assert told == [earlier, later]

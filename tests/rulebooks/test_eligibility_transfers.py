"""The rules on what is moved between the headings of a contract, with the numbers of the worked example."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from integrated_projects.evidence.budget_transfers import (
    BudgetHeading,
    BudgetTransfer,
    BudgetTransfers,
    ContractBudget,
)
from integrated_projects.money import Money, Rate, euro, leva
from tests.rulebooks.eligibility import book, page
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

PAGE, BOOK = page(), book()
CONTRACT = "$evidence[0].contracts[0]"
TRAVEL = f"{CONTRACT}.headings[0]"
MAY, JUNE, JULY = date(2020, 5, 4), date(2020, 6, 1), date(2020, 7, 1)


def moved(amount: Money, day: date | None = JULY, **facts: Any) -> BudgetTransfer:  # noqa: ANN401 - any fact
    """What travel received, if nothing else is said."""
    return BudgetTransfer(amount, **{"giving": "training", "receiving": "travel", "made_on": day, **facts})


def given(
    *transfers: Any,  # noqa: ANN401 - transfers, and perhaps that there are others
    heading: dict[str, Any] | None = None,
    **facts: Any,  # noqa: ANN401 - any fact
) -> tuple[BudgetTransfers]:
    """The worked example: 40 000 for travel, of which a tenth may be moved, and a training that is large enough."""
    travel = BudgetHeading("travel", **{"original": euro(40_000), "is_excluded": False, **(heading or {})})
    training = BudgetHeading("training", original=euro(900_000), is_excluded=False)
    stated = {
        "headings": [travel, training],
        "transfers": transfers,
        "amended_on": [],
        "limit": Rate.percent(10),
        "sets_off": False,
        **facts,
    }
    return (BudgetTransfers([ContractBudget(**stated)]),)


FIRST, SECOND = moved(euro(3_000), JUNE), moved(euro(1_500))
BACK = moved(euro(1_500), giving="travel", receiving="training")

ROWS: tuple[Row, ...] = (
    *of_rule(
        "transfers-of-a-heading-are-within-the-limit",
        met("the first transfer alone", PAGE, evidence=given(FIRST), margin=euro(1_000)),
        met("exactly the limit", PAGE, evidence=given(FIRST, moved(euro(1_000))), margin=euro(0)),
        met("nothing is moved, whatever the limit", PAGE, evidence=given(limit=None, heading={"original": None})),
        met("the first is covered by an amendment", PAGE, evidence=given(FIRST, SECOND, amended_on=[date(2020, 6, 2)])),
        met("what is given back is set off", PAGE, evidence=given(FIRST, SECOND, BACK, sets_off=True)),
        met("small either way of counting", PAGE, evidence=given(FIRST, BACK, sets_off=None)),
        met(
            "nothing is moved, in whatever currency",
            PAGE,
            evidence=given(headings=[BudgetHeading("travel")]),
            says="0 was moved into travel or out of it since the last amendment, at most not stated",
        ),
        breached(
            "two transfers, each below the limit",
            PAGE,
            evidence=given(FIRST, SECOND),
            says="4500.00 EUR was moved into travel or out of it since the last amendment, more than 4000.00 EUR, "
            "so that the contract has to be amended",
            margin=euro(-500),
            at=TRAVEL,
        ),
        breached(
            "what travel gives",
            PAGE,
            evidence=given(moved(euro("4000.01"), giving="travel", receiving="training")),
            margin=euro("-0.01"),
        ),
        breached("with others that nobody lists", PAGE, evidence=given(FIRST, SECOND, ...)),
        breached("on the day of the amendment", PAGE, evidence=given(FIRST, SECOND, amended_on=[MAY, JUNE])),
        breached("what is given back counts by itself", PAGE, evidence=given(FIRST, SECOND, BACK)),
        breached(
            "set off, and still too much",
            PAGE,
            evidence=given(FIRST, SECOND, moved(euro(400), giving="travel", receiving="training"), sets_off=True),
            margin=euro(-100),
        ),
        breached(
            "an excluded heading",
            PAGE,
            evidence=given(moved(euro("0.01")), heading={"is_excluded": True, "original": None}, limit=None),
            margin=euro("-0.01"),
        ),
        breached(
            "whether it is excluded or not",
            PAGE,
            evidence=given(FIRST, SECOND, heading={"is_excluded": None}),
        ),
        unknown(
            "the contract's limit is not stated",
            PAGE,
            f"{CONTRACT}.limit",
            evidence=given(FIRST, limit=None),
            says="whether more than not stated was moved into travel or out of it since the last amendment "
            "is not certain: 3000.00 EUR",
        ),
        unknown(
            "the original amount is not stated",
            PAGE,
            f"{TRAVEL}.original",
            evidence=given(FIRST, heading={"original": None}),
        ),
        unknown(
            "it may be excluded", PAGE, f"{TRAVEL}.is_excluded", evidence=given(FIRST, heading={"is_excluded": None})
        ),
        unknown("there may be other transfers", PAGE, f"{CONTRACT}.transfers", evidence=given(FIRST, ...)),
        unknown(
            "set off, there may be other transfers",
            PAGE,
            f"{CONTRACT}.transfers",
            evidence=given(FIRST, ..., sets_off=True),
        ),
        unknown(
            "there may be other amendments",
            PAGE,
            f"{CONTRACT}.amended_on",
            evidence=given(FIRST, SECOND, amended_on=[MAY, ...]),
        ),
        unknown(
            "the day of a transfer is not stated",
            PAGE,
            f"{CONTRACT}.transfers[1].made_on",
            evidence=given(FIRST, moved(euro(1_500), None), amended_on=[MAY]),
        ),
        breached("no day is stated, and no amendment made", PAGE, evidence=given(FIRST, moved(euro(1_500), None))),
        unknown(
            "who received is not stated",
            PAGE,
            f"{CONTRACT}.transfers[1].receiving",
            evidence=given(FIRST, moved(euro(1_500), receiving=None)),
        ),
        unknown(
            "who gave is not stated",
            PAGE,
            f"{CONTRACT}.transfers[0].giving",
            evidence=given(moved(euro(5_000), giving=None, receiving="training")),
        ),
        unknown(
            "how the contract counts is not stated",
            PAGE,
            f"{CONTRACT}.sets_off",
            evidence=given(FIRST, SECOND, BACK, sets_off=None),
        ),
        unknown("nothing is given", PAGE, "$evidence.budget_transfers"),
        not_applicable("the contract has no headings", PAGE, evidence=given(headings=[])),
        book=BOOK,
    ),
    *of_rule(
        "transfer-is-between-headings-of-the-contract",
        met(
            "two headings",
            PAGE,
            evidence=given(FIRST),
            says="3000.00 EUR was moved from training to travel, headings of the contract",
        ),
        breached(
            "a heading that is spelt otherwise",
            PAGE,
            evidence=given(moved(euro(1), receiving="travels")),
            says="1.00 EUR was moved from training to travels; the headings of the contract are travel, training",
            at=f"{CONTRACT}.transfers[0]",
        ),
        unknown(
            "it is not stated",
            PAGE,
            f"{CONTRACT}.transfers[0].giving",
            evidence=given(moved(euro(1), giving=None)),
        ),
        unknown(
            "there may be other headings",
            PAGE,
            f"{CONTRACT}.headings",
            evidence=given(moved(euro(1), giving="fees"), headings=[BudgetHeading("travel"), ...]),
        ),
        not_applicable("nothing is moved", PAGE, evidence=given()),
        book=BOOK,
    ),
    *of_rule(
        "total-of-the-contract-does-not-grow",
        met("the same", PAGE, evidence=given(agreed_total=leva(9), current_total=leva(9), headings=[]), margin=leva(0)),
        breached(
            "a stotinka more",
            PAGE,
            evidence=given(agreed_total=leva("9.00"), current_total=leva("9.01"), headings=[]),
            says="the budget comes to 9.01 BGN, more than 9.00 BGN, the total of the contract",
            margin=leva("-0.01"),
            at=CONTRACT,
        ),
        unknown(
            "the total is not stated",
            PAGE,
            f"{CONTRACT}.current_total",
            evidence=given(agreed_total=euro(9)),
        ),
        not_applicable("there is no contract", PAGE, evidence=(BudgetTransfers([]),)),
        book=BOOK,
    ),
)


@pytest.mark.parametrize(
    ("evidence", "remedies"),
    [
        (given(moved(euro(4_500))), [(f"{CONTRACT}.transfers[0].amount", euro(4_000))]),
        (given(moved(euro(4_500)), ...), []),
        (given(FIRST, SECOND), [(f"{CONTRACT}.transfers[0].amount", euro(2_500))]),
        (given(FIRST, SECOND, moved(euro(1), receiving=None, giving=None)), []),
    ],
    ids=["one transfer", "perhaps others", "two transfers", "two transfers and one of an open heading"],
)
def test_the_largest_transfer_would_have_to_be_smaller(
    evidence: tuple[object, ...], remedies: list[tuple[str, Money]]
) -> None:
    row = breached("too much", PAGE, evidence=evidence)
    (rowed,) = of_rule("transfers-of-a-heading-are-within-the-limit", row, book=BOOK)

    found = [(str(one.path), one.value) for finding in rowed.findings() for one in finding.remedies]

    assert found == remedies

"""What exact, frozen amounts cost, side by side with py-moneyed, stockholm, bare decimals and whole numbers of cents.

The subjects of a table take turns, so that a busy machine slows all alike; trust the ratios, not the microseconds.
The subjects do what their authors recommend, and no more: a bare decimal checks no currency, py-moneyed rounds by hand,
whole cents know no finer amount. A subject that a table lacks has no such operation, or that of another.
"""

from __future__ import annotations

import gc
import pickle
import statistics
import timeit
import tracemalloc
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import moneyed
import stockholm

from integrated_projects.changeover import convert_whole_then_allocate, to_euro
from integrated_projects.money import BGN, Money, Rate, Remainder, Rounding, RoundingMode, total
from integrated_projects.programme import Cofinancing, Fund, FundingSource, Shares, SourceKind

ROUNDS = 11
AMOUNTS = 1000
CENT = Decimal("0.01")
# The parts of a budget, from a few stotinki to a few million leva.
CENTS = [index * index * 7919 % 500_000_000 + index for index in range(1, AMOUNTS + 1)]
FIGURES = [cents * CENT for cents in CENTS]
TEXTS = [str(figure) for figure in FIGURES]
OURS = [Money(figure, BGN) for figure in FIGURES]
THEIRS = [moneyed.Money(figure, BGN) for figure in FIGURES]
STOCKHOLM = [stockholm.Money(text, "BGN") for text in TEXTS]
RATE, FACTOR, EU_OF_100 = Rate("0.85"), Decimal("0.85"), 85
LEV = Decimal("1.95583")
HALF_UP, CONTEXT = Rounding(RoundingMode.HALF_UP), Context(rounding=ROUND_HALF_UP)
WEIGHTS = [85, 13, 2]
POLICY = Cofinancing(
    shares=Shares([(Fund("ESF"), RATE), (FundingSource("BG", kind=SourceKind.NATIONAL), RATE.complement())]),
    rounding=HALF_UP,
    residual="BG",
)

Table = dict[str, Callable[[], object]]


def shared_in_cents(cents: int) -> int:
    """85 % of so many cents, half up."""
    return (cents * EU_OF_100 + 50) // 100


def split_decimal(figure: Decimal) -> tuple[Decimal, Decimal]:
    """The European share half up, and the national rest."""
    share = (figure * FACTOR).quantize(CENT, context=CONTEXT)
    return share, figure - share


def share_theirs(money: moneyed.Money) -> moneyed.Money:
    """The European share half up."""
    return moneyed.Money((money * FACTOR).amount.quantize(CENT, context=CONTEXT), BGN)


def split_theirs(money: moneyed.Money) -> tuple[moneyed.Money, moneyed.Money]:
    """The European share half up, and the national rest."""
    share = share_theirs(money)
    return share, money - share


def split_ours(money: Money) -> tuple[Money, Money]:
    """The European share half up, and the national rest."""
    share = money.share(RATE, HALF_UP)
    return share, money - share


def allocate_cents(cents: int) -> list[int]:
    """The parts by weight, the remainder to those that lost most."""
    parts = [cents * weight // 100 for weight in WEIGHTS]
    order = sorted(range(len(WEIGHTS)), key=lambda position: -(cents * WEIGHTS[position] % 100))
    for position in order[: cents - sum(parts)]:
        parts[position] += 1
    return parts


# The first of each table is what the others are compared with.
TABLES: dict[str, Table] = {
    "an amount made of a text": {
        "moneyed.Money": lambda: [moneyed.Money(text, "BGN") for text in TEXTS],
        "Money": lambda: [Money(text, BGN) for text in TEXTS],
        "stockholm.Money": lambda: [stockholm.Money(text, "BGN") for text in TEXTS],
        "Decimal": lambda: [Decimal(text) for text in TEXTS],
        "int": lambda: [int(text.replace(".", "")) for text in TEXTS],
    },
    "an amount made of a Decimal": {
        "moneyed.Money": lambda: [moneyed.Money(figure, BGN) for figure in FIGURES],
        "Money": lambda: [Money(figure, BGN) for figure in FIGURES],
        "stockholm.Money": lambda: [stockholm.Money(figure, "BGN") for figure in FIGURES],
        "Decimal": lambda: [Decimal(figure) for figure in FIGURES],
        "int": lambda: [int(figure.scaleb(2)) for figure in FIGURES],
    },
    "a sum of two": {
        "moneyed.Money": lambda: [one + one for one in THEIRS],
        "Money": lambda: [one + one for one in OURS],
        "stockholm.Money": lambda: [one + one for one in STOCKHOLM],
        "Decimal": lambda: [one + one for one in FIGURES],
        "int": lambda: [one + one for one in CENTS],
    },
    "a difference of two": {
        "moneyed.Money": lambda: [one - one for one in THEIRS],
        "Money": lambda: [one - one for one in OURS],
        "stockholm.Money": lambda: [one - one for one in STOCKHOLM],
        "Decimal": lambda: [one - one for one in FIGURES],
        "int": lambda: [one - one for one in CENTS],
    },
    f"the sum of {AMOUNTS} amounts": {
        "sum() of moneyed.Money": lambda: sum(THEIRS),
        "sum() of Money": lambda: sum(OURS),
        "total() of Money": lambda: total(OURS),
        "Money.sum() of stockholm": lambda: stockholm.Money.sum(STOCKHOLM),
        "sum() of Decimal, nothing checked": lambda: sum(FIGURES),
        "sum() of int, nothing checked": lambda: sum(CENTS),
    },
    "a comparison": {
        "moneyed.Money": lambda: [one < THEIRS[0] for one in THEIRS],
        "Money": lambda: [one < OURS[0] for one in OURS],
        "stockholm.Money": lambda: [one < STOCKHOLM[0] for one in STOCKHOLM],
        "Decimal": lambda: [one < FIGURES[0] for one in FIGURES],
        "int": lambda: [one < CENTS[0] for one in CENTS],
    },
    "a hash": {
        "moneyed.Money": lambda: [hash(one) for one in THEIRS],
        "Money": lambda: [hash(one) for one in OURS],
        "stockholm.Money": lambda: [hash(one) for one in STOCKHOLM],
        "Decimal": lambda: [hash(one) for one in FIGURES],
        "int": lambda: [hash(one) for one in CENTS],
    },
    "85 % of it, half up to the cent": {
        "moneyed.Money": lambda: [share_theirs(one) for one in THEIRS],
        "Money.share()": lambda: [one.share(RATE, HALF_UP) for one in OURS],
        "stockholm.Money": lambda: [round(one * FACTOR, 2) for one in STOCKHOLM],
        "Decimal": lambda: [(figure * FACTOR).quantize(CENT, context=CONTEXT) for figure in FIGURES],
        "int": lambda: [shared_in_cents(cents) for cents in CENTS],
    },
    "85 % of it, half up to the cent, and the rest": {
        "moneyed.Money": lambda: [split_theirs(one) for one in THEIRS],
        "Money.share() and -": lambda: [split_ours(one) for one in OURS],
        "Cofinancing.split()": lambda: [POLICY.split(one) for one in OURS],
        "Cofinancing.split_all()": lambda: POLICY.split_all(OURS),
        "Money.allocate()": lambda: [one.allocate([85, 15], remainder=Remainder.LARGEST_FRACTION) for one in OURS],
        "stockholm.Money": lambda: [(share := round(one * FACTOR, 2), one - share) for one in STOCKHOLM],
        "Decimal": lambda: [split_decimal(figure) for figure in FIGURES],
        "int": lambda: [(share := shared_in_cents(cents), cents - share) for cents in CENTS],
    },
    "85/13/2 by the largest fraction": {
        "int": lambda: [allocate_cents(cents) for cents in CENTS],
        "Money.allocate()": lambda: [one.allocate(WEIGHTS, remainder=Remainder.LARGEST_FRACTION) for one in OURS],
    },
    "leva to euro": {
        "Decimal": lambda: [(figure / LEV).quantize(CENT, context=CONTEXT) for figure in FIGURES],
        "int": lambda: [(cents * 200_000 + 195_583) // 391_166 for cents in CENTS],
        "moneyed.Money": lambda: [
            moneyed.Money((one.amount / LEV).quantize(CENT, context=CONTEXT), "EUR") for one in THEIRS
        ],
        "stockholm.Money": lambda: [round((one / LEV).to_currency("EUR"), 2) for one in STOCKHOLM],
        "Fraction": lambda: [HALF_UP.apply(Fraction(figure) / Fraction(LEV)) for figure in FIGURES],
        "to_euro()": lambda: [to_euro(one) for one in OURS],
    },
    f"{AMOUNTS} parts to euro with their whole": {
        "to_euro() of each": lambda: [to_euro(one) for one in OURS],
        "convert_whole_then_allocate()": lambda: convert_whole_then_allocate(
            total(OURS), OURS, remainder=Remainder.LARGEST_FRACTION
        ),
    },
    "its text": {
        "moneyed.Money": lambda: [str(one) for one in THEIRS],
        "Money": lambda: [str(one) for one in OURS],
        "stockholm.Money": lambda: [str(one) for one in STOCKHOLM],
        "Decimal": lambda: [str(one) for one in FIGURES],
        "int": lambda: [f"{one // 100}.{one % 100:02}" for one in CENTS],
    },
    "there and back through a pickle": {
        "moneyed.Money": lambda: pickle.loads(pickle.dumps(THEIRS)),  # noqa: S301 - we have just written it
        "Money": lambda: pickle.loads(pickle.dumps(OURS)),  # noqa: S301 - we have just written it
        "stockholm.Money": lambda: pickle.loads(pickle.dumps(STOCKHOLM)),  # noqa: S301 - we have just written it
        "Decimal": lambda: pickle.loads(pickle.dumps(FIGURES)),  # noqa: S301 - we have just written it
        "int": lambda: pickle.loads(pickle.dumps(CENTS)),  # noqa: S301 - we have just written it
    },
}
SIZES: Table = {
    "moneyed.Money": lambda: [moneyed.Money(text, BGN) for text in TEXTS],
    "Money": lambda: [Money(text, BGN) for text in TEXTS],
    "stockholm.Money": lambda: [stockholm.Money(text, "BGN") for text in TEXTS],
    "Decimal": lambda: [Decimal(text) for text in TEXTS],
    "int": lambda: [int(text.replace(".", "")) for text in TEXTS],
}


def seconds(subjects: Table) -> list[float]:
    """The median time of one amount for each of the subjects, which take turns."""
    for subject in subjects.values():
        subject()
    rounds = [[timeit.timeit(subject, number=1) for subject in subjects.values()] for _ in range(ROUNDS)]
    return [statistics.median(column) / AMOUNTS for column in zip(*rounds, strict=True)]


def size(make: Callable[[], object]) -> float:
    """The bytes that one amount holds."""
    make()
    gc.collect()
    tracemalloc.start()
    kept = make()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return held / AMOUNTS


def main() -> None:
    """Measure and print, for each subject, what one amount costs and its ratio to the first."""
    for title, subjects in TABLES.items():
        medians = seconds(subjects)
        print(title)
        for name, median in zip(subjects, medians, strict=True):
            print(f"{median * 1e6:9.3f} us  {median / medians[0]:6.2f}  {name}")
    print("the memory of an amount")
    sizes = [size(make) for make in SIZES.values()]
    for name, held in zip(SIZES, sizes, strict=True):
        print(f"{held:6.0f} bytes  {held / sizes[0]:6.2f}  {name}")


if __name__ == "__main__":
    main()

"""What exact, frozen amounts cost, side by side with py-moneyed's own and with bare decimals.

The subjects of a table take turns, so that a busy machine slows all alike.
Trust the ratios, not the microseconds.
"""

from __future__ import annotations

import statistics
import timeit
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal

import moneyed

from integrated_projects.money import BGN, Money, Rate, Rounding, RoundingMode, total

ROUNDS = 15
AMOUNTS = 1000
CENT = Decimal("0.01")
# The parts of a budget, from a few stotinki to a few million leva.
FIGURES = [Decimal(index * index * 7919 % 500_000_000 + index) * CENT for index in range(1, AMOUNTS + 1)]
OURS = [Money(figure, BGN) for figure in FIGURES]
THEIRS = [moneyed.Money(figure, BGN) for figure in FIGURES]
RATE, FACTOR = Rate("0.85"), Decimal("0.85")
HALF_UP, CONTEXT = Rounding(RoundingMode.HALF_UP), Context(rounding=ROUND_HALF_UP)

# The first of each table is what the others are compared with.
TABLES: dict[str, dict[str, Callable[[], object]]] = {
    f"the sum of {AMOUNTS} amounts": {
        "sum() of Decimal, nothing checked": lambda: sum(FIGURES),
        "total() of Money": lambda: total(OURS),
        "sum() of Money": lambda: sum(OURS),
        "sum() of moneyed.Money": lambda: sum(THEIRS),
    },
    f"{AMOUNTS} amounts made of a Decimal": {
        "moneyed.Money": lambda: [moneyed.Money(figure, BGN) for figure in FIGURES],
        "Money": lambda: [Money(figure, BGN) for figure in FIGURES],
    },
    f"85 % of {AMOUNTS} amounts, half up to the cent": {
        "Decimal": lambda: [(figure * FACTOR).quantize(CENT, context=CONTEXT) for figure in FIGURES],
        "moneyed.Money, rounded by hand": lambda: [
            moneyed.Money((one * FACTOR).amount.quantize(CENT, context=CONTEXT), BGN) for one in THEIRS
        ],
        "Money.share()": lambda: [one.share(RATE, HALF_UP) for one in OURS],
    },
}


def main() -> None:
    """Measure and print, for each subject, the median time of one amount and its ratio to the first."""
    for title, subjects in TABLES.items():
        rounds = [[timeit.timeit(subject, number=5) for subject in subjects.values()] for _ in range(ROUNDS)]
        medians = [statistics.median(column) for column in zip(*rounds, strict=True)]
        print(title)
        for name, median in zip(subjects, medians, strict=True):
            print(f"{median / 5 / AMOUNTS * 1e6:9.3f} us  {median / medians[0]:6.2f}  {name}")


if __name__ == "__main__":
    main()

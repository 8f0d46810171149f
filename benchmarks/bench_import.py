"""How long the package takes to import, side by side with its own run-time dependencies.

Each measurement is a fresh interpreter, and the subjects take turns, so that a busy machine slows all alike.
Trust the ratios, not the milliseconds.
"""

from __future__ import annotations

import statistics
import subprocess
import sys

ROUNDS = 21
BASELINE = "import attrs, dateutil.relativedelta, moneyed"
SUBJECTS = [
    BASELINE,
    "import integrated_projects",
    "from integrated_projects import *",
]


def seconds(statement: str) -> float:
    """The CPU time of a statement in a fresh interpreter, in seconds."""
    program = f"import time; start = time.process_time(); {statement}; print(time.process_time() - start)"
    child = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8")
    return float(child.stdout)


def main() -> None:
    """Measure and print the medians, and their ratios to the baseline."""
    for statement in SUBJECTS:
        # The first round reads the disk and writes the byte code.
        seconds(statement)
    rounds = [[seconds(statement) for statement in SUBJECTS] for _ in range(ROUNDS)]
    medians = [statistics.median(column) for column in zip(*rounds, strict=True)]
    for statement, median in zip(SUBJECTS, medians, strict=True):
        print(f"{median * 1000:7.1f} ms  {median / medians[0]:5.2f}  {statement}")


if __name__ == "__main__":
    main()

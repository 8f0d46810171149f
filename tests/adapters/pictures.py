"""The pictures that the documentation shows: written by ``python -m tests.adapters.pictures``, and held by a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import altair as alt

from integrated_projects.adapters import plot
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.portfolio import Portfolio, check_each
from integrated_projects.rulebooks.shared import SHARED

__all__ = ["FOLDER", "PICTURES"]

FOLDER = Path(__file__).parents[2] / "docs" / "how-to" / "pictures"
FIVE = Portfolio([kameno, kazanlak, kyustendil, strelcha, vidin])

#: Each by the name of its file.
PICTURES: dict[str, Callable[[], alt.VConcatChart]] = {
    "budget": lambda: plot.budget(kyustendil),
    "funding": lambda: plot.funding(FIVE),
    "outcomes": lambda: plot.outcomes(check_each(FIVE, books=[SHARED]), rows=20),
    "timeline": lambda: plot.timeline(vidin, language="bg"),
}

if __name__ == "__main__":
    for name, draw in PICTURES.items():
        draw().save(str(FOLDER / f"{name}.svg"))

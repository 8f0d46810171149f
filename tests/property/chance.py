"""Random choices that follow from a number, so that one number names one outcome, inside Hypothesis and outside it.

The generators are those of the adapter `strategies`. There their choices are drawn by Hypothesis, so that they
shrink; here they are seeded, which takes a tenth of the time.
"""

from __future__ import annotations

from random import Random

from integrated_projects.adapters.strategies._chance import listed, with_facts

__all__ = ["dice", "listed", "with_facts"]


def dice(number: int) -> Random:
    """What is random in one step; nothing of it is secret."""
    return Random(number)  # noqa: S311 - a test must be repeatable, not unpredictable

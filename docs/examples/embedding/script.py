"""An analysis of many projects: what is breached, what is not known, and what the money comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from integrated_projects import Project, Report, check, total
from integrated_projects.adapters.records import load


def judged(folder: Path) -> Iterator[tuple[Project, Report]]:
    """Every project of a folder, with what the rules say of it."""
    for project in load(folder, of=Project):
        yield project, check(project)


def most_frequent(reports: Iterable[Report], outcome: str) -> list[tuple[str, int]]:
    """How many projects a rule has this outcome in, the most frequent first."""
    counts = Counter(rule for report in reports for rule in {one.rule for one in getattr(report, outcome)})
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def grand_total(projects: Iterable[Project], currency: str) -> str:
    """What the budgets in a currency come to, and how many there are; a budget whose total is unknown is left out."""
    amounts = [project.budget.total.amount for project in projects]
    known = [amount for amount in amounts if amount is not None and amount.currency.code == currency]
    return f"{total(known, currency)} in {len(known)} of {len(amounts)} projects"


def missing_facts(report: Report) -> list[str]:
    """What to ask the municipality: the facts without which some rule cannot be decided, each once."""
    return sorted({str(path) for finding in report.unknown for path in finding.missing})

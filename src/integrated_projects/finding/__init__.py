"""What rules find: judgements, findings, and the report that gathers them."""

from integrated_projects.finding.entry import BookEntry, Finding, RuleEntry, Verdict
from integrated_projects.finding.judgement import (
    Breach,
    Judgement,
    Met,
    NotApplicable,
    Outcome,
    Severity,
    Unknown,
    gravest,
)
from integrated_projects.finding.message import Message, shown
from integrated_projects.finding.report import Report

__all__ = [
    "BookEntry",
    "Breach",
    "Finding",
    "Judgement",
    "Message",
    "Met",
    "NotApplicable",
    "Outcome",
    "Report",
    "RuleEntry",
    "Severity",
    "Unknown",
    "Verdict",
    "gravest",
    "shown",
]


def __dir__() -> list[str]:
    return __all__

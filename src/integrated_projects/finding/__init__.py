"""What rules find: judgements, findings, and the report that gathers them."""

from integrated_projects.finding.comparison import Change, Comparison, changes
from integrated_projects.finding.entry import BookEntry, Finding, RuleEntry, Verdict
from integrated_projects.finding.explained import ExplainedRule, Explanation
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
from integrated_projects.finding.remedy import Remedy
from integrated_projects.finding.report import Report

__all__ = [
    "BookEntry",
    "Breach",
    "Change",
    "Comparison",
    "ExplainedRule",
    "Explanation",
    "Finding",
    "Judgement",
    "Message",
    "Met",
    "NotApplicable",
    "Outcome",
    "Remedy",
    "Report",
    "RuleEntry",
    "Severity",
    "Unknown",
    "Verdict",
    "changes",
    "gravest",
    "shown",
]


def __dir__() -> list[str]:
    return __all__

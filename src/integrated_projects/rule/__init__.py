"""Rules, the case they judge, and the books that hold them."""

from integrated_projects.rule.book import Binding, Judged, RuleBook, binds_every_project
from integrated_projects.rule.case import Case, evidence_name
from integrated_projects.rule.decision import agreed, decide, not_applicable
from integrated_projects.rule.judging import Rule, rule

__all__ = [
    "Binding",
    "Case",
    "Judged",
    "Rule",
    "RuleBook",
    "agreed",
    "binds_every_project",
    "decide",
    "evidence_name",
    "not_applicable",
    "rule",
]


def __dir__() -> list[str]:
    return __all__

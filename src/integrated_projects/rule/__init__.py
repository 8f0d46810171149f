"""Rules, the case they judge, and the books that hold them."""

from integrated_projects.rule.book import Binding, Judged, RuleBook, binds_every_project
from integrated_projects.rule.case import Case, evidence_name
from integrated_projects.rule.combination import all_of, any_of, implies, none_of
from integrated_projects.rule.decision import agreed, decide, not_applicable
from integrated_projects.rule.judging import Rule, rule

__all__ = [
    "Binding",
    "Case",
    "Judged",
    "Rule",
    "RuleBook",
    "agreed",
    "all_of",
    "any_of",
    "binds_every_project",
    "decide",
    "evidence_name",
    "implies",
    "none_of",
    "not_applicable",
    "rule",
]


def __dir__() -> list[str]:
    return __all__

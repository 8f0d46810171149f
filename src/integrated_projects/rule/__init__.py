"""Rules, the case they judge, and the books that hold them."""

from integrated_projects.rule.book import Binding, Judged, RuleBook, binds_every_project
from integrated_projects.rule.case import Case
from integrated_projects.rule.decision import decide, not_applicable
from integrated_projects.rule.judging import Rule, rule

__all__ = [
    "Binding",
    "Case",
    "Judged",
    "Rule",
    "RuleBook",
    "binds_every_project",
    "decide",
    "not_applicable",
    "rule",
]


def __dir__() -> list[str]:
    return __all__

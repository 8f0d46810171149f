"""How projects, money and reports look in a notebook; no extra is needed, and nothing has to be set up.

A notebook finds it by itself: the objects have the methods that it looks for, and these lead here. Whatever a page
prints is escaped, and only addresses of the web become links.
"""

from __future__ import annotations

import functools
from xml.etree.ElementTree import Element

from integrated_projects.adapters.notebook._element import written
from integrated_projects.adapters.notebook._money import amount, budget
from integrated_projects.adapters.notebook._project import portfolio, project
from integrated_projects.adapters.notebook._report import finding, report
from integrated_projects.adapters.notebook._setting import Setting
from integrated_projects.budget import Budget
from integrated_projects.errors import Malformed
from integrated_projects.finding import Finding, Report, shown
from integrated_projects.money import Money
from integrated_projects.portfolio import Portfolio
from integrated_projects.project import Project

__all__ = ["to_html", "to_text"]


def __dir__() -> list[str]:
    return __all__


def to_html(value: object, *, language: str = "en", rows: int = 30) -> str:
    """The HTML that a notebook shows for a value; the method by which it is found calls this with the defaults.

    It is one ``div`` with a style of its own, and takes its colours from the page around it, light or dark. What is
    not certain is shown as bounds, and what is left out is counted.

    Args:
        value: A `Project`, `Budget`, `Report`, `Finding`, `Portfolio` or `Money`.
        language: ``"en"``, or ``"bg"`` for Bulgarian as far as the words are known in it.
        rows: How many rows of each list are shown.

    Raises:
        Malformed: Something else than one of these, another language, or no number of rows.

    Examples:
        >>> from integrated_projects.money import leva
        >>> "1234.50 BGN" in to_html(leva("1234.50"))
        True
    """
    setting = Setting(language=language, rows=rows)
    return written(_element(value, setting), setting.language)


def to_text(value: object) -> str:
    """The short text that a notebook keeps beside the HTML, and that a terminal shows.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> to_text(strelcha.budget)
        '2 budget lines, 74256.65 BGN'
    """
    if isinstance(value, Finding):
        return f"{value.outcome.value} {value.rule} at {value.path}: {value.message}"
    if isinstance(value, Budget):
        counted = "1 budget line" if len(value.lines) == 1 else f"{len(value.lines)} budget lines"
        return f"{counted}, {shown(value.total.amount)}"
    return repr(value) if isinstance(value, Money) else str(value)


@functools.singledispatch
def _element(value: object, _setting: Setting) -> Element:
    known = "a Project, a Budget, a Report, a Finding, a Portfolio or a Money"
    raise Malformed(value, "something that a notebook shows", f"it takes {known}")


_element.register(Money, lambda value, _setting: amount(value))
_element.register(Budget, budget)
_element.register(Finding, finding)
_element.register(Report, report)
_element.register(Project, project)
_element.register(Portfolio, portfolio)

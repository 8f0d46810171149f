"""What changed between two reports, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.finding._wrapping import plain_blanks
from integrated_projects.finding.entry import Finding, Verdict
from integrated_projects.finding.judgement import Outcome, gravest
from integrated_projects.finding.message import shown
from integrated_projects.finding.vocabulary import said, to_language
from integrated_projects.path import Path

__all__ = ["Change", "Comparison", "changes"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Change(Embeddable):
    """A rule that came to another outcome.

    Attributes:
        rule: Its id.
        before: What became of it in the earlier report; `None` where it was not tried.
        after: What became of it in the later one; `None` where it was not tried.
        facts: The facts that were read and are not the same: the path of each, with what stood there before and
            after; `None` where nothing was read.
        known: The paths of what was missing before and is not missing after.
        lost: The paths of what is missing after and was not before.
        findings: What the rule finds in the later report with the gravest outcome, or found in the earlier one
            where it is not tried any more.
    """

    rule: str
    before: Outcome | None
    after: Outcome | None
    facts: tuple[tuple[Path, object, object], ...] = ()
    known: tuple[Path, ...] = ()
    lost: tuple[Path, ...] = ()
    findings: tuple[Finding, ...] = ()

    def row(self, language: str = "en") -> dict[str, object]:
        """The change as plain data: texts, and lists of them; values and messages in the language.

        Examples:
            >>> change = Change(rule="shared.days-are-in-order", before=Outcome.UNKNOWN, after=Outcome.MET)
            >>> change.row()["after"]
            'met'
        """
        return {
            "rule": self.rule,
            "before": None if self.before is None else self.before.value,
            "after": None if self.after is None else self.after.value,
            "facts": [
                {"path": str(path), "before": shown(before, language), "after": shown(after, language)}
                for path, before, after in self.facts
            ],
            "known": [str(path) for path in self.known],
            "lost": [str(path) for path in self.lost],
            "messages": [finding.message.read(language) for finding in self.findings],
        }

    def text(self, language: str = "en") -> str:
        """The change to be read, in a language as far as the messages are known in it.

        Examples:
            >>> print(Change(rule="shared.days-are-in-order", before=None, after=Outcome.MET).text("bg"))
            shared.days-are-in-order: непроверено → изпълнено
        """
        outcomes = " → ".join(
            said("not tried", language) if one is None else shown(one, language) for one in (self.before, self.after)
        )
        reasons = [
            *(f"{path}: {shown(old, language)} → {shown(new, language)}" for path, old, new in self.facts),
            *(said("{path} is stated", language).format(path=path) for path in self.known),
            *(said("{path} is not stated any more", language).format(path=path) for path in self.lost),
            *(finding.message.read(language) for finding in self.findings),
        ]
        return plain_blanks("\n".join([f"{self.rule}: {outcomes}", *(f"    {reason}" for reason in reasons)]))

    def __str__(self) -> str:
        return self.text()


@attrs.frozen(kw_only=True)
class Comparison(Embeddable):
    """Two reports side by side: of two versions of a project, of two days, or by two sets of books.

    Attributes:
        before: The verdict of the earlier report.
        after: The verdict of the later one.
        changes: The rules that came to another outcome.
    """

    before: Verdict
    after: Verdict
    changes: tuple[Change, ...]

    def rows(self, language: str = "en") -> tuple[dict[str, object], ...]:
        """Every change as plain data: `Change.row`."""
        to_language(language)
        return tuple(change.row(language) for change in self.changes)

    def text(self, language: str = "en") -> str:
        """The comparison to be read, in a language as far as the messages are known in it."""
        to_language(language)
        verdicts = f"{said('VERDICT', language)}: {shown(self.before, language)} → {shown(self.after, language)}"
        count = said("rules that changed: {count}", language).format(count=len(self.changes))
        return "\n".join([f"{verdicts}; {count}", *(change.text(language) for change in self.changes)])

    def __str__(self) -> str:
        return self.text()


def changes(before: Iterable[Finding], after: Iterable[Finding]) -> Iterator[Change]:
    """The rules that came to another outcome, in the order of the later report and then of the earlier one.

    Examples:
        >>> list(changes([], []))
        []
    """
    earlier, later = _by_rule(before), _by_rule(after)
    for rule in dict.fromkeys([*later, *earlier]):
        old, new = earlier.get(rule, ()), later.get(rule, ())
        if _outcome(old) is not _outcome(new):
            yield _change(rule, old, new)


def _by_rule(findings: Iterable[Finding]) -> Mapping[str, tuple[Finding, ...]]:
    found: dict[str, tuple[Finding, ...]] = {}
    for finding in findings:
        found[finding.rule] = (*found.get(finding.rule, ()), finding)
    return found


def _outcome(findings: tuple[Finding, ...]) -> Outcome | None:
    return gravest(one.outcome for one in findings) if findings else None


def _change(rule: str, old: tuple[Finding, ...], new: tuple[Finding, ...]) -> Change:
    read, reads = _reads(old), _reads(new)
    lacked, lacks = _missing(old), _missing(new)
    telling = new or old
    outcome = _outcome(telling)
    return Change(
        rule=rule,
        before=_outcome(old),
        after=_outcome(new),
        facts=tuple(
            (path, read.get(path), reads.get(path))
            for path in dict.fromkeys([*read, *reads])
            if read.get(path) != reads.get(path)
        ),
        known=tuple(path for path in lacked if path not in lacks and path not in reads and new),
        lost=tuple(path for path in lacks if path not in lacked and path not in read and old),
        findings=tuple(one for one in telling if one.outcome is outcome),
    )


def _reads(findings: tuple[Finding, ...]) -> dict[Path, object]:
    return dict(fact for finding in findings for fact in finding.reads)


def _missing(findings: tuple[Finding, ...]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(path for finding in findings for path in finding.missing))

"""One rule at one place, and what a report keeps of books and rules."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable, Showable
from integrated_projects.errors import Malformed
from integrated_projects.finding.judgement import Outcome, Severity
from integrated_projects.finding.message import Message, shown
from integrated_projects.finding.remedy import Remedy
from integrated_projects.finding.vocabulary import basis_words, source_words
from integrated_projects.path import Path
from integrated_projects.source import Basis, Source
from integrated_projects.text import Text

__all__ = ["BookEntry", "Finding", "RuleEntry", "Verdict"]


def __dir__() -> list[str]:
    return __all__


class Verdict(enum.Enum):
    """What the rules of severity `Severity.ERROR` come to; it has no truth value."""

    BREACHED = "breached"
    UNKNOWN = "unknown"
    MET = "met"

    def __bool__(self) -> bool:
        raise Malformed(self, "a truth value", "unknown is neither; compare it: report.verdict is Verdict.MET")


@attrs.frozen(kw_only=True)
class Finding(Embeddable, Showable):
    """One rule at one place, as flat data.

    Attributes:
        rule: The permanent id of the rule.
        severity: How much a breach weighs.
        outcome: Met, breached, unknown or not applicable.
        subject: What was judged, in English words as far as it has some.
        subject_bg: The same in Bulgarian; `None` where it reads the same.
        path: Where it stands in the project.
        message: What was found, for a project officer.
        observed: The value that was found.
        expected: The value that it was compared with.
        margin: How far it is from the limit: within it by so much where it is nought or positive, beyond it by so
            much where it is negative. Of figures that must be the same it is minus what they are apart; of several
            limits it is that of the one which is nearest, or furthest passed. Days and counts are whole numbers,
            rates are compared in percentage points, and what is asked for at least is measured the other way round,
            so that the sign says the same. `None` where there is no single limit, where the figures are not certain,
            and where the rule is met by a derogation from its limit.
        missing: Where facts are missing without which it cannot be told.
        basis: The law behind the rule.
        sources: Where the figures stand that were used.
        reads: The facts that were read: the path of each, and what stood there.
        branches: What the parts of a combined rule found, each with its outcome.
        remedies: The smallest changes that, made together, would let the rule hold here, where they are known.
    """

    rule: str
    severity: Severity
    outcome: Outcome
    subject: str
    subject_bg: str | None = None
    path: Path
    message: Message
    observed: object = None
    expected: object = None
    margin: object = None
    missing: tuple[Path, ...] = ()
    basis: Basis
    sources: tuple[Source, ...] = ()
    reads: tuple[tuple[Path, object], ...] = ()
    branches: tuple[tuple[Outcome, Message], ...] = ()
    remedies: tuple[Remedy, ...] = ()

    def row(self, language: str = "en") -> dict[str, str | None]:
        """The finding as plain texts, `None` where a figure does not exist.

        Paths in `missing` are parted by blanks, titles in `sources` by semicolons. The subject, the message, the
        figures, the basis and the sources are in the language; what a program reads is the same in each.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import strelcha
            >>> sorted(check(strelcha).findings[0].row())
            ['basis', 'expected', 'margin', 'message', 'missing', 'observed', 'outcome', 'path', 'rule', 'severity', \
'sources', 'subject']
        """
        figures = {name: getattr(self, name) for name in ("observed", "expected", "margin")}
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "outcome": self.outcome.value,
            "subject": self.subject if language != "bg" or self.subject_bg is None else self.subject_bg,
            "path": str(self.path),
            "message": self.message.read(language),
            **{name: None if value is None else shown(value, language) for name, value in figures.items()},
            "missing": " ".join(map(str, self.missing)),
            "basis": basis_words(self.basis, language),
            "sources": "; ".join(source_words(source, language) for source in self.sources),
        }


@attrs.frozen(kw_only=True)
class BookEntry(Embeddable):
    """A book of rules that was asked.

    Attributes:
        name: Its name, the first half of the ids of its rules.
        title: What it is about.
        version: Its version.
        binds: Whether it binds the project; `None` where that cannot be told.
        because: Why.
    """

    name: str
    title: Text
    version: str
    binds: bool | None
    because: Message


@attrs.frozen(kw_only=True)
class RuleEntry(Embeddable):
    """A rule that was tried, or waived.

    Attributes:
        rule: Its permanent id.
        title: What must hold, in English and, as far as it is known, in Bulgarian.
        severity: How much a breach weighs.
        basis: The law behind it.
        waived: Why it was not tried; `None` where it was.
    """

    rule: str
    title: Text
    severity: Severity
    basis: Basis
    waived: str | None = None

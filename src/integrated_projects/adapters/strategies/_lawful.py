"""Whether a book of rules keeps the laws that every book must keep."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import chain
from random import Random
from typing import Any, TypeAlias

import attrs
from hypothesis import Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import Flaky, NoSuchExample
from hypothesis.strategies import SearchStrategy

from integrated_projects.adapters.strategies._consistent import Draft, consistent_project
from integrated_projects.adapters.strategies._damage import damage
from integrated_projects.adapters.strategies._hiding import hide, hide_evidence
from integrated_projects.adapters.strategies._projects import projects
from integrated_projects.adapters.strategies._simplest import NOTHING, simplest
from integrated_projects.adapters.strategies._small import small_project
from integrated_projects.checking import check
from integrated_projects.errors import Malformed, SilentRule
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome, Report, gravest
from integrated_projects.project import Project
from integrated_projects.rule import Case, RuleBook

__all__ = ["EvidenceBeside", "assert_book_is_lawful", "outcomes", "outcomes_at_places", "turned"]


def __dir__() -> list[str]:
    return __all__


#: What draws the evidence beside a project.
EvidenceBeside: TypeAlias = Callable[[Project], SearchStrategy[Sequence[object]]]

#: In how many ways less is known of each project that is tried.
_WAYS = 4
_REAL = (kameno, kazanlak, kyustendil, strelcha, vidin)


def assert_book_is_lawful(
    book: RuleBook,
    *,
    projects: SearchStrategy[Project] | None = None,
    evidence: Sequence[object] | EvidenceBeside = (),
    examples: int = 100,
    seed: int = 0,
) -> None:
    """Try a book of rules on many projects, and fail with the simplest one on which a law is broken.

    The laws:

    - *no silence*: every rule gives a judgement of every project that its book binds, and where it does not know it
      names what is missing;
    - *rules raise nothing*, and their paths lead somewhere;
    - *purity*: an equal project has an equal report;
    - *knowledge*: what is decided, by a rule or about whether the book binds, stays so when more becomes known.

    A rule can only be seen to break a law on a project that makes it decide. So give it projects of your own where
    those drawn here, which are made for the shipped books, will hardly be of the kind that it speaks of.

    Args:
        book: The book.
        projects: The projects to try it on; left out, the real examples, and consistent, damaged, small and
            arbitrary projects. Of each, also what is left when less is known.
        evidence: What is judged beside each project, or what draws it for a project.
        examples: How many projects are tried, at most.
        seed: Which ones; the same seed tries the same projects.

    Raises:
        AssertionError: A law is broken. It names the rule, the law, and the project.
        Malformed: Something else than a book of rules, or evidence that `check` does not take.

    Examples:
        >>> from integrated_projects.rulebooks.interreg import INTERREG
        >>> assert_book_is_lawful(INTERREG, examples=5)
    """
    if not isinstance(book, RuleBook):
        raise Malformed(book, "a book of rules", "assert_book_is_lawful takes a RuleBook")
    found: list[_Trial] = []

    def breaks_a_law(trial: _Trial) -> bool:
        broken = bool(_broken(book, trial))
        if broken:
            found[:] = [trial]
        return broken

    # Of what it finds, Hypothesis does not look for simpler examples: facts are taken away below.
    profile = settings(max_examples=examples, deadline=None, database=None, derandomize=False, phases=[Phase.generate])
    source = Random(seed)  # noqa: S311 - the same seed must try the same projects
    drawn = _trials(any_project() if projects is None else projects, evidence)
    # What judges otherwise when it is asked again breaks a law, too, and Hypothesis notices it.
    with suppress(NoSuchExample, Flaky):
        find(drawn, breaks_a_law, settings=profile, random=source)
    if found:
        raise AssertionError(_account(book, _simplest(book, found[0])))


def any_project() -> SearchStrategy[Project]:
    """The projects that make the rules of most books decide, from the simplest to the richest."""
    return projects() | projects(consistent=True) | _composed() | st.integers(0, len(_REAL) - 1).map(_real)


def _seeded() -> SearchStrategy[Random]:
    """Sources of chance that follow from a number: they do not shrink, and reach much more of what there is."""
    return st.integers(0, 2**32 - 1).map(Random)


def _real(number: int) -> Project:
    return _REAL[number]


@st.composite
def _composed(draw: st.DrawFn) -> Project:
    random = draw(_seeded())
    project = small_project(random) if random.randrange(2) else consistent_project(Draft(random=random))
    for _ in range(random.choice((0, 1, 3, 9))):
        project = damage(project, random)
    return project


# --- one trial --------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class _Known:
    """What is known when a project is judged."""

    project: Project
    on: date | None
    evidence: tuple[object, ...]


@attrs.frozen(kw_only=True)
class _Trial:
    """A project, and what may be left of it.

    Attributes:
        more: All that is known.
        less: What may be known of it before, in several ways.
        in_place: Whether everything but the budget lines has stayed in its place.
    """

    more: _Known
    less: tuple[_Known, ...]
    in_place: bool

    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        """Hypothesis writes down what it finds, which may be long; the account below is shorter."""
        printer.text("a trial")


def _trials(drawn: SearchStrategy[Project], evidence: Sequence[object] | EvidenceBeside) -> SearchStrategy[_Trial]:
    # Not composed with arguments, since Hypothesis writes down those of every strategy, however much evidence it is.
    @st.composite
    def trials(draw: st.DrawFn) -> _Trial:
        project = draw(drawn)
        beside = tuple(draw(evidence(project)) if callable(evidence) else evidence)
        on = draw(st.none() | st.dates(date(1990, 1, 1), date(2040, 12, 31)))
        more = _Known(project=project, on=on, evidence=beside)
        in_place = draw(st.booleans())
        random = draw(_seeded())
        return _Trial(
            more=more, less=tuple(_left(more, random, in_place=in_place) for _ in range(_WAYS)), in_place=in_place
        )

    return trials()


def _left(more: _Known, random: Random, *, in_place: bool) -> _Known:
    project, on = hide(more.project, more.on, random, in_place=in_place)
    return _Known(project=project, on=on, evidence=hide_evidence(more.evidence, random, in_place=in_place))


def _report(book: RuleBook, known: _Known) -> Report:
    return check(known.project, books=[book], on=known.on, evidence=known.evidence)


def _broken(book: RuleBook, trial: _Trial) -> tuple[str, ...]:
    """A sentence for each law that is broken, with its rule."""
    try:
        more = _report(book, trial.more)
        broken = [*_of_paths(book, more, trial.more), *_of_purity(book, more, trial.more)]
        for known in trial.less:
            less = _report(book, known)
            broken += [*_of_paths(book, less, known), *_of_knowledge(less, more, in_place=trial.in_place)]
    except Exception:
        raised = tuple(chain.from_iterable(_of_errors(book, known) for known in (trial.more, *trial.less)))
        if not raised:
            # It is no rule that is to blame, but what was given to judge.
            raise
        return raised
    return tuple(dict.fromkeys(broken))


def _of_errors(book: RuleBook, known: _Known) -> Iterator[str]:
    """What the rules raise, each asked alone."""
    for one in book.rules:
        try:
            attrs.evolve(book, rules=[one]).judge(known.project, known.on, known.evidence)
        except SilentRule as error:
            yield f"{book.name}.{one.name} breaks the law of no silence: {error.reason} at {error.path}"
        except Exception as error:  # noqa: BLE001 - a rule may raise anything, and what it raised is what we tell
            yield f"{book.name}.{one.name} breaks the law that rules raise nothing: {type(error).__name__}: {error}"


def _of_paths(book: RuleBook, report: Report, known: _Known) -> Iterator[str]:
    for finding in report.findings:
        case = Case(project=known.project, terms=book.terms, on=known.on, here=finding.path, evidence=known.evidence)
        try:
            case.resolve(finding.path)
        except Malformed as error:
            yield f"{finding.rule} breaks the law that paths resolve: {error}"


def _of_purity(book: RuleBook, report: Report, known: _Known) -> Iterator[str]:
    again = _report(book, attrs.evolve(known, project=copy.deepcopy(known.project)))
    for entry in report.rules:
        if again.of(entry.rule) != report.of(entry.rule):
            yield f"{entry.rule} breaks the law of purity: it judges an equal project otherwise"


def _of_knowledge(less: Report, more: Report, *, in_place: bool) -> Iterator[str]:
    turns = turned(outcomes(less), outcomes(more))
    if in_place:
        turns |= turned(outcomes_at_places(less), outcomes_at_places(more))
    for name, (before, after) in turns.items():
        yield (
            f"{name} breaks the law of knowledge: it is {before.value} where less is known, "
            f"and {after.value} when more becomes known"
        )


def outcomes(report: Report) -> dict[str, Outcome]:
    """What became of each rule, and of the question whether each book binds."""
    binding = {True: Outcome.MET, False: Outcome.NOT_APPLICABLE, None: Outcome.UNKNOWN}
    bound = {f"{book.name}.binds": binding[book.binds] for book in report.books}
    return bound | {entry.rule: report.outcome(entry.rule) for entry in report.rules}


def outcomes_at_places(report: Report) -> dict[str, Outcome]:
    """What became of each rule at each place, but for the budget lines, which change places when they are added up."""
    found: dict[str, list[Outcome]] = {}
    for finding in report.findings:
        if finding.path.steps[:2] != ("budget", "lines"):
            found.setdefault(f"{finding.rule} at {finding.path}", []).append(finding.outcome)
    return {place: gravest(several) for place, several in found.items()}


def turned(less: Mapping[str, Outcome], more: Mapping[str, Outcome]) -> dict[str, tuple[Outcome, Outcome]]:
    """What was decided, and became something else as more became known."""
    return {
        name: (outcome, more[name])
        for name, outcome in less.items()
        if outcome is not Outcome.UNKNOWN and outcome is not more.get(name, outcome)
    }


# --- the account of what is wrong -------------------------------------------------------------------------------------


def _simplest(book: RuleBook, trial: _Trial) -> _Trial:
    """The trial with the fewest facts on which the same rule breaks the same law."""
    ways = [attrs.evolve(trial, less=(known,)) for known in trial.less]
    # What remembers what it judged may break no law when it is asked again.
    trial = next((way for way in ways if _broken(book, way)), ways[0])
    seen = _laws(_broken(book, trial))
    undated = attrs.evolve(trial, more=attrs.evolve(trial.more, on=None), less=(attrs.evolve(trial.less[0], on=None),))
    if seen & _laws(_broken(book, undated)):
        trial = undated

    def is_seen(more: Project, less: Project) -> bool:
        return bool(seen & _laws(_broken(book, _of_projects(trial, more, less))))

    return _of_projects(trial, *simplest(trial.more.project, trial.less[0].project, is_seen))


def _of_projects(trial: _Trial, more: Project, less: Project) -> _Trial:
    return attrs.evolve(
        trial, more=attrs.evolve(trial.more, project=more), less=(attrs.evolve(trial.less[0], project=less),)
    )


def _laws(broken: Sequence[str]) -> set[str]:
    """Which rule breaks which law, without the details."""
    return {sentence.partition(":")[0] for sentence in broken}


def _account(book: RuleBook, trial: _Trial) -> str:
    broken = _broken(book, trial) or ("it judges otherwise when it is asked again",)
    lines = [f"the book {book.name} is not lawful:", *(f"- {sentence}" for sentence in dict.fromkeys(broken))]
    lines += ["the project:", *_stated(trial.more)]
    if trial.less[0] != trial.more:
        lines += ["where less of it is known:", *_stated(trial.less[0], beside=trial.more)]
    return "\n".join(lines)


def _stated(known: _Known, beside: _Known | None = None) -> Iterator[str]:
    """The facts that are stated, a line for each; beside another project only those that differ."""
    for field in attrs.fields(Project):
        fact = getattr(known.project, field.name)
        if fact != getattr(NOTHING if beside is None else beside.project, field.name):
            yield f"    {field.name}={fact!r}"
    if beside is None or known.on != beside.on:
        yield f"    on={known.on!r}"
    if known.evidence and (beside is None or known.evidence != beside.evidence):
        yield f"    evidence={known.evidence!r}"

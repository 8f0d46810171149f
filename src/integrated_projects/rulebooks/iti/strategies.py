"""Rules on territorial strategies."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.territorial_strategy import StrategyContent, StrategyFinancing, TerritorialStrategy
from integrated_projects.finding import Judgement, Severity
from integrated_projects.listing import Listing
from integrated_projects.path import Path
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import (
    PARTS,
    asks_of_2014_2020,
    asks_of_2021_2027,
    is_of_2014_2020,
    is_of_2021_2027,
    pays,
)
from integrated_projects.rulebooks.iti.terms import AXES, CONTENTS, PRIORITIES, ItiCase
from integrated_projects.truth import both

__all__ = ["strategy_draws_on_several_axes", "strategy_draws_on_several_priorities", "strategy_is_whole"]


def __dir__() -> list[str]:
    return __all__


_SEVERAL = Words(
    met="the strategy draws on {financing}",
    breached="the strategy draws on {financing} alone",
    unknown="whether the strategy draws on more than one is not certain: {financing}",
    idle="no programme of the period pays",
)


def _are_several(financing: Listing[StrategyFinancing], names: tuple[str, ...]) -> bool | None:
    """Whether two of them certainly differ; not only if all are certainly the same."""
    values = {name: [getattr(one, name) for one in financing] for name in names}
    if any(len({value for value in column if value is not None}) > 1 for column in values.values()):
        return True
    alike = len(financing) <= 1 or all(None not in column for column in values.values())
    return False if financing.complete and alike else None


def _several(
    strategy: TerritorialStrategy, case: ItiCase, names: tuple[str, ...], *, applies: bool | None
) -> Judgement:
    here = case.here / "financing"
    places: list[Path] = [here / position / name for position in range(len(strategy.financing)) for name in names]
    return judged(
        applies,
        _are_several(strategy.financing, names),
        _SEVERAL,
        missing=[PARTS, here, *places],
        observed=strategy.financing,
        financing=strategy.financing,
    )


@rule(
    "strategy-draws-on-several-axes",
    of=TerritorialStrategy,
    within=TerritorialStrategy,
    basis=AXES,
    severity=Severity.WARNING,
    asks=asks_of_2014_2020,
)
def strategy_draws_on_several_axes(strategy: TerritorialStrategy, case: ItiCase) -> Iterator[Judgement]:
    """The strategy draws on more than one priority axis (2014-2020)."""
    applies = pays(case.project, is_of_2014_2020)
    yield _several(strategy, case, ("programme", "priority"), applies=applies)


@rule(
    "strategy-draws-on-several-priorities",
    of=TerritorialStrategy,
    within=TerritorialStrategy,
    basis=PRIORITIES,
    severity=Severity.WARNING,
    asks=asks_of_2021_2027,
)
def strategy_draws_on_several_priorities(strategy: TerritorialStrategy, case: ItiCase) -> Iterator[Judgement]:
    """The strategy draws on more than one fund, programme or priority (2021-2027)."""
    applies = pays(case.project, is_of_2021_2027)
    yield _several(strategy, case, ("fund", "programme", "priority"), applies=applies)


_WHOLE = Words(
    met="the strategy holds {contents}",
    breached="the strategy holds {contents}; {wanted} are asked for",
    unknown="whether the strategy holds {wanted} is not certain: {contents}",
    idle="no programme of 2021-2027 pays",
)


@rule("strategy-is-whole", of=TerritorialStrategy, within=TerritorialStrategy, basis=CONTENTS, asks=asks_of_2021_2027)
def strategy_is_whole(strategy: TerritorialStrategy, case: ItiCase) -> Iterator[Judgement]:
    """The strategy states its area, an analysis, an integrated approach and the involvement of partners (2021-2027)."""
    versions = case.possible(case.terms.contents)

    def is_held(content: StrategyContent) -> bool | None:
        return strategy.contents.any(lambda held: held is content)

    yield judged(
        pays(case.project, is_of_2021_2027),
        agreed(versions, lambda contents: both(*map(is_held, contents))),
        _WHOLE,
        missing=[PARTS, case.here / "contents", *case.days(versions)],
        using=versions,
        observed=strategy.contents,
        expected=versions[0].value,
        contents=strategy.contents,
        wanted=versions[0].value,
    )

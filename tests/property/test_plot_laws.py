"""The laws of pictures: whatever a page states can be drawn, and no amount is lost on the way."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.adapters import plot
from integrated_projects.adapters.plot._flow import Way, fields, folded, ribbons
from integrated_projects.checking import check
from integrated_projects.money import Money, leva, total
from integrated_projects.project import Project
from tests.property.nouns import NOUNS
from tests.property.projects import damaged, hidden

keys = st.none() | st.sampled_from("abcde")
ways = st.dictionaries(st.tuples(keys, keys, keys), st.integers(1, 10**9).map(leva), min_size=1, max_size=12)


@given(NOUNS[Project])
def test_whatever_a_page_states_can_be_drawn(project: Project) -> None:
    for draw in (plot.budget, plot.funding, plot.timeline):
        assert draw(project, language="bg", rows=2).to_dict()["vconcat"]


@given(damaged | hidden)
def test_whatever_the_rules_find_can_be_drawn(project: Project) -> None:
    assert plot.outcomes([check(project)]).to_dict(validate=False)["vconcat"]


@given(NOUNS[Project])
def test_the_bars_of_a_currency_come_to_the_whole(project: Project) -> None:
    chart = plot.budget(project, rows=10_000).to_dict(validate=False)
    texts = [row["text"] for rows in chart["datasets"].values() for row in rows if "amount" in row]
    drawn = [Money(text[:-3].replace("\u00a0", ""), text[-3:]) for text in texts]

    for code, part in project.budget.total.per_currency.items():
        assert total([one for one in drawn if one.currency.code == code]) == total([line.amount for line in part.lines])


@given(ways, st.integers(1, 4))
def test_a_flow_comes_to_the_whole_at_every_stage(found: dict[Way, Money], most: int) -> None:
    whole = total(list(found.values()))
    shown = folded(found, 3, most)

    for stage in range(3):
        assert total([field.amount for field in fields(shown, 3) if field.stage == stage]) == whole
        # Those with the most money, the others as one, and what is not stated.
        assert len([field for field in fields(shown, 3) if field.stage == stage]) <= most + 2
    for stage in range(2):
        assert total([ribbon.amount for ribbon in ribbons(shown, 3) if ribbon.stage == stage]) == whole


@given(ways)
def test_no_field_of_a_stage_covers_another(found: dict[Way, Money]) -> None:
    made = fields(folded(found, 3, 5), 3)

    for above, below in pairwise(made):
        assert above.stage != below.stage or above.top + above.height < below.top

"""The five real pages, judged: what their figures and the shared rules must come to."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest

from integrated_projects.budget import DIRECT, Subtotal
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome, Severity, Verdict
from integrated_projects.identifier import ProjectNumber
from integrated_projects.money import Money, euro, leva, total
from integrated_projects.path import Path
from integrated_projects.period import Convention, Duration
from integrated_projects.programme import Programme, Shares, SplitPolicy, policies_that_explain
from integrated_projects.project import Project
from integrated_projects.quantity import Quantity
from integrated_projects.rule import Case, RuleBook
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2021_2027 import CPR_2021_2027
from tests.cases.outcomes import OUTCOMES, TOWNS

PAGES: Mapping[str, Project] = {
    "kyustendil": kyustendil,
    "kazanlak": kazanlak,
    "kameno": kameno,
    "vidin": vidin,
    "strelcha": strelcha,
}

every_town = pytest.mark.parametrize("town", TOWNS)


#: Of what they ask no page states anything, so that they need no table.
COMMON_PROVISIONS = (CPR_2014_2020, CPR_2021_2027)


def missing(project: Project, rule: str) -> dict[str, list[str]]:
    """For each place of which the rule cannot tell, what is missing."""
    findings = check(project).of(rule)
    return {str(one.path): [*map(str, one.missing)] for one in findings if one.outcome is Outcome.UNKNOWN}


def shares_of(programme: Programme) -> Shares:
    assert programme.shares is not None
    return programme.shares


# --- all five ---------------------------------------------------------------------------------------------------------


@every_town
def test_every_rule_has_the_outcome_that_was_read_against_the_page(town: str) -> None:
    report = check(PAGES[town], books=[book for book in SHIPPED_BOOKS if book not in COMMON_PROVISIONS])

    assert {entry.rule: report.outcome(entry.rule) for entry in report.rules} == OUTCOMES[town]


@every_town
@pytest.mark.parametrize("book", COMMON_PROVISIONS, ids=lambda book: book.name)
def test_without_evidence_one_thing_is_known_by_the_common_provisions(town: str, book: RuleBook) -> None:
    report = check(PAGES[town], books=[book])
    binds = book is CPR_2014_2020 and town != "kameno"

    assert [entry.binds for entry in report.books] == [binds]
    outcomes = {entry.rule.partition(".")[2]: report.outcome(entry.rule) for entry in report.rules}
    # The kinds of the partners stand on the pages, but for Strelcha's, which names none.
    of_partners = Outcome.UNKNOWN if town == "strelcha" else Outcome.MET
    assert outcomes.pop("civil-society-takes-part", of_partners) is of_partners
    assert set(outcomes.values()) == ({Outcome.UNKNOWN} if binds else set())


@every_town
def test_no_page_is_breached_and_each_leaves_questions_open(town: str) -> None:
    report = check(PAGES[town])

    assert report.verdict is Verdict.UNKNOWN
    assert [one.rule for one in report.breached if one.severity is Severity.ERROR] == []


@every_town
def test_every_missing_fact_resolves_to_nothing_or_to_an_open_list(town: str) -> None:
    project = PAGES[town]
    terms = {book.name: book.terms for book in SHIPPED_BOOKS}
    missing = {(one.rule.partition(".")[0], path) for one in check(project).unknown for path in one.missing}
    values = [Case(project=project, terms=terms[book], on=None, here=Path()).resolve(path) for book, path in missing]

    assert [value for value in values if value is not None and getattr(value, "complete", True)] == []


@every_town
def test_every_printed_total_is_the_sum_of_its_lines(town: str) -> None:
    differences = [one.difference for one in PAGES[town].budget.reconcile() if one.difference is not None]

    assert [difference for difference in differences if difference] == []


# --- Kyustendil -------------------------------------------------------------------------------------------------------


def of_kyustendil(programme: Programme) -> Subtotal:
    return kyustendil.budget.subtotal(programme=programme)


def test_kyustendils_lines_sum_to_the_printed_total() -> None:
    assert kyustendil.budget.total.amount == leva("882659.05")
    assert kyustendil.budget.total.stated == (leva("882659.05"),)
    assert kyustendil.budget.subtotal(cost_type=DIRECT).amount == leva("824915.00")


def test_kyustendils_flat_rate_is_met_for_the_whole() -> None:
    (finding,) = check(kyustendil).of("shared.flat-rate-follows-direct-costs")

    assert finding.outcome is Outcome.MET
    assert str(finding.message) == "57744.05 BGN is 7 % of direct costs, 824915.00 BGN, of the project"


def test_kyustendils_flat_rate_is_unknown_for_each_programme() -> None:
    assert missing(kyustendil, "shared.flat-rate-follows-direct-costs-in-each-programme") == {
        "$.parts[0]": ["$.budget.lines[2].programme"],
        "$.parts[1]": ["$.budget.lines[2].programme"],
    }


@pytest.mark.parametrize(
    ("programme", "low", "high"), [(HRD, "467289.00", "525033.05"), (SESG, "357626.00", "415370.05")]
)
def test_the_indirect_costs_of_kyustendil_are_given_to_no_programme(programme: Programme, low: str, high: str) -> None:
    subtotal = of_kyustendil(programme)

    assert subtotal.amount is None
    assert (subtotal.at_least, subtotal.at_most) == (leva(low), leva(high))


def test_nothing_is_breached_in_kyustendil() -> None:
    assert check(kyustendil).breached == ()


# --- Kazanlak ---------------------------------------------------------------------------------------------------------


def test_kazanlaks_total_is_the_printed_one() -> None:
    assert kazanlak.budget.total.amount == leva("1555364.20")
    assert kazanlak.budget.total.stated == (leva("1555364.20"),)


def test_kazanlak_has_a_contract_with_each_of_two_programmes() -> None:
    assert {str(part): [*map(str, part.contracts)] for part in kazanlak.parts} == {
        "OP HRD": ["BG05M9OP001-2.056-0020-C01"],
        "OP SESG": ["BG05M9OP001-2.056-0020-2014BG05M2OP001-C01"],
    }


@pytest.mark.parametrize(
    ("programme", "fund", "nation"),
    [(HRD, "1019021.17", "179827.26"), (SESG, "303038.40", "53477.37")],
)
def test_kazanlaks_printed_rates_divide_its_amounts(programme: Programme, fund: str, nation: str) -> None:
    part = kazanlak.under(programme).part
    amount = kazanlak.under(programme).total.amount
    assert part is not None
    assert part.shares is not None
    assert amount is not None

    made = SplitPolicy.FUNDS_HALF_UP.cofinancing(part.shares).split(amount)

    assert made == {ESF.code: leva(fund), NATIONAL_BUDGET.code: leva(nation)}


# --- Kameno -----------------------------------------------------------------------------------------------------------


def test_kamenos_two_currencies_disagree_by_fifteen_leva_and_no_verdict_hangs_on_it() -> None:
    report = check(kameno)
    (finding,) = report.of("shared.equivalents-agree")

    assert (finding.outcome, finding.severity) == (Outcome.BREACHED, Severity.WARNING)
    assert (finding.observed, finding.expected, finding.margin) == (leva("977900"), leva("977915"), leva(-15))
    assert "15.00 BGN" in str(finding.message)
    assert str(finding.message).endswith("the rate that the two imply is 1.9558")
    assert report.verdict is not Verdict.BREACHED


def test_kamenos_procedure_is_called_by_the_number_of_a_project() -> None:
    (finding,) = check(kameno).of("shared.procedure-is-called-by-its-number")

    assert finding.outcome is Outcome.BREACHED
    assert isinstance(finding.observed, ProjectNumber)
    assert str(finding.expected) == "BGLD-3.002"
    assert "BGLD-3.002-0016" in str(finding.message)


def test_kameno_has_no_other_breach() -> None:
    assert {one.rule for one in check(kameno).breached} == {
        "shared.equivalents-agree",
        "shared.procedure-is-called-by-its-number",
    }


def test_kamenos_amounts_stay_in_the_currency_in_which_they_are_printed() -> None:
    assert kameno.budget.total.amount == leva("977900.00")
    assert [one.amount for one in kameno.budget.statements] == [euro("500000.00")]


# --- Vidin ------------------------------------------------------------------------------------------------------------


def test_all_of_vidins_statements_reconcile() -> None:
    equations = vidin.budget.reconcile()

    assert {one.statement for one in equations} == {0, 1, 2}
    assert {one.holds for one in equations} == {True}


@pytest.mark.parametrize(
    ("programme", "source", "amount"),
    [
        (HRD, ESF, "1019458.47"),
        (HRD, NATIONAL_BUDGET, "179904.43"),
        (SESG, ESF, "331421.59"),
        (SESG, NATIONAL_BUDGET, "58486.16"),
    ],
)
def test_vidins_amounts_stand_under_programme_and_source(programme: Programme, source: object, amount: str) -> None:
    code = str(source)

    assert vidin.budget.subtotal(programme=programme, source=code).amount == leva(amount)


def explaining(programme: Programme) -> set[SplitPolicy]:
    """The policies that make the printed amounts of the programme's own rates."""
    shares = shares_of(programme)
    parts: dict[str, Money] = {}
    for code in shares.sources():
        amount = vidin.budget.subtotal(programme=programme, source=code).amount
        assert amount is not None
        parts[code] = amount
    return set(policies_that_explain(total(parts.values()), parts, shares))


def test_one_policy_alone_explains_vidins_amounts_under_both_programmes() -> None:
    assert explaining(HRD) == {SplitPolicy.FUNDS_HALF_UP}
    assert explaining(HRD) & explaining(SESG) == {SplitPolicy.FUNDS_HALF_UP}


def test_vidins_split_is_explained_and_says_by_which_policy() -> None:
    first, second = check(vidin).of("shared.split-is-explained")

    assert (first.outcome, second.outcome) == (Outcome.MET, Outcome.MET)
    assert first.expected == (SplitPolicy.FUNDS_HALF_UP,)
    assert str(first.message).endswith("with every fund rounded half up, the national side takes the rest")


def test_whether_vidins_split_follows_its_rounding_is_unknown_since_none_is_stated() -> None:
    assert missing(vidin, "shared.split-follows-its-rounding") == {
        "$.parts[0]": ["$.parts[0].cofinancing"],
        "$.parts[1]": ["$.parts[1].cofinancing"],
    }


def test_under_which_programme_each_partner_of_vidin_is_stays_unknown() -> None:
    partners = [f"$.partners[{position}]" for position in range(7)]
    associated = [f"$.associated_partners[{position}]" for position in range(4)]

    assert missing(vidin, "shared.partner-is-under-a-programme") == {
        path: [f"{path}.programmes"] for path in (*partners, *associated)
    }
    assert all(not partner.programmes and not partner.programmes.complete for partner in vidin.partners)


def test_vidins_activities_are_divided_between_the_programmes() -> None:
    assert (len(vidin.under(HRD).activities), len(vidin.under(SESG).activities)) == (7, 6)


# --- Strelcha ---------------------------------------------------------------------------------------------------------


def test_strelchas_two_amounts_make_its_total() -> None:
    assert [line.amount for line in strelcha.budget.lines] == [leva("63118.15"), leva("11138.50")]
    assert strelcha.budget.total.amount == leva("74256.65")


def test_strelchas_days_are_sixteen_months_under_one_convention() -> None:
    assert strelcha.period is not None

    misses = dict(strelcha.period.conventions(Duration(months=16)))

    assert misses == {
        Convention.LAST_DAY_INCLUDED: 1,
        Convention.LAST_DAY_EXCLUDED: 0,
        Convention.ROUNDED_UP: 1,
    }


def test_sixteen_months_would_agree_with_strelchas_days() -> None:
    stated = check(attrs.evolve(strelcha, duration=Duration(months=16)))

    assert missing(strelcha, "shared.days-agree-with-duration") == {"$": ["$.duration"]}
    assert stated.outcome("shared.days-agree-with-duration") is Outcome.MET


def test_strelchas_targets_are_floors_only_where_the_page_says_so() -> None:
    assert [indicator.target for indicator in strelcha.indicators] == [
        Quantity.at_least(36),
        Quantity.exactly(16),
        Quantity.exactly(36),
        Quantity.exactly(5),
        Quantity.exactly(100),
    ]


def test_a_beneficiary_that_nobody_names_is_unknown_and_not_breached() -> None:
    report = check(strelcha)

    assert report.outcome("shared.one-beneficiary") is Outcome.UNKNOWN
    assert missing(strelcha, "shared.one-beneficiary") == {"$": ["$.partners"]}

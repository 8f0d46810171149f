"""Rules that need evidence: other proposals, and what somebody must confirm."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.dated import Version
from integrated_projects.evidence.confirmations import Confirmations
from integrated_projects.evidence.proposals import Proposal, Proposals
from integrated_projects.finding import Judgement
from integrated_projects.identifier import RegistryNumber
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.procedure import Conditions, Demand
from integrated_projects.project import Project
from integrated_projects.rule import agreed, decide, not_applicable, rule
from integrated_projects.rulebooks.eligibility.terms import CONDITIONS, EligibilityCase, conditions_of, not_stated
from integrated_projects.truth import both, negate

__all__ = ["demand_is_met", "one_proposal_for_each_applicant"]


def __dir__() -> list[str]:
    return __all__


@rule("one-proposal-for-each-applicant", of=Project, basis=CONDITIONS)
def one_proposal_for_each_applicant(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The beneficiary takes part in no other proposal under the procedure."""
    path, conditions = conditions_of(case)
    if conditions.one_proposal is None:
        yield not_stated(path / "one_proposal", "the number of proposals of one applicant")
        return
    versions = case.possible(conditions.one_proposal)
    limited = agreed(versions, lambda one: one)
    if limited is False:
        yield not_applicable("an applicant may take part in several proposals")
        return
    given, proposals = case.given(Proposals)
    partners = case.root / "partners"
    is_elsewhere = project.partners.any(lambda partner: _takes_part_elsewhere(partner, project, proposals, conditions))
    items = () if proposals is None else proposals.items
    missing = (
        case.root / "number",
        partners,
        *(partners / position / "role" for position in range(len(project.partners))),
        *((given,) if proposals is None else (given / "items",)),
        *(given / "items" / position / "participants" for position in range(len(items))),
        *case.days(versions),
    )
    truth = negate(is_elsewhere) if limited else None
    if truth is None and not any(map(case.is_missing, missing)):
        yield not_applicable(
            "{number} does not tell which of the proposals is the project's own", number=project.number
        )
        return
    yield decide(
        truth,
        "the beneficiary takes part in no other proposal under {procedure}",
        breached="the beneficiary takes part in another proposal under {procedure}",
        unknown="whether the beneficiary takes part in another proposal under {procedure} is not certain",
        observed=items,
        expected=1,
        using=versions,
        missing=missing,
        procedure=conditions.procedure,
    )


def _takes_part_elsewhere(
    partner: Partner, project: Project, proposals: Proposals | None, conditions: Conditions
) -> bool | None:
    applies = None if partner.role is None else partner.role is Role.BENEFICIARY
    own = project.number
    # A number from another register does not tell which of the proposals is the project's own.
    tells = own is not None and not isinstance(own, RegistryNumber)

    def is_of_it(proposal: Proposal) -> bool | None:
        return both(
            proposal.number.procedure == conditions.procedure,
            proposal.number != own if tells else None,
            proposal.participants.any(lambda name: name == partner.organisation.name),
        )

    return both(applies, None if proposals is None else proposals.items.any(is_of_it))


@rule("demand-is-met", of=Project, basis=CONDITIONS)
def demand_is_met(_project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """Everything else that the procedure demands is confirmed by somebody who knows."""
    path, conditions = conditions_of(case)
    if conditions.demands is None:
        yield not_stated(path / "demands", "what else is demanded")
        return
    versions = case.possible(conditions.demands)
    demands = dict.fromkeys(demand for version in versions for demand in version.value)
    for demand in demands:
        asking = tuple(version for version in versions if demand in version.value)
        if len(asking) < len(versions):
            yield decide(
                None,
                "whether it is demanded that {demand} depends on the day",
                using=versions,
                missing=[case.day],
                demand=demand,
            )
        else:
            yield _confirmed(demand, versions, case)
    if not demands:
        yield not_applicable("nothing else is demanded")


def _confirmed(demand: Demand, versions: tuple[Version[tuple[Demand, ...]], ...], case: EligibilityCase) -> Judgement:
    given, confirmations = case.given(Confirmations)
    missing: list[Path] = [given]
    truth: bool | None = None
    if confirmations is not None:
        named = [position for position, one in enumerate(confirmations.items) if one.demand == demand.key]
        missing = [given / "items", *(given / "items" / position / "holds" for position in named)]
        # Each demand is confirmed once at the most; one that nobody names in a complete list is not confirmed.
        truth = confirmations.items[named[0]].holds if named else False if confirmations.items.complete else None
    return decide(
        truth,
        "it is confirmed that {demand}",
        breached="it is not confirmed that {demand}",
        unknown="whether {demand} is not stated",
        expected=demand,
        using=versions,
        missing=missing,
        demand=demand,
    )

"""Rules on partners from donor states."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.eea_grant import DonorPartnership, EeaGrant
from integrated_projects.finding import Judgement
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from integrated_projects.rule import agreed, decide, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import gaps_of_mechanisms, is_of_the_mechanism
from integrated_projects.rulebooks.eea_2014_2021.terms import EeaCase, basis
from integrated_projects.truth import both, either, negate

__all__ = ["donor_partner_has_an_agreement", "donor_partner_is_of_a_donor_state", "promoter_is_of_the_state"]


def __dir__() -> list[str]:
    return __all__


_DONOR = Words(
    met="{partner} is of one of the donor states {states}",
    breached="{partner} is of none of the donor states {states}",
    unknown="of which country {partner} is, is not stated",
    idle="{partner} is no partner of the project",
)


def _is_named(partner: Partner, name: str) -> bool | None:
    """Whether the organisation is printed under the name, first or other."""
    organisation = partner.organisation
    return either(organisation.name == name, organisation.other_names.any(lambda other: other == name))


@rule(
    "donor-partner-is-of-a-donor-state",
    of=DonorPartnership,
    within=EeaGrant,
    basis=basis("Article 1.6"),
)
def donor_partner_is_of_a_donor_state(partnership: DonorPartnership, case: EeaCase) -> Iterator[Judgement]:
    """A partner that is stated to come from a donor state is of Iceland, Liechtenstein or Norway."""
    states = case.possible(case.terms.donor_states)
    partners = case.project.partners

    def is_named(partner: Partner) -> bool | None:
        return _is_named(partner, partnership.partner)

    def is_donor(partner: Partner) -> bool | None:
        country = partner.organisation.country
        return None if country is None else agreed(states, lambda listed: country in listed)

    yield judged(
        partners.any(is_named),
        partners.any(lambda partner: both(is_named(partner), is_donor(partner))),
        _DONOR,
        missing=[*_places(case.project), *case.days(states)],
        using=states,
        expected=tuple(one.value for one in states),
        partner=partnership,
        states=states[0].value,
    )


def _places(project: Project) -> Iterator[Path]:
    yield Path() / "partners"
    for position in range(len(project.partners)):
        organisation = Path() / "partners" / position / "organisation"
        yield organisation / "country"
        yield organisation / "other_names"


@rule(
    "donor-partner-has-an-agreement",
    of=DonorPartnership,
    within=EeaGrant,
    basis=basis("Article 7.7"),
)
def donor_partner_has_an_agreement(partnership: DonorPartnership, case: EeaCase) -> Iterator[Judgement]:
    """With a partner from a donor state there is a partnership agreement."""
    yield decide(
        partnership.has_agreement,
        "there is a partnership agreement with {partner}",
        breached="there is no partnership agreement with {partner}",
        unknown="whether there is a partnership agreement with {partner} is not stated",
        missing=[case.here / "has_agreement"],
        partner=partnership,
    )


_PROMOTER = Words(
    met="{partner} is of {country}, the state of the programme",
    breached="{partner} is of {country}, and the programme is of another state",
    unknown="whether {partner} is the beneficiary under a programme of the mechanism, and of which country, is not "
    "certain; {country}",
    idle="{partner} is not the beneficiary under a programme of the mechanism",
)


@rule("promoter-is-of-the-state", of=Partner, basis=basis("Article 1.6"))
def promoter_is_of_the_state(partner: Partner, case: EeaCase) -> Iterator[Judgement]:
    """The beneficiary is of the state for which the programme is."""
    country = partner.organisation.country
    project = case.project

    def is_promoted(programme: Programme) -> bool | None:
        return both(is_of_the_mechanism(programme), partner.programmes.any(lambda code: code == programme.code))

    def is_of_its_state(programme: Programme) -> bool | None:
        return None if country is None else country == programme.code.country

    yield judged(
        both(
            None if partner.role is None else partner.role is Role.BENEFICIARY,
            project.parts.any(lambda part: is_promoted(part.programme)),
        ),
        project.parts.all(lambda part: either(negate(is_promoted(part.programme)), is_of_its_state(part.programme))),
        _PROMOTER,
        missing=[
            *(case.here / name for name in ("role", "programmes")),
            case.here / "organisation" / "country",
            *gaps_of_mechanisms(project),
        ],
        observed=country,
        partner=partner,
        country=country,
    )

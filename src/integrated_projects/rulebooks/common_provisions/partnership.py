"""What both periods ask of partnership; the principle binds programmes, so that for one project it is advisory."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.finding import Judgement
from integrated_projects.organisation import OrganisationKind
from integrated_projects.partner import Partner
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks._programming import SOCIAL_FUNDS
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import Texts, in_period, judged
from integrated_projects.truth import both, either

__all__ = ["civil_society_takes_part"]


def __dir__() -> list[str]:
    return __all__


#: Trade unions and organisations of employers are registered as associations.
_CIVIL_SOCIETY = (OrganisationKind.NGO, OrganisationKind.COMMUNITY_CENTRE)

_CIVIL = Texts(
    met="civil society or the social partners take part: {sure}",
    breached="nobody of civil society or the social partners takes part; listed are {listed}",
    unknown="whether anybody of civil society or the social partners takes part is not certain; listed are {listed}",
    idle="no programme of the period is paid by a social fund",
)


def civil_society_takes_part(project: Project, case: CommonCase) -> Iterator[Judgement]:
    """Whether a partner or an associated partner is of civil society or the social partners."""

    def is_social(part: ProgrammePart) -> bool | None:
        paid = part.programme.funds.any(lambda fund: fund.code in SOCIAL_FUNDS)
        return both(in_period(case, part.programme.code), paid)

    lists = {"partners": project.partners, "associated_partners": project.associated_partners}
    listed = [partner for partners in lists.values() for partner in partners]
    yield judged(
        case,
        _CIVIL,
        project.parts.any(is_social),
        either(*(partners.any(_is_of_civil_society) for partners in lists.values())),
        reads=(
            case.root / "parts",
            *(case.root / "parts" / number / "programme" / "funds" for number in range(len(project.parts))),
            *(case.root / name for name in lists),
            *(
                case.root / name / number / "organisation" / "kind"
                for name, partners in lists.items()
                for number in range(len(partners))
            ),
        ),
        observed=tuple(partner.organisation.kind for partner in listed),
        sure=tuple(partner.organisation for partner in listed if _is_of_civil_society(partner)),
        listed=tuple(partner.organisation for partner in listed),
    )


def _is_of_civil_society(partner: Partner) -> bool | None:
    kind = partner.organisation.kind
    return None if kind is None else either(*(kind.is_a(civil) for civil in _CIVIL_SOCIETY))

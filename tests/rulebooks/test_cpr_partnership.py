"""The rule of both periods on partnership, with the worked example of Kazanlak."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.examples import kazanlak
from integrated_projects.listing import Listed
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Partner, Role
from integrated_projects.programme import Fund, Programme
from integrated_projects.project import Project
from tests.rulebooks.cpr import LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def partner(kind: OrganisationKind | None, role: Role = Role.PARTNER) -> Partner:
    return Partner(Organisation("The centre", kind=kind), role=role)


SCHOOL, ASSOCIATION = partner(OrganisationKind.SCHOOL), partner(OrganisationKind.ASSOCIATION)
SOMEBODY = partner(None)


def partnership(law: Law) -> Iterator[Row]:
    social = Programme(law.programme.code, funds=[Fund(law.fund)])

    def page(
        *, partners: Listed[Partner], associated: Listed[Partner] = (), parts: Listed[Programme] = (social,)
    ) -> Project:
        return Project("A project", parts=parts, partners=partners, associated_partners=associated)

    yield from of_rule(
        "civil-society-takes-part",
        met(
            "an association",
            page(partners=[SCHOOL, ASSOCIATION]),
            says="civil society or the social partners take part: The centre",
        ),
        met("a community centre, in an open list", page(partners=[partner(OrganisationKind.COMMUNITY_CENTRE), ...])),
        met(
            "a foundation among the associated partners",
            page(partners=None, associated=[partner(OrganisationKind.FOUNDATION, Role.ASSOCIATED_PARTNER)]),
        ),
        breached(
            "a school alone",
            page(partners=[SCHOOL]),
            says="nobody of civil society or the social partners takes part; listed are The centre",
            at="$",
        ),
        unknown("there may be another", page(partners=[SCHOOL, ...]), "$.partners"),
        unknown(
            "associated partners are not stated", page(partners=[SCHOOL], associated=None), "$.associated_partners"
        ),
        unknown(
            "what a partner is, is not stated",
            page(partners=[SCHOOL, SOMEBODY]),
            "$.partners[1].organisation.kind",
        ),
        unknown(
            "the funds are not stated",
            page(partners=[SCHOOL], parts=[Programme(law.programme.code)]),
            "$.parts[0].programme.funds",
        ),
        not_applicable(
            "the Regional Development Fund alone",
            page(partners=[SCHOOL], parts=[Programme(law.programme.code, funds=[Fund("ERDF")])]),
            says="no programme of the period is paid by a social fund",
        ),
        not_applicable(
            "a social fund in a programme of no period",
            page(
                partners=[SCHOOL],
                parts=[
                    Programme(law.programme.code, funds=[Fund("ERDF")]),
                    Programme(MECHANISM.code, funds=[Fund(law.fund)]),
                ],
            ),
        ),
        book=law.book,
    )
    if not law.is_later:
        yield from of_rule("civil-society-takes-part", met("Kazanlak's association", kazanlak), book=law.book)


ROWS: tuple[Row, ...] = tuple(row for law in LAWS for row in partnership(law))

"""The rules on who may apply, who may be partner, and which partners there must be."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.checking import check
from integrated_projects.dated import Dated, Version
from integrated_projects.examples import kameno, kazanlak, kyustendil
from integrated_projects.finding import Outcome, Severity
from integrated_projects.organisation import Organisation, OrganisationKind, Standing
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.procedure import Admission, Profile, Requirement
from integrated_projects.rulebooks.eligibility import ELIGIBILITY
from integrated_projects.rulebooks.eligibility.requirements import most_that_are_filled
from tests.rulebooks.eligibility import AFTER, BEFORE, CHANGE, INFERRED, READ, always, book, changed, page, term
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def partner(
    name: str,
    kind: OrganisationKind | None = None,
    role: Role | None = Role.PARTNER,
    **facts: Any,  # noqa: ANN401 - whatever the fields take
) -> Partner:
    """A partner; facts of the organisation are told apart by their names."""
    of_it = {key: facts.pop(key) for key in ("standings", "country", "legal_form") if key in facts}
    return Partner(Organisation(name, kind=kind, **of_it), role=role, **facts)


TOWN = partner("The town", OrganisationKind.MUNICIPALITY, Role.BENEFICIARY)
SCHOOL = partner("The school", OrganisationKind.SCHOOL)
NGO = partner("The helpers", OrganisationKind.ASSOCIATION, capacities=[])
STRANGER = partner("The centre")
EMPLOYER = partner("The works", OrganisationKind.COMPANY, capacities=[Capacity.EMPLOYER, ...])
BOTH = partner("The working helpers", OrganisationKind.ASSOCIATION, capacities=[Capacity.EMPLOYER])
AGENCY = partner("The agency", OrganisationKind.AGENCY, Role.ASSOCIATED_PARTNER)
#: An organisation of which all is stated, and too generally to tell what it is.
VAGUE = partner("The office", OrganisationKind.PUBLIC_AUTHORITY, legal_form="office")

OF_TOWNS = Profile(kind=OrganisationKind.MUNICIPALITY)
OF_SCHOOLS = Profile(kind=OrganisationKind.SCHOOL)
OF_NGOS = Profile(kind=OrganisationKind.NGO)
OF_EMPLOYERS = Profile(capacity=Capacity.EMPLOYER)

APPLICANTS = book(applicants=always(Admission(profiles=[OF_TOWNS])))
PARTNERS = book(
    partners=always(
        (
            Admission(profiles=[OF_EMPLOYERS], programme=HRD),
            Admission(profiles=[Profile(kind=OrganisationKind.SCHOOL, standings=[Standing.STATE])], programme=SESG),
            Admission(profiles=[OF_NGOS, Profile(countries=["NO", "IS"])]),
        )
    )
)
ASSOCIATED = book(
    associated_partners=always((Admission(profiles=[Profile(kind=OrganisationKind.AGENCY), ...], programme=HRD),))
)
THREE = (Requirement([OF_NGOS]), Requirement([OF_SCHOOLS]), Requirement([OF_EMPLOYERS]))
NOT_SAID = book(required_partners=always(THREE))
EACH_ITS_OWN = book(required_partners=always(THREE), each_its_own=always(value=True))
ONE_FOR_ALL = book(required_partners=always(THREE), each_its_own=always(value=False))
TWO_SCHOOLS = book(required_partners=always((Requirement([OF_SCHOOLS], count=2, programme=SESG),)))
COUNTRIES = book(
    required_partners=always(
        tuple(Requirement([Profile(countries=[country])], or_applicant=True) for country in ("RO", "BG"))
    )
)
DATED = book(required_partners=changed((Requirement([OF_SCHOOLS]),), THREE), each_its_own=always(value=True))


def in_school(standing: Standing) -> Partner:
    """A school under the programme for education."""
    return partner("The school", OrganisationKind.SCHOOL, standings=[standing], programmes=[SESG])


ALL_THREE = page(partners=[TOWN, NGO, SCHOOL, EMPLOYER])
TWO_OF_THREE = page(partners=[TOWN, BOTH, attrs.evolve(SCHOOL, capacities=[])])

ROWS: tuple[Row, ...] = (
    *of_rule(
        "applicant-may-apply",
        met(
            "a municipality",
            page(partners=[TOWN, SCHOOL]),
            says="The town is admitted as beneficiary: municipality",
            at="$.partners[0]",
        ),
        breached(
            "a school, of which none may apply",
            page(partners=[attrs.evolve(SCHOOL, role=Role.BENEFICIARY)]),
            says="The school is not admitted as beneficiary; admitted: municipality",
        ),
        unknown(
            "nobody says what it is",
            page(partners=[attrs.evolve(STRANGER, role=Role.BENEFICIARY)]),
            "$.partners[0].organisation.kind",
        ),
        unknown("nobody says who applies", page(partners=[attrs.evolve(SCHOOL, role=None)]), "$.partners[0].role"),
        unknown("perhaps another applies too", page(partners=[TOWN, ...]), "$.partners"),
        not_applicable("nobody applies", page(partners=[SCHOOL]), says="no beneficiary is stated"),
        not_applicable(
            "what is said is too general",
            page(partners=[attrs.evolve(VAGUE, role=Role.BENEFICIARY)]),
            says="what is said of The office is too general to tell",
        ),
        book=APPLICANTS,
    ),
    *of_rule(
        "applicant-may-apply",
        unknown("nobody has read who may", page(partners=[TOWN]), term("applicants")),
        book=book(),
    ),
    *of_rule(
        "applicant-may-apply",
        unknown(
            "others may apply, too",
            page(partners=[attrs.evolve(SCHOOL, role=Role.BENEFICIARY)]),
            term("applicants.versions[0].value.profiles"),
        ),
        book=book(applicants=always(Admission(profiles=[OF_TOWNS, ...]))),
    ),
    *of_rule(
        "applicant-may-apply",
        met("before schools were let in", page(partners=[TOWN]), on=BEFORE),
        unknown("it depends on the day", page(partners=[TOWN]), "on"),
        book=book(applicants=changed(Admission(profiles=[OF_TOWNS]), Admission(profiles=[OF_SCHOOLS]))),
    ),
    *of_rule(
        "applicant-may-apply", met("the town of Kameno", kameno), met("that of Kazanlak", kazanlak), book=ELIGIBILITY
    ),
    *of_rule(
        "partner-is-admitted",
        met("an employer under the one programme", page(partners=[TOWN, attrs.evolve(EMPLOYER, programmes=[HRD])])),
        met("a state school under the other", page(partners=[TOWN, in_school(Standing.STATE)])),
        met("an NGO whatever the programme", page(partners=[TOWN, NGO])),
        met("a company from Norway", page(partners=[partner("AS", OrganisationKind.COMPANY, country="NO")])),
        breached(
            "a private school",
            page(
                partners=[
                    attrs.evolve(
                        in_school(Standing.PRIVATE),
                        organisation=Organisation(
                            "The school", kind=OrganisationKind.SCHOOL, standings=[Standing.PRIVATE], country="BG"
                        ),
                    )
                ]
            ),
            at="$.partners[0]",
        ),
        breached(
            "an employer under the programme for education",
            page(
                partners=[
                    attrs.evolve(
                        EMPLOYER,
                        organisation=Organisation("The works", kind=OrganisationKind.COMPANY, country="BG"),
                        programmes=[HRD, SESG],
                    )
                ]
            ),
        ),
        unknown(
            "nobody says what it is",
            page(partners=[attrs.evolve(STRANGER, programmes=[HRD], capacities=[])]),
            "$.partners[0].organisation.kind",
            "$.partners[0].organisation.country",
        ),
        unknown(
            "nobody says under which programme",
            page(partners=[partner("AS", OrganisationKind.COMPANY, country="BG", capacities=[Capacity.EMPLOYER])]),
            "$.partners[0].programmes",
        ),
        unknown("perhaps there is another", page(partners=[NGO, ...]), "$.partners"),
        not_applicable("there is none", page(partners=[TOWN]), says="no partner is stated"),
        book=PARTNERS,
    ),
    *of_rule("partner-is-admitted", unknown("nobody has read who", page(partners=[]), term("partners")), book=book()),
    *of_rule(
        "partner-is-admitted",
        unknown(
            "the page of Kameno names no country",
            kameno,
            "$.partners[1].organisation.country",
            "$.partners[2].organisation.country",
        ),
        book=ELIGIBILITY,
    ),
    *of_rule(
        "associated-partner-is-admitted",
        met("an agency", page(associated_partners=[attrs.evolve(AGENCY, programmes=[HRD])])),
        met(
            "those of Kazanlak are of kinds that are let in",
            page(associated_partners=[attrs.evolve(AGENCY, programmes=[])]),
        ),
        breached(
            "under a programme that lets nobody in", page(associated_partners=[attrs.evolve(AGENCY, programmes=[SESG])])
        ),
        unknown(
            "one of another kind, and perhaps others are let in",
            page(
                associated_partners=[partner("A", OrganisationKind.SCHOOL, Role.ASSOCIATED_PARTNER, programmes=[HRD])]
            ),
            term("associated_partners.versions[0].value[0].profiles"),
        ),
        not_applicable("there is none", page(associated_partners=[])),
        book=ASSOCIATED,
    ),
    *of_rule("associated-partner-is-admitted", met("the four of Kazanlak", kazanlak), book=ELIGIBILITY),
    *of_rule(
        "required-partners-are-there",
        met("each requirement has its own", ALL_THREE, margin=0),
        unknown("one partner would fill two", TWO_OF_THREE, term("each_its_own")),
        breached("nobody is an NGO", page(partners=[TOWN, SCHOOL, attrs.evolve(EMPLOYER, capacities=[])])),
        unknown("there may be others", page(partners=[TOWN, ...]), "$.partners", term("each_its_own")),
        met("even if a town is listed as a partner", page(partners=[TOWN, NGO, SCHOOL, EMPLOYER, VAGUE])),
        book=NOT_SAID,
    ),
    *of_rule(
        "required-partners-are-there",
        breached("one partner may not fill two", TWO_OF_THREE, margin=-1),
        met("each has its own", ALL_THREE),
        book=EACH_ITS_OWN,
    ),
    *of_rule(
        "required-partners-are-there",
        met("one partner may fill two", TWO_OF_THREE),
        unknown(
            "nobody says who employs",
            page(partners=[NGO, attrs.evolve(SCHOOL, organisation=attrs.evolve(SCHOOL.organisation))]),
            "$.partners[1].capacities",
        ),
        book=ONE_FOR_ALL,
    ),
    *of_rule(
        "required-partners-are-there",
        met(
            "two under the programme",
            page(partners=[in_school(Standing.STATE), partner("Another", OrganisationKind.SCHOOL, programmes=[SESG])]),
        ),
        breached(
            "one that is listed twice", page(partners=[in_school(Standing.STATE), in_school(Standing.STATE)]), margin=-1
        ),
        unknown(
            "nobody says under which programme, nor what it is to the project",
            page(partners=[in_school(Standing.STATE), partner("Another", OrganisationKind.SCHOOL, None)]),
            "$.partners[1].programmes",
            "$.partners[1].role",
            term("each_its_own"),
        ),
        book=TWO_SCHOOLS,
    ),
    *of_rule(
        "required-partners-are-there",
        met(
            "the lead partner counts",
            page(partners=[partner("A", role=Role.BENEFICIARY, country="BG"), partner("B", country="RO")]),
        ),
        breached(
            "one country",
            page(partners=[partner("A", role=Role.BENEFICIARY, country="BG"), partner("B", country="BG")]),
        ),
        book=COUNTRIES,
    ),
    *of_rule(
        "required-partners-are-there",
        unknown("it depends on the day", page(partners=[SCHOOL]), "$.partners[0].capacities", "on"),
        met("on an early day", page(partners=[SCHOOL]), on=BEFORE),
        breached("on a late day", page(partners=[SCHOOL]), on=AFTER),
        book=DATED,
    ),
    *of_rule(
        "required-partners-are-there",
        not_applicable("all that is said is too general", page(partners=[VAGUE])),
        book=book(required_partners=always((Requirement([OF_TOWNS]),)), each_its_own=always(value=True)),
    ),
    *of_rule(
        "required-partners-are-there",
        not_applicable("none is required", page(partners=[])),
        book=book(required_partners=always(())),
    ),
    *of_rule(
        "required-partners-are-there",
        unknown("on an early day none was required", page(partners=[SCHOOL]), "on"),
        not_applicable("on an early day", page(partners=[SCHOOL]), on=BEFORE),
        met("on a late day", page(partners=[SCHOOL]), on=AFTER),
        book=book(required_partners=changed((), (Requirement([OF_SCHOOLS]),)), each_its_own=always(value=True)),
    ),
    *of_rule(
        "required-partners-are-there", unknown("nobody has read it", page(), term("required_partners")), book=book()
    ),
    *of_rule(
        "required-partners-are-there",
        met("Kameno has its foundation", kameno),
        unknown(
            "nobody says who of Kyustendil's partners employs",
            kyustendil,
            term("each_its_own"),
            *(f"$.partners[{position}].capacities" for position in range(1, 9)),
        ),
        book=ELIGIBILITY,
    ),
)


def names(*some: str) -> frozenset[str]:
    return frozenset(some)


@pytest.mark.parametrize(
    ("wanted", "candidates", "own", "shared"),
    [
        pytest.param([1, 1], [names("a"), names("a", "b")], 2, 2, id="the narrow one first"),
        pytest.param([1, 1], [names("a", "b"), names("a")], 2, 2, id="the first gives way"),
        pytest.param([1, 1, 1], [names("a", "b"), names("b", "c"), names("a")], 3, 3, id="a chain gives way"),
        pytest.param([1, 1, 1], [names("a", "b"), names("a", "b"), names("a", "b")], 2, 3, id="two for three"),
        pytest.param([2], [names("a")], 1, 1, id="one cannot be two"),
        pytest.param([2, 1], [names("a", "b"), names("b")], 2, 3, id="two and one"),
        pytest.param([1], [names()], 0, 0, id="nobody"),
        pytest.param([], [], 0, 0, id="nothing"),
    ],
)
def test_as_many_are_filled_as_can_be(
    wanted: list[int], candidates: list[frozenset[str]], own: int, shared: int
) -> None:
    assert most_that_are_filled(wanted, candidates, each_its_own=True) == own
    assert most_that_are_filled(wanted, candidates, each_its_own=False) == shared


def test_what_is_unknown_may_yet_be_decided_by_what_was_read() -> None:
    applicants = [
        Version(Admission(profiles=[OF_TOWNS]), until=date(2019, 12, 31), source=READ),
        Version(Admission(profiles=[OF_NGOS]), since=CHANGE, source=INFERRED),
    ]
    half = book(applicants=Dated("the applicants", applicants))
    project = page(partners=[attrs.evolve(SCHOOL, role=Role.BENEFICIARY)])

    def severity(on: date | None) -> tuple[Outcome, Severity]:
        (finding,) = check(project, books=[half], on=on).of("eligibility.applicant-may-apply")
        return finding.outcome, finding.severity

    assert severity(None) == (Outcome.UNKNOWN, Severity.ERROR)
    assert severity(BEFORE) == (Outcome.BREACHED, Severity.ERROR)
    assert severity(AFTER) == (Outcome.BREACHED, Severity.WARNING)


def test_what_rests_on_an_inferred_condition_warns_at_most() -> None:
    guessed = book(applicants=always(Admission(profiles=[OF_TOWNS]), INFERRED))
    project = page(partners=[attrs.evolve(SCHOOL, role=Role.BENEFICIARY)])

    (severity,) = {one.severity for one in check(project, books=[guessed]).breached}
    (sure,) = {one.severity for one in check(project, books=[APPLICANTS]).breached}

    assert (severity, sure) == (Severity.WARNING, Severity.ERROR)

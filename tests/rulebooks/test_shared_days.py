"""The rules on the days and the duration of a project."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.catalogue import bulgaria_2021_2027
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.dated import Dated, Version
from integrated_projects.examples import kazanlak, strelcha, vidin
from integrated_projects.identifier import RegistryNumber
from integrated_projects.period import Duration, Period
from integrated_projects.project import LinkedContract, Project
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

JANUARY = date(2022, 1, 1)
JULY = date(2022, 7, 1)


def page(first: date | None, last: date | None, duration: Duration | None = None) -> Project:
    """A page that prints these days."""
    return Project("A project", first_day=first, last_day=last, duration=duration)


def under(eligibility: Dated[Period] | None, first: date | None = JANUARY, last: date | None = JULY) -> Project:
    """A project under a programme with these days of eligibility."""
    programme = attrs.evolve(HRD, eligibility=eligibility)
    return Project("A project", parts=[programme], first_day=first, last_day=last)


def of_2021(first: date, last: date) -> Project:
    """A project of these days under the programme for human resources of 2021-2027."""
    return Project("A project", parts=[bulgaria_2021_2027.HRD], first_day=first, last_day=last)


def linked(signed: date | None, first: date | None = JULY) -> Project:
    """A project that builds on a contract of this day."""
    contract = LinkedContract(RegistryNumber.parse("РД 50-12"), signed_on=signed)
    return Project("A project", first_day=first, linked_contracts=[contract])


def eligible(*versions: Version[Period]) -> Dated[Period]:
    """Days of eligibility with their versions."""
    return Dated("the eligibility", versions)


TO_2022 = Period.through(None, date(2022, 12, 31))
TO_2021 = Period.through(None, date(2021, 12, 31))
#: Until 2019 the days up to 2021 were eligible, since then those up to 2022.
PROLONGED = eligible(
    Version(TO_2021, until=date(2019, 12, 31)),
    Version(TO_2022, since=date(2020, 1, 1)),
)
ONLY_SINCE_2020 = eligible(Version(TO_2022, since=date(2020, 1, 1)))

ALWAYS_APPLY = {
    "shared.days-are-in-order",
}

ROWS: tuple[Row, ...] = (
    *of_rule(
        "days-are-in-order",
        met("half a year", page(JANUARY, JULY), says="the project runs from 2022-01-01 to 2022-07-01", margin=181),
        met("one day", page(JANUARY, JANUARY), margin=0),
        met("without end", page(JANUARY, date.max)),
        breached(
            "the last day is printed before the first",
            page(JULY, JANUARY),
            says="the last day, 2022-01-01, is before the first, 2022-07-01",
            margin=-181,
            at="$",
        ),
        unknown("no last day", page(JANUARY, None), "$.last_day", says="first day: 2022-01-01; last day: not stated"),
        unknown("no first day", page(None, JULY), "$.first_day"),
        unknown("no day", page(None, None), "$.first_day", "$.last_day"),
    ),
    *of_rule(
        "days-agree-with-duration",
        met(
            "the last day is that of the first, as in Strelcha",
            attrs.evolve(strelcha, duration=Duration(months=16)),
            says="2019-09-01 to 2021-01-01 is 16 months, counted with last day excluded",
            margin=0,
        ),
        met("the last day counts", page(JANUARY, date(2022, 6, 30), Duration(months=6)), margin=0),
        met("a month that has begun counts", attrs.evolve(vidin, duration=Duration(months=12)), margin=0),
        met(
            "the last month has no such day",
            page(date(2021, 8, 31), date(2022, 2, 28), Duration(months=6)),
            says="2021-08-31 to 2022-02-28 is 6 months, counted with last day excluded",
            margin=0,
        ),
        breached(
            "one day longer than to the last day of that month",
            page(date(2021, 8, 31), date(2022, 3, 1), Duration(months=6)),
        ),
        breached(
            "a month too many",
            page(JANUARY, JULY, Duration(months=8)),
            says="2022-01-01 to 2022-07-01 is not 8 months under any convention; days too many or too few: "
            "-61 with last day included, -62 with last day excluded, -31 with rounded up",
            margin=-31,
            remedies=("$.last_day would have to be 2022-08-01",),
        ),
        breached(
            "days too many",
            page(JANUARY, JULY, Duration(days=10)),
            margin=-171,
            remedies=("$.last_day would have to be 2022-01-11",),
        ),
        breached(
            "the calendar ends first",
            page(date(9999, 11, 1), date(9999, 11, 30), Duration(months=2, days=2)),
            remedies=(),
        ),
        unknown("no duration", page(JANUARY, JULY), "$.duration"),
        unknown("no last day", page(JANUARY, None, Duration(months=6)), "$.last_day"),
        unknown("nothing", page(None, None), "$.first_day", "$.last_day", "$.duration"),
        not_applicable(
            "the days are not in order",
            page(JULY, JANUARY, Duration(months=6)),
            says="the days from 2022-07-01 to 2022-01-01 have no length",
        ),
        not_applicable("whatever the duration, they have no length", page(JULY, JANUARY)),
        not_applicable("without end", page(JANUARY, date.max)),
    ),
    *of_rule(
        "days-are-eligible",
        met(
            "inside",
            under(eligible(Version(TO_2022))),
            says="2022-01-01 to 2022-07-01 is inside … – 2022-12-31, in which expenditure is eligible under OP HRD",
            margin=183,
            at="$.parts[0]",
        ),
        met("to the last day", under(eligible(Version(Period.through(JANUARY, JULY)))), margin=0),
        met("Vidin, under both programmes", vidin),
        met("every version agrees", under(eligible(Version(TO_2022), Version(Period(JANUARY, None))))),
        met("the version of the day", under(PROLONGED), on=date(2020, 1, 1)),
        breached(
            "beyond the last day",
            under(eligible(Version(TO_2021))),
            margin=-182,
            says="the project runs from 2022-01-01 to 2022-07-01, not inside … – 2021-12-31, in which expenditure is "
            "eligible under OP HRD",
        ),
        breached("before the first day", under(eligible(Version(Period(JULY, None)))), margin=-181),
        breached(
            "the end is outside, whatever the beginning",
            under(eligible(Version(TO_2021)), first=None),
            says="the project runs up to 2022-07-01, not inside … – 2021-12-31, in which expenditure is eligible under "
            "OP HRD",
        ),
        breached("the version of an earlier day", under(PROLONGED), on=date(2019, 12, 31)),
        breached(
            "the last month is outside under two programmes, whose days count together and not the one for the other",
            Project("A project", parts=[HRD, SESG], first_day=date(2021, 12, 15), last_day=date(2024, 1, 31)),
            says="the project runs from 2021-12-15 to 2024-01-31, not inside 2014-01-01 – 2023-12-31, in which "
            "expenditure is eligible under OP HRD",
            at="$.parts[0]",
            remedies=("$.last_day would have to be 2023-12-31",),
        ),
        breached(
            "outside under one of two programmes",
            Project(
                "A project",
                parts=[attrs.evolve(HRD, eligibility=eligible(Version(TO_2022))), SESG],
                first_day=date(2021, 12, 15),
                last_day=date(2023, 1, 31),
            ),
            at="$.parts[0]",
        ),
        met("a programme of 2021-2027, to its last day", of_2021(date(2022, 1, 1), date(2029, 12, 31))),
        breached("a programme of 2021-2027, whatever its last day is", of_2021(date(2028, 1, 1), date(2035, 12, 31))),
        breached("a programme of 2021-2027, before its first day", of_2021(date(2020, 12, 31), date(2022, 1, 1))),
        unknown(
            "a programme of 2021-2027, in the year that may be added",
            of_2021(date(2028, 1, 1), date(2030, 1, 1)),
            "on",
        ),
        unknown(
            "the same as of today's law",
            of_2021(date(2028, 1, 1), date(2030, 1, 1)),
            "on",
            on=date(2026, 1, 1),
        ),
        breached(
            "the same as of the law before the mid-term review",
            of_2021(date(2028, 1, 1), date(2030, 1, 1)),
            on=date(2024, 12, 31),
            remedies=("$.last_day would have to be 2029-12-31",),
        ),
        unknown("no last day", under(eligible(Version(TO_2022)), last=None), "$.last_day"),
        unknown("no first day", under(eligible(Version(TO_2022)), first=None), "$.first_day"),
        unknown("the catalogue does not know the days", under(None), "$.parts[0].programme.eligibility"),
        unknown("the versions disagree, and no day is named", under(PROLONGED), "on"),
        unknown("no version is in force on the day", under(ONLY_SINCE_2020), "on", on=date(2019, 1, 1)),
        unknown("no version is in force on some day, and none is named", under(ONLY_SINCE_2020), "on"),
        unknown("no programme is stated", page(JANUARY, JULY), "$.parts"),
        not_applicable("no programme pays", Project("A project", parts=[]), says="the project has no programme part"),
    ),
    *of_rule(
        "linked-contract-is-earlier",
        met(
            "half a year before the start",
            linked(JANUARY),
            says="РД 50-12 was signed on 2022-01-01, before the first day, 2022-07-01",
            margin=180,
        ),
        breached(
            "half a year after it",
            linked(JULY, JANUARY),
            says="РД 50-12 was signed on 2022-07-01, not before the first day, 2022-01-01",
            at="$.linked_contracts[0]",
        ),
        met("on the day before it", linked(date(2022, 6, 30), JULY), margin=0),
        breached("on the first day itself", linked(JULY, JULY), margin=-1),
        unknown("no day of signature", linked(None), "$.linked_contracts[0].signed_on"),
        unknown("no first day", linked(JANUARY, None), "$.first_day"),
        unknown("Kazanlak may build on other contracts", kazanlak, "$.linked_contracts"),
        not_applicable(
            "it builds on none", Project("A project", linked_contracts=[]), says="the project has no linked contract"
        ),
    ),
)

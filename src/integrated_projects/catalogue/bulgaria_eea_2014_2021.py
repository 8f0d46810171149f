"""Bulgaria, Financial Mechanism of the European Economic Area 2014-2021."""

from integrated_projects.catalogue.funds import EEA_GRANTS
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Programme
from integrated_projects.source import Certainty, Source
from integrated_projects.text import Text

__all__ = ["EARLY_CHILDHOOD", "INCLUSION_OF_ROMA", "LOCAL_DEVELOPMENT"]


def __dir__() -> list[str]:
    return __all__


#: The last day of eligibility was set to 30 April 2024 and the article amended on 29 April 2022; as long as the
#: amended text is not read, the days of eligibility are not stated here. Nor are the rates of co-financing, which are
#: known for the sister call BGLD-2.003 only.
LOCAL_DEVELOPMENT = Programme(
    ProgrammeCode.parse("BGLD"),
    name=Text(
        bg="Програма „Местно развитие, намаляване на бедността и подобрено включване на уязвими групи“",
        en="Programme Local Development, Poverty Reduction and Enhanced Inclusion of Vulnerable Groups",
    ),
    short_name=Text(bg="„Местно развитие“", en="Local Development"),
    period=ProgrammingPeriod("EEA", first_year=2014, last_year=2021),
    funds=[EEA_GRANTS, ...],
    source=Source("The programme's pages", address="https://www.eeagrants.bg", certainty=Certainty.READ),
)

INCLUSION_OF_ROMA = Procedure(
    ProcedureNumber.parse("BGLD-3.002"),
    name=Text(en="Implementation of integrated measures for the inclusion of Roma"),
    source=Source("The announcement of the call", address="https://www.eeagrants.bg", certainty=Certainty.READ_IN_PART),
)

#: The sister call under the same programme.
EARLY_CHILDHOOD = Procedure(
    ProcedureNumber.parse("BGLD-2.003"),
    name=Text(en="Early Childhood Education and Care"),
    source=Source(
        "The announcement of the call",
        address="https://eeagrants.org/currently-available-funding/"
        "bg-localdev-call-for-proposals-early-childhood-education-and-care",
        certainty=Certainty.READ_IN_PART,
    ),
)

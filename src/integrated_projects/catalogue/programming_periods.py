"""The programming periods, each with the days within which its law makes expenditure eligible.

They hold for a programme that sets nothing else: `ProgrammingTerms.eligible_days` says which of the two is meant.
"""

from datetime import date

from integrated_projects.dated import Dated, Version
from integrated_projects.period import Period, ProgrammingPeriod, ProgrammingTerms
from integrated_projects.source import Certainty, Source

__all__ = ["EEA_2009_2014", "EEA_2014_2021", "EU_2007_2013", "EU_2014_2020", "EU_2021_2027"]


def __dir__() -> list[str]:
    return __all__


#: Expenditure that was paid within these days, or from the day on which the programme was submitted to the
#: Commission, if that is earlier. Of the two days the last was read in the source.
EU_2007_2013 = ProgrammingTerms(
    ProgrammingPeriod("EU", first_year=2007, last_year=2013),
    eligibility=Dated.always(
        "the eligibility of expenditure 2007-2013",
        Period.through(date(2007, 1, 1), date(2015, 12, 31)),
        source=Source(
            "Regulation (EC) No 1083/2006, Article 56(1)",
            address="http://data.europa.eu/eli/reg/2006/1083/oj",
            certainty=Certainty.READ_IN_PART,
        ),
    ),
)

#: Expenditure that was incurred and paid within these days, or from the day on which the programme was submitted to
#: the Commission, if that is earlier; of unit costs and lump sums, what was carried out within them.
#: The Youth Employment Initiative starts on 1 September 2013 (Article 65(3)).
EU_2014_2020 = ProgrammingTerms(
    ProgrammingPeriod("EU", first_year=2014, last_year=2020),
    eligibility=Dated.always(
        "the eligibility of expenditure 2014-2020",
        Period.through(date(2014, 1, 1), date(2023, 12, 31)),
        source=Source(
            "Regulation (EU) No 1303/2013, Article 65(2)",
            address="http://data.europa.eu/eli/reg/2013/1303/oj",
            certainty=Certainty.READ,
        ),
    ),
)

#: As 2014-2020. For programmes that move money to the priorities of the mid-term review, Regulation (EU) 2025/1914
#: brought derogations that were not read; such a programme sets days of its own.
EU_2021_2027 = ProgrammingTerms(
    ProgrammingPeriod("EU", first_year=2021, last_year=2027),
    eligibility=Dated.always(
        "the eligibility of expenditure 2021-2027",
        Period.through(date(2021, 1, 1), date(2029, 12, 31)),
        source=Source(
            "Regulation (EU) 2021/1060, Article 63(2)",
            address="http://data.europa.eu/eli/reg/2021/1060/oj",
            certainty=Certainty.READ,
        ),
    ),
)

#: The days of its law were not read.
EEA_2009_2014 = ProgrammingTerms(ProgrammingPeriod("EEA", first_year=2009, last_year=2014))

#: The law ends the eligibility of every project, and leaves its beginning to the project. The last day is that of
#: the calls and project pages under the original text. The article was amended on 29 April 2022, and the day that it
#: names since then is not confirmed; so nothing is known to be in force from that day on.
EEA_2014_2021 = ProgrammingTerms(
    ProgrammingPeriod("EEA", first_year=2014, last_year=2021),
    eligibility=Dated(
        "the eligibility of expenditure EEA 2014-2021",
        [
            Version(
                Period.through(None, date(2024, 4, 30)),
                until=date(2022, 4, 28),
                source=Source(
                    "Regulation on the implementation of the EEA Financial Mechanism 2014-2021, Article 8.13.1",
                    address="https://eeagrants.org/resources/regulation-implementation-eea-grants-2014-2021",
                    certainty=Certainty.READ_IN_PART,
                ),
            )
        ],
    ),
)

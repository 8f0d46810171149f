"""The funds behind the programmes."""

from integrated_projects.programme import Fund
from integrated_projects.text import Text

__all__ = [
    "AMIF",
    "BMVI",
    "COHESION_FUND",
    "EAFRD",
    "EEA_GRANTS",
    "EMFAF",
    "EMFF",
    "ERDF",
    "ESF",
    "ESF_PLUS",
    "FEAD",
    "IPA",
    "ISF",
    "JUST_TRANSITION_FUND",
    "RECOVERY_AND_RESILIENCE_FACILITY",
]


def __dir__() -> list[str]:
    return __all__


ESF = Fund("ESF", name=Text(bg="Европейски социален фонд", en="European Social Fund"))

ERDF = Fund("ERDF", name=Text(bg="Европейски фонд за регионално развитие", en="European Regional Development Fund"))

EEA_GRANTS = Fund(
    "EEA",
    name=Text(
        bg="Финансов механизъм на Европейското икономическо пространство",
        en="Financial Mechanism of the European Economic Area",
    ),
)

ESF_PLUS = Fund("ESF+", name=Text(bg="Европейски социален фонд плюс", en="European Social Fund Plus"))

COHESION_FUND = Fund("CF", name=Text(bg="Кохезионен фонд", en="Cohesion Fund"))

JUST_TRANSITION_FUND = Fund("JTF", name=Text(bg="Фонд за справедлив преход", en="Just Transition Fund"))

EAFRD = Fund(
    "EAFRD",
    name=Text(
        bg="Европейски земеделски фонд за развитие на селските райони",
        en="European Agricultural Fund for Rural Development",
    ),
)

EMFF = Fund(
    "EMFF", name=Text(bg="Европейски фонд за морско дело и рибарство", en="European Maritime and Fisheries Fund")
)

EMFAF = Fund(
    "EMFAF",
    name=Text(
        bg="Европейски фонд за морско дело, рибарство и аквакултури",
        en="European Maritime, Fisheries and Aquaculture Fund",
    ),
)

FEAD = Fund(
    "FEAD",
    name=Text(
        bg="Фонд за европейско подпомагане на най-нуждаещите се лица", en="Fund for European Aid to the Most Deprived"
    ),
)

IPA = Fund("IPA", name=Text(bg="Инструмент за предприсъединителна помощ", en="Instrument for Pre-accession Assistance"))

AMIF = Fund("AMIF", name=Text(bg="Фонд „Убежище, миграция и интеграция“", en="Asylum, Migration and Integration Fund"))

ISF = Fund("ISF", name=Text(bg="Фонд „Вътрешна сигурност“", en="Internal Security Fund"))

BMVI = Fund(
    "BMVI",
    name=Text(
        bg="Инструмент за финансова подкрепа за управлението на границите и визовата политика",
        en="Instrument for Financial Support for Border Management and Visa Policy",
    ),
)

RECOVERY_AND_RESILIENCE_FACILITY = Fund(
    "RRF", name=Text(bg="Механизъм за възстановяване и устойчивост", en="Recovery and Resilience Facility")
)

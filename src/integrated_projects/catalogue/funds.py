"""The funds behind the programmes."""

from integrated_projects.programme import Fund
from integrated_projects.text import Text

__all__ = ["EEA_GRANTS", "ERDF", "ESF"]


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

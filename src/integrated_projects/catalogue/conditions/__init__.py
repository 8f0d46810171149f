"""The conditions of procedures as data, each figure with its source: one module per country and period."""

from integrated_projects.catalogue.conditions import (
    bulgaria_2014_2020,
    bulgaria_2021_2027,
    bulgaria_eea_2014_2021,
    romania_bulgaria_2014_2020,
)
from integrated_projects.procedure import Conditions

__all__ = ["CONDITIONS"]


def __dir__() -> list[str]:
    return __all__


#: The conditions of every procedure that the catalogue knows.
CONDITIONS: tuple[Conditions, ...] = (
    bulgaria_2014_2020.SOCIO_ECONOMIC_INTEGRATION_1,
    bulgaria_2014_2020.SOCIO_ECONOMIC_INTEGRATION_2,
    bulgaria_2014_2020.LOCAL_ACTION_GROUP_PANAGYURISHTE,
    bulgaria_2014_2020.LOCAL_ACTION_GROUP_SVILENGRAD,
    bulgaria_2021_2027.INTEGRATED_TERRITORIAL_INVESTMENTS,
    bulgaria_2021_2027.INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS,
    bulgaria_eea_2014_2021.INCLUSION_OF_ROMA,
    bulgaria_eea_2014_2021.EARLY_CHILDHOOD,
    romania_bulgaria_2014_2020.ROMANIA_BULGARIA_CALL_3,
)

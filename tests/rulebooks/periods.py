"""Programmes of two periods, for the tables of books that bind by programme."""

from __future__ import annotations

from integrated_projects.identifier import ProgrammeCode
from integrated_projects.programme import Fund, Programme

__all__ = ["NEIGHBOURS_2014", "NEIGHBOURS_2021", "NETWORK", "SOCIAL_2014", "SOCIAL_2021"]

SOCIAL_2014 = Programme(ProgrammeCode.parse("2014BG05M9OP001"), funds=[Fund("ESF")])
SOCIAL_2021 = Programme(ProgrammeCode.parse("2021BG05SFPR002"), funds=[Fund("ESF+")])
NEIGHBOURS_2014 = Programme(ProgrammeCode.parse("2014TC16RFCB047"), funds=[Fund("ERDF")])
NEIGHBOURS_2021 = Programme(ProgrammeCode.parse("2021TC16RFCB047"), funds=[Fund("ERDF")])
#: An interregional programme, of which nobody has read whether it is Interreg Europe or URBACT.
NETWORK = Programme(ProgrammeCode.parse("2021TC16RFIR001"), funds=[Fund("ERDF")])

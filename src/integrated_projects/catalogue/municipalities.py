"""The municipalities of the example projects, with the codes of their territories.

The code of a municipality is the one of the national classification (ЕКАТТЕ, published by the National Statistical
Institute), that of its region the one of NUTS. No page of a project prints either, so no example states one.
"""

from datetime import date

from integrated_projects.dated import Dated, Version
from integrated_projects.source import Certainty, Source
from integrated_projects.territory import LauCode, Municipality
from integrated_projects.text import Text

__all__ = ["KAMENO", "KAZANLAK", "KYUSTENDIL", "STRELCHA", "VIDIN"]


def __dir__() -> list[str]:
    return __all__


#: The regions were read in lists of the present codes. The day is the one that a legal database gives for the
#: regulation that added Bulgaria to the classification (published on 5 March 2008); its annex and its last article were
#: not read. An earlier, national version numbered the same regions otherwise (BG215 for Kyustendil).
_NUTS = Source(
    "Regulation (EC) No 1059/2003, Annex I, as amended by Regulation (EC) No 176/2008",
    address="http://data.europa.eu/eli/reg/2003/1059/oj",
    certainty=Certainty.READ_IN_PART,
)

_EKATTE = Source(
    "Codes of the municipalities in the classification of administrative and territorial units (ЕКАТТЕ), as copied in "
    "the table municipalities.csv of Bulgaria-geocoding",
    address="https://github.com/yurukov/Bulgaria-geocoding",
    certainty=Certainty.READ,
)


def _municipality(name: Text, code: str) -> Municipality:
    version = Version(LauCode.parse(code), since=date(2008, 3, 6), source=_NUTS)
    return Municipality(name, codes=Dated(f"the territorial code of {name}", [version]), source=_EKATTE)


KYUSTENDIL = _municipality(Text(bg="Кюстендил", en="Kyustendil"), "BG415 KNL29")
KAZANLAK = _municipality(Text(bg="Казанлък", en="Kazanlak"), "BG344 SZR12")
KAMENO = _municipality(Text(bg="Камено", en="Kameno"), "BG341 BGS08")
VIDIN = _municipality(Text(bg="Видин", en="Vidin"), "BG311 VID09")
STRELCHA = _municipality(Text(bg="Стрелча", en="Strelcha"), "BG423 PAZ32")

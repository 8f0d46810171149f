"""Names as Bulgarian pages print them, all of them invented: towns, organisations, titles and what is done."""

from __future__ import annotations

import attrs

from integrated_projects.text import Text

__all__ = [
    "ACTIVITIES",
    "AGENCIES",
    "CAST",
    "Cast",
    "FOUNDATIONS",
    "ORGANISATIONS",
    "SCHOOLS",
    "STREETS",
    "TARGET_GROUPS",
    "TITLES",
    "TOWNS",
    "Town",
]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Town:
    """A town that gives its name to its municipality.

    Attributes:
        name: Its name in Bulgarian.
        latin: The same in Latin letters, by the law on transliteration.
    """

    name: str
    latin: str

    @property
    def municipality(self) -> str:
        """The municipality as an organisation."""
        return f"Община {self.name}"


@attrs.frozen(kw_only=True)
class Cast:
    """How those are called who take part in a consistent project.

    Attributes:
        title: The title of the project.
        town: The town whose municipality leads.
        school: A school.
        foundation: A foundation, which may be from abroad.
        agency: An authority that takes part without money.
    """

    title: Text
    town: Town
    school: str
    foundation: str
    agency: str


TOWNS = (
    Town("Липоград", "Lipograd"),
    Town("Ветроград", "Vetrograd"),
    Town("Синеполе", "Sinepole"),
    Town("Чернокамен", "Chernokamen"),
    Town("Златоречие", "Zlatorechie"),
    Town("Орлопоток", "Orlopotok"),
    Town("Дъбоград", "Dabograd"),
    Town("Кошница", "Koshnitsa"),
)
SCHOOLS = (
    "ОУ „Пролетен дъжд“",
    "СУ „Седемте извора“",
    "ДГ „Светулка“",
    "ДГ „Малкото таралежче“",
    "ПГ по горско дело „Липов цвят“",
)
FOUNDATIONS = ("Фондация „Тиха вода“", "Фондация „Отворена порта“", "Фондация „Трети мост“")
AGENCIES = ("Дирекция „Труд и грижа“", "Регионално управление „Училища“", "Агенция „Добро съседство“")
ORGANISATIONS = (
    *(town.municipality for town in TOWNS),
    *SCHOOLS,
    *FOUNDATIONS,
    *AGENCIES,
    "Народно читалище „Нова песен“",
    "Общинско предприятие „Топла трапеза“",
    "„Синеполе текстил“ ООД",
    "„Билки и мед“ ЕООД",
)
STREETS = ("ул. „Липа“ № 1", "бул. „Трети мост“ № 24", "пл. „Читалищен“ № 2, ет. 3")
TITLES = (
    Text(bg="Заедно", en="Together"),
    Text(bg="Училище за всички", en="A school for all"),
    Text(bg="Нов дом, нова работа", en="A new home, a new job"),
    Text(bg="Грижа у дома в община Липоград", en="Care at home in Lipograd"),
)
ACTIVITIES = (
    Text(bg="Обучение", en="Training"),
    Text(bg="Почасова грижа у дома", en="Hourly care at home"),
    Text(bg="Допълнителни занимания по български език", en="Extra classes in Bulgarian"),
    Text(bg="Ремонт на детската градина", en="Repair of the kindergarten"),
    Text(bg="Строителство на социални жилища", en="Construction of social housing"),
    Text(bg="Организация и управление", en="Organisation and management"),
)
TARGET_GROUPS = (
    Text(bg="Ученици", en="Pupils"),
    Text(bg="Безработни лица", en="Unemployed people"),
    Text(bg="Хора с увреждания и техните семейства", en="People with disabilities and their families"),
    Text(bg="Роми", en="Roma"),
)
#: The simplest: the first of each.
CAST = Cast(title=TITLES[0], town=TOWNS[0], school=SCHOOLS[0], foundation=FOUNDATIONS[0], agency=AGENCIES[0])

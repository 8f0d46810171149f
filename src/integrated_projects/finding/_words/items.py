"""What one thing in a list is called, by the name of the list, in English and in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["ITEMS"]


def __dir__() -> list[str]:
    return __all__


#: The fields that are lists; one that has no word for a single thing in it is left out.
ITEMS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "activities": ("activity", "дейност"),
        "associated_partners": ("associated partner", "асоцииран партньор"),
        "axes": ("axis", "приоритетна ос"),
        "became": ("project or contract", "проект или договор"),
        "branches": ("branch", "клон"),
        "capacities": ("capacity", "качество"),
        "categories": ("category", "категория интервенция"),
        "circumstances": ("circumstance", "обстоятелство"),
        "claims": ("claim", "искане за плащане"),
        "code_tables": ("table of codes", "таблица с кодове"),
        "components": ("component", "компонент"),
        "conditions": ("condition", "условие"),
        "contracts": ("contract", "договор"),
        "contributions": ("contribution in kind", "принос в натура"),
        "conversions": ("conversion", "превалутирана сума"),
        "costs": ("costs", "разход"),
        "countries": ("country", "държава"),
        "covers": ("covered costs", "покрит разход"),
        "criteria": ("criterion", "критерий"),
        "cumulated": ("cumulated aid", "помощ за същите допустими разходи"),
        "declarations": ("declaration", "декларирана сума"),
        "demands": ("demand", "изискване"),
        "directions": ("direction", "направление"),
        "donor_partnerships": ("donor partnership", "партньорство с партньор от държава донор"),
        "entries": ("operation", "операция"),
        "facilities": ("facility", "услуга или обект"),
        "facts": ("fact", "посочен елемент"),
        "features": ("feature", "особеност"),
        "fields": ("field", "записано поле"),
        "forms": ("form", "форма"),
        "funds": ("fund", "фонд"),
        "grants": ("grant", "предоставена помощ"),
        "headings": ("heading", "бюджетен раздел"),
        "holidays": ("holiday", "празничен ден"),
        "ideas": ("idea", "проектна идея"),
        "indicators": ("indicator", "индикатор"),
        "instalments": ("instalment", "вноска"),
        "invoices": ("invoice", "фактура"),
        "items": ("item", "елемент"),
        "kinds": ("kind", "вид"),
        "lead_partners": ("lead partner", "водещ партньор"),
        "lines": ("line", "ред"),
        "linked_contracts": ("linked contract", "свързан договор"),
        "links": ("link", "връзка на контрол"),
        "mandatory": ("mandatory activity", "задължителна дейност"),
        "members": ("member", "член"),
        "models": ("model", "модел на разходите"),
        "objectives": ("objective", "цел"),
        "other_names": ("other name", "друго наименование"),
        "other_titles": ("other title", "друго заглавие"),
        "outputs": ("output", "продукт"),
        "part_of": ("output", "показател за изпълнение"),
        "participants": ("participant", "участник"),
        "partners": ("partner", "партньор"),
        "parts": ("part", "част по програма"),
        "performers": ("performer", "изпълнител"),
        "places": ("place", "място"),
        "posts": ("post", "длъжност"),
        "prerequisites": ("prerequisite", "договор или концепция, които се изискват предварително"),
        "prices": ("price", "обозначена цена"),
        "priorities": ("priority", "приоритет"),
        "profiles": ("profile", "допустима организация"),
        "programmes": ("programme", "програма"),
        "purposes": ("purpose", "предназначение"),
        "rated_funds": ("fund", "фонд"),
        "regions": ("region", "регион"),
        "required_partners": ("required partner", "задължителен партньор"),
        "results": ("result", "резултат"),
        "selections": ("selection", "гласуване при подбора"),
        "shares": ("share", "дял на източник"),
        "statements": ("statement", "посочена сума"),
        "strategies": ("strategy", "стратегия"),
        "sums": ("sum", "превалутиран сбор"),
        "supports": ("support", "принос на Съюза"),
        "tallies": ("tally", "посочена бройка"),
        "target_groups": ("target group", "целева група"),
        "transfers": ("transfer", "прехвърляне"),
        "versions": ("version", "редакция"),
    }
)

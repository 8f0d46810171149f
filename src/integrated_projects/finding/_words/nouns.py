"""The nouns in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["NOUNS"]


def __dir__() -> list[str]:
    return __all__


#: The nouns of which there may be several, as one says that all of them are listed.
NOUNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "action group": "местни инициативни групи",
        "activity": "дейности",
        "aid grant": "предоставени помощи",
        "budget": "бюджети",
        "budget heading": "бюджетни раздели",
        "budget line": "редове на бюджета",
        "budget transfer": "прехвърляния между бюджетни раздели",
        "budget transfers": "прехвърляния между бюджетни раздели",
        "categorised support": "приноси на Съюза по категории интервенции",
        "category amount": "суми по категории интервенции",
        "cofinancing": "съфинансирания",
        "component": "компоненти",
        "contract": "договори",
        "contract budget": "бюджети на договори",
        "contract number": "номера на договори",
        "contribution": "приноси в натура",
        "conversion": "превалутирани суми",
        "converted sum": "превалутирани сборове",
        "cooperation": "данни за сътрудничество",
        "cooperation costs": "разходи на партньори по сътрудничеството",
        "cost model": "модели на разходите",
        "cumulated aid": "помощи за същите допустими разходи",
        "declaration": "декларирани суми",
        "declared form": "форми на деклариране на разходите",
        "donor partnership": "партньорства с партньори от държави донори",
        "duration": "продължителности",
        "esf outputs": "общи показатели за участниците",
        "esf plus outputs": "общи показатели за участниците",
        "esf plus record": "данни за участници",
        "esf record": "данни за участници",
        "expenditure": "списъци на разходите",
        "expenditure item": "разходи",
        "facility": "услуги и обекти",
        "flat rate": "единни ставки",
        "fund": "фондове",
        "funding source": "източници на финансиране",
        "grant share": "дялове на партньорите",
        "indicator": "индикатори",
        "indirect costs": "непреки разходи",
        "intervention categories": "категории интервенции",
        "invoice": "фактури",
        "linked contract": "свързани договори",
        "local strategy": "стратегии за ВОМР",
        "monitoring records": "данни в системата за наблюдение",
        "objective": "цели",
        "operation": "операции",
        "organisation": "организации",
        "organisation id": "регистрационни номера на организации",
        "participation": "данни за участници",
        "partner": "партньори",
        "payment claim": "искания за плащане",
        "performance framework": "рамки за изпълнението",
        "place": "места",
        "price display": "обозначени цени",
        "priority axis": "приоритетни оси",
        "priority finances": "данни за приоритети",
        "procedure": "процедури",
        "procedure number": "номера на процедури",
        "programme": "програми",
        "programme account": "данни за програми",
        "programme code": "кодове на програми",
        "programme finances": "финанси на програмите",
        "programme part": "части по програми",
        "programming period": "програмни периоди",
        "project": "проекти",
        "project idea": "проектни идеи",
        "project number": "номера на проекти",
        "published list": "списъци на операциите",
        "published operation": "публикувани операции",
        "registry number": "регистрационни номера",
        "result": "резултати",
        "selection vote": "гласувания при подбора",
        "share": "дялове",
        "shares": "дялове на източниците",
        "source": "източници",
        "staff hours": "часове на персонала",
        "statement": "посочени суми",
        "strategy": "стратегии",
        "tally": "посочени бройки",
        "target group": "целеви групи",
        "targeted indicator": "показатели с целеви стойности",
        "territorial strategy": "териториални стратегии",
        "text": "текстове",
    }
)

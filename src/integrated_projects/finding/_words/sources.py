"""What sources are called in Bulgarian, where the citation of an act is not all that their titles hold."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["SOURCES"]


def __dir__() -> list[str]:
    return __all__


_ACTS = {
    "Implementing Decision (EU) 2021/1130, the list of regions": (
        "Решение за изпълнение (ЕС) 2021/1130, списъкът на регионите"
    ),
    "Law on the introduction of the euro in the Republic of Bulgaria, the rule on remunerations, benefits and "
    "pensions": (
        "Закон за въвеждане на еврото в Република България, правилото за възнагражденията, обезщетенията и пенсиите"
    ),
    "Regulation (EU) 2021/1060, Article 33(3)(b): no single interest group controls selection decisions": (
        "Регламент (ЕС) 2021/1060, чл. 33, пар. 3, буква б): никоя отделна група по интереси не контролира решенията "
        "за подбор"
    ),
    "Regulation (EU) 2023/2831, Article 3(2): any period of three years": (
        "Регламент (ЕС) 2023/2831, чл. 3, пар. 2: всеки период от три години"
    ),
    "Regulation (EU) 2023/2832: the proposal for it takes the notion of a single undertaking": (
        "Регламент (ЕС) 2023/2832: предложението за него възприема понятието „едно и също предприятие“"
    ),
    "Regulation (EU) 2023/2832: until 31 December 2030; six months more, from memory": (
        "Регламент (ЕС) 2023/2832: до 31 декември 2030 г.; още шест месеца, по памет"
    ),
    "Regulation (EU) 2025/1914, the extra year of the mid-term review": (
        "Регламент (ЕС) 2025/1914, допълнителната година при междинния преглед"
    ),
    "Regulation (EU) No 1407/2013, Article 3(2), second subparagraph": (
        "Регламент (ЕС) № 1407/2013, чл. 3, пар. 2, втора алинея"
    ),
    "Regulation (EU) No 1407/2013, Articles 8 and 7(4): until 31 December 2023, and six months more": (
        "Регламент (ЕС) № 1407/2013, чл. 8 и чл. 7, пар. 4: до 31 декември 2023 г. и още шест месеца"
    ),
    "Regulation (EU) No 360/2012: it was to be aligned with the notion of a single undertaking": (
        "Регламент (ЕС) № 360/2012: предстояло е да се приведе в съответствие с понятието „едно и също предприятие“"
    ),
    "Regulation (EU) No 360/2012: until 31 December 2023; six months more, from memory": (
        "Регламент (ЕС) № 360/2012: до 31 декември 2023 г.; още шест месеца, по памет"
    ),
    "Regulation on the implementation of the EEA Financial Mechanism 2014-2021, Article 8.13.1 as amended on "
    "29 April 2022": (
        "Регламент за изпълнение на Финансовия механизъм на ЕИП 2014-2021, чл. 8.13.1, изменен на 29 април 2022 г."
    ),
    "The Commission's list of regions under Article 90": "Списъкът на регионите, приет от Комисията по чл. 90",
    "Treaty on European Union, Article 52, with Croatia and without the United Kingdom": (
        "Договор за Европейския съюз, чл. 52, с Хърватия и без Обединеното кралство"
    ),
}

_GUIDES_AND_CALLS = {
    "Annexes of 2020, which added up to about 150 000 leva for human resources": (
        "Анекси от 2020 г., с които са добавени до около 150 000 лв. за развитие на човешките ресурси"
    ),
    "Applicant's guide to the third call, March 2017": (
        "Ръководство за кандидатстване по третата покана, март 2017 г."
    ),
    "Call for partners of the municipality of Haskovo": "Покана на община Хасково за избор на партньори",
    "Call for partners of the municipality of Smyadovo": "Покана на община Смядово за избор на партньори",
    "Early Childhood Education and Care: the call in an English summary (fundsforngos.org)": (
        "„Образование и грижи в ранна детска възраст“: поканата в резюме на английски език (fundsforngos.org)"
    ),
    "Guide to project partnerships for entities from Iceland, Liechtenstein and Norway": (
        "Ръководство за партньорства по проекти за организации от Исландия, Лихтенщайн и Норвегия"
    ),
    "Guidelines of the Ministry of Finance on prices in two currencies, as the press tells them": (
        "Указания на Министерството на финансите за цените в две валути, според пресата"
    ),
    "Integrated measures for Roma inclusion and empowerment: the announcement (eeagrants.bg)": (
        "„Интегрирани мерки за ромско включване и овластяване“: обявата (eeagrants.bg)"
    ),
    "New EEA call for education and care in early childhood (Danube region)": (
        "Нова покана по Финансовия механизъм на ЕИП за образование и грижи в ранна детска възраст (Дунавски регион)"
    ),
    "The announcement of the call": "Обявата на поканата",
    "The announcement of the call BGLD-2.003": "Обявата на поканата BGLD-2.003",
    "The call in the monitoring system (UMIS)": "Поканата в ИСУН",
    "The instructions of the managing authority, as the press tells them": (
        "Указанията на управляващия орган, според пресата"
    ),
    "The managing authorities present the conditions of the procedure (esf.bg)": (
        "Управляващите органи представят условията на процедурата (esf.bg)"
    ),
    "The notice of the local action group": "Обявата на местната инициативна група",
    "The notice of the local action group, which prints the code without its digit 2": (
        "Обявата на местната инициативна група, в която кодът е без цифрата 2"
    ),
    "The procedure for concepts": "Процедурата за подбор на концепции",
    "The rates of the sister call BGLD-2.003": "Ставките по сродната покана BGLD-2.003",
    "The sister call, and pages of projects": "Сродната покана и страници на проекти",
    "What community-led local development is, and calls of other groups": (
        "Какво е воденото от общностите местно развитие, и покани на други групи"
    ),
}

_PAGES = {
    "Centre Amalipe, on the contracts of the procedure": "Център „Амалипе“ за договорите по процедурата",
    "Centre Amalipe, on the partners of a project": "Център „Амалипе“ за партньорите по един проект",
    "Institute for the management of programmes and projects, on the call": (
        "Институт за управление на програми и проекти за поканата"
    ),
    "Codes of programmes and procedures of the monitoring system (UMIS) in a public repository": (
        "Кодове на програми и процедури от ИСУН в публично хранилище"
    ),
    "Interreg V-A Romania-Bulgaria Programme, general information": (
        "Програма ИНТЕРРЕГ V-A Румъния – България, обща информация"
    ),
    "Lists of operations by code in the Commission's data lake of projects": (
        "Списъци на операции по код в масива от данни за проекти на Комисията"
    ),
    "Open data of the European Structural and Investment Funds 2014-2020, finance details": (
        "Отворени данни за европейските структурни и инвестиционни фондове 2014-2020 г., финансови данни"
    ),
    "Page of the district Krasna Polyana, which calls the proposal an integrated one": (
        "Страницата на район „Красна поляна“, която нарича предложението интегрирано"
    ),
    "Programme codes of keep.eu, as a public register of programmes in Bulgaria repeats them": (
        "Кодове на програмите в keep.eu, възпроизведени в публичен регистър на програмите в България"
    ),
    "Standart on integrated territorial investments": ("Вестник „Стандарт“ за интегрираните териториални инвестиции"),
    "The association of municipalities on the 165 concepts": (
        "Националното сдружение на общините в Република България за 165-те концепции"
    ),
    "The association of municipalities on the extension": (
        "Националното сдружение на общините в Република България за удължаването на срока"
    ),
    "The ministry of education on Component 2": "Министерството на образованието за Компонент 2",
    "The page of one city on an extension": "Страницата на един град за удължаване на срока",
    "The page of the municipality of Kazanlak": "Страницата на община Казанлък",
    "The page of the municipality of Kyustendil's partner, and esf.bg": (
        "Страницата на партньора на община Кюстендил и esf.bg"
    ),
    "The page of the programme, which names two countries": "Страницата на програмата, която посочва две държави",
    "The page of the project in Strelcha": "Страницата на проекта в Стрелча",
    "The page on the project of Kyustendil": "Страницата за проекта на Кюстендил",
    "The pages of the municipalities of Kazanlak and Vidin": "Страниците на общините Казанлък и Видин",
    "The programme's news, which print its code in the numbers of calls": (
        "Новините на програмата, в които кодът ѝ стои в номерата на поканите"
    ),
    "The programme's pages": "Страниците на програмата",
    "The programme's pages, which print its code in their heading": (
        "Страниците на програмата, в чието заглавие стои кодът ѝ"
    ),
    "The programme's pages on integrated territorial investments": (
        "Страниците на програмата за интегрираните териториални инвестиции"
    ),
    "The same page, on cooperation between regions of at least two Member States": (
        "Същата страница, за сътрудничеството между региони от поне две държави членки"
    ),
}

_FIGURES = {
    "Codes of the municipalities in the classification of administrative and territorial units (ЕКАТТЕ), as copied in "
    "the table municipalities.csv of Bulgaria-geocoding": (
        "Кодовете на общините в Единния класификатор на административно-териториалните и териториалните единици "
        "(ЕКАТТЕ), както са преписани в таблицата municipalities.csv на Bulgaria-geocoding"
    ),
    "Implementing Regulation (EU) No 215/2014, Annex I, as the Bulgarian monitoring system (UMIS) lists it": (
        "Регламент за изпълнение (ЕС) № 215/2014, приложение I, както е въведено в ИСУН"
    ),
    "Programme codes and priority axes in the published source of the Bulgarian monitoring system (UMIS)": (
        "Кодовете на програмите и приоритетните оси в публикувания изходен код на ИСУН"
    ),
    "Programme codes in public lists of the monitoring system (UMIS)": (
        "Кодовете на програмите в публичните списъци на ИСУН"
    ),
    "The amounts of contracts under the procedure": "Сумите на договорите по процедурата",
    "The currency board of Bulgaria, and since 2026 the euro": "Валутният борд на България, а от 2026 г. еврото",
    "The currency board of Bulgaria, fixed rate": "Валутният борд на България, фиксиран курс",
    "The pattern of the codes of home affairs programmes": (
        "Строежът на кодовете на програмите в областта на вътрешните работи"
    ),
    "The rates that Kazanlak prints under Component 2": "Ставките, които Казанлък посочва по Компонент 2",
    "The totals of the projects of several cities": "Общите суми на проектите на няколко града",
    "The umbrella number BG16RFOP001-1.001-039, and the numbers of three cities": (
        "Общият номер BG16RFOP001-1.001-039 и номерата на три града"
    ),
}

#: The titles of the sources of the shipped books and of the catalogue, each with the Bulgarian one.
SOURCES: Final[Mapping[str, str]] = MappingProxyType({**_ACTS, **_GUIDES_AND_CALLS, **_PAGES, **_FIGURES})

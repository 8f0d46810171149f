"""The values of enumerations in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["VALUES"]


def __dir__() -> list[str]:
    return __all__


#: The values of enumerations, by what they are called in English.
VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # outcomes and verdicts
        "breached": "нарушено",
        "unknown": "неизвестно",
        "met": "изпълнено",
        "not applicable": "неприложимо",
        # severities
        "error": "грешка",
        "warning": "предупреждение",
        "note": "бележка",
        # how sure a figure is
        "read in the source": "прочетено в източника",
        "confirmed in part by the source": "потвърдено отчасти от източника",
        "inferred from what sources say": "изведено от казаното в източниците",
        "from memory, not confirmed": "по памет, непотвърдено",
        # roles, capacities and ways of selection
        "beneficiary": "бенефициент",
        "partner": "партньор",
        "associated partner": "асоцииран партньор",
        "employer": "работодател",
        "provider of social or health services": "доставчик на социални или здравни услуги",
        "a public and transparent selection procedure": "публична и прозрачна процедура за избор",
        # dimensions of the categories of intervention
        "intervention field": "област на интервенция",
        "form of finance or support": "форма на финансиране или подкрепа",
        "type of territory": "вид на територията",
        "territorial delivery mechanism": "механизъм за териториално изпълнение",
        "thematic objective": "тематична цел",
        "secondary theme of the social fund": "вторична тема на социалния фонд",
        "economic activity": "икономическа дейност",
        "location": "местоположение",
        "gender equality": "равенство между половете",
        "macro-regional and sea basin strategies": "макрорегионални стратегии и стратегии за морски басейни",
        # kinds of indicators
        "what the support delivers": "показател за изпълнение",
        "what the support changes": "показател за резултат",
        # kinds of organisations
        "public authority": "публичен орган",
        "municipality": "община",
        "district of a municipality": "район на община",
        "ministry": "министерство",
        "agency or inspection": "агенция или инспекция",
        "municipal enterprise": "общинско предприятие",
        "school": "училище",
        "kindergarten": "детска градина",
        "university": "висше училище",
        "non-governmental organisation": "неправителствена организация",
        "association": "сдружение",
        "foundation": "фондация",
        "community centre (chitalishte)": "читалище",
        "company": "търговско дружество",
        # costs
        "direct costs": "преки разходи",
        "indirect costs": "непреки разходи",
        "direct staff costs": "преки разходи за персонал",
        "other direct costs": "други преки разходи",
        "salaries and allowances of participants": "възнаграждения и надбавки на участници",
        "remaining costs": "останали разходи",
        "staff": "разходи за персонал",
        "tangible assets": "разходи за материални активи",
        "intangible assets": "разходи за нематериални активи",
        "construction works": "разходи за строително-монтажни работи",
        "services": "разходи за услуги",
        "materials": "разходи за материали",
        "events": "разходи за провеждане и участие в мероприятия",
        "fees": "разходи за такси",
        "contingency": "непредвидени разходи",
        "unrecoverable VAT": "невъзстановим ДДС",
        "costs actually incurred and paid": "действително извършени и платени разходи",
        "unit cost": "разход за единица продукт",
        "lump sum": "еднократна сума",
        # what a printed figure is held against
        "the lines that it covers": "редовете, които обхваща",
        "printed parts of it": "посочените ѝ части",
        "the same in another currency": "същото в друга валута",
        "lines that cannot be added": "редове, които не могат да се сумират",
        # funding sources, and how they divide an amount
        "a fund": "фонд",
        "national co-financing": "национално съфинансиране",
        "own contribution": "собствен принос",
        "every fund rounded half up, the national side takes the rest": (
            "всеки фонд се закръглява аритметично до стотинка, националното финансиране поема остатъка"
        ),
        "every fund cut off to the cent, the other side takes the rest": (
            "всеки фонд се отрязва до стотинка, другата страна поема остатъка"
        ),
        "the national side rounded half up, the fund takes the rest": (
            "националното финансиране се закръглява аритметично до стотинка, фондът поема остатъка"
        ),
        # rounding
        "half up": "аритметично",
        "half even": "половинките към четната цифра",
        "half down": "половинките към нулата",
        "up": "от нулата",
        "down": "към нулата",
        "ceiling": "нагоре",
        "floor": "надолу",
        # how a figure is meant
        "exactly": "точно",
        "at least": "най-малко",
        "up to": "до",
        "about": "около",
        # days
        "last day included": "последният ден се брои",
        "last day excluded": "последният ден не се брои",
        "rounded up": "започналият месец се брои за цял",
        "clipped": "до края на месеца",
        "carried": "пренесено в следващия месец",
        "sticky": "краят на месеца остава край на месец",
        "set by the programme": "определено от програмата",
        "set for the programming period": "определено за програмния период",
        # projects and procedures
        "general objective": "обща цел",
        "specific objective": "специфична цел",
        "community-led local development": "водено от общностите местно развитие",
        "integrated territorial investment": "интегрирана териториална инвестиция",
        "none": "няма",
        "direct award": "директно предоставяне",
        "competitive selection": "подбор на проекти",
        "preliminary selection of concepts, of which projects follow": (
            "предварителен подбор на концепции, от които следват проекти"
        ),
        "of the state": "държавно",
        "of a municipality": "общинско",
        "private": "частно",
        "registered for public benefit": "в обществена полза",
        "Roma": "роми",
        "people from vulnerable or marginalised groups": "хора от уязвими или маргинализирани групи",
        "people at risk of discrimination or victims of it": "хора в риск и/или жертви на дискриминация",
        "inhabitants of areas where problems are concentrated": "жители на територии с концентрация на проблеми",
        "families at risk": "семейства в риск",
        "children and pupils from ethnic minorities, vulnerable or marginalised groups": (
            "деца и ученици от етнически малцинства, уязвими или маргинализирани групи"
        ),
        "young people from ethnic minorities or vulnerable groups": "младежи от етнически малцинства или уязвими групи",
        "parents from ethnic minorities, vulnerable or marginalised groups": (
            "родители от етнически малцинства, уязвими или маргинализирани групи"
        ),
        "activation and labour mediation": "активиране и трудова медиация",
        "motivational training": "мотивационно обучение",
        "vocational training": "професионално обучение",
        "training in key competences": "обучение по ключови компетентности",
        "subsidised employment": "субсидирана заетост",
        "encouragement of self-employment": "насърчаване на самостоятелната заетост",
        "social and health services": "социални и здравни услуги",
        "development of local communities": "развитие на местните общности",
        "overcoming of negative stereotypes and attitudes": "преодоляване на негативни стереотипи и нагласи",
        "additional teaching of the official language": "допълнително обучение по официалния език",
        "additional sessions for pupils who may drop out": "допълнителни занимания за ученици в риск от отпадане",
        "motivation to return to education": "мотивиране за връщане в образованието",
        "psychological support": "психологическа подкрепа",
        "improvement of the educational environment": "подобряване на образователната среда",
        "support for going on to the upper secondary stage": "подкрепа за продължаване в гимназиален етап",
        "work with parents": "работа с родителите",
        "career guidance": "кариерно ориентиране",
        "building and equipping": "изграждане и оборудване",
        "building of capacity": "изграждане на капацитет",
        "information and communication": "информация и комуникация",
        "management of the project": "управление на проекта",
        # aid
        "Regulation (EU) No 1407/2013": "Регламент (ЕС) № 1407/2013",
        "Regulation (EU) 2023/2831": "Регламент (ЕС) 2023/2831",
        "Regulation (EU) No 360/2012": "Регламент (ЕС) № 360/2012",
        "Regulation (EU) 2023/2832": "Регламент (ЕС) 2023/2832",
        "Regulation (EU) No 1408/2013": "Регламент (ЕС) № 1408/2013",
        "Regulation (EU) No 717/2014": "Регламент (ЕС) № 717/2014",
        "voting rights": "права на глас",
        "the right to appoint or remove most members of a body that decides": (
            "право да се назначават или отзовават повечето членове на орган, който взема решения"
        ),
        "a dominant influence by contract or statutes": "доминиращо влияние по силата на договор или устав",
        "control of most voting rights by an agreement with others": (
            "контрол върху повечето права на глас по споразумение с други"
        ),
        "a merger or acquisition": "сливане или придобиване",
        "the beneficiary": "получателят",
        "the amount": "размерът",
        "the day of granting": "датата на предоставяне",
        "the granting authority": "предоставящият орган",
        "the aid instrument": "инструментът за помощ",
        "the sector by NACE": "секторът по NACE",
        # rates of exchange
        "irrevocable": "неотменимо фиксиран курс",
        "Commission monthly accounting rate": "месечен счетоводен курс на Комисията",
        "central bank": "курс на централна банка",
        "contract": "курс по договор",
        # of conditions and of evidence
        "development": "разработване",
        "implementation": "изпълнение",
        "staffing": "осигуряване на персонал",
        "financing": "финансиране",
        "the geographical area": "географската територия",
        "an analysis of the development needs and the potential of the area": (
            "анализ на потребностите и потенциала за развитие"
        ),
        "a description of an integrated approach": "описание на интегриран подход",
        "a description of the involvement of partners": "описание на участието на партньорите",
        "a list of operations to be supported": "списък на операциите за подкрепа",
        "interest on debt": "лихва по дълг",
        "land": "земя",
        "real estate": "недвижим имот",
        "infrastructure": "инфраструктура",
        "furniture, equipment and vehicles": "мебели, оборудване и превозни средства",
        "value added tax": "данък добавена стойност",
        "another cost": "друг разход",
        "necessary for the objective of the operation": "необходимо за постигане на целта на операцията",
        "fully depreciated during the operation": "изцяло амортизирано по време на операцията",
        "the most economic option": "най-икономичният вариант",
        "land or real estate": "земя или недвижим имот",
        "unpaid work": "неплатен труд",
        "another contribution": "друг принос",
        "none of the grounds": "никое от основанията",
        "a rate of direct costs that nobody has to calculate": (
            "единна ставка върху преките разходи, за която не се изисква изчисление"
        ),
        "a rate of direct staff costs that nobody has to calculate": (
            "единна ставка върху преките разходи за персонал, за която не се изисква изчисление"
        ),
        "a rate of direct costs that was calculated": "изчислена единна ставка върху преките разходи",
        "a rate of direct staff costs for all other costs": (
            "единна ставка върху преките разходи за персонал за всички останали разходи"
        ),
        "a rate of another policy of the Union": "единна ставка от друга политика на Съюза",
        "no flat rate": "без единна ставка",
        "actual costs": "действително извършени разходи",
        "an hourly rate": "почасова ставка",
        "a flat rate of the other direct costs": "единна ставка върху другите преки разходи",
        "no ground": "няма основание",
        "the whole priority is community-led local development or financial instruments": (
            "целият приоритет е за водено от общностите местно развитие или финансови инструменти"
        ),
        "a priority dedicated to strategic technologies": "приоритет за стратегически технологии",
        "a priority against material deprivation": "приоритет за справяне с материалните лишения",
        "a priority for social innovation": "приоритет за социални иновации",
        "a priority of the resources of REACT-EU": "приоритет с ресурси по REACT-EU",
        "a flat rate of the sector": "единна ставка за сектора",
        "the discounted net revenue": "дисконтирани нетни приходи",
        "road": "пътища",
        "rail": "железопътен транспорт",
        "urban transport": "градски транспорт",
        "water": "води",
        "solid waste": "твърди отпадъци",
        "research, development and innovation": "научни изследвания, развойна дейност и иновации",
        "less developed region": "по-слабо развит регион",
        "less developed region of a Member State above 85 % of the average": (
            "по-слабо развит регион на държава членка над 85 % от средното"
        ),
        "region that was less developed before": "регион, който преди е бил сред по-слабо развитите",
        "transition region": "регион в преход",
        "more developed region that was in transition before": "по-силно развит регион, който преди е бил в преход",
        "more developed region": "по-силно развит регион",
        "outermost region": "най-отдалечен регион",
        "additional allocation for sparsely populated regions": (
            "допълнително разпределени средства за слабо населени региони"
        ),
        "Cohesion Fund, for all regions": "Кохезионен фонд, за всички региони",
        "European territorial cooperation": "европейско териториално сътрудничество",
        "cooperation of outermost regions (Interreg D)": "сътрудничество на най-отдалечените региони (Интеррег D)",
        "Just Transition Fund, less developed region": "Фонд за справедлив преход, по-слабо развит регион",
        "Just Transition Fund, transition region": "Фонд за справедлив преход, регион в преход",
        "Just Transition Fund, more developed region": "Фонд за справедлив преход, по-силно развит регион",
        "a rate of direct costs": "ставка върху преките разходи",
        "a rate of direct staff costs": "ставка върху преките разходи за персонал",
        "a remuneration, an indemnity, a benefit or a pension": "възнаграждение, обезщетение, помощ или пенсия",
        "expenditure that is declared to the Commission": "разход, деклариран пред Комисията",
        "any other amount": "друга сума",
        # what is published and recorded of operations
        "the name of the beneficiary": "името на бенефициента",
        "the name of the contractor": "името на изпълнителя",
        "the number of the vessel": "номерът на риболовния кораб",
        "the name of the operation": "наименованието на операцията",
        "the summary or purpose": "обобщението или целта",
        "the expected or actual achievements": "очакваните или действителните постижения",
        "the start date": "началната дата",
        "the date of completion": "датата на приключване",
        "the total eligible expenditure": "общо допустимите разходи",
        "the total cost": "общите разходи",
        "the fund": "фондът",
        "the specific objective": "специфичната цел",
        "the co-financing rate": "процентът на съфинансиране",
        "the location": "местоположението",
        "the country": "държавата",
        "the category or type of intervention": "категорията или видът на интервенцията",
        "the date of the last update": "датата на последната актуализация",
        "unit costs": "разходи за единица продукт",
        "lump sums": "еднократни суми",
        "flat-rate financing": "финансиране с единна ставка",
        "the amount declared": "декларираната сума",
        "the definition of a unit": "определението за единица продукт",
        "the number of units": "броят на единиците продукт",
        "the cost of a unit": "разходът за единица продукт",
        "the deliverable agreed": "договореният продукт или резултат",
        "the lump sum agreed": "договорената еднократна сума",
        "the flat rate": "единната ставка",
        "the base of the flat rate": "основата на единната ставка",
        "whether the beneficiary is public or private": "дали бенефициентът е публичен или частен",
        "whether value added tax can be recovered": "дали данъкът върху добавената стойност е възстановим",
        "the currency of the operation": "валутата на операцията",
    }
)

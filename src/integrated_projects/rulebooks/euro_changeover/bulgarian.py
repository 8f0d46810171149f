"""The messages and the titles of the rules on the changeover to the euro in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_BINDING = {"the programmes are {programmes}": "програмите са {programmes}"}

_CONVERSIONS = {
    "An amount is converted at the irrevocable rate, which is neither cut nor turned round.": (
        "Сумата се превалутира по неотменимо фиксирания курс, без да се съкращава и без да се обръща."
    ),
    "{amount} was converted at {number}, the irrevocable rate with all its figures": (
        "сумата {amount} е превалутирана по курс {number}, неотменимо фиксирания курс с всичките му цифри"
    ),
    "{amount} was converted at {number} {quote} for one {base}; one euro is {fixed} {former}, with all its "
    "figures and never turned round": (
        "сумата {amount} е превалутирана по курс {number} {quote} за 1 {base}, а едно евро е {fixed} {former}, с "
        "всичките цифри и без обръщане на курса"
    ),
    "whether {amount} was converted at the irrevocable rate is not certain": (
        "не е сигурно дали сумата {amount} е превалутирана по неотменимо фиксирания курс"
    ),
    "no irrevocable rate between the euro and one other currency binds this conversion": (
        "това превалутиране не е обвързано с неотменимо фиксиран курс между еврото и една друга валута"
    ),
    "Where the irrevocable rate is required, the rate is stated as that one and not as one of another kind.": (
        "Където се изисква неотменимо фиксираният курс, курсът е посочен като такъв, а не като курс от друг вид."
    ),
    "{amount} was converted at a rate that is irrevocable, as it must be": (
        "сумата {amount} е превалутирана по неотменимо фиксиран курс, както се изисква"
    ),
    "{amount} was converted at {number} {quote} for one {base} as a rate of another kind ({kind}), where the "
    "irrevocable one is required": (
        "сумата {amount} е превалутирана по курс {number} {quote} за 1 {base} като курс от друг вид ({kind}), а се "
        "изисква неотменимо фиксираният"
    ),
    "whether {amount} was converted at a rate of the irrevocable kind is not certain": (
        "не е сигурно дали сумата {amount} е превалутирана по курс от вида на неотменимо фиксираните"
    ),
    "A converted amount is rounded once, to the nearest cent, and from the middle upwards.": (
        "Превалутираната сума се закръглява еднократно до най-близкия цент, а от средата – нагоре."
    ),
    "{amount} is {converted}, rounded to the nearest cent": (
        "сумата {amount} е {converted} след закръгляване до най-близкия цент"
    ),
    "{amount} is {lawful} at the irrevocable rate, rounded to the nearest cent, and not {converted}: "
    "{difference} apart": (
        "сумата {amount} е {lawful} по неотменимо фиксирания курс, закръглена до най-близкия цент, а не {converted}: "
        "разлика {difference}"
    ),
    "whether {amount} is {converted} after the general rule of rounding is not certain": (
        "не е сигурно дали сумата {amount} е {converted} по общото правило за закръгляване"
    ),
    "the general rule of rounding does not bind this conversion": (
        "общото правило за закръгляване не се прилага за това превалутиране"
    ),
    "A remuneration, a benefit or a pension gains a cent where the third digit after the point is above zero.": (
        "При възнаграждения, обезщетения, помощи и пенсии вторият знак се увеличава с единица, когато третият е "
        "по-голям от нула."
    ),
    "{amount} is {converted}, rounded in favour of whoever receives it": (
        "сумата {amount} е {converted}, закръглена в полза на получателя"
    ),
    "{amount} is {lawful}, rounded in favour of whoever receives it, and not {converted}: {difference} apart": (
        "сумата {amount} е {lawful}, закръглена в полза на получателя, а не {converted}: разлика {difference}"
    ),
    "whether {amount} is {converted}, rounded in favour of whoever receives it, is not certain": (
        "не е сигурно дали сумата {amount} е {converted}, закръглена в полза на получателя"
    ),
    "this is no income in leva that became euro": "това не е доход в левове, превалутиран в евро",
    "Between two currencies that the euro has replaced, the result is that of a conversion by way of the euro.": (
        "Между две валути, заменени от еврото, резултатът е този от превалутиране през евро."
    ),
    "{amount} is {converted} by way of the euro, which keeps at least {decimals} decimals between them": (
        "сумата {amount} е {converted} през евро, при най-малко {decimals} знака на междинната сума"
    ),
    "{amount} is {lawful} by way of the euro, which keeps at least {decimals} decimals between them, and not "
    "{converted}: {difference} apart": (
        "сумата {amount} е {lawful} през евро, при най-малко {decimals} знака на междинната сума, а не {converted}: "
        "разлика {difference}"
    ),
    "whether {amount} is {converted} by way of the euro is not certain": (
        "не е сигурно дали сумата {amount} е {converted} през евро"
    ),
    "this is no conversion between two currencies that the euro has replaced": (
        "това не е превалутиране между две валути, заменени от еврото"
    ),
}

_SUMS = {
    "The converted parts, with a residual that is shown or allocated, add up to the converted whole.": (
        "Сборът на превалутираните части, с посочения или разпределения остатък, е равен на превалутираната обща сума."
    ),
    "the converted parts add up to {whole}, what their whole was converted to": (
        "сборът на превалутираните части е {whole}, колкото е и превалутираната обща сума"
    ),
    "the converted parts add up to {parts}, and their whole was converted to {whole}: no residual of "
    "{difference} is shown": (
        "сборът на превалутираните части е {parts}, а общата сума е превалутирана на {whole}: остатъкът от "
        "{difference} не е посочен"
    ),
    "whether the converted parts add up to {whole} is not certain": (
        "не е сигурно дали сборът на превалутираните части е {whole}"
    ),
    "no parts are stated beside the whole": "до общата сума не са посочени части",
    "Amounts that are added up or compared were converted at rates of one kind.": (
        "Суми, които се събират или сравняват, са превалутирани по курсове от един вид."
    ),
    "the whole and its parts were converted at rates of one kind: {kinds}": (
        "общата сума и частите са превалутирани по курсове от един вид: {kinds}"
    ),
    "the whole and its parts were converted at rates of different kinds: {kinds}": (
        "общата сума и частите са превалутирани по курсове от различни видове: {kinds}"
    ),
    "whether the whole and its parts were converted at rates of one kind is not certain: {kinds}": (
        "не е сигурно дали общата сума и частите са превалутирани по курсове от един вид: {kinds}"
    ),
}

_CLAIMS = {
    "Since the first day of the euro, a payment claim is in euro.": (
        "От датата на въвеждане на еврото исканията за плащане са в евро."
    ),
    "the claim of {submitted} is in euro": "искането от {submitted} е в евро",
    "the claim of {submitted} is in {currency}; since {first} claims are in euro": (
        "искането от {submitted} е в {currency}, а от {first} исканията са в евро"
    ),
    "whether the claim of {submitted} is in euro, as claims are since {first}, is not certain": (
        "не е сигурно дали искането от {submitted} е в евро, както са исканията от {first}"
    ),
    "the claim is not submitted under a programme of Bulgaria since {first}": (
        "искането не е подадено по програма на България от {first} нататък"
    ),
    "Since the first day of the euro, a claim under a contract in leva is submitted once the contract is converted.": (
        "От датата на въвеждане на еврото искане по договор в левове се подава, след като договорът е превалутиран."
    ),
    "the claim of {submitted} follows the conversion of its contract of {converted}": (
        "искането от {submitted} следва превалутирането на договора от {converted}"
    ),
    "the claim of {submitted} comes before the conversion of its contract of {converted}": (
        "искането от {submitted} предхожда превалутирането на договора от {converted}"
    ),
    "whether the claim of {submitted} follows the conversion of its contract of {converted} is not certain": (
        "не е сигурно дали искането от {submitted} следва превалутирането на договора от {converted}"
    ),
    "the claim is not submitted since {first} under a contract in leva with a programme of Bulgaria": (
        "искането не е подадено от {first} нататък по договор в левове по програма на България"
    ),
    "A contract in leva is converted as of the first day of the euro, and not before.": (
        "Договорите в левове се превалутират към датата на въвеждане на еврото, а не по-рано."
    ),
    "the contract in leva was converted as of {converted}, not before {first}": (
        "договорът в левове е превалутиран към {converted}, не преди {first}"
    ),
    "the contract in leva was converted as of {converted}, before {first}": (
        "договорът в левове е превалутиран към {converted}, преди {first}"
    ),
    "as of which day the contract was converted is not certain: {converted}": (
        "не е сигурно към коя дата е превалутиран договорът: {converted}"
    ),
    "the contract is not in leva, or not with a programme of Bulgaria": (
        "договорът не е в левове или не е по програма на България"
    ),
    "Claims in leva were submitted by the last day on which the programme took them.": (
        "Исканията в левове са подадени до последния ден, в който програмата ги е приемала."
    ),
    "the claim of {submitted} in leva came by {last}": "искането от {submitted} в левове е подадено до {last}",
    "the claim of {submitted} in leva came after {last}, so that it is returned to be converted": (
        "искането от {submitted} в левове е подадено след {last} и се връща за превалутиране"
    ),
    "whether the claim of {submitted} is in leva, and under a programme that took such claims until {last}, "
    "is not certain": (
        "не е сигурно дали искането от {submitted} е в левове и по програма, приемала такива искания до {last}"
    ),
    "the claim is in euro, or not before {first} under a programme that took claims in leva until {last}": (
        "искането е в евро или не е подадено преди {first} по програма, приемала искания в левове до {last}"
    ),
}

_PRICES = {
    "Prices of goods and services are shown in leva and in euro from August 2025 to August 2026.": (
        "Цените на стоките и услугите се обозначават в левове и в евро от август 2025 г. до август 2026 г."
    ),
    "on {day} the price is shown in leva and in euro": "към {day} цената е обозначена в левове и в евро",
    "on {day} the price is shown in one currency; from {first} to {last} prices are shown in leva and in euro": (
        "към {day} цената е обозначена в една валута, а от {first} до {last} цените се обозначават в левове и в евро"
    ),
    "whether the price is shown in leva and in euro, as prices are from {first} to {last}, is not certain": (
        "не е сигурно дали цената е обозначена в левове и в евро, както се изисква от {first} до {last}"
    ),
    "on {day} nothing has to be shown in two currencies": "към {day} не се изисква обозначаване в две валути",
    "What is shown in leva and in euro is one price at the fixed rate, to the cent.": (
        "Обозначеното в левове и в евро е една и съща цена по фиксирания курс, с точност до цент."
    ),
    "{lev} and {euro} agree at the fixed rate": "{lev} и {euro} съответстват по фиксирания курс",
    "{lev} are {lawful} at the fixed rate, and {euro} is shown: {difference} apart": (
        "{lev} са {lawful} по фиксирания курс, а е обозначено {euro}: разлика {difference}"
    ),
    "whether {lev} and {euro} agree, and since when they are shown, is not certain": (
        "не е сигурно дали {lev} и {euro} съответстват и откога са обозначени"
    ),
    "on {day} the law on prices in two currencies does not apply yet, or only one is shown": (
        "към {day} двойното обозначаване още не се прилага или е обозначена само една сума"
    ),
}

_DECLARATIONS = {
    "Expenditure is declared at the accounting rate of the month in which it was registered in the accounts.": (
        "Разходите се декларират по счетоводния курс за месеца, в който са регистрирани в счетоводството."
    ),
    "Expenditure of Interreg is declared at the accounting rate of the month in which it was submitted for control.": (
        "Разходите при териториално сътрудничество се декларират по счетоводния курс за месеца, в който са представени "
        "за контрол."
    ),
    "{amount} was declared at {number} ({kind}), the accounting rate of the month of {day}": (
        "сумата {amount} е декларирана по курс {number} ({kind}), счетоводния курс за месеца на {day}"
    ),
    "{amount} was declared at {number} ({kind}), which is not the accounting rate of the month of {day}": (
        "сумата {amount} е декларирана по курс {number} ({kind}), който не е счетоводният курс за месеца на {day}"
    ),
    "whether {amount} was declared at the accounting rate of the month of {day} is not certain: {number} ({kind})": (
        "не е сигурно дали сумата {amount} е декларирана по счетоводния курс за месеца на {day}: {number} ({kind})"
    ),
    "this is no expenditure that is declared at an accounting rate under a programme of this kind": (
        "това не са разходи, които се декларират по счетоводен курс по програма от този вид"
    ),
}

#: Each sentence in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType(
    {**_BINDING, **_CONVERSIONS, **_SUMS, **_CLAIMS, **_PRICES, **_DECLARATIONS}
)

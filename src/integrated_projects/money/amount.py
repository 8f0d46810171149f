"""Exact amounts in one currency."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import repeat
from typing import TYPE_CHECKING, Final, NoReturn, final

import moneyed
from attrs.exceptions import FrozenInstanceError

from integrated_projects.embeddable import Embeddable, Showable
from integrated_projects.errors import CurrencyMismatch, Malformed
from integrated_projects.money._exact import (
    CUTTING,
    DIGITS,
    EXACT,
    FIT,
    NUMBER,
    PLACES,
    decimal_of,
    ending,
    fits,
    fraction_of,
)
from integrated_projects.money._sharing import share_of
from integrated_projects.money.allocation import Remainder, divide, to_remainder, whole_weights
from integrated_projects.money.currency import BGN, COINS, EUR, Currency, known
from integrated_projects.money.rate import Rate
from integrated_projects.money.rounding import Rounding, to_step

__all__ = ["Money", "euro", "leva", "to_money"]


def __dir__() -> list[str]:
    return __all__


_TEXT: Final = re.compile(rf"(-?{NUMBER}) ([A-Z]{{3}})")
_ZERO: Final = Decimal(0)
_ALL: Final = Rate("1")
_new: Final = object.__new__
_add: Final = EXACT.add
_subtract: Final = EXACT.subtract


@final
class Money(Embeddable, Showable, moneyed.Money):
    """An exact amount in one currency that never changes.

    It equals a py-moneyed `Money` of the same amount and currency and takes one as an operand, but it is frozen,
    its arithmetic never rounds, and its text follows no locale. The amount has the digits of the currency's
    smallest coin (``1.1`` leva are ``1.10``), and more only where it is finer than that.

    Amounts of one currency add, subtract and compare. An amount times a number is an amount where that is exact;
    an amount by an amount is a `Fraction`. What would have to round or to convert is refused.

    Attributes:
        amount: The figure, in units of the currency.
        currency: The currency.

    Raises:
        Malformed: A float, NaN, infinity, a truth, text that is not ``[-]digits[.digits]``, more than 30 digits
            before or after the point, a currency that ISO 4217 does not know, or a ratio to zero.
        CurrencyMismatch: Two currencies met in one operation; ``==`` alone answers that they differ.

    Examples:
        >>> Money("1199362.90", BGN) + Money("389907.75", "BGN")
        Money('1589270.65', 'BGN')
        >>> print(sum([euro(2), euro("0.5")]) * 3)
        7.50 EUR
    """

    def __new__(cls, amount: int | str | Decimal, currency: Currency | str) -> Money:
        """Take an exact amount, and a currency or its code."""
        number = amount if type(amount) is Decimal else decimal_of(amount, "an amount")
        return money_of(number, known(currency))

    if TYPE_CHECKING:
        # The base declares both attributes as final; a checker that saw slots of theirs would know no type for them.
        def __init__(self, amount: int | str | Decimal, currency: Currency | str) -> None: ...

    else:
        # Slots are data descriptors: they win over whatever is written into the __dict__ that the base class leaves us.
        __slots__ = ("amount", "currency")
        # Everything is done by ``__new__``: a second call of ``__init__`` changes nothing, and costs nothing either.
        __init__ = object.__init__

    def __init_subclass__(cls) -> NoReturn:
        message = f"{cls.__name__!r} is not a class of amounts: Money cannot be derived from, hold one in a field"
        raise TypeError(message)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError

    @classmethod
    def parse(cls, text: str) -> Money:
        """The amount that a text states as `format` writes it.

        Raises:
            Malformed: Any other text.

        Examples:
            >>> Money.parse("1589270.65 BGN")
            Money('1589270.65', 'BGN')
        """
        found = _TEXT.fullmatch(str.__str__(text)) if isinstance(text, str) else None
        if found is None:
            raise Malformed(text, "the text of an amount", f"write '1234.56 BGN', with {DIGITS}")
        return cls(found[1], found[2])

    def format(self) -> str:
        """The figure with a point, and the code of the currency: the same in every locale.

        Examples:
            >>> leva("1589270.65").format()
            '1589270.65 BGN'
        """
        return f"{self.amount:f} {self.currency.code}"

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole number of the currency's smallest coins.

        Examples:
            >>> leva("0.01").is_whole, leva("0.005").is_whole
            (True, False)
        """
        return self.amount.same_quantum(COINS[self.currency.code])

    @property
    def minor_units(self) -> int:
        """How many of the currency's smallest coins (stotinki, cents) it is.

        Raises:
            Malformed: It is not a whole number of them.

        Examples:
            >>> leva("1589270.65").minor_units
            158927065
        """
        if not self.is_whole:
            raise Malformed(self, "a whole number of the smallest coins", "round it first, with rounded(rounding)")
        return int(EXACT.divide(self.amount, COINS[self.currency.code]))

    def get_amount_in_sub_unit(self) -> int:
        """The `minor_units`: unlike py-moneyed, it never cuts off a remainder.

        Examples:
            >>> leva("0.99").get_amount_in_sub_unit()
            99
        """
        return self.minor_units

    def share(self, rate: Rate, rounding: Rounding) -> Money:
        """The part of it that a rate names, rounded once.

        Raises:
            Malformed: No `Rate`, or no `Rounding`.

        Examples:
            >>> from integrated_projects.money import RoundingMode
            >>> leva("1199362.90").share(Rate.percent("85"), Rounding(RoundingMode.HALF_UP))
            Money('1019458.47', 'BGN')
        """
        if not isinstance(rate, Rate):
            raise Malformed(rate, "a rate", "write Rate('0.85') or Rate.percent('85')")
        if not isinstance(rounding, Rounding):
            raise Malformed(rounding, "a rounding", "write Rounding(RoundingMode.HALF_UP)")
        return money_of(share_of(self.amount, rate, rounding), self.currency)

    def rounded(self, rounding: Rounding) -> Money:
        """The same amount, rounded as told.

        Raises:
            Malformed: No `Rounding`.

        Examples:
            >>> from integrated_projects.money import RoundingMode
            >>> leva("0.125").rounded(Rounding(RoundingMode.HALF_EVEN))
            Money('0.12', 'BGN')
        """
        return self.share(_ALL, rounding)

    def allocate(
        self,
        weights: Sequence[int | Decimal | Fraction | Rate],
        *,
        remainder: Remainder,
        step: int | str | Decimal | None = None,
    ) -> tuple[Money, ...]:
        """Its parts, in proportion to weights and in whole steps; they add up to it exactly.

        Each part is cut off to the step, and the policy says who gets what is left. A weight of zero receives
        nothing. An amount below zero is divided as its opposite is.

        Args:
            weights: What the parts are in proportion to, whatever they add up to.
            remainder: The policy; under `Remainder.APART` what is left follows as one part more, even if it is zero.
            step: What the parts are multiples of, in units of the currency; unless given, its smallest coin.

        Raises:
            Malformed: No weights, none above zero, or weights that have more than a hundred million digits together
                over their common denominator; no policy or one that names no part with a weight, or an
                amount that is no multiple of the step, which only `Remainder.APART` can divide.

        Examples:
            >>> leva("100.00").allocate([1, 1, 1], remainder=Remainder.LAST)
            (Money('33.33', 'BGN'), Money('33.33', 'BGN'), Money('33.34', 'BGN'))
        """
        size = COINS[self.currency.code] if step is None else to_step(step)
        figures = divide(self.amount, size, whole_weights(weights), to_remainder(remainder))
        return tuple(money_of(figure, self.currency) for figure in figures)

    def round(self, ndigits: int | None = 0) -> NoReturn:
        """Refuse py-moneyed's way of rounding, which the ambient context decides; ours is `rounded`."""
        raise Malformed(ndigits, "a rounding", "write rounded(Rounding(RoundingMode.HALF_UP))")

    __round__ = round

    def __str__(self) -> str:
        return self.format()

    def __format__(self, spec: str) -> str:
        return format(self.format(), spec)

    def __repr__(self) -> str:
        return f"Money('{self.amount:f}', {self.currency.code!r})"

    def __reduce__(self) -> tuple[type[Money], tuple[str, str]]:
        return Money, (f"{self.amount:f}", self.currency.code)

    def __copy__(self) -> Money:
        return self

    def __deepcopy__(self, memo: object) -> Money:
        return self

    def __hash__(self) -> int:
        return hash((self.amount, self.currency))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, moneyed.Money):
            return NotImplemented
        return _agree(self, other)

    def __ne__(self, other: object) -> bool:
        if not isinstance(other, moneyed.Money):
            return NotImplemented
        return not _agree(self, other)

    def __lt__(self, other: object) -> bool:
        return self.amount < _fellow(self, other) if isinstance(other, moneyed.Money) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self.amount <= _fellow(self, other) if isinstance(other, moneyed.Money) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self.amount > _fellow(self, other) if isinstance(other, moneyed.Money) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self.amount >= _fellow(self, other) if isinstance(other, moneyed.Money) else NotImplemented

    def __pos__(self) -> Money:
        return self

    def __neg__(self) -> Money:
        return money_of(self.amount.copy_negate(), self.currency)

    def __abs__(self) -> Money:
        return money_of(self.amount.copy_abs(), self.currency)

    def __add__(self, other: object) -> Money:
        if type(other) is Money and other.currency is self.currency:
            return money_of(_add(self.amount, other.amount), self.currency)
        addend = _addend(self, other)
        return NotImplemented if addend is None else money_of(_add(self.amount, addend), self.currency)

    __radd__ = __add__

    def __sub__(self, other: object) -> Money:
        if type(other) is Money and other.currency is self.currency:
            return money_of(_subtract(self.amount, other.amount), self.currency)
        addend = _addend(self, other)
        return NotImplemented if addend is None else money_of(_subtract(self.amount, addend), self.currency)

    def __rsub__(self, other: object) -> Money:
        addend = _addend(self, other)
        return NotImplemented if addend is None else money_of(_subtract(addend, self.amount), self.currency)

    def __mul__(self, other: int | Decimal | Fraction) -> Money:  # type: ignore[override] # the base takes floats
        if isinstance(other, (bool, float, Rate, moneyed.Money)):
            raise Malformed(other, "a factor", "take an int, a Decimal or a Fraction; or else share(rate, rounding)")
        if isinstance(other, (int, Decimal)):
            return money_of(EXACT.multiply(self.amount, decimal_of(other, "a factor")), self.currency)
        if not isinstance(other, Fraction):
            return NotImplemented
        product = ending(Fraction(self.amount) * fraction_of(other, "a factor"))
        if product is None:
            raise Malformed(other, "an exact factor", "the digits of the product do not end; use share(rate, rounding)")
        return money_of(product, self.currency)

    __rmul__ = __mul__  # type: ignore[assignment] # as above

    def __truediv__(self, other: moneyed.Money) -> Fraction:  # type: ignore[override] # the base may round
        if isinstance(other, moneyed.Money):
            return _ratio(self.amount, _fellow(self, other))
        if isinstance(other, (int, float, Decimal, Fraction, Rate)):
            raise Malformed(other, "a divisor of an amount", "use share(rate, rounding), or * Fraction(1, 2) if exact")
        return NotImplemented

    def __rtruediv__(self, other: object) -> Fraction:  # type: ignore[override] # the base only refuses
        if not isinstance(other, moneyed.Money):
            return NotImplemented
        return _ratio(_fellow(self, other), self.amount)

    def __rmod__(self, other: object) -> NoReturn:
        raise Malformed(other, "a percentage of an amount", "write share(Rate.percent('5'), rounding)")


# What sets the slots of an amount that is being made; nobody else has a way to them.
_set_amount: Final = Money.__dict__["amount"].__set__
_set_currency: Final = Money.__dict__["currency"].__set__


def money_of(number: Decimal, currency: Currency) -> Money:
    """The amount of a number, which is examined here once for all ways that lead to an amount."""
    coin = COINS[currency.code]
    if not number.same_quantum(coin):
        number = _canonical(number, coin)
    if number.adjusted() >= PLACES:
        raise Malformed(number, "an amount", FIT)
    money = _new(Money)
    _set_amount(money, number or number.copy_abs())
    _set_currency(money, currency)
    return money


def amounts_of(numbers: Sequence[Decimal], currency: Currency) -> tuple[Money, ...]:
    """The amounts of many numbers that are known to fit and to have the digits that an amount has: never examined.

    Loops in C make them twice as fast as `money_of`, which is for all whose numbers nothing has proved.
    """
    made = tuple(map(_new, repeat(Money, len(numbers))))
    # A deque of no length runs through what it is given and keeps nothing.
    deque(map(_set_amount, made, numbers), maxlen=0)
    deque(map(_set_currency, made, repeat(currency)), maxlen=0)
    return made


def _canonical(number: Decimal, coin: Decimal) -> Decimal:
    """The number with the digits of the coin, or with as many more as it needs."""
    if not fits(number):
        raise Malformed(number, "an amount", FIT)
    whole = CUTTING.quantize(number, coin)
    return whole if whole == number else number.normalize(EXACT)


def to_money(value: moneyed.Money) -> Money:
    """The amount itself; one of py-moneyed, or of what derives from it as django-money does, becomes one of ours.

    Raises:
        Malformed: No amount, or one that is not exact; see `Money`.

    Examples:
        >>> import moneyed
        >>> to_money(moneyed.Money("1.10", "BGN"))
        Money('1.10', 'BGN')
    """
    if not isinstance(value, moneyed.Money):
        raise Malformed(value, "an amount of money", "write leva('1234.56'), euro('1234.56') or Money('1234.56', code)")
    return value if isinstance(value, Money) else Money(value.amount, value.currency)


def _agree(left: Money, right: moneyed.Money) -> bool:
    """Whether they are the same amount; a foreign one may hold anything, and asking for its equal never raises."""
    if type(right) is Money:
        return left.currency is right.currency and left.amount == right.amount
    figure = right.amount
    known_figure = isinstance(figure, Decimal) and not figure.is_snan()
    return known_figure and left.currency == right.currency and left.amount == figure


def _fellow(left: Money, right: moneyed.Money) -> Decimal:
    """The amount on the right, which must be in the currency of the left."""
    ours = to_money(right)
    if ours.currency is not left.currency:
        raise CurrencyMismatch(left.currency.code, ours.currency.code)
    return ours.amount


def _ratio(left: Decimal, right: Decimal) -> Fraction:
    """How often the one goes into the other; into nothing it does not go at all."""
    if not right:
        raise Malformed(right, "a divisor of an amount", "it is zero, and the ratio to nothing is not defined")
    return Fraction(left) / Fraction(right)


def _addend(left: Money, right: object) -> Decimal | None:
    """The figure that is added or subtracted, or `None` where there is none."""
    # The plain zero is what sum() starts from.
    if type(right) is int and right == 0:
        return _ZERO
    return _fellow(left, right) if isinstance(right, moneyed.Money) else None


def leva(amount: int | str | Decimal) -> Money:
    """An amount in Bulgarian leva.

    Raises:
        Malformed: What is not an exact amount; see `Money`.

    Examples:
        >>> leva("467289.00")
        Money('467289.00', 'BGN')
    """
    return Money(amount, BGN)


def euro(amount: int | str | Decimal) -> Money:
    """An amount in euro.

    Raises:
        Malformed: What is not an exact amount; see `Money`.

    Examples:
        >>> euro(500_000)
        Money('500000.00', 'EUR')
    """
    return Money(amount, EUR)

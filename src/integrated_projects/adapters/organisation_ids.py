"""The check digits of organisations' numbers from other countries, for whoever asks (extra ``identifiers``).

The core verifies Bulgarian numbers and keeps all others as they are printed. No rule asks here, so what happens to be
installed changes no report.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from integrated_projects.adapters import needing
from integrated_projects.errors import Malformed
from integrated_projects.identifier import OrganisationId

with needing("identifiers"):
    import stdnum.be.vat
    import stdnum.ch.uid
    import stdnum.cz.dic
    import stdnum.dk.cvr
    import stdnum.ee.registrikood
    import stdnum.es.cif
    import stdnum.fi.ytunnus
    import stdnum.fr.siren
    import stdnum.fr.siret
    import stdnum.gr.vat
    import stdnum.is_.kennitala
    import stdnum.it.iva
    import stdnum.lv.pvn
    import stdnum.mk.edb
    import stdnum.no.orgnr
    import stdnum.pl.regon
    import stdnum.pt.nif
    import stdnum.ro.cui
    import stdnum.rs.pib
    import stdnum.se.orgnr
    import stdnum.si.maticna
    import stdnum.ua.edrpou
    from stdnum.exceptions import InvalidChecksum, ValidationError

__all__ = ["CheckDigits", "check_digits", "countries"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class _Scheme:
    """A number that a country gives to organisations.

    Attributes:
        name: What it is called there.
        shape: The number without blanks, dots and hyphens. It leaves out what the country gives to persons.
        validate: What raises an error unless the check digits agree.
    """

    name: str
    shape: re.Pattern[str]
    validate: Callable[[str], str]


def _scheme(name: str, shape: str, validate: Callable[[str], str]) -> _Scheme:
    return _Scheme(name, re.compile(shape), validate)


#: Only schemes with check digits, and of these only such as an organisation's number of that shape must follow.
_SCHEMES: dict[str, tuple[_Scheme, ...]] = {
    "BE": (_scheme("ondernemingsnummer", "[01][0-9]{9}", stdnum.be.vat.validate),),
    "CH": (_scheme("UID", "(?:CHE)?[0-9]{9}", stdnum.ch.uid.validate),),
    "CZ": (_scheme("IČO", "[0-9]{8}", stdnum.cz.dic.validate),),
    "DK": (_scheme("CVR-nummer", "[1-9][0-9]{7}", stdnum.dk.cvr.validate),),
    "EE": (_scheme("registrikood", "[1789][0-9]{7}", stdnum.ee.registrikood.validate),),
    "ES": (_scheme("CIF", "[A-Z][0-9]{7}[0-9A-Z]", stdnum.es.cif.validate),),
    "FI": (_scheme("Y-tunnus", "[0-9]{8}", stdnum.fi.ytunnus.validate),),
    "FR": (
        _scheme("SIREN", "[0-9]{9}", stdnum.fr.siren.validate),
        _scheme("SIRET", "[0-9]{14}", stdnum.fr.siret.validate),
    ),
    "GR": (_scheme("ΑΦΜ", "[0-9]{9}", stdnum.gr.vat.validate),),
    "IS": (_scheme("kennitala", "[4-7][0-9]{9}", stdnum.is_.kennitala.validate),),
    "IT": (_scheme("partita IVA", "[0-9]{11}", stdnum.it.iva.validate),),
    "LV": (_scheme("reģistrācijas numurs", "[4-9][0-9]{10}", stdnum.lv.pvn.validate),),
    "MK": (_scheme("ЕДБ", "(?:MK)?[0-9]{13}", stdnum.mk.edb.validate),),
    "NO": (_scheme("organisasjonsnummer", "[0-9]{9}", stdnum.no.orgnr.validate),),
    "PL": (_scheme("REGON", "[0-9]{9}|[0-9]{14}", stdnum.pl.regon.validate),),
    "PT": (_scheme("NIPC", "[5-9][0-9]{8}", stdnum.pt.nif.validate),),
    "RO": (_scheme("CUI", "(?:RO)?[1-9][0-9]{1,9}", stdnum.ro.cui.validate),),
    "RS": (_scheme("ПИБ", "[0-9]{9}", stdnum.rs.pib.validate),),
    "SE": (_scheme("organisationsnummer", "[0-9]{2}[2-9][0-9]{7}", stdnum.se.orgnr.validate),),
    "SI": (_scheme("matična številka", "[0-9]{7}(?:[0-9A-Z][0-9]{2})?", stdnum.si.maticna.validate),),
    "UA": (_scheme("ЄДРПОУ", "[0-9]{8}", stdnum.ua.edrpou.validate),),
}


@attrs.frozen(kw_only=True)
class CheckDigits:
    """What the check digits of an organisation's number say.

    Attributes:
        agree: Whether they are those that the other digits ask for; `None` where nothing here can tell, which is
            not to the number's disadvantage.
        scheme: What the number is called in its country, if it is known.
        reason: Why, without the number.

    Examples:
        >>> check_digits(OrganisationId.parse("NO 988077918"))
        CheckDigits(agree=False, scheme='organisasjonsnummer', reason='the check digits are others')
    """

    agree: bool | None
    scheme: str | None
    reason: str

    def __bool__(self) -> bool:
        raise Malformed(self, "a truth value", "unknown is neither; compare it: check_digits(one).agree is True")


def countries() -> tuple[str, ...]:
    """The countries whose numbers can be told right from wrong.

    Examples:
        >>> "NO" in countries(), "DE" in countries()
        (True, False)
    """
    return tuple(sorted(["BG", *_SCHEMES]))


def check_digits(identifier: OrganisationId) -> CheckDigits:
    """Whether the check digits of an organisation's number agree, as far as its country has them.

    A number of another shape than the country's scheme is unknown and not wrong: it may be from another register.
    That the digits agree does not say that the organisation exists.

    Raises:
        Malformed: Anything but an `OrganisationId`.

    Examples:
        >>> check_digits(OrganisationId.parse("NO 988 077 917")).agree
        True
        >>> print(check_digits(OrganisationId.parse("DE HRB 1234")).reason)
        no scheme with check digits is known for DE
    """
    if not isinstance(identifier, OrganisationId):
        raise Malformed(type(identifier).__name__, "an organisation identifier", "read it with OrganisationId.parse")
    if identifier.country == "BG":
        return CheckDigits(agree=True, scheme="ЕИК", reason="a Bulgarian number with other check digits is refused")
    # The classification of territories writes EL for Greece, and so does its tax number.
    schemes = _SCHEMES.get({"EL": "GR"}.get(identifier.country, identifier.country))
    if schemes is None:
        reason = f"no scheme with check digits is known for {identifier.country}"
        return CheckDigits(agree=None, scheme=None, reason=reason)
    number = re.sub("[ .-]", "", identifier.number)
    for scheme in schemes:
        if scheme.shape.fullmatch(number):
            return _judged(scheme, number)
    names = " or ".join(scheme.name for scheme in schemes)
    return CheckDigits(agree=None, scheme=None, reason=f"it does not have the shape of a {names}")


def _judged(scheme: _Scheme, number: str) -> CheckDigits:
    try:
        scheme.validate(number)
    except InvalidChecksum:
        return CheckDigits(agree=False, scheme=scheme.name, reason="the check digits are others")
    except ValidationError:
        return CheckDigits(agree=None, scheme=None, reason=f"a part of it is none of a {scheme.name}")
    return CheckDigits(agree=True, scheme=scheme.name, reason="the check digits agree")

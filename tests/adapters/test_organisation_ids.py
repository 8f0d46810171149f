"""Check digits of other countries' organisations: right, wrong and unknown, and what happens without the extra."""

from __future__ import annotations

import importlib
import pickle
import string
import subprocess
import sys
from typing import Any

import pytest

from integrated_projects import adapters
from integrated_projects.adapters.organisation_ids import CheckDigits, check_digits, countries
from integrated_projects.errors import Malformed, MissingExtra
from integrated_projects.identifier import OrganisationId
from tests.hostile import NO_NOUNS

#: A number with right check digits for each scheme, and the same with the last digit changed. They are the examples
#: with which the issuers' schemes are described, not those of any partner.
NUMBERS = [
    ("BE", "0428.759.497", "0428.759.498", "ondernemingsnummer"),
    ("CH", "CHE-100.155.212", "CHE-100.155.213", "UID"),
    ("CZ", "25123891", "25123890", "IČO"),
    ("DK", "13585628", "13585627", "CVR-nummer"),
    ("EE", "12345678", "12345679", "registrikood"),
    ("ES", "J99216582", "J99216583", "CIF"),
    ("FI", "2077474-0", "2077474-1", "Y-tunnus"),
    ("FR", "552 008 443", "552 008 444", "SIREN"),
    ("FR", "73282932000074", "73282932000079", "SIRET"),
    ("GR", "094259216", "094259217", "ΑΦΜ"),
    ("EL", "094259216", "094259217", "ΑΦΜ"),
    ("IS", "450401-3150", "450401-3140", "kennitala"),
    ("IT", "00743110157", "00743110158", "partita IVA"),
    ("LV", "40003521600", "40003521601", "reģistrācijas numurs"),
    ("MK", "4030000375897", "4030000375890", "ЕДБ"),
    ("NO", "988077917", "988077918", "organisasjonsnummer"),
    ("PL", "192598184", "192598183", "REGON"),
    ("PL", "12345678512347", "12345678512348", "REGON"),
    ("PT", "501964843", "501964842", "NIPC"),
    ("RO", "RO 18547290", "RO 18547291", "CUI"),
    ("RS", "101134702", "101134703", "ПИБ"),
    ("SE", "123456-7897", "123456-7891", "organisationsnummer"),
    ("SI", "9331310000", "9331320000", "matična številka"),
    ("UA", "32855961", "32855968", "ЄДРПОУ"),
]
#: The schemes whose arithmetic finds every single wrong digit: modulo 11 with no remainder folded away, modulo 97,
#: the ISO scheme modulo 11 and 10, and Luhn's.
COMPLETE = ["BE", "CH", "DK", "FI", "FR", "IT", "LV", "NO", "RS", "SE"]

WITHOUT_THE_LIBRARY = """
import sys
sys.modules["stdnum"] = None
from integrated_projects import check
from integrated_projects.examples import vidin
print(check(vidin))
"""

every_number = pytest.mark.parametrize(
    ("country", "right", "wrong", "scheme"), NUMBERS, ids=[f"{country} {right}" for country, right, _, _ in NUMBERS]
)


@every_number
def test_right_check_digits_agree(country: str, right: str, wrong: str, scheme: str) -> None:
    expected = CheckDigits(agree=True, scheme=scheme, reason="the check digits agree")
    assert check_digits(OrganisationId(right, country=country)) == expected
    assert wrong != right


@every_number
def test_wrong_check_digits_do_not(country: str, right: str, wrong: str, scheme: str) -> None:
    expected = CheckDigits(agree=False, scheme=scheme, reason="the check digits are others")
    assert check_digits(OrganisationId(wrong, country=country)) == expected
    assert wrong != right


@pytest.mark.parametrize(
    ("country", "number"), [(country, right) for country, right, _, _ in NUMBERS if country in COMPLETE], ids=str
)
def test_every_single_wrong_digit_is_found_where_the_scheme_promises_it(country: str, number: str) -> None:
    found = [
        check_digits(OrganisationId(number[:position] + digit + number[position + 1 :], country=country)).agree
        for position, right in enumerate(number)
        if right.isdigit()
        for digit in set(string.digits) - {right}
    ]
    assert len(found) >= 9 * 8
    assert True not in found


@pytest.mark.parametrize(
    ("country", "number", "reason"),
    [
        ("DE", "HRB 86891", "no scheme with check digits is known for DE"),
        ("LI", "FL-0001.059.616-7", "no scheme with check digits is known for LI"),
        ("NO", "98807791", "it does not have the shape of a organisasjonsnummer"),
        ("NO", "988 077 917 MVA", "it does not have the shape of a organisasjonsnummer"),
        ("NO", "٩٨٨٠٧٧٩١٧", "it does not have the shape of a organisasjonsnummer"),
        ("FR", "W751234567", "it does not have the shape of a SIREN or SIRET"),
        ("RO", "J40/372/2002", "it does not have the shape of a CUI"),
        ("IS", "994040-3150", "it does not have the shape of a kennitala"),
        ("IS", "459901-3150", "a part of it is none of a kennitala"),
        ("IT", "00743116660", "a part of it is none of a partita IVA"),
    ],
)
def test_what_no_scheme_describes_is_unknown(country: str, number: str, reason: str) -> None:
    assert check_digits(OrganisationId(number, country=country)).agree is None
    assert check_digits(OrganisationId(number, country=country)).reason == reason


@pytest.mark.parametrize(
    ("country", "number"), [("IS", "120174-3399"), ("LV", "161175-19997"), ("SE", "811228-9874"), ("CZ", "7103192745")]
)
def test_a_number_of_a_person_is_never_approved(country: str, number: str) -> None:
    assert check_digits(OrganisationId(number, country=country)).agree is None


def test_a_bulgarian_number_was_verified_when_it_was_read() -> None:
    assert check_digits(OrganisationId.parse("000471504")).agree is True
    assert check_digits(OrganisationId.parse("0004715040031")).scheme == "ЕИК"


def test_the_reason_never_repeats_the_number() -> None:
    for country, right, wrong, _ in NUMBERS:
        for number in (right, wrong):
            assert number not in repr(check_digits(OrganisationId(number, country=country)))


def test_the_countries_are_those_with_a_scheme() -> None:
    assert countries() == tuple(sorted({"BG", *(country for country, *_ in NUMBERS)} - {"EL"}))


def test_the_answer_is_a_value_without_a_truth_value() -> None:
    answer = check_digits(OrganisationId.parse("NO 988077917"))
    assert pickle.loads(pickle.dumps(answer)) == answer  # noqa: S301 - our own pickle
    with pytest.raises(Malformed, match="is not a truth value: unknown is neither; compare it"):
        assert answer


def test_only_an_identifier_is_checked() -> None:
    values: list[Any] = [*NO_NOUNS, None, "NO 988077917", "9999999999", 9999999999]
    for value in values:
        with pytest.raises(Malformed, match="is not an organisation identifier: read it with") as caught:
            check_digits(value)
        assert "9999999999" not in f"{caught.value} {caught.value.args}"


def test_without_its_extra_the_import_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "stdnum"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "stdnum", None)
    monkeypatch.delitem(sys.modules, "integrated_projects.adapters.organisation_ids")
    monkeypatch.delattr(adapters, "organisation_ids")
    with pytest.raises(MissingExtra) as missing:
        importlib.import_module("integrated_projects.adapters.organisation_ids")
    assert (missing.value.extra, missing.value.module.partition(".")[0]) == ("identifiers", "stdnum")


def test_what_is_installed_changes_no_report() -> None:
    with_it = WITHOUT_THE_LIBRARY.replace('sys.modules["stdnum"] = None', "import stdnum")
    reports = [
        subprocess.run(  # noqa: S603 - our own text in our own interpreter
            [sys.executable, "-W", "error", "-X", "utf8", "-c", program],
            capture_output=True,
            check=True,
            encoding="utf-8",
        ).stdout
        for program in (WITHOUT_THE_LIBRARY, with_it)
    ]
    assert reports[0] == reports[1] != ""

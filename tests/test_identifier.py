"""Codes, numbers and identifiers: the examples of the information system and of real pages, and hostile input."""

from __future__ import annotations

import copy
import enum
import importlib
import pickle
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NoReturn, TypeAlias

import attrs
import pytest

from integrated_projects.errors import Malformed
from integrated_projects.identifier import (
    ContractNumber,
    DocumentKind,
    DocumentNumber,
    OrganisationId,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    RegistryNumber,
    parse_number,
)

HRD = ProgrammeCode.parse("2014BG05M9OP001")
SESG = ProgrammeCode.parse("2014BG05M2OP001")
COMPONENT_2 = ProcedureNumber.parse("BG05M9OP001-2.056")
KAZANLAK = ProjectNumber.parse("BG05M9OP001-2.056-0020")

CCIS = [
    "2014BG05M9OP001",
    "2014BG05M2OP001",
    "2014BG16RFOP001",
    "2014BG16RFOP002",
    "2014BG16M1OP001",
    "2014BG16M1OP002",
    "2014BG05SFOP001",
    "2014BG05FMOP001",
    "2014BG06RDNP001",
    "2014BG14MFOP001",
    "2014BG65AMNP001",
    "2014BG65ISNP001",
    "2015BG16RFSM001",
    "2021BG05SFPR001",
    "2021BG05SFPR002",
    "2021BG05SFPR003",
    "2021BG16FFPR001",
    "2021BG16FFPR002",
    "2021BG16FFPR003",
    "2021BG16RFPR001",
    "2021BG16RFPR002",
    "2021BG16RFTA001",
    "2021BG14MFPR001",
    "2021BG65AMPR001",
    "2021BG65ISPR001",
    "2021BG65BVPR001",
    "2021BG16BARA001",
    "2007BG051PO001",
    "2007BG161PO001",
    "2007BG161PO003",
    "2007BG06RPO001",
    "2014IT16RFOP016",
    "2014TC16I5CB008",
    "2007CB163PO034",
]
MECHANISMS = ["BGLD", "BGJUSTICE", "BGHOMEAFFAIRS", "BGENERGY", "BGENVIRONMENT", "BGCULTURE", "BG-RRP", "BG06", "BG13"]
PROCEDURES = [
    "BG05M9OP001-2.018",
    "BG05M9OP001-2.023",
    "BG05M9OP001-2.029",
    "BG05M9OP001-2.056",
    "BG05M2OP001-3.006",
    "BG05SFPR001-1.007",
    "BG05SFPR002-1.029",
    "BG05SFPR002-2.002",
    "BG05SFPR003-1.001",
    "BG16FFPR003-1.001",
    "BG06RDNP001-19.290",
    "BGLD-2.003",
    "BGLD-3.002",
    "BG-RRP-1.015",
    "BG-RRP-11.006",
    "BG051PO001-7.0.07",
    "BG161PO003-2.1.13",
]
PROJECTS = [
    "BG05M9OP001-2.056-0020",
    "BG05M9OP001-2.056-0025",
    "BG05M9OP001-2.023-0001",
    "BGLD-3.002-0016",
    "BG06RDNP001-19.290-0001",
    "BG-RRP-1.015-0042",
    "BG16RFOP002-2.073-19464",
    "BG051PO001-7.0.07-0247",
]
CONTRACTS = [
    "BG05M9OP001-2.056-0020-C01",
    "BG05M9OP001-2.056-0020-2014BG05M2OP001-C01",
    "BG05M9OP001-2.056-0025-C01",
    "BG05M9OP001-2.056-0025-2014BG05M2OP001-C01",
    "BG16RFOP001-1.024-0005-C01",
    "BG06RDNP001-19.290-0001-C02",
    "BG-RRP-2.004-0007-C01",
    "BG051PO001-7.0.07-0247-C0001",
    "BG161PO003-2.1.13-0112-C0001",
    "BGJUSTICE-1.001-0001-C10",
    "BG05M9OP001-2.056-0020-C100",
]
DOCUMENTS = [
    "BG05M9OP001-2.056-S1",
    "BG05M9OP001-2.056-S12",
    "BG16FFPR003-1.001-Q005",
    "BG65AMPR001-1.003-Q005",
    "BG05M9OP001-2.056-0020-M001",
    "BG16RFOP002-2.073-19464-R1000",
    "BG05M9OP001-2.056-0020-C01-M001",
    "BG05M9OP001-2.056-0020-C01-Dt01",
    "BG05M9OP001-2.056-0020-2014BG05M2OP001-C01-PA001",
    "BG051PO001-7.0.07-0247-C0001-Dt123",
]
FOREIGN = ["Д03-36/23.06.2022", "РД 50-12/01.01.2020", "РД-02-29-7", "ПВУ – 55", "BG161PO001/1.1-07/2009/021"]

#: Numbers with right check digits: a municipality, an agency, and a branch of the first.
BULGARIAN = ["000471504", "121100421", "0004715040031"]

Identifier: TypeAlias = (
    ProgrammeCode | ProcedureNumber | ProjectNumber | ContractNumber | DocumentNumber | RegistryNumber | OrganisationId
)
EXAMPLES: list[tuple[type[Identifier], str]] = [
    *((ProgrammeCode, text) for text in [*CCIS, *MECHANISMS]),
    *((ProcedureNumber, text) for text in PROCEDURES),
    *((ProjectNumber, text) for text in PROJECTS),
    *((ContractNumber, text) for text in CONTRACTS),
    *((DocumentNumber, text) for text in DOCUMENTS),
    *((RegistryNumber, text) for text in FOREIGN),
    *((OrganisationId, text) for text in [*BULGARIAN, "NO 987654321", "PL 0123456789"]),
]
KINDS = [ProgrammeCode, ProcedureNumber, ProjectNumber, ContractNumber, DocumentNumber, RegistryNumber, OrganisationId]


class Words(str):
    """A text that lies about itself."""

    __slots__ = ()

    def __str__(self) -> str:
        return "something else"


class Axis(enum.IntEnum):
    POVERTY = 2


def reason(of: type[Identifier], text: object) -> str:
    """Why a text is refused."""
    with pytest.raises(Malformed) as caught:
        of.parse(text)  # type: ignore[arg-type]  # it may be no text at all
    return caught.value.reason


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_an_example_is_read_and_printed_to_the_letter(kind: type[Identifier], text: str) -> None:
    identifier = kind.parse(text)
    assert identifier.format() == text
    assert str(identifier) == text
    assert repr(identifier) == f"{kind.__name__}.parse({text!r})"


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_an_identifier_is_a_value(kind: type[Identifier], text: str) -> None:
    identifier = kind.parse(text)
    for again in (kind.parse(text), pickle.loads(pickle.dumps(identifier)), copy.deepcopy(identifier)):  # noqa: S301 - our own pickle
        assert again == identifier
        assert hash(again) == hash(identifier)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        identifier.text = ""  # type: ignore[misc, union-attr]  # that it cannot be set is what is tested


# --- programmes ---


@pytest.mark.parametrize(
    ("text", "year", "country", "prefix", "is_cci"),
    [
        ("2014BG05M9OP001", 2014, "BG", "BG05M9OP001", True),
        ("2015BG16RFSM001", 2015, "BG", "BG16RFSM001", True),
        ("2021BG05SFPR002", 2021, "BG", "BG05SFPR002", True),
        ("2007BG051PO001", 2007, "BG", "BG051PO001", True),
        ("2014TC16I5CB008", 2014, None, "TC16I5CB008", True),
        ("2007CB163PO034", 2007, None, "CB163PO034", True),
        ("BGLD", None, "BG", "BGLD", False),
        ("BG06", None, "BG", "BG06", False),
        ("BG-RRP", None, "BG", "BG-RRP", False),
    ],
)
def test_a_programme_code_has_parts(
    text: str,
    year: int | None,
    country: str | None,
    prefix: str,
    is_cci: bool,  # noqa: FBT001 - a column of the table
) -> None:
    code = ProgrammeCode(text)
    assert (code.text, code.year, code.country, code.prefix, code.is_cci) == (text, year, country, prefix, is_cci)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2014BG05M20P001", "2014BG05M20P001 confuses the digit 0 and the letter O; write 2014BG05M2OP001"),
        ("2014BG05M9OPOO1", "2014BG05M9OPOO1 confuses the digit 0 and the letter O; write 2014BG05M9OP001"),
        ("2007BG051P0001", "2007BG051P0001 confuses the digit 0 and the letter O; write 2007BG051PO001"),
        ("2014EN05M2OP001", "EN is no country of a programme, BG is; write 2014BG05M2OP001"),
        (
            "2014BG05М2ОР001",
            (
                "Cyrillic 'М' at position 9 stands for Latin 'M'; Cyrillic 'О' at position 11 stands for "
                "Latin 'O'; Cyrillic 'Р' at position 12 stands for Latin 'P'; write 2014BG05M2OP001"
            ),
        ),
        (" BGLD", "a space at position 1; write BGLD"),
        ("bgld", "its letters are capitals; write BGLD"),
        (
            "BG05M9OP001",
            ("BG05M9OP001 is the prefix of procedure numbers, and a CCI starts with its year, as 2014BG05M9OP001 does"),
        ),
        (
            "BG051PO001",
            ("BG051PO001 is the prefix of procedure numbers, and a CCI starts with its year, as 2014BG05M9OP001 does"),
        ),
        (
            "2014BG05M0OP001",
            (
                "M0OP names no fund; M1OP, M2OP and M9OP exist; write a CCI such as 2014BG05M9OP001, "
                "or the prefix of a mechanism such as BGLD or BG-RRP"
            ),
        ),
        (
            "ОП РЧР",
            (
                "Cyrillic 'О' at position 1 stands for Latin 'O'; a space at position 3; "
                "Cyrillic 'Р' at position 4 stands for Latin 'P'; Cyrillic 'Р' at position 6 stands for Latin 'P'; "
                "write a CCI such as 2014BG05M9OP001, or the prefix of a mechanism such as BGLD or BG-RRP"
            ),
        ),
    ],
)
def test_a_misspelt_programme_code_is_refused_with_the_likely_one(text: str, expected: str) -> None:
    assert reason(ProgrammeCode, text) == expected


@pytest.mark.parametrize(
    "text", ["BG", "BGLD2", "BG00", "BG6", "RRP", "BGLD-3.002", "BG05MOP001", "3014BG05M9OP001", "2014BG05M9OP1"]
)
def test_what_is_no_programme_code_is_refused_with_its_shape(text: str) -> None:
    assert reason(ProgrammeCode, text).endswith("or the prefix of a mechanism such as BGLD or BG-RRP")


# --- procedures ---


@pytest.mark.parametrize(
    ("text", "prefix", "axis", "area", "ordinal"),
    [
        ("BG05M9OP001-2.056", "BG05M9OP001", 2, None, 56),
        ("BGLD-3.002", "BGLD", 3, None, 2),
        ("BG-RRP-1.015", "BG-RRP", 1, None, 15),
        ("BG06RDNP001-19.290", "BG06RDNP001", 19, None, 290),
        ("BG051PO001-7.0.07", "BG051PO001", 7, 0, 7),
        ("BG051PO001-4.1.03", "BG051PO001", 4, 1, 3),
    ],
)
def test_a_procedure_number_has_parts(text: str, prefix: str, axis: int, area: int | None, ordinal: int) -> None:
    number = ProcedureNumber.parse(text)
    assert number == ProcedureNumber(prefix, axis=axis, area=area, ordinal=ordinal)
    assert (number.prefix, number.axis, number.area, number.ordinal) == (prefix, axis, area, ordinal)


def test_a_procedure_is_under_the_programme_whose_prefix_it_has() -> None:
    assert COMPONENT_2.is_under(HRD)
    assert not COMPONENT_2.is_under(SESG)
    assert ProcedureNumber.parse("BGLD-3.002").is_under(ProgrammeCode("BGLD"))
    assert ProcedureNumber.parse("BG051PO001-7.0.07").is_under(ProgrammeCode("2007BG051PO001"))


@pytest.mark.parametrize("above", [None, "2014BG05M9OP001", 2014])
@pytest.mark.parametrize(
    "number",
    [COMPONENT_2, KAZANLAK, KAZANLAK.contract(programme=SESG), DocumentNumber.parse("BG05M9OP001-2.056-S1")],
    ids=str,
)
def test_a_number_is_under_nothing_but_codes_and_numbers(
    number: ProcedureNumber | ProjectNumber | ContractNumber | DocumentNumber, above: object
) -> None:
    with pytest.raises(Malformed, match="is not a programme code: a number is compared with codes and numbers above"):
        number.is_under(above)  # type: ignore[arg-type]  # it is no code


def test_a_part_of_a_procedure_number_stays_in_its_range() -> None:
    for axis in (0, 100, -1, True, 2.0, "2", None, 10**5000):
        with pytest.raises(Malformed, match="is not the axis of a procedure: write a whole number from 1 to 99"):
            ProcedureNumber("BGLD", axis=axis, ordinal=1)  # type: ignore[arg-type]  # some are no integers
    for ordinal in (0, 1000):
        with pytest.raises(Malformed, match="is not the ordinal of a procedure: write a whole number from 1 to 999"):
            ProcedureNumber("BGLD", axis=1, ordinal=ordinal)
    with pytest.raises(Malformed, match="100 is not the area of a procedure: write a whole number from 0 to 99"):
        ProcedureNumber("BG051PO001", axis=1, area=100, ordinal=1)
    with pytest.raises(Malformed, match="100 is not the ordinal of a procedure within an area: write a whole number"):
        ProcedureNumber("BG051PO001", axis=1, area=0, ordinal=100)


@pytest.mark.parametrize("prefix", ["2014BG05M9OP001", "bgld", "BG05M20P001", "", "EN05M9OP001", None, HRD])
def test_the_prefix_of_a_procedure_is_a_code_without_its_year(prefix: object) -> None:
    with pytest.raises(Malformed, match="is not the prefix of a procedure number"):
        ProcedureNumber(prefix, axis=2, ordinal=56)  # type: ignore[arg-type]  # it may be no text


# --- projects ---


def test_a_project_number_has_parts() -> None:
    assert KAZANLAK == ProjectNumber(COMPONENT_2, ordinal=20) == COMPONENT_2.project(20)
    assert (KAZANLAK.procedure, KAZANLAK.ordinal) == (COMPONENT_2, 20)


def test_an_ordinal_has_four_digits_and_above_9999_five() -> None:
    assert COMPONENT_2.project(9_999).format() == "BG05M9OP001-2.056-9999"
    assert COMPONENT_2.project(10_000).format() == "BG05M9OP001-2.056-10000"
    for ordinal in (0, 100_000, False):
        with pytest.raises(Malformed, match="is not the ordinal of a project: write a whole number from 1 to 99999"):
            COMPONENT_2.project(ordinal)


def test_a_project_is_under_its_procedure_and_its_leading_programme() -> None:
    assert KAZANLAK.is_under(COMPONENT_2)
    assert KAZANLAK.is_under(HRD)
    assert not KAZANLAK.is_under(SESG)
    assert not KAZANLAK.is_under(ProcedureNumber.parse("BG05M9OP001-2.018"))


def test_a_part_that_is_a_number_is_given_as_one() -> None:
    text: Any = "BG05M9OP001-2.056"
    with pytest.raises(Malformed, match="is not the procedure of a ProjectNumber: it takes a ProcedureNumber"):
        ProjectNumber(text, ordinal=20)
    with pytest.raises(Malformed, match="is not the project of a ContractNumber: it takes a ProjectNumber"):
        ContractNumber(text, version=1)
    for programme in (text, ProgrammeCode("BGLD")):
        with pytest.raises(Malformed, match="is not the programme in a contract number: give a ProgrammeCode that is"):
            ContractNumber(KAZANLAK, programme=programme, version=1)


# --- contracts ---


def test_the_contract_of_the_leading_programme_carries_no_cci() -> None:
    number = ContractNumber.parse("BG05M9OP001-2.056-0020-C01")
    assert (number.project, number.programme, number.version) == (KAZANLAK, None, 1)
    assert number == KAZANLAK.contract() == KAZANLAK.contract(programme=HRD)


def test_the_contract_of_another_programme_carries_its_cci() -> None:
    number = ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG05M2OP001-C01")
    assert (number.project, number.programme, number.version) == (KAZANLAK, SESG, 1)
    assert number == KAZANLAK.contract(programme=SESG)


def test_a_contract_that_repeats_the_leading_programme_is_held_as_printed() -> None:
    number = ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG05M9OP001-C01")
    assert number.programme == HRD
    assert number != KAZANLAK.contract(programme=HRD)


def test_a_mechanism_leads_or_has_no_contract() -> None:
    mechanism = ProgrammeCode("BGLD")
    assert ProjectNumber.parse("BGLD-3.002-0016").contract(programme=mechanism).format() == "BGLD-3.002-0016-C01"
    with pytest.raises(Malformed, match="give a ProgrammeCode that is a CCI"):
        KAZANLAK.contract(programme=mechanism)


def test_an_annex_raises_the_version() -> None:
    assert KAZANLAK.contract(version=2).format() == "BG05M9OP001-2.056-0020-C02"
    assert KAZANLAK.contract(version=100).format() == "BG05M9OP001-2.056-0020-C100"
    with pytest.raises(Malformed, match="0 is not the version of a contract: write a whole number from 1 to 9999"):
        KAZANLAK.contract(version=0)


def test_a_contract_is_under_its_project_procedure_and_own_programme() -> None:
    leading, other = KAZANLAK.contract(), KAZANLAK.contract(programme=SESG)
    for contract in (leading, other):
        assert contract.is_under(KAZANLAK)
        assert contract.is_under(COMPONENT_2)
        assert not contract.is_under(COMPONENT_2.project(25))
    assert (leading.is_under(HRD), leading.is_under(SESG)) == (True, False)
    assert (other.is_under(HRD), other.is_under(SESG)) == (False, True)


def test_an_annex_is_a_further_version_of_one_contract() -> None:
    contract = KAZANLAK.contract(programme=SESG)
    assert contract.annex() == KAZANLAK.contract(programme=SESG, version=2)
    assert contract.annex().is_version_of(contract)
    assert contract.is_version_of(contract)
    assert not contract.is_version_of(KAZANLAK.contract())
    assert not contract.is_version_of(COMPONENT_2.project(25).contract(programme=SESG))
    assert ContractNumber(KAZANLAK, programme=HRD, version=1).is_version_of(KAZANLAK.contract(version=3))
    with pytest.raises(Malformed, match="10000 is not the version of a contract"):
        KAZANLAK.contract(version=9_999).annex()
    with pytest.raises(Malformed, match="is not a contract number: a contract is compared with a contract"):
        contract.is_version_of(KAZANLAK)  # type: ignore[arg-type]  # it is no contract


# --- documents ---


@pytest.mark.parametrize(
    ("text", "of", "kind", "ordinal"),
    [
        ("BG05M9OP001-2.056-S1", COMPONENT_2, DocumentKind.EVALUATION_SESSION, 1),
        ("BG05M9OP001-2.056-Q005", COMPONENT_2, DocumentKind.QUESTION, 5),
        ("BG05M9OP001-2.056-0020-M001", KAZANLAK, DocumentKind.COMMUNICATION, 1),
        ("BG05M9OP001-2.056-0020-R010", KAZANLAK, DocumentKind.AUTHORITY_COMMUNICATION, 10),
        ("BG05M9OP001-2.056-0020-C01-Dt01", KAZANLAK.contract(), DocumentKind.DEBT, 1),
        ("BG05M9OP001-2.056-0020-C01-PA099", KAZANLAK.contract(), DocumentKind.PAID_AMOUNT, 99),
    ],
)
def test_a_document_number_has_parts(
    text: str, of: ProcedureNumber | ProjectNumber | ContractNumber, kind: DocumentKind, ordinal: int
) -> None:
    number = DocumentNumber.parse(text)
    assert number == DocumentNumber(of, kind=kind, ordinal=ordinal)
    assert (number.subject, number.kind, number.ordinal) == (of, kind, ordinal)


@pytest.mark.parametrize(
    ("of", "kind", "expected"),
    [
        (KAZANLAK, DocumentKind.EVALUATION_SESSION, "S stands behind a ProcedureNumber"),
        (COMPONENT_2, DocumentKind.COMMUNICATION, "M stands behind a ProjectNumber or ContractNumber"),
        (KAZANLAK.contract(), DocumentKind.AUTHORITY_COMMUNICATION, "R stands behind a ProjectNumber"),
        (KAZANLAK, DocumentKind.DEBT, "Dt stands behind a ContractNumber"),
    ],
)
def test_a_document_is_numbered_under_what_it_is_about(
    of: ProcedureNumber | ProjectNumber | ContractNumber, kind: DocumentKind, expected: str
) -> None:
    with pytest.raises(Malformed) as caught:
        DocumentNumber(of, kind=kind, ordinal=1)
    assert str(caught.value) == f"'{of}-{kind.value}' is not a document number: {expected}"
    assert expected in reason(DocumentNumber, f"{of}-{kind.value}001")


def test_a_part_of_a_document_number_is_of_its_type_and_in_its_range() -> None:
    kind: Any = DocumentKind.COMMUNICATION
    text: Any = "BG05M9OP001-2.056-0020"
    with pytest.raises(Malformed, match="is not the subject of a DocumentNumber: it takes a ProcedureNumber or"):
        DocumentNumber(text, kind=kind, ordinal=1)
    with pytest.raises(Malformed, match="'M' is not the kind of a DocumentNumber: it takes a DocumentKind"):
        DocumentNumber(KAZANLAK, kind=kind.value, ordinal=1)
    for ordinal in (0, 100_000, True):
        with pytest.raises(Malformed, match="is not the ordinal of a document: write a whole number from 1 to 99999"):
            DocumentNumber(KAZANLAK, kind=kind, ordinal=ordinal)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BG05M9OP001-2.056-S01", "write BG05M9OP001-2.056-S1"),
        (
            "BG05M9OP001-2.056-0020-М001",
            "Cyrillic 'М' at position 24 stands for Latin 'M'; write BG05M9OP001-2.056-0020-M001",
        ),
        ("BG05M9OP001 -2.056-S1", "a space at position 12; write BG05M9OP001-2.056-S1"),
        (
            "BG05M9OP001 -2.056-0020-C01-Dt01",
            "a space at position 12; write BG05M9OP001-2.056-0020-C01-Dt01",
        ),
        (
            "BG05M9OP001-2.056-0020-C01-dt01",
            "its letters are capitals; write BG05M9OP001-2.056-0020-C01-Dt01",
        ),
        ("BG05M9OP001-2.056-0020-M000", "0 is not the ordinal of a document: write a whole number from 1 to 99999"),
        ("BG05M9OP001-2.000-S1", "0 is not the ordinal of a procedure: write a whole number from 1 to 999"),
    ],
)
def test_a_misspelt_document_number_is_refused_with_the_likely_one(text: str, expected: str) -> None:
    assert reason(DocumentNumber, text) == expected
    with pytest.raises(Malformed) as caught:
        parse_number(text)
    assert caught.value.reason == expected


@pytest.mark.parametrize(
    "text", ["BG05M9OP001-2.056", "BG05M9OP001-2.056-0020-C01", "BG05M9OP001-S1", "S1", "-S1", "Д03-M001"]
)
def test_what_is_no_document_number_is_refused_with_its_shape(text: str) -> None:
    assert reason(DocumentNumber, text).endswith("write it as in BG05M9OP001-2.056-0020-M001")


def test_a_document_is_under_everything_above_what_it_is_about() -> None:
    debt = DocumentNumber.parse("BG05M9OP001-2.056-0020-2014BG05M2OP001-C01-Dt01")
    assert [debt.is_under(above) for above in (debt.subject, KAZANLAK, COMPONENT_2, SESG)] == [True] * 4
    assert [debt.is_under(above) for above in (KAZANLAK.contract(), COMPONENT_2.project(25), HRD)] == [False] * 3
    session = DocumentNumber(COMPONENT_2, kind=DocumentKind.EVALUATION_SESSION, ordinal=1)
    assert [session.is_under(above) for above in (COMPONENT_2, HRD, KAZANLAK)] == [True, True, False]


# --- what pages get wrong ---


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (
            ContractNumber,
            "BG05M9OP001-2.056-0020-С01",
            "Cyrillic 'С' at position 24 stands for Latin 'C'; write BG05M9OP001-2.056-0020-C01",
        ),
        (
            ContractNumber,
            "BG05M9OP001-2.056-0020-с01",
            "Cyrillic 'с' at position 24 stands for Latin 'C'; write BG05M9OP001-2.056-0020-C01",
        ),
        (
            ProcedureNumber,
            "ВG05М9ОР001-2.056",
            (
                "Cyrillic 'В' at position 1 stands for Latin 'B'; Cyrillic 'М' at position 5 stands for Latin 'M'; "
                "Cyrillic 'О' at position 7 stands for Latin 'O'; Cyrillic 'Р' at position 8 stands for Latin 'P'; "
                "write BG05M9OP001-2.056"
            ),
        ),
        (
            ProcedureNumber,
            "BG05M20P001-3.006",
            "BG05M20P001 confuses the digit 0 and the letter O; write BG05M2OP001-3.006",
        ),
        (
            ProcedureNumber,
            "BG05M90P001-2.O56",
            (
                "BG05M90P001 confuses the digit 0 and the letter O; 2.O56 confuses the digit 0 and the letter O; "
                "write BG05M9OP001-2.056"
            ),
        ),
        (
            ProcedureNumber,
            "BG05M0OP001-2.056",
            "M0OP names no fund; M1OP, M2OP and M9OP exist; write it as in BG05M9OP001-2.056",
        ),
        (ProcedureNumber, "BG05M9OP001 -2.018", "a space at position 12; write BG05M9OP001-2.018"),
        (ProcedureNumber, "BG05M9OP001-2.018\u200b", "a space at position 18; write BG05M9OP001-2.018"),
        (ProjectNumber, "BGJUSTICE -1.001-0001", "a space at position 10; write BGJUSTICE-1.001-0001"),
        (
            ContractNumber,
            "BG05M9OP001-2.056-0020-2014EN05M2OP001-C01",
            "EN is no country of a programme, BG is; write BG05M9OP001-2.056-0020-2014BG05M2OP001-C01",
        ),
        (
            ContractNumber,
            "BG05M9OP001-2.056-0020-2014BG05M2OP001",
            "the version at the end is missing; write BG05M9OP001-2.056-0020-2014BG05M2OP001-C01",
        ),
        (
            ContractNumber,
            "BG05M9OP001-2.056-0020-C01 / 9",
            (
                "a space at position 27; a space at position 29; what follows the slash is no part of the number "
                "(an annex raises the version after -C); write BG05M9OP001-2.056-0020-C01"
            ),
        ),
        (
            ContractNumber,
            "BG06RDNP001-19.290-0001-C01/27.01.2022",
            (
                "what follows the slash is no part of the number (an annex raises the version after -C); "
                "write BG06RDNP001-19.290-0001-C01"
            ),
        ),
        (ProcedureNumber, "№BGLD-3.002", "'№' at position 1 is no part of the number; write BGLD-3.002"),
        (ProcedureNumber, "BG05M9OP001–2.056", "'–' at position 12 stands for the hyphen '-'; write BG05M9OP001-2.056"),
        (
            ProcedureNumber,
            "2014BG16RFOP001-1.001",
            "the year 2014 before the programme is no part of the number; write BG16RFOP001-1.001",
        ),
        (
            ProcedureNumber,
            "BG05M9OP001-2.٠٥٦",
            (
                "'٠' at position 15 stands for the digit '0'; '٥' at position 16 stands for the digit '5'; "
                "'٦' at position 17 stands for the digit '6'; write BG05M9OP001-2.056"
            ),
        ),
        (ProcedureNumber, "bg-rrp-1.015", "its letters are capitals; write BG-RRP-1.015"),
        (ProcedureNumber, "BG05M9OP001-2.56", "write BG05M9OP001-2.056"),
        (ProcedureNumber, "BG05M9OP001-02.056", "write BG05M9OP001-2.056"),
        (ProjectNumber, "BG05M9OP001-2.056-20", "write BG05M9OP001-2.056-0020"),
        (ProjectNumber, "BG05M9OP001-2.056-00020", "write BG05M9OP001-2.056-0020"),
        (ContractNumber, "BG16RFOP001-1.001-0002-C1", "write BG16RFOP001-1.001-0002-C01"),
        (ContractNumber, "BG05M9OP001-2.056-0020-C0001", "write BG05M9OP001-2.056-0020-C01"),
        (ContractNumber, "BG051PO001-7.0.07-0247-C01", "write BG051PO001-7.0.07-0247-C0001"),
        (
            ProcedureNumber,
            "BG05M9OP001-2.000",
            "0 is not the ordinal of a procedure: write a whole number from 1 to 999",
        ),
        (
            ContractNumber,
            "BG05M9OP001 -2.056-0000-C01",
            "a space at position 12; 0 is not the ordinal of a project: write a whole number from 1 to 99999",
        ),
    ],
)
def test_a_misspelt_number_is_refused_with_the_likely_one(kind: type[Identifier], text: str, expected: str) -> None:
    assert reason(kind, text) == expected
    with pytest.raises(Malformed):
        parse_number(text)
    # Whoever wants it as printed can have it, but for what cannot be seen.
    assert RegistryNumber.parse(text.strip("\u200b")).number == text.strip("\u200b").removesuffix("/27.01.2022")


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (ProcedureNumber, "BGLD-3.002-0016", "BGLD-3.002-0016 is a project number; write it as in BG05M9OP001-2.056"),
        (
            ProjectNumber,
            "BG05M9OP001-2.056",
            "BG05M9OP001-2.056 is a procedure number; write it as in BG05M9OP001-2.056-0020",
        ),
        (
            ProjectNumber,
            "BG05M9OP001-2.056-0020-C01",
            "BG05M9OP001-2.056-0020-C01 is a contract number; write it as in BG05M9OP001-2.056-0020",
        ),
        (
            ContractNumber,
            "BG05M9OP001-2.056-0020",
            "BG05M9OP001-2.056-0020 is a project number; write it as in BG05M9OP001-2.056-0020-C01",
        ),
        (
            ContractNumber,
            "BGLD -3.002",
            (
                "a space at position 5; write BGLD-3.002; BGLD-3.002 is a procedure number; "
                "write it as in BG05M9OP001-2.056-0020-C01"
            ),
        ),
        (ProcedureNumber, "BG05M9OP001", "write it as in BG05M9OP001-2.056"),
        (ProcedureNumber, "BG05MOP001-3.006", "write it as in BG05M9OP001-2.056"),
        (ContractNumber, "BG05M9OP001-2.056-S1", "write it as in BG05M9OP001-2.056-0020-C01"),
    ],
)
def test_a_number_of_another_kind_is_called_by_its_name(kind: type[Identifier], text: str, expected: str) -> None:
    assert reason(kind, text) == expected


# --- whatever a page prints ---


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, text in EXAMPLES if kind not in {ProgrammeCode, OrganisationId}]
)
def test_a_number_is_read_by_the_narrowest_grammar(kind: type[Identifier], text: str) -> None:
    number = parse_number(text)
    assert type(number) is kind
    assert str(number) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2014BG05M9OP001", "2014BG05M9OP001 is the code of a programme"),
        ("BG05M9OP001", "BG05M9OP001 is the code of a programme"),
        ("BGLD ", "a space at position 5; BGLD is the code of a programme"),
        ("BG06", "BG06 is the code of a programme"),
        ("BG05M0OP001-2.056", "M0OP names no fund; M1OP, M2OP and M9OP exist"),
    ],
)
def test_a_code_is_not_passed_off_as_a_number(text: str, expected: str) -> None:
    with pytest.raises(Malformed) as caught:
        parse_number(text)
    assert caught.value.noun == "a number"
    assert caught.value.reason == expected


# --- registry numbers ---


@pytest.mark.parametrize(
    ("text", "number", "day"),
    [
        ("Д03-36/23.06.2022", "Д03-36", date(2022, 6, 23)),
        ("РД 50-12/01.01.2020", "РД 50-12", date(2020, 1, 1)),
        ("Д03-36", "Д03-36", None),
        ("Д03-36/31.02.2022", "Д03-36/31.02.2022", None),
        ("Д03-36/01.01.0000", "Д03-36/01.01.0000", None),
        ("Д03-36/1.6.2022", "Д03-36/1.6.2022", None),
        ("Д03-36 /23.06.2022", "Д03-36 /23.06.2022", None),
        ("/23.06.2022", "/23.06.2022", None),
        ("Д/01.01.2020/02.02.0987", "Д/01.01.2020", date(987, 2, 2)),
        ("Д03-36/٢٣.06.2022", "Д03-36/٢٣.06.2022", None),
        ("х" * 100, "х" * 100, None),
        ("№\u00a07", "№\u00a07", None),
    ],
)
def test_a_registry_number_is_kept_as_printed(text: str, number: str, day: date | None) -> None:
    registry_number = RegistryNumber.parse(text)
    assert (registry_number.number, registry_number.day) == (number, day)
    assert registry_number == RegistryNumber(number, day=day)
    assert registry_number.format() == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "it is empty"),
        (" ", "a space stands at its end; write it without"),
        (" Д03-36", "a space stands at its end; write it without"),
        ("Д03\n36", "U+000A at position 4 cannot be printed"),
        ("Д03\u202e36", "U+202E at position 4 cannot be printed"),
        ("Д03\ud800", "U+D800 at position 4 cannot be printed"),
        ("Д03\u2028/23.06.2022", "U+2028 at position 4 cannot be printed"),
        ("х" * 101, "it has 101 characters, and at most 100 are read"),
    ],
    ids=ascii,
)
def test_a_registry_number_can_be_printed(text: str, expected: str) -> None:
    assert reason(RegistryNumber, text) == expected


def test_the_day_of_a_registry_number_stands_in_one_place() -> None:
    with pytest.raises(Malformed, match="it ends with a day, which is given as day= or read by parse"):
        RegistryNumber("Д03-36/23.06.2022")


@pytest.mark.parametrize("day", ["23.06.2022", 2022, datetime(2022, 6, 23)], ids=repr)  # noqa: DTZ001 - it is refused
def test_the_day_of_a_registry_number_is_a_date(day: object) -> None:
    with pytest.raises(Malformed, match="is not the day of a registry number: write a date without a time"):
        RegistryNumber("Д03-36", day=day)  # type: ignore[arg-type]  # it may be no day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BG05M9OP001-2.056-100000", "100000 is not the ordinal of a project: write a whole number from 1 to 99999"),
        (
            "BG05M9OP001-2.056-100000-C01",
            "100000 is not the ordinal of a project: write a whole number from 1 to 99999",
        ),
        ("BG05M9OP001-2.056-000020", "write BG05M9OP001-2.056-0020"),
        ("BG05M9OP001-2.1056", "1056 is not the ordinal of a procedure: write a whole number from 1 to 999"),
        ("BG05M9OP001-2.0056", "write BG05M9OP001-2.056"),
        ("BG05M9OP001-222.056", "222 is not the axis of a procedure: write a whole number from 1 to 99"),
        ("BG051PO001-7.123.01", "123 is not the area of a procedure: write a whole number from 0 to 99"),
        (
            "BG05M9OP001-2.056-0020-C10000",
            "10000 is not the version of a contract: write a whole number from 1 to 9999",
        ),
        ("BG05M9OP001-2.056-Q100000", "100000 is not the ordinal of a document: write a whole number from 1 to 99999"),
    ],
)
def test_a_number_with_a_counter_too_long_is_no_registry_number(text: str, expected: str) -> None:
    with pytest.raises(Malformed) as caught:
        parse_number(text)
    assert expected in caught.value.reason
    assert RegistryNumber.parse(text).format() == text


# --- organisations ---


@pytest.mark.parametrize("number", BULGARIAN)
def test_a_bulgarian_identifier_has_its_check_digits(number: str) -> None:
    identifier = OrganisationId.parse(number)
    assert identifier == OrganisationId(number, country="BG")
    assert (identifier.number, identifier.country) == (number, "BG")


@pytest.mark.parametrize(
    "number",
    [
        "000000047",  # The first sum leaves 10, the second 7.
        "000002810",  # Both sums leave 10, and 10 is written 0.
        "0004715040122",  # The same for a branch: the first sum leaves 10, the second 2.
        "0004715040070",
    ],
)
def test_a_remainder_of_ten_is_weighed_again(number: str) -> None:
    assert OrganisationId.parse(number).format() == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("000471505", "its digit 9 is 5, and by the others it is 4"),
        ("0004715050031", "its digit 9 is 5, and by the others it is 4"),
        ("0004715040032", "its digit 13 is 2, and by the others it is 1"),
        ("12345678", "a Bulgarian one (ЕИК, БУЛСТАТ) has nine digits, or thirteen for a branch"),
        ("", "it is empty"),
        (
            "٠٠٠٤٧١٥٠٤",
            (
                "write the nine or thirteen digits of a Bulgarian one, or a country, a space and its number "
                "(NO 987654321)"
            ),
        ),
        (
            "BG 000471504",
            (
                "write the nine or thirteen digits of a Bulgarian one, or a country, a space and its number "
                "(NO 987654321)"
            ),
        ),
        ("NO  1", "a space stands at its end; write it without"),
    ],
)
def test_a_wrong_identifier_is_refused(text: str, expected: str) -> None:
    assert reason(OrganisationId, text) == expected


@pytest.mark.parametrize("country", ["bg", "BGR", "", None, "БГ"])
def test_the_country_of_an_identifier_is_two_capitals(country: object) -> None:
    with pytest.raises(Malformed, match="is not a country"):
        OrganisationId("000471504", country=country)  # type: ignore[arg-type]  # it may be no text


@pytest.mark.parametrize(
    "number",
    [
        "9999999999",
        "ЕГН 9999999999",
        "9999999999\u200b",
        "9999999999/1a",
        "999999 9999",
        "999999-9999",
        "٩٩٩٩٩٩٩٩٩٩",
        Words("9999999999"),
        9999999999,
        9999999999.0,
        Decimal(9999999999),
        b"9999999999",
        ["9999999999"],
    ],
    ids=lambda number: f"{type(number).__name__} {number!a}",
)
def test_a_personal_number_is_refused_and_not_repeated(number: object) -> None:
    with pytest.raises(Malformed) as constructed:
        OrganisationId(number, country="BG")  # type: ignore[arg-type]  # a table may hold it as an integer
    with pytest.raises(Malformed) as parsed:
        OrganisationId.parse(number)  # type: ignore[arg-type]  # the same
    for error in (constructed.value, parsed.value):
        assert not any(nine * 3 in f"{error} {error.args}" for nine in "9٩")
        assert error.__context__ is None


def test_a_personal_number_is_refused_with_its_reason() -> None:
    assert reason(OrganisationId, "9999999999") == (
        "ten digits are a personal number, and personal numbers are never stored"
    )


def test_ten_digits_of_another_country_are_no_personal_number() -> None:
    assert OrganisationId("0123456789", country="PL").format() == "PL 0123456789"
    assert OrganisationId("0123456789", country="NO").format() == "NO 0123456789"
    assert OrganisationId(PERSON, country="PL").number == PERSON


#: By the rules of the register; born on 16 March 1875, of whom none is left.
PERSON = "7523169263"


@pytest.mark.parametrize("number", [PERSON, "752316 9263", f"No. {PERSON}"])
def test_a_personal_number_under_another_country_is_refused_and_not_repeated(number: str) -> None:
    with pytest.raises(Malformed) as caught:
        OrganisationId.parse(f"NO {number}")
    assert caught.value.reason == (
        "it is a personal number of Bulgaria and none of an organisation in NO; personal numbers are never stored"
    )
    assert "9263" not in f"{caught.value} {caught.value.args}"


@pytest.mark.parametrize("text", [PERSON, "752316 9263", f"ЕГН {PERSON}", f"{PERSON}/01.01.2020", f"№{PERSON}/2020"])
@pytest.mark.parametrize("read", [parse_number, RegistryNumber.parse], ids=["any number", "a registry number"])
def test_no_registry_number_holds_a_personal_number(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(Malformed, match="it holds a personal number, and personal numbers are never stored") as caught:
        read(text)
    assert "9263" not in f"{caught.value} {caught.value.args}"


@pytest.mark.parametrize(
    "text",
    [
        "8501010000",  # The check digit of that day of birth is another.
        "7523169264",
        "7513169263",  # No century adds 13 to its months.
        "7562169263",
        "7522319263",  # No February has 31 days.
        f"{PERSON}1",
        f"1{PERSON}",
        "752316-9263",
    ],
)
def test_ten_digits_that_are_no_personal_number_are_a_registry_number(text: str) -> None:
    assert parse_number(text).format() == text


@pytest.mark.parametrize("text", ["6101057509", "7523169263", "8032056031", "8001010008", "7501010010", "0041010002"])
def test_who_is_born_in_any_of_three_centuries_has_a_personal_number(text: str) -> None:
    with pytest.raises(Malformed, match="it holds a personal number"):
        RegistryNumber(text)


@pytest.mark.parametrize("number", ["000000000", "0000000000000", "0000000000015"])
def test_noughts_are_no_number_of_an_organisation(number: str) -> None:
    assert reason(OrganisationId, number) == "noughts stand for a number that is not stated; leave it out"


# --- order, and hostile input ---


def test_numbers_are_sorted_by_their_parts() -> None:
    procedures = ["BG05M2OP001-3.006", "BG05M9OP001-2.018", "BG05M9OP001-2.056", "BG05M9OP001-19.001", "BGLD-3.002"]
    assert sorted(map(ProcedureNumber.parse, reversed(procedures))) == list(map(ProcedureNumber.parse, procedures))
    projects = ["BGLD-3.002-0016", "BGLD-3.002-9999", "BGLD-3.002-10000"]
    assert sorted(map(ProjectNumber.parse, reversed(projects))) == list(map(ProjectNumber.parse, projects))
    areas = ["BG051PO001-7.008", "BG051PO001-7.0.07", "BG051PO001-7.1.01"]
    assert sorted(map(ProcedureNumber.parse, reversed(areas))) == list(map(ProcedureNumber.parse, areas))
    contracts = [KAZANLAK.contract(), KAZANLAK.contract(version=2), KAZANLAK.contract(programme=SESG)]
    assert sorted({*contracts}) == contracts
    documents = [
        "BG05M9OP001-2.056-S2",
        "BG05M9OP001-2.056-S10",
        "BG05M9OP001-2.056-Q001",
        "BG05M9OP001-2.056-0020-M001",
        "BG05M9OP001-2.056-0020-R001",
        "BG05M9OP001-2.056-0020-C01-M001",
        "BG05M9OP001-2.056-0020-C01-Dt01",
        "BG05M9OP001-2.056-0025-M001",
    ]
    assert sorted(map(DocumentNumber.parse, reversed(documents))) == list(map(DocumentNumber.parse, documents))
    registry = [RegistryNumber("Д"), RegistryNumber("Д", day=date.min), RegistryNumber("Д", day=date(2022, 6, 23))]
    assert sorted({*registry}) == registry


def test_kinds_of_numbers_are_never_equal_and_never_sorted_together() -> None:
    code: object = ProgrammeCode("BGLD")
    assert RegistryNumber("BGLD") != code
    with pytest.raises(TypeError):
        assert RegistryNumber("BGLD") < code  # type: ignore[operator]  # that is what is tested


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [None, b"BGLD", 20, 2.056, True, ["BGLD"], HRD], ids=repr)
def test_only_text_is_read(kind: type[Identifier], value: object) -> None:
    assert reason(kind, value) == "it is read from a text"
    with pytest.raises(Malformed, match="is not a number: it is read from a text"):
        parse_number(value)  # type: ignore[arg-type]  # it is no text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text", ["9" * 10_000, "BG05M9OP001-2." + "0" * 10_000, "-C" * 5_000, "О" * 10_000], ids=lambda text: text[:16]
)
def test_a_text_without_end_is_refused_at_once(kind: type[Identifier], text: str) -> None:
    assert reason(kind, text) == f"it has {len(text)} characters, and at most 100 are read"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["", "\ud800", "BG05M9OP001-2.056\ud800", "BGLD\n", "\x00"], ids=ascii)
def test_a_text_that_cannot_be_printed_is_refused(kind: type[Identifier], text: str) -> None:
    with pytest.raises(Malformed) as caught:
        kind.parse(text)
    str(caught.value).encode()
    with pytest.raises(Malformed):
        parse_number(text)


def test_a_subclass_of_text_or_integer_gives_its_plain_value() -> None:
    code = ProgrammeCode.parse(Words("BGLD"))
    assert (type(code.text), code.text) == (str, "BGLD")
    number = ProcedureNumber(Words("BG05M9OP001"), axis=Axis.POVERTY, ordinal=56)
    assert number == COMPONENT_2
    assert type(number.axis) is int
    assert parse_number(Words("BG05M9OP001-2.056")) == COMPONENT_2
    assert type(RegistryNumber(Words("Д03-36")).number) is str

    class Day(date):
        def strftime(self, form: str) -> NoReturn:
            raise AssertionError(form)

    assert type(RegistryNumber("Д03-36", day=Day(2022, 6, 23)).day) is date


@pytest.mark.parametrize(
    "name",
    [
        "",
        "._spelling",
        ".any_number",
        ".document_number",
        ".number",
        ".organisation_id",
        ".programme_code",
        ".registry_number",
    ],
)
def test_the_package_shows_every_public_name_of_its_modules(name: str) -> None:
    package = importlib.import_module("integrated_projects.identifier")
    module = importlib.import_module(f"integrated_projects.identifier{name}")
    assert dir(module) == module.__all__
    assert {*module.__all__} <= {*package.__all__}

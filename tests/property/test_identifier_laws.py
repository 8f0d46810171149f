"""The laws of codes, numbers and identifiers."""

from __future__ import annotations

import string
from datetime import date
from typing import Any, TypeAlias

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

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

Number: TypeAlias = ProcedureNumber | ProjectNumber | ContractNumber | DocumentNumber
Identifier: TypeAlias = ProgrammeCode | Number | RegistryNumber | OrganisationId

COUNTRIES = st.sampled_from(["BG", "BG", "BG", "RO", "UK", "TC"])
CAPITALS = st.sampled_from(string.ascii_uppercase)
FUNDS = st.sampled_from(string.ascii_uppercase + "123456789")
STRANDS, SERIALS = st.integers(0, 99), st.integers(0, 999)
NEW_STEMS = st.builds("{:02}{}{}{}{}{:03}".format, STRANDS, CAPITALS, FUNDS, CAPITALS, CAPITALS, SERIALS)
OLD_STEMS = st.builds("{:02}{}PO{:03}".format, STRANDS, FUNDS, SERIALS)
CCI_PREFIXES = st.builds(str.__add__, COUNTRIES, NEW_STEMS | OLD_STEMS)
CCIS = st.builds(lambda year, prefix: ProgrammeCode(f"{year}{prefix}"), st.integers(1994, 2034), CCI_PREFIXES)
MECHANISMS = st.sampled_from(["BGLD", "BGJUSTICE", "BGHOMEAFFAIRS", "BGENERGY", "BGENVIRONMENT", "BG-RRP"])
COUNTED = st.integers(1, 99).map("BG{:02}".format)
PROGRAMMES = CCIS | MECHANISMS.map(ProgrammeCode) | COUNTED.map(ProgrammeCode)

PREFIXES = CCI_PREFIXES | MECHANISMS
PLAIN_PROCEDURES = st.builds(ProcedureNumber, PREFIXES, axis=st.integers(1, 99), ordinal=st.integers(1, 999))
AREA_PROCEDURES = st.builds(
    ProcedureNumber, PREFIXES, axis=st.integers(1, 99), area=st.integers(0, 99), ordinal=st.integers(1, 99)
)
PROCEDURES = PLAIN_PROCEDURES | AREA_PROCEDURES
ORDINALS = st.integers(1, 99_999)
PROJECTS = st.builds(ProjectNumber, PROCEDURES, ordinal=ORDINALS)
CONTRACTS = st.builds(ContractNumber, PROJECTS, programme=st.none() | CCIS, version=st.integers(1, 9_999))


Kind = DocumentKind
DOCUMENTS = st.one_of(
    st.builds(
        DocumentNumber, PROCEDURES, kind=st.sampled_from([Kind.EVALUATION_SESSION, Kind.QUESTION]), ordinal=ORDINALS
    ),
    st.builds(
        DocumentNumber,
        PROJECTS,
        kind=st.sampled_from([Kind.COMMUNICATION, Kind.AUTHORITY_COMMUNICATION]),
        ordinal=ORDINALS,
    ),
    st.builds(
        DocumentNumber,
        CONTRACTS,
        kind=st.sampled_from([Kind.COMMUNICATION, Kind.DEBT, Kind.PAID_AMOUNT]),
        ordinal=ORDINALS,
    ),
)


def registry_number(number: str, day: date | None) -> RegistryNumber:
    try:
        return RegistryNumber(number.strip(), day=day)
    except Malformed:  # A number may end with a day only if another day follows it.
        return RegistryNumber(number.strip(), day=date(2022, 6, 23))


PRINTABLE = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"])
OPAQUE = st.text(PRINTABLE, min_size=1, max_size=85).map(str.strip).filter(bool)
DATED = st.builds("{}/{:%d.%m.20%y}".format, OPAQUE, st.dates())
REGISTRY_NUMBERS = st.builds(registry_number, OPAQUE | DATED, st.none() | st.dates())


def check_digit(digits: str, first: list[int], second: list[int]) -> str:
    sums = [sum(int(digit) * weight for digit, weight in zip(digits, row, strict=True)) for row in (first, second)]
    return str(next((total % 11 for total in sums if total % 11 != 10), 0))


def bulgarian(digits: str) -> str:
    nine = digits[:8] + check_digit(digits[:8], [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10])
    if len(digits) == 8:
        return nine
    twelve = nine + digits[8:]
    return twelve + check_digit(twelve[8:], [2, 7, 3, 5], [4, 9, 5, 7])


BULGARIAN = (
    st.from_regex("[0-9]{8}([0-9]{3})?", fullmatch=True)
    .map(bulgarian)
    .filter(lambda number: not number.startswith("0" * 9))
    .map(lambda number: OrganisationId(number, country="BG"))
)
FOREIGN = st.builds(OrganisationId, OPAQUE, country=st.sampled_from(["NO", "RO", "IS", "PL"]))
ORGANISATIONS = BULGARIAN | FOREIGN

IDENTIFIERS: st.SearchStrategy[Identifier] = st.one_of(
    PROGRAMMES, PROCEDURES, PROJECTS, CONTRACTS, DOCUMENTS, REGISTRY_NUMBERS, ORGANISATIONS
)
NUMBERS: st.SearchStrategy[Number] = st.one_of(PROCEDURES, PROJECTS, CONTRACTS, DOCUMENTS)
KINDS: st.SearchStrategy[type[Identifier]] = st.sampled_from(
    [ProgrammeCode, ProcedureNumber, ProjectNumber, ContractNumber, DocumentNumber, RegistryNumber, OrganisationId]
)
# Few of each, so that many numbers are under each other.
FEW_PROCEDURES = st.builds(
    ProcedureNumber, st.sampled_from(["BGLD", "BG05M9OP001"]), axis=st.integers(1, 2), ordinal=st.integers(9, 10)
)
FEW_PROJECTS = st.builds(ProjectNumber, FEW_PROCEDURES, ordinal=st.integers(9_999, 10_000))
FEW_CONTRACTS = st.builds(
    ContractNumber,
    FEW_PROJECTS,
    programme=st.sampled_from([None, ProgrammeCode("2014BG05M2OP001")]),
    version=st.integers(1, 2),
)
FEW_DOCUMENTS = st.one_of(
    st.builds(DocumentNumber, FEW_PROCEDURES, kind=st.just(Kind.QUESTION), ordinal=st.integers(9, 10)),
    st.builds(DocumentNumber, FEW_PROJECTS | FEW_CONTRACTS, kind=st.just(Kind.COMMUNICATION), ordinal=st.just(1)),
)
FEW = [FEW_PROCEDURES, FEW_PROJECTS, FEW_CONTRACTS, FEW_DOCUMENTS]
TEXTS = (
    st.text(max_size=120)
    | st.text("BGCOMPРС0129-./ №", max_size=60)
    | st.builds("{}{}".format, IDENTIFIERS, st.text(max_size=3))
)
LOOK_ALIKES = dict(zip("ABCEHIJKMOPSTXY", "АВСЕНІЈКМОРЅТХУ", strict=True))


@given(IDENTIFIERS)
def test_parse_reads_back_what_format_prints(identifier: Identifier) -> None:
    assert type(identifier).parse(identifier.format()) == identifier


@given(KINDS, TEXTS)
@example(RegistryNumber, "Д03-36/31.02.2022")
@example(OrganisationId, "NO 987654321")
def test_what_parse_accepts_is_what_format_prints(kind: type[Identifier], text: str) -> None:
    try:
        identifier = kind.parse(text)
    except Malformed:
        return
    assert identifier.format() == text


@given(KINDS, TEXTS)
def test_a_text_is_read_or_malformed(kind: type[Identifier], text: str) -> None:
    for parse in (kind.parse, parse_number):
        try:
            parse(text)
        except Malformed as error:
            assert str(error).encode()  # noqa: PT017 - a text may be read as well


@given(NUMBERS)
def test_the_narrowest_grammar_is_the_grammar_of_the_number(
    number: Number,
) -> None:
    assert parse_number(str(number)) == number


@given(REGISTRY_NUMBERS.filter(lambda number: not any(letter in str(number).upper() for letter in "BВ")))
def test_a_number_that_names_no_programme_is_a_registry_number(number: RegistryNumber) -> None:
    assert parse_number(str(number)) == number


@given(PROCEDURES, st.integers(1, 99_999), st.none() | CCIS, st.integers(1, 9_999))
def test_numbers_compose(
    procedure: ProcedureNumber, ordinal: int, programme: ProgrammeCode | None, version: int
) -> None:
    project = procedure.project(ordinal)
    contract = project.contract(programme=programme, version=version)
    again = ContractNumber.parse(contract.format())
    assert again == contract
    assert (again.project, again.project.procedure, again.project.ordinal) == (project, procedure, ordinal)
    assert again.version == version
    assert again.programme == (None if programme is None or procedure.is_under(programme) else programme)


@given(CONTRACTS)
def test_a_longer_number_starts_with_every_number_above_it(contract: ContractNumber) -> None:
    project, procedure = contract.project, contract.project.procedure
    assert str(contract).startswith(f"{project}-")
    assert str(project).startswith(f"{procedure}-")
    assert str(procedure).startswith(f"{procedure.prefix}-")


@given(CONTRACTS)
def test_a_number_is_under_every_number_above_it(contract: ContractNumber) -> None:
    project, procedure = contract.project, contract.project.procedure
    assert contract.is_under(project)
    assert contract.is_under(procedure)
    assert project.is_under(procedure)


@given(PROJECTS, PROGRAMMES)
def test_a_contract_concluded_by_a_programme_is_under_it(project: ProjectNumber, programme: ProgrammeCode) -> None:
    assume(programme.is_cci or project.is_under(programme))
    assert project.contract(programme=programme).is_under(programme)


@given(PROCEDURES, PROGRAMMES)
def test_a_procedure_is_under_a_programme_exactly_if_it_has_its_prefix(
    procedure: ProcedureNumber, programme: ProgrammeCode
) -> None:
    assert procedure.is_under(programme) is str(procedure).startswith(f"{programme.prefix}-")


@given(PROGRAMMES)
def test_a_programme_code_is_its_year_and_its_prefix(code: ProgrammeCode) -> None:
    assert f"{code.year or ''}{code.prefix}" == code.text
    assert code.is_cci is (code.year is not None)


@given(PROCEDURES, PROCEDURES)
def test_the_order_of_procedures_is_that_of_their_parts(one: ProcedureNumber, other: ProcedureNumber) -> None:
    parts = [(each.prefix, each.axis, -1 if each.area is None else each.area, each.ordinal) for each in (one, other)]
    assert (one < other) is (parts[0] < parts[1])
    assert (one == other) is (parts[0] == parts[1])


@given(st.lists(CONTRACTS, max_size=6))
def test_the_order_of_contracts_is_that_of_their_parts(contracts: list[ContractNumber]) -> None:
    by_parts = sorted(contracts, key=lambda each: (each.project, str(each.programme or ""), each.version))
    assert sorted(contracts) == by_parts


@given(st.lists(REGISTRY_NUMBERS, max_size=6))
def test_the_order_of_registry_numbers_is_total(numbers: list[RegistryNumber]) -> None:
    assert all((one < other) + (one == other) + (one > other) == 1 for one in numbers for other in numbers)


def above(number: Number) -> list[ProcedureNumber | ProjectNumber | ContractNumber]:
    """Every number above, the nearest first."""
    parent = (
        number.subject
        if isinstance(number, DocumentNumber)
        else number.project
        if isinstance(number, ContractNumber)
        else number.procedure
        if isinstance(number, ProjectNumber)
        else None
    )
    return [] if parent is None else [parent, *above(parent)]


@given(FEW_DOCUMENTS, st.one_of(FEW[:3]))
def test_a_document_is_under_exactly_the_numbers_above_it(
    number: DocumentNumber, other: ProcedureNumber | ProjectNumber | ContractNumber
) -> None:
    assert number.is_under(other) is (other in above(number))


@given(NUMBERS)
def test_being_under_is_transitive(number: Number) -> None:
    line: list[Any] = [number, *above(number)]
    for start, lower in enumerate(line):
        assert all(lower.is_under(higher) for higher in line[start + 1 :])


@given(NUMBERS)
def test_what_names_no_programme_of_its_own_is_under_the_leading_one(number: Number) -> None:
    line: list[Any] = [number, *above(number)]
    prefix = line[-1].prefix
    leading = ProgrammeCode(f"2014{prefix}" if prefix[-1].isdecimal() else prefix)
    # A contract that names one is under that, and not under the one that its project is under.
    assume(not any(isinstance(one, ContractNumber) and one.programme for one in line))
    assert all(one.is_under(leading) for one in line)


@given(st.integers(0, 3).flatmap(lambda index: st.lists(FEW[index], max_size=12)))
def test_numbers_are_sorted_as_the_numbers_above_them(numbers: list[Number]) -> None:
    for depth in range(1, 4):
        parents = [line[-depth] for line in map(above, sorted(numbers)) if len(line) >= depth]
        assert parents == sorted(parents)


@given(CONTRACTS.filter(lambda contract: contract.version < 9_999))
def test_an_annex_comes_next_and_is_a_version_of_the_same_contract(contract: ContractNumber) -> None:
    annex = contract.annex()
    assert contract < annex
    assert annex.is_version_of(contract)
    assert contract.is_version_of(annex)
    assert annex.version == contract.version + 1


@given(IDENTIFIERS, st.data())
def test_a_mutated_letter_never_gives_an_equal_identifier(identifier: Identifier, data: st.DataObject) -> None:
    text = str(identifier)
    position = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from(string.ascii_letters + string.digits + "-./ СОР") | st.characters())
    assume(letter != text[position])
    try:
        mutated = type(identifier).parse(text[:position] + letter + text[position + 1 :])
    except Malformed:
        return
    assert mutated != identifier


@given(NUMBERS | PROGRAMMES, st.data())
def test_a_look_alike_is_refused_with_its_position_and_the_right_spelling(
    identifier: ProgrammeCode | Number, data: st.DataObject
) -> None:
    text = str(identifier)
    position = data.draw(st.sampled_from([index for index, letter in enumerate(text) if letter in LOOK_ALIKES]))
    cyrillic = LOOK_ALIKES[text[position]]
    with pytest.raises(Malformed) as caught:
        type(identifier).parse(text[:position] + cyrillic + text[position + 1 :])
    assert (
        f"Cyrillic {cyrillic!r} at position {position + 1} stands for Latin {text[position]!r}" in caught.value.reason
    )
    assert caught.value.reason.endswith(f"write {text}")


@given(NUMBERS | PROGRAMMES, st.data(), st.sampled_from(" \t\n\u00a0\u200b"))
def test_a_stray_space_is_refused_with_the_right_spelling(
    identifier: ProgrammeCode | Number, data: st.DataObject, space: str
) -> None:
    text = str(identifier)
    position = data.draw(st.integers(0, len(text)))
    with pytest.raises(Malformed) as caught:
        type(identifier).parse(text[:position] + space + text[position:])
    assert caught.value.reason == f"a space at position {position + 1}; write {text}"


@given(NUMBERS.filter(lambda number: "O" in str(number)), st.data())
def test_a_zero_for_the_letter_o_is_never_read(number: Number, data: st.DataObject) -> None:
    text = str(number)
    position = data.draw(st.sampled_from([index for index, letter in enumerate(text) if letter == "O"]))
    with pytest.raises(Malformed):
        type(number).parse(text[:position] + "0" + text[position + 1 :])


@given(BULGARIAN, st.integers(0, 12), st.sampled_from(string.digits))
def test_a_wrong_last_digit_is_always_found(identifier: OrganisationId, position: int, digit: str) -> None:
    number = identifier.number
    last = 8 if position < 9 else len(number) - 1
    assume(number[last] != digit)
    with pytest.raises(Malformed):
        OrganisationId.parse(number[:last] + digit + number[last + 1 :])


@given(BULGARIAN, st.integers(0, 12), st.sampled_from(string.digits))
def test_every_wrong_digit_is_found_where_no_remainder_is_ten(
    identifier: OrganisationId, position: int, digit: str
) -> None:
    number = identifier.number
    assume(position < len(number) and digit != number[position])
    mutated = number[:position] + digit + number[position + 1 :]
    # The scheme promises it for the weights that it tries first.
    for each in (number, mutated):
        assume(sum(int(one) * weight for one, weight in zip(each[:8], range(1, 9), strict=True)) % 11 != 10)
        assume(len(each) == 9 or sum(int(one) * w for one, w in zip(each[8:12], (2, 7, 3, 5), strict=True)) % 11 != 10)
    with pytest.raises(Malformed):
        OrganisationId.parse(mutated)


@given(
    st.from_regex("[0-9]{10}", fullmatch=True),
    st.sampled_from(["{}", "ЕГН {}", "{} лв.", "№{}", "{}\u200b", " {}"]),
    st.integers(0, 9),
    st.sampled_from(["", " ", "-", ".", "\u00a0"]),
)
def test_a_personal_number_never_leaves_the_error(number: str, around: str, position: int, between: str) -> None:
    written = number[:position] + between + number[position:]
    for make in (OrganisationId.parse, lambda text: OrganisationId(text, country="BG")):
        with pytest.raises(Malformed) as caught:
            make(around.format(written))
        shown = f"{caught.value} {caught.value.args}"
        assert number not in shown
        assert written.strip() not in shown

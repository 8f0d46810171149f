"""The web service of the how-to guide, run with the real FastAPI: no document makes it fail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from fastapi.testclient import TestClient
from web_service import MOST_BYTES, MOST_ERRORS, app

from integrated_projects import Project, check
from integrated_projects.adapters.records import SCHEMA, dumps, to_record
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin

every_example = pytest.mark.parametrize(
    "project", [kameno, kazanlak, kyustendil, strelcha, vidin], ids=lambda project: project.title.en
)


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    """A client to which an error of the service is an answer and not an exception."""
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def problem(client: TestClient, status: int, content: bytes | str) -> dict[str, Any]:
    """The details of the problem with what is posted."""
    answer = client.post("/checks", content=content)
    details: dict[str, Any] = answer.json()

    assert (answer.status_code, details["status"]) == (status, status)
    assert answer.headers["content-type"] == "application/problem+json"
    assert details["type"] == "about:blank"
    return details


@every_example
def test_a_real_project_is_answered_with_its_report(client: TestClient, project: Project) -> None:
    answer = client.post("/checks", content=dumps(project), params={"on": "2023-06-30"})
    report = check(project, on=date(2023, 6, 30))

    assert answer.status_code == 200
    assert answer.json()["verdict"] == report.verdict.value
    assert answer.json()["findings"] == [finding.row() for finding in report.findings]


def test_everything_that_is_wrong_is_answered_with_its_path(client: TestClient) -> None:
    document = {"schema": SCHEMA, "title": "A", "first_day": "soon", "partners": [{"role": "chief"}, "..."]}
    details = problem(client, 422, json.dumps(document))

    assert details["title"] == "This is no project document"
    assert [error["path"] for error in details["errors"]] == [
        "$.first_day",
        "$.partners[0].organisation",
        "$.partners[0].role",
    ]
    assert details["errors"][0]["detail"] == "'soon' is not a day: write it as 2023-06-30"


HOSTILE = {
    "nothing": "",
    "no JSON": "{",
    "another thing": "[]",
    "a number": "1e999",
    "not a number": "NaN",
    "no schema": '{"title": "A"}',
    "a newer schema": '{"schema": "integrated_projects.project/999", "title": "A"}',
    "deep nesting": "[" * 100_000,
    "deep objects": '{"a":' * 30_000,
    "a long number": f'{{"schema": "{SCHEMA}", "title": "A", "stage": {"9" * 100_000}}}',
    "a float": f'{{"schema": "{SCHEMA}", "title": "A", "budget": {{"lines": [{{"amount": 1.5}}]}}}}',
    "a key twice": f'{{"schema": "{SCHEMA}", "title": "A", "title": "B"}}',
    "a lone surrogate": f'{{"schema": "{SCHEMA}", "title": "\\ud800"}}',
    "a lone surrogate in a key": f'{{"schema": "{SCHEMA}", "title": "A", "\\ud800": 1}}',
    "a lone surrogate in the schema": '{"schema": "\\ud800", "title": "A"}',
    "a control character": f'{{"schema": "{SCHEMA}", "title": "\\u0000"}}',
    "an unknown field": f'{{"schema": "{SCHEMA}", "title": "A", "__class__": "os.system"}}',
    "an object for a text": f'{{"schema": "{SCHEMA}", "title": {{"bg": {{"en": []}}}}}}',
    "a list for a list of lists": f'{{"schema": "{SCHEMA}", "title": "A", "partners": [[[[]]]]}}',
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_document_is_a_problem_of_who_sent_it(client: TestClient, content: str) -> None:
    assert problem(client, 422, content)["detail"]


def test_what_is_not_utf_8_is_a_problem_of_who_sent_it(client: TestClient) -> None:
    assert problem(client, 400, b'{"title": "\xff"}')["title"].endswith("invalid start byte at byte 11")


def test_a_body_is_read_no_further_than_a_project_can_be_long(client: TestClient) -> None:
    padding = " " * (MOST_BYTES - len(dumps(vidin).encode()))

    assert client.post("/checks", content=dumps(vidin) + padding).status_code == 200
    assert "at most" in problem(client, 413, dumps(vidin) + padding + " ")["title"]


def test_an_endless_body_is_given_up(client: TestClient) -> None:
    sent: list[int] = []

    def endless() -> Iterator[bytes]:
        for number in range(1_000):
            sent.append(number)
            yield b" " * 10_000

    assert client.post("/checks", content=endless()).status_code == 413
    assert len(sent) <= 1_000


def test_so_many_errors_are_listed_and_the_others_are_counted(client: TestClient) -> None:
    details = problem(client, 422, json.dumps({"schema": SCHEMA, "title": "A", "partners": [0] * (2 * MOST_ERRORS)}))

    assert len(details["errors"]) == MOST_ERRORS
    assert details["detail"].endswith(f"and {2 * MOST_ERRORS - 1} more")


def test_a_wrong_day_is_a_problem_too(client: TestClient) -> None:
    answer = client.post("/checks", content=dumps(vidin), params={"on": "soon"})

    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert [error["parameter"] for error in answer.json()["errors"]] == ["on"]


def test_a_wrong_address_and_a_wrong_method_are_problems_too(client: TestClient) -> None:
    answers = [client.get("/nowhere"), client.get("/checks")]

    assert [answer.status_code for answer in answers] == [404, 405]
    assert {answer.headers["content-type"] for answer in answers} == {"application/problem+json"}


def test_markup_in_a_name_is_text(client: TestClient) -> None:
    document = {**to_record(vidin), "title": "<script>alert(1)</script>"}
    answer = client.post("/checks", content=json.dumps(document))

    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")


def test_the_service_documents_itself(client: TestClient) -> None:
    assert "/checks" in client.get("/openapi.json").json()["paths"]

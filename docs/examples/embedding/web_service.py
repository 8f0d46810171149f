"""A web service that checks a project, and answers as RFC 9457 has it where something is wrong with the document."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from integrated_projects import Project, check
from integrated_projects.adapters.records import MalformedDocument, loads

#: Ten times the longest of the real projects; and so many errors are listed.
MOST_BYTES, MOST_ERRORS = 200_000, 100


def problem(status: int, title: str, **more: Any) -> JSONResponse:
    """The details of a problem."""
    body = {"type": "about:blank", "status": status, "title": title, **more}
    return JSONResponse(body, status, media_type="application/problem+json")


async def document(request: Request) -> str:
    """The text that was posted, of which no more is read than a project can have."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise HTTPException(413, f"A project has at most {MOST_BYTES} bytes")
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise HTTPException(400, f"A project is written in UTF-8: {error.reason} at byte {error.start}") from error


app = FastAPI(title="Check a project")


@app.post("/checks")
def checks(text: Annotated[str, Depends(document)], on: date | None = None) -> dict[str, Any]:
    """What the rules say of the project, as of the day."""
    report = check(loads(text, of=Project), on=on)
    return {"verdict": report.verdict.value, "findings": [finding.row() for finding in report.findings]}


@app.exception_handler(MalformedDocument)
def malformed(_: Request, error: MalformedDocument) -> JSONResponse:
    """Everything that is wrong with the document, each with its path."""
    errors = [{"path": path, "detail": reason} for path, reason in error.problems[:MOST_ERRORS]]
    return problem(422, "This is no project document", detail=error.reason, errors=errors)


@app.exception_handler(RequestValidationError)
def wrong(_: Request, error: RequestValidationError) -> JSONResponse:
    """What is wrong with the question."""
    errors = [{"parameter": str(one["loc"][-1]), "detail": one["msg"]} for one in error.errors()]
    return problem(422, "This is no such question", errors=errors)


@app.exception_handler(HTTPException)
def refused(_: Request, error: HTTPException) -> JSONResponse:
    """Why the request was not answered."""
    return problem(error.status_code, error.detail)

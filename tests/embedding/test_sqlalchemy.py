"""SQLAlchemy: a project is stored as JSON in SQLite and in PostgreSQL, and read back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from project_store import Application, Base, ProjectDocument
from sqlalchemy import Engine, create_engine, select, text, type_coerce, update
from sqlalchemy.orm import Session

from integrated_projects import Project
from integrated_projects.adapters.records import MalformedDocument, to_record
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from tests.embedding.postgresql import postgresql

EXAMPLES = [kameno, kazanlak, kyustendil, strelcha, vidin]


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A database of each kind with the tables of the example."""
    if request.param == "SQLite":
        path: Path = tmp_path_factory.mktemp("sqlite") / "projects.db"
        yield from connected(f"sqlite:///{path}")
    else:
        with postgresql() as address:
            yield from connected(address)


def connected(address: str) -> Iterator[Engine]:
    engine = create_engine(address)
    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session of which nothing is kept."""
    with Session(engine) as session:
        yield session
        session.rollback()


def test_the_real_projects_are_stored_and_read_without_loss(session: Session) -> None:
    session.add_all([Application(project=project, draft=None) for project in EXAMPLES])
    session.flush()
    session.expire_all()
    found = session.scalars(select(Application).order_by(Application.id)).all()

    assert [application.project for application in found] == EXAMPLES
    assert [application.draft for application in found] == [None] * len(EXAMPLES)


def test_what_is_stored_is_the_document(session: Session) -> None:
    session.add(Application(project=vidin, draft=kameno))
    session.flush()
    written = session.scalar(text("SELECT CAST(project AS TEXT) FROM application"))

    assert written is not None
    assert "integrated_projects.project/1" in written
    assert "1019458.47 BGN" in written


def test_the_database_looks_into_the_document(session: Session) -> None:
    session.add_all([Application(project=project, draft=None) for project in EXAMPLES])
    session.flush()
    first_day = Application.project["first_day"].as_string()

    assert session.scalars(select(Application.project).where(first_day == str(vidin.first_day))).all() == [vidin]


def test_what_is_not_there_is_null_to_the_database(session: Session) -> None:
    session.add_all([Application(project=vidin, draft=kameno), Application(project=vidin, draft=None)])
    session.flush()

    assert session.scalars(select(Application.draft).where(Application.draft.is_not(None))).all() == [kameno]


def test_a_document_of_a_newer_version_is_refused(session: Session) -> None:
    document = {**to_record(Project("A project")), "schema": "integrated_projects.project/999"}
    session.add(Application(project=Project("A project"), draft=None))
    session.flush()
    session.execute(update(Application).values(project=type_coerce(document, ProjectDocument.impl)))

    with pytest.raises(MalformedDocument, match="it is newer than"):
        session.scalars(select(Application.project)).all()

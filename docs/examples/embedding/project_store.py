"""Projects in a database, through SQLAlchemy: one column of JSON, in SQLite and in PostgreSQL alike."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import JSON, Dialect
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from integrated_projects import Project
from integrated_projects.adapters.records import from_record, to_record


class ProjectDocument(TypeDecorator[Project]):
    """A column that holds a project as a document; a newer version of it is refused when it is read."""

    impl = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
    cache_ok = True

    def process_bind_param(self, value: Project | None, dialect: Dialect) -> dict[str, Any] | None:
        """What is written: the project as plain data."""
        return None if value is None else to_record(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Project | None:
        """What is read: the project again, or an error that says what is wrong with its document."""
        return None if value is None else from_record(value, of=Project)


class Base(DeclarativeBase):
    """The tables of this application."""

    type_annotation_map: ClassVar = {Project: ProjectDocument}


class Application(Base):
    """An application for funding, and the project that it is for."""

    __tablename__ = "application"

    id: Mapped[int] = mapped_column(primary_key=True)
    project: Mapped[Project]
    draft: Mapped[Project | None]

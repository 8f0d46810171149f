"""What a type checker makes of the strategies: checked, never run."""

from __future__ import annotations

from typing import Any, assert_type

from hypothesis.strategies import SearchStrategy

from integrated_projects import Money, Project
from integrated_projects.adapters.strategies import (
    identifiers,
    moneys,
    nouns,
    partially_stated,
    projects,
    projects_with_one_flaw,
)
from integrated_projects.examples import vidin
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing

assert_type(nouns(Project), SearchStrategy[Project])
assert_type(nouns(Listing[ProgrammeCode]), SearchStrategy[Listing[ProgrammeCode]])
assert_type(moneys(), SearchStrategy[Money])
assert_type(identifiers(), SearchStrategy[Any])
assert_type(projects(consistent=True), SearchStrategy[Project])
assert_type(projects_with_one_flaw(), SearchStrategy[tuple[Project, str]])
assert_type(partially_stated(vidin), SearchStrategy[Project])

"""Books of other packages, found by their entry points."""

from __future__ import annotations

from pathlib import Path

import pytest

from integrated_projects.checking import SHIPPED_BOOKS, check, installed_books
from integrated_projects.errors import Malformed
from integrated_projects.examples import vidin
from integrated_projects.rulebooks.shared import SHARED


def install(folder: Path, *entries: str) -> None:
    """What an installer writes of a package with these entry points."""
    info = folder / "a_package-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: a-package\nVersion: 1.0\n", encoding="utf-8")
    lines = ["[integrated_projects.rulebooks]", *entries]
    (info / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")


def test_a_book_of_another_package_is_found_and_asked_where_it_is_passed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "municipal = municipal_rules:MUNICIPAL")
    monkeypatch.syspath_prepend(str(tmp_path))

    found = [book for book in installed_books() if book.name == "municipal"]
    report = check(vidin, books=[*SHIPPED_BOOKS, *found])

    assert [book.name for book in report.books] == [*(book.name for book in SHIPPED_BOOKS), "municipal"]
    assert str(report.of("municipal.partners-are-few")[0].message) == "7 partners are stated; at most 10, 6 are allowed"
    assert {entry.rule for entry in check(vidin).rules} == {entry.rule for entry in report.rules} - {
        "municipal.partners-are-few"
    }


def test_books_are_found_in_the_order_of_their_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "a = integrated_projects.rulebooks.shared:SHARED", "b = municipal_rules:MUNICIPAL")
    monkeypatch.syspath_prepend(str(tmp_path))

    names = [book.name for book in installed_books()]

    assert names == sorted(names)
    assert {"municipal", SHARED.name} <= set(names)


def test_an_entry_point_that_names_no_book_is_refused_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "wrong = integrated_projects.rulebooks.shared:__all__")
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(
        Malformed, match=r"the entry point wrong = integrated_projects\.rulebooks\.shared:__all__ names"
    ):
        installed_books()

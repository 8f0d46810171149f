"""Where a statement stands and on what a rule rests."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text
from tests.hostile import Day, every_field, refused

loose_source: Any = Source
loose_basis: Any = Basis


def test_a_source_is_its_title() -> None:
    source = Source(" Regulation (EU) No 1303/2013, Article 65(2) ")

    assert str(source) == source.title == "Regulation (EU) No 1303/2013, Article 65(2)"
    assert (source.address, source.published_on, source.certainty) == (None, None, None)


def test_a_source_holds_what_is_known_of_it() -> None:
    source = Source(
        "The page", address="https://example.org", published_on=Day(2022, 7, 5), certainty=Certainty.INFERRED
    )

    assert source.address == "https://example.org"
    assert source.published_on == date(2022, 7, 5)
    assert type(source.published_on) is date
    assert source.certainty is Certainty.INFERRED


@every_field(
    texts=["title", "address"],
    days=["published_on"],
    nouns={"certainty": "the certainty of a Source"},
    required={"title": "a text"},
)
def test_a_source_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose_source(**{"title": "The page", field: value})


def test_a_basis_is_cited_by_its_article() -> None:
    basis = Basis("Regulation (EU) No 1303/2013", article="Article 65(2)")

    assert str(basis) == basis.read("en") == basis.read("bg") == "Regulation (EU) No 1303/2013, Article 65(2)"
    assert (basis.address, basis.certainty) == (None, Certainty.READ)


def test_a_basis_without_an_article_is_cited_by_its_name() -> None:
    basis = Basis(Text(en="Practice", bg="Практика"))

    assert (str(basis), basis.read("bg")) == ("Practice", "Практика")


@every_field(
    texts=["name", "article", "address"],
    nouns={"certainty": "the certainty of a Basis"},
    required={"name": "a text", "certainty": "the certainty of a Basis"},
)
def test_a_basis_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose_basis(**{"name": "Practice", field: value})


@pytest.mark.parametrize("certainty", Certainty)
def test_each_certainty_is_said_in_words(certainty: Certainty) -> None:
    assert Certainty(certainty.value) is certainty
    assert certainty.value == certainty.value.lower()

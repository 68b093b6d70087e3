from __future__ import annotations

import pytest

from desktop.model.paper import Facts
from desktop.writers.referring import (
    Name,
    addresses,
    all_date_parts,
    date_parts,
    doi,
    key_of,
    names,
)
from tests.writers.papers import BARE, FULL


def test_names_are_people_and_never_a_number() -> None:
    facts = Facts("T", authors=("Ada  Quill", "", "林小雨"), author_count=9)

    assert names(facts) == [Name("Quill", "Ada"), Name("林小雨", "")]
    assert names(Facts("T", author_count=4)) == []


@pytest.mark.parametrize(
    ("published", "guessed", "parts"),
    [
        ("2024-10-18", False, (2024, 10, 18)),
        ("2024", False, (2024,)),
        ("2024-10", True, ()),
        (None, False, ()),
    ],
)
def test_a_guessed_date_is_no_date(
    published: str | None, guessed: bool, parts: tuple[int, ...]
) -> None:
    facts = Facts("T", published=published, published_guessed=guessed)

    assert date_parts(facts) == parts
    assert len(all_date_parts(facts)) == len((published or "").split("-")) * bool(published)


def test_what_is_on_arxiv_has_an_address_and_a_doi() -> None:
    facts = Facts("T", arxiv_id="2410.00001")

    assert doi(facts) == "10.48550/arXiv.2410.00001"
    assert addresses(facts) == ["https://arxiv.org/abs/2410.00001"]
    assert doi(Facts("T", doi="10.1/x", arxiv_id="2410.00001")) == "10.1/x"
    assert doi(Facts("T")) is None
    assert addresses(Facts("T", urls=("javascript:x", "http://a b", "http://a"))) == ["http://a"]


def test_a_paper_without_a_key_is_called_by_its_lasting_id() -> None:
    assert key_of(FULL) == "quill2024tides"
    assert key_of(BARE.__class__(1, "u", Facts("T"))) == "u"

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.links import addresses, arxiv_id, doi, is_addresses_only, names_paper


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://example.org/a", ("https://example.org/a",)),
        ("see (http://example.org/a), or", ("http://example.org/a",)),
        ("at https://example.org/a.", ("https://example.org/a",)),
        ("https://a.example <https://b.example>", ("https://a.example", "https://b.example")),
        ("https:// ftp://example.org example.org", ()),
    ],
)
def test_addresses_are_found_among_words(text: str, found: tuple[str, ...]) -> None:
    assert addresses(text) == found


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("https://example.org/a", True),
        ("PDF: https://example.org/a.pdf", True),
        ("https://a.example https://b.example", True),
        ("code at https://example.org", False),
        ("PDF:", False),
        ("", False),
    ],
)
def test_a_line_of_addresses_has_nothing_else(text: str, only: bool) -> None:
    assert is_addresses_only(text) is only


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://arxiv.org/abs/2410.12345", "2410.12345"),
        ("https://arxiv.org/abs/2410.12345v2", "2410.12345"),
        ("https://arxiv.org/pdf/0704.0001v1.pdf", "0704.0001"),
        ("https://huggingface.co/papers/2410.12345#community", "2410.12345"),
        ("http://arxiv.org/abs/math/0507289v1", "math/0507289"),
        ("https://arxiv.org/abs/math.GT/0309136", "math.GT/0309136"),
        ("https://arxiv.org/abs/2410.123", None),
        ("https://arxiv.org/abs/2410.123456", None),
        ("https://arxiv.org/abs/²410.12345", None),
        ("https://arxiv.org/abs/math/05072", None),
        ("https://arxiv.org/list/cs.CL/new", None),
        ("https://example.org/", None),
    ],
)
def test_the_arxiv_id_of_an_address(address: str, expected: str | None) -> None:
    assert arxiv_id(address) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://doi.org/10.1000/xyz(1)", "10.1000/xyz(1)"),
        ("http://dx.doi.org/10.1000/182", "10.1000/182"),
        ("https://doi.org/about", None),
        ("https://example.org/10.1000/182", None),
    ],
)
def test_the_doi_of_an_address(address: str, expected: str | None) -> None:
    assert doi(address) == expected


def test_addresses_of_papers_are_told_from_others() -> None:
    assert names_paper("https://arxiv.org/abs/2410.12345")
    assert not names_paper("https://example.org/code")


@given(st.text())
def test_any_text_is_looked_at(text: str) -> None:
    addresses(text)
    is_addresses_only(text)
    arxiv_id(f"https://arxiv.org/abs/{text}")
    doi(f"https://doi.org/{text}")

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.author_lists import split_authors


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Moss", ["Ada Moss"]),
        ("Ada Moss and Bo Fern", ["Ada Moss", "Bo Fern"]),
        ("Ada Moss,  Bo\n  Fern, and Cy Reed", ["Ada Moss", "Bo Fern", "Cy Reed"]),
        ("A. Moss (1), B. Fern (1 and 2) ((1) Bog U., (2) Fen, Inst)", ["A. Moss", "B. Fern"]),
        ("Ada Moss (for the HEATH Collaboration)", ["Ada Moss", "HEATH Collaboration"]),
        ("Ada Moss for the HEATH Collaboration", ["Ada Moss", "HEATH Collaboration"]),
        ("HEATH Collaboration: A. Moss, B. Fern", ["HEATH Collaboration", "A. Moss", "B. Fern"]),
        ("Y. Reed (5, on behalf of the Peat team) ((1) Bog U.)", ["Y. Reed", "Peat team"]),
        ("Ada Moss, Jr., Bo Fern III", ["Ada Moss Jr.", "Bo Fern III"]),
        (
            "B\\\"o Fern, {\\L}ucja Reed \\& Z\\'e Moss",
            ['B\\"o Fern', "{\\L}ucja Reed", "Z\\'e Moss"],
        ),
        ("Ada Moss with an appendix by Bo Fern", ["Ada Moss", "Bo Fern"]),
        ("Ada Moss, Bo Fern et al", ["Ada Moss", "Bo Fern"]),
        ("Sandro Andersson", ["Sandro Andersson"]),
        ("Ada Moss (Bog U., never closed", ["Ada Moss"]),
        ("", []),
    ],
)
def test_names_are_split_and_affiliations_dropped(text: str, names: list[str]) -> None:
    assert list(split_authors(text).names) == names


def test_authors_that_are_not_named_are_counted() -> None:
    found = split_authors("Ada Moss, Bo Fern, et al. (84\n  additional authors not shown)")
    assert found.names == ("Ada Moss", "Bo Fern")
    assert found.count == 86


@given(st.text(alphabet="ab ,;()and&.:\\", max_size=200))
def test_no_name_is_empty_or_a_mere_sign(text: str) -> None:
    assert all(name.strip(" .:") for name in split_authors(text).names)


def test_a_long_list_takes_linear_time() -> None:
    assert len(split_authors(", ".join(f"Author {n}" for n in range(20_000))).names) == 20_000
    assert split_authors("(" * 200_000 + " and " * 200_000).names == ()

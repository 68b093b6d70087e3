from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.note_links import links_in
from desktop.writers.linked_notes import markdown_link, page_link, read_back, wiki_link


def test_obsidian_goes_by_the_name_of_the_file() -> None:
    assert wiki_link("Tides", "deep/Tides in Teacups.md") == "[[Tides in Teacups|Tides]]"
    assert wiki_link("Tides", "Tides.md") == "[[Tides]]"


def test_logseq_goes_by_the_name_of_the_page() -> None:
    assert page_link("Tides *in* Cups", "@quill") == r"[Tides \*in\* Cups]([[@quill]])"
    assert page_link("@quill", "@quill") == "[[@quill]]"


@pytest.mark.parametrize(
    ("file", "own", "address"),
    [
        ("Tides (2).md", "Moss.md", "Tides%20%282%29.md"),
        ("deep/Tides.md", "Moss.md", "deep/Tides.md"),
        ("Tides.md", "deep/Moss.md", "../Tides.md"),
        ("Ebbe & Flut ü.md", "", "Ebbe%20%26%20Flut%20%C3%BC.md"),
    ],
)
def test_others_go_by_an_address(file: str, own: str, address: str) -> None:
    assert markdown_link("Tides", file, own, "quill") == f'[Tides]({address} "@quill")'


def test_what_comes_back_is_as_it_was() -> None:
    note = (
        'See [Tides](../Tides.md "@quill"), [Moss]([[@moss-a]]) and [web](https://e.org/a.md "b").'
    )
    assert read_back(note, {}) == (
        'See [[quill|Tides]], [[moss-a|Moss]] and [web](https://e.org/a.md "b").'
    )


def test_names_of_files_and_other_keys_are_told_apart() -> None:
    names = {"tides in teacups": "quill", "old": "new", "quill": "quill"}
    assert read_back("[[Tides in Teacups|T]], [[@old]], [[quill|Q]], [[x]]", names) == (
        "[[quill|T]], [[new|@old]], [[quill|Q]], [[x]]"
    )


@given(st.text(alphabet="ab *_`$<&#!~()\"'é", min_size=1, max_size=20))
def test_any_words_come_back(words: str) -> None:
    expected = " ".join(words.split())
    for written in (markdown_link(expected, "a.md", "", "k"), page_link(expected, "@k")):
        links = list(links_in(read_back(f"x {written} y", {})))
        assert [(link.target, link.words) for link in links if expected] == (
            [("k", expected)] if expected else []
        )

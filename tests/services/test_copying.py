"""Tests of papers as texts for the clipboard."""

from __future__ import annotations

from desktop.model.paper import Facts, Paper
from desktop.services.copying import as_links, as_markdown, as_references, as_text

PAPERS = [Paper(1, "u1", Facts("Socks", "On *socks*.")), Paper(2, "u2", Facts("Gloves"))]


def test_markdown_has_no_front_matter_and_a_line_between_papers() -> None:
    text = as_markdown(PAPERS)

    assert text.startswith("# Socks\n")
    assert r"\*socks\*" in text
    assert "\n---\n\n# Gloves" in text


def test_plain_text_is_plain() -> None:
    assert as_text(PAPERS[:1]).startswith("Socks\n=====")
    assert "On *socks*." in as_text(PAPERS)


def test_links_stand_below_each_other() -> None:
    assert as_links(PAPERS) == "carrel://paper/u1\ncarrel://paper/u2"


def test_references_are_a_list_that_says_how_many_more_there_are() -> None:
    told = Facts("On *socks*", authors=("Ada Quill",), published="2025-10", doi="10.1000/socks")
    papers = [Paper(3, "u3", told), PAPERS[1]]

    assert as_references(papers, 1_202) == (
        r"- Ada Quill. [On \*socks\*](<https://doi.org/10.1000/socks>). 2025"
        "\n- Gloves\n- … and 1,200 more\n"
    )

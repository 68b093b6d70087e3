"""Tests of papers as texts for the clipboard."""

from __future__ import annotations

from desktop.model.paper import Facts, Paper
from desktop.services.copying import as_links, as_markdown, as_text

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

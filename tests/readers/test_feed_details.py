from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.feed_details import Details, details, doi_of_address
from desktop.readers.rss import PaperFeed
from tests.readers.ledgers import read_text

PUBMED = """
<div><p style="color: #4aa564;">Bog Med. 2024 May 3;12(1):1-9. doi: 10.5555/bogmed.1.</p>
<p><b>ABSTRACT</b></p><p><b>BACKGROUND:</b> Moss is eaten by few.</p>
<p><b>RESULTS:</b> Fewer than thought.</p>
<p>PMID:<a href="https://pubmed.ncbi.nlm.nih.gov/39000001/">39000001</a> | DOI: x</p></div>"""
SCIENCE = """<p>Publication date: August 2024</p><p><b>Source:</b> Moss Research, Volume 12</p>
<p>Author(s): Ada Moss, Bo Fern</p>"""
NATURE = """<p>Bog, Published online: 06 May 2024; <a href="#">doi:10.5555/s-1</a></p>Moss that
was dried drinks again."""
PLOS = "<p>by Ada Moss, Bo van der Fern, Cy Reed</p>\n\nMoss stood on one leg."
OPEN_REVIEW = "<b>Authors:</b> Ada Moss; Bo Fern<br><b>Abstract:</b> Ferns attend.<br>To light."
ITEM = """\
<?xml version="1.0"?>
<rss version="2.0" xmlns:content="x"><channel><title>Moss, arXiv and doi</title>
<item><title>Moss in the gut</title><link>https://doi.org/10.5555/bogmed.1</link>
<description>CONCLUSION: None.</description>
<content:encoded><![CDATA[{}]]></content:encoded></item></channel></rss>
"""


def test_an_abstract_below_its_heading() -> None:
    found = details(PUBMED)
    assert found.abstract == "BACKGROUND: Moss is eaten by few. RESULTS: Fewer than thought."
    assert found.is_marked


def test_what_stands_in_place_of_an_abstract() -> None:
    found = details(SCIENCE)
    assert (found.abstract, found.authors.names) == ("", ("Ada Moss", "Bo Fern"))
    assert found.date == PartialDate(2024, 8)


def test_an_imprint_and_a_byline_are_no_abstract() -> None:
    found = details(NATURE)
    assert found.abstract == "Moss that was dried drinks again."
    assert found.doi == "10.5555/s-1"
    found = details(PLOS)
    assert found.abstract == "Moss stood on one leg."
    assert found.authors.names == ("Ada Moss", "Bo van der Fern", "Cy Reed")


def test_labels_in_front_of_the_parts() -> None:
    found = details(OPEN_REVIEW)
    assert found.authors.names == ("Ada Moss", "Bo Fern")
    assert found.abstract == "Ferns attend. To light."


@pytest.mark.parametrize(
    "text", ["Source: moss is the source of it all.", "by hand we count moss.", "Moss: a survey."]
)
def test_a_lone_text_is_the_abstract(text: str) -> None:
    assert details(text) == Details(text)


def test_of_several_texts_that_with_an_abstract_is_taken() -> None:
    [draft] = read_text(PaperFeed(), ITEM.format(PUBMED)).drafts
    assert draft.facts.abstract.startswith("BACKGROUND")
    assert draft.facts.doi == "10.5555/bogmed.1"
    [draft] = read_text(PaperFeed(), ITEM.format("More words.")).drafts
    assert draft.facts.abstract == "CONCLUSION: None."


def test_a_doi_in_an_address() -> None:
    assert doi_of_address("https://x.example/doi/full/10.5555/moss.1?af=R") == "10.5555/moss.1"
    assert doi_of_address("https://x.example/moss") is None

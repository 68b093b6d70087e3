from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.readers.atom import ArxivAtom
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

OLD = """\
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query: search_query=all:moss&amp;id_list=</title>
  <id>http://arxiv.org/api/moss</id>
  <updated>2018-02-05T00:00:00-05:00</updated>
  <entry>
    <id>http://arxiv.org/abs/bog/0507289v1</id>
    <updated>2008-04-01T04:36:21Z</updated>
    <published>2005-07-15T04:40:56Z</published>
    <title>The north side of
  libraries</title>
    <summary>  Moss grows where $a&lt;b$ and
R&amp;D does not.
</summary>
    <author>
      <name>Ada Moss</name>
      <arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Bog</arxiv:affiliation>
    </author>
    <author>
      <name>Bo Fern</name>
    </author>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1234/moss.5</arxiv:doi>
    <link title="doi" href="http://dx.doi.org/10.1234/moss.5" rel="related"/>
    <link href="http://arxiv.org/abs/bog/0507289v1" rel="alternate" type="text/html"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="bog.PM"/>
  </entry>
</feed>
"""
NEW = """\
<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/moss</id>
  <entry>
    <id>oai:arXiv.org:2610.00001v2</id>
    <title>Ferns</title>
    <link href="https://arxiv.org/abs/2610.00001" rel="alternate" type="text/html"/>
    <summary>arXiv:2610.00001v2 Announce Type: replace
Abstract: Ferns, again.</summary>
    <published>2026-10-15T00:00:00-04:00</published>
    <arxiv:announce_type>replace</arxiv:announce_type>
    <dc:creator>Bo Fern</dc:creator>
  </entry>
</feed>
"""


def test_an_answer_of_the_first_years() -> None:
    ledger = read_text(ArxivAtom(), OLD)
    facts = ledger.drafts[0].facts
    assert facts.title == "The north side of libraries"
    assert facts.abstract == "Moss grows where $a<b$ and R&D does not."
    assert facts.authors == ("Ada Moss", "Bo Fern")
    assert facts.arxiv_id == "bog/0507289"
    assert facts.doi == "10.1234/moss.5"
    assert facts.urls == (
        "http://arxiv.org/abs/bog/0507289v1",
        "http://dx.doi.org/10.1234/moss.5",
    )
    assert ledger.drafts[0].date == PartialDate(2005, 7, 15)
    assert ledger.headings[-1].date == PartialDate(2018, 2, 5)
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_a_feed_of_announcements() -> None:
    draft = read_text(ArxivAtom(), NEW).drafts[0]
    assert draft.is_update
    assert draft.facts.abstract == "Ferns, again."
    assert draft.facts.arxiv_id == "2610.00001"
    assert draft.facts.authors == ("Bo Fern",)


def test_an_error_is_no_paper() -> None:
    text = OLD.replace("http://arxiv.org/abs/bog/0507289v1", "http://arxiv.org/api/errors#bad")
    ledger = read_text(ArxivAtom(), text)
    assert ledger.drafts == []
    assert "arXiv answered with an error: Moss grows" in ledger.problems[0].text


def test_an_answer_without_papers() -> None:
    text = OLD[: OLD.index("  <entry>")] + "</feed>"
    ledger = read_text(ArxivAtom(), text)
    assert (ledger.drafts, ledger.problems) == ([], [])
    assert ArxivAtom().accepts(Source.from_text(text, "x")) > 80


@pytest.mark.parametrize(
    ("name", "papers"),
    [("arxiv_atom_new_2026-06-14_5.xml", 5), ("arxiv_atom_old_einstein_2018_10.xml", 10)],
)
def test_real_answers(samples: Path, name: str, papers: int) -> None:
    source = Source.from_path(samples / "arxiv_atom_oai" / name)
    ledger = read_source(ArxivAtom(), source)
    assert len(ledger.drafts) == papers
    assert (ledger.problems, ledger.unknown()) == ([], [])
    for draft in ledger.drafts:
        assert draft.facts.abstract
        assert draft.facts.authors
        assert draft.facts.arxiv_id
        assert draft.date
    assert ArxivAtom().accepts(source) > 90


@unhurried
@given(spoiled(OLD, NEW))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(ArxivAtom(), text)


def test_one_text_may_name_all_authors() -> None:
    head = '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    told = "<id>http://arxiv.org/abs/2610.00001v1</id><title>Ferns</title>"
    creator = "<dc:creator>Ada Moss, Bo Fern</dc:creator>"
    ledger = read_text(ArxivAtom(), f"{head}<entry>{told}{creator}</entry></feed>")
    assert ledger.drafts[0].facts.authors == ("Ada Moss", "Bo Fern")

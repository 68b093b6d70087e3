from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.oai_pmh import OaiPmh
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

START = """\
<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2026-10-16T23:19:39Z</responseDate>
<request verb="ListRecords" metadataPrefix="arXiv">http://export.arxiv.org/oai2</request>
<ListRecords>
"""
MOSS = """\
<record>
<header>
 <identifier>oai:arXiv.org:0704.0002</identifier>
 <datestamp>2008-12-13</datestamp>
</header>
<metadata>
 <arXiv xmlns="http://arxiv.org/OAI/arXiv/">
 <id>0704.0002</id><created>2007-03-30</created><updated>2008-12-13</updated><authors>\
<author><keyname>Moss</keyname><forenames>Ada</forenames><suffix>Jr</suffix></author>\
<author><keyname>HEATH Collaboration</keyname></author></authors><title>Moss on
  libraries</title><categories>bog.PM</categories><doi>10.1234/moss.5</doi><abstract>  Moss
grows.
</abstract></arXiv>
</metadata>
</record>
"""
RAW = """\
<record><header><identifier>oai:arXiv.org:bog/0507289</identifier></header>
<metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">
<id>bog/0507289</id><submitter>Bo Fern</submitter>
<version version="v2"><date>Fri, 2 Apr 2010 10:00:00 GMT</date><size>9kb</size></version>
<version version="v1"><date>Thu, 14 Jul 2005 10:00:00 GMT</date><size>8kb</size></version>
<title>Ferns</title><authors>Bo Fern (Fen), Cy Reed and Ada Moss</authors>
<abstract>Ferns.</abstract></arXivRaw></metadata></record>
"""
DUBLIN = """\
<record><header><identifier>oai:example.org:7</identifier></header><metadata>
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/">
<dc:title>Reeds</dc:title>
<dc:creator>Reed, Cy</dc:creator>
<dc:creator>Fern, Bo</dc:creator>
<dc:subject>Bogs</dc:subject>
<dc:description>Reeds are tall.</dc:description>
<dc:description>Comment: 12 pages</dc:description>
<dc:date>2026-10-12</dc:date>
<dc:date>2026-10-10</dc:date>
<dc:identifier>http://arxiv.org/abs/2610.00003</dc:identifier>
<dc:identifier>doi:10.1234/reed.7</dc:identifier>
</oai_dc:dc></metadata></record>
"""
DELETED = """\
<record>
<header status="deleted"><identifier>oai:arXiv.org:0704.0009</identifier></header>
</record>
"""
END = '<resumptionToken cursor="0">1|1001</resumptionToken>\n</ListRecords>\n</OAI-PMH>\n'


def test_the_three_ways_to_tell_of_a_paper() -> None:
    ledger = read_text(OaiPmh(), START + MOSS + RAW + DUBLIN + END)
    moss, fern, reed = ledger.drafts
    assert moss.facts.title == "Moss on libraries"
    assert moss.facts.authors == ("Ada Moss Jr", "HEATH Collaboration")
    assert (moss.facts.arxiv_id, moss.facts.doi) == ("0704.0002", "10.1234/moss.5")
    assert (moss.facts.abstract, moss.date) == ("Moss grows.", PartialDate(2007, 3, 30))
    assert fern.facts.authors == ("Bo Fern", "Cy Reed", "Ada Moss")
    assert (fern.facts.arxiv_id, fern.date) == ("bog/0507289", PartialDate(2005, 7, 14))
    assert reed.facts.authors == ("Cy Reed", "Bo Fern")
    assert (reed.facts.arxiv_id, reed.facts.doi) == ("2610.00003", "10.1234/reed.7")
    assert (reed.facts.abstract, reed.date) == ("Reeds are tall.", PartialDate(2026, 10, 10))
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_deleted_records_are_counted_and_left_out() -> None:
    ledger = read_text(OaiPmh(), START + DELETED + MOSS + DELETED + END)
    assert len(ledger.drafts) == 1
    assert [problem.text for problem in ledger.problems] == [
        "2 records were left out: marked as deleted."
    ]
    assert ledger.problems[0].line == 6
    assert ledger.kind(7) is LineKind.FURNITURE


def test_a_line_that_holds_a_title_among_others_is_its_line() -> None:
    ledger = read_text(OaiPmh(), START + MOSS + END)
    assert ledger.kind(13) is LineKind.TITLE
    assert ledger.kind(15) is LineKind.ABSTRACT


@pytest.mark.parametrize("text", [START + MOSS + END, MOSS])
def test_answers_and_records_of_them_are_known(text: str) -> None:
    assert OaiPmh().accepts(Source.from_text(text, "x")) >= 80


def test_records_of_others_are_left_to_others() -> None:
    text = "<xml><records><record><titles><title>Moss</title></titles></record></records></xml>"
    assert OaiPmh().accepts(Source.from_text(text, "x")) == 0


def test_a_real_answer_in_time(samples: Path) -> None:
    source = Source.from_path(
        samples / "arxiv_atom_oai" / "arxiv_oai_pmh_ListRecords_2016_1000.xml"
    )
    start = time.process_time()
    findings = sum(1 for _ in OaiPmh().read(source))
    assert time.process_time() - start < 1.5
    assert findings > 1000
    ledger = read_source(OaiPmh(), source)
    assert len(ledger.drafts) == 1000
    assert (ledger.problems, ledger.unknown()) == ([], [])
    for draft in ledger.drafts:
        assert draft.facts.abstract
        assert draft.facts.authors
        assert draft.facts.arxiv_id
        assert draft.date


@unhurried
@given(spoiled(START + MOSS + RAW + DELETED + END, START + DUBLIN + END))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(OaiPmh(), text)

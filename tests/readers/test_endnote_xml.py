from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.endnote_xml import EndnoteXml
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

TWO = """\
<?xml version="1.0" encoding="UTF-8"?>
<xml><records>
<record><database name="Bog.enl">Bog.enl</database><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Moss, Ada</style></author>
<author>Fern, Bo</author></authors>
<secondary-authors><author>Editor, An</author></secondary-authors></contributors>
<titles><title><style face="normal">Moss of </style><style face="italic">libraries</style></title>
<secondary-title>Journal of Bogs</secondary-title></titles>
<dates><year>2015</year><pub-dates><date>Mar 3</date></pub-dates></dates>
<electronic-resource-num><style>10.1234/moss.1</style></electronic-resource-num>
<abstract>Moss grows.&#xD;It
stops.</abstract>
<urls><related-urls><url>https://example.org/moss</url></related-urls></urls>
<wetness>very</wetness>
</record>
<record><ref-type name="Web Page">16</ref-type>
<titles><title>Ferns</title></titles><dates><year>2014</year></dates>
<urls><web-urls><url>http://arxiv.org/abs/1410.00002v1</url></web-urls></urls></record>
</records></xml>
"""


def test_records_with_and_without_runs_of_style() -> None:
    ledger = read_text(EndnoteXml(), TWO)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss of libraries"
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert (moss.facts.abstract, moss.facts.doi) == ("Moss grows. It stops.", "10.1234/moss.1")
    assert (moss.date, moss.facts.urls) == (PartialDate(2015, 3, 3), ("https://example.org/moss",))
    assert (fern.facts.arxiv_id, fern.date) == ("1410.00002", PartialDate(2014))
    assert [ledger.kind(n) for n in (5, 7, 9, 10, 12)] == [
        LineKind.AUTHORS,
        LineKind.TITLE,
        LineKind.DATE,
        LineKind.LINKS,
        LineKind.ABSTRACT,
    ]
    assert ledger.unknown() == [14]
    assert "“wetness”" in ledger.problems[0].text


@pytest.mark.parametrize("text", [TWO, TWO.replace("\n", ""), TWO.replace(">\n<", ">\n\n   <")])
def test_it_knows_its_own(text: str) -> None:
    assert EndnoteXml().accepts(Source.from_text(text, "x")) >= 90
    assert len(read_text(EndnoteXml(), text).drafts) == 2


def test_others_are_left_to_others() -> None:
    text = "<OAI-PMH><ListRecords><record><header/></record></ListRecords></OAI-PMH>"
    assert EndnoteXml().accepts(Source.from_text(text, "x")) == 0


@pytest.mark.parametrize(
    ("name", "papers"),
    [
        ("jabref_EndnoteXmlImporterTestArticle.xml", 1),
        ("jabref_EndnoteXmlImporterTestLabelAndMultiTitle.xml", 3),
        ("zotero_endnote_xml_case0.xml", 9),
    ],
)
def test_real_exports(samples: Path, name: str, papers: int) -> None:
    source = Source.from_path(samples / "endnote_nbib_wos_csv" / name)
    assert EndnoteXml().accepts(source) >= 90
    ledger = read_source(EndnoteXml(), source)
    assert len(ledger.drafts) == papers
    assert (ledger.problems, ledger.unknown()) == ([], [])


@unhurried
@given(spoiled(TWO))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(EndnoteXml(), text)

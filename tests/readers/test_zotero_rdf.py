from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.source import Source
from desktop.readers.zotero_rdf import ZoteroRdf
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

START = """\
<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
"""
MOSS = """\
<bib:Article rdf:about="https://example.org/moss">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
  <bib:authors><rdf:Seq>
    <rdf:li><foaf:Person><foaf:surname>Moss</foaf:surname>
      <foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
    <rdf:li><foaf:Person><foaf:surname>Fern</foaf:surname>
      <foaf:givenname>Bo</foaf:givenname></foaf:Person></rdf:li>
    <rdf:li><foaf:Person><foaf:surname>Bog Society</foaf:surname></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors>
  <bib:editors><rdf:Seq><rdf:li><foaf:Person>
    <foaf:surname>Editor</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:editors>
  <link:link rdf:resource="#item_2"/>
  <dc:subject>bogs</dc:subject>
  <dc:title>Moss on libraries</dc:title>
  <dcterms:abstract>Moss grows.
It stops.</dcterms:abstract>
  <dc:date>2014-06-03</dc:date>
</bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678">
  <dc:identifier>DOI 10.1234/moss.1</dc:identifier>
  <dc:title>Journal of Bogs</dc:title>
</bib:Journal>
<z:Attachment rdf:about="#item_2">
  <z:itemType>attachment</z:itemType>
  <dc:title>Moss.pdf</dc:title>
</z:Attachment>
<bib:Memo rdf:about="#item_3"><rdf:value>Read it.</rdf:value></bib:Memo>
"""
FERN = """\
<rdf:Description rdf:about="http://arxiv.org/abs/1410.00002">
  <z:itemType>preprint</z:itemType>
  <dcterms:isPartOf><bib:Journal><dc:title>Ferns Today</dc:title>
    <dc:identifier>DOI 10.1234/fern.2</dc:identifier></bib:Journal></dcterms:isPartOf>
  <dc:title>Ferns</dc:title>
  <dc:date>October 2014</dc:date>
  <dc:identifier><dcterms:URI>
    <rdf:value>http://arxiv.org/abs/1410.00002</rdf:value></dcterms:URI></dc:identifier>
</rdf:Description>
<z:Collection rdf:about="#collection_1"><dc:title>Bogs</dc:title></z:Collection>
"""
END = "</rdf:RDF>\n"
BIBO = """\
<rdf:RDF xmlns:bibo="http://purl.org/ontology/bibo/" xmlns:dcterms="http://purl.org/dc/terms/">
<bibo:AcademicArticle rdf:about="x"><dcterms:title>Reeds</dcterms:title>
<dcterms:creator><foaf:Person><foaf:name>Reed, Cy</foaf:name></foaf:Person></dcterms:creator>
<bibo:doi>10.1234/reed.3</bibo:doi><dcterms:issued>2019</dcterms:issued>
</bibo:AcademicArticle></rdf:RDF>
"""


def test_items_and_what_belongs_to_them() -> None:
    ledger = read_text(ZoteroRdf(), START + MOSS + FERN + END)
    moss, fern = ledger.drafts
    assert (moss.facts.title, moss.facts.abstract) == ("Moss on libraries", "Moss grows. It stops.")
    assert moss.facts.authors == ("Ada Moss", "Bo Fern", "Bog Society")
    assert (moss.facts.doi, moss.date) == ("10.1234/moss.1", PartialDate(2014, 6, 3))
    assert moss.facts.urls == ("https://example.org/moss",)
    assert (fern.facts.title, fern.facts.doi) == ("Ferns", "10.1234/fern.2")
    assert (fern.facts.arxiv_id, fern.date) == ("1410.00002", PartialDate(2014, 10))
    assert [problem.text for problem in ledger.problems] == [
        "1 record was left out: they are notes, not papers."
    ]
    assert ledger.unknown() == []
    assert ledger.kind(21) is LineKind.TITLE
    assert ledger.kind(31) is LineKind.FURNITURE


def test_other_vocabularies_are_read_as_far_as_they_agree() -> None:
    assert 0 < ZoteroRdf().accepts(Source.from_text(BIBO, "x")) < 60
    reed = read_text(ZoteroRdf(), BIBO).drafts[0]
    assert (reed.facts.title, reed.facts.authors) == ("Reeds", ("Cy Reed",))
    assert (reed.facts.doi, reed.date) == ("10.1234/reed.3", PartialDate(2019))


def test_rdf_without_papers_says_so() -> None:
    text = '<rdf:RDF><s:Person xmlns:s="http://schema.org/"><s:name>A</s:name></s:Person></rdf:RDF>'
    assert ZoteroRdf().accepts(Source.from_text(text, "x")) < 60
    assert "No paper was found" in read_text(ZoteroRdf(), text).problems[-1].text


def test_it_knows_its_own() -> None:
    assert ZoteroRdf().accepts(Source.from_text(START + MOSS + END, "x")) >= 90
    assert ZoteroRdf().accepts(Source.from_text("<rss><item/></rss>", "x")) == 0


@pytest.mark.parametrize(
    ("name", "papers"),
    [
        ("zotero_book_and_snapshot.rdf", 1),
        ("zotero_related_items.rdf.xml", 2),
        ("zotero_translator_rdf_case3.rdf", 1),
    ],
)
def test_real_exports(samples: Path, name: str, papers: int) -> None:
    source = Source.from_path(samples / "zotero_rdf" / name)
    assert ZoteroRdf().accepts(source) >= 90
    ledger = read_source(ZoteroRdf(), source)
    assert len(ledger.drafts) == papers
    assert ledger.unknown() == []


@unhurried
@given(spoiled(START + MOSS + FERN + END, BIBO))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(ZoteroRdf(), text)


def test_titles_and_abstracts_come_without_markup() -> None:
    text = START + MOSS.replace("Moss on", "&lt;i&gt;Moss&lt;/i&gt; on") + "</rdf:RDF>"
    assert read_text(ZoteroRdf(), text).drafts[0].facts.title == "Moss on libraries"

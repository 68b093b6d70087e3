from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.readers.pubmed_xml import PubmedXml
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

MOSS = """\
<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://example.org/pubmed.dtd">
<PubmedArticleSet>
<PubmedArticle>
  <MedlineCitation Status="MEDLINE">
    <PMID Version="1">4228</PMID>
    <Article PubModel="Print">
      <Journal>
        <JournalIssue><PubDate><Year>2026</Year><Month>Jun</Month></PubDate></JournalIssue>
        <Title>Journal of Moss</Title>
      </Journal>
      <ArticleTitle>Moss in H<sub>2</sub>O.</ArticleTitle>
      <ELocationID EIdType="pii">92</ELocationID>
      <ELocationID EIdType="doi">10.1234/moss.5</ELocationID>
      <Abstract>
        <AbstractText Label="AIM">To look
          at moss.</AbstractText>
        <AbstractText Label="RESULTS">It is green.</AbstractText>
      </Abstract>
      <AuthorList>
        <Author><LastName>Moss</LastName><ForeName>Ada</ForeName><Initials>A</Initials>
          <AffiliationInfo><Affiliation>Bog</Affiliation></AffiliationInfo></Author>
        <Author><CollectiveName>HEATH Group</CollectiveName></Author>
      </AuthorList>
    </Article>
  </MedlineCitation>
  <PubmedData>
    <ReferenceList><Reference><ArticleIdList>
      <ArticleId IdType="doi">10.1234/other</ArticleId>
    </ArticleIdList></Reference></ReferenceList>
  </PubmedData>
</PubmedArticle>
</PubmedArticleSet>
"""


def test_a_citation() -> None:
    ledger = read_text(PubmedXml(), MOSS)
    draft = ledger.drafts[0]
    assert draft.facts.title == "Moss in H2O."
    assert draft.facts.abstract == "AIM: To look at moss. RESULTS: It is green."
    assert draft.facts.authors == ("Ada Moss", "HEATH Group")
    assert draft.facts.doi == "10.1234/moss.5"
    assert draft.facts.urls == ("https://pubmed.ncbi.nlm.nih.gov/4228/",)
    assert draft.date == PartialDate(2026, 6)
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_the_doi_of_a_cited_paper_is_not_its_own() -> None:
    text = MOSS.replace('<ELocationID EIdType="doi">10.1234/moss.5</ELocationID>', "")
    assert read_text(PubmedXml(), text).drafts[0].facts.doi is None


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("<Year>2026</Year><Month>06</Month><Day>2</Day>", PartialDate(2026, 6, 2)),
        ("<Year>2026</Year><Month>Jun</Month><Day>12</Day>", PartialDate(2026, 6, 12)),
        ("<Year>2026</Year><Month>06</Month>", PartialDate(2026, 6)),
        ("<Year>2026</Year><Season>Spring</Season>", PartialDate(2026)),
        ("<MedlineDate>2026 Jun-Jul</MedlineDate>", PartialDate(2026)),
        ("<MedlineDate>Summer</MedlineDate>", None),
    ],
)
def test_dates_of_an_issue(date: str, told: PartialDate | None) -> None:
    text = MOSS.replace("<Year>2026</Year><Month>Jun</Month>", date)
    assert read_text(PubmedXml(), text).drafts[0].date == told


def test_a_real_answer(samples: Path) -> None:
    source = Source.from_path(samples / "arxiv_atom_oai" / "pubmed_efetch_2026.xml")
    ledger = read_source(PubmedXml(), source)
    assert len(ledger.drafts) == 5
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert all(draft.facts.doi and draft.facts.abstract for draft in ledger.drafts)
    assert PubmedXml().accepts(source) > 90


@unhurried
@given(spoiled(MOSS))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(PubmedXml(), text)

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.readers.rss import PaperFeed
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

RDF = """\
<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://arxiv.org/">
<title>bog updates on arXiv.org</title>
<dc:date>2018-05-23T20:30:00-05:00</dc:date>
<items>
 <rdf:Seq>
  <rdf:li rdf:resource="http://arxiv.org/abs/1805.08875" />
 </rdf:Seq>
</items>
</channel>
<item rdf:about="http://arxiv.org/abs/1805.08875">
<title>Moss on libraries. (arXiv:1805.08875v1 [bog.PM])</title>
<link>http://arxiv.org/abs/1805.08875</link>
<description rdf:parseType="Literal">&lt;p&gt;Moss grows where
$2&amp;lt;x$.
&lt;/p&gt;
</description>
<dc:creator> &lt;a href="http://arxiv.org/find/moss"&gt;Ada Moss&lt;/a&gt; (HEATH Collaboration), \
&lt;a href="http://arxiv.org/find/fern"&gt;Bo Fern&lt;/a&gt;</dc:creator>
</item>
<item rdf:about="http://arxiv.org/abs/1805.06430">
<title>Reeds. (arXiv:1805.06430v2 [bog] UPDATED)</title>
<description>&lt;p&gt;Reeds again.&lt;/p&gt;</description>
</item>
</rdf:RDF>
"""
RSS = """\
<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
  version="2.0">
  <channel>
    <title>bog updates on arXiv.org</title>
    <pubDate>Thu, 15 Oct 2026 00:00:00 -0400</pubDate>
    <skipDays>
      <day>Sunday</day>
    </skipDays>
    <item>
      <title>Moss on libraries</title>
      <link>https://arxiv.org/abs/2610.00001</link>
      <description>arXiv:2610.00001v1 Announce Type: cross
Abstract: Moss grows.</description>
      <guid isPermaLink="false">oai:arXiv.org:2610.00001v1</guid>
      <category>bog.PM</category>
      <pubDate>Thu, 15 Oct 2026 00:00:00 -0400</pubDate>
      <arxiv:announce_type>cross</arxiv:announce_type>
      <arxiv:DOI>10.1234/moss.5</arxiv:DOI>
      <dc:creator>Ada Moss, Bo Fern</dc:creator>
    </item>
    <item>
      <title>Reeds</title>
      <link>https://arxiv.org/abs/2501.00003</link>
      <description>arXiv:2501.00003v2 Announce Type: replace
Abstract: Reeds again.</description>
      <arxiv:announce_type>replace</arxiv:announce_type>
      <dc:creator>Cy Reed</dc:creator>
    </item>
  </channel>
</rss>
"""
BIORXIV = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="http://biorxiv.org"><title>bioRxiv: Bogs</title></channel>
<item rdf:about="http://biorxiv.org/cgi/content/short/2026.10.01.1v1?rss=1">
<title><![CDATA[
Moss in <i>vitro</i>
]]></title>
<link>
http://biorxiv.org/cgi/content/short/2026.10.01.1v1?rss=1
</link>
<description><![CDATA[
Moss grows.
]]></description>
<dc:creator><![CDATA[ Moss, A., Fern, B. J., van Reed, C.-D. ]]></dc:creator>
<dc:date>2026-10-02</dc:date>
<dc:identifier>doi:10.1101/2026.10.01.1</dc:identifier>
<dc:title><![CDATA[Moss in vitro]]></dc:title>
<prism:section>New Results</prism:section>
</item>
</rdf:RDF>
"""
DERIVED = (
    '<rss version="2.0"><channel><title>Bog chat</title>'
    "<item><title>&#33492;&#34299;&#12290;</title><link>http://arxiv.org/abs/2303.06147</link>"
    "<description>&lt;p&gt;\n&#33492;&#34299; (arXiv:2303.06147v1 [bog])\n&lt;/p&gt;\n"
    "&lt;p&gt;\nMoss on libraries. (arXiv:2303.06147v1 [bog])\n&lt;/p&gt;\n"
    "&lt;p&gt;\n[http://arxiv.org/abs/2303.06147](http://arxiv.org/abs/2303.06147)\n&lt;/p&gt;\n"
    "&lt;p&gt;\n&#33492;&#34299;&#29983;&#38271;\n&lt;/p&gt;\n&lt;p&gt;\nMoss grows.\n&lt;/p&gt;"
    "</description></item></channel></rss>"
)


def test_a_feed_of_the_old_form() -> None:
    ledger = read_text(PaperFeed(), RDF)
    moss, reeds = ledger.drafts
    assert moss.facts.title == "Moss on libraries"
    assert moss.facts.abstract == "Moss grows where $2<x$."
    assert moss.facts.authors == ("Ada Moss", "Bo Fern", "HEATH Collaboration")
    assert moss.facts.arxiv_id == "1805.08875"
    assert (moss.is_update, reeds.is_update) == (False, True)
    assert reeds.facts.arxiv_id == "1805.06430"
    assert ledger.headings[-1].date == PartialDate(2018, 5, 23)
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_a_feed_of_the_new_form() -> None:
    ledger = read_text(PaperFeed(), RSS)
    moss, reeds = ledger.drafts
    assert moss.facts.abstract == "Moss grows."
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert moss.facts.doi == "10.1234/moss.5"
    assert moss.facts.urls == ("https://arxiv.org/abs/2610.00001",)
    assert moss.date == PartialDate(2026, 10, 15)
    assert (moss.is_update, reeds.is_update) == (False, True)
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_a_feed_of_biorxiv() -> None:
    ledger = read_text(PaperFeed(), BIORXIV)
    facts = ledger.drafts[0].facts
    assert facts.title == "Moss in vitro"
    assert facts.authors == ("A. Moss", "B. J. Fern", "C.-D. van Reed")
    assert facts.doi == "10.1101/2026.10.01.1"
    assert ledger.drafts[0].date == PartialDate(2026, 10, 2)
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_a_feed_that_puts_its_own_words_first() -> None:
    facts = read_text(PaperFeed(), DERIVED).drafts[0].facts
    assert (facts.title, facts.abstract) == ("Moss on libraries", "Moss grows.")
    assert facts.arxiv_id == "2303.06147"


def test_authors_one_by_one() -> None:
    text = RSS.replace(
        "<dc:creator>Cy Reed</dc:creator>",
        "<dc:creator>Reed, Cy</dc:creator><dc:creator>Ada Moss</dc:creator>",
    ).replace(
        "<dc:creator>Ada Moss, Bo Fern</dc:creator>", "<author>fern@example.org (Bo Fern)</author>"
    )
    fern, reed = read_text(PaperFeed(), text).drafts
    assert fern.facts.authors == ("Bo Fern",)
    assert reed.facts.authors == ("Cy Reed", "Ada Moss")


def test_a_weekend() -> None:
    text = RSS[: RSS.index("    <item>")] + "  </channel>\n</rss>\n"
    ledger = read_text(PaperFeed(), text)
    assert (ledger.drafts, ledger.problems) == ([], [])
    assert PaperFeed().accepts(Source.from_text(text, "x")) > 80


def test_other_rdf_is_left_to_others() -> None:
    text = '<rdf:RDF xmlns:link="http://purl.org/rss/1.0/modules/link/"><bib:Article/></rdf:RDF>'
    assert PaperFeed().accepts(Source.from_text(text, "x")) == 0


@pytest.mark.parametrize(
    ("name", "papers", "updates"),
    [
        ("arxiv_rss10_rdf_hep-ex_2018-05-23.xml", 3, 1),
        ("arxiv_rss20_multi_category_2026-09-24.xml", 4, 1),
        ("cn_chat_arxiv_cs.LG_2023-03-13.xml", 47, 0),
    ],
)
def test_real_feeds(samples: Path, name: str, papers: int, updates: int) -> None:
    source = Source.from_path(samples / "arxiv_rss" / name)
    ledger = read_source(PaperFeed(), source)
    assert (len(ledger.drafts), sum(d.is_update for d in ledger.drafts)) == (papers, updates)
    assert (ledger.problems, ledger.unknown()) == ([], [])
    for draft in ledger.drafts:
        assert draft.facts.abstract.isascii()
        assert draft.facts.title.isascii()
        assert draft.facts.arxiv_id
    assert PaperFeed().accepts(source) > 90


@unhurried
@given(spoiled(RDF, RSS, BIORXIV, DERIVED))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(PaperFeed(), text)

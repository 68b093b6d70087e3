from __future__ import annotations

from desktop.model.dates import PartialDate
from desktop.readers.oai_payloads import as_dublin_core
from desktop.readers.oai_pmh import OaiPmh
from desktop.readers.xml_nodes import parse_node
from tests.readers.ledgers import Ledger, read_text

ANSWER = """\
<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2025-02-01T00:00:00Z</responseDate>
<ListRecords>
<record><header><identifier>oai:bog.example:1</identifier></header><metadata>
{}
</metadata></record>
</ListRecords>
</OAI-PMH>
"""
DATACITE = """\
<oai_datacite xmlns="http://schema.datacite.org/oai/oai-1.1/"><payload>
<resource xmlns="http://datacite.org/schema/kernel-4">
<identifier identifierType="DOI">10.5555/moss.1</identifier>
<creators><creator><creatorName>Moss, Ada</creatorName><givenName>Ada</givenName></creator>
<creator><creatorName>Fern, Bo</creatorName></creator></creators>
<contributors><contributor><contributorName>Reed, Cy</contributorName></contributor></contributors>
<titles><title>A count of moss</title></titles><publicationYear>2024</publicationYear>
<dates><date dateType="Issued">2024-12-31</date><date dateType="Valid">1999</date></dates>
<descriptions><description descriptionType="Methods">By hand.</description>
<description descriptionType="Abstract">&lt;p&gt;Moss, counted.&lt;/p&gt;</description>
</descriptions>
</resource></payload></oai_datacite>"""
MODS = """\
<mods:mods xmlns:mods="http://www.loc.gov/mods/v3">
<mods:titleInfo><mods:title>Ferns in drawers</mods:title></mods:titleInfo>
<mods:name type="personal"><mods:namePart type="given">Bo</mods:namePart>
<mods:namePart type="family">Fern</mods:namePart>
<mods:role><mods:roleTerm type="text">author</mods:roleTerm></mods:role></mods:name>
<mods:name><mods:namePart>Cy Reed</mods:namePart>
<mods:role><mods:roleTerm>editor</mods:roleTerm></mods:role></mods:name>
<mods:name><mods:namePart>Sedge, Di</mods:namePart></mods:name>
<mods:originInfo><mods:dateIssued>2023-05</mods:dateIssued></mods:originInfo>
<mods:abstract>Ferns were put in drawers.</mods:abstract>
<mods:relatedItem><mods:titleInfo><mods:title>Journal of Drawers</mods:title></mods:titleInfo>
</mods:relatedItem>
<mods:identifier type="doi">10.5555/ferns.2</mods:identifier></mods:mods>"""
MARC = """\
<marc:record xmlns:marc="http://www.loc.gov/MARC21/slim"><marc:leader>00000nam</marc:leader>
<marc:datafield tag="024"><marc:subfield code="a">10.5555/reed.3</marc:subfield></marc:datafield>
<marc:datafield tag="100"><marc:subfield code="a">Reed, Cy,</marc:subfield></marc:datafield>
<marc:datafield tag="245"><marc:subfield code="a">Reeds :</marc:subfield>
<marc:subfield code="b">a song /</marc:subfield></marc:datafield>
<marc:datafield tag="260"><marc:subfield code="c">2022-01-02</marc:subfield></marc:datafield>
<marc:datafield tag="520"><marc:subfield code="a">Reeds sing.</marc:subfield></marc:datafield>
</marc:record>"""


def read(payload: str) -> Ledger:
    return read_text(OaiPmh(), ANSWER.format(payload))


def test_datacite() -> None:
    ledger = read(DATACITE)
    [draft] = ledger.drafts
    assert draft.facts.title == "A count of moss"
    assert draft.facts.authors == ("Ada Moss", "Bo Fern")
    assert draft.facts.abstract == "Moss, counted."
    assert draft.facts.doi == "10.5555/moss.1"
    assert draft.date == PartialDate(2024, 12, 31)
    assert ledger.unknown() == []


def test_mods() -> None:
    [draft] = read(MODS).drafts
    assert draft.facts.title == "Ferns in drawers"
    assert draft.facts.authors == ("Bo Fern", "Di Sedge")
    assert (draft.facts.doi, draft.date) == ("10.5555/ferns.2", PartialDate(2023, 5))


def test_marc() -> None:
    [draft] = read(MARC).drafts
    assert draft.facts.title == "Reeds : a song"
    assert draft.facts.authors == ("Cy Reed",)
    assert (draft.facts.abstract, draft.facts.doi) == ("Reeds sing.", "10.5555/reed.3")


def test_what_nobody_knows_is_left_alone() -> None:
    assert as_dublin_core(parse_node("<a><b>Moss</b></a>", 1)) is None
    assert read("<ead><unittitle>Moss</unittitle></ead>").problems


def test_names_with_places_and_errors() -> None:
    creators = "Moss, Ada; Bog University", "Fern, Bo; Reed, Cy", "Di Sedge"
    told = "".join(f"<creator>{name}</creator>" for name in creators)
    [draft] = read(f"<dc><title>Moss</title>{told}</dc>").drafts
    assert draft.facts.authors == ("Ada Moss", "Bo Fern", "Cy Reed", "Di Sedge")
    error = ANSWER.partition("<ListRecords>")[0] + '<error code="x">No records.</error></OAI-PMH>'
    assert read_text(OaiPmh(), error).problems[0].text.endswith("error: No records.")

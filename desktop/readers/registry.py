"""The table of readers, and the choice among them."""

from __future__ import annotations

from desktop.model.errors import ReadProblem, UsageProblem
from desktop.model.sentence import Sentence
from desktop.readers.arxiv_listing import ArxivListing
from desktop.readers.arxiv_listing_html import ArxivListingHtml
from desktop.readers.arxiv_web_listing import ArxivWebListing
from desktop.readers.atom import ArxivAtom
from desktop.readers.bibtex import Bibtex
from desktop.readers.blocks import Blocks, Separator
from desktop.readers.bookmarks_html import BookmarksHtml
from desktop.readers.carrel_json import CarrelJson
from desktop.readers.carrel_logseq import CarrelLogseq
from desktop.readers.carrel_markdown import CarrelMarkdown
from desktop.readers.carrel_org import CarrelOrg
from desktop.readers.carrel_text import CarrelText
from desktop.readers.csl_json import CslJson
from desktop.readers.csl_yaml import CslYaml
from desktop.readers.csv_papers import CsvPapers
from desktop.readers.endnote_xml import EndnoteXml
from desktop.readers.hf_daily_html import HfDailyHtml
from desktop.readers.hf_daily_json import HfDailyJson
from desktop.readers.hf_daily_markdown import HfDailyMarkdown
from desktop.readers.hf_daily_text import HfDailyText
from desktop.readers.hf_newsletter import HfNewsletter
from desktop.readers.html_links import HtmlLinks
from desktop.readers.html_paper import PaperPage
from desktop.readers.json_papers import JsonPapers
from desktop.readers.json_wrapped import WrappedJson
from desktop.readers.mail import MailDigest
from desktop.readers.mail_gmail import GmailMessages
from desktop.readers.md_digest import MarkdownDigest
from desktop.readers.mixed_references import MixedReferences
from desktop.readers.nbib import Nbib
from desktop.readers.oai_pmh import OaiPmh
from desktop.readers.opml import Opml
from desktop.readers.ovid_text import OvidText
from desktop.readers.pubmed_text import PubmedSummary, PubmedText
from desktop.readers.pubmed_xml import PubmedXml
from desktop.readers.read_later_csv import ReadLaterCsv
from desktop.readers.read_later_json import ReadLaterJson
from desktop.readers.reader import Reader
from desktop.readers.refer import Refer
from desktop.readers.refworks import RefWorks
from desktop.readers.repec_nep import RepecNep
from desktop.readers.ris import Ris
from desktop.readers.rss import PaperFeed
from desktop.readers.scholar_alert import ScholarAlert
from desktop.readers.source import Source
from desktop.readers.wos_tagged import WosTagged
from desktop.readers.zotero_json import ZoteroJson
from desktop.readers.zotero_rdf import ZoteroRdf

READERS: tuple[Reader, ...] = (
    HfDailyText(),
    HfDailyMarkdown(),
    HfDailyHtml(),
    HfDailyJson(),
    ArxivListing(),
    ArxivWebListing(),
    RepecNep(),
    MarkdownDigest(),
    ArxivAtom(),
    PaperFeed(),
    OaiPmh(),
    PubmedXml(),
    Ris(),
    Refer(),
    Nbib(),
    OvidText(),
    PubmedText(),
    PubmedSummary(),
    WosTagged(),
    RefWorks(),
    EndnoteXml(),
    ZoteroRdf(),
    ZoteroJson(),
    CslJson(),
    CslYaml(),
    JsonPapers(),
    WrappedJson(),
    CarrelJson(),
    CarrelMarkdown(),
    CarrelOrg(),
    CarrelLogseq(),
    CarrelText(),
    Bibtex(),
    MixedReferences(),
    ArxivListingHtml(),
    PaperPage(),
    HfNewsletter(),
    ScholarAlert(),
    HtmlLinks(),
    MailDigest(),
    GmailMessages(),
    CsvPapers(),
    ReadLaterCsv(),
    BookmarksHtml(),
    Opml(),
    ReadLaterJson(),
    # Any text can be read so: it is for a person to choose.
    Blocks(),
    Blocks(Separator.RULE, "blocks-rule", Sentence("one paper between rules")),
    Blocks(Separator.HEADING, "blocks-heading", Sentence("one paper per heading")),
    Blocks(Separator.NUMBERED, "blocks-numbered", Sentence("one paper per number")),
)

_MOST_SHOWN = 4


def reader_for(source: Source) -> Reader:
    """Return the reader that is surest of the source; raise ReadProblem when none knows it."""
    sureness, reader = max(
        ((reader.accepts(source), reader) for reader in READERS), key=lambda pair: pair[0]
    )
    if sureness <= 0:
        raise ReadProblem(
            Sentence(
                "“{name}” does not look like a digest that Carrel reads: {some_labels}. "
                "Choose another file, or copy the whole page again and save it as text. "
                "Any text can also be read as one paper per block (--format blocks).",
                name=source.name,
                some_labels=_some_labels(),
            )
        )
    return reader


def _some_labels() -> str:
    shown = "; ".join(reader.label for reader in READERS[:_MOST_SHOWN])
    return f"{shown}; or one of {len(READERS) - _MOST_SHOWN} others"


def reader_named(name: str) -> Reader:
    """Return the reader of a name; raise UsageProblem when there is none."""
    for reader in READERS:
        if reader.name == name:
            return reader
    names = ", ".join(known.name for known in READERS)
    raise UsageProblem(
        Sentence("Carrel knows no format “{name}”. Choose one of: {names}.", name=name, names=names)
    )

"""The readers that know what mails hold, and the choice among the forms that one mail has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from desktop.model.errors import ReadProblem
from desktop.readers.arxiv_listing import ArxivListing
from desktop.readers.arxiv_listing_html import ArxivListingHtml
from desktop.readers.arxiv_web_listing import ArxivWebListing
from desktop.readers.atom import ArxivAtom
from desktop.readers.bibtex import Bibtex
from desktop.readers.hf_daily_html import HfDailyHtml
from desktop.readers.hf_daily_json import HfDailyJson
from desktop.readers.hf_daily_markdown import HfDailyMarkdown
from desktop.readers.hf_daily_text import HfDailyText
from desktop.readers.hf_newsletter import HfNewsletter
from desktop.readers.html_links import HtmlLinks
from desktop.readers.json_papers import JsonPapers
from desktop.readers.mail_decoding import Decoded, decoded
from desktop.readers.mail_parts import Part
from desktop.readers.mail_shown import shown_text
from desktop.readers.mail_text_links import TextLinks
from desktop.readers.md_digest import MarkdownDigest
from desktop.readers.reader import Reader
from desktop.readers.repec_nep import RepecNep
from desktop.readers.ris import Ris
from desktop.readers.rss import PaperFeed
from desktop.readers.scholar_alert import ScholarAlert
from desktop.readers.source import Source

BODIES: tuple[Reader, ...] = (
    ArxivListing(),
    ArxivWebListing(),
    ArxivListingHtml(),
    RepecNep(),
    HfDailyText(),
    HfDailyMarkdown(),
    HfDailyHtml(),
    HfNewsletter(),
    ScholarAlert(),
    HfDailyJson(),
    JsonPapers(),
    MarkdownDigest(),
    ArxivAtom(),
    PaperFeed(),
    Bibtex(),
    Ris(),
    HtmlLinks(),
    TextLinks(),
)
# From here on a reader knows a format, below it only finds links.
_SURE = 50


@dataclass(frozen=True, slots=True)
class Body:
    """A part of a mail that is a digest, and who reads it."""

    part: Part
    decoded: Decoded
    source: Source
    reader: Reader
    sureness: int


def bodies(parts: Iterable[Part], name: str) -> list[Body]:
    """Return the parts to read: of alternatives one, plain text if it is as good."""
    chosen = []
    for _, alternatives in groupby(parts, key=lambda part: part.choice):
        known = [body for part in alternatives if (body := _body(part, name))]
        if known:
            chosen.append(max(known, key=_rank))
    best = max((body.sureness for body in chosen), default=0)
    # A greeting that quotes a link is nothing beside a digest.
    return [body for body in chosen if best < _SURE or body.sureness >= _SURE]


def _body(part: Part, name: str) -> Body | None:
    text = decoded(part.lines, part.transfer, part.charset)
    body = _read_by(part, text, name)
    if part.kind == "text/html" and (body is None or body.sureness < _SURE):
        shown = _read_by(part, shown_text(text), name)
        return shown if shown and shown.sureness >= _SURE else body
    return body


def _read_by(part: Part, text: Decoded, name: str) -> Body | None:
    try:
        source = Source.from_text(text.text, name)
    except ReadProblem:  # such as an empty part
        return None
    sureness, reader = max(
        ((reader.accepts(source), reader) for reader in BODIES), key=lambda pair: pair[0]
    )
    return Body(part, text, source, reader, sureness) if sureness > 0 else None


def _rank(body: Body) -> tuple[bool, bool, int]:
    is_sure = body.sureness >= _SURE
    return is_sure, is_sure and body.part.kind != "text/html", body.sureness

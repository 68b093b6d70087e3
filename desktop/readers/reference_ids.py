"""What a reference says of where its paper is found: identifiers and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from desktop.readers import identifiers, links
from desktop.readers.paper_links import paper_link

_ARXIV = re.compile(
    r"\barxiv(?:\.org)?\s?[:/]\s?(\S{5,40})|\barxiv\s(\d{4}\.\d{4,5}\S{0,3})", re.IGNORECASE
)
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(.+)", re.IGNORECASE)
_DOI_ALONE = re.compile(
    r"(?:doi\s?[:=]?\s?|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE
)
# https://www.niso.org/standards-committees/openurl: links through which libraries are asked
_OPEN_URL = re.compile(r"[?&](?:rft_)?id=(?:info:)?doi[:/](10\.[^&\s]+)", re.IGNORECASE)
# Several addresses in one field, with no blank between.
_GLUED = re.compile(r"[;,|](?=https?://)")
# ScienceDirect leaves the first part of its addresses to the page.
_SCHEMELESS = re.compile(r"^\s*//(?=[a-z0-9-]{1,60}\.[a-z])")
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a paper is found."""

    arxiv_id: str | None
    doi: str | None
    urls: tuple[str, ...]


_NOWHERE = Whereabouts(None, None, ())


def whereabouts(
    dois: Iterable[str] = (), addresses: Iterable[str] = (), notes: Iterable[str] = ()
) -> Whereabouts:
    """Gather identifiers from fields that hold a DOI, addresses, or perhaps either of them.

    A note counts only if it is a DOI and nothing else, or labels an arXiv id: longer ones cite.
    """
    dois, addresses, notes = list(dois), list(addresses), list(notes)
    if not (dois or addresses or notes):
        return _NOWHERE
    remarks = [note.strip() for note in notes if len(note) < _LONGEST]
    apart = (_SCHEMELESS.sub("https://", _GLUED.sub(" ", text)) for text in addresses)
    urls = tuple(dict.fromkeys(url for text in apart for url in links.addresses(text)))
    linked = [link for link in map(paper_link, urls) if link]
    alone = [found[1] for found in map(_DOI_ALONE.fullmatch, remarks) if found]
    alone += [unquote(found[1]) for found in map(_OPEN_URL.search, urls) if found]
    doi = next(filter(None, map(identifiers.doi, [*dois, *alone])), None)
    arxiv = [link.arxiv_id for link in linked]
    return Whereabouts(
        arxiv_id=next(filter(None, (arxiv_of_doi(doi), *arxiv, *map(labelled, remarks))), None),
        doi=doi or next(filter(None, (link.doi for link in linked)), None),
        urls=urls,
    )


def labelled(text: str) -> str | None:
    """Return the arXiv id that a text labels as such (“arXiv:2410.00001 [cs]”), else None."""
    found = _ARXIV.search(text)
    return identifiers.arxiv_id(found[1] or found[2]) if found else None


def arxiv_of_doi(doi: str | None) -> str | None:
    """Return the arXiv id in a DOI that arXiv gave, else None."""
    found = _ARXIV_DOI.fullmatch(doi or "")
    return identifiers.arxiv_id(found[1]) if found else None

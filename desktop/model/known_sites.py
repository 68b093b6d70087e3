"""Addresses on sites where papers are kept: what paper they name, whichever mirror they lead to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

_ADDRESS = re.compile(
    r"https?://(?:www\.)?(?P<host>[^/?#:@\s]+)(?::[0-9]+)?(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?",
    re.IGNORECASE,
)
# As https://info.arxiv.org/help/arxiv_identifier.html has them; without the version.
_ARXIV_ID = r"(?P<id>[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Za-z]{2})?/[0-9]{7})(?:v[0-9]+)?"
_ARXIV_PATH = re.compile(
    rf"/(?:abs|pdf|html|format|ps|src|e-print|papers|overview|arxiv)/{_ARXIV_ID}(?:\.pdf)?/*"
)
# https://arxiv.org and its mirrors, those of long ago too, and ar5iv, which shows its papers.
_ARXIV_HOST = re.compile(r"(?:[a-z0-9-]+\.)*arxiv\.org|xxx\.(?:lanl\.gov|itp\.ac\.cn)|ar5iv\.org")
_ARXIV_DOI = re.compile(rf"10\.48550/arxiv\.{_ARXIV_ID}", re.IGNORECASE)
_DOI_PATH = re.compile(r"/+(10\.[0-9]{4,9}/\S+)")
_FORUM = re.compile(r"(?:^|&)id=([A-Za-z0-9_-]+)")
# https://aclanthology.org/info/ids/
_ANTHOLOGY_ID = re.compile(
    r"/(?:\S*/)?([A-Z][0-9]{2}-[0-9]{4,5}|[0-9]{4}\.[a-z0-9_]+-[a-z0-9_]+\.[0-9]+)"
    r"(?:v[0-9]+)?(?:\.pdf|\.bib)?/*"
)

_DOI_HOSTS = {"doi.org", "dx.doi.org"}
_ANTHOLOGY_HOSTS = {"aclanthology.org", "aclanthology.info", "aclweb.org", "anthology.aclweb.org"}
_HUGGING_FACE_HOSTS = {"huggingface.co", "hf.co"}
_ALPHAXIV_HOST = "alphaxiv.org"


@dataclass(frozen=True, slots=True)
class Link:
    """An address under which a paper is found, and a short name for it."""

    label: str
    address: str


def arxiv_link(arxiv_id: str) -> Link:
    """Return where arXiv shows a paper."""
    return Link(f"arXiv · {arxiv_id}", f"https://arxiv.org/abs/{arxiv_id}")


def doi_link(doi: str) -> Link:
    """Return where a DOI leads; those that arXiv gave to its papers lead there.

    See https://www.doi.org/the-identifier/resources/handbook and
    https://info.arxiv.org/help/doi.html.
    """
    given = _ARXIV_DOI.fullmatch(doi)
    if given:
        return arxiv_link(given["id"])
    return Link(f"DOI · {doi}", f"https://doi.org/{quote(doi, safe='/:;()._-+<>')}")


def known_link(address: str) -> Link | None:
    """Return how a paper on a known site is called there; None for any other address."""
    parts = _ADDRESS.fullmatch(address)
    if parts is None:
        return None
    host, path = parts["host"].lower(), unquote(parts["path"])
    if host in _DOI_HOSTS:
        doi = _DOI_PATH.fullmatch(path)
        return doi_link(doi[1]) if doi else None
    if host == "openreview.net":
        forum = _FORUM.search(parts["query"] or "")
        return _forum_link(forum[1]) if forum else None
    if host in _ANTHOLOGY_HOSTS:
        paper = _ANTHOLOGY_ID.fullmatch(path)
        return _anthology_link(paper[1]) if paper else None
    return _of_arxiv(host, path)


def _of_arxiv(host: str, path: str) -> Link | None:
    """Name a paper of arXiv, on one of the sites that show them."""
    paper = _ARXIV_PATH.fullmatch(path)
    if paper is None:
        return None
    name = paper["id"]
    if host == _ALPHAXIV_HOST:
        return Link(f"alphaXiv · {name}", f"https://www.alphaxiv.org/abs/{name}")
    if host in _HUGGING_FACE_HOSTS:
        return Link(f"Hugging Face · {name}", f"https://huggingface.co/papers/{name}")
    return arxiv_link(name) if _ARXIV_HOST.fullmatch(host) else None


def _forum_link(name: str) -> Link:
    return Link(f"OpenReview · {name}", f"https://openreview.net/forum?id={name}")


def _anthology_link(name: str) -> Link:
    return Link(f"ACL Anthology · {name}", f"https://aclanthology.org/{name}/")

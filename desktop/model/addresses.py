"""Web addresses: where they stand in a text, and those under which a paper is found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.known_sites import Link, arxiv_link, doi_link, known_link
from desktop.model.paper import Facts

_ADDRESS = re.compile(r"https?://[^\s<>\"“”„‘’«»{}\\^`|\u200b]+", re.IGNORECASE)
_TRAILING = ".,;:!?'*_"
_PAIRS = {")": "(", "]": "["}
# Browsers take a backslash for a slash, and other full stops for a dot.
_END_OF_HOST = re.compile(r"[/?#\\]")
_DOTS = re.compile("[.。．｡]")
_MOST_LABELS, _MOST_LETTERS = 127, 63
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SHELLS = ("https://www.", "http://www.", "https://", "http://")


def trimmed(address: str) -> str:
    """Return an address without the signs of the sentence it stood in.

    A closing bracket stays if the address itself opened one.
    """
    address = address.strip()
    end = len(address)
    loose = {close: address.count(close) - address.count(_PAIRS[close]) for close in _PAIRS}
    while end and (address[end - 1] in _TRAILING or loose.get(address[end - 1], 0) > 0):
        end -= 1
        if address[end] in loose:
            loose[address[end]] -= 1
    return address[:end]


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the web addresses of a text begin and end."""
    for match in _ADDRESS.finditer(text):
        address = trimmed(match.group())
        if "." in address or "localhost" in address:
            yield match.start(), match.start() + len(address)


def links_of(facts: Facts) -> tuple[Link, ...]:
    """Return where a paper is found, the paper itself first, each place once.

    A place is one whichever mirror of a site leads there; of a site that nobody knows each address
    is a place.
    """
    found: dict[str, Link] = {}
    if facts.arxiv_id:
        _add(found, arxiv_link(facts.arxiv_id))
    if facts.doi:
        _add(found, doi_link(facts.doi))
    for url in facts.urls:
        address = trimmed(url)
        if address:
            _add(found, known_link(address) or Link(_bare(honest(address)), address))
    return tuple(found.values())


def _add(found: dict[str, Link], link: Link) -> None:
    # DOIs have no case, and no two papers differ in that alone.
    found.setdefault(_bare(link.address).lower(), link)


def honest(address: str) -> str:
    """Return a web address as it may be told: with the host that it really leads to, in ASCII.

    Letters of other scripts look like Latin ones, and what stands before an @ like a host
    (https://www.unicode.org/reports/tr36/, 2). Marks that turn the direction of writing go.
    """
    scheme, shell, rest = address.partition("://")
    if not shell or scheme.lower() not in {"http", "https"}:
        return address
    end = _END_OF_HOST.search(rest)
    cut = end.start() if end else len(rest)
    host = rest[:cut].rpartition("@")[2]
    if not host.isascii():
        host = ".".join(map(_in_ascii, _DOTS.split(host)[:_MOST_LABELS]))
    return f"{scheme}{shell}{host}{_TURNS.sub('', rest[cut:])}"


def _in_ascii(label: str) -> str:
    """Return a part of the name of a host as the network knows it (RFC 3492)."""
    if label.isascii():
        return label
    return "xn--" + label[:_MOST_LETTERS].lower().encode("punycode").decode("ascii")


def _bare(address: str) -> str:
    """Return what is told of an address: without what they all begin with, or a last slash."""
    for shell in _SHELLS:
        if address.lower().startswith(shell):
            return address[len(shell) :].rstrip("/")
    return address

"""Web addresses: where they stand in a text, and those under which a paper is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.paper import Facts

_ADDRESS = re.compile(r"https?://[^\s<>\"“”„‘’«»{}\\^`|\u200b]+", re.IGNORECASE)
_TRAILING = ".,;:!?'*_"
_PAIRS = {")": "(", "]": "["}
_SHELLS = ("https://www.", "http://www.", "https://", "http://")


@dataclass(frozen=True, slots=True)
class Link:
    """An address under which a paper is found, and a short name for it."""

    label: str
    address: str


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

    Identifiers as their registries resolve them: https://info.arxiv.org/help/arxiv_identifier.html
    and https://www.doi.org/the-identifier/resources/handbook.
    """
    found: dict[str, Link] = {}
    if facts.arxiv_id:
        address = f"https://arxiv.org/abs/{facts.arxiv_id}"
        found[_bare(address)] = Link(f"arXiv:{facts.arxiv_id}", address)
    if facts.doi:
        address = f"https://doi.org/{facts.doi}"
        found[_bare(address)] = Link(f"doi:{facts.doi}", address)
    for url in facts.urls:
        address = trimmed(url)
        if address:
            found.setdefault(_bare(address), Link(_bare(address), address))
    return tuple(found.values())


def _bare(address: str) -> str:
    """Return what is told of an address: without what they all begin with, or a last slash."""
    for shell in _SHELLS:
        if address.lower().startswith(shell):
            return address[len(shell) :].rstrip("/")
    return address

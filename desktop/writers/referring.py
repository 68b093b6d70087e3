"""What references say of a paper: names taken apart, ids, addresses, dates. Unknown is left out."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.model.citation_key import surname_first
from desktop.model.note_links import Linked
from desktop.model.paper import Facts, Paper

ARXIV = "arXiv"
# arXiv registers one for each of its papers (https://info.arxiv.org/help/doi.html).
_ARXIV_DOI = "10.48550/arXiv."
_ADDRESS = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)


class Name(NamedTuple):
    """A person's name; one that cannot be taken apart is all family name."""

    family: str
    given: str


def names(facts: Facts) -> list[Name]:
    """Return who wrote a paper, if their names are known: a number of authors is no name."""
    told = (" ".join(name.split()) for name in facts.authors)
    return [Name(*surname_first(name)) for name in told if name]


def doi(facts: Facts) -> str | None:
    """Return the DOI of a paper; what is on arXiv has one even if no digest gave it."""
    return facts.doi or (f"{_ARXIV_DOI}{facts.arxiv_id}" if facts.arxiv_id else None)


def addresses(facts: Facts) -> list[str]:
    """Return the web addresses of a paper; that on arXiv follows from its id."""
    told = [url for url in facts.urls if _ADDRESS.fullmatch(url)]
    if not told and facts.arxiv_id:
        return [f"https://arxiv.org/abs/{facts.arxiv_id}"]
    return told


def date_parts(facts: Facts) -> tuple[int, ...]:
    """Return year, month and day of a paper, as far as they are known and not guessed."""
    if not facts.published or facts.published_guessed:
        return ()
    return all_date_parts(facts)


def all_date_parts(facts: Facts) -> tuple[int, ...]:
    """Return year, month and day of a paper, also where the year is a guess."""
    parts = (facts.published or "").split("-")
    return tuple(int(part) for part in parts if part.isdigit())


def key_of(paper: Paper | Linked) -> str:
    """Return what references call a paper; its lasting id, where it was given no key."""
    return paper.key or paper.uid


def one_line(text: str) -> str:
    """Return a text without line ends, and with single blanks."""
    # Most texts are so already, and to see that takes a tenth of making them so.
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    return " ".join(text.split())

"""What people type and paste about a paper: dates, arXiv ids, DOIs, links."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.model.addresses import spans
from desktop.model.correction import Field
from desktop.model.dates import parse_iso
from desktop.readers import identifiers
from desktop.readers.written_dates import leading_date

# https://info.arxiv.org/help/arxiv_identifier.html: year and month, then a number.
_MODERN = re.compile(r"[0-9]{2}(?:0[1-9]|1[0-2])\.[0-9]{4,5}")
_OLD = re.compile(r"[a-z-]+(?:\.[A-Z]{2})?/[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{3}")
_VERSION = re.compile(r"v[0-9]{1,3}\Z")
_ARXIV_LABEL = re.compile(r"(?:oai:)?arxiv(?:\.org)?\s*:\s*", re.IGNORECASE)
_ARXIV_ADDRESS = re.compile(
    r"(?:https?://)?(?:[a-z]+\.)?(?:arxiv\.org/(?:abs|pdf|html)|huggingface\.co/papers)/"
    r"([^?#]+?)(?:\.pdf)?/?(?:[?#].*)?",
    re.IGNORECASE,
)
# DOIs that arXiv gives to each of its papers, https://info.arxiv.org/help/doi.html
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(.+)", re.IGNORECASE)
_DOI_LABEL = re.compile(r"(?:doi\s*:\s*|(?:https?://)?(?:dx\.)?doi\.org/)", re.IGNORECASE)
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Attachable:
    """An id or a link, and the field of a paper that it belongs to.

    `address` is the web address that was given, if it was one.
    """

    field: Field
    value: str
    address: str | None = None

    @property
    def label(self) -> str:
        """How a person calls it."""
        prefix = {Field.ARXIV: "arXiv:", Field.DOI: "doi:"}.get(self.field, "")
        return f"{prefix}{self.value}"


def attachable(text: str) -> Attachable | None:
    """Return the id or link that a text consists of, and nothing else; else None."""
    text = text.strip()
    if not text or len(text) > _LONGEST or len(text.split()) > 2:
        return None
    address = link(text)
    for field, read in ((Field.ARXIV, arxiv_id), (Field.DOI, doi)):
        value = read(text)
        if value is not None:
            return Attachable(field, value, address)
    return None if address is None else Attachable(Field.LINKS, address, address)


def arxiv_id(text: str) -> str | None:
    """Return the arXiv id that a text names, without its version; None when it names none."""
    text = text.strip()
    address = _ARXIV_ADDRESS.fullmatch(text)
    label = _ARXIV_LABEL.match(text)
    bare = address[1] if address else text[label.end() :] if label else text
    given = _ARXIV_DOI.fullmatch(_without_doi_label(bare))
    bare = _VERSION.sub("", given[1] if given else bare)
    return bare if _MODERN.fullmatch(bare) or _OLD.fullmatch(bare) else None


def doi(text: str) -> str | None:
    """Return the DOI that a text names, None when it names none."""
    bare = _without_doi_label(text.strip())
    return bare if identifiers.doi(bare) == bare else None


def link(text: str) -> str | None:
    """Return the web address that a text consists of, else None."""
    text = text.strip()
    return text if list(spans(text)) == [(0, len(text))] else None


def date(text: str) -> str | None:
    """Return a date as ISO 8601 text, as precise as it is given; None when it is none.

    Reads `2024`, `2024-10`, `2024-10-18`, “Oct 18, 2024”, “October 2024”.
    """
    try:
        return parse_iso(text).iso()
    except ValueError:
        found = leading_date(text)
    return found[0].iso() if found and not found[1] else None


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of a text that say anything, each once."""
    return tuple(
        dict.fromkeys(" ".join(line.split()) for line in text.splitlines() if line.strip())
    )


def _without_doi_label(text: str) -> str:
    label = _DOI_LABEL.match(text)
    return text[label.end() :] if label else text

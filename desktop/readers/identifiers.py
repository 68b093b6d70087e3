"""arXiv ids and DOIs as digests write them, bare or in addresses."""

from __future__ import annotations

import re

from desktop.model.addresses import trimmed
from desktop.readers import links

# https://www.crossref.org/blog/dois-and-matching-regular-expressions/
_DOI = re.compile(r"10\.[0-9]{4,9}/[^\s<>\"]+", re.IGNORECASE)
_ARXIV_LABEL = re.compile(r"\s*(?:oai:)?arxiv(?:\.org)?\s*[:/]\s*", re.IGNORECASE)


def arxiv_id(text: str) -> str | None:
    """Return the arXiv id that a text begins with, without its version, else None.

    Reads `2410.12345v2`, `hep-th/9901001`, `arXiv:…`, `oai:arXiv.org:…` and addresses.
    """
    label = _ARXIV_LABEL.match(text)
    bare = text[label.end() :] if label else text.strip()
    return links.arxiv_id(f"/abs/{bare}") or links.arxiv_id(text)


def doi(text: str) -> str | None:
    """Return the first DOI in a text, bare, labelled or in an address, else None."""
    found = _DOI.search(text)
    return (trimmed(found.group()) or None) if found else None

"""What publishers put around an abstract in their feeds: who wrote it, when and where it came out.

Seen in the feeds of PubMed, ScienceDirect, Wiley, Nature, PLOS, OpenReview and in those that
people make themselves: “Author(s): …”, “Publication date: …”, a heading above the abstract.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.model.dates import PartialDate
from desktop.readers.author_lists import AuthorList, split_authors
from desktop.readers.feed_text import paragraphs
from desktop.readers.identifiers import doi
from desktop.readers.paper_links import paper_link
from desktop.readers.time_stamps import stamped_date
from desktop.readers.written_dates import leading_date

_LABEL = re.compile(
    r"(?P<name>authors?(?:\(s\))?|by|abstract|summary|tl;?dr|publication date"
    r"|published(?: date| on)?|date|source|journal|venue|doi|pmid|link|url|pdf|keywords?|subjects?"
    r"|categor(?:y|ies)|tags?|comments?|arxiv id|title|license|volume|issue|pages?)"
    r"\s{0,3}[:：]\s{0,3}",
    re.IGNORECASE,
)
_HEADING = re.compile(r"(?:graphical |structured )?(?:abstract|summary)\s?[.:]?", re.IGNORECASE)
_BYLINE = re.compile(r"by ((?:[^\W\d_][^\s,;]{0,40}[ ,]{1,2}){1,400}[^\s,;]{1,40})")
_IMPRINT = re.compile(
    r"[^.;]{2,120}[,;] (?:published online|advance article|early ?view|ahead of print)\b.{0,200}",
    re.IGNORECASE,
)
_ABSTRACTS = ("abstract", "summary")
_AUTHORS = ("author", "authors", "author(s)", "authors(s)", "by")
_DATES = ("publication date", "published", "published date", "published on", "date")
# More than this is no mere label of one, whatever it begins with.
_LONGEST_DETAIL = 600
_LONGEST_LIST = 20_000


class Details(NamedTuple):
    """An abstract without what stood around it, and that; `is_marked` when it was named as one."""

    abstract: str = ""
    authors: AuthorList = AuthorList(())
    date: PartialDate | None = None
    doi: str | None = None
    is_marked: bool = False


def details(raw: str) -> Details:
    """Read the text of an item of a feed, in HTML."""
    kept: list[str] = []
    told: dict[str, str] = {}
    marked: list[str] | None = None
    is_within = False
    parts = paragraphs(raw)
    for part in parts:
        label = _LABEL.match(part)
        name = label["name"].lower() if label else ""
        if _HEADING.fullmatch(part):
            marked, is_within = [], True
        elif name in _ABSTRACTS and label:
            marked, is_within = [part[label.end() :]], True
        elif label and len(parts) > 1 and _is_detail(name, part):
            told.setdefault(name, part[label.end() :])
            is_within = False
        elif is_within and marked is not None:
            marked.append(part)
        else:
            kept.append(part)
    return _details(kept, told, marked)


def doi_of_address(address: str) -> str | None:
    """Return the DOI in the address of a paper, also at a publisher's."""
    found = paper_link(address)
    return found.doi if found else None


def _details(kept: list[str], told: dict[str, str], marked: list[str] | None) -> Details:
    byline = _BYLINE.fullmatch(kept[0]) if len(kept) > 1 else None
    imprint = _IMPRINT.fullmatch(kept[0]) if kept and not byline else None
    named = next((told[name] for name in _AUTHORS if name in told), byline[1] if byline else "")
    dated = next((told[name] for name in _DATES if name in told), "")
    numbered = told.get("doi", "") or (imprint[0] if imprint else "")
    body = kept[1:] if byline or imprint else kept
    return Details(
        abstract=" ".join(marked if marked is not None else body),
        authors=split_authors(named.replace(";", ",")),
        date=_date(dated),
        doi=doi(numbered),
        is_marked=marked is not None and any(marked),
    )


def _is_detail(name: str, part: str) -> bool:
    return len(part) < (_LONGEST_LIST if name in _AUTHORS else _LONGEST_DETAIL)


def _date(told: str) -> PartialDate | None:
    leading = None if stamped_date(told) else leading_date(told)
    return stamped_date(told) or (leading[0] if leading else None)

"""arXiv's pages of many papers as saved HTML: its listings (new, recent, …) and its search."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.author_lists import split_authors
from desktop.readers.html_blocks import Block
from desktop.readers.html_page import Page, Told, findings_of, lines_of, looks_like_html, read_page
from desktop.readers.identifiers import doi
from desktop.readers.paper_links import paper_link
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date
from desktop.readers.written_dates import leading_date

_SITE = "https://arxiv.org"
_HINT = re.compile(r"list-title|arxiv-result|list-identifier")
_LABEL = re.compile(
    r"^(?:Title|Authors?|Abstract|Comments|Subjects|Journal-ref|DOI)\s?:\s*", re.IGNORECASE
)
_UPDATE = re.compile(r"\(replaced\b", re.IGNORECASE)
_DAY = re.compile(r"\b[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{2,4}\b")
_MORE, _LESS = "▽ More", "△ Less"
_HEADINGS = ("h1", "h2", "h3", "h4")
# What the classes of elements say; the first that is in them counts.
_FIELDS = (
    ("list-title", "title"),
    ("list-authors", "authors"),
    ("list-date", "date"),
    ("list-doi", "doi"),
    ("list-", "byline"),
    ("title", "title"),
    ("authors", "authors"),
    ("abstract", "abstract"),
    ("comments", "byline"),
    ("is-size-7", "date"),
)
_KINDS = {
    "title": LineKind.TITLE,
    "authors": LineKind.AUTHORS,
    "abstract": LineKind.ABSTRACT,
    "date": LineKind.DATE,
    "doi": LineKind.LINKS,
}


class ArxivListingHtml:
    """Reads the entries of a listing or a search; those marked as replaced are updates."""

    name = "arxiv-listing-html"
    label = Sentence("arXiv listing or search page, saved as HTML")

    def accepts(self, source: Source) -> int:
        """Look for entries with titles."""
        head = source.head
        if not _HINT.search(head) or not looks_like_html(head):
            return 0
        drafts = len(self.told(read_page(head)).drafts)
        return min(86 + 2 * drafts, 97) if drafts else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, then all lines, and at last the heading; see `Reader.read`."""
        return findings_of(self, source)

    def told(self, page: Page) -> Told:
        """Return what a page tells; see `PageReader`."""
        told = Told()
        entries = list(_entries(page))
        for entry in entries:
            if page.is_cut and entry is entries[-1]:
                _lose_end(told, entry, page)
            _add(told, entry)
        told.end(page)
        told.heading = Heading(_name(page), _date(page))
        return told


@dataclass(slots=True)
class _Entry:
    """A paper: the block that names it, and the fields behind."""

    start: Block
    arxiv_id: str
    fields: list[tuple[str, Block]] = field(default_factory=list)
    has_title: bool = False

    def text(self, name: str) -> str:
        """Return what the fields of a name say, without their labels."""
        return " ".join(_LABEL.sub("", block.plain) for key, block in self.fields if key == name)


def _entries(page: Page) -> Iterator[_Entry]:
    entry: _Entry | None = None
    for block in page.blocks:
        number = _number(page, block)
        if number:
            if entry:
                yield entry
            entry = _Entry(block, number)
        elif block.tag in _HEADINGS:
            if entry:
                yield entry
            entry = None
        elif entry and (name := _field(block, entry)):
            entry.fields.append((name, block))
            entry.has_title = entry.has_title or name == "title"
    if entry:
        yield entry


def _number(page: Page, block: Block) -> str | None:
    """Return the id with which an entry begins: in a `<dt>`, or at the top of a result."""
    if block.tag != "dt" and "list-title" not in block.classes and block.tag != "li":
        return None
    links = (paper_link(page.address(anchor.address, _SITE)) for anchor in block.anchors)
    return next((link.arxiv_id for link in links if link and link.arxiv_id), None)


def _field(block: Block, entry: _Entry) -> str | None:
    classes = block.classes.lower()
    found = next((name for sign, name in _FIELDS if sign in classes), None)
    if found is None and block.tag == "p" and entry.has_title:
        return "abstract"
    return found


def _add(told: Told, entry: _Entry) -> None:
    title = entry.text("title")
    if not title:
        told.mark(lines_of(entry.start, LineKind.UNKNOWN))
        why = Sentence("The entry of arXiv:{number} has no title.", number=entry.arxiv_id)
        told.problems.append(Problem(why, entry.start.first))
        return
    authors = split_authors(entry.text("authors"))
    facts = Facts(
        title=title,
        abstract=_abstract(entry.text("abstract")),
        authors=authors.names,
        author_count=authors.count,
        arxiv_id=entry.arxiv_id,
        doi=doi(entry.text("doi")),
    )
    last = max(block.last for _, block in entry.fields)
    is_update = bool(_UPDATE.search(entry.start.plain))
    draft = Draft(facts, _submitted(entry.text("date")), entry.start.first, last, is_update)
    fields = [lines_of(block, _KINDS.get(name, LineKind.BYLINE)) for name, block in entry.fields]
    told.add(draft, [lines_of(entry.start, LineKind.LINKS), *fields])


def _abstract(text: str) -> str:
    """Return an abstract; a search gives its beginning before the whole of it."""
    whole = text.partition(_MORE)[2] if _MORE in text else text
    return _LABEL.sub("", whole.replace(_LESS, "").strip())


def _submitted(text: str) -> PartialDate | None:
    """Read “Submitted 14 October, 2026; originally announced …”, and a plain date."""
    words = text.removeprefix("Date:").strip().removeprefix("Submitted").partition(";")[0]
    found = leading_date(words.strip())
    return found[0] if found else None


def _lose_end(told: Told, entry: _Entry, page: Page) -> None:
    """Leave out the field in which a page ends: the rest of it is missing."""
    if not entry.fields or entry.fields[-1][1] is not page.blocks[-1]:
        return
    name, block = entry.fields.pop()
    told.mark(lines_of(block, LineKind.UNKNOWN))
    why = Sentence(
        "The page ends inside arXiv:{number}; its last part ({name}) was left out.",
        number=entry.arxiv_id,
        name=name,
    )
    told.problems.append(Problem(why, block.first))


def _name(page: Page) -> str | None:
    names = (block.plain for block in page.blocks if block.tag == "h1")
    return page.title or next(names, None)


def _date(page: Page) -> PartialDate | None:
    told = (_DAY.search(block.plain) for block in page.blocks if block.tag in _HEADINGS)
    return next((stamped_date(found.group()) for found in told if found), None)

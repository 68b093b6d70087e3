"""One entry of an arXiv listing, as its lines come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, LineKind
from desktop.model.paper import Facts
from desktop.readers import arxiv_lines
from desktop.readers.arxiv_lines import Line, Shape
from desktop.readers.author_lists import split_authors
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.line_runs import Mark
from desktop.readers.time_stamps import stamped_date

_FIELD = re.compile(r"\s*([A-Za-z]+(?:-[A-Za-z]+)?)\s?(\([^()]{1,20}\))?\s?:(.*)")
_KINDS = {
    "from": LineKind.BYLINE,
    "date": LineKind.DATE,
    "title": LineKind.TITLE,
    "author": LineKind.AUTHORS,
    "authors": LineKind.AUTHORS,
    "categories": LineKind.BYLINE,
    "comment": LineKind.BYLINE,
    "comments": LineKind.BYLINE,
    "report-no": LineKind.BYLINE,
    "subj-class": LineKind.BYLINE,
    "subjects": LineKind.BYLINE,
    "msc-class": LineKind.BYLINE,
    "acm-class": LineKind.BYLINE,
    "pacs-class": LineKind.BYLINE,
    "journal-ref": LineKind.BYLINE,
    "proxy": LineKind.BYLINE,
    "license": LineKind.LINKS,
    "doi": LineKind.LINKS,
}
_EARLY = ("from", "date")
_HEAD = {"title", "authors"}
_ONCE = ("title", "author", "authors", "categories")
_UNNAMED = re.compile(r"[A-Z][A-Za-z]*-[a-z]+")
_SENTENCE_ENDS = tuple(".!?)]}$\"'")
_ENDS = frozenset((Shape.RULE, Shape.SECTION, Shape.END))
_AFTER_LAST_BOUND = frozenset((None, Shape.BOUND, Shape.ID, *_ENDS))


class Part(Enum):
    """How far an entry has come."""

    FIELDS = 1
    ABSTRACT = 2
    DONE = 3


class Entry:
    """Gathers the fields of one paper, and what each of its lines is.

    A listing that is not `is_marked` has lost its double backslashes: in it, the abstract is what
    stands apart behind the fields.
    """

    def __init__(self, line: Line, *, is_marked: bool = True) -> None:
        self.part = Part.FIELDS
        self._is_marked = is_marked
        self._first = line
        self._identity = arxiv_lines.identity(line.text)
        self._fields: dict[str, list[str]] = {}
        self._kind = LineKind.LINKS
        self._field: str | None = None
        self._marks = [(line.number, LineKind.LINKS)]
        self._date: PartialDate | None = None
        self._is_update = False
        self._abstract: list[str] = []
        self._address: str | None = None

    @property
    def name(self) -> str:
        """What the digest calls the paper, to tell the person which one is meant."""
        title = self._text("title")
        return f"“{title}”" if title else f"arXiv:{self._identity.number}"

    @property
    def first(self) -> int:
        """The number of its first line."""
        return self._first.number

    @property
    def has_title(self) -> bool:
        """Whether there is anything to call a paper."""
        return bool(self._text("title"))

    @property
    def is_headed(self) -> bool:
        """Whether its title and authors are whole: a field has followed them."""
        return self.has_title and "categories" in self._fields

    @property
    def ends_in_sentence(self) -> bool:
        """Whether the abstract so far could be a whole one."""
        return self._abstract[-1].rstrip().endswith(_SENTENCE_ENDS)

    def take(self, line: Line, following: Shape | None) -> bool:
        """Take a line if it still belongs to the entry, and say whether it did.

        `following` is the shape of the next line, None at the end of the text: a double backslash
        inside an abstract is told by it from one that ends the abstract.
        """
        if self.part is Part.DONE or line.shape in _ENDS or self._is_next(line):
            return False
        self._is_marked = self._is_marked or line.shape is Shape.BOUND
        if self._begins_abstract(line):
            self.part = Part.ABSTRACT
        if line.shape is Shape.LINK:
            self.part = Part.DONE
            self._address = arxiv_lines.link(line.text)
            self._note(line, LineKind.LINKS)
        elif line.shape is Shape.BOUND and following in _AFTER_LAST_BOUND:
            self.part = Part.DONE
            self._note(line, LineKind.FURNITURE)
        elif line.shape is Shape.BLANK:  # but for the sign of a quotation
            self._note(line, LineKind.FURNITURE)
        elif self.part is Part.ABSTRACT:
            self._abstract.append(line.text)
            self._note(line, LineKind.ABSTRACT)
        elif line.shape is Shape.BOUND:
            self.part = Part.ABSTRACT
            self._note(line, LineKind.FURNITURE)
        else:
            self._take_field(line)
        return True

    def lose_abstract(self) -> None:
        """Forget an abstract that was cut."""
        self._abstract = []
        self._marks = [
            (number, LineKind.UNKNOWN if kind is LineKind.ABSTRACT else kind)
            for number, kind in self._marks
        ]

    def unknown_lines(self) -> Iterator[int]:
        """Yield the numbers of the lines that were not understood."""
        return (number for number, kind in self._marks if kind is LineKind.UNKNOWN)

    def marks(self, paper: int) -> Iterator[Mark]:
        """Yield what its lines are, as those of the paper at a position."""
        return (Mark(number, kind, paper) for number, kind in self._marks)

    def lost_marks(self) -> Iterator[Mark]:
        """Yield its lines as those of an entry that makes no paper."""
        return (Mark(number, LineKind.UNKNOWN) for number, _ in self._marks)

    def draft(self) -> Draft:
        """Return the paper."""
        authors = split_authors(self._text("authors"))
        known = self._arxiv_id()
        facts = Facts(
            title=self._text("title"),
            abstract=" ".join(" ".join(self._abstract).split()),
            authors=authors.names,
            author_count=authors.count,
            arxiv_id=known,
            doi=doi(self._text("doi")),
            urls=(self._address,) if self._address else (),
        )
        return Draft(
            facts,
            None if self._is_update else self._date,
            self._first.number,
            self._marks[-1][0],
            self._is_update,
        )

    def _is_next(self, line: Line) -> bool:
        return not self._is_marked and line.shape is Shape.ID and "title" in self._fields

    def _begins_abstract(self, line: Line) -> bool:
        """Say whether a line is the first of an abstract that nothing marks."""
        if self._is_marked or self.part is not Part.FIELDS or not self._fields.keys() >= _HEAD:
            return False
        is_text = line.shape is Shape.TEXT and line.is_apart
        return is_text and self._field != "title" and not self._named(line)

    def _take_field(self, line: Line) -> None:
        if line.shape is Shape.REVISED and "title" not in self._fields:
            self._is_update = True
            self._field = None
            self._note(line, LineKind.DATE)
            return
        found = self._named(line)
        if found:
            self._begin_field(line, *found)
        elif self._field:
            self._fields[self._field].append(line.text)
            self._note(line, self._kind)
        else:
            self._note(line, LineKind.UNKNOWN)

    def _begin_field(self, line: Line, name: str, value: str) -> None:
        if name not in _KINDS:
            self._field = None
            self._note(line, LineKind.UNKNOWN)
            return
        self._field = "authors" if name == "author" else name
        self._kind = _KINDS[name]
        self._note(line, self._kind)
        if name == "date":
            self._date = self._date or stamped_date(value)
        self._fields.setdefault(self._field, []).append(value)

    def _named(self, line: Line) -> tuple[str, str] | None:
        """Split a line that names a field; a deeper one, or one out of its place, goes on."""
        found = _FIELD.fullmatch(line.text)
        if not found or line.indent > self._first.indent:
            return None
        name = found[1].lower()
        if name in _KINDS:
            is_late = name in _EARLY and "title" in self._fields
            is_again = name in _ONCE and name in self._fields
            return None if is_late or is_again else (name, found[3])
        return (name, found[3]) if _UNNAMED.fullmatch(found[1]) else None

    def _note(self, line: Line, kind: LineKind) -> None:
        self._marks.append((line.number, kind))

    def _text(self, field: str) -> str:
        return " ".join(" ".join(self._fields.get(field, ())).split())

    def _arxiv_id(self) -> str | None:
        """Return the id; the earliest listings leave the archive to the categories."""
        archive = self._text("categories").partition(" ")[0].partition(".")[0]
        return (
            self._identity.arxiv_id
            or arxiv_id(self._address or "")
            or arxiv_id(f"{archive}/{self._identity.number}")
        )

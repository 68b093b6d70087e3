"""Carrel's own Logseq, as exports hold it: one block a paper, or a page of one, notes included.

`writers/logseq.py` says what it looks like. Logseq may have added properties of its own, and what
it made several blocks of a note is a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop.model.digest import Draft, Finding, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.carrel_section import line_unescaped, unescaped
from desktop.readers.csv_kept import own_draft
from desktop.readers.line_runs import Mark, left_out, settled
from desktop.readers.source import Source

_SIGNS = re.compile(
    r"^[ \t]*(?:status|carrel-id):: [^\n]*\n(?:[ \t]*[a-z-]{1,40}:: [^\n]*\n){0,30}?"
    r"[ \t]*(?:status|carrel-id):: ",
    re.MULTILINE,
)
_PROPERTY = re.compile(r"\s*([a-z][a-z-]{0,40}):: ?(.*)")
_GUARDED = re.compile(r"^(\s*[\w-]+\\*)\\:(?=:\s)")
_NOTES, _QUOTED = "- Notes", "- > "
# What each property is: the name of a column of Carrel's own tables, which say the same.
_NAMES = {
    "title": ("key", LineKind.LINKS),
    "alias": ("alias", LineKind.FURNITURE),
    "full-title": ("title", LineKind.TITLE),
    "citekey": ("key", LineKind.LINKS),
    "authors": ("authors", LineKind.AUTHORS),
    "author-count": ("author_count", LineKind.AUTHORS),
    "organization": ("organization", LineKind.BYLINE),
    "date": ("published", LineKind.DATE),
    "date-guessed": ("published_guessed", LineKind.DATE),
    "digest": ("digests", LineKind.DATE),
    "arxiv": ("arxiv_id", LineKind.LINKS),
    "doi": ("doi", LineKind.LINKS),
    "url": ("urls", LineKind.LINKS),
    "status": ("status", LineKind.NOTE),
    "starred": ("starred", LineKind.NOTE),
    "rating": ("rating", LineKind.NOTE),
    "tags": ("tags", LineKind.NOTE),
    "tags-in-carrel": ("own tags", LineKind.NOTE),
    "carrel-id": ("uid", LineKind.LINKS),
}
# What Logseq itself writes into blocks.
_OF_LOGSEQ = ("id", "collapsed", "created-at", "updated-at", "heading", "icon", "public")

Numbered = tuple[int, str]


class CarrelLogseq:
    """Reads blocks with properties, the abstract as quotations, and the note below its block."""

    name = "carrel-logseq"
    label = Sentence("Logseq of Carrel's own")

    def accepts(self, source: Source) -> int:
        """Look for properties that give an id and a status of Carrel."""
        head = source.head
        is_own = "carrel-id:: " in head and "status:: " in head and _SIGNS.search(head)
        return 97 if is_own else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_events(source))


def _events(source: Source) -> Iterator[Mark | Draft | Problem]:
    papers = 0
    stray: list[int] = []
    for lines in _sections(source):
        section = _Section(lines)
        draft = section.draft()
        if draft is not None:
            yield draft
        for number, kind in section.kinds:
            if kind is LineKind.UNKNOWN:
                stray.append(number)
            yield Mark(number, kind, None if draft is None else papers)
        papers += draft is not None
    yield from left_out(stray, papers)


def _sections(source: Source) -> Iterator[list[Numbered]]:
    """Cut the text before each block of the first level; a page is one paper."""
    section: list[Numbered] = []
    is_page = False
    for number, written in source.lines():
        line = written.removeprefix("\ufeff") if number == 1 else written
        if line.startswith("- ") and section and not is_page:
            yield section
            section = []
        if section or line.strip():
            is_page = is_page or (not section and _PROPERTY.fullmatch(line) is not None)
            section.append((number, line))
    if section:
        yield section


class _Section:
    """The lines of one paper: a block with what is below it, or a page."""

    def __init__(self, lines: Sequence[Numbered]) -> None:
        self.kinds: list[tuple[int, LineKind]] = []
        self._lines = lines
        self._told: dict[str, str] = {}
        self._abstract: list[str] = []
        self._note: list[str] = []
        first = lines[0][1]
        self._is_block = first.startswith("- ")
        # What is below the paper stands so far in, and its note one further.
        self._indent = "\t" if self._is_block else ""
        self._in_note = False
        for number, line in lines:
            kind = self._take(line, is_first=line is first)
            if line.strip():
                self.kinds.append((number, kind))

    def draft(self) -> Draft | None:
        """Return the paper; None when there is no title, or no status."""
        told = self._told
        title = told.get("title") or told.get("alias", "")
        if not title or "status" not in told:
            return None
        key = told.get("key", "").removeprefix("@")
        # What Carrel writes where it knows no other address follows from the id.
        urls = told.get("urls", "").split()
        is_implied = urls == [f"https://arxiv.org/abs/{told.get('arxiv_id')}"]
        tags = told.get("own tags") or told.get("tags", "").replace(", ", "; ")
        told |= {
            "title": title,
            "abstract": "\n".join(self._abstract),
            "note": "\n".join(_note_of(self._note)),
            "key": "" if key == told.get("uid") else key,
            "urls": "" if is_implied else "\n".join(urls),
            "tags": tags,
            "starred": "yes" if told.get("starred") == "true" else "",
            "published_guessed": "yes" if told.get("published_guessed") == "true" else "",
        }
        last = max(number for number, line in self._lines if line.strip())
        draft = Draft(Facts(title), None, self._lines[0][0], last)
        return own_draft(list(told), list(told.values()), draft)

    def _take(self, line: str, *, is_first: bool) -> LineKind:
        """Take a line; return what it is."""
        below = self._indent + "\t"
        if self._in_note and (line.startswith(below) or not line.strip()):
            self._note.append(line.removeprefix(below))
            return LineKind.NOTE
        self._in_note = False
        if is_first and self._is_block:
            self._told["title"] = unescaped(line[2:].strip())
            return LineKind.TITLE
        named = _PROPERTY.fullmatch(line)
        if named:
            return self._take_property(named[1], named[2].strip())
        return self._take_block(line.removeprefix(self._indent).rstrip())

    def _take_block(self, block: str) -> LineKind:
        if block == _NOTES:
            self._in_note = True
            return LineKind.FURNITURE
        if block.startswith(_QUOTED):
            text = _GUARDED.sub(r"\1:", block.removeprefix(_QUOTED), count=1)
            self._abstract.append(line_unescaped(text))
            return LineKind.ABSTRACT
        return LineKind.FURNITURE if block.strip() == "-" else LineKind.UNKNOWN

    def _take_property(self, name: str, value: str) -> LineKind:
        if name in _OF_LOGSEQ:
            return LineKind.FURNITURE
        column, kind = _NAMES.get(name, ("", LineKind.UNKNOWN))
        quoted = len(value) > 1 and value[0] == value[-1] == '"'
        if column:
            self._told.setdefault(column, value[1:-1] if quoted else value)
        return kind


def _note_of(lines: Sequence[str]) -> Iterator[str]:
    """Yield a note as it was: one block, whose lines stand below its bullet, or several."""
    is_one = sum(line.startswith(("- ", "-\n")) or line == "-" for line in lines) < 2
    for line in lines:
        bare = line[2:] if is_one and (line.startswith(("- ", "  ")) or line == "-") else line
        yield _GUARDED.sub(r"\1:", bare, count=1)

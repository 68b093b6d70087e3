"""Carrel's own Org, as exports hold it: one heading a paper, or a page of one, notes included.

`writers/org.py` says what it looks like; what keeps Org from reading texts as markup is taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop.model.digest import Draft, Finding, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.csv_kept import own_draft
from desktop.readers.line_runs import Mark, left_out, settled
from desktop.readers.source import Source

_DRAWER = re.compile(
    r"^\ufeff?:PROPERTIES:\n:ID: [^\n]{1,200}\n(?::[A-Z_]{1,40}: [^\n]*\n){0,30}?"
    r":STATUS: (?:inbox|later|reading|done|skipped)\n",
    re.MULTILINE,
)
_PROPERTY = re.compile(r":([A-Za-z_]{1,40}):(?: (.*))?")
_TITLE = re.compile(r"#\+title: (.*)", re.IGNORECASE)
_TAGS = re.compile(r" :[^\s]{1,2000}:")
_CITE = re.compile(r"(?:@|cite:&?)")
_GUARDED_NOTE = re.compile(r",(?=,*(?:\*|#\+))")
_GUARDED_TEXT = re.compile(r"\u200b(?=\s*(?:\*|#|:[\w-]+:|\||$))")
_BEGIN = {"#+begin_quote": "abstract", "#+begin_src markdown": "note"}
_END = {"abstract": "#+end_quote", "note": "#+end_src"}
# What each property is: the name of a column of Carrel's own tables, which say the same.
_NAMES = {
    "ID": ("uid", LineKind.LINKS),
    "ROAM_REFS": ("key", LineKind.LINKS),
    "AUTHORS": ("authors", LineKind.AUTHORS),
    "AUTHOR_COUNT": ("author_count", LineKind.AUTHORS),
    "ORGANIZATION": ("organization", LineKind.BYLINE),
    "DATE": ("published", LineKind.DATE),
    "DATE_GUESSED": ("published_guessed", LineKind.DATE),
    "DIGEST": ("digests", LineKind.DATE),
    "ARXIV": ("arxiv_id", LineKind.LINKS),
    "DOI": ("doi", LineKind.LINKS),
    "URL": ("urls", LineKind.LINKS),
    "STATUS": ("status", LineKind.NOTE),
    "STARRED": ("starred", LineKind.NOTE),
    "RATING": ("rating", LineKind.NOTE),
    "TAGS_IN_CARREL": ("tags", LineKind.NOTE),
}
_FURNITURE = (":PROPERTIES:", ":END:", "** Notes", "* Notes")

Numbered = tuple[int, str]


class CarrelOrg:
    """Reads headings with properties, the abstract as a quotation, and the note as a block."""

    name = "carrel-org"
    label = Sentence("Org of Carrel's own")

    def accepts(self, source: Source) -> int:
        """Look for properties that begin with an id and hold a status of Carrel."""
        return 97 if _DRAWER.search(source.head) else 0

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
        if section.inside:
            yield Problem(
                Sentence("The text ends within a block; what followed is missing."), lines[-1][0]
            )
    yield from left_out(stray, papers)


def _sections(source: Source) -> Iterator[list[Numbered]]:
    """Cut the text before each heading; a page, which begins with properties, is one paper."""
    section: list[Numbered] = []
    is_page = False
    for number, written in source.lines():
        line = written.removeprefix("\ufeff") if number == 1 else written
        if line.startswith("* ") and section and not is_page:
            yield section
            section = []
        if section or line.strip():
            is_page = is_page or (not section and line.strip() == ":PROPERTIES:")
            section.append((number, line))
    if section:
        yield section


class _Section:
    """The lines of one paper. `inside` is the block that has no end, if there is one."""

    def __init__(self, lines: Sequence[Numbered]) -> None:
        self.kinds: list[tuple[int, LineKind]] = []
        self.inside = ""
        self._lines = lines
        self._told: dict[str, str] = {}
        self._blocks: dict[str, list[str]] = {"abstract": [], "note": []}
        for number, line in lines:
            kind = self._take(line)
            if line.strip():
                self.kinds.append((number, kind))

    def draft(self) -> Draft | None:
        """Return the paper; None when there is no title, or no properties."""
        told = self._told
        title = told.get("title", "")
        title = title.removesuffix("\u200b") if title.endswith(":\u200b") else title
        if not title or "status" not in told:
            return None
        key = _CITE.sub("", told.get("key", ""), count=1)
        # What Carrel writes where it knows no other address follows from the id.
        url = f"https://arxiv.org/abs/{told.get('arxiv_id')}"
        urls = told.get("urls", "").split()
        told |= {name: "\n".join(lines) for name, lines in self._blocks.items()}
        told |= {
            "title": title,
            "key": "" if key == told.get("uid") else key,
            "urls": "" if urls == [url] else "\n".join(urls),
        }
        last = max(number for number, line in self._lines if line.strip())
        draft = Draft(Facts(title), None, self._lines[0][0], last)
        return own_draft(list(told), list(told.values()), draft)

    def _take(self, line: str) -> LineKind:
        """Take a line; return what it is."""
        if self.inside:
            return self._take_inside(line)
        if line.strip().lower() in _BEGIN:
            self.inside = _BEGIN[line.strip().lower()]
            return LineKind.FURNITURE
        named = _PROPERTY.fullmatch(line.rstrip())
        if named and named[1].upper() in _NAMES:
            name, kind = _NAMES[named[1].upper()]
            self._told.setdefault(name, (named[2] or "").strip())
            return kind
        heading = line[2:] if line.startswith("* ") else ""
        titled = _TITLE.fullmatch(line.rstrip())
        if (heading or titled) and "title" not in self._told:
            self._told["title"] = titled[1].strip() if titled else _without_tags(heading.strip())
            return LineKind.TITLE
        is_furniture = line.strip() in _FURNITURE or line.startswith("#+filetags:")
        return LineKind.FURNITURE if is_furniture else LineKind.UNKNOWN

    def _take_inside(self, line: str) -> LineKind:
        if line.strip().lower() == _END[self.inside]:
            self.inside = ""
            return LineKind.FURNITURE
        is_note = self.inside == "note"
        guard = _GUARDED_NOTE if is_note else _GUARDED_TEXT
        bare = line[1:] if guard.match(line) else line
        self._blocks[self.inside].append(bare)
        return LineKind.NOTE if is_note else LineKind.ABSTRACT


def _without_tags(title: str) -> str:
    """Return a heading without its tags; a title that looks so ends in a sign that is not seen."""
    place = title.rfind(" :")
    return title[:place].rstrip() if place >= 0 and _TAGS.fullmatch(title[place:]) else title

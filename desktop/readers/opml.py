"""OPML: lists of feeds, which hold no papers themselves, and outlines that may link to some.

http://opml.org/spec2.opml
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence, joined
from desktop.readers.html_tokens import Raw, Start, tokens
from desktop.readers.line_runs import Mark, settled
from desktop.readers.paper_links import paper_link
from desktop.readers.saved_links import SavedLinks
from desktop.readers.source import Source

_ROOT = re.compile(r"<opml[\s>]", re.IGNORECASE)
_FEED = re.compile(r"<outline\s[^<>]{0,4000}\bxmlurl\s*=", re.IGNORECASE)


class Opml:
    """Counts the feeds, and reads links to papers if there are any."""

    name = "opml"
    label = Sentence("OPML list of feeds")

    def accepts(self, source: Source) -> int:
        """Look for the root of such a list, or for an outline that names a feed."""
        head = source.head
        if _ROOT.search(head):
            return 96
        return 85 if _FEED.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_Outlines().events(source.text()))


class _Outlines:
    """Follows the tags of a text."""

    def __init__(self) -> None:
        self._links = SavedLinks()
        self._feeds: list[int] = []
        self._line = 0
        self._title: str | None = None
        self._papers = 0

    def events(self, text: str) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the lines are."""
        last = 1
        for token in tokens(text):
            last = token.last_line
            if isinstance(token, Start) and token.name == "outline":
                yield from self._take(token)
            elif isinstance(token, Raw) and token.name == "title":
                self._title = self._title or " ".join(token.text.split()) or None
        yield from self._marks(last, LineKind.FURNITURE)
        yield from self._problems()
        yield Heading(self._title)

    def _take(self, outline: Start) -> Iterator[Mark | Draft]:
        yield from self._marks(outline.line - 1, LineKind.FURNITURE)
        said = outline.attributes
        kind = said.get("type", "").lower()
        title = said.get("title") or said.get("text") or ""
        address = said.get("url") or said.get("htmlurl") or ""
        is_feed = bool(said.get("xmlurl")) or kind in ("rss", "atom", "feed")
        if not is_feed and address and (paper_link(address) or kind == "link"):
            self._papers += paper_link(address) is not None
            yield from self._links.take(address, title, outline.line, outline.last_line)
            self._line = max(self._line, outline.last_line)
            return
        if is_feed or address:
            self._feeds.append(outline.line)
        kinds = LineKind.LINKS if is_feed or address else LineKind.FURNITURE
        yield from self._marks(outline.last_line, kinds)

    def _marks(self, last: int, kind: LineKind) -> Iterator[Mark]:
        for number in range(self._line + 1, last + 1):
            yield Mark(number, kind)
        self._line = max(self._line, last)

    def _problems(self) -> Iterator[Problem]:
        yield from self._links.problems()
        if self._feeds:
            count = len(self._feeds)
            told = Sentence.counted(
                "This list names 1 feed.", "This list names {count} feeds.", count
            )
            if not self._papers:
                told = Sentence.counted(
                    "This list names 1 feed and no papers.",
                    "This list names {count} feeds and no papers.",
                    count,
                )
            wish = Sentence("Save the feed that you want and import that.")
            yield Problem(joined([told, wish]), self._feeds[0])
        elif not self._papers:
            yield Problem(Sentence("This list names no papers."))

"""Bookmarks as HTML: of browsers, Pinboard, Shaarli, Raindrop, and exports of Pocket and others.

https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.html_tokens import End, Raw, Start, Text, Token, tokens
from desktop.readers.line_runs import Mark, settled
from desktop.readers.saved_links import SavedLinks
from desktop.readers.source import Source

_NETSCAPE = re.compile(
    r"\s*(?:<!--.{0,400}?-->\s*)?<!DOCTYPE NETSCAPE-Bookmark-file", re.IGNORECASE
)
_EXPORT = re.compile(r"<title>\s*(?:Pocket|Instapaper)[:\s-]+Export\s*</title>", re.IGNORECASE)
_SAVED = re.compile(r"<a\s[^<>]{0,4000}\b(?:time_added|add_date)\s*=", re.IGNORECASE)
_LIST = re.compile(r"<(?:dt|li)>\s*<a\s[^<>]{0,4000}\b(?:time_added|add_date)\s*=", re.IGNORECASE)
# What cannot stand in a link, and so ends one that lost its end.
_ENDING = {"a", "dt", "dl", "dd", "li", "ul", "ol", "h1", "h3", "body", "html"}


class BookmarksHtml:
    """Reads saved links; those that lead to papers are papers."""

    name = "bookmarks-html"
    label = Sentence("bookmarks or saved links (HTML)")

    def accepts(self, source: Source) -> int:
        """Look for the first line of such files, or for links that say when they were saved."""
        head = source.head.lstrip("\ufeff")
        if _NETSCAPE.match(head) or _EXPORT.search(head):
            return 97
        return 92 if _SAVED.search(head) and _LIST.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_Bookmarks().events(source.text()))


@dataclass(slots=True)
class _Link:
    """A link whose end has not come yet."""

    address: str
    line: int
    text: str = ""


class _Bookmarks:
    """Follows the tags of a text."""

    def __init__(self) -> None:
        self._links = SavedLinks()
        self._link: _Link | None = None
        self._line = 0
        self._title: str | None = None

    def events(self, text: str) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the lines are."""
        last = 1
        for token in tokens(text):
            last = token.last_line
            yield from self._take(token)
        if self._link:
            yield from self._gap(self._link.line)
            for number in range(self._link.line, last + 1):
                yield Mark(number, LineKind.UNKNOWN)
            self._line = max(self._line, last)
            yield Problem(
                Sentence("The text ends inside a link, which was left out."), self._link.line
            )
        yield from self._gap(last + 1)
        yield from self._links.problems()
        yield Heading(self._title)

    def _take(self, token: Token) -> Iterator[Mark | Draft]:
        if isinstance(token, Text) and self._link:
            self._link.text += token.text
        elif isinstance(token, Raw) and token.name == "title":
            self._title = self._title or " ".join(token.text.split()) or None
        elif isinstance(token, Start | End) and token.name in _ENDING:
            yield from self._finish(token.line)
            if isinstance(token, Start) and token.attributes.get("href"):
                self._link = _Link(token.attributes["href"], token.line)

    def _finish(self, last: int) -> Iterator[Mark | Draft]:
        link, self._link = self._link, None
        if link:
            yield from self._gap(link.line)
            yield from self._links.take(link.address, link.text, link.line, last)
            self._line = max(self._line, last)

    def _gap(self, before: int) -> Iterator[Mark]:
        """Mark the lines between links."""
        for number in range(self._line + 1, before):
            yield Mark(number, LineKind.FURNITURE)
        self._line = max(self._line, before - 1)

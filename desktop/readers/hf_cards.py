"""The cards of a copied “Daily Papers” page: cutting it into stretches, and one card's draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.readers.hf_lines import NOTHING, Line, Said, Shape, merged
from desktop.readers.links import arxiv_id, doi

BLOCK = (Shape.AUTHORS, Shape.DOT, Shape.DATE)
# Longer text, or a sentence of at least the second length, is no name, menu entry or search.
_LONGEST_HEADING, _SHORTEST_PROSE = 200, 100


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text with what stands among it (`body`), then a block of page data and more (`tail`).

    The block is the authors, a dot and a date, or some of these. Before the text there may be
    what belongs to the page or to the card that begins; after the block likewise.
    """

    body: list[Line]
    tail: list[Line]
    is_last: bool = False

    @property
    def texts(self) -> list[Line]:
        """The lines of the body that are prose."""
        return [line for line in self.body if line.shape is Shape.TEXT]

    @property
    def has_only_date(self) -> bool:
        """Whether the block is a date without anything else, as a page has in its head."""
        shapes = [line.shape for line in self.tail if line.shape in BLOCK]
        return shapes == [Shape.DATE]

    @property
    def has_prose(self) -> bool:
        """Whether some of the text is too long for a name, a menu or search words."""
        return any(is_prose(line.text) for line in self.texts)


def stretches(lines: Iterable[Line]) -> Iterator[Stretch]:
    """Cut a page into stretches: each ends before the first text after a block."""
    body: list[Line] = []
    tail: list[Line] = []
    for line in lines:
        if tail and line.shape is Shape.TEXT:
            yield Stretch(body, tail)
            body, tail = [], []
        if tail or line.shape in BLOCK:
            tail.append(line)
        else:
            body.append(line)
    yield Stretch(body, tail, is_last=True)


def is_prose(text: str) -> bool:
    """Say whether a text is too long for a name, a menu entry or search words."""
    return len(text) > _LONGEST_HEADING or (len(text) > _SHORTEST_PROSE and text.endswith("."))


@dataclass(slots=True)
class Card:
    """A paper while its lines are gathered. `place` counts the papers of the page from 0."""

    place: int
    title: list[str] = field(default_factory=list)
    abstract: list[str] = field(default_factory=list)
    said: Said = NOTHING
    first: int = 0
    last: int = 0

    def add(self, said: Said) -> None:
        """Take what a line says of the paper, unless it is known already."""
        self.said = merged(self.said, said)

    def draft(self) -> Draft:
        """Return the paper as the page tells of it."""
        said = self.said
        facts = Facts(
            title=joined(self.title),
            abstract=joined(self.abstract),
            authors=said.authors,
            author_count=said.author_count,
            organization=said.organization,
            comments=said.comments,
            upvotes=said.upvotes,
            arxiv_id=next(filter(None, map(arxiv_id, said.urls)), None),
            doi=next(filter(None, map(doi, said.urls)), None),
            urls=said.urls,
        )
        return Draft(facts, said.date, self.first, self.last)


def joined(lines: list[str]) -> str:
    """Join wrapped lines: with a blank, but for a word that was broken after its hyphen."""
    text = ""
    for line in lines:
        broken = text[-1:] == "-" and text[-2:-1].isalnum() and line[0].isalnum()
        text += line if broken or not text else f" {line}"
    return text

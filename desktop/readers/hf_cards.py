"""A card of a copied “Daily Papers” page while it is read: one paper."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.readers.hf_lines import Line, Shape
from desktop.readers.hf_said import NOTHING, Said, merged
from desktop.readers.links import arxiv_id, doi, names_paper
from desktop.readers.prose_looks import ends_sentence

_AFTER_A_HANGING_HYPHEN = ("and", "or", "to")


@dataclass(slots=True)
class Card:
    """A paper while its lines are gathered. `place` counts the papers of the page from 0."""

    place: int
    title: list[str] = field(default_factory=list)
    abstract: list[str] = field(default_factory=list)
    said: Said = NOTHING
    first: int = 0
    last: int = 0

    def repeats(self, other: Card) -> bool:
        """Say whether this is another card over again."""
        return (self.title, self.abstract) == (other.title, other.abstract)

    def fits(self, line: Line) -> bool:
        """Say whether a line can be this card's: none has two dates or two counts of authors."""
        if line.shape is Shape.DATE:
            return self.said.date is None
        is_known = bool(self.said.author_count or self.said.authors)
        return not (line.shape is Shape.AUTHORS and is_known)

    def wants(self, line: Line) -> bool:
        """Say whether addresses on a line of their own end a sentence of the abstract."""
        is_open = bool(self.abstract) and not ends_sentence(self.abstract[-1])
        return is_open and not any(map(names_paper, line.said.urls))

    def add(self, said: Said) -> None:
        """Take what a line says. A bare number counts comments after date or votes, else votes."""
        if said.count is not None:
            is_later = self.said.date is not None or self.said.upvotes is not None
            comments, upvotes = (said.count, None) if is_later else (None, said.count)
            said = replace(said, comments=comments, upvotes=upvotes, count=None)
        self.said = merged(self.said, said)

    def draft(self) -> Draft:
        """Return the paper as the page tells of it."""
        said = self.said
        facts = Facts(
            title=_unnumbered(joined(self.title), self.place + 1),
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
    pieces = lines[:1]
    for before, line in pairwise(lines):
        broken = before[-1:] == "-" and before[-2:-1].isalnum() and line[0].isalnum()
        # “pre- and post-training” is no broken word.
        is_word = broken and line.split()[0] not in _AFTER_A_HANGING_HYPHEN
        pieces += ["" if is_word else " ", line]
    return "".join(pieces)


def _unnumbered(title: str, number: int) -> str:
    """Drop the number that a list of papers gives this one."""
    start, blank, rest = title.partition(" ")
    return rest if blank and start in (f"{number}.", f"{number})", f"[{number}]") else title

"""Excerpts: where the words of a query stand in a paper, and the passage that shows most of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.model.excerpt import Excerpt, Source
from desktop.model.hits import snippet, spans
from desktop.model.paper import Paper
from desktop.model.query_parts import Node, TextField
from desktop.model.query_text import parse
from desktop.model.row import as_shown
from desktop.model.storable import storable
from desktop.store.library import Library

# Some lines of a list, in a wide window too.
LENGTH = 300


def excerpts(library: Library, text: str, papers: Iterable[int]) -> dict[int, Excerpt]:
    """Return what lines of the list show of those papers that exist; never raises for the text."""
    root = parse(storable(text)).root
    with library.reading():
        return {paper.id: excerpt(paper, root) for paper in library.papers.get(list(papers))}


def excerpt(paper: Paper, root: Node | None) -> Excerpt:
    """Return the hits in the title, and a passage from the first field that has some.

    Only the abstract is worth reading without a hit, from its beginning.
    """
    title = tuple(spans(as_shown(paper.facts.title), root, TextField.TITLE))
    for source, field, words in _fields(paper):
        passage, found = snippet(words, root, LENGTH, field, at_hit=True)
        if found:
            return Excerpt(title, passage, tuple(found), source)
    passage, _ = snippet(as_shown(paper.facts.abstract), None, LENGTH)
    return Excerpt(title, passage)


def _fields(paper: Paper) -> Iterator[tuple[Source, TextField, str]]:
    facts = paper.facts
    yield Source.ABSTRACT, TextField.ABSTRACT, as_shown(facts.abstract)
    yield Source.NOTE, TextField.NOTE, paper.note
    yield Source.AUTHOR, TextField.AUTHOR, ", ".join(facts.authors)
    yield Source.ORGANIZATION, TextField.ORGANIZATION, facts.organization or ""
    yield Source.TAG, TextField.ANYWHERE, ", ".join(paper.marks.tags)

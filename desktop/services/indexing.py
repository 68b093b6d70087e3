"""Bringing the index up to date with the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.index.search_index import Document, SearchIndex
from desktop.model.paper import Paper
from desktop.store.library import Library

BATCH = 500


def catch_up(
    library: Library,
    index: SearchIndex,
    progress: Callable[[int], None] = lambda _left: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Index what is stale, a batch at a time; return how many papers that were.

    `progress` hears how many are left. A crash between index and library costs the same work once
    more and nothing else: a touch is struck out only after its batch is in the index.
    Raises IndexBusy when another process is indexing this library.
    """
    done = 0
    with library.open():
        while not cancelled():
            stale = library.outbox.stale(BATCH)
            if not stale:
                break
            papers = library.papers.get(list(stale.values()))
            there = {paper.id for paper in papers}
            gone = [id_ for id_ in stale.values() if id_ not in there]
            index.update([document(paper) for paper in papers], gone)
            library.outbox.mark_indexed(stale)
            done += len(stale)
            progress(library.outbox.count())
    return done


def reconcile(library: Library, index: SearchIndex) -> int:
    """Put into the outbox what index and library disagree on; return how many papers that are.

    The index may be new, deleted, rebuilt after damage, or of another day than the library.
    """
    with library.open():
        papers, indexed = library.shelves.everything(), index.ids()
        return library.outbox.put(papers ^ indexed)


def rebuild(library: Library, index: SearchIndex) -> None:
    """Throw the index away and ask for all of it anew; `catch_up` then does the work."""
    with library.open():
        index.drop()
        library.outbox.put_all()


def differences(library: Library, index: SearchIndex) -> Sequence[str]:
    """Say in plain words where the index does not hold what the library does."""
    with library.open():
        waiting = library.outbox.count()
        papers, indexed = library.shelves.everything(), index.ids()
    found = []
    if papers - indexed and not waiting:
        found.append(f"{len(papers - indexed)} papers are missing from the index")
    if indexed - papers and not waiting:
        found.append(f"{len(indexed - papers)} papers of the index are not in the library")
    return found


def document(paper: Paper) -> Document:
    """Return what the index keeps of a paper."""
    facts = paper.facts
    return Document(
        id=paper.id,
        title=facts.title,
        abstract=facts.abstract,
        authors=facts.authors,
        organization=facts.organization or "",
        note=paper.note,
        tags=paper.marks.tags,
        identifiers=tuple(value for value in (facts.arxiv_id, facts.doi) if value),
    )

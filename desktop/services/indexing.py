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
    more and nothing else: a touch is struck out only after its batch is in the index. An index
    that is missing, damaged or plainly not of this library is mended first.
    Raises IndexBusy when another process is indexing this library.
    """
    done = 0
    with library.open():
        _mend(library, index)
        while not cancelled():
            with library.reading():
                stale = library.outbox.stale(BATCH)
                papers = library.papers.get(list(stale.values()))
            if not stale:
                break
            there = {paper.id for paper in papers}
            gone = [id_ for id_ in stale.values() if id_ not in there]
            index.update([document(paper) for paper in papers], gone)
            library.outbox.mark_indexed(stale)
            done += len(stale)
            progress(library.outbox.count())
    return done


def _mend(library: Library, index: SearchIndex) -> None:
    if index.needs_rebuild:
        rebuild(library, index)
    elif not library.outbox.count() and index.count() != library.papers.count():
        reconcile(library, index)


def reconcile(library: Library, index: SearchIndex) -> int:
    """Put into the outbox what index and library disagree on; return how many papers that are.

    The index may be new, deleted, rebuilt after damage, or of another day than the library.
    """
    with library.open():
        differing = library.shelves.everything() ^ index.ids()
        return library.outbox.put(differing) if differing else 0


def rebuild(library: Library, index: SearchIndex) -> None:
    """Throw the index away and ask for all of it anew; `catch_up` then does the work.

    It is asked for first, so that a crash between the two cannot leave an index that lacks papers
    without anyone knowing.
    """
    with library.open():
        library.outbox.put_all()
        index.drop()


def differences(library: Library, index: SearchIndex) -> Sequence[str]:
    """Say in plain words where the index does not hold what the library does.

    Papers that wait to be indexed are no difference.
    """
    with library.reading():
        waiting, papers = library.outbox.papers(), library.shelves.everything()
    indexed = index.ids()
    missing, foreign = papers - indexed - waiting, indexed - papers - waiting
    found = [f"not as it was written: {fault}" for fault in index.faults()] if indexed else []
    if missing:
        found.append(f"{len(missing)} of {len(papers)} papers are missing")
    if foreign:
        found.append(f"{len(foreign)} papers are not in the library")
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

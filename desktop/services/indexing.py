"""Bringing the index up to date with the library."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from desktop.index.pairing import Pairing, pair, pairing_of
from desktop.index.search_index import Document, SearchIndex
from desktop.model.paper import Paper
from desktop.store.library import Library

BATCH = 2000
# Papers that take longer than a moment: how many they are is said before the first batch.
MANY = 500
# Another program may give both a new mark between the look at the one and at the other.
_LOOKS = 3


def catch_up(
    library: Library,
    index: SearchIndex,
    progress: Callable[[int], None] = lambda _left: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Index what is stale, a batch at a time; return how many papers that were.

    `progress` hears how many are left, after each batch, and where they are many before the first.
    A crash between index and library costs the same work once more and nothing else: a touch is
    struck out only after its batch is in the index. An index that is missing, damaged or plainly
    not of this library is mended first.
    Raises IndexBusy when another process is indexing this library.
    """
    done = 0
    with library.open():
        _mend(library, index)
        if (waiting := library.outbox.count()) >= MANY:
            progress(waiting)
        while not cancelled():
            with library.reading():
                stale = library.outbox.stale(BATCH)
                papers = library.papers.get(list(stale.values()))
            if not stale:
                break
            there = {paper.id for paper in papers}
            gone = [id_ for id_ in stale.values() if id_ not in there]
            index.update([document(paper) for paper in papers], gone)
            library.outbox.mark_indexed(stale, _teller(index, max(stale)))
            done += len(stale)
            progress(library.outbox.count())
    return done


def _mend(library: Library, index: SearchIndex) -> None:
    if index.needs_rebuild or not _is_of(library, index):
        rebuild(library, index)
    elif not library.outbox.count() and index.count() != library.papers.count():
        reconcile(library, index)


def _teller(index: SearchIndex, last: int) -> Callable[[str | None, str], None]:
    """Return what tells the index how its library is marked."""
    return lambda before, now: pair(index.folder, Pairing(before, now, last))


def _is_of(library: Library, index: SearchIndex) -> bool:
    """Say whether the index was made of this library, as it is now.

    It is ahead of it by what still waits, if another program was stopped in the middle.
    """
    for _ in range(_LOOKS):
        told, mark = pairing_of(index.folder), library.outbox.mark()
        if told and (mark == told.now or (mark == told.before and told.last in _waiting(library))):
            return True
    # One that has just been made says nothing yet.
    return not index.count()


def _waiting(library: Library) -> Collection[int]:
    return library.outbox.stale(BATCH)


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
        is_foreign = not _is_of(library, index)
    indexed = index.ids()
    missing, foreign = papers - indexed - waiting, indexed - papers - waiting
    found = [f"not as it was written: {fault}" for fault in index.faults()] if indexed else []
    if indexed and is_foreign:
        found.append("it was made of another library, or of another day")
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

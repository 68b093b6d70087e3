"""The full-text index: papers in, ids out; a cache beside the library that may go at any time."""

from __future__ import annotations

import errno
import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar
from weakref import WeakSet

from desktop.index.answers import Answers, Hit, Reason, Similar
from desktop.model.errors import AppError
from desktop.model.query import Query
from desktop.model.query_parts import Node, has_facts
from desktop.model.sentence import Sentence

if TYPE_CHECKING:
    from desktop.index.index_files import IndexFiles, Moment
    from desktop.index.matching import Matcher

# Part of the folder's name: with another schema, folding or layout an index is another index.
VERSION = 2
_COMMIT = 4000  # papers, whose postings are held in memory and take about 20 MB
_OUTSIDE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ENOMEM)  # no fault of the index
log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_Parameters = ParamSpec("_Parameters")
_BUSY = Sentence("Another Carrel is bringing the search index up to date. Try again in a moment.")
NO_MEMORY = Sentence("There is not enough memory left. Close other programs, and try again.")
_FAILED = Sentence("The search index in {folder} could not be written: {reason}.")


class IndexProblem(AppError):
    """The search index could not be used."""


class IndexBusy(IndexProblem):
    """Another process is writing the search index just now."""


@dataclass(frozen=True, slots=True)
class Document:
    """What the index is told of a paper. Ids are above 0 and below 2**32."""

    id: int
    title: str = ""
    abstract: str = ""
    authors: tuple[str, ...] = ()
    organization: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()


class SearchIndex:
    """The words of all papers, in a folder of their own beside the library.

    Asking never raises for what is on the disk: where the index is missing or damaged it answers
    nothing, and `needs_rebuild` says so. Threads may share a SearchIndex; each gets its own view.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / f"index-{VERSION}"
        self._own = threading.local()
        self._matchers: WeakSet[Matcher] = WeakSet()
        self._incomplete = False
        self._distrusted: Moment | None = None
        self._writing = threading.Lock()

    @property
    def needs_rebuild(self) -> bool:
        """Whether the index is missing, damaged, or was made anew without all papers.

        Then `drop` it and `update` it with every paper of the library.
        """
        return self._incomplete or not self._ask(lambda _: True, otherwise=False)

    def search(self, node: Node, limit: int) -> list[Hit]:
        """Return the papers that answer best, best first, and of equals the newest (highest id).

        Raises ValueError for a node that asks for more than words.
        """
        found = self.answers(node)
        return found.best(limit) if found else []

    def matching(self, node: Node) -> set[int]:
        """Return all papers that answer. Raises ValueError as `search` does."""
        found = self.answers(node)
        return set(found.ids()) if found else set()

    def answers(self, node: Node, overtaken: Callable[[], bool] | None = None) -> Answers | None:
        """Say of all papers whether they answer, and how well; None where there is no index.

        Raises OvertakenError when `overtaken` says so between two parts of the query, and
        ValueError for a node that asks for more than words.
        """
        if has_facts(node):
            raise ValueError("the index knows words only")
        return self._ask(
            lambda matcher: Answers(matcher.snapshot.papers, matcher.scores(node, overtaken)),
            otherwise=None,
        )

    def ids(self) -> set[int]:
        """Return all papers that are in the index."""
        return self._ask(lambda matcher: set(matcher.snapshot.papers.tolist()), otherwise=set())

    def count(self) -> int:
        """Return how many papers are in the index."""
        return self._ask(lambda matcher: len(matcher.snapshot.papers), otherwise=0)

    def did_you_mean(self, query: Query) -> str:
        """Return the query with its unknown words put right, or "" where nothing is better."""
        from desktop.index.suggesting import respelt

        return self._ask(lambda matcher: respelt(query, matcher), otherwise="")

    def complete(self, prefix: str, fields: tuple[str, ...], limit: int) -> list[tuple[str, int]]:
        """Return words that begin so, commonest first, and how many papers have each.

        The words are folded; `fields` are names of the index's fields (title, tags, author …).
        """
        from desktop.index.explaining import complete

        return self._ask(lambda matcher: complete(matcher, prefix, fields, limit), otherwise=[])

    def reasons(self, node: Node, paper: int) -> list[Reason]:
        """Return why a paper answers to the words of a query, what counts most first."""
        from desktop.index.explaining import reasons

        return self._ask(lambda matcher: reasons(matcher, node, paper), otherwise=[])

    def similar(self, paper: int, limit: int) -> list[Similar]:
        """Return the papers that share most telling words with one, likest first."""
        from desktop.index.explaining import similar

        return self._ask(lambda matcher: similar(matcher, paper, limit), otherwise=[])

    def faults(self) -> list[str]:
        """Read the whole index and name what is missing or not as it was written."""
        return self._files.faults()

    def update(self, documents: Iterable[Document], removed: Iterable[int] = ()) -> None:
        """Put papers in, in place of what was there of them, and take others out.

        All is there at once, but in steps of some thousand papers when there are more. An index
        that is missing or damaged is made anew first. Raises IndexBusy or IndexProblem.
        """
        coming = iter(documents)
        gone = set(removed)
        while (chunk := {document.id: document for document in islice(coming, _COMMIT)}) or gone:
            self._guarded(self._commit, chunk, gone)
            gone = set()

    def tidy(self, stopped: Callable[[], bool]) -> bool:
        """Put parts of the index together, for faster answers, and say whether there were some.

        Gives up when `stopped` says so, when another process writes, and for whatever is wrong;
        then the index stays what it was. To be called when there is nothing else to do.
        """
        with self._writing:
            try:
                return self._files.tidy(stopped)
            except Exception:
                log.info("the search index was not tidied", exc_info=True)
                return False

    def drop(self) -> None:
        """Throw everything away and begin an empty index. Raises IndexBusy or IndexProblem."""
        self._guarded(self._files.make)
        self._incomplete = False

    def close(self) -> None:
        """Let go of all files. No thread may be asking any more."""
        for matcher in list(self._matchers):
            matcher.close()
        self._own = threading.local()

    @cached_property
    def _files(self) -> IndexFiles:
        from desktop.index.index_files import IndexFiles

        return IndexFiles(self.folder)

    def _ask(self, question: Callable[[Matcher], _Answer], *, otherwise: _Answer) -> _Answer:
        """Ask the index as it is now; where it fails twice, distrust it until it changes."""
        from desktop.index.index_files import DamagedError

        for _ in range(2):
            try:
                return self._answered(question)
            except DamagedError:
                log.info("the search index must be rebuilt", exc_info=True)
        self._distrusted = self._files.moment()
        return otherwise

    def _answered(self, question: Callable[[Matcher], _Answer]) -> _Answer:
        """Ask once. Raises DamagedError for all ways of damage; lack of memory is none of them."""
        from desktop.index.index_files import DamagedError
        from desktop.index.matching import OvertakenError

        try:
            return question(self._matcher())
        except OvertakenError:
            raise
        except Exception as error:
            self._discard()
            starved = isinstance(error, MemoryError)
            raise (IndexProblem(NO_MEMORY) if starved else DamagedError(str(error))) from error

    def _matcher(self) -> Matcher:
        """Return this thread's view of the index as it is now. Raises DamagedError."""
        from desktop.index.index_files import DamagedError
        from desktop.index.matching import Matcher

        moment = self._files.moment()
        mine: Matcher | None = getattr(self._own, "matcher", None)
        if mine and self._own.moment == moment:
            return mine
        if moment and moment == self._distrusted:
            raise DamagedError("it failed before")
        newer = Matcher(self._files.open(mine.snapshot if mine else None))
        if mine:
            mine.snapshot.close(keep=newer.snapshot)
        self._own.matcher, self._own.moment = newer, moment
        self._matchers.add(newer)
        return newer

    def _discard(self) -> None:
        if mine := getattr(self._own, "matcher", None):
            mine.close()
            self._own.matcher = None

    def _guarded(
        self,
        job: Callable[_Parameters, None],
        *args: _Parameters.args,
        **kwargs: _Parameters.kwargs,
    ) -> None:
        """Do a job that writes, one at a time; say in plain words what keeps it from being done."""
        from desktop.index.index_files import BusyError

        with self._writing:
            try:
                job(*args, **kwargs)
            except BusyError:
                raise IndexBusy(_BUSY) from None
            except MemoryError:
                raise IndexProblem(NO_MEMORY) from None
            except OSError as error:
                reason = error.strerror or error
                raise IndexProblem(_FAILED.filled(folder=self.folder, reason=reason)) from error

    def _commit(self, documents: dict[int, Document], gone: set[int]) -> None:
        from desktop.index.index_files import BusyError

        self._discard()  # so that the files are looked at before they are built upon
        if not self._ask(lambda _: True, otherwise=False):
            self._make_anew()
        try:
            self._write(documents, gone)
        except (BusyError, PermissionError, MemoryError):
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno in _OUTSIDE:
                raise
            log.info("the search index is made anew", exc_info=True)
            self._make_anew()
            self._write(documents, gone)

    def _make_anew(self) -> None:
        self._discard()
        self._files.make()
        self._incomplete = True

    def _write(self, documents: dict[int, Document], gone: set[int]) -> None:
        with self._files.writing() as writer:
            for doc in self._matcher().snapshot.docs_of(gone | documents.keys()):
                writer.delete_document(doc)
            for document in documents.values():
                writer.add_document(**_fields(document))


def _fields(document: Document) -> dict[str, object]:
    """Return a document as the schema has it; empty fields are left out."""
    texts = {
        "title": (document.title,),
        "abstract": (document.abstract,),
        "author": document.authors,
        "organization": (document.organization,),
        "note": (document.note,),
        "tags": document.tags,
        "identifiers": document.identifiers,
    }
    return {"id": document.id, **{name: text for name, text in texts.items() if any(text)}}

"""The index as it was at one moment, for one thread to search in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from desktop.index.arrays import Mask, Numbers, Places
from desktop.index.columns import EVERYWHERE
from desktop.index.segment_files import FieldReader, SegmentReader
from desktop.index.written import IDS, Written
from desktop.model.stemming import stem
from desktop.model.word_pattern import WordPattern

# What a word counts that is not quite the one asked for.
SAME_STEM = 0.8
GOES_ON = 0.6
MISSPELT = 0.5


@dataclass(frozen=True, slots=True)
class Expansion:
    """The words that answer to a pattern, by number in the lexicon of a segment.

    All between `first` and `last` count GOES_ON, but for those in `others`, which have a value of
    their own, up to 1.
    """

    first: int
    last: int
    others: Mapping[int, float]

    def each(self) -> Iterator[tuple[int, float]]:
        """Yield every word once, in order."""
        found = dict.fromkeys(range(self.first, self.last), GOES_ON)
        found.update(self.others)
        yield from sorted(found.items())


class Segment:
    """A part of the index that never changes; its documents have numbers of their own, from 0."""

    def __init__(self, folder: Path, segment: Written) -> None:
        self.name = segment.name
        self._reader = SegmentReader(folder, segment)
        self.close = self._reader.close
        self.papers = _papers(folder, segment)

    @property
    def words(self) -> list[str]:
        """The words of all fields, in order."""
        return self._reader.words

    def range(self, prefix: str) -> tuple[int, int]:
        """Return the numbers of the first word that begins so, and of the first one after."""
        return self._reader.range(prefix)

    def number(self, word: str) -> int:
        """Return the number of a word, or -1."""
        return self._reader.number(word)

    def field(self, name: str) -> FieldReader | None:
        """Return the postings of a field, or None where no document has it."""
        return self._reader.field(name)

    def expansion(self, pattern: WordPattern) -> Expansion:
        """Return the words that answer to a pattern."""
        reader = self._reader
        others: dict[int, float] = {}
        if pattern.edits:
            others.update(dict.fromkeys(self._near(pattern.form, pattern.edits), MISSPELT))
        if pattern.same_stem:
            root = stem(pattern.form)
            others.update(dict.fromkeys(reader.related(root), SAME_STEM))
            if (number := reader.number(root)) >= 0 and stem(root) == root:
                others[number] = SAME_STEM
        if (number := reader.number(pattern.form)) >= 0:
            others[number] = 1.0
        first, last = reader.range(pattern.form) if pattern.goes_on else (0, 0)
        return Expansion(first, last, dict(sorted(others.items())))

    def _near(self, form: str, edits: int) -> list[int]:
        """Return the words that begin alike and are at most so many letters away."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import cdist

        first, last = self._reader.range(form[:1])
        lengths = self._reader.lengths[first:last].astype(np.int64)
        numbers = first + np.flatnonzero(np.abs(lengths - len(form)) <= edits)
        words = [self._reader.words[number] for number in numbers.tolist()]
        if not words:
            return []
        apart = cdist([form], words, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8)
        near: list[int] = numbers[apart[0] <= edits].tolist()
        return near


class Part:
    """A segment as it is in a snapshot: without the papers that are no longer there.

    `rows` gives for each document its place among all papers of the snapshot; `there` is None when
    none is gone. Whoosh numbers its documents from `base` on.
    """

    def __init__(self, segment: Segment, base: int, there: Mask | None) -> None:
        self.segment = segment
        self.base = base
        self.there = there
        self.rows: Places | slice = slice(0)

    @property
    def papers(self) -> Numbers:
        """The ids of the papers that are there."""
        papers = self.segment.papers
        return papers if self.there is None else papers[self.there]

    @property
    def is_straight(self) -> bool:
        """Whether documents are in the order of their papers, and none is gone."""
        return self.there is None and isinstance(self.rows, slice)

    def settle(self, papers: Numbers) -> None:
        """Find the place of each paper among all of them, which are sorted."""
        rows = np.searchsorted(papers, self.papers)
        run = bool(len(rows)) and bool((np.diff(rows) == 1).all())
        self.rows = slice(int(rows[0]), int(rows[-1]) + 1) if run else rows


class Snapshot:
    """All segments of one generation of the index. Raises whatever damage leads to.

    What the snapshot before it has read is taken over, since segments never change.
    """

    def __init__(
        self, folder: Path, segments: Sequence[Written], before: Snapshot | None = None
    ) -> None:
        known = {part.segment.name: part.segment for part in before.parts} if before else {}
        self.parts: list[Part] = []
        base = 0
        try:
            for segment in segments:
                if segment.size:
                    self.parts.append(_part(folder, segment, base, known))
                base += segment.size
        except BaseException:
            self.close(keep=before)
            raise
        for part in self.parts:
            part.settle(self.papers)

    @cached_property
    def papers(self) -> Numbers:
        """The ids of all papers in the index, in order."""
        found = [np.zeros(0, np.uint32), *(part.papers for part in self.parts)]
        papers = np.sort(np.concatenate(found))
        # What NumPy has for it imports masked arrays, which takes as long as a search.
        is_first = np.ones(len(papers), bool)
        is_first[1:] = papers[1:] != papers[:-1]
        return papers[is_first]

    def docs_of(self, papers: Collection[int]) -> Iterator[int]:
        """Yield the documents of some papers, as Whoosh numbers them."""
        wanted = np.fromiter(papers, np.int64, len(papers))
        for part in self.parts:
            for doc in np.flatnonzero(np.isin(part.segment.papers, wanted)).tolist():
                if part.there is None or part.there[doc]:
                    yield part.base + doc

    def lexicons(self) -> Iterator[tuple[list[str], list[int]]]:
        """Yield the words of each segment, in order, with the number of documents of each."""
        for part in self.parts:
            if column := part.segment.field(EVERYWHERE):
                words = part.segment.words
                yield words, column.counts(0, len(words)).tolist()

    def close(self, keep: Snapshot | None = None) -> None:
        """Let go of the files, but for those of a newer snapshot."""
        kept = {part.segment.name for part in keep.parts} if keep else set()
        for part in self.parts:
            if part.segment.name not in kept:
                part.segment.close()


def _part(folder: Path, segment: Written, base: int, known: Mapping[str, Segment]) -> Part:
    found = known.get(segment.name) or Segment(folder, segment)
    there = None
    if segment.gone:
        there = np.ones(segment.size, bool)
        there[list(segment.gone)] = False
    return Part(found, base, there)


def _papers(folder: Path, segment: Written) -> Numbers:
    """Read the column of ids, which Whoosh writes in network order and cuts off after the last."""
    papers = np.frombuffer((folder / f"{segment.name}{IDS}").read_bytes(), ">u4").astype(np.uint32)
    if len(papers) != segment.size:
        raise ValueError("ids are missing")
    return papers

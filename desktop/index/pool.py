"""Gathering the papers of a new segment: texts in, columns out.

Papers are many and their words few, so each piece of text between blanks is folded once a segment;
everything else is done with arrays.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np

from desktop.index.arrays import F4, U4, Numbers, Places
from desktop.index.columns import EVERYWHERE, Column, Columns, edges, ranges, together
from desktop.index.measures import GAP, MEASURES, Measure
from desktop.model.folding import forms, pieces
from desktop.model.stemming import stem


class _Numbered(dict[str, int]):
    """Gives each word the next number when it is first asked for."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class _Pieces(dict[str, int]):
    """Numbers pieces of text; piece n has the words `words[ends[n - 1]:ends[n]]`."""

    def __init__(self, numbers: _Numbered) -> None:
        super().__init__()
        self.words = array("I")
        self.ends = array("I")
        self._numbers = numbers

    def __missing__(self, piece: str) -> int:
        number = self[piece] = len(self)
        self.words.extend(map(self._numbers.__getitem__, forms(piece)))
        self.ends.append(len(self.words))
        return number


class _Texts:
    """The texts of a field: their pieces in a row, where each text ends, and whose it is."""

    def __init__(self) -> None:
        self.pieces = array("I")
        self.ends = array("I")
        self.docs = array("I")


class Pool:
    """Gathers papers in memory, some bytes for each word of them."""

    def __init__(self) -> None:
        self.size = 0
        self._numbers = _Numbered()
        self._pieces = _Pieces(self._numbers)
        self._fields: dict[str, _Texts] = {}

    def add(self, name: str, texts: Sequence[str]) -> None:
        """Add what the paper at hand has in a field."""
        found = self._fields.get(name) or self._fields.setdefault(name, _Texts())
        number = self._pieces.__getitem__
        for text in filter(None, texts):
            found.pieces.extend(map(number, pieces(text)))
            found.ends.append(len(found.pieces))
            found.docs.append(self.size)

    def next(self) -> None:
        """Go on to the next paper."""
        self.size += 1

    def columns(self) -> Columns:
        """Return all that was gathered."""
        words = sorted(self._numbers)
        ranks = np.empty(len(words), U4)
        order = np.fromiter(map(self._numbers.__getitem__, words), np.int64, len(words))
        ranks[order] = np.arange(len(words), dtype=U4)
        fields = {
            name: self._column(self._fields[name], ranks, measure)
            for name, measure in MEASURES.items()
            if name in self._fields
        }
        fields = {name: column for name, column in fields.items() if len(column.words)}
        fields[EVERYWHERE] = together(fields.values())
        return Columns(self.size, words, stems_of(words), fields)

    def _column(self, texts: _Texts, ranks: Numbers, measure: Measure) -> Column:
        words, text_of = self._words_of(texts, ranks)
        docs = np.frombuffer(texts.docs, U4)
        places = np.arange(len(words), dtype=np.uint64) + GAP * text_of.astype(np.uint64)
        lengths = np.bincount(docs[text_of], minlength=self.size)
        spans = lengths + GAP * np.bincount(docs, minlength=self.size)
        order = (words.astype(np.uint64) << np.uint64(32)) | np.arange(len(words), dtype=np.uint64)
        order.sort()
        words = (order >> np.uint64(32)).astype(U4)
        order &= np.uint64(0xFFFFFFFF)
        docs = docs[text_of[order]]
        return _sorted_out(words, docs, places[order].astype(U4), (spans, lengths, measure))

    def _words_of(self, texts: _Texts, ranks: Numbers) -> tuple[Numbers, Places]:
        """Return the words of all texts of a field in a row, and the text that each is of."""
        ends = np.frombuffer(self._pieces.ends, U4).astype(np.int64)
        counts = np.diff(ends, prepend=0)
        pieces_ = np.frombuffer(texts.pieces, U4)
        each = counts[pieces_]
        taken = ranges((ends - counts)[pieces_], each)
        words = ranks[np.frombuffer(self._pieces.words, U4)[taken]]
        till = np.append(0, np.cumsum(each))[np.frombuffer(texts.ends, U4)]
        return words, np.repeat(np.arange(len(till)), np.diff(till, prepend=0))


def stems_of(words: Sequence[str]) -> dict[str, str]:
    """Return the stems of those words that are not their own."""
    return {word: root for word in words if (root := stem(word)) != word}


def _sorted_out(
    words: Numbers, docs: Numbers, places: Numbers, papers: tuple[Places, Places, Measure]
) -> Column:
    """Make a column of words that are sorted, each of them by place."""
    spans, lengths, measure = papers
    changed = words[1:] != words[:-1]
    tops = edges(len(words), changed)
    firsts = edges(len(words), changed, docs[1:] != docs[:-1])
    posted = firsts[:-1]
    shares = measure.shares(lengths)
    weights = np.diff(firsts) * shares[docs[posted]]
    return Column(
        words=words[tops[:-1]],
        bounds=np.searchsorted(posted, tops).astype(U4),
        docs=docs[posted],
        weights=weights.astype(F4),
        tops=tops.astype(U4),
        places=places,
        starts=np.append(0, np.cumsum(spans)).astype(U4),
    )

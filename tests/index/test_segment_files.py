"""A segment is read as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage

from desktop.index.columns import EVERYWHERE
from desktop.index.pool import Pool
from desktop.index.segment_files import SegmentReader, write_segment
from desktop.index.written import written


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[SegmentReader]:
    pool = Pool()
    pool.add("title", ["study of studies"])
    pool.add("note", ["studio"])
    pool.next()
    pool.add("title", ["studying more"])
    pool.next()
    storage = FileStorage(str(tmp_path))
    segment = W3Codec().new_segment(storage, "MAIN")
    segment.set_doc_count(2)
    write_segment(storage, segment, pool.columns())
    reader = SegmentReader(tmp_path, written(segment))
    yield reader
    reader.close()


def test_words_have_numbers_in_order(reader: SegmentReader) -> None:
    assert reader.words == ["more", "of", "studies", "studio", "study", "studying"]
    assert reader.lengths.tolist() == [4, 2, 7, 6, 5, 8]
    assert reader.range("studi") == (2, 4)
    assert reader.range("z") == (6, 6)
    assert (reader.number("study"), reader.number("stud")) == (4, -1)
    assert reader.related("studi") == [2, 4, 5]
    assert reader.related("more") == []
    assert reader.names == ["title", "note"]


def test_a_field_knows_its_own_words(reader: SegmentReader) -> None:
    title = reader.field("title")
    assert title is not None
    assert title.words.tolist() == [0, 1, 2, 4, 5]
    assert title.within(2, 4) == (2, 3)
    assert title.within(2, 2) == (0, 0)
    assert title.spans(2, 4, [2, 5]) == [(4, 5), (2, 3)]
    assert title.place_count([(4, 5), (2, 3)]) == 2
    assert title.having([3, 4]) == [(4, 3)]
    assert title.having([]) == []
    assert title.postings(3, 5)[0].tolist() == [0, 1]
    assert title.counts(3, 5).tolist() == [1, 1]
    assert title.places(2, 3).tolist() == [2]
    assert title.docs_at(np.array([0, 2, 5])).tolist() == [0, 0, 1]
    assert reader.field("abstract") is None


def test_words_of_a_document_are_found(reader: SegmentReader) -> None:
    everywhere = reader.field(EVERYWHERE)
    assert everywhere is not None
    assert [number for number, _ in everywhere.of(0)] == [1, 2, 3, 4]
    assert everywhere.within(2, 4) == (2, 4)
    assert everywhere.having([3]) == [(3, 3)]


def test_all_of_a_segment_is_given_back(reader: SegmentReader) -> None:
    whole = reader.whole()
    assert whole.words == reader.words
    assert whole.stems == {"studies": "studi", "study": "studi", "studying": "studi"}
    assert whole.fields["note"].places.tolist() == [0]


def test_documents_that_are_not_there_are_refused(reader: SegmentReader) -> None:
    title = reader.field("title")
    assert title is not None
    title._size = 1
    with pytest.raises(ValueError, match="does not have"):
        title.postings(0, 5)

"""A segment gives back what went in, to us and to Whoosh's own searchers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from whoosh.index import FileIndex
from whoosh.qparser import MultifieldParser
from whoosh.query import Prefix, Term
from whoosh.reading import TermNotFound

from desktop.index.codec import ColumnReader
from desktop.index.schema import schema
from desktop.index.segments import ColumnSegmentWriter, DurableStorage

PAPERS = [
    {"id": 7, "title": ("Rössler flows",), "abstract": ("A flow is a flow.",)},
    {"id": 8, "title": ("Other flows",), "author": ("Anna Smith", "John Doe")},
    {"id": 9, "abstract": ("Nothing of note",)},
]


@pytest.fixture
def index(tmp_path: Path) -> Iterator[FileIndex]:
    with DurableStorage(str(tmp_path)) as storage:
        index = FileIndex.create(storage, schema())
        writer = ColumnSegmentWriter(index)
        for paper in PAPERS:
            writer.add_document(**paper)
        writer.commit()
        yield index


@pytest.fixture
def reader(index: FileIndex) -> Iterator[ColumnReader]:
    whole = index.reader()
    reader = whole.codec().terms_reader(whole.storage(), whole.segment())
    yield reader
    reader.close()
    whole.close()


def test_all_words_can_be_walked_over(reader: ColumnReader) -> None:
    assert list(reader.terms())[-3:] == [
        ("title", b"flows"), ("title", b"other"), ("title", b"rossler"),
    ]  # fmt: skip
    assert next(reader.terms_from("author", b"j")) == ("author", b"john")


def test_postings_are_handed_to_whoosh(reader: ColumnReader) -> None:
    matcher = reader.matcher("abstract", b"flow", schema()["abstract"].format)
    assert list(matcher.all_ids()) == [0]
    assert matcher.value_as("positions") == [1, 4]
    author = reader.matcher("author", b"doe", schema()["author"].format)
    assert author.value_as("positions") == [5]


def test_whoosh_itself_searches_the_columns(index: FileIndex) -> None:
    with index.searcher() as searcher:
        parser = MultifieldParser(["title", "abstract", "author"], index.schema)

        def ids(query: str) -> set[int]:
            hits = searcher.search(parser.parse(query), limit=None)
            return {PAPERS[hit.docnum]["id"] for hit in hits}

        assert ids("rossler") == {7}
        assert ids("flows OR nothing") == {7, 8, 9}
        assert ids('"anna smith"') == {8}
        assert ids('"smith john"') == set()
        assert ids("title:fl*") == {7, 8}
        assert ids("flows NOT rossler") == {8}
        assert len(searcher.search(Prefix("abstract", "no"))) == 1
        assert len(searcher.search(Term("abstract", "absent"))) == 0


def test_whoosh_itself_suggests_from_the_columns(index: FileIndex) -> None:
    with index.searcher() as searcher:
        assert searcher.reader().frequency("abstract", "flow") > 0
        assert searcher.reader().frequency("abstract", "absent") == 0
        assert searcher.suggest("title", "rosler") == ["rossler"]
        assert searcher.reader().doc_frequency("title", "flows") == 2
        assert searcher.reader().term_info("title", "flows").max_id() == 1
        assert set(searcher.reader().indexed_field_names()) == {"title", "abstract", "author"}
        assert list(searcher.reader().lexicon("author")) == [b"anna", b"doe", b"john", b"smith"]


def test_a_cursor_walks_over_the_words(reader: ColumnReader) -> None:
    cursor = reader.cursor("title", schema()["title"])
    assert [cursor.first(), cursor.next(), cursor.find("p"), cursor.next(), cursor.is_valid()] == [
        "flows", "other", "rossler", None, False,
    ]  # fmt: skip
    assert not reader.cursor("note", schema()["note"]).is_valid()


def test_a_word_that_is_not_there_is_said_to_be_missing(reader: ColumnReader) -> None:
    assert ("title", b"flows") in reader
    assert ("title", b"absent") not in reader
    with pytest.raises(TermNotFound):
        reader.term_info("title", b"absent")


def test_postings_that_are_cut_off_are_noticed(reader: ColumnReader, tmp_path: Path) -> None:
    path = next(tmp_path.glob("*.postings"))
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(ValueError, match="cut off"):
        reader._reader.whole()


def test_an_index_of_another_kind_of_computer_is_refused(
    reader: ColumnReader, tmp_path: Path
) -> None:
    path = next(tmp_path.glob("*.words"))
    ours = f'"{sys.byteorder}"'.encode()
    path.write_bytes(path.read_bytes().replace(ours, b'"medium"'.ljust(len(ours))[: len(ours)]))
    with pytest.raises(ValueError, match="another kind of computer"):
        reader.indexed_field_names()

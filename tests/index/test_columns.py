"""Columns give back what was added to them."""

from __future__ import annotations

from desktop.index.columns import Column, ColumnPool


def test_a_column_gives_back_what_was_added() -> None:
    column = Column()
    postings = [(1, 0.5, b"\1\0\0\0"), (4, 2.0, b"\2\0\0\0\3\0\0\0")]
    for posting in postings:
        column.add(*posting)
    assert list(column.each()) == postings


def test_columns_are_joined() -> None:
    one, other = Column(), Column()
    one.add(1, 0.5, b"\1\0\0\0")
    other.add(0, 1.0, b"\2\0\0\0")
    one.append(other, 5)
    assert list(one.each()) == [(1, 0.5, b"\1\0\0\0"), (5, 1.0, b"\2\0\0\0")]


def test_a_pool_gathers_by_field_and_word_and_forgets() -> None:
    pool = ColumnPool()
    pool.add(("title", b"flow", 0, 1.0, b"\0\0\0\0"))
    pool.add(("abstract", b"flow", 0, 1.0, b"\0\0\0\0"))
    pool.add(("title", b"flow", 1, 1.0, b"\0\0\0\0"))
    assert [(name, list(words)) for name, words in pool.iter_postings()] == [
        ("abstract", [b"flow"]),
        ("title", [b"flow"]),
    ]
    assert list(pool.column("title", b"flow").docs) == [0, 1]
    pool.cleanup()
    assert list(pool.iter_postings()) == []

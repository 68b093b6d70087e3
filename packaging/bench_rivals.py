"""What the search is measured against: SQLite FTS5, and Whoosh as it comes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import bench_texts
from bench_data import CACHE
from desktop.index.search_index import Document
from desktop.model.query_parts import And, Match, Node, Text, sought

TOP = 50


class Fts5:
    """SQLite's own full-text index: bm25 over title, abstract, and authors."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path)
        self._db.execute("PRAGMA synchronous = OFF")

    def add(self, papers: Sequence[Document]) -> None:
        """Index papers in one transaction."""
        self._db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS paper USING fts5(title, abstract, author)"
        )
        rows = (
            (paper.id, paper.title, paper.abstract, " ".join(paper.authors)) for paper in papers
        )
        self._db.executemany(
            "INSERT INTO paper (rowid, title, abstract, author) VALUES (?, ?, ?, ?)", rows
        )
        self._db.commit()

    def search(self, node: Node) -> int:
        """Return how many of the best papers there are; for words that must all be there."""
        found = self._db.execute(
            "SELECT rowid FROM paper WHERE paper MATCH ? ORDER BY rank LIMIT ?",
            (" ".join(map(_matched, sought(node))), TOP),
        )
        return len(found.fetchall())


def _matched(text: Text) -> str:
    quoted = text.words.replace('"', '""')
    return f'"{quoted}"*' if text.match in (Match.TYPED, Match.PREFIX) else f'"{quoted}"'


class StockWhoosh:
    """Whoosh with one field for everything, and all its defaults."""

    def __init__(self, folder: Path) -> None:
        from whoosh.analysis import StemmingAnalyzer
        from whoosh.fields import NUMERIC, TEXT, Schema
        from whoosh.index import create_in, open_dir

        if folder.exists():
            self._index = open_dir(str(folder))
        else:
            folder.mkdir()
            schema = Schema(id=NUMERIC(stored=True, unique=True), text=TEXT(StemmingAnalyzer()))
            self._index = create_in(str(folder), schema)
        self._searcher: Any = None

    def add(self, papers: Sequence[Document]) -> None:
        """Index papers in one commit."""
        writer = self._index.writer()
        for paper in papers:
            text = " ".join((paper.title, paper.abstract, *paper.authors))
            writer.add_document(id=paper.id, text=text)
        writer.commit()

    def search(self, node: Node) -> int:
        """Return how many of the best papers there are."""
        from whoosh import query

        if self._searcher is None:
            self._searcher = self._index.searcher()
        words = [
            query.Prefix("text", text.words.lower())
            if text.match is Match.TYPED
            else query.Term("text", text.words.lower())
            for text in sought(node)
        ]
        return len(self._searcher.search(query.And(words), limit=TOP).top_n)


def kept(size: int, texts: Path | None) -> tuple[Fts5, StockWhoosh]:
    """Return both with so many papers, made now or kept from before; the second takes minutes."""
    made = f"{bench_texts.EDITION}-{bench_texts.folder_of(texts).name}-{size}"
    folder = CACHE / f"{made}-fts-{sqlite3.sqlite_version}-whoosh-{version('whoosh-reloaded')}"
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        papers = list(bench_texts.documents(size, texts))
        Fts5(folder / "fts.db").add(papers)
        StockWhoosh(folder / "stock").add(papers)
        (folder / "whole").touch()
    return Fts5(folder / "fts.db"), StockWhoosh(folder / "stock")


def is_plain(node: Node | None) -> bool:
    """Say whether a query is but words, all of which must be there."""
    return isinstance(node, Text) or (
        isinstance(node, And) and all(isinstance(part, Text) for part in node.parts)
    )

"""The queries that were asked, in a file of the library's folder."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

FILE_NAME = "searches.json"
MOST = 100
LONGEST = 500


def load(folder: Path) -> tuple[str, ...]:
    """Return earlier queries, newest first; nothing where the file is missing or makes no sense."""
    try:
        stored = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    if not isinstance(stored, list):
        return ()
    return tuple(query for query in stored if isinstance(query, str) and query)[:MOST]


def added(queries: tuple[str, ...], query: str) -> tuple[str, ...]:
    """Return queries with one that was just asked at their head; blanks around it do not count."""
    query = " ".join(query.split())
    if not query or len(query) > LONGEST:
        return queries
    return (query, *(other for other in queries if other != query))[:MOST]


def keep(folder: Path, queries: tuple[str, ...]) -> None:
    """Write queries, whole or not at all; none of them takes the file away.

    Nobody loses anything that matters where they cannot be written, so that is passed over.
    """
    path = folder / FILE_NAME
    draft = path.with_name(f"{FILE_NAME}.{os.urandom(8).hex()}.part")
    with contextlib.suppress(OSError):
        if not queries:
            path.unlink(missing_ok=True)
            return
        try:
            draft.write_text(json.dumps(queries, ensure_ascii=True, indent=1), encoding="utf-8")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)

"""A logical dump of a library, to compare before and after."""

from __future__ import annotations

from desktop.store.library import Library
from desktop.store.rows import answers
from desktop.store.tables import TRACKED

Dump = dict[str, list[tuple[object, ...]]]


def dump(library: Library) -> Dump:
    """Return all rows that people's data is in."""
    with library.open():
        return {
            table._meta.table_name: sorted(answers(table.select()), key=repr) for table in TRACKED
        }

from __future__ import annotations

import pytest

from desktop.store import bookkeeping
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import TRACKED, Table, database

ALL = sorted(Table.__subclasses__(), key=lambda table: table.__name__)


@pytest.mark.parametrize("table", ALL, ids=lambda table: table.__name__)
def test_the_classes_agree_with_the_migrated_schema(library: Library, table: type[Table]) -> None:
    meta = table._meta
    with library.open():
        rows = fetch(database.obj, f"PRAGMA table_info({meta.table_name})")
        keys = fetch(database.obj, f"PRAGMA foreign_key_list({meta.table_name})")

    columns = {name: (kind, bool(needed or key)) for _, name, kind, needed, _, key in rows}
    fields = {
        field.column_name: (
            "TEXT" if field.field_type == "TEXT" else "INTEGER",
            not field.null,
        )
        for field in meta.sorted_fields
    }
    assert fields == columns
    if table is not bookkeeping.TouchRow:  # its step is not joined in Python
        parents = {key[3]: key[2] for key in keys}
        assert parents == {
            field.column_name: field.rel_model._meta.table_name for field in meta.refs
        }


def test_every_table_of_the_schema_has_a_class(library: Library) -> None:
    with library.open():
        sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        names = {name for (name,) in fetch(database.obj, sql)}

    assert {table._meta.table_name for table in ALL} == names


def test_the_history_watches_parents_before_children() -> None:
    for number, table in enumerate(TRACKED):
        assert {field.rel_model for field in table._meta.refs} <= set(TRACKED[:number])


def test_the_first_column_of_a_watched_table_is_its_key() -> None:
    for table in TRACKED:
        assert table._meta.sorted_fields[0] is table._meta.primary_key

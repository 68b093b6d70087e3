from __future__ import annotations

from desktop.store.library import Library
from desktop.store.rows import among, answers, column, connection_of, fetch, insert, listed, named
from desktop.store.tables import AuthorRow, database
from tests.store.conftest import Add


def test_any_number_of_values_can_be_asked_for(library: Library) -> None:
    names = [f"Author {number}" for number in range(40_000)]
    with library.open():
        insert(database.obj, "author", ("name",), ((name,) for name in names))

        found = AuthorRow.select().where(listed(AuthorRow.name, names))

        assert found.count() == 40_000
        assert AuthorRow.select().where(among(AuthorRow.id, range(1, 39_001))).count() == 39_000


def test_texts_are_asked_for_as_they_are(library: Library) -> None:
    names = ['quote " and \\', "Zoë", "\u2028", "x\x00y", "😀"]
    with library.open():
        insert(database.obj, "author", ("name",), ((name,) for name in names))

        for name in names:
            found = AuthorRow.select(AuthorRow.name).where(listed(AuthorRow.name, [name]))
            assert column(found) == [name]


def test_answers_come_as_tuples_columns_and_mappings(library: Library, add: Add) -> None:
    add()
    with library.open():
        query = AuthorRow.select(AuthorRow.id, AuthorRow.name).order_by(AuthorRow.id)

        assert answers(query) == [(1, "Ada Quill"), (2, "Bo Reed")]
        assert named(query)[0] == {"id": 1, "name": "Ada Quill"}
        assert fetch(database.obj, "SELECT 1 + ?", (2,)) == [(3,)]
        assert connection_of(database.obj).execute("SELECT 7").fetchone() == (7,)

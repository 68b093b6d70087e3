from __future__ import annotations

from desktop.model.rule import Rule
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.store.conftest import Add


def test_a_library_from_before_rules_takes_one(library: Library, add: Add) -> None:
    add()
    with library.open():
        fetch(database.obj, "DROP TABLE rule")
        fetch(database.obj, "PRAGMA user_version = 8")
    library.close()

    later = Library(library.folder)

    with later.open():
        assert later.rules.all() == []
        later.rules.add(Rule("moss", ("sea",)))
        assert later.check() == []
        later.history.undo()
        assert later.rules.all() == []
        assert later.papers.count() == 3
    later.close()

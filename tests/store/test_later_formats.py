from __future__ import annotations

from pathlib import Path

from desktop.model.query import Place, Sort
from desktop.model.rule import Rule
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.store.old_formats import make_old

BEFORE_RULES = 8
BEFORE_ORDERS = 11
TWO = """
INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, added, upvotes)
VALUES (1, 'u', 'Tides in Teacups', '', 0, 'tidesinteacups', '2024', 3),
       (2, 'v', 'Moss Remembers', '', 0, 'mossremembers', '2024', NULL);
INSERT INTO mark (paper, status, starred) VALUES (1, 'inbox', 0), (2, 'inbox', 0)
"""


def test_a_library_from_before_rules_takes_one(tmp_path: Path) -> None:
    make_old(tmp_path / "library.db", BEFORE_RULES)
    library = Library(tmp_path)

    with library.open():
        assert library.rules.all() == []
        library.rules.add(Rule("moss", ("sea",)))
        assert library.check() == []
        library.history.undo()
        assert library.rules.all() == []
    library.close()


def test_a_library_from_before_orders_is_sorted_as_it_was(tmp_path: Path) -> None:
    make_old(tmp_path / "library.db", BEFORE_ORDERS, TWO)
    library = Library(tmp_path)

    with library.open():
        assert library.shelves.ids(Place(), Sort.TITLE) == [2, 1]
        assert library.shelves.ids(Place(), Sort.UPVOTES) == [1, 2]
        indices = fetch(database.obj, "SELECT name FROM sqlite_master WHERE type = 'index'")
        assert ("paper_order",) in indices
        assert not [line for line in library.check() if "clues" not in line]
    library.close()

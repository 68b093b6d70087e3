from __future__ import annotations

from pathlib import Path

from desktop.model.rule import Rule
from desktop.store.library import Library
from tests.store.old_formats import make_old

BEFORE_RULES = 8


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

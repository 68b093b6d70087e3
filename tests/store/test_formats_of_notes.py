from __future__ import annotations

from pathlib import Path

from desktop.store.connecting import database_at, make_library
from desktop.store.header import FORMAT
from desktop.store.library import Library
from desktop.store.rows import fetch
from tests.store.old_formats import make_old

BEFORE_LINKS = 9
# A note that links to a paper, and one that undo would bring back.
NOTED = """
INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, added)
VALUES (1, 'u', 'Tides in Teacups', '', 0, 'tidesinteacups', '2024'),
       (2, 'v', 'Moss Remembers', '', 0, 'mossremembers', '2024');
INSERT INTO mark (paper, status, starred) VALUES (1, 'inbox', 0), (2, 'inbox', 0);
INSERT INTO note (paper, text, saved_at) VALUES (1, 'See [[Moss Remembers]].', '2024');
INSERT INTO step (id, act, count, detail, at, undone) VALUES (1, 'note', 1, '', '', 0);
INSERT INTO touch (step, kind, row, paper, image) VALUES (1, 'note', 2, 2,
    json_object('paper', 2, 'text', 'As [[Tides in Teacups|said]].', 'saved_at', '2024'))
"""


def test_links_of_notes_are_known_from_the_first_day(tmp_path: Path) -> None:
    make_old(tmp_path / "library.db", BEFORE_LINKS, NOTED)
    library = Library(tmp_path)
    with library.open():
        assert [one.paper for one in library.links.linking_to(2)] == [1]
        assert library.links.linking_to(1) == []

        library.history.undo()

        assert [one.paper for one in library.links.linking_to(1)] == [2]
        assert not [line for line in library.check() if "clues" not in line]


def test_a_new_library_has_them_too(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    make_library(path, tmp_path / "backups")
    db = database_at(path)
    with db.connection_context():
        assert fetch(db, "PRAGMA user_version") == [(FORMAT,)]
        assert fetch(db, "SELECT * FROM note_link") == []

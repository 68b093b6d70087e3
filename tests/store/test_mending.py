"""What is left after damage is put into a state that makes sense, and the loss is told."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.store.header import FORMAT
from desktop.store.mending import mend
from desktop.store.repairing import _new, _schema
from desktop.store.salvage import Gap, Salvage

PAPER = (
    "INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, added) "
    "VALUES (?, ?, 'Moss', '', 0, '', '')"
)


def tables() -> dict[str, Salvage]:
    return {name: Salvage(columns) for name, columns in _schema(FORMAT)[0].items()}


def one(db: Any, sql: str) -> Any:
    return db.execute(sql).fetchone()[0]


def test_what_belongs_to_nothing_is_mended_or_goes(tmp_path: Path) -> None:
    found = tables()
    found["paper"].gaps.append(Gap(2, 9))
    with closing(_new(tmp_path / "db", FORMAT)) as db:
        db.execute(PAPER, (1, "u1"))
        db.execute("INSERT INTO note (paper, text, saved_at) VALUES (5, 'kept', '')")
        db.execute("INSERT INTO paper_tag (paper, tag) VALUES (1, 3)")
        db.execute("INSERT INTO link (paper, position, url) VALUES (7, 0, 'https://a.example')")
        db.execute("INSERT INTO correction (paper, field, value, at) VALUES (1, 'title', '', '')")

        lost = mend(db, found, {"digest": 2})

        assert one(db, "SELECT title FROM paper WHERE id = 5").startswith("A paper that could not")
        assert one(db, "SELECT name FROM tag") == "lost 3"
        assert one(db, "SELECT count(*) FROM mark") == 2
        assert one(db, "SELECT count(*) FROM link") == 0
        assert one(db, "SELECT count(*) FROM correction") == 0
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    said = "\n".join(lost)
    assert "1 place of the file where papers stood cannot be read" in said
    assert "2 of the names of digests made no sense" in said
    assert "1 of the links belonged to what is lost" in said


def test_a_lost_note_comes_from_its_newest_version(tmp_path: Path) -> None:
    found = tables()
    found["note"].gaps.append(Gap(1, 3))
    with closing(_new(tmp_path / "db", FORMAT)) as db:
        db.execute(PAPER, (1, "u1"))
        for text in ("old", "new"):
            db.execute(
                "INSERT INTO note_version (paper, text, saved_at) VALUES (1, ?, '')", (text,)
            )

        lost = mend(db, found, {})

        assert one(db, "SELECT text FROM note") == "new"
    assert "1 note is from its kept versions" in lost


def test_nothing_is_told_of_a_whole_library(tmp_path: Path) -> None:
    with closing(_new(tmp_path / "db", FORMAT)) as db:
        assert mend(db, tables(), {}) == []

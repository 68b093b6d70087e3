from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from desktop.readers.source import Source
from desktop.services.edited_notes import brought_back, exported_note
from desktop.services.export_folder import Wanted, export_folder
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.services.reading import dated, read
from desktop.store.library import Library
from tests.services.making import TEA, made

TODAY = dt.date(2025, 11, 2)


@pytest.mark.parametrize(
    ("base", "here", "told", "expected"),
    [
        ("one\n", "one", "one, edited\n", "one, edited\n"),
        ("one\n", "one, edited", "one\n", "one, edited"),
        ("one\n\ntwo\n", "ONE\n\ntwo", "one\n\nTWO", "ONE\n\nTWO\n"),
        ("one\n", "mine", "theirs", "mine\n\n---\n\n# Their note\n\ntheirs\n"),
        (None, "mine", "theirs", "mine\n\n---\n\n# Their note\n\ntheirs\n"),
        ("one\n", "one", "", "one"),
        ("", "", "new", "new\n"),
    ],
)
def test_what_one_side_edited_is_taken_and_else_both_stay(
    base: str | None, here: str, told: str, expected: str
) -> None:
    assert brought_back(base, here, told, "Their note") == expected


def test_a_note_that_was_edited_in_its_file_comes_back_as_a_new_version(
    library: Library, tmp_path: Path
) -> None:
    with library.open():
        (id_,) = commit(library, [made(TEA)]).papers
        library.notes.save(id_, "First line\n\nLast line\n")
        (paper,) = library.papers.get([id_])
    assert exported_note(library.folder, paper.uid) is None
    export_folder(Papers(library, [id_]), tmp_path / "vault", Wanted(), TODAY)
    assert exported_note(library.folder, paper.uid) == "First line\n\nLast line\n"

    (path,) = (tmp_path / "vault").iterdir()
    path.write_text(path.read_text().replace("First line", "First line, edited"))
    with library.open():
        commit(library, [dated(read(Source.from_path(path), str(path)), None, TODAY)])
        assert library.notes.text(id_) == "First line, edited\n\nLast line\n"
        assert len(library.notes.versions(id_)) == 2
        library.history.undo()
        assert library.notes.text(id_) == "First line\n\nLast line\n"


def test_a_book_that_is_none_means_that_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "exports.db").write_bytes(b"no database at all, but long enough" * 100)

    assert exported_note(tmp_path, "u") is None

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.model.correction import Field
from desktop.model.errors import ExportProblem
from desktop.model.file_names import same_name
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.services import exporting
from desktop.services.export_folder import Outcome, Wanted, export_folder
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.writers.papers import hostile_titles

TODAY = dt.date(2025, 11, 2)
USUAL = Wanted()


@pytest.fixture
def ids(library: Library) -> Sequence[int]:
    with library.open():
        found = commit(library, [made(TEA, SOCKS, SHEEP)]).papers
        library.notes.save(found[0], "First line\n\nLast line\n")
        library.exports.give_keys(found)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


def again(library: Library, ids: Sequence[int], folder: Path, wanted: Wanted = USUAL) -> Outcome:
    return export_folder(Papers(library, ids), folder, wanted, TODAY)


def write_note(library: Library, paper: int, text: str) -> None:
    with library.open():
        library.notes.save(paper, text)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_paper_is_a_file_and_nothing_else_is_there(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    assert again(library, ids, folder) == Outcome(papers=3, new=3)

    assert names(folder) == ["Chaos in a Cup of Tea.md", "How Many Sheep.md", "Sorting Socks.md"]
    assert names(folder.parent) == ["library", "vault"]
    assert (folder / "Sorting Socks.md").read_bytes().startswith(b'---\ntitle: "Sorting Socks"\n')


def test_exporting_again_changes_nothing(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.iterdir()}

    assert again(library, ids, folder) == Outcome(papers=3, unchanged=3)
    assert before == {
        path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.iterdir()
    }


def test_what_was_written_in_the_file_stays_and_the_library_s_changes_come(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    path = folder / "Chaos in a Cup of Tea.md"
    text = path.read_text().replace("status:", "mood: good\nstatus:")
    path.write_text(text.replace("First line", "First line, with more").replace("\n", "\r\n"))
    with library.open():
        library.marks.set_status(ids[:1], Status.DONE)

    assert again(library, ids, folder) == Outcome(papers=3, updated=1, unchanged=2)
    now = path.read_bytes().decode()
    assert "\r\nmood: good\r\n" in now
    assert 'status: "done"' in now
    assert "First line, with more" in now
    assert "\n" not in now.replace("\r\n", "")
    # What only the file has stays another time, too.
    write_note(library, ids[0], "First line\n\nLast line\n\nFrom the library\n")
    again(library, ids, folder)
    assert "First line, with more\r\n\r\nLast line\r\n\r\nFrom the library" in (
        path.read_bytes().decode()
    )


def test_both_sides_of_a_conflict_are_kept_and_told_once(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    path = folder / "Chaos in a Cup of Tea.md"
    path.write_text(path.read_text().replace("Last line", "Mine"))
    write_note(library, ids[0], "First line\n\nYours\n")

    beside = "Chaos in a Cup of Tea (conflict 2025-11-02).md"
    assert again(library, ids, folder) == Outcome(papers=3, unchanged=2, conflicts=[beside])
    assert "Mine" in path.read_text()
    assert "Yours" in (folder / beside).read_text()
    assert again(library, ids, folder) == Outcome(papers=3, unchanged=3)
    write_note(library, ids[0], "First line\n\nYours again\n")
    assert again(library, ids, folder).conflicts == [
        "Chaos in a Cup of Tea (conflict 2025-11-02) (2).md"
    ]


def test_a_renamed_file_is_found_by_its_id_also_in_a_folder_below(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    (folder / "read").mkdir()
    (folder / "Sorting Socks.md").rename(folder / "read" / "Socks!.md")
    with library.open():
        library.marks.set_star(ids, starred=True)

    assert again(library, ids, folder) == Outcome(papers=3, updated=3)
    assert "starred: true" in (folder / "read" / "Socks!.md").read_text()
    assert not (folder / "Sorting Socks.md").exists()


def test_a_deleted_file_stays_deleted_unless_asked(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    (folder / "Sorting Socks.md").unlink()

    assert again(library, ids, folder) == Outcome(papers=3, unchanged=2, left_out=1)
    assert not (folder / "Sorting Socks.md").exists()
    assert again(library, ids, folder, Wanted(restore=True)).new == 1
    for path in folder.iterdir():
        path.unlink()
    assert again(library, ids, folder).new == 3


def test_a_title_that_is_corrected_keeps_its_file(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    with library.open():
        library.corrections.correct(ids[1], Facts("Sorting Stockings"), [Field.TITLE])

    assert again(library, ids, folder).updated == 1
    assert 'title: "Sorting Stockings"' in (folder / "Sorting Socks.md").read_text()


def test_files_of_others_are_never_touched(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    folder.mkdir()
    (folder / "sorting socks.MD").write_text("dear to me")
    (folder / "How Many Sheep.md").write_bytes(b"\xff\xfe no text")
    outside = folder.parent / "outside.md"
    outside.write_text("---\ncarrel_id: x\n---\n")
    (folder / "link.md").symlink_to(outside)

    assert again(library, ids, folder).new == 3
    assert (folder / "sorting socks.MD").read_text() == "dear to me"
    assert (folder / "How Many Sheep.md").read_bytes() == b"\xff\xfe no text"
    assert "Sorting Socks (2).md" in names(folder)
    assert "How Many Sheep (2).md" in names(folder)


def test_a_file_that_is_no_text_any_more_is_left_and_the_library_s_goes_beside(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    path = folder / "Sorting Socks.md"
    path.write_bytes(path.read_bytes() + b"\xff")

    assert again(library, ids, folder).conflicts == ["Sorting Socks (conflict 2025-11-02).md"]
    assert path.read_bytes().endswith(b"\xff")


def test_a_folder_that_moved_is_known_by_its_files(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    moved = folder.rename(folder.with_name("moved"))
    write_note(library, ids[0], "New\n")

    assert again(library, ids, moved) == Outcome(papers=3, updated=1, unchanged=2)


def test_without_the_book_both_sides_are_kept(
    library: Library, ids: Sequence[int], folder: Path
) -> None:
    again(library, ids, folder)
    (library.folder / "exports.db").unlink()
    write_note(library, ids[0], "New\n")

    assert len(again(library, ids, folder).conflicts) == 1


def test_what_is_stopped_leaves_nothing(
    library: Library, ids: Sequence[int], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "CHUNK", 1)
    answers = [False, True]
    papers = Papers(library, ids, cancelled=lambda: answers.pop(0))

    with pytest.raises(Cancelled):
        export_folder(papers, folder, Wanted(), TODAY)

    assert names(folder.parent) == ["library"]


def test_a_place_where_no_folder_can_be_is_told(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(ExportProblem, match="is a file"):
        again(library, ids, tmp_path / "file")
    with pytest.raises(ExportProblem, match="Not a directory"):
        again(library, ids, tmp_path / "file" / "below")


@pytest.mark.parametrize("profile", ["obsidian", "logseq", "org"])
def test_other_programs_have_their_own_files(
    library: Library, ids: Sequence[int], folder: Path, profile: str
) -> None:
    wanted = Wanted(profile, "key")
    assert again(library, ids, folder, wanted).new == 3
    assert again(library, ids, folder, wanted) == Outcome(papers=3, unchanged=3)
    path = next(path for path in folder.iterdir() if "First line" in path.read_text())
    path.write_text(path.read_text().replace("Last line", "Last line\n  and mine"))
    with library.open():
        library.marks.set_rating(ids[:1], 5)

    assert again(library, ids, folder, wanted) == Outcome(papers=3, updated=1, unchanged=2)
    assert "and mine" in path.read_text()
    assert "5" in path.read_text().split("First line")[0]


def test_no_title_leads_out_of_the_folder_or_takes_another_s_name(
    library: Library, folder: Path
) -> None:
    titles = [
        "../../evil", "/etc/passwd", "..", "C:\\x", "CON", "nul.txt", "Tea.", "tea", "TEA", "té",
        "te\u0301", "COM¹", "x" * 300, "中" * 300, "a/b\\c:d*e?f\"g<h>i|j", "\x00nul\x1f",
        ".hidden",
        *hostile_titles(150),
    ]  # fmt: skip
    with library.open():
        facts = [Facts(f"{title} ", doi=f"10.1/{n}") for n, title in enumerate(titles)]
        found = commit(library, [made(*facts)])

    outcome = again(library, found.papers, folder)

    written = [Path(path) / name for path, _, files in os.walk(folder) for name in files]
    assert len(written) == outcome.new == len(found.papers)
    assert all(path.parent == folder for path in written)
    assert len({same_name(path.name) for path in written}) == len(written)
    assert names(folder.parent) == ["library", "vault"]

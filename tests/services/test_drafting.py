from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.services.drafting import Drafts, NoteDraft, replay
from desktop.services.importing import commit
from desktop.services.merging import merge
from desktop.store.library import Library
from tests.disks import fill, small_disk
from tests.others import halted
from tests.services.making import SOCKS, TEA, made

TYPED = """
from pathlib import Path
from desktop.services.drafting import Drafts, NoteDraft
drafts = Drafts(Path(sys.argv[1]))
for text in ("h", "he", "hello \\ud83d wor\\x00ld"):
    drafts.keep(NoteDraft(1, sys.argv[2], text))
halt()
"""


@pytest.fixture
def uid(library: Library) -> str:
    """The lasting id of paper 1."""
    commit(library, [made(TEA, SOCKS)])
    with library.open():
        return library.papers.get([1])[0].uid


@pytest.fixture
def drafts(library: Library) -> Drafts:
    return Drafts(library.folder)


def note(library: Library, paper: int = 1) -> str:
    with library.open():
        return library.notes.text(paper)


def test_what_was_typed_before_a_crash_becomes_the_note(library: Library, uid: str) -> None:
    with halted(TYPED, library.folder, uid):
        pass
    drafts = Drafts(library.folder)

    assert replay(library, drafts) == [1]
    assert note(library) == "hello � wor�ld"
    assert drafts.left() == []
    assert list((library.folder / "drafts").iterdir()) == []
    with library.open():
        library.history.undo()
        assert library.notes.text(1) == ""


def test_only_the_newest_draft_of_a_paper_is_kept(drafts: Drafts, uid: str) -> None:
    for text in ("one", "two"):
        drafts.keep(NoteDraft(1, uid, text))
    drafts.keep(NoteDraft(2, "other", "three"))

    assert drafts.left() == [NoteDraft(1, uid, "two"), NoteDraft(2, "other", "three")]


def test_a_saved_draft_is_dropped_but_not_a_newer_one(drafts: Drafts, uid: str) -> None:
    old, new = NoteDraft(1, uid, "old"), NoteDraft(1, uid, "new")
    drafts.keep(old)
    drafts.keep(new)

    drafts.drop(old)
    assert drafts.left() == [new]
    drafts.drop(new)
    assert drafts.left() == []
    drafts.drop(new)


def test_nothing_left_is_nothing_to_do(library: Library, drafts: Drafts) -> None:
    assert drafts.left() == []
    assert replay(library, drafts) == []


def test_a_draft_that_was_saved_already_does_not_undo_what_came_later(
    library: Library, drafts: Drafts, uid: str
) -> None:
    drafts.keep(NoteDraft(1, uid, "saved, but the crash came before the drop"))
    with library.open():
        library.notes.save(1, "saved, but the crash came before the drop")
        library.notes.save(1, "written on the command line since")
        revision = library.history.revision()

        assert replay(library, drafts) == []
        assert library.history.revision() == revision
    assert note(library) == "written on the command line since"
    assert drafts.left() == []


def test_a_draft_waits_for_its_paper(library: Library, drafts: Drafts, uid: str) -> None:
    drafts.keep(NoteDraft(1, uid, "kept"))
    with library.open():
        library.history.undo()
    assert replay(library, drafts) == []
    assert len(drafts.left()) == 1

    with library.open():
        library.history.redo()
    assert replay(library, drafts) == [1]
    assert note(library) == "kept"


def test_a_draft_of_another_paper_with_the_same_number_is_not_taken(
    library: Library, drafts: Drafts, uid: str
) -> None:
    drafts.keep(NoteDraft(1, "another paper", "not mine"))
    drafts.keep(NoteDraft(99, uid, "mine, from a library with other numbers"))

    assert replay(library, drafts) == [1]
    assert note(library) == "mine, from a library with other numbers"
    assert [draft.text for draft in drafts.left()] == ["not mine"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"paper": 1}',
        b'{"paper": "x", "uid": "u", "text": "t"}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_damaged_draft_is_passed_over_and_kept(
    library: Library, drafts: Drafts, uid: str, content: bytes
) -> None:
    drafts.keep(NoteDraft(2, uid, "sound"))
    damaged = library.folder / "drafts" / "1.json"
    damaged.write_bytes(content)

    assert replay(library, drafts) == [1]
    assert damaged.read_bytes() == content


def test_a_draft_of_a_merged_paper_is_added_to_the_note_of_the_other(
    library: Library, drafts: Drafts, uid: str
) -> None:
    with library.open():
        library.notes.save(2, "mine")
        merge(library, 2, 1)
    drafts.keep(NoteDraft(1, uid, "theirs"))

    assert replay(library, drafts) == [2]
    assert note(library, 2) == f"mine\n\n---\n\n# Note on “{SOCKS.title}”\n\ntheirs\n"
    assert drafts.left() == []


def test_a_folder_in_the_place_of_a_draft_is_passed_over(library: Library, drafts: Drafts) -> None:
    (library.folder / "drafts" / "1.json").mkdir(parents=True)

    assert drafts.left() == []


def test_a_full_disk_keeps_the_draft_before(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "64k") as disk:
        drafts = Drafts(disk)
        drafts.keep(NoteDraft(1, "u", "before"))
        fill(disk)

        with pytest.raises(OSError, match="space"):
            drafts.keep(NoteDraft(1, "u", "much more " * 1000))

        assert [draft.text for draft in drafts.left()] == ["before"]
        assert [path.name for path in (disk / "drafts").iterdir()] == ["1.json"]


def test_a_draft_is_written_whole(
    drafts: Drafts, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts.keep(NoteDraft(1, "u", "before"))

    def fail(*_: object) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(json, "dump", fail)
    with pytest.raises(OSError, match="power cut"):
        drafts.keep(NoteDraft(1, "u", "after"))

    assert [draft.text for draft in drafts.left()] == ["before"]

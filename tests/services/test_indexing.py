from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop.index.search_index import Document, IndexBusy, SearchIndex
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.query_parts import Text
from desktop.services import indexing
from desktop.services.importing import commit
from desktop.services.indexing import catch_up, differences, document, rebuild, reconcile
from desktop.store.library import Library
from tests.others import halted
from tests.services.making import SHEEP, SOCKS, TEA, made

HOLD = """
from pathlib import Path
from desktop.index.index_files import IndexFiles
with IndexFiles(Path(sys.argv[1])).writing():
    halt()
"""
DIE = """
from pathlib import Path
from desktop.index.search_index import SearchIndex
from desktop.services import indexing
from desktop.store.library import Library
from desktop.store.outbox import Outbox
folder = Path(sys.argv[1])
{where} = halt
indexing.{function}(Library(folder), SearchIndex(folder))
"""


def found(index: SearchIndex, word: str) -> set[int]:
    return index.matching(Text(word))


def assert_all_is_indexed(library: Library, index: SearchIndex) -> None:
    with library.open():
        assert library.outbox.count() == 0
        assert index.ids() == library.shelves.everything()
    assert list(differences(library, index)) == []


def test_what_is_new_is_indexed_in_batches(
    library: Library, index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "BATCH", 2)
    commit(library, [made(TEA, SOCKS, SHEEP)])
    left: list[int] = []

    assert catch_up(library, index, left.append) == 3

    assert left == [1, 0]
    assert found(index, "socks") == {2}
    assert_all_is_indexed(library, index)
    assert catch_up(library, index) == 0


def test_that_there_is_much_to_do_is_said_before_the_first_batch(
    library: Library, index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "MANY", 3)
    commit(library, [made(TEA, SOCKS, SHEEP)])
    catch_up(library, index)
    index.drop()  # as an index of an earlier version is not there for this one
    seen: list[tuple[int, int]] = []

    catch_up(library, index, lambda left: seen.append((left, index.count())))

    assert seen == [(3, 0), (0, 3)]


def test_changes_are_found_and_old_words_are_not(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    with library.open():
        library.notes.save(1, "xylophone")
        library.marks.tag([2], "zither")
    catch_up(library, index)
    assert (found(index, "xylophone"), found(index, "zither")) == ({1}, {2})

    with library.open():
        library.history.undo()
        library.notes.save(1, "bassoon")
    catch_up(library, index)

    assert (found(index, "xylophone"), found(index, "zither")) == (set(), set())
    assert found(index, "bassoon") == {1}
    assert_all_is_indexed(library, index)


def test_papers_that_are_gone_leave_the_index(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)
    with library.open():
        library.history.undo()

    assert catch_up(library, index) == 2
    assert index.ids() == set()


def test_catching_up_can_be_stopped_between_batches(
    library: Library, index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "BATCH", 1)
    commit(library, [made(TEA, SOCKS)])
    answers = [False, True]

    assert catch_up(library, index, cancelled=lambda: answers.pop(0)) == 1

    with library.open():
        assert library.outbox.count() == 1
    assert catch_up(library, index) == 1


def test_a_note_that_is_saved_while_it_is_indexed_is_indexed_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(SearchIndex):
        def update(self, documents: Iterable[Document], removed: Iterable[int] = ()) -> None:
            super().update(documents, removed)
            with library.open():
                library.notes.save(1, "meanwhile")

    index = Slow(library.folder)
    commit(library, [made(TEA)])

    assert catch_up(library, index) == 2
    assert found(index, "meanwhile") == {1}
    index.close()


def test_a_crash_between_index_and_library_costs_the_work_once_more(
    library: Library, index: SearchIndex
) -> None:
    commit(library, [made(TEA, SOCKS)])
    die = DIE.format(where="Outbox.mark_indexed", function="catch_up")
    with halted(die, library.folder):
        pass
    assert index.ids() == {1, 2}

    assert catch_up(library, index) == 2
    assert_all_is_indexed(library, index)


def test_a_crash_in_a_rebuild_is_made_up_for(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)
    with halted(DIE.format(where="SearchIndex.drop", function="rebuild"), library.folder):
        pass

    assert catch_up(library, index) == 2
    assert_all_is_indexed(library, index)


def lose(folder: Path) -> None:
    shutil.rmtree(folder)


def empty_all_files(folder: Path) -> None:
    for path in folder.iterdir():
        path.write_bytes(b"")


def halve_all_files(folder: Path) -> None:
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize("spoil", [lose, empty_all_files, halve_all_files])
def test_an_index_that_is_lost_or_damaged_is_made_anew(
    library: Library, index: SearchIndex, spoil: object
) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    catch_up(library, index)
    index.close()
    assert callable(spoil)
    spoil(index.folder)
    again = SearchIndex(library.folder)
    assert differences(library, again) == ["3 of 3 papers are missing"]

    assert catch_up(library, again) == 3

    assert found(again, "socks") == {2}
    assert_all_is_indexed(library, again)
    again.close()


def test_an_index_of_another_day_is_brought_up_to_date(
    library: Library, index: SearchIndex, tmp_path: Path
) -> None:
    commit(library, [made(TEA)])
    catch_up(library, index)
    index.close()
    shutil.copytree(index.folder, tmp_path / "yesterday")
    commit(library, [made(SOCKS, SHEEP)])
    catch_up(library, index)
    index.close()
    shutil.rmtree(index.folder)
    shutil.copytree(tmp_path / "yesterday", index.folder)
    again = SearchIndex(library.folder)
    assert "it was made of another library, or of another day" in differences(library, again)

    assert catch_up(library, again) == 3, "notes of these papers may have changed, too"
    assert_all_is_indexed(library, again)
    again.close()


def test_papers_that_differ_are_asked_for(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)
    index.update([Document(77, "Foreign")], [1])
    assert differences(library, index) == [
        "1 of 2 papers are missing",
        "1 papers are not in the library",
    ]

    assert reconcile(library, index) == 2
    assert differences(library, index) == []
    assert reconcile(library, index) == 0
    catch_up(library, index)
    assert_all_is_indexed(library, index)


def test_an_index_can_be_made_anew_at_will(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)

    rebuild(library, index)

    assert index.ids() == set()
    assert catch_up(library, index) == 2
    assert_all_is_indexed(library, index)


def test_hidden_damage_is_told(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA, SOCKS)])
    catch_up(library, index)
    postings = next(index.folder.glob("*.postings"))
    content, status = bytearray(postings.read_bytes()), postings.stat()
    content[len(content) // 2] ^= 1
    postings.write_bytes(content)
    os.utime(postings, ns=(status.st_atime_ns, status.st_mtime_ns))

    (told,) = differences(library, SearchIndex(library.folder))
    assert told.startswith("not as it was written: ")


def test_another_writer_of_the_index_is_not_disturbed(library: Library, index: SearchIndex) -> None:
    commit(library, [made(TEA)])
    catch_up(library, index)
    commit(library, [made(SOCKS)])
    with halted(HOLD, index.folder), pytest.raises(IndexBusy):
        catch_up(library, index)

    with library.open():
        assert library.outbox.count() == 1
    assert catch_up(library, index) == 1
    assert_all_is_indexed(library, index)


def test_the_index_hears_of_every_text() -> None:
    facts = Facts(
        "Title", "Abstract", ("Ada", "Bo"), organization="Lab", arxiv_id="1", doi="10.1/a"
    )
    paper = Paper(7, "uid", facts, Marks(tags=("sea", "land")), note="Note")

    assert document(paper) == Document(
        7, "Title", "Abstract", ("Ada", "Bo"), "Lab", "Note", ("sea", "land"), ("1", "10.1/a")
    )
    assert document(Paper(8, "uid", Facts("Bare"))) == Document(8, "Bare")

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.model.errors import UsageProblem
from desktop.model.storable import storable
from desktop.store.library import Library
from tests.others import run_program, start_program
from tests.store.conftest import MOSS, Add

SAVE = """
import sys
from pathlib import Path
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
with library.open():
    library.notes.save(1, "from elsewhere")
"""


SAVE_ON_AND_ON = """
from pathlib import Path
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
for number in range(1_000_000):
    with library.open():
        library.notes.save(1, str(number))
    print(number, flush=True)
"""


def texts(library: Library, paper: int) -> list[str]:
    return [version.text for version in library.notes.versions(paper)]


def test_a_note_is_kept_as_it_was_written(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        for text in (" leading\r\nand\ttrailing \n\n", "# Zoë\u00a0\u2028😀", "%% end notes %%"):
            change = library.notes.save(id_, text)

            assert library.notes.text(id_) == text
            assert change.papers == {id_}


@given(text=st.text(max_size=50))
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_can_be_saved_taken_back_and_read(library: Library, text: str) -> None:
    with library.open():
        if not library.papers.count():
            library.arrivals.add([MOSS])
        before = library.notes.text(1)

        changed = not library.notes.save(1, text).is_nothing

        kept = storable(text) if text.strip() else ""
        assert library.notes.text(1) == kept
        if changed:
            library.history.undo()
            assert library.notes.text(1) == before
            library.history.redo()
            assert library.notes.text(1) == kept


def test_what_no_library_can_hold_is_replaced(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "nul \x00 and half \ud83d here")

        assert library.notes.text(id_) == "nul � and half � here"


def test_an_empty_note_is_no_note(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "something")
        library.notes.save(id_, " \n\t")

        assert library.notes.text(id_) == ""
        assert not library.papers.rows([id_])[0].has_note
        assert texts(library, id_) == ["", "something"]
        library.history.undo()
        assert library.notes.text(id_) == "something"


def test_saving_the_same_again_is_no_change(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "same", stay="a")

        assert library.notes.save(id_, "same", stay="a").is_nothing
        assert library.notes.save(id_, "same").is_nothing
        assert texts(library, id_) == ["same"]


@pytest.mark.parametrize("text", ["", "words"])
def test_a_note_needs_a_paper(library: Library, text: str) -> None:
    with library.open(), pytest.raises(UsageProblem, match="no paper with the number 7"):
        library.notes.save(7, text)


def test_a_stay_is_one_version(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        for text in ("m", "mo", "moss"):
            library.notes.save(id_, text, stay="a")
        library.notes.save(id_, "moss!", stay="b")
        library.notes.save(id_, "moss!!")

        versions = library.notes.versions(id_)
        assert [version.text for version in versions] == ["moss!!", "moss!", "moss"]
        assert all(version.saved_at.endswith("Z") for version in versions)


def test_what_was_cut_in_one_stay_can_be_found_again(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "an hour of work", stay="a")
        library.notes.save(id_, "", stay="a")
        library.notes.save(id_, "new", stay="a")

        assert texts(library, id_) == ["new", "an hour of work"]


def test_what_was_taken_back_can_be_found_again(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "taken back", stay="a")
        library.history.undo()
        library.notes.save(id_, "written instead", stay="a")
        library.notes.save(id_, "written instead!", stay="a")

        assert library.history.next_redo() is None
        assert texts(library, id_) == ["written instead!", "taken back"]


def test_what_another_program_wrote_in_the_same_stay_can_be_found_again(
    library: Library, add: Add
) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "mine", stay="a")
        run_program(SAVE, library.folder)
        library.notes.save(id_, "mine, more", stay="a")

        assert texts(library, id_) == ["mine, more", "from elsewhere", "mine"]
        assert [step.act for step in library.history.steps(9)][:3] == ["note"] * 3


@pytest.mark.parametrize("moment", [1, 7, 40])
def test_what_was_saved_survives_a_kill(library: Library, add: Add, moment: int) -> None:
    (id_,) = add(MOSS)
    with start_program(SAVE_ON_AND_ON, library.folder) as program:
        assert program.stdout is not None
        for _ in range(moment):
            program.stdout.readline()
        program.kill()
        said = program.stdout.read().split()

    with library.open():
        kept = int(library.notes.text(id_))
        assert kept >= max([moment - 1, *map(int, said)])
        assert len(library.notes.versions(id_)) == kept + 1
        assert library.check() == []


def test_versions_outlive_their_paper(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "kept")
        library.history.undo()
        library.history.undo()
        assert library.papers.get([id_]) == []

        assert texts(library, id_) == ["kept"]

"""An index of another library, or of somebody else, is neither believed nor obeyed."""

from __future__ import annotations

import os
import pickle
import re
import shutil
from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts
from desktop.model.query_parts import Text
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.store.library import Library
from tests.index.fictional import LIBRARY
from tests.services.making import made


def test_an_index_of_another_library_is_made_anew(library: Library, index: SearchIndex) -> None:
    """Its papers have the same numbers, so that counting them tells nothing."""
    commit(library, [made(*[Facts(f"Paper {n}", abstract="moss") for n in range(5)])])
    catch_up(library, index)
    index.close()
    shutil.rmtree(index.folder)
    foreign = SearchIndex(library.folder)
    foreign.drop()
    foreign.update(LIBRARY[:5])
    foreign.close()

    catch_up(library, index)

    assert index.matching(Text("moss")) == {1, 2, 3, 4, 5}


def test_an_index_newer_than_the_library_is_made_anew(library: Library, index: SearchIndex) -> None:
    """A copy of the library from yesterday was put back, beside the index of today."""
    commit(library, [made(*[Facts(f"Paper {n}", abstract="moss") for n in range(5)])])
    catch_up(library, index)
    yesterday = library.path.read_bytes()
    with library.open():
        library.notes.save(2, "written this morning")
        catch_up(library, index)
    library.close()
    for leftover in library.folder.glob(f"{library.path.name}-*"):
        leftover.unlink()
    library.path.write_bytes(yesterday)
    back = Library(library.folder)

    catch_up(back, index)

    assert index.matching(Text("morning")) == set()
    back.close()


class Trap:
    """What an index from somebody else may hold: a command, run when it is unpickled."""

    def __init__(self, told: Path) -> None:
        self.told = told

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return os.mkdir, (str(self.told),)


def test_nothing_in_a_foreign_index_is_run(tmp_path: Path) -> None:
    """A pickle can do anything, and a library with its index may come from anybody."""
    index = SearchIndex(tmp_path)
    index.drop()
    index.update(LIBRARY)
    index.close()
    (table,) = index.folder.glob("*.toc")
    data = table.read_bytes()
    told = tmp_path / "told"
    trap = pickle.dumps(Trap(told), 2)
    places = [found.start() for found in re.finditer(rb"\x80[\x02-\x05]", data)]
    assert len(places) >= 2
    for place in places:
        table.write_bytes(data[:place] + trap + data[place + len(trap) :])
        index = SearchIndex(tmp_path)
        assert index.matching(Text("network")) or index.needs_rebuild
        index.close()
        assert not told.exists()

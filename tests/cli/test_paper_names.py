from __future__ import annotations

import pytest

from desktop.cli.desk import Desk
from desktop.cli.paper_names import papers_named
from desktop.index.search_index import SearchIndex
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.store.library import Library


def test_papers_go_by_numbers_and_lasting_ids_each_once(
    library: Library, index: SearchIndex, capsys: pytest.CaptureFixture[str]
) -> None:
    with library.open(), library.history.step(Act.IMPORT):
        ids = library.arrivals.add([Facts("Moss"), Facts("Kites")])
        uid = library.papers.get(ids)[0].uid
    desk = Desk(library, index)

    assert papers_named(desk, ["2", uid, "1", "02"]) == [2, 1]
    assert capsys.readouterr().err == ""
    assert papers_named(desk, ["2", "3"], "Try again.") is None
    assert capsys.readouterr().err == "carrel: There is no paper “3”. Try again.\n"

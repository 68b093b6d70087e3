"""What commands share: the open library, its index, and standard input."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace

import pytest

from desktop.cli.desk import Desk, standard_input
from desktop.index.search_index import SearchIndex
from desktop.model.errors import ReadProblem
from desktop.model.paper import Facts
from desktop.store.library import Library


def test_catching_up_makes_papers_searchable(library: Library, index: SearchIndex) -> None:
    with library.open():
        library.arrivals.add([Facts("On moss")])
        assert library.outbox.count() == 1

    Desk(library, index).catch_up()

    assert index.count() == 1
    with library.open():
        assert library.outbox.count() == 0


def test_standard_input_is_bytes_or_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"from a pipe")))
    assert standard_input().read() == b"from a pipe"

    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ReadProblem, match="no standard input"):
        standard_input()

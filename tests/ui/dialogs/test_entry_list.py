"""The files of an import keep their keys while others come and go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.ui.dialogs.entry_list import EntryList
from desktop.ui.dialogs.import_entry import Pasted, Stage


def test_files_come_once_and_pasted_texts_too() -> None:
    files = EntryList()
    files.add([("a", Path("a")), ("b", Path("b")), ("a", Path("a"))])
    files.add([("b", Path("b")), ("text", Pasted("moss")), ("text", Pasted("moss"))])
    assert [(one.key, one.name) for one in files.all()] == [(0, "a"), (1, "b"), (2, "text")]


def test_keys_stay_when_files_go() -> None:
    files = EntryList()
    files.add([("a", Path("a")), ("b", Path("b"))])
    files.remove(0)
    files.add([("a", Path("a"))])
    assert [(one.key, one.name) for one in files.all()] == [(1, "b"), (2, "a")]
    assert files.find(0) is None
    assert files.find(None) is None
    files.clear()
    assert not files.all()


def test_a_file_is_replaced_where_it_stands() -> None:
    files = EntryList()
    files.add([("a", Path("a")), ("b", Path("b"))])
    known = files.all()[1]
    assert files.keep(replace(known, stage=Stage.READING)) == 1
    assert files.find(1) == replace(known, stage=Stage.READING)
    files.remove(1)
    assert files.keep(known) is None

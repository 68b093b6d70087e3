"""The files of an import keep their keys while others come and go."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from desktop.readers.source import Source
from desktop.services.importing import FilePlan
from desktop.services.ledger import Ledger
from desktop.services.reading import Reading, dated
from desktop.ui.dialogs.entry_list import EntryList
from desktop.ui.dialogs.import_entry import Parts, Pasted, Stage
from desktop.ui.dialogs.reading_job import read_file

DAY = dt.date(2026, 1, 1)
NOTHING = Reading(Source.from_text("x", "x"), "x", "x", "x", "x", "", None, (), Ledger(), ())
DATED = dated(NOTHING, None, DAY)


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
    assert files.keep(replace(known, stage=Stage.READING))
    assert files.find(1) == replace(known, stage=Stage.READING)
    files.remove(1)
    assert not files.keep(known)


def test_what_became_of_the_files_is_counted(sample: Path) -> None:
    files = EntryList()
    files.add([("a", sample), ("b", Path("b")), ("c", Path("c"))])
    assert files.keys() == (0, 1, 2)
    assert (len(files), files.share_read, files.count(Stage.WAITING)) == (3, 0, 3)

    first, second, _ = files.all()
    read = read_file(first, lambda _done, _expected: None, lambda: False)
    files.keep(replace(first, stage=Stage.READING, progress=(1, 4)))
    assert files.share_read == 0.25 / 3
    files.take([(first, read)])
    assert files.at(Stage.READ) == (replace(first, stage=Stage.READ, progress=(1, 4), read=read),)
    assert (files.unplanned, files.unknown_lines) == (1, len(read.unknown_lines))
    files.plan({0: FilePlan(dated(read.reading, None, DAY), ()), 9: FilePlan(DATED, ())})
    assert files.unplanned == 0
    files.keep(replace(second, stage=Stage.UNREADABLE))
    assert files.share_read == 2 / 3
    files.clear()
    assert (len(files), files.share_read, files.unknown_lines) == (0, 1, 0)


def test_a_folder_gives_way_to_what_is_in_it() -> None:
    files = EntryList()
    files.add([("a", Path("a"))])
    (folder,) = files.all()
    assert files.take([(folder, Parts((Path("a/b"),)))]) == [Path("a/b")]
    assert not files


def test_what_is_to_be_read_in_another_way_by_now_is_not_taken() -> None:
    files = EntryList()
    files.add([("a", Path("a")), ("b", Path("b"))])
    was, gone = files.all()
    files.keep(replace(was, format="blocks"))
    files.remove(1)
    assert files.take([(was, Parts((Path("x"),))), (gone, Parts((Path("y"),)))]) == []
    assert [one.format for one in files.all()] == ["blocks"]

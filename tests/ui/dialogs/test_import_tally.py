from __future__ import annotations

from pathlib import Path

from desktop.ui.dialogs.entry_list import EntryList
from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.dialogs.import_tally import Tally, tally
from desktop.ui.dialogs.reading_job import read_file
from desktop.ui.dialogs.ticks import Ticks


def test_files_are_counted_by_what_became_of_them(sample: Path) -> None:
    read = read_file(Entry(0, "a", sample), lambda _done, _expected: None, lambda: False)
    files = EntryList()
    files.add([("a", sample), ("b", Path("b")), ("c", Path("c"))])
    files.keep(Entry(0, "a", sample, Stage.READ, read=read))
    files.keep(Entry(1, "b", Path("b"), Stage.UNREADABLE, problem="No."))

    assert tally(files, Ticks()) == Tally(files=3, unreadable=1)


def test_wanted_papers_are_all_that_are_ticked() -> None:
    assert Tally(added=3, updated=2, unchanged=1, unticked=9).wanted == 6

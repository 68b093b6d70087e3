"""What an import as it is ticked would do, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.importing import Verdict
from desktop.ui.dialogs.entry_list import EntryList
from desktop.ui.dialogs.import_entry import Stage
from desktop.ui.dialogs.ticks import Ticks


@dataclass(frozen=True, slots=True)
class Tally:
    """How many papers are new, gain something, or are known already; each counts once.

    `doubtful` ones may be another paper, `unticked` are those that the person does not want;
    `files` and `unreadable` count files.
    """

    files: int = 0
    unreadable: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    doubtful: int = 0
    unticked: int = 0
    unknown_lines: int = 0

    @property
    def wanted(self) -> int:
        """The number of papers that are ticked."""
        return self.added + self.updated + self.unchanged


def tally(files: EntryList, ticks: Ticks) -> Tally:
    """Count what the files would do."""
    counts = ticks.counts
    return Tally(
        files=len(files),
        unreadable=files.count(Stage.UNREADABLE),
        added=counts[Verdict.ADDED],
        updated=counts[Verdict.UPDATED],
        unchanged=counts[Verdict.UNCHANGED],
        doubtful=ticks.doubtful,
        unticked=ticks.unticked,
        unknown_lines=files.unknown_lines,
    )

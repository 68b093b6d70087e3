"""What the table of the import dialog shows of papers: values of little weight, made on any thread.

A file may hold a hundred thousand papers, most of which wait on the disk. So the window is given
their lines alone, some hundred at a time, while the file is read and while it is compared.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop.model.digest import Draft
from desktop.model.paper import byline
from desktop.services.importing import Planned, Verdict
from desktop.ui.dialogs.import_wording import fate
from desktop.ui.jobs import Task

translate = QCoreApplication.translate

# Seconds between two lots, after each of which a table is painted, and how many lines are in one at
# most: more would hold the window up.
_LOT_EVERY, _LOT = 0.3, 5_000
_FIRST_AFTER = 0.05


class PaperLine(NamedTuple):
    """A paper at its position in a file; `verdict` is None until it is compared.

    `published` is ISO 8601; `fate` says what happens to it.
    """

    position: int
    title: str
    byline: str
    published: str | None
    fate: str
    verdict: Verdict | None = None
    is_doubtful: bool = False


def line_of_draft(draft: Draft, position: int) -> PaperLine:
    """Return the line of a paper that was read and not yet compared."""
    facts, date = draft.facts, draft.date
    published = facts.published or (date.iso() if date else None)
    waiting = translate("Import", "comparing…")
    return PaperLine(position, facts.title, byline(facts), published, waiting)


def line_of_planned(planned: Planned) -> PaperLine:
    """Return the line of a paper that was compared."""
    facts = planned.draft.facts
    return PaperLine(
        planned.position,
        facts.title,
        byline(facts),
        facts.published,
        fate(planned),
        planned.verdict,
        bool(planned.doubts),
    )


class HearingTask(Task):
    """Long work that tells of papers while it goes on; see `Task`."""

    heard = Signal(int, object)  # the key of a file, and lines of its papers

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lot: list[PaperLine] = []
        self._key = -1
        # The first papers are not to be waited for.
        self._last_lot = time.monotonic() - _LOT_EVERY + _FIRST_AFTER

    def hear_drafts(self, key: int) -> Callable[[Draft], None]:
        """Return what is to be told of the papers of a file, one by one, as they are read."""
        position = 0

        def heard(draft: Draft) -> None:
            nonlocal position
            self.hear(key, line_of_draft(draft, position))
            position += 1

        return heard

    def hear(self, key: int, line: PaperLine) -> None:
        """Tell of a paper, along with others of its file."""
        if key != self._key:
            self.pass_on()
            self._key = key
        self._lot.append(line)
        if len(self._lot) >= _LOT or time.monotonic() - self._last_lot >= _LOT_EVERY:
            self.pass_on()

    def pass_on(self) -> None:
        """Tell of the papers that wait to be told of."""
        if self._lot:
            lot, self._lot = self._lot, []
            self._last_lot = time.monotonic()
            self.heard.emit(self._key, lot)


class PaperLines(QObject):
    """The lines of each file, by its key; those that are read come before they are compared."""

    changed = Signal(int, int, int)  # the key of a file, first and last line that changed or came

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[int, list[PaperLine]] = {}
        self._compared: set[int] = set()

    def of(self, key: int | None) -> Sequence[PaperLine]:
        """Return the lines of a file; more may come at their end, or one in the place of another.

        Once a file is compared, they are another sequence.
        """
        return () if key is None else self._lines.get(key, ())

    @Slot(int, object)
    def hear(self, key: int, lines: Iterable[PaperLine]) -> None:
        """Take lines of a file in that is not yet compared as a whole."""
        if key in self._compared:
            return
        known = self._lines.setdefault(key, [])
        first, last = len(known), -1
        for line in lines:
            place = line.position
            if place < len(known):
                known[place] = line
            elif line.verdict is None:
                place = len(known)
                known.append(line)
            else:
                continue  # it is none of those that were told of
            first, last = min(first, place), max(last, place)
        self.changed.emit(key, first, last)

    def learn(self, lines: Mapping[int, list[PaperLine]]) -> None:
        """Take the lines of files that are compared."""
        self._lines.update(lines)
        self._compared.update(lines)

    def forget(self, key: int) -> None:
        """Drop the lines of a file."""
        self._lines.pop(key, None)
        self._compared.discard(key)

"""What rules would do with the papers of the import dialog, worked out in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.foreseeing import foreseen
from desktop.services.importing import Arrival, FilePlan
from desktop.services.ruling import Deed, Ruled, tallied
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.import_entry import Stage
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.planning_job import asking
from desktop.ui.jobs import Task
from desktop.ui.session import Session


class _Foreseen(NamedTuple):
    """What is done at each place (file and position), and one place of each paper."""

    at: Mapping[tuple[int, int], Deed]
    place_of: Mapping[int, tuple[int, int]]


_NOTHING = _Foreseen({}, {})


class RulePreview(QObject):
    """Looks again whenever the files are planned anew, or new papers are to be put elsewhere."""

    changed = Signal()

    def __init__(self, session: Session, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._intake = intake
        self._arrival = Arrival()
        self._found = _NOTHING
        self._answers = Answers()
        self._task: Task | None = None
        intake.planned.connect(self._look)
        intake.files_changed.connect(self._rest)

    def set_arrival(self, arrival: Arrival) -> None:
        """Say where new papers are put, and whether rules act at all."""
        if arrival != self._arrival:
            self._arrival = arrival
            self._look()

    def deed(self, key: int | None, position: int) -> Deed | None:
        """Return what is done with the paper at a position of a file."""
        return None if key is None else self._found.at.get((key, position))

    def outcome(self) -> Ruled:
        """Count what is done with the papers that are ticked."""
        return tallied(
            self._found.at[place]
            for place in self._found.place_of.values()
            if self._intake.is_wanted(*place)
        )

    @Slot()
    def _rest(self) -> None:
        """Let be what is looked at: the files are others now."""
        if self._task is not None:
            self._answers.hush()
            self._task.cancel()
            self._task = None

    @Slot()
    def _look(self) -> None:
        self._rest()
        plans = {
            entry.key: entry.plan
            for entry in self._intake.files.at(Stage.READ)
            if entry.plan is not None
        }
        if not plans or self._intake.is_writing:
            return
        task, arrival, told = Task(), self._arrival, tuple(plans.values())
        self._task = task
        self._answers.hush()
        self._answers = Answers()
        self._answers.came.connect(self._on_came)
        self._session.run_read(
            task,
            lambda library, _: _placed(foreseen(library, told, arrival, asking(task)), plans),
            self._answers.take,
            # Whatever it is, it will be told when papers are written.
            self._answers.fail,
        )

    @Slot(object)
    def _on_came(self, found: _Foreseen) -> None:
        self._task = None
        self._found = found
        self.changed.emit()


def _placed(deeds: Mapping[int, Deed], plans: Mapping[int, FilePlan]) -> _Foreseen:
    if not deeds:
        return _NOTHING
    at: dict[tuple[int, int], Deed] = {}
    place_of: dict[int, tuple[int, int]] = {}
    for key, plan in plans.items():
        for one in plan.papers:
            if one.paper in deeds:
                at[key, one.position] = deeds[one.paper]
                place_of.setdefault(one.paper, (key, one.position))
    return _Foreseen(at, place_of)

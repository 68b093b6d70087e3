"""The foot of the import dialog tells how far the work is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.import_foot import ImportFoot


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def foot(qtbot: QtBot, clock: Clock) -> ImportFoot:
    foot = ImportFoot(clock=clock)
    qtbot.addWidget(foot)
    return foot


def test_how_far_and_how_long_is_told(foot: ImportFoot, clock: Clock) -> None:
    foot.show_reading(0, 4, 0)
    assert foot.activity.text() == "0 of 4 files read"
    clock.now = 20
    foot.show_reading(2, 4, 0.5)
    assert foot.activity.text() == "2 of 4 files read, about 20 s left"
    assert foot.progress.value() / foot.progress.maximum() == 0.5


def test_a_single_file_is_told_in_percent(foot: ImportFoot) -> None:
    foot.show_reading(0, 1, 0.25)
    assert foot.activity.text() == "25 % read"


def test_work_of_unknown_length(foot: ImportFoot, clock: Clock) -> None:
    foot.show_reading(0, 4, 0)
    foot.show_busy("Adding…")
    assert (foot.activity.text(), foot.progress.maximum()) == ("Adding…", 0)
    foot.show_rest()
    assert foot.activity.isHidden()
    assert foot.progress.isHidden()
    clock.now = 20
    foot.show_reading(2, 4, 0.5)
    assert foot.activity.text() == "2 of 4 files read"


def test_more_files_can_be_chosen_or_not(foot: ImportFoot) -> None:
    foot.let_choose(there=False, changeable=True)
    assert foot.choose.isHidden()
    foot.let_choose(there=True, changeable=False)
    assert not foot.choose_folder.isHidden()
    assert not foot.choose_folder.isEnabled()


def test_comparing_and_writing_have_a_share_and_a_time_of_their_own(
    foot: ImportFoot, clock: Clock
) -> None:
    foot.show_comparing(0)
    assert (foot.activity.text(), foot.progress.maximum()) == (
        "Looking for papers that you have…",
        0,
    )
    foot.show_comparing(0.1)
    clock.now += 5
    foot.show_comparing(0.2)
    assert foot.activity.text() == "20 % compared, about 40 s left"
    foot.show_writing(0)
    assert foot.activity.text() == "Adding to your library…"
    foot.show_writing(0.5)
    assert (foot.activity.text(), foot.progress.value()) == ("50 % added", 500)

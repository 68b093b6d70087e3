from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.reading_job import PAGE_LINES
from desktop.ui.dialogs.source_view import SourceView
from desktop.ui.session import Session

Show = Callable[[Path], SourceView]


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Show:
    def show(path: Path) -> SourceView:
        intake = Intake(session)
        with qtbot.waitSignal(intake.planned):
            intake.add_paths([path])
        view = SourceView(intake)
        qtbot.addWidget(view)
        view.resize(500, 400)
        view.show()
        view.show_file(intake.files.all()[0])
        return view

    return show


def test_a_file_is_shown_from_its_top_with_a_legend(
    qtbot: QtBot, show: Show, write_digest: Callable[..., Path]
) -> None:
    path = write_digest("a.txt", ["Herons", "Otters"])
    view = show(path)
    qtbot.waitUntil(view.text.isVisible)

    assert view.text.toPlainText().rstrip("\n") == path.read_text().rstrip("\n")
    assert "title</span>&nbsp;2" in view.legend.text()
    assert not view.next_unknown.isVisible()
    assert not view.later.isVisible()


def test_a_paper_is_marked_and_the_other_way_round(
    qtbot: QtBot, show: Show, write_digest: Callable[..., Path]
) -> None:
    view = show(write_digest("a.txt", ["Herons", "Otters"]))
    qtbot.waitUntil(view.text.isVisible)
    view.show_paper(1)
    assert view.text.textCursor().block().text() == "Otters"

    with qtbot.waitSignal(view.paper_reached) as reached:
        cursor = view.text.document().find("Herons")
        view.text.setTextCursor(QTextCursor(cursor.block()))
    assert reached.args == [0]


def test_lines_that_were_not_understood_are_found_one_after_the_other(
    qtbot: QtBot, show: Show, write_digest: Callable[..., Path]
) -> None:
    path = write_digest("a.txt", ["Herons", "Otters"])
    path.write_text(path.read_text().replace("Oct 18, 2024\n", "Oct 18, 2024\n¶¶ §§\n\n"))
    view = show(path)
    qtbot.waitUntil(view.text.isVisible)
    assert view.next_unknown.text() == "2 lines not understood"

    reached = []
    for _ in range(3):
        view.next_unknown.click()
        reached.append(view.text.line_here())
    lines = path.read_text().split("\n")
    numbers = [number for number, text in enumerate(lines, start=1) if text == "¶¶ §§"]
    assert reached == [*numbers, numbers[0]]


def test_a_long_file_comes_in_parts(
    qtbot: QtBot, show: Show, write_digest: Callable[..., Path]
) -> None:
    view = show(write_digest("a.txt", [f"Heron number {number}" for number in range(150)]))
    qtbot.waitUntil(view.text.isVisible)
    assert view.stretch.text() == f"Lines 1 to {PAGE_LINES}"
    assert not view.earlier.isEnabled()

    view.show_paper(149)
    qtbot.waitUntil(lambda: view.text.textCursor().block().text() == "Heron number 149")
    assert not view.later.isEnabled()
    view.earlier.click()
    qtbot.waitUntil(view.later.isEnabled)
    view.later.click()
    qtbot.waitUntil(lambda: not view.later.isEnabled())
    assert "Heron number 149" in view.text.toPlainText()


def test_a_line_in_another_part_is_found(
    qtbot: QtBot, show: Show, write_digest: Callable[..., Path]
) -> None:
    path = write_digest("a.txt", [f"Heron number {number}" for number in range(150)])
    path.write_text(path.read_text() + "¶¶ §§\n")
    view = show(path)
    qtbot.waitUntil(view.text.isVisible)
    assert view.next_unknown.text() == "1 line not understood"
    view.next_unknown.click()
    qtbot.waitUntil(lambda: view.text.textCursor().block().text() == "¶¶ §§")


def test_long_lines_wrap_when_asked_to(
    qtbot: QtBot, show: Show, write_digest: Callable[..., Path]
) -> None:
    view = show(write_digest("a.txt", ["Herons"]))
    modes = QPlainTextEdit.LineWrapMode
    assert view.text.lineWrapMode() is modes.NoWrap
    view.wrap.click()
    assert view.text.lineWrapMode() is modes.WidgetWidth
    view.wrap.click()
    assert view.text.lineWrapMode() is modes.NoWrap


def test_a_file_that_cannot_be_read_has_no_text(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    view = show(tmp_path / "gone.txt")

    assert view.message.text() == "There is no text to show."
    assert not view.text.isVisible()


def test_a_file_that_goes_away_later_says_so(
    qtbot: QtBot, show: Show, write_digest: Callable[..., Path]
) -> None:
    path = write_digest("a.txt", [f"Heron number {number}" for number in range(150)])
    view = show(path)
    qtbot.waitUntil(view.text.isVisible)
    path.unlink()
    view.later.click()
    qtbot.waitUntil(view.message.isVisible)

    assert view.message.text().startswith("There is no file “a.txt”.")


def test_without_a_file_it_is_empty(qtbot: QtBot, session: Session) -> None:
    view = SourceView(Intake(session))
    qtbot.addWidget(view)
    view.show_file(None)
    view.show_paper(0)
    view.go_to_line(5)
    view.next_unknown.click()

    assert view.message.text() == ""
    assert view.legend.text() == ""

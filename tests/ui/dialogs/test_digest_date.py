from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.model.dates import PartialDate
from desktop.ui.dialogs.digest_date import DigestDate


@pytest.fixture
def field(qtbot: QtBot) -> DigestDate:
    field = DigestDate()
    field.setLocale(QLocale("en_GB"))
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2025-10-31", QDate(2025, 10, 31)),
        ("2025-10", QDate(2025, 10, 1)),
        ("2025", QDate(2025, 1, 1)),
    ],
)
def test_a_date_is_shown_without_telling_anyone(
    qtbot: QtBot, field: DigestDate, iso: str, shown: QDate
) -> None:
    with qtbot.assertNotEmitted(field.stated):
        field.show_date(iso)

    assert field.date() == shown


def test_an_unknown_date_is_said_to_be_so(field: DigestDate) -> None:
    field.show_date("2025-10-31")
    field.show_date(None)

    assert field.text() == "not known"


def test_another_date_is_told(qtbot: QtBot, field: DigestDate) -> None:
    field.show_date("2025-10-31")
    with qtbot.waitSignal(field.stated) as stated:
        qtbot.keyClick(field, Qt.Key.Key_Down)

    assert stated.args == [PartialDate(2025, 10, 30)]


def test_enter_confirms_the_date_and_presses_no_button(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field, button = DigestDate(), QPushButton("Import")
    box = QVBoxLayout(dialog)
    box.addWidget(field)
    box.addWidget(button)
    button.setDefault(True)
    dialog.show()
    field.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert dialog.isVisible()


def scrolled(field: DigestDate) -> QDate:
    """Turn the wheel over the field, one notch away from the person."""
    notch = QPoint(0, 120)
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    place = QPointF(5, 5)
    buttons = Qt.MouseButton.NoButton
    wheel = QWheelEvent(place, place, notch, notch, buttons, keys, phase, False)
    QApplication.sendEvent(field, wheel)
    return field.date()


def test_scrolling_past_changes_nothing(field: DigestDate) -> None:
    field.show_date("2025-10-15")
    field.clearFocus()

    assert scrolled(field) == QDate(2025, 10, 15)


def test_scrolling_in_the_field_changes_the_date(qtbot: QtBot, field: DigestDate) -> None:
    field.show_date("2025-10-15")
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    assert scrolled(field) != QDate(2025, 10, 15)


def test_no_day_of_the_week_has_a_colour_of_its_own(field: DigestDate) -> None:
    calendar = field.calendarWidget()
    formats = [calendar.weekdayTextFormat(day) for day in Qt.DayOfWeek]

    assert all(one == QTextCharFormat() for one in formats)

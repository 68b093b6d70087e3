"""What a window says to those who hear it, where Qt's widgets by themselves would say nothing."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget


def announce(about: QWidget, text: str, *, urgent: bool = False) -> None:
    """Say aloud what changes before the eyes of others; what is urgent interrupts other words."""
    event = QAccessibleAnnouncementEvent(about, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def label_unseen(widget: QWidget, words: str) -> None:
    """Name a widget beside which no label stands.

    On Linux a box of choices is called by what is chosen, whatever its accessible name: a label of
    the same parent is all that tells what the choice is about, and it need not be seen.
    """
    label = QLabel(words, widget.parentWidget())
    label.setBuddy(widget)
    label.hide()


def let_clear(line: QLineEdit, picture: QIcon, words: str) -> None:
    """Give a line a button that empties it, with a picture of ours and a name."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        for action in button.actions():
            if action.objectName() == "_q_qlineeditclearaction":
                action.setIcon(picture)
                button.setToolTip(words)
                button.setAccessibleName(words)

"""A dialog that is left open for a while: what it is about, and a foot with its deeds and Close."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

MARGIN = 16


def put_together(
    dialog: QDialog,
    body: Sequence[QWidget],
    buttons: Sequence[QPushButton],
    hint: QWidget | None = None,
) -> None:
    """Put the parts of a body one above the other and a foot below them.

    What can grow in the body takes the room. The foot has buttons at its beginning, a hint that
    takes the rest of the line, if there is one, and Close at its end; none of them answers to
    Return by itself.
    """
    box = QVBoxLayout(dialog)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for part in body:
        box.addWidget(part)
    box.addLayout(_foot(dialog, buttons, hint))


def _foot(dialog: QDialog, buttons: Sequence[QPushButton], hint: QWidget | None) -> QHBoxLayout:
    closing = QDialogButtonBox.StandardButton.Close
    close = QDialogButtonBox(closing, parent=dialog)
    close.rejected.connect(dialog.reject)
    close.button(closing).setAutoDefault(False)
    foot = QHBoxLayout()
    foot.setContentsMargins(MARGIN, 12, MARGIN, 12)
    foot.setSpacing(8)
    for button in buttons:
        button.setAutoDefault(False)
        foot.addWidget(button)
    if hint is None:
        foot.addStretch()
    else:
        foot.addSpacing(4)
        foot.addWidget(hint, 1)
    foot.addWidget(close)
    return foot

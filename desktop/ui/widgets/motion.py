"""How long things move: briefly, and not at all for people who asked for calm."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QWidget

_DURATION = 120
_STILL = "carrel_still"


def duration(widget: QWidget) -> int:
    """Return the length of a fade or slide in milliseconds; 0 means to do without."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if app is not None and app.property(_STILL):
        return 0
    # All enumerations of QStyle come with it, for which the first sight of the list need not wait.
    from PySide6.QtWidgets import QStyle

    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return _DURATION if widget.style().styleHint(hint, None, widget) else 0


def keep_still(app: QCoreApplication, still: bool) -> None:
    """Let nothing move in an application, or go by what the system asks for."""
    app.setProperty(_STILL, still)

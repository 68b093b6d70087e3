"""How long things move: briefly, and not at all for people who asked their system for calm."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget

_DURATION = 120


def duration(widget: QWidget) -> int:
    """Return the length of a fade or slide in milliseconds; 0 means to do without."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return _DURATION if widget.style().styleHint(hint, None, widget) else 0

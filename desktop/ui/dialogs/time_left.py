"""How long work may take yet, told only once that is known well enough."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# Before so many seconds and such a part of the work nobody knows.
_KNOWN_AFTER = 2.0
_KNOWN_SHARE = 0.05
# An end that is so near, in seconds, is not worth a word.
_SOON = 3.0
# The pace of this many seconds counts: files differ, and so do the hours of a machine.
_WINDOW = 10.0


class TimeLeft:
    """Judges by the pace of the last seconds; `clock` returns seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._points: list[tuple[float, float]] = []

    def forget(self) -> None:
        """Be ready for other work."""
        self._points.clear()

    def after(self, share: float) -> float | None:
        """Return the seconds that are left when a share of the work, 0 to 1, is done.

        None as long as nobody knows, and when it is about to end. A share that fell, as files were
        added, begins anew.
        """
        now = self._clock()
        if self._points and share < self._points[-1][1]:
            self._points.clear()
        self._points.append((now, share))
        while len(self._points) > 2 and now - self._points[1][0] >= _WINDOW:
            del self._points[0]
        then, before = self._points[0]
        passed, done = now - then, share - before
        if passed < _KNOWN_AFTER or done <= 0 or share < _KNOWN_SHARE:
            return None
        left = (1 - share) * passed / done
        return left if left >= _SOON else None


def in_words(seconds: float) -> str:
    """Say about how long something takes yet."""
    if seconds < 55:
        rounded = max(5, 5 * round(seconds / 5))
        return translate("Import", "about %1 s left").replace("%1", str(rounded))
    return translate("Import", "about %1 min left").replace("%1", str(max(1, round(seconds / 60))))

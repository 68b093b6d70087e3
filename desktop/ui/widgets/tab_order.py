"""In which order Tab goes through a window: as one reads it, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """Yield the widgets of a part of a window where Tab may halt, in its order, seen or not."""
    widget: QWidget | None = part
    while widget is not None:
        halts = widget.focusPolicy() & _TAB == _TAB and widget.focusProxy() is None
        if halts and (widget is part or part.isAncestorOf(widget)):
            yield widget
        widget = widget.nextInFocusChain()
        if widget is part:
            return


def walk(parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Go to the next stop, or the one before, of parts that are read one after the other.

    Qt's own order cannot be mended where whole panes come late: what stands in for one of its
    parts (a focus proxy) would stay behind, and Tab would jump there. False if nothing can be
    reached.
    """
    stops = [stop for part in parts for stop in stops_in(part) if _is_there(stop)]
    here = QApplication.focusWidget()
    if not stops:
        return False
    step, reason = (
        (1, Qt.FocusReason.TabFocusReason) if forward else (-1, Qt.FocusReason.BacktabFocusReason)
    )
    place = stops.index(here) if here in stops else (-1 if forward else 0)
    stops[(place + step) % len(stops)].setFocus(reason)
    return True


def put_before(follower: QWidget, part: QWidget) -> None:
    """Let Tab go through what came later into a window just before it reaches another part."""
    reached = next(stops_in(follower), follower)
    others = [stop for stop in stops_in(reached.window()) if not part.isAncestorOf(stop)]
    if reached in others:
        before = others[others.index(reached) - 1]
        for one, following in pairwise((before, *list(stops_in(part)), reached)):
            QWidget.setTabOrder(one, following)


def _is_there(stop: QWidget) -> bool:
    return stop.isVisible() and stop.isEnabled()

"""Reading mode: the page alone, over the whole screen; Esc goes back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.ui.frame import Frame


class ReadingMode(QObject):
    """Takes everything but the page out of a window, and brings back what was there."""

    def __init__(self, window: QMainWindow, frame: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._before: Qt.WindowState | None = None
        self._hidden: list[QWidget] = []
        self._widths: list[int] = []
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.leave)
        self._escape.setEnabled(False)
        window.installEventFilter(self)

    def is_on(self) -> bool:
        """Say whether the page stands alone."""
        return self._before is not None

    def switch(self) -> None:
        """Show the page alone, or everything again."""
        if self.is_on():
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the page alone."""
        if self._before is not None:
            return
        self._before = self._window.windowState()
        panes = self._frame.panes
        others = (panes.widget(number) for number in range(panes.count()))
        rest = (self._window.menuBar(), self._frame.bar, self._frame.foot, *others)
        self._hidden = [
            one for one in rest if one and one is not self._frame.page and not one.isHidden()
        ]
        self._widths = panes.state()
        self._frame.folds_by_width = False
        for widget in self._hidden:
            widget.hide()
        self._escape.setEnabled(True)
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        self._focus_page()

    def leave(self) -> None:
        """Show everything again, as it was."""
        if self._before is None:
            return
        before, self._before = self._before, None
        self._escape.setEnabled(False)
        self._window.setWindowState(before)
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        self._frame.panes.restore(self._widths)
        self._frame.folds_by_width = True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # What the window remembers of its panes is not to be how they are while one reads.
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.leave()
        return False

    def _focus_page(self) -> None:
        page = self._frame.page
        (page.focusProxy() or page).setFocus(Qt.FocusReason.ShortcutFocusReason)

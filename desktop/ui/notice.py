"""A word outside the window when an import ends that the person went away from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_LASTS_MS = 10_000


class Notice(QObject):
    """Asks for attention while the window is out of sight: by the tray where there is one.

    The sign in the tray goes with the word; without a tray the window's entry in the bar flashes.
    """

    def __init__(self, window: QWidget, sign: QIcon) -> None:
        super().__init__(window)
        self._window = window
        self._sign = sign
        self._tray: QSystemTrayIcon | None = None

    def tell(self, text: str) -> bool:
        """Tell something, unless the person sees the window; say whether it was told."""
        if QApplication.activeWindow() is not None:
            return False
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            tray = self._tray = QSystemTrayIcon(self._sign, self)
            tray.messageClicked.connect(self._on_message_clicked)
            tray.show()
            tray.showMessage("Carrel", text, self._sign, _LASTS_MS)
            self.startTimer(_LASTS_MS)
        return True

    def timerEvent(self, event: object) -> None:
        del event
        self._put_away()

    @Slot()
    def _on_message_clicked(self) -> None:
        self._put_away()
        self._window.raise_()
        self._window.activateWindow()

    def _put_away(self) -> None:
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

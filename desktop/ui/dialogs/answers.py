"""The way home for what a dialog asked, should it be gone when the answer comes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Answers(QObject):
    """Hands answers of the session on to a dialog by signal, which Qt cuts when the dialog goes.

    `take` and `fail` are for the session; it keeps this object alive until it has answered.
    """

    came = Signal(object)
    failed = Signal(object)

    def take(self, answer: object) -> None:
        """Hand an answer on."""
        self.came.emit(answer)

    def fail(self, error: BaseException) -> None:
        """Hand a failure on."""
        self.failed.emit(error)

    def hush(self) -> None:
        """Let nothing more be heard, as the dialog has asked anew."""
        self.blockSignals(True)

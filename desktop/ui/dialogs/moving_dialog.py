"""Shows how far the moving of a library is, while no window has it open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.services.moving import copy_library
from desktop.ui import sizes
from desktop.ui.jobs import Lane, Task

_WIDTH = 460
_MARGIN = 16
_PARTS = 1000


class MovingDialog(QDialog):
    """Copies and compares in the background; `moved` or `failure` tell what came of it."""

    def __init__(self, source: Path, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moved = False
        self.failure: BaseException | None = None
        self.bar = QProgressBar(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._task = Task(self)
        self._lane = Lane("moving", parent=self)
        self._lay_out(target)
        self._task.progressed.connect(self._on_progressed)
        task = self._task
        self._lane.run(
            lambda: copy_library(source, target, task.report, task.is_cancelled),
            self._on_done,
            self._on_failed,
        )

    def reject(self) -> None:
        """Ask the work to stop; the library stays where it is."""
        self._task.cancel()

    def _lay_out(self, target: Path) -> None:
        self.setWindowTitle(self.tr("Move library"))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        text = self.tr(
            "The library is copied to “{folder}” and compared with the copy. Until that is done, "
            "it stays where it is."
        )
        about = QLabel(text.format(folder=QDir.toNativeSeparators(str(target))), self)
        about.setWordWrap(True)
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("How much is done"))
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addWidget(about)
        box.addWidget(self.bar)
        box.addStretch(1)
        box.addWidget(self.buttons)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setValue(done * _PARTS // max(1, total))

    def _on_done(self, moved: bool) -> None:
        self.moved = moved
        self._finish()

    def _on_failed(self, error: BaseException) -> None:
        self.failure = error
        self._finish()

    def _finish(self) -> None:
        self._lane.close(finish=True)
        super().accept() if self.moved else super().reject()

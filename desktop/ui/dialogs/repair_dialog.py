"""A library that is damaged, before any window: what can be done, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.backup import Backup
from desktop.model.errors import AppError
from desktop.services.repairing import (
    Repair,
    Restored,
    backups_of,
    repair_library,
    restore_library,
)
from desktop.ui import sizes
from desktop.ui.dialogs import backup_wording
from desktop.ui.icons import icon
from desktop.ui.jobs import Lane
from desktop.ui.translations import spoken
from desktop.ui.widgets.sign import Sign
from desktop.ui.widgets.thin_bar import ThinBar

_WIDTH = 560
_MARGIN = 16
_SIGN = 32
_REPORT_HEIGHT = 220


class RepairDialog(QDialog):
    """Offers to repair the library or to take its newest backup, and tells what came of it.

    It is accepted when the library can be opened again and the person wants to.
    """

    def __init__(self, folder: Path, problem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lane = Lane("repair", parent=self)
        self._backup: Backup | None = None
        self._sign = Sign(icon("warning", "danger"), _SIGN, self)
        self.what = QLabel(self.tr("The library is damaged"), self)
        self.why = QLabel(problem, self)
        self.advice = QLabel(self)
        self.report = QPlainTextEdit(self)
        self.bar = ThinBar(self)
        self.repair = QPushButton(self.tr("&Repair"), self)
        self.restore = QPushButton(self.tr("&Use the newest backup"), self)
        self.go_on = QPushButton(self.tr("&Open the library"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self._set_up()
        self._lay_out()
        self._look()

    def done(self, result: int) -> None:
        """Close, once what was begun has come to its end."""
        self._lane.close(finish=True)
        super().done(result)

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Carrel"))
        self.setMinimumWidth(sizes.roomy(_WIDTH).width())
        self.setAccessibleDescription(self.why.text())
        self.what.setProperty("role", "title")
        self.advice.setProperty("role", "meta")
        for label in (self.why, self.advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("What came of it"))
        self.report.setProperty("framed", True)
        self.report.setMinimumHeight(_REPORT_HEIGHT)
        self.report.hide()
        self.bar.setRange(0, 0)
        self.bar.hide()
        self.repair.setProperty("kind", "primary")
        self.go_on.setProperty("kind", "primary")
        for button in (self.repair, self.restore, self.go_on):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.restore, self.go_on):
            button.setAutoDefault(False)
            button.hide()
        self.repair.clicked.connect(self._on_repair_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.go_on.clicked.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(8)
        for widget in (self.what, self.why, self.advice):
            words.addWidget(widget)
        line = QHBoxLayout()
        line.setSpacing(_MARGIN)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addLayout(line)
        box.addWidget(self.bar)
        box.addWidget(self.report, 1)
        box.addStretch()
        box.addWidget(self.buttons)
        self.repair.setDefault(True)
        self.repair.setFocus()

    def _look(self) -> None:
        """Look for a backup, off this thread as everything else."""
        self._show_advice()
        folder = self._folder
        self._lane.run(lambda: backups_of(folder).all(), self._on_backups_came, self._on_failed)

    def _on_backups_came(self, backups: Sequence[Backup]) -> None:
        self._backup = next((one for one in backups if one.is_verified), None)
        self.restore.setVisible(self._backup is not None)
        self._show_advice()

    def _show_advice(self) -> None:
        text = self.tr(
            "A repair reads what can be read, takes the rest from the newest backup if there is "
            "one, and tells what is lost. The damaged file is kept."
        )
        if self._backup is not None:
            when = backup_wording.moment(self._backup, QLocale())
            told = self.tr("The newest backup is of %1.").replace("%1", when)
            text = f"{text} {told}"
        self.advice.setText(text)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words are in this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(layout.totalHeightForWidth(self.width()), 0))

    @Slot()
    def _on_repair_clicked(self) -> None:
        folder = self._folder
        self._begin()
        self._lane.run(lambda: repair_library(folder), self._on_repaired, self._on_failed)

    @Slot()
    def _on_restore_clicked(self) -> None:
        folder, backup = self._folder, self._backup
        if backup is not None:
            self._begin()
            self._lane.run(
                lambda: restore_library(folder, backup), self._on_restored, self._on_failed
            )

    def _begin(self) -> None:
        self.bar.show()
        for button in (self.repair, self.restore):
            button.setEnabled(False)

    def _on_repaired(self, done: Repair) -> None:
        lines = [
            self.tr("Papers: %1, notes: %2.")
            .replace("%1", QLocale().toString(done.papers))
            .replace("%2", QLocale().toString(done.notes))
        ]
        if done.backup is not None:
            when = backup_wording.moment(done.backup, QLocale())
            text = (
                self.tr("%2 entries are from the backup of %1.")
                .replace("%1", when)
                .replace("%2", QLocale().toString(done.from_backup))
            )
            lines.append(text)
        if done.lost:
            lines += ["", self.tr("What was damaged, and what could not be saved:")]
            lines += [f"– {spoken(line)}" for line in done.lost]
        lines += ["", self._kept(done.kept)]
        self._end(self.tr("The library is repaired"), lines)

    def _on_restored(self, done: Restored) -> None:
        self._end(self.tr("The backup is in its place"), [self._kept(done.kept)])

    def _kept(self, kept: Path | None) -> str:
        return self.tr("The damaged library is kept in %1").replace("%1", str(kept))

    def _end(self, what: str, lines: Sequence[str]) -> None:
        self.what.setText(what)
        self.why.hide()
        self.advice.hide()
        self.bar.hide()
        self.report.setPlainText("\n".join(lines))
        self.report.show()
        self._sign.set_icon(icon("done", "good"))
        for button in (self.repair, self.restore):
            button.hide()
        self.go_on.show()
        self.go_on.setDefault(True)
        self.go_on.setFocus()
        self._fit()

    def _on_failed(self, error: BaseException) -> None:
        self.bar.hide()
        self.why.setText(
            spoken(error.message) if isinstance(error, AppError) else type(error).__name__
        )
        for button in (self.repair, self.restore):
            button.setEnabled(True)

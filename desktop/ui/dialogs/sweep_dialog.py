"""Asks how old what lies about has to be, to be moved to done; shows how many papers that is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.model.row import Status
from desktop.ui.dialogs.answers import Answers
from desktop.ui.session import Session

_WIDTH = 420
_MARGIN = 16
_DAYS, _MOST_DAYS = 30, 3650
_SPIN = 120


class SweepDialog(QDialog):
    """Tells the days and the states that the person chose; the number follows them live."""

    chosen = Signal(int, list)  # days, states

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answers = Answers()
        self.days = QSpinBox(self)
        self.later = QCheckBox(self.tr("Also those that wait in &Later"), self)
        self.preview = QLabel(self)
        self.confirm = QPushButton(self.tr("Move to done"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self._set_up()
        self._lay_out()
        self._session.changed.connect(self._ask)
        self._ask()

    def accept(self) -> None:
        """Close, and tell what was chosen."""
        if self.confirm.isEnabled():
            super().accept()
            self.chosen.emit(self.days.value(), self._statuses())

    def _statuses(self) -> list[Status]:
        return [Status.INBOX, Status.LATER] if self.later.isChecked() else [Status.INBOX]

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sweep"))
        self.days.setRange(1, _MOST_DAYS)
        self.days.setValue(_DAYS)
        self.days.setSuffix(self.tr(" days"))
        self.days.setMinimumWidth(_SPIN)
        self.days.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.days.valueChanged.connect(self._ask)
        self.later.toggled.connect(self._ask)
        self.preview.setProperty("role", "meta")
        self.preview.setWordWrap(True)
        self.confirm.setProperty("kind", "primary")
        self.confirm.setEnabled(False)
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Undecided papers that were not touched for"))
        label.setBuddy(self.days)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.days)
        line.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(10)
        box.addLayout(line)
        box.addWidget(self.later)
        box.addWidget(self.preview)
        box.addStretch()
        box.addWidget(self.buttons)
        self.setMinimumWidth(max(_WIDTH, box.totalMinimumSize().width()))
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    @Slot()
    def _ask(self) -> None:
        """Count again; only the newest answer is heard."""
        self._answers.hush()
        self._answers = Answers()
        self._answers.came.connect(self._on_counted)
        days, statuses = self.days.value(), self._statuses()
        self._session.read(
            lambda library: len(library.marks.untouched(days, statuses)), self._answers.take
        )

    @Slot(object)
    def _on_counted(self, papers: int) -> None:
        one, many = self.tr("1 paper goes to done."), self.tr("%Ln papers go to done.", "", papers)
        number = (one if papers == 1 else many) if papers else self.tr("No paper is that old.")
        rest = self.tr("Starred papers stay where they are. It is one step, which can be undone.")
        self.preview.setText(f"{number} {rest}")
        self.confirm.setEnabled(papers > 0)
        self.resize(self.size().expandedTo(QSize(0, self.heightForWidth(self.width()))))

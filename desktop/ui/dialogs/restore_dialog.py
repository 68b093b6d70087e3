"""Shows what would be otherwise with a backup, before it takes the place of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.model.backup import Backup
from desktop.model.difference import Difference
from desktop.model.display_text import readable, tamed
from desktop.services.backing_up import Preview, preview
from desktop.ui import sizes
from desktop.ui.dialogs import backup_wording
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.icons import icon
from desktop.ui.jobs import Task
from desktop.ui.session import Session

_SIZE = (560, 520)
_MARGIN = 16
_SIGN = 16
# Names that are shown without a click.
_FEW = 6


class RestoreDialog(QDialog):
    """Tells that the person wants it. Cancel is the key that is near."""

    confirmed = Signal()

    def __init__(self, session: Session, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._backup = backup
        self._task = Task()
        self._found: Sequence[Difference] = ()
        self._answers = Answers()
        self.what = QLabel(self)
        self.why = QLabel(self)
        self._stack = QStackedWidget(self)
        self._nothing = CentredState(self._stack)
        self.state = self._nothing.state
        self.differences = QTreeWidget(self)
        self.confirm = QPushButton(self.tr("&Restore"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self._set_up()
        self._lay_out()
        self._ask()

    def accept(self) -> None:
        """Close, and tell that the person means it."""
        if self.confirm.isEnabled():
            super().accept()
            self.confirmed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_differences()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(sizes.roomy(*_SIZE))
        when = backup_wording.moment(self._backup, QLocale())
        self.what.setText(self.tr("Go back to the library of %1?").replace("%1", when))
        self.what.setProperty("role", "title")
        self.why.setText(
            self.tr(
                "The library as it is now is kept as a backup first, so that you can come back to "
                "it in the same way."
            )
        )
        self.why.setProperty("role", "meta")
        for label in (self.what, self.why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleDescription(f"{self.what.text()} {self.why.text()}")
        self.differences.setAccessibleName(self.tr("What would be otherwise"))
        self.differences.setHeaderHidden(True)
        self.differences.setIconSize(sizes.square(_SIGN))
        self.differences.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.differences.setProperty("inset", True)
        self.confirm.setEnabled(False)
        self.confirm.setAutoDefault(False)
        self.confirm.setProperty("kind", "danger")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        words.setSpacing(6)
        words.addWidget(self.what)
        words.addWidget(self.why)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.differences)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        foot.addWidget(self.buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(words)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)

    def _ask(self) -> None:
        self.state.show_state(
            icon("library", "secondary"),
            self.tr("Comparing…"),
            self.tr("The backup is checked, and compared with the library."),
        )
        self._answers.came.connect(self._on_compared)
        self._answers.failed.connect(self._on_failed)
        backup, answers = self._backup, self._answers
        self._session.run_read(
            self._task, lambda library, _: preview(library, backup), answers.take, answers.fail
        )

    @Slot(object)
    def _on_compared(self, found: Preview) -> None:
        self._found = found.differences
        self.confirm.setEnabled(True)
        self.state.show_state(
            icon("drawing-done", "secondary"),
            self.tr("Nothing differs"),
            self.tr("Papers, notes and decisions are the same as in the backup."),
        )
        self._show_differences()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.state.show_state(
            icon("warning", "danger"),
            self.tr("This backup cannot be used"),
            str(error),
        )

    def _show_differences(self) -> None:
        self.differences.clear()
        for one in self._found:
            self.differences.addTopLevelItem(self._item(one))
        for row in range(self.differences.topLevelItemCount()):
            item = self.differences.topLevelItem(row)
            if item is not None and item.childCount() <= _FEW:
                item.setExpanded(True)
        self._stack.setCurrentIndex(1 if self._found else 0)

    def _item(self, one: Difference) -> QTreeWidgetItem:
        item = QTreeWidgetItem([backup_wording.difference(one, QLocale())])
        is_loss = one.what in backup_wording.LOSSES
        item.setIcon(0, icon("warning", "warning") if is_loss else icon("undo", "secondary"))
        for name in one.names:
            title = tamed(readable(" ".join(name.split())))
            child = QTreeWidgetItem([title])
            child.setToolTip(0, title)
            item.addChild(child)
        left = one.number - len(one.names)
        if left > 0:
            item.addChild(QTreeWidgetItem([self.tr("and %Ln more", "", left)]))
        return item

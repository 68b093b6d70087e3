"""The backups of the library: made by hand here, seen with what is in them, and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.model.backup import Backup
from desktop.services.backing_up import Restored, back_up, bring_back
from desktop.services.reading import Cancelled
from desktop.ui import sizes, theme
from desktop.ui.dialogs import backup_wording
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.closing_foot import put_together
from desktop.ui.dialogs.head import Head
from desktop.ui.dialogs.restore_dialog import RestoreDialog
from desktop.ui.icons import icon
from desktop.ui.jobs import Task
from desktop.ui.session import Session
from desktop.ui.widgets.progress_strip import ProgressStrip

_SIZE = (680, 460)
_ICON = 16
_WHEN, _CAUSE, _HOLDS, _SIZE_OF, _STATE = range(5)
_WIDTHS = {_WHEN: 170, _CAUSE: 120, _SIZE_OF: 80, _STATE: 110}
_BACKUP = Qt.ItemDataRole.UserRole


class BackupsDialog(QDialog):
    """Shows the backups, the newest first; the work is done beside it and can be stopped."""

    restored = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._backups: Sequence[Backup] = ()
        self._task: Task | None = None
        self._answers = Answers()
        self._landing = Answers()
        self._stack = QStackedWidget(self)
        self._nothing = CentredState(self._stack)
        self.empty = self._nothing.state
        self.backups = QTreeWidget(self)
        self.strip = ProgressStrip(self)
        self.make = QPushButton(self.tr("&Back up now"), self)
        self.bring_back = QPushButton(self.tr("&Restore…"), self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_choice()
        self._ask()

    def reject(self) -> None:
        """Close; a backup that is still being made is given up."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_backups()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self.resize(sizes.roomy(*_SIZE))
        self.backups.setAccessibleName(self.tr("Backups, the newest first"))
        self.backups.setHeaderHidden(True)
        self.backups.setRootIsDecorated(False)
        self.backups.setUniformRowHeights(True)
        self.backups.setIconSize(sizes.square(_ICON))
        self.backups.setColumnCount(5)
        self.backups.setProperty("inset", True)
        header = self.backups.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_HOLDS, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, sizes.beside(width))
        self.make.setToolTip(self.tr("Make a backup of the library as it is now, and check it"))
        self.bring_back.setToolTip(self.tr("Show what would be otherwise, and ask"))
        for button in (self.make, self.bring_back):
            button.setAutoDefault(False)
        self.make.setProperty("kind", "primary")

    def _lay_out(self) -> None:
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.backups)
        put_together(
            self,
            [Head(self.tr("Backups, the newest first")), self._stack, self.strip],
            [self.make, self.bring_back],
        )

    def _connect(self) -> None:
        self._answers.came.connect(self._on_backups_came)
        self._landing.came.connect(self._on_landed)
        self.backups.currentItemChanged.connect(self._show_choice)
        self.backups.doubleClicked.connect(self._on_double_clicked)
        self.make.clicked.connect(self._on_make_clicked)
        self.bring_back.clicked.connect(self._on_restore_clicked)
        self.strip.cancel_wanted.connect(self._on_cancel_wanted)

    @Slot()
    def _ask(self) -> None:
        self._session.read(lambda library: library.copies.all(), self._answers.take)

    @Slot(object)
    def _on_backups_came(self, backups: Sequence[Backup]) -> None:
        self._backups = backups
        self.empty.show_state(
            icon("library", "secondary"),
            self.tr("No backup yet"),
            self.tr("One is made every day on which something changed, while Carrel is open."),
        )
        self._stack.setCurrentIndex(1 if backups else 0)
        self.bring_back.setVisible(bool(backups))
        self._show_backups()

    def _show_backups(self) -> None:
        self.backups.clear()
        self.backups.addTopLevelItems([self._item(one) for one in self._backups])
        first = self.backups.topLevelItem(0)
        if first is not None:
            self.backups.setCurrentItem(first)
            self.backups.setFocus()
        self._show_choice()

    def _item(self, one: Backup) -> QTreeWidgetItem:
        look, locale = theme.tokens(self.palette()), QLocale()
        state = self.tr("checked") if one.is_verified else self.tr("not checked")
        texts = [
            backup_wording.moment(one, locale),
            backup_wording.cause(one),
            backup_wording.holds(one, locale),
            locale.formattedDataSize(one.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
            state,
        ]
        item = QTreeWidgetItem(texts)
        item.setData(_WHEN, _BACKUP, one)
        item.setToolTip(_WHEN, one.name)
        item.setData(_WHEN, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, texts)))
        item.setTextAlignment(_SIZE_OF, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setIcon(_STATE, icon("done", "good") if one.is_verified else icon("info", "secondary"))
        for column in (_CAUSE, _HOLDS, _SIZE_OF, _STATE):
            item.setForeground(column, QColor(look.secondary))
        return item

    def _chosen(self) -> Backup | None:
        item = self.backups.currentItem()
        found = item.data(_WHEN, _BACKUP) if item else None
        return found if isinstance(found, Backup) else None

    @Slot()
    def _show_choice(self) -> None:
        self.make.setEnabled(self._task is None)
        self.bring_back.setEnabled(self._task is None and self._chosen() is not None)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.bring_back.click()

    @Slot()
    def _on_make_clicked(self) -> None:
        task = self._begin(self.tr("Making a backup"))
        self._session.run_read(
            task,
            lambda library, task: back_up(
                library, report=task.report, is_cancelled=task.is_cancelled
            ),
            self._landing.take,
            self._failing(),
        )

    @Slot()
    def _on_restore_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        dialog = RestoreDialog(self._session, chosen, self)
        dialog.confirmed.connect(lambda: self._restore(chosen))
        dialog.open()

    def _restore(self, chosen: Backup) -> None:
        task = self._begin(self.tr("Restoring"), cancellable=False)
        self._session.run_write(
            task,
            lambda library, _task: bring_back(library, chosen),
            self._landing.take,
            self._failing(),
        )

    def _begin(self, label: str, *, cancellable: bool = True) -> Task:
        # Without a parent: whoever closes the dialog meanwhile must not take it from the worker.
        task = self._task = Task()
        task.progressed.connect(self.strip.advance)
        self.strip.begin(label, cancellable=cancellable)
        self._show_choice()
        return task

    def _failing(self) -> Callable[[BaseException], None]:
        session, landing = self._session, self._landing

        def fail(error: BaseException) -> None:
            if not isinstance(error, Cancelled):
                session.failed.emit(error)
            landing.take(None)

        return fail

    @Slot(object)
    def _on_landed(self, outcome: object) -> None:
        self._task = None
        self.strip.end()
        self._ask()
        if isinstance(outcome, Restored):
            self._session.look_around()
            self.restored.emit()

    @Slot()
    def _on_cancel_wanted(self) -> None:
        if self._task is not None:
            self._task.cancel()

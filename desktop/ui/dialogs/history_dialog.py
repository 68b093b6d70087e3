"""What was done, step by step, and the way back or forward to any point of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.model.display_text import tamed
from desktop.model.step import Change, Step, label
from desktop.ui import sizes, theme
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.closing_foot import put_together
from desktop.ui.dialogs.head import Head
from desktop.ui.icons import icon
from desktop.ui.jobs import Task
from desktop.ui.session import Session
from desktop.ui.translations import short_pattern, spoken
from desktop.ui.widgets.progress_strip import ProgressStrip

_SIZE = (640, 560)
_ALL = 10_000  # more than are ever kept
_STATE_WIDTH, _TIME_WIDTH = 90, 150
_NAME, _STATE, _TIME = range(3)
_STEP = Qt.ItemDataRole.UserRole
_ICON = 16
BEGINNING = 0


class HistoryDialog(QDialog):
    """Shows all steps, the newest first, and follows them as they are made and taken back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: list[Step] = []
        self._blank = _blank()
        self._task: Task | None = None
        self._answers = Answers()
        self._landing = Answers()
        self._stack = QStackedWidget(self)
        self._nothing = CentredState(self._stack)
        self.empty = self._nothing.state
        self.steps = QTreeWidget(self)
        self.hint = QLabel(self)
        self.strip = ProgressStrip(self)
        self.go = QPushButton(self.tr("&Go back to here"), self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_choice()
        self._ask()

    def reject(self) -> None:
        """Close; a way that is still being gone is given up."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_steps()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter on a step go there."""
        if (
            watched is self.steps
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.go.click()
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self.resize(sizes.roomy(*_SIZE))
        self.steps.setAccessibleName(self.tr("Steps, the newest first"))
        self.steps.setHeaderHidden(True)
        self.steps.setProperty("inset", True)
        self.steps.setRootIsDecorated(False)
        self.steps.setUniformRowHeights(True)
        self.steps.setIconSize(sizes.square(_ICON))
        self.steps.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.steps.setColumnCount(3)
        self.steps.installEventFilter(self)
        header = self.steps.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_STATE, _STATE_WIDTH), (_TIME, _TIME_WIDTH)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, sizes.beside(width))
        self.hint.setProperty("role", "meta")
        self.go.setProperty("kind", "primary")
        self.go.setAutoDefault(False)
        for keys, run in (
            (QKeySequence.StandardKey.Undo, self._session.undo),
            (QKeySequence.StandardKey.Redo, self._session.redo),
        ):
            QShortcut(QKeySequence(keys), self, run)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.steps)
        put_together(
            self,
            [Head(self.tr("Steps, the newest first")), self._stack, self.strip],
            [self.go],
            self.hint,
        )

    def _connect(self) -> None:
        self._answers.came.connect(self._on_steps_came)
        self._landing.came.connect(self._on_landed)
        self._session.changed.connect(self._ask)
        self.steps.currentItemChanged.connect(self._show_choice)
        self.steps.doubleClicked.connect(self._on_double_clicked)
        self.go.clicked.connect(self._on_go_clicked)
        self.strip.cancel_wanted.connect(self._on_cancel_wanted)

    @Slot()
    def _ask(self) -> None:
        self._session.read(lambda library: library.history.steps(_ALL), self._answers.take)

    @Slot(object)
    def _on_steps_came(self, steps: Sequence[Step]) -> None:
        is_first = not self._steps
        self._steps = list(steps)
        self.empty.show_state(
            icon("drawing-done", "secondary"),
            self.tr("Nothing was done yet"),
            self.tr("Every import, decision, tag and note stands here, to be taken back."),
        )
        self._stack.setCurrentIndex(1 if steps else 0)
        self.go.setVisible(bool(steps))
        self._show_steps()
        if steps and is_first:
            self.steps.setFocus()

    def _show_steps(self) -> None:
        """Show all steps; what was chosen stays so, at first it is the newest that stands."""
        chosen, scrolled = self._chosen(), self.steps.verticalScrollBar().value()
        now = self._now()
        items = [self._item(step, is_now=step.id == now) for step in self._steps]
        if items:
            items.append(self._beginning(is_now=now == BEGINNING))
        self.steps.blockSignals(True)
        self.steps.clear()
        self.steps.addTopLevelItems(items)
        wanted = now if chosen is None else chosen
        for item in items:
            if item.data(_NAME, _STEP) == wanted:
                self.steps.setCurrentItem(item)
        self.steps.verticalScrollBar().setValue(scrolled)
        self.steps.blockSignals(False)
        self._show_choice()

    def _item(self, step: Step, *, is_now: bool) -> QTreeWidgetItem:
        name = tamed(spoken(label(step)))
        state = self.tr("taken back") if step.undone else self.tr("you are here") * is_now
        return self._line(step.id, name[:1].upper() + name[1:], state, self._moment(step))

    def _beginning(self, *, is_now: bool) -> QTreeWidgetItem:
        here = self.tr("you are here") * is_now
        return self._line(BEGINNING, self.tr("Before all of these"), here, "")

    def _line(self, step: int, name: str, state: str, time: str) -> QTreeWidgetItem:
        look = theme.tokens(self.palette())
        item = QTreeWidgetItem([name, state, time])
        item.setData(_NAME, _STEP, step)
        item.setToolTip(_NAME, name)
        said = ", ".join(part for part in (name, state, time) if part)
        item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, said)
        item.setTextAlignment(_TIME, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in (_STATE, _TIME):
            item.setForeground(column, QColor(look.secondary))
        if step > self._now():
            item.setForeground(_NAME, QColor(look.secondary))
        is_now = step == self._now()
        item.setIcon(_NAME, icon("chevron-right", "accent") if is_now else self._blank)
        return item

    def _moment(self, step: Step) -> str:
        """Say when a step was made, as people do: today by the time alone."""
        locale = QLocale()
        at = QDateTime.fromString(step.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        time = locale.toString(at.time(), QLocale.FormatType.ShortFormat)
        if at.date().toPython() == self._session.today():
            return time
        return f"{locale.toString(at.date(), short_pattern(locale))}, {time}"

    def _now(self) -> int:
        """Return the newest step that stands."""
        return next((step.id for step in self._steps if not step.undone), BEGINNING)

    def _chosen(self) -> int | None:
        item = self.steps.currentItem()
        found = item.data(_NAME, _STEP) if item else None
        return found if isinstance(found, int) else None

    @Slot()
    def _show_choice(self) -> None:
        chosen, now = self._chosen(), self._now()
        undone = {step.id for step in self._steps if step.undone}
        is_ahead = chosen in undone
        between = [
            step.id
            for step in self._steps
            if chosen is not None and (now < step.id <= chosen or chosen < step.id <= now)
        ]
        count = len(between)
        self.go.setText(self.tr("&Go forward to here") if is_ahead else self.tr("&Go back to here"))
        self.go.setEnabled(count > 0 and self._task is None)
        self.hint.setText(self._hint(count, is_ahead=is_ahead) if self._steps else "")

    def _hint(self, count: int, *, is_ahead: bool) -> str:
        if count == 0:
            return self.tr("You are here.")
        if is_ahead:
            one, many = self.tr("Does 1 step again."), self.tr("Does %Ln steps again.", "", count)
        else:
            one, many = self.tr("Takes 1 step back."), self.tr("Takes %Ln steps back.", "", count)
        return one if count == 1 else many

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.go.click()

    @Slot()
    def _on_go_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is None or self._task is not None:
            return
        # Without a parent: whoever closes the dialog meanwhile must not take it from the worker.
        task = self._task = Task()
        task.progressed.connect(self.strip.advance)
        self.strip.begin(self.go.text().replace("&", ""))
        self._show_choice()
        session, landing = self._session, self._landing

        def landed(change: Change) -> None:
            session.heed(change)
            landing.take(change)

        def fail(error: BaseException) -> None:
            session.failed.emit(error)
            landing.take(None)

        session.run_write(
            task,
            lambda library, task: library.history.go_to(chosen, task.report, task.is_cancelled),
            landed,
            fail,
        )

    @Slot(object)
    def _on_landed(self, _change: Change | None) -> None:
        self._task = None
        self.strip.end()
        self._ask()

    @Slot()
    def _on_cancel_wanted(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _blank() -> QIcon:
    """Return an icon that shows nothing, so that names stand below each other."""
    picture = QPixmap(_ICON, _ICON)
    picture.fill(Qt.GlobalColor.transparent)
    return QIcon(picture)

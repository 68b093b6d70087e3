"""The import dialog: what digest files hold, what importing them would do, and doing it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.importing import Summary
from desktop.ui import sizes
from desktop.ui.dialogs import import_wording
from desktop.ui.dialogs.arrival_bar import ArrivalBar
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.import_body import ImportBody
from desktop.ui.dialogs.import_entry import Stage
from desktop.ui.dialogs.import_foot import ImportFoot
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.rule_preview import RulePreview
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.widgets.banner import Banner, Kind
from desktop.ui.widgets.spoken import announce

_SIZE = (1000, 640)
_MARGIN = 16


class ImportDialog(QDialog):
    """Reads files, shows what importing them would do, and does it when the person says so.

    `imported` tells what was done; nothing is written before.
    """

    imported = Signal(object)  # Summary

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = Intake(session)
        self._rules = RulePreview(session, self._intake, self)
        self._pages = QStackedWidget(self)
        self._body: ImportBody | None = None
        self._empty = CentredState(self._pages)
        self.empty = self._empty.state
        self.headline = _text("title", self)
        self.problem = Banner(icon("close"), self)
        self.arrival = ArrivalBar(session, self)
        self.foot = ImportFoot(self)
        self.choose, self.choose_folder = self.foot.choose, self.foot.choose_folder
        self.confirm, self.cancel = self.foot.confirm, self.foot.cancel
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def body(self) -> ImportBody:
        """Files, papers and source; made when there is something to show."""
        return self._body or self.make_body()

    def make_body(self) -> ImportBody:
        """Make the body, which takes longer than the rest of the dialog."""
        self._body = ImportBody(self._intake, self._pages)
        self._body.show_rules(self._rules)
        self._pages.addWidget(self._body)
        arrival = self.arrival.stops()
        self._order_stops([*self._body.stops(), *arrival, self.choose, self.choose_folder])
        return self._body

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take files in, to be read at once."""
        self.problem.hide()
        self._intake.add_paths(paths)

    def add_text(self, text: str, name: str) -> None:
        """Take a text in that has no file, to be read at once."""
        self.problem.hide()
        self._intake.add_text(text, name)

    @Slot()
    def choose_files(self) -> None:
        """Ask for files to take in."""
        chooser = QFileDialog(self, self.tr("Choose digest files"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(self._on_files_chosen)
        chooser.open()

    @Slot()
    def choose_a_folder(self) -> None:
        """Ask for a folder to take in with all that is in it."""
        chooser = QFileDialog(self, self.tr("Choose a folder of digests"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(self._on_files_chosen)
        chooser.open()

    def reject(self) -> None:
        """Close; what is under way stops and leaves nothing behind."""
        # While papers are written, what comes of it may still have to be told.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, not self._intake.is_writing)
        self._intake.cancel()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData(), self.tr("Dropped text"))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))
        else:
            super().keyPressEvent(event)

    def _take(self, data: QMimeData, name: str) -> None:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
        elif data.hasText():
            self.add_text(data.text(), name)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize(sizes.roomy(*_SIZE))

    def _lay_out(self) -> None:
        self.empty.show_state(
            icon("drawing-page", "secondary"),
            self.tr("Drop digest files here"),
            self.tr("You see what is in them before anything is added."),
            [
                (self.tr("Choose files…"), self.choose_files),
                (self.tr("Choose a folder…"), self.choose_a_folder),
            ],
        )
        self._pages.addWidget(self._empty)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        head.addWidget(self.headline)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.problem)
        box.addWidget(self._pages, 1)
        box.addWidget(self.arrival)
        box.addWidget(self.foot)
        # Only now, as the buttons have to be part of the dialog.
        self.confirm.setDefault(True)
        self._order_stops(self.empty.findChildren(QPushButton))

    def _order_stops(self, stops: Sequence[QWidget]) -> None:
        """Let the Tab key halt at these in turn, and then at the buttons."""
        for stop, following in pairwise([*stops, self.confirm, self.cancel]):
            QWidget.setTabOrder(stop, following)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choose_files)
        self.choose_folder.clicked.connect(self.choose_a_folder)
        self.foot.buttons.accepted.connect(self._on_confirmed)
        self.foot.buttons.rejected.connect(self.reject)
        self._intake.files_changed.connect(self._show_state)
        self._intake.file_changed.connect(self._show_activity)
        self._intake.some_changed.connect(self._show_activity)
        self._intake.progressed.connect(self._show_activity)
        self._intake.went_on.connect(self._show_activity)
        self._intake.planned.connect(self._on_planned)
        self._intake.ticked.connect(self._show_state)
        self._intake.failed.connect(self._on_failed)
        self._intake.committed.connect(self._on_committed)
        self.arrival.changed.connect(self._on_arrival_changed)
        self._intake.ticked.connect(self._show_outcome)
        self._rules.changed.connect(self._show_outcome)

    @Slot()
    def _show_state(self) -> None:
        tally = self._intake.tally
        is_empty = not self._intake.files
        self._pages.setCurrentWidget(self._empty if is_empty else self.body)
        self.headline.setVisible(not is_empty)
        self.confirm.setText(import_wording.button(tally))
        is_writing = self._intake.is_writing
        self.confirm.setEnabled(tally.wanted > 0 and not self._intake.is_reading and not is_writing)
        self.foot.let_choose(there=not is_empty, changeable=not is_writing)
        self.arrival.setVisible(not is_empty)
        self.arrival.setEnabled(not is_writing)
        if not is_empty:
            self.body.set_changeable(not is_writing)
        self.setWindowTitle(self._title())
        self._show_activity()

    def _headline(self) -> str:
        files = self._intake.files
        if self._intake.is_writing:
            return self.tr("Adding to your library…")
        if self._intake.is_reading:
            if len(files) == 1:
                return self.tr("Reading %1…").replace("%1", files.all()[0].name)
            return self.tr("Reading %Ln files…", "", len(files))
        if self._intake.is_comparing:
            return self.tr("Comparing with your library…")
        return import_wording.headline(self._intake.tally)

    def _title(self) -> str:
        files = self._intake.files
        if not files:
            return self.tr("Import digests")
        if len(files) == 1:
            return self.tr("Import %1").replace("%1", files.all()[0].name)
        return self.tr("Import %Ln files", "", len(files))

    @Slot()
    def _show_activity(self) -> None:
        files = self._intake.files
        headline = self._headline()
        if headline != self.headline.text():
            self.headline.setText(headline)
            announce(self.headline, headline)
        if self._intake.is_writing:
            self.foot.show_writing(self._intake.share_done)
        elif self._intake.is_reading:
            done = files.count(Stage.READ) + files.count(Stage.UNREADABLE)
            self.foot.show_reading(done, len(files), files.share_read)
        elif self._intake.is_comparing:
            self.foot.show_comparing(self._intake.share_done)
        else:
            self.foot.show_rest()

    @Slot(list)
    def _on_files_chosen(self, names: list[str]) -> None:
        self.add_paths([Path(name) for name in names])

    @Slot()
    def _on_planned(self) -> None:
        self._show_state()
        # With one file there is nothing to do before its papers are looked through.
        is_single = len(self._intake.files) == 1 and self._intake.tally.wanted
        if is_single and self.focusWidget() in (None, self.choose, self.body.files):
            self.body.papers.setFocus()

    @Slot()
    def _on_confirmed(self) -> None:
        self.problem.hide()
        self._intake.set_arrival(self.arrival.arrival())
        self._intake.commit()
        self._show_state()

    @Slot()
    def _on_arrival_changed(self) -> None:
        self._rules.set_arrival(self.arrival.chosen())
        self._show_outcome()

    @Slot()
    def _show_outcome(self) -> None:
        self.arrival.show_outcome(self._rules.outcome())

    @Slot(object)
    def _on_committed(self, summary: Summary) -> None:
        self.accept()
        self.imported.emit(summary)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._show_state()
        self.problem.show_message(Kind.ERROR, why, icon("error", "danger"))


def _text(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(role != "meta")
    return label

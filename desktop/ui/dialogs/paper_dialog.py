"""Writes a paper down by hand, or corrects what digests say of one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.correction import NOTHING_SAID, Field
from desktop.model.display_text import readable, tamed
from desktop.model.paper import Facts, Paper
from desktop.model.step import Change
from desktop.services.known import Resembling
from desktop.ui import sizes
from desktop.ui.dialogs.paper_form import PaperForm
from desktop.ui.dialogs.paper_keeping import PaperKeeping
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.widgets.banner import Banner, Kind

_SIZE = (620, 680)
_MARGIN = 16
_CALM_MS = 300
_LONGEST_TITLE = 90
# What a paper is known by.
_TELLING = frozenset({Field.TITLE, Field.ARXIV, Field.DOI})


class PaperDialog(QDialog):
    """A form for a new paper, or for one of the library.

    Each field of a paper that digests told of shows what they say, and can go back to it.
    """

    kept = Signal(object)  # Change
    show_wanted = Signal(object)  # Paper

    def __init__(
        self, session: Session, paper: Paper | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        self._like: Paper | None = None
        self._is_writing = False
        self.form = PaperForm(self)
        self.banner = Banner(icon("close", "secondary"), self)
        self.confirm = QPushButton(
            self.tr("Add paper") if paper is None else self.tr("Save changes"), self
        )
        self._keeping = PaperKeeping(session, None if paper is None else paper.id)
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._set_up()
        self._lay_out()
        self._connect()
        if paper is not None:
            self.form.show_facts(paper.facts, paper.said)
        self._show_state()

    def fill_in(self, facts: Facts, field: Field) -> None:
        """Put something into a field that the person is to confirm."""
        self.form.fill_in(facts, field)

    def accept(self) -> None:
        """Write what the form says; the dialog closes when the library has it."""
        if self.confirm.isEnabled():
            self._is_writing = True
            self._show_state()
            self._keeping.keep(self.form.facts(), self.form.changed_fields())

    def reject(self) -> None:
        """Close; what was typed is only given up if the person says so."""
        if self._is_writing or not self.form.changed_fields():
            super().reject()
            return
        question = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.windowTitle(),
            self.tr("Give up what you typed?"),
            parent=self,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_up = question.addButton(self.tr("Give up"), QMessageBox.ButtonRole.DestructiveRole)
        stay = question.addButton(self.tr("Keep typing"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        give_up.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        question.open()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_new = self._paper is None
        self.setWindowTitle(self.tr("New paper") if is_new else self.tr("Edit paper"))
        self.resize(sizes.roomy(*_SIZE))
        self.confirm.setProperty("kind", "primary")
        self.confirm.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)

    def _lay_out(self) -> None:
        hint = QLabel(self._hint(), self)
        hint.setProperty("role", "meta")
        hint.setWordWrap(True)
        hint.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(hint)
        box.addWidget(self.banner)
        box.addWidget(self.form, 1)
        box.addWidget(buttons)
        self.confirm.setDefault(True)
        self.form.fields[Field.TITLE].setFocus()

    def _hint(self) -> str:
        if self._paper is None:
            return self.tr(
                "Only the title is needed. What you leave empty, later digests may fill in."
            )
        return self.tr(
            "What you write here stays, whatever later digests say. What they say is kept below it."
        )

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.banner.action_chosen.connect(self._on_show_chosen)
        self._calm.timeout.connect(self._look_for)
        self._keeping.resembled.connect(self._on_resembled)
        self._keeping.kept.connect(self._on_kept)
        self._keeping.failed.connect(self._on_failed)

    def _show_state(self) -> None:
        is_ready = bool(self.form.changed_fields()) and not self.form.faults()
        self.confirm.setEnabled(is_ready and not self._is_writing)
        self.form.setEnabled(not self._is_writing)

    @Slot()
    def _look_for(self) -> None:
        facts = self.form.facts()
        if self.form.changed_fields() & _TELLING and facts != NOTHING_SAID:
            self._keeping.look_for(facts)
        else:
            self._on_resembled(None)

    @Slot()
    def _on_edited(self) -> None:
        self._show_state()
        self._calm.start()

    @Slot(object)
    def _on_resembled(self, found: Resembling | None) -> None:
        self._like = None if found is None else found.paper
        if found is None:
            self.banner.dismiss()
            return
        title = tamed(readable(" ".join(found.paper.title.split())))
        if len(title) > _LONGEST_TITLE:
            title = f"{title[:_LONGEST_TITLE]}…"
        words = (
            self.tr("This paper is here already: “%1”.")
            if found.is_same
            else self.tr("This paper may be here already: “%1”.")
        )
        sign = icon("warning", "warning")
        text = words.replace("%1", title)
        self.banner.show_message(Kind.WARNING, text, sign, self.tr("Show it"))

    @Slot()
    def _on_show_chosen(self) -> None:
        if self._like is not None:
            self.show_wanted.emit(self._like)
            super().reject()

    @Slot(object)
    def _on_kept(self, change: Change) -> None:
        super().accept()
        self.kept.emit(change)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._is_writing = False
        self._show_state()
        self.banner.show_message(Kind.ERROR, why, icon("error", "danger"))

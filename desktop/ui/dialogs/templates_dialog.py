"""The templates of notes: written here, with fields that are filled in for each paper."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.note_template import FIELDS, LONGEST, NoteTemplate
from desktop.ui import fonts, sizes
from desktop.ui.dialogs.answers import Answers
from desktop.ui.session import Session
from desktop.ui.widgets.elided_items import keep_width

_SIZE = (760, 500)
_LIST_WIDTH = 200
_MARGIN = 16
_BODY = 15
_MOST_CHARACTERS = 100
_NEW = NoteTemplate("", "")


class TemplatesDialog(QDialog):
    """Shows one template at a time; it is kept when another one is chosen, and at the end."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: Sequence[NoteTemplate] = ()
        self._shown = _NEW
        self._answers = Answers()
        # Tab takes them in this order.
        self.names = QListWidget(self)
        self.add = QPushButton(self.tr("Ne&w"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self.name = QLineEdit(self)
        self.text = QPlainTextEdit(self)
        self.for_new = QCheckBox(self.tr("&Begin new notes with it"), self)
        self.hint = QLabel(self)
        self.fields = QPushButton(self.tr("&Insert field"), self)
        self.keep = QPushButton(self.tr("&Save"), self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show(_NEW)
        self._ask()

    def templates(self) -> Sequence[NoteTemplate]:
        """Return the templates that the library has."""
        return self._known

    def done(self, result: int) -> None:
        """Keep what was written, and close."""
        self._keep()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        super().closeEvent(event)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Note templates"))
        self.resize(sizes.roomy(*_SIZE))
        self.names.setAccessibleName(self.tr("Templates"))
        self.names.setProperty("framed", True)
        keep_width(self.names, _LIST_WIDTH)
        self.name.setMaxLength(_MOST_CHARACTERS)
        self.name.setPlaceholderText(self.tr("Name of the template"))
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.text.setFont(fonts.reading_font(_BODY))
        self.text.document().setDocumentMargin(10)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("framed", True)
        self.text.setAccessibleName(self.tr("Text of the template"))
        self.text.setPlaceholderText(self.tr("Markdown with fields, such as {{title}}."))
        self.hint.setProperty("role", "meta")
        self.hint.setProperty("tone", "warning")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        menu = QMenu(self.fields)
        for field in FIELDS:
            menu.addAction(f"{{{{{field}}}}}", partial(self._insert, field))
        self.fields.setMenu(menu)
        self.for_new.setToolTip(self.tr("Of all templates, one can be for new notes"))
        self.delete.setToolTip(self.tr("Notes that were made with it stay; it can be undone"))
        for button in (self.fields, self.add, self.delete):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addLayout(self._left())
        sides.addLayout(self._right(), 1)
        self.keep.setProperty("kind", "primary")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addLayout(sides, 1)
        box.addLayout(foot)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.names, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.add)
        below.addWidget(self.delete)
        below.addStretch()
        left.addLayout(below)
        return left

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.name)
        right.addWidget(self.text, 1)
        line = QHBoxLayout()
        line.addWidget(self.for_new)
        line.addStretch()
        line.addWidget(self.fields)
        right.addLayout(line)
        return right

    def _connect(self) -> None:
        self._answers.came.connect(self._on_read)
        self._session.changed.connect(self._ask)
        self.names.itemSelectionChanged.connect(self._on_chosen)
        self.name.textChanged.connect(self._show_state)
        self.text.textChanged.connect(self._show_state)
        self.for_new.toggled.connect(self._show_state)
        self.add.clicked.connect(self._on_add_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.keep.clicked.connect(self._keep)

    @Slot()
    def _ask(self) -> None:
        self._session.read(lambda library: library.note_templates.all(), self._answers.take)

    @Slot(object)
    def _on_read(self, known: Sequence[NoteTemplate]) -> None:
        """Fill the list anew; what is being written stays."""
        is_clean = self._written() == self._shown
        self._known = known
        self.names.blockSignals(True)
        self.names.clear()
        for one in known:
            mark = self.tr("%1 (new notes)") if one.for_new else "%1"
            self.names.addItem(QListWidgetItem(mark.replace("%1", one.name)))
        self._find_shown(is_clean=is_clean)
        row = next((row for row, one in enumerate(known) if one.id == self._shown.id), -1)
        self.names.setCurrentRow(row)
        self.names.blockSignals(False)
        self._show_state()

    def _find_shown(self, *, is_clean: bool) -> None:
        """Know the template that is shown among those that were read; the first if it is gone."""
        shown = self._shown
        is_it = [one for one in self._known if one.id == shown.id]
        is_it += [one for one in self._known if not shown.id and one.name == shown.name]
        if is_it and is_clean:
            self._show(is_it[0])
        elif is_it:
            self._shown = is_it[0]
        elif shown.id or is_clean:
            self._show(self._known[0] if self._known else _NEW)

    def _show(self, template: NoteTemplate) -> None:
        self._shown = template
        for part in (self.name, self.text, self.for_new):
            part.blockSignals(True)
        self.name.setText(template.name)
        self.text.setPlainText(template.text)
        self.for_new.setChecked(template.for_new)
        for part in (self.name, self.text, self.for_new):
            part.blockSignals(False)
        self._show_state()

    def _written(self) -> NoteTemplate:
        name = " ".join(self.name.text().split())
        text, for_new = self.text.toPlainText(), self.for_new.isChecked()
        return NoteTemplate(name, text, for_new, self._shown.id)

    def _problem(self) -> str:
        """Return why what is written cannot be kept; empty when it can."""
        written = self._written()
        if not written.name and written != _NEW:
            return self.tr("Give the template a name.")
        if any(one.name == written.name and one.id != written.id for one in self._known):
            return self.tr("There is a template of this name already.")
        return self.tr("This is too long for a template.") if len(written.text) > LONGEST else ""

    @Slot()
    def _show_state(self) -> None:
        problem = self._problem()
        self.hint.setText(problem)
        self.keep.setEnabled(not problem and self._written() != self._shown)
        self.delete.setEnabled(self._shown.id != 0)

    @Slot()
    def _keep(self) -> None:
        """Keep what is written, unless it is as it was or cannot be kept."""
        written = self._written()
        if written != self._shown and not self._problem():
            self._shown = written
            self._session.edit(lambda library: library.note_templates.save(written))
            self._show_state()

    @Slot()
    def _on_chosen(self) -> None:
        row = self.names.currentRow()
        if 0 <= row < len(self._known) and self._known[row].id != self._shown.id:
            self._keep()
            self._show(self._known[row])

    @Slot()
    def _on_add_clicked(self) -> None:
        self._keep()
        self.names.blockSignals(True)
        self.names.setCurrentRow(-1)
        self.names.blockSignals(False)
        self._show(_NEW)
        self.name.setFocus()

    @Slot()
    def _on_delete_clicked(self) -> None:
        gone = self._shown.id
        self._show(_NEW)
        self._session.edit(lambda library: library.note_templates.forget(gone))

    def _insert(self, field: str) -> None:
        self.text.insertPlainText(f"{{{{{field}}}}}")
        self.text.setFocus()

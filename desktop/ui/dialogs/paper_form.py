"""The form for a paper: a field for each thing that can be said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from desktop.model.correction import NOTHING_SAID, Field, changed
from desktop.model.paper import Facts, byline
from desktop.services.filling_in import Fault, fault, filled_in, written
from desktop.ui.dialogs.paper_field import PaperField
from desktop.ui.translations import QT_TRANSLATE_NOOP, spoken

_MARGIN = 16
_GAP = 12


class PaperForm(QScrollArea):
    """Shows facts, and tells which of its fields the person changed and what is wrong with them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = self._said = NOTHING_SAID
        self.fields = {
            Field.TITLE: PaperField(self.tr("&Title"), 2),
            Field.AUTHORS: PaperField(self.tr("A&uthors"), 3, self.tr("One name a line")),
            Field.ABSTRACT: PaperField(self.tr("A&bstract"), 6),
            Field.PUBLISHED: PaperField(self.tr("&Date"), 1, self.tr("2024, 2024-10, 2024-10-18")),
            Field.ORGANIZATION: PaperField(self.tr("&Organisation")),
            Field.ARXIV: PaperField(self.tr("ar&Xiv id"), 1, self.tr("2410.12345")),
            Field.DOI: PaperField(self.tr("DO&I"), 1, self.tr("10.1000/182")),
            Field.LINKS: PaperField(self.tr("&Links"), 2, self.tr("One address a line")),
        }
        self._lay_out()
        for field in self.fields.values():
            field.changed.connect(self._on_field_changed)

    def show_facts(self, shown: Facts, said: Facts | None = None) -> None:
        """Show what is known of a paper, and what digests say of it, if that is not the same."""
        self._shown, self._said = shown, said or shown
        self.blockSignals(True)
        for name, field in self.fields.items():
            field.show_text(written(self._said, name))
            field.show_text(written(shown, name))
            field.show_said(written(self._said, name), self._words(name))
        self.blockSignals(False)
        self._show_faults()

    def fill_in(self, facts: Facts, field: Field) -> None:
        """Put something into a field, as if the person had typed it."""
        self.fields[field].show_text(written(facts, field))
        self.ensureWidgetVisible(self.fields[field])

    def facts(self) -> Facts:
        """Return what the form says."""
        texts = {name: field.text() for name, field in self.fields.items()}
        return filled_in(texts, (self._shown, self._said))

    def changed_fields(self) -> frozenset[Field]:
        """Return the fields that say something else than they did."""
        return changed(self._shown, self.facts())

    def faults(self) -> dict[Field, Fault]:
        """Return what is wrong."""
        known = (self._shown, self._said)
        found = {name: fault(name, field.text(), known) for name, field in self.fields.items()}
        return {name: wrong for name, wrong in found.items() if wrong is not None}

    def _words(self, field: Field) -> str:
        """Return what digests say of a field, also what no form holds."""
        said = self._said
        if field is Field.AUTHORS:
            names = said._replace(organization=None)
            return spoken(byline(names, most=len(said.authors)))
        if field is Field.PUBLISHED and said.published and said.published_guessed:
            return self.tr("%1 (year guessed)").replace("%1", said.published)
        return written(said, field)

    def _lay_out(self) -> None:
        self.setProperty("surface", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setSpacing(_GAP)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for row, names in enumerate(_ROWS):
            for column, name in enumerate(names):
                grid.addWidget(self.fields[name], row, column, 1, 3 - len(names))
        grid.setRowStretch(len(_ROWS), 1)
        self.setWidget(inside)

    def _show_faults(self) -> None:
        faults = self.faults()
        for name, field in self.fields.items():
            # Nobody has to be told of a title before they wrote anything.
            minds = name in faults and (name is not Field.TITLE or bool(self.changed_fields()))
            field.show_fault(self.tr(_WORDS[faults[name]]) if minds else "")

    @Slot()
    def _on_field_changed(self) -> None:
        if not self.signalsBlocked():
            self._show_faults()
            self.edited.emit()


_ROWS = (
    (Field.TITLE,),
    (Field.AUTHORS,),
    (Field.ABSTRACT,),
    (Field.PUBLISHED, Field.ORGANIZATION),
    (Field.ARXIV, Field.DOI),
    (Field.LINKS,),
)
_WORDS = {
    Fault.NO_TITLE: QT_TRANSLATE_NOOP("PaperForm", "A paper needs a title."),
    Fault.NO_DATE: QT_TRANSLATE_NOOP(
        "PaperForm", "This is not a date. Write 2024, 2024-10 or 2024-10-18."
    ),
    Fault.NO_ARXIV_ID: QT_TRANSLATE_NOOP(
        "PaperForm", "This is not an arXiv id. They look like 2410.12345 or hep-th/9901001."
    ),
    Fault.NO_DOI: QT_TRANSLATE_NOOP(
        "PaperForm", "This is not a DOI. They begin with 10. and a number, as in 10.1000/182."
    ),
    Fault.NO_LINK: QT_TRANSLATE_NOOP(
        "PaperForm", "Each line has to be one web address, with https:// at its beginning."
    ),
}

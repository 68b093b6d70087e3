"""The parts that filters are chosen from: rows of chips, years, lists that unfold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.model.query import Shelf
from desktop.model.query_parts import FactField, Has, Is, TextField
from desktop.model.query_pieces import Piece
from desktop.model.row import Status
from desktop.model.spreading import Spreading
from desktop.ui import sizes
from desktop.ui.panes.place_names import shelf_name, short_number
from desktop.ui.widgets.flow_layout import FlowLayout

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

Asked = set[tuple[FactField | TextField | None, str]]
Counted = tuple[str, str, int]  # a value, what is shown of it, how many papers

_MOST_YEARS = 6
_WIDEST = 180
_RATINGS = (">=3", ">=4", "5")


class Choice(NamedTuple):
    """Something to be chosen: `papers` would be left; None where that is not counted."""

    value: str
    shown: str
    papers: int | None = None
    is_chosen: bool = False


def labelled(name: str, row: QWidget) -> QWidget:
    """Return a row below its name."""
    block = QWidget()
    label = QLabel(name)
    label.setProperty("role", "label")
    label.setBuddy(row)
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(row)
    return block


class ChoiceRow(QWidget):
    """Chips that are on or off; what no paper has is greyed unless it is on."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setAccessibleName(name)
        self._choices: list[Choice] = []
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Show these choices in place of those that were there."""
        self._choices = list(choices)
        while len(self._chips) < len(self._choices):
            self._chips.append(self._new_chip(len(self._chips)))
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(self._choices))
            if number < len(self._choices):
                _tell(chip, self._choices[number])
        self.updateGeometry()

    def choices(self) -> list[Choice]:
        """Return what is shown."""
        return list(self._choices)

    def click(self, value: str) -> None:
        """Choose a value as a click does."""
        numbers = [number for number, one in enumerate(self._choices) if one.value == value]
        self._chips[numbers[0]].click()

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        chips = [chip for chip in self._chips if chip.isEnabled() and not chip.isHidden()]
        if chips:
            chips[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        width = self.width()
        return QSize(width, self._flow.heightForWidth(width))

    def _new_chip(self, number: int) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setMaximumWidth(sizes.beside(_WIDEST))
        chip.clicked.connect(lambda _=False: self.chosen.emit(self._choices[number].value))
        self._flow.addWidget(chip)
        return chip


class YearRow(QWidget):
    """Years as chips, and from when to when."""

    chosen = Signal(str)  # the pieces of a query that say so; empty for any time

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.chips = ChoiceRow(name)
        self.first = QComboBox()
        self.last = QComboBox()
        self.first.setAccessibleName(self.tr("From year"))
        self.last.setAccessibleName(self.tr("To year"))
        self.chips.chosen.connect(self._on_year_chosen)
        self.first.activated.connect(self._on_range_chosen)
        self.last.activated.connect(self._on_range_chosen)
        line = QHBoxLayout()
        line.setSpacing(8)
        for words, box in ((self.tr("From"), self.first), (self.tr("to"), self.last)):
            label = QLabel(words)
            label.setBuddy(box)
            line.addWidget(label)
            line.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addLayout(line)

    def show_years(self, years: Sequence[tuple[int, int]], there: Sequence[Piece]) -> None:
        """Show years with their numbers of papers, and what a query asks for."""
        asked = {(piece.field, piece.value) for piece in there}
        self.chips.show_choices(
            Choice(str(year), str(year), papers, (FactField.DATE, str(year)) in asked)
            for year, papers in years[:_MOST_YEARS]
        )
        named = [str(year) for year, _ in years]
        spans = [piece.value for piece in there if piece.field is FactField.DATE]
        low, _, high = next((span for span in spans if ".." in span), "").partition("..")
        for box, chosen in ((self.first, low), (self.last, high)):
            _fill(box, self.tr("Any"), [*named, *({chosen} - {*named, ""})], chosen)

    @Slot(str)
    def _on_year_chosen(self, year: str) -> None:
        was = {one.value for one in self.chips.choices() if one.is_chosen}
        self.chosen.emit("" if year in was else f"{FactField.DATE}:{year}")

    @Slot()
    def _on_range_chosen(self) -> None:
        low, high = self.first.currentData(), self.last.currentData()
        if low and high and low > high:
            low, high = high, low
        self.chosen.emit(f"{FactField.DATE}:{low}..{high}" if low or high else "")


class ChoiceBox(QComboBox):
    """One of many values, or any."""

    chosen = Signal(str)

    def __init__(self, name: str, any_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._any = any_
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def show_values(self, counted: Sequence[Counted], chosen: str) -> None:
        """Offer these values; the chosen one stays though no paper may have it."""
        self.clear()
        self.addItem(self._any, "")
        for value, shown, papers in counted:
            self.addItem(f"{shown}  ({short_number(papers)})", value)
        if chosen and self.findData(chosen) < 0:
            self.addItem(chosen, chosen)
        self.setCurrentIndex(max(self.findData(chosen), 0))


def state_choices(spreading: Spreading | None, asked: Asked) -> list[Choice]:
    """Return the states with how many papers are in each, if that is known."""
    counts = dict(spreading.facets.states) if spreading else {}
    return [
        Choice(
            status.value,
            shelf_name(Shelf(status.value)),
            counts.get(status, 0) if spreading else None,
            (FactField.IS, status.value) in asked,
        )
        for status in Status
    ]


def mark_choices(spreading: Spreading | None, asked: Asked) -> list[Choice]:
    """Return what a paper may be marked with, and how many are, if that is known."""
    starred, noted, rated = spreading[2:] if spreading else (None, None, None)
    marks = (
        (FactField.IS, Is.STARRED.value, translate("Filters", "Starred"), starred),
        (FactField.HAS, Has.NOTE.value, translate("Filters", "With a note"), noted),
        (FactField.HAS, Has.RATING.value, translate("Filters", "Rated"), rated),
    )
    return [
        Choice(f"{field}:{value}", shown, papers, (field, value) in asked)
        for field, value, shown, papers in marks
    ]


def rating_choices(asked: Asked) -> list[Choice]:
    """Return how highly papers may be rated at least."""
    locale = QLocale()
    return [
        Choice(
            value,
            translate("Filters", "%1 or more").replace("%1", locale.toString(int(value[-1])))
            if value.startswith(">")
            else locale.toString(int(value)),
            None,
            (FactField.RATING, value) in asked,
        )
        for value in _RATINGS
    ]


def _tell(chip: QPushButton, choice: Choice) -> None:
    room = _WIDEST - 60
    text = chip.fontMetrics().elidedText(choice.shown, Qt.TextElideMode.ElideMiddle, room)
    count = "" if choice.papers is None else f"  {short_number(choice.papers)}"
    chip.setText(text.replace("&", "&&") + count)
    chip.setToolTip("" if text == choice.shown else choice.shown)
    chip.setAccessibleName(f"{choice.shown}{count}")
    chip.setChecked(choice.is_chosen)
    chip.setEnabled(choice.is_chosen or choice.papers != 0)


def _fill(box: QComboBox, any_: str, values: Sequence[str], chosen: str) -> None:
    box.clear()
    box.addItem(any_, "")
    for value in sorted(values, reverse=True):
        box.addItem(value, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))

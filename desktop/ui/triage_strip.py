"""The slim line below list and page while one decides: how far one is, and which keys there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.model.pace import Headway
from desktop.ui.action_spec import Do
from desktop.ui.fonts import figures
from desktop.ui.headway_words import headway_line, headway_tip
from desktop.ui.translations import QT_TRANSLATE_NOOP
from desktop.ui.widgets.thin_bar import ThinBar

_GAP, _PAIR = 14, 5


class Entry(NamedTuple):
    """Some keys of the legend, and the word for what they do."""

    dos: Sequence[Do]
    word: str


LEGEND = (
    Entry((Do.NEXT, Do.PREVIOUS), QT_TRANSLATE_NOOP("Triage", "next, previous")),
    Entry((Do.LATER,), QT_TRANSLATE_NOOP("Triage", "later")),
    Entry((Do.READING,), QT_TRANSLATE_NOOP("Triage", "reading")),
    Entry((Do.DONE,), QT_TRANSLATE_NOOP("Triage", "done")),
    Entry((Do.SKIP,), QT_TRANSLATE_NOOP("Triage", "skip")),
    Entry((Do.STAR,), QT_TRANSLATE_NOOP("Triage", "star")),
    Entry((Do.UNDO,), QT_TRANSLATE_NOOP("Triage", "undo")),
    Entry((Do.WRITE_NOTE,), QT_TRANSLATE_NOOP("Triage", "note")),
    Entry((Do.PAGE_DOWN,), QT_TRANSLATE_NOOP("Triage", "read on")),
)


class TriageStrip(QWidget):
    """Shows headway and legend, and says when the person wants to leave."""

    leave_wanted = Signal()

    def __init__(self, actions: Mapping[Do, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("triage_strip")
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.legend = KeyLegend(actions)
        self.bar = ThinBar()
        self.bar.setAccessibleName(self.tr("Papers that are decided"))
        self.line = QLabel()
        self.line.setFont(figures(self.line.font()))
        self.line.setAccessibleDescription(self.tr("How far you are"))
        self.keys = self._button(self.tr("Keys"), self.tr("Show or hide the keys"))
        self.keys.setCheckable(True)
        self.keys.setChecked(True)
        self.keys.toggled.connect(self.legend.setVisible)
        self.leave = self._button(self.tr("Leave"), self.tr("Leave triage mode (Esc)"))
        self.leave.clicked.connect(self.leave_wanted)
        self._lay_out()

    @Slot(object)
    def show_headway(self, headway: Headway | None) -> None:
        """Show how far one is; a list that is not decided paper by paper has no such thing."""
        self.bar.setVisible(headway is not None)
        self.line.setVisible(headway is not None)
        if headway is not None:
            self.bar.setRange(0, headway.total)
            self.bar.setValue(headway.decided)
            self.line.setText(headway_line(headway, self.locale()))
            self.line.setToolTip(headway_tip(headway, self.locale()))

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 3, 8, 3)
        line.setSpacing(4)
        line.addWidget(self.line)
        line.addSpacing(2 * _GAP)
        line.addWidget(self.legend, 1)
        line.addStretch(0)
        line.addWidget(self.keys)
        line.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(line)


class KeyLegend(QWidget):
    """The keys that are in force, each beside what it does; what has no room is left out."""

    def __init__(self, actions: Mapping[Do, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._pairs = [_Pair(entry.word) for entry in LEGEND]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        for pair in self._pairs:
            line.addWidget(pair)
        line.addStretch(1)
        for do in {do for entry in LEGEND for do in entry.dos}:
            actions[do].changed.connect(self.show_keys)
        self.show_keys()

    @Slot()
    def show_keys(self) -> None:
        """Show the keys as they are now."""
        for entry, pair in zip(LEGEND, self._pairs, strict=True):
            pair.show_keys([key for do in entry.dos if (key := shortest_key(self._actions[do]))])
        said = (f"{pair.text()}: {pair.keys()}" for pair in self._pairs if pair.keys())
        self.setAccessibleName("; ".join(said))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        right = -_GAP
        for pair in self._pairs:
            if not pair.keys():
                pair.hide()
                continue
            right += _GAP + pair.sizeHint().width()
            pair.setVisible(right <= self.width())


class _Pair(QWidget):
    """Keys, and the word for what they do."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = QLabel(QCoreApplication.translate("Triage", word))
        self._word.setProperty("role", "meta")
        self._chips: list[QLabel] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_PAIR)
        self._line.addWidget(self._word)

    def text(self) -> str:
        """Return the word."""
        return self._word.text()

    def keys(self) -> str:
        """Return the keys."""
        return " ".join(chip.text() for chip in self._chips)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show other keys."""
        if [chip.text() for chip in self._chips] == list(keys):
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [QLabel(key) for key in keys]
        for place, chip in enumerate(self._chips):
            chip.setProperty("role", "key")
            self._line.insertWidget(place, chip)


def shortest_key(action: QAction) -> str:
    """Return the shortest key of an action as the system writes it; empty when it has none."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = [key.toString(native) for key in action.shortcuts()]
    return min(keys, key=len, default="")

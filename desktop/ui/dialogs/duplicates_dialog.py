"""Papers that may be one, pair by pair: to merge, to keep apart, or to leave for later."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.model.display_text import readable, tamed
from desktop.model.doubt import Why
from desktop.model.step import Change
from desktop.services.merging import Pair, merge, pairs_in_doubt
from desktop.ui import sizes, theme
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.closing_foot import put_together
from desktop.ui.dialogs.head import Head
from desktop.ui.dialogs.pair_page import PairPage
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.widgets.elided_label import ElidedLabel

_SIZE = (1000, 640)
_LIST_WIDTH = 250
# Whoever has decided about so many will see the next ones.
_SHOWN_PAIRS = 200


class DuplicatesDialog(QDialog):
    """Shows what may be one paper. Every decision is a change of the library that can be undone.

    `single_keys` says whether bare letters decide, beside those with Alt.
    """

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, single_keys: bool = True
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pairs: list[Pair] = []
        self._shown: tuple[int, int] | None = None
        self._has_focused = False
        self._answers = Answers()
        self._writer = PairPage(self)
        self._stack = QStackedWidget(self)
        self._nothing = CentredState(self._stack)
        self.empty = self._nothing.state
        self.pairs = QListWidget(self)
        self.why = ElidedLabel(parent=self)
        self.page = QTextBrowser(self)
        self.keep_left = QPushButton(self.tr("Merge, keep &left"), self)
        self.keep_right = QPushButton(self.tr("Merge, keep &right"), self)
        self.apart = QPushButton(self.tr("&Not the same"), self)
        self.skip = QPushButton(self.tr("&Skip"), self)
        self._set_up(single_keys)
        self._lay_out()
        self._connect()
        self._show_pairs()
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_pair()

    def _set_up(self, single_keys: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Possible duplicates"))
        self.resize(sizes.roomy(*_SIZE))
        self.pairs.setAccessibleName(self.tr("Pairs"))
        self.pairs.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.pairs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAccessibleName(self.tr("The two papers side by side"))
        self.page.setOpenLinks(False)
        self.page.setTabChangesFocus(True)
        self.why.setProperty("role", "meta")
        self.keep_left.setProperty("kind", "primary")
        tips = {
            self.keep_left: (self.tr("Put the right paper into the left one"), "L"),
            self.keep_right: (self.tr("Put the left paper into the right one"), "R"),
            self.apart: (self.tr("Keep both papers, and do not ask again"), "N"),
            self.skip: (self.tr("Leave this pair for later"), "S"),
        }
        for button, (tip, key) in tips.items():
            button.setAutoDefault(False)
            button.setToolTip(f"{tip} ({key})" if single_keys else tip)
            if single_keys:
                QShortcut(QKeySequence(key), self, button.click)
        for keys, run in (
            (QKeySequence.StandardKey.Undo, self._session.undo),
            (QKeySequence.StandardKey.Redo, self._session.redo),
        ):
            QShortcut(QKeySequence(keys), self, run)

    def _lay_out(self) -> None:
        left = _column(Head(self.tr("Pairs"), parent=self), self.pairs)
        right = _column(Head(self.why, parent=self), self.page)
        body = QSplitter(self)
        body.setHandleWidth(1)
        body.setChildrenCollapsible(False)
        body.addWidget(left)
        body.addWidget(right)
        body.setStretchFactor(1, 1)
        of_list = sizes.beside(_LIST_WIDTH)
        body.setSizes([of_list, self.width() - of_list])
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(body)
        put_together(self, [self._stack], [self.keep_left, self.keep_right, self.apart, self.skip])

    def _connect(self) -> None:
        self._answers.came.connect(self._on_pairs_came)
        self._session.changed.connect(self._on_changed)
        self.pairs.currentRowChanged.connect(self._show_pair)
        self.keep_left.clicked.connect(self._on_keep_left)
        self.keep_right.clicked.connect(self._on_keep_right)
        self.apart.clicked.connect(self._on_apart)
        self.skip.clicked.connect(self._on_skip)

    def _ask(self) -> None:
        self._session.read(
            lambda library: pairs_in_doubt(library, _SHOWN_PAIRS), self._answers.take
        )

    def _pair(self) -> Pair | None:
        row = self.pairs.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _show_pairs(self) -> None:
        """Show the pairs that are left, at the one that was shown or the one that followed it."""
        keys = [_key(pair) for pair in self._pairs]
        row = max(0, self.pairs.currentRow())
        at = keys.index(self._shown) if self._shown in keys else min(row, len(keys) - 1)
        self.pairs.blockSignals(True)
        self.pairs.clear()
        for pair in self._pairs:
            item = QListWidgetItem(_title(pair) or self.tr("Untitled"), self.pairs)
            item.setToolTip(item.text())
        self.pairs.setCurrentRow(at)
        self.pairs.blockSignals(False)
        self._stack.setCurrentIndex(1 if self._pairs else 0)
        self._show_pair()

    @Slot()
    def _show_pair(self) -> None:
        pair = self._pair()
        self._shown = None if pair is None else _key(pair)
        self._let_decide(pair is not None)
        if pair is not None:
            look = theme.tokens(self.palette())
            self.page.setHtml(self._writer.html(pair, look))
            self.why.setText(self._reason(pair.why))

    def _let_decide(self, may: bool) -> None:
        for button in (self.keep_left, self.keep_right, self.apart, self.skip):
            button.setEnabled(may)
            button.setVisible(bool(self._pairs))
        self.skip.setEnabled(may and len(self._pairs) > 1)

    def _reason(self, why: Why) -> str:
        return {
            Why.IDS: self.tr("Some of their ids agree, others do not."),
            Why.TITLE: self.tr("They have the same title; the rest does not settle it."),
            Why.NEAR_TITLE: self.tr("Their titles are nearly the same."),
            Why.CUT_TITLE: self.tr("One title is the other without its end."),
            Why.SERIES: self.tr("They have one abstract, and titles as in a series."),
            Why.ABSTRACT: self.tr("They have one abstract under two titles."),
        }[why]

    def _merge(self, keep: int, other: int) -> None:
        self._let_decide(False)
        self._session.edit(lambda library: merge(library, keep, other))

    @Slot(object)
    def _on_pairs_came(self, pairs: list[Pair]) -> None:
        self._pairs = pairs
        self.empty.show_state(
            icon("drawing-done", "secondary"),
            self.tr("No possible duplicates"),
            self.tr("Papers that look like one, but not for sure, are shown here side by side."),
        )
        self._show_pairs()
        if self._pairs and not self._has_focused:
            self._has_focused = True
            self.pairs.setFocus()

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._ask()

    @Slot()
    def _on_keep_left(self) -> None:
        pair = self._pair()
        if pair is not None:
            self._merge(pair.left.id, pair.right.id)

    @Slot()
    def _on_keep_right(self) -> None:
        pair = self._pair()
        if pair is not None:
            self._merge(pair.right.id, pair.left.id)

    @Slot()
    def _on_apart(self) -> None:
        pair = self._pair()
        if pair is not None:
            self._let_decide(False)
            left, right = _key(pair)
            self._session.edit(lambda library: library.doubts.keep_apart(left, right))

    @Slot()
    def _on_skip(self) -> None:
        self.pairs.setCurrentRow((self.pairs.currentRow() + 1) % len(self._pairs))


def _key(pair: Pair) -> tuple[int, int]:
    return pair.left.id, pair.right.id


def _title(pair: Pair) -> str:
    return tamed(readable(" ".join(pair.left.title.split())))


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for widget in widgets:
        box.addWidget(widget)
    return column

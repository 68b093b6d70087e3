"""Why a paper answers to a search: its words, where they stand, how much each counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.model.query_pieces import filters
from desktop.ui import fonts, sizes, theme
from desktop.ui.translations import QT_TRANSLATE_NOOP
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from desktop.model.cause import Cause

_WIDTH = 340
_MARGIN = 14
_BAR = QSize(72, 8)
_MOST = 10
_FIELDS = {
    "title": QT_TRANSLATE_NOOP("Reasons", "in the title"),
    "abstract": QT_TRANSLATE_NOOP("Reasons", "in the abstract"),
    "note": QT_TRANSLATE_NOOP("Reasons", "in the note"),
    "tags": QT_TRANSLATE_NOOP("Reasons", "in a tag"),
    "author": QT_TRANSLATE_NOOP("Reasons", "among the authors"),
    "organization": QT_TRANSLATE_NOOP("Reasons", "in the organisation"),
    "identifiers": QT_TRANSLATE_NOOP("Reasons", "in an id"),
}


class ReasonsPopup(QFrame):
    """Goes away with the next click or with Esc."""

    def __init__(self, query: str, reasons: Sequence[Cause], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("reasons_popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(sizes.roomy(_WIDTH).width())
        self._rows = _gathered(reasons)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(_label(self.tr("Why this paper?"), "title"))
        if self._rows:
            column.addLayout(self._table())
        else:
            column.addWidget(_label(self.tr("No word of the search stands in it."), "meta"))
        rest = len(self._rows) - _MOST
        if rest > 0:
            column.addWidget(_label(self.tr("and %Ln more", "", rest), "meta"))
        asked = [piece.text for piece in filters(query) if piece.kind.value == "field"]
        if asked:
            said = self.tr("The search also asks for: {filters}")
            column.addWidget(_label(said.replace("{filters}", ", ".join(asked)), "meta"))
        self.setAccessibleName(self.tr("Why this paper?"))
        self.setAccessibleDescription(". ".join(self.lines()))

    def open_at(self, pane: QWidget) -> None:
        """Open in the upper right corner of a pane."""
        self.adjustSize()
        self.move(pane.mapToGlobal(QPoint(max(pane.width() - self.width() - 24, 0), 16)))
        self.show()
        self.setFocus()

    def lines(self) -> list[str]:
        """Return what is said, line by line."""
        return [
            f"{said} {_place(field)}: {self._percent(share)}"
            for (said, field), share in self._rows[:_MOST]
        ]

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(10)
        table.setVerticalSpacing(6)
        table.setColumnStretch(0, 1)
        for row, ((said, field), share) in enumerate(self._rows[:_MOST]):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidedLabel(said))
            words.addWidget(_label(_place(field), "meta"))
            percent = _label(self._percent(share), "count")
            percent.setFont(fonts.figures(percent.font()))
            percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.addLayout(words, row, 0)
            table.addWidget(_Bar(share), row, 1)
            table.addWidget(percent, row, 2)
        return table

    def _percent(self, share: float) -> str:
        locale = self.locale()
        return self.tr("%1 %").replace("%1", locale.toString(max(round(100 * share), 1)))


class _Bar(QWidget):
    """A share as a bar."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setFixedSize(_BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        for color, share in ((look.hairline, 1.0), (look.accent, self._share)):
            part = QRectF(whole)
            part.setWidth(max(whole.width() * share, whole.height()))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                part.moveRight(whole.right())
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(part, 4, 4)


def _gathered(reasons: Sequence[Cause]) -> list[tuple[tuple[str, str], float]]:
    """Put what one word counts in one field into one line, and those that count most first."""
    shares: dict[tuple[str, str], float] = {}
    for cause in reasons:
        key = (_said(cause), cause.field)
        shares[key] = shares.get(key, 0.0) + cause.share
    return sorted(shares.items(), key=lambda row: -row[1])


def _said(cause: Cause) -> str:
    asked, word = cause.asked, cause.word
    return asked if asked.casefold() == word.casefold() else f"{asked} → {word}"


def _place(field: str) -> str:
    return QCoreApplication.translate("Reasons", _FIELDS.get(field, "")) or field


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role != "count")
    label.setProperty("role", role)
    return label

"""What does not hold in a window whose texts are long: cut, outside, or never marked at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from desktop.paths import resources
from desktop.ui.widgets.elided_label import ElidedLabel
from pseudo import CLOSING, OPENING

# Rounding of sizes at any scale.
_SLACK = 2
_WORD = re.compile(r"[^\W\d_]{3,}")
_SAID = re.compile(rf"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}")
# Markup, and names of files.
_MARKUP = re.compile(r"<[^>]*>|&\w+;|\w*(?:[/\\][\w.…-]+)+")


def faults(root: QWidget, data: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with a window or a dialog as it is shown; `data` are words of no text."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and (widget is root or widget.window() is root.window()):
            place = _place(widget, root)
            yield from (f"{place}: {fault}" for fault in outside(widget, root))
            yield from (f"{place}: cut: {text!r}" for text in cut(widget))
            yield from (f"{place}: not marked: {text!r}" for text in _unmarked(widget, data))


def outside(widget: QWidget, root: QWidget) -> Iterator[str]:
    """Look whether a widget lies in its window, unless it can be scrolled to."""
    if widget is root or _scrolls(widget):
        return
    shown = QRect(widget.mapTo(root.window(), QPoint()), widget.size())
    if not root.window().rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(shown):
        yield f"outside: {shown}"


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def cut(widget: QWidget) -> Iterator[str]:
    """Yield the text of a label or button that has less room than it needs, and does not elide."""
    match widget:
        case ElidedLabel():
            return
        case QComboBox() if widget.sizeHint().width() > widget.width() + _SLACK:
            yield widget.currentText()
        case QLabel() if _lacks_room(widget):
            yield widget.text()
        case QScrollArea() if _hides(widget):
            yield widget.accessibleName()
        case QToolButton() if _is_sign(widget) or widget.toolTip():
            return  # a sign alone, or elided by the style
        case QAbstractButton() if _width(widget) > widget.width() + _SLACK:
            yield widget.text()


def _hides(area: QScrollArea) -> bool:
    """Say whether an area holds what is too wide for it, and nobody can scroll there."""
    is_fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inside = area.widget()
    return is_fixed and inside is not None and inside.width() > area.viewport().width() + _SLACK


def _lacks_room(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + _SLACK
    return label.sizeHint().width() > label.width() + _SLACK


def _width(button: QAbstractButton) -> int:
    """Return how wide the text of a button is."""
    if isinstance(button, QCheckBox | QRadioButton):
        return button.sizeHint().width()
    metrics, flag = button.fontMetrics(), Qt.TextFlag.TextShowMnemonic
    return max(metrics.size(flag, line).width() for line in button.text().split("\n"))


def _is_sign(button: QToolButton) -> bool:
    is_alone = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    return is_alone and not button.icon().isNull()


def _unmarked(widget: QWidget, data: Collection[str]) -> Iterator[str]:
    for text in _texts(widget):
        bare = _MARKUP.sub(" ", text).replace("&", "")
        while _SAID.search(bare):
            bare = _SAID.sub(" ", bare)
        if any(word.casefold() not in data for word in _WORD.findall(bare)):
            yield text


def _texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows or says beside what is typed into it."""
    yield from (widget.toolTip(), widget.accessibleName())
    if not isinstance(widget, QTextBrowser):  # which says what it holds
        yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
    for action in widget.actions():
        yield from _said_by(action)


def _said_by(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


@cache
def words_of_data() -> frozenset[str]:
    """Return the words that pictures show beside those of Carrel: the sample's, and their own."""
    here = Path(__file__).resolve().parent
    sample = resources() / "sample" / "daily-papers.txt"
    # The last one names the libraries that the dialog about Carrel thanks.
    paths = (sample, *here.glob("shots*.py"), here.parent / "pyproject.toml")
    texts = [path.read_text("utf-8") for path in paths]
    texts.append("Emacs Gmail Vim")
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))


def _place(widget: QWidget, root: QWidget) -> str:
    names = [type(widget).__name__]
    above = widget.parentWidget()
    while above is not None and widget is not root and len(names) < 3:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return " in ".join(names)

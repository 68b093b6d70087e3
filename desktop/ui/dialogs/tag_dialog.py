"""The tags of several papers: each can be put on all of them, or taken off, in one step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.counts import TagCount
from desktop.model.folding import fold
from desktop.model.step import Act, Step
from desktop.ui import sizes
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.tag_boxes import NONE, SOME, State, next_state, shown_state
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.tag_colors import dot

_SIZE = (380, 460)
_MARGIN = 16
_MOST_CHARACTERS = 100
_STEPS_BACK = 200
_ICON = 16
_NAME = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Known(NamedTuple):
    """What the library knows: newest steps, all tags, on how many of these papers each is."""

    steps: list[Step]
    tags: tuple[TagCount, ...]
    carried: Mapping[str, int]


class TagDialog(QDialog):
    """Tells which tags the person wants on these papers, and which not any more.

    A box is full when all papers carry a tag, half when some do. Those that they carry stand
    first, then those used last. Enter in the field puts a tag on, a comma puts it on and stays.
    """

    chosen = Signal(list, list)  # tags to put on, tags to take off

    def __init__(self, session: Session, papers: list[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._before: dict[str, State] = {}
        self._wanted: dict[str, State] = {}
        # Whether what was typed led to a tag in the list, and so is none itself.
        self._has_led = False
        count = len(papers)
        self.name = QLineEdit()
        self.tags = QListWidget()
        self.hint = QLabel()
        self.confirm = QPushButton(
            self.tr("Tag 1 paper") if count == 1 else self.tr("Tag %Ln papers", "", count)
        )
        self.buttons = QDialogButtonBox()
        self._answers = Answers()
        self._set_up()
        self._lay_out()
        self._show_state()
        self.hint.hide()
        self._answers.came.connect(self._on_known)
        session.read(
            lambda library: _Known(
                library.history.steps(_STEPS_BACK),
                library.shelves.counts().tags,
                library.tags.carried(papers),
            ),
            self._answers.take,
        )

    def accept(self) -> None:
        """Close, and tell what is wanted."""
        self._take_name()
        add, remove = self._changes()
        if add or remove:
            super().accept()
            self.chosen.emit(add, remove)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys lead from the field into the list and act there."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.name and key == Qt.Key.Key_Down:
                return self._go_to_list()
            if watched is self.tags and key in (Qt.Key.Key_Space, *_ENTER):
                if key == Qt.Key.Key_Space or not any(self._changes()):
                    self._switch(self.tags.currentItem())
                if key in _ENTER:
                    self.accept()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> str:
        return self.name.text().strip().strip("#/ ")

    def _take_name(self) -> None:
        """Put on the tag whose name was typed; it is made when it is new."""
        name = "" if self._has_led else self._typed()
        self.name.clear()
        if not name:
            return
        known = next((tag for tag in self._wanted if tag.casefold() == name.casefold()), name)
        if known not in self._wanted:
            self._before[known] = NONE
            self.tags.insertItem(0, self._item(TagCount(known, 0, 0), 0))
        self._want(known, Qt.CheckState.Checked)

    def _go_to_list(self) -> bool:
        for row in range(self.tags.count()):
            if not self.tags.item(row).isHidden():
                self.tags.setFocus()
                self.tags.setCurrentRow(row)
                return True
        return False

    def _switch(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._has_led = True
            name = item.data(_NAME)
            self._want(name, next_state(self._wanted[name], self._before[name]))

    def _want(self, name: str, state: State) -> None:
        self._wanted[name] = state
        for row in range(self.tags.count()):
            if self.tags.item(row).data(_NAME) == name:
                shown_state(self.tags.item(row), state)
        self._show_state()

    def _changes(self) -> tuple[list[str], list[str]]:
        changed = [name for name, state in self._wanted.items() if state != self._before[name]]
        add = [name for name in changed if self._wanted[name] == Qt.CheckState.Checked]
        remove = [name for name in changed if self._wanted[name] == NONE]
        return add, remove

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.confirm.text())
        self.resize(sizes.roomy(*_SIZE))
        self.name.setMaxLength(_MOST_CHARACTERS)
        self.name.setPlaceholderText(self.tr("Name, nested with / if you like"))
        self.name.installEventFilter(self)
        self.name.textEdited.connect(self._on_name_edited)
        self.name.textChanged.connect(self._show_state)
        self.tags.setAccessibleName(self.tr("Tags in use"))
        self.tags.setProperty("framed", True)
        self.tags.setIconSize(sizes.square(_ICON))
        self.tags.installEventFilter(self)
        self.tags.itemClicked.connect(self._switch)
        self.hint.setProperty("role", "meta")
        self.hint.setWordWrap(True)
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Tag"))
        label.setBuddy(self.name)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(8)
        box.addWidget(label)
        box.addWidget(self.name)
        box.addWidget(self.tags, 1)
        box.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignTop)
        box.addSpacing(4)
        box.addWidget(self.buttons)
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    @Slot(object)
    def _on_known(self, known: _Known) -> None:
        used = {tag.name: tag for tag in known.tags}
        recent = [step.detail for step in known.steps if step.act is Act.TAG and not step.undone]
        here = [tag.name for tag in known.tags if tag.name in known.carried]
        for name in dict.fromkeys((*here, *(name for name in recent if name in used), *used)):
            self.tags.addItem(self._item(used[name], known.carried.get(name, 0)))
        self._on_name_edited(self.name.text())

    def _item(self, tag: TagCount, carried: int) -> QListWidgetItem:
        item = QListWidgetItem(tag.name)
        item.setData(_NAME, tag.name)
        item.setIcon(icon("tag", "secondary") if tag.color is None else dot(tag.color))
        everywhere = Qt.CheckState.Checked if carried >= len(self._papers) else SOME
        state = everywhere if carried else NONE
        self._before[tag.name] = self._wanted[tag.name] = state
        shown_state(item, state)
        if state == SOME:
            words = self.tr("On %1 of these papers").replace("%1", str(carried))
        else:
            words = self.tr("On %Ln papers", "", tag.below)
        item.setToolTip(words)
        return item

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        self._has_led = False
        if text.endswith(","):
            self.name.setText(text[:-1])
            self._take_name()
            text = ""
        wanted = fold(text)
        items = [self.tags.item(row) for row in range(self.tags.count())]
        for item in items:
            item.setHidden(wanted not in fold(item.text()))
        like_this = any(not item.isHidden() for item in items)
        self.tags.setVisible(like_this)
        self.hint.setVisible(not like_this)
        self.hint.setText(
            self.tr("No tag like this yet: it will be made.")
            if self._typed()
            else self.tr("You have no tags yet. Type the first one.")
        )

    @Slot()
    def _show_state(self) -> None:
        self.confirm.setEnabled(bool(self._typed()) or any(self._changes()))

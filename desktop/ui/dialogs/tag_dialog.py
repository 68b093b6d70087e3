"""Asks for a tag: typed anew, or one that is in use."""

from __future__ import annotations

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
from desktop.ui.dialogs.answers import Answers
from desktop.ui.session import Session

_SIZE = (360, 400)
_MARGIN = 16
_MOST_CHARACTERS = 100
_STEPS_BACK = 200


class TagDialog(QDialog):
    """Tells the tag that the person chose for so many papers; those used last stand first."""

    named = Signal(str)

    def __init__(self, session: Session, papers: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.tags = QListWidget()
        self.hint = QLabel()
        self.confirm = QPushButton(
            self.tr("Tag 1 paper") if papers == 1 else self.tr("Tag %Ln papers", "", papers)
        )
        self.buttons = QDialogButtonBox()
        self._answers = Answers()
        self._set_up()
        self._lay_out()
        self._show_state()
        self.hint.hide()
        self._answers.came.connect(self._on_tags_came)
        session.read(
            lambda library: (library.history.steps(_STEPS_BACK), library.shelves.counts().tags),
            self._answers.take,
        )

    def accept(self) -> None:
        """Close, and tell the tag."""
        if self._chosen():
            super().accept()
            self.named.emit(self._chosen())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the field into the list."""
        if watched is self.name and isinstance(event, QKeyEvent):
            down = event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
            if down and self._go_to_list():
                return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> str:
        return self.name.text().strip().strip("#/ ")

    def _go_to_list(self) -> bool:
        for row in range(self.tags.count()):
            if not self.tags.item(row).isHidden():
                self.tags.setFocus()
                self.tags.setCurrentRow(row)
                self.name.setText(self.tags.item(row).text())
                return True
        return False

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.confirm.text())
        self.resize(*_SIZE)
        self.name.setMaxLength(_MOST_CHARACTERS)
        self.name.setPlaceholderText(self.tr("Name, nested with / if you like"))
        self.name.installEventFilter(self)
        self.name.textEdited.connect(self._on_name_edited)
        self.name.textChanged.connect(self._show_state)
        self.tags.setAccessibleName(self.tr("Tags in use"))
        self.tags.setProperty("framed", True)
        self.tags.currentItemChanged.connect(self._on_tag_reached)
        self.tags.itemActivated.connect(self._on_tag_activated)
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
    def _on_tags_came(self, came: tuple[list[Step], tuple[TagCount, ...]]) -> None:
        steps, counts = came
        used = {tag.name: tag.below for tag in counts}
        recent = [step.detail for step in steps if step.act is Act.TAG and not step.undone]
        names = [name for name in dict.fromkeys(recent) if name in used]
        for name in (*names, *(name for name in used if name not in names)):
            item = QListWidgetItem(name)
            item.setToolTip(self.tr("On %Ln papers", "", used[name]))
            self.tags.addItem(item)
        self._on_name_edited(self.name.text())

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        wanted = fold(text)
        items = [self.tags.item(row) for row in range(self.tags.count())]
        for item in items:
            item.setHidden(wanted not in fold(item.text()))
        like_this = any(not item.isHidden() for item in items)
        self.tags.setVisible(like_this)
        self.hint.setVisible(not like_this)
        self.hint.setText(
            self.tr("No tag like this yet: it will be made.")
            if self._chosen()
            else self.tr("You have no tags yet. Type the first one.")
        )

    @Slot()
    def _show_state(self) -> None:
        self.confirm.setEnabled(bool(self._chosen()))

    @Slot(QListWidgetItem)
    def _on_tag_reached(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.tags.hasFocus():
            self.name.setText(item.text())

    @Slot(QListWidgetItem)
    def _on_tag_activated(self, item: QListWidgetItem) -> None:
        self.name.setText(item.text())
        self.accept()

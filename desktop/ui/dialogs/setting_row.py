"""A line of the preferences: what a setting is called and does, what it is, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.settings_table import Setting
from desktop.ui.dialogs.setting_control import control_of, translated
from desktop.ui.icons import icon


class SettingRow(QWidget):
    """Shows a value, and tells the one that the person chooses, or that they want the usual one."""

    chosen = Signal(str, object)  # the name of the setting, its value

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        title, text = translated(setting.title), translated(setting.text)
        words = [title, text, translated(setting.section.value), *map(translated, setting.labels)]
        self.sought = " ".join(words).casefold()
        self.control = control_of(setting, self)
        self.reset = QToolButton(self)
        self.reset.setIcon(icon("undo"))
        self.reset.setToolTip(self.tr("As it was at first"))
        self.reset.setAccessibleName(self.tr("{name}: as it was at first").format(name=title))
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        self.control.chosen.connect(self._on_chosen)
        self.reset.clicked.connect(self._on_reset_clicked)
        self._lay_out(title, text)

    def show_value(self, value: object) -> None:
        """Show what the setting is; the way back is there while it leads somewhere."""
        self.control.show_value(value)
        if value == self.setting.default and self.reset.hasFocus():
            self.control.setFocus()
        self.reset.setVisible(value != self.setting.default)

    def answers(self, wanted: str) -> bool:
        """Say whether all words of a search are somewhere in what the line says."""
        return all(word in self.sought for word in wanted.casefold().split())

    def _lay_out(self, title: str, text: str) -> None:
        name, about = QLabel(title, self), QLabel(text, self)
        name.setBuddy(self.control)
        name.setWordWrap(True)
        about.setProperty("role", "meta")
        about.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(about)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        self.chosen.emit(self.setting.name, value)

    @Slot()
    def _on_reset_clicked(self) -> None:
        self.chosen.emit(self.setting.name, self.setting.default)

"""The first start: where the library lives, how keys work, and the first papers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.model.keymap import Keymap, Preset, read_keymap
from desktop.settings import SettingsStore
from desktop.ui import fonts, sizes
from desktop.ui.icons import icon
from desktop.ui.widgets.sign import Sign
from desktop.ui.widgets.spoken import label_unseen

_SIZE = (520, 330)
_MARGIN = 24
_SIGN = 40


class FirstRunDialog(QDialog):
    """Three screens, each of which can be skipped; what is chosen is done when they end.

    Exactly one of the signals follows when something is to be done: another place for the library,
    an import, or the sample.
    """

    elsewhere_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, store: SettingsStore, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.screens = QStackedWidget(self)
        self.elsewhere = QPushButton(self.tr("Choose another folder…"), self)
        self.letters = QRadioButton(self.tr("Single &letters: E is done, L later, N writes a note"))
        self.no_letters = QRadioButton(self.tr("Only &menus and keys with Ctrl or Alt"))
        self.keys = QComboBox(self)
        self.sample = QRadioButton(self.tr("Open the &sample and look around"))
        self.digests = QRadioButton(self.tr("&Import digests that I have"))
        self.nothing = QRadioButton(self.tr("&Neither, for now"))
        self.skip = QPushButton(self.tr("Skip"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self.tr("Next"), self)
        self.count = QLabel(self)
        self._make_screens(library)
        self._set_up()
        self._lay_out()
        self._show_screen(0)

    def _make_screens(self, library: Path) -> None:
        where = QLabel(QDir.toNativeSeparators(str(library)))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        where.setFont(fonts.interface_font())
        self._add_screen(
            self.tr("Welcome to Carrel"),
            self.tr(
                "Your papers and notes stay in one folder on this computer. Carrel never opens a "
                "network connection. The folder can be moved at any time: File → Library."
            ),
            where,
            self.elsewhere,
        )
        self._add_screen(
            self.tr("How would you like to use the keyboard?"),
            self.tr(
                "Letters act while no text is being edited. F1 shows all keys, and the preferences "
                "(Ctrl+,) change this later."
            ),
            self.letters,
            self.no_letters,
            self.keys,
        )
        self._add_screen(
            self.tr("The first papers"),
            self.tr(
                "Whatever you bring in is shown before it is written, and can be undone. Later, "
                "press Ctrl+I, drop a file on the window, or paste a copied page with Ctrl+V."
            ),
            self.sample,
            self.digests,
            self.nothing,
        )

    def _add_screen(self, title: str, text: str, *parts: QWidget) -> None:
        screen = QWidget(self)
        head, about = QLabel(title, screen), QLabel(text, screen)
        head.setProperty("role", "title")
        head.setWordWrap(True)
        about.setWordWrap(True)
        about.setProperty("role", "meta")
        box = QVBoxLayout(screen)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(head)
        box.addWidget(about)
        box.addSpacing(8)
        for part in parts:
            if isinstance(part, QPushButton | QComboBox):
                box.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
                if part is self.keys:
                    label_unseen(self.keys, self.tr("Set of keys"))
            else:
                box.addWidget(part)
        box.addStretch(1)
        self.screens.addWidget(screen)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Welcome"))
        single = self._store.settings.single_keys
        (self.letters if single else self.no_letters).setChecked(True)
        self.sample.setChecked(True)
        for preset in Preset:
            name = self.tr("The keys of %1").replace("%1", preset.value.capitalize())
            self.keys.addItem(name, preset)
        self.keys.setCurrentIndex(self.keys.findData(read_keymap(self._store.settings.keys).preset))
        self.count.setProperty("role", "meta")
        for button in (self.skip, self.back, self.elsewhere):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        self.next.setProperty("kind", "primary")
        self.skip.clicked.connect(self.reject)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.elsewhere.clicked.connect(self._on_elsewhere)

    def _lay_out(self) -> None:
        sign = Sign(icon("library", "accent"), _SIGN, self)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        middle.addWidget(self.screens, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.count)
        foot.addSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 16)
        box.setSpacing(16)
        box.addLayout(middle, 1)
        box.addLayout(foot)
        self.setMinimumSize(box.totalMinimumSize().expandedTo(sizes.roomy(*_SIZE)))

    def _show_screen(self, number: int) -> None:
        last = self.screens.count() - 1
        self.screens.setCurrentIndex(number)
        self.back.setEnabled(number > 0)
        self.next.setText(self.tr("Begin") if number == last else self.tr("Next"))
        told = self.tr("%1 of %2").replace("%1", str(number + 1))
        self.count.setText(told.replace("%2", str(last + 1)))
        choices = (self.letters, self.no_letters, self.sample, self.digests, self.nothing)
        here = (choice for choice in choices if choice.isVisible() and choice.isChecked())
        next(here, self.next).setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._show_screen(max(0, self.screens.currentIndex() - 1))

    @Slot()
    def _on_next(self) -> None:
        number = self.screens.currentIndex() + 1
        if number < self.screens.count():
            self._show_screen(number)
            return
        self.accept()
        settings = self._store.settings.with_values(single_keys=self.letters.isChecked())
        keymap = read_keymap(settings.keys)
        if self.keys.currentData() != keymap.preset:
            keymap = Keymap(Preset(self.keys.currentData()))
        self._store.change(settings.with_values(keys=keymap.text()))
        if self.sample.isChecked():
            self.sample_wanted.emit()
        elif self.digests.isChecked():
            self.import_wanted.emit()

    @Slot()
    def _on_elsewhere(self) -> None:
        self.reject()
        self.elsewhere_wanted.emit()

"""What a setting is set with: a box to tick, a choice, a number of pixels, a folder."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.settings_table import FolderNames, Setting
from desktop.ui import sizes, theme
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.spoken import label_unseen

_WIDTH, _NAME_WIDTH = 170, 160
_DOT, _RATIO = 12, 3


def translated(text: str) -> str:
    """Return a text of the table of settings in the person's language."""
    return QCoreApplication.translate("Settings", text)


class Tick(QWidget):
    """A box that is ticked while the setting is on."""

    chosen = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setAccessibleName(translated(setting.title))
        self.box.setAccessibleDescription(translated(setting.text))
        self.box.clicked.connect(self._on_clicked)
        _hold(self, self.box)

    def show_value(self, value: object) -> None:
        """Show a value that the setting has come to have."""
        self.box.setChecked(value is True)

    @Slot(bool)
    def _on_clicked(self, is_on: bool) -> None:
        self.chosen.emit(is_on)


class Choice(QWidget):
    """A few words of which one is chosen; accents show their colour."""

    chosen = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_colors = False
        self.box = QComboBox(self)
        self.box.setMinimumWidth(sizes.beside(_WIDTH))
        self.box.setIconSize(sizes.square(_DOT))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setAccessibleName(translated(setting.title))
        self.box.setAccessibleDescription(translated(setting.text))
        values = tuple(setting.choices) if isinstance(setting.choices, Collection) else ()
        for value, label in zip(values, setting.labels, strict=True):
            self.box.addItem(translated(label), value)
        self._has_colors = setting.name == "accent"
        self._color()
        self.box.activated.connect(self._on_activated)
        _hold(self, self.box)
        label_unseen(self.box, translated(setting.title))

    def changeEvent(self, event: QEvent) -> None:
        """Show accents as they are in the look of the moment."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._color()

    def show_value(self, value: object) -> None:
        """Show a value that the setting has come to have."""
        self.box.setCurrentIndex(self.box.findData(value))

    def _color(self) -> None:
        if self._has_colors:
            for row in range(self.box.count()):
                self.box.setItemIcon(row, _dot(str(self.box.itemData(row))))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.box.itemData(index))


class Pixels(QWidget):
    """A number of pixels, counted from the usual one."""

    chosen = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zero = setting.zero
        self.box = QSpinBox(self)
        self.box.setMinimumWidth(sizes.beside(_WIDTH))
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.setSuffix(self.tr(" pixels"))
        if isinstance(setting.choices, range):
            self.box.setRange(self._zero + setting.choices[0], self._zero + setting.choices[-1])
        self.box.setAccessibleName(translated(setting.title))
        self.box.setAccessibleDescription(translated(setting.text))
        self.box.valueChanged.connect(self._on_value_changed)
        _hold(self, self.box)

    def show_value(self, value: object) -> None:
        """Show a value that the setting has come to have."""
        if isinstance(value, int):
            with QSignalBlocker(self.box):
                self.box.setValue(self._zero + value)

    @Slot(int)
    def _on_value_changed(self, pixels: int) -> None:
        self.chosen.emit(pixels - self._zero)


class Folder(QWidget):
    """The name of a folder, or none."""

    chosen = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = translated(setting.title)
        self.name = ElidedLabel(parent=self)
        self.name.setFixedWidth(sizes.beside(_NAME_WIDTH))
        self.name.setProperty("role", "meta")
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(self.tr("Choose: {name}").format(name=self._title))
        self.choose.clicked.connect(self._on_choose_clicked)
        _hold(self, self.name, self.choose)

    def show_value(self, value: object) -> None:
        """Show a value that the setting has come to have."""
        shown = QDir.toNativeSeparators(str(value)) if value else self.tr("None")
        self.name.setText(shown)
        self.name.setAccessibleName(f"{self._title}: {shown}")

    @Slot()
    def _on_choose_clicked(self) -> None:
        chooser = QFileDialog(self, self._title)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.filesSelected.connect(self._on_folder_chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot(list)
    def _on_folder_chosen(self, names: list[str]) -> None:
        if names:
            self.chosen.emit(str(Path(names[0]).absolute()))


# Each shows a value of a setting, and tells the one that the person chooses.
SettingControl = Tick | Choice | Pixels | Folder


def control_of(setting: Setting, parent: QWidget) -> SettingControl:
    """Return what a setting is set with, by what it may be."""
    if isinstance(setting.choices, FolderNames):
        return Folder(setting, parent)
    if isinstance(setting.default, bool):
        return Tick(setting, parent)
    if isinstance(setting.default, int) and not setting.labels:
        return Pixels(setting, parent)
    return Choice(setting, parent)


def _hold(control: QWidget, *widgets: QWidget) -> None:
    """Put widgets into a control, one beside the other; the last one has the keyboard."""
    line = QHBoxLayout(control)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    control.setFocusProxy(widgets[-1])


def _dot(accent: str) -> QIcon:
    """Return an accent as a dot, in the light and the dark of the moment."""
    dark = theme.is_dark(QGuiApplication.palette())
    picture = QPixmap(_DOT * _RATIO, _DOT * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme.look_of(accent, dark=dark).accent))
    painter.setPen(QColor(0, 0, 0, 0))
    painter.drawEllipse(0, 0, _DOT, _DOT)
    painter.end()
    return QIcon(picture)

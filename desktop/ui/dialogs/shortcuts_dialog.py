"""The sheet of shortcuts that are in force, drawn from the table of commands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.model.keymap import Keys
from desktop.ui import fonts, sizes
from desktop.ui.action_spec import Do, Menu, Spec
from desktop.ui.action_table import SPECS
from desktop.ui.actions import native, translated
from desktop.ui.icons import icon
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.spoken import let_clear

_SIZE = (760, 600)
_MARGIN = 16
_COLUMN_GAP = 40
_HEADING_ROWS = 2


class ShortcutsDialog(QDialog):
    """Shows every command that has a key, in two columns, and finds among them."""

    change_wanted = Signal()

    def __init__(self, keys: Mapping[Do, Keys], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.change = QPushButton(self.tr("Change…"))
        self.search = QLineEdit()
        self.nothing = QLabel(self.tr("No command or key like this."))
        self.rows: list[_Row] = []
        self._groups: list[_Group] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(sizes.roomy(*_SIZE))
        self._lay_out()
        self.search.textChanged.connect(self._on_search_changed)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        let_clear(self.search, icon("close", "secondary"), self.tr("Clear"))
        self.nothing.setProperty("role", "meta")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        hint = QLabel(self.tr("Single letters act while no text is being typed."))
        hint.setProperty("role", "meta")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.change.setAutoDefault(False)
        self.change.setToolTip(self.tr("Choose other keys"))
        self.change.clicked.connect(self._on_change_clicked)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.change)
        foot.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addWidget(self.search)
        box.addWidget(self.nothing)
        box.addWidget(self._sheet(), 1)
        box.addLayout(foot)

    def _sheet(self) -> QScrollArea:
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(0, 0, _MARGIN, 0)
        line.setSpacing(_COLUMN_GAP)
        for menus in _in_two_columns(self._keys):
            column = QVBoxLayout()
            column.setSpacing(_MARGIN)
            for menu, specs in menus:
                group = _Group(menu, specs, self._keys)
                self._groups.append(group)
                self.rows += group.rows
                column.addWidget(group)
            column.addStretch()
            line.addLayout(column, 1)
        sheet = QScrollArea()
        sheet.setWidget(inside)
        sheet.setWidgetResizable(True)
        sheet.setProperty("surface", "list")
        sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet.setAccessibleName(self.tr("Shortcuts"))
        FocusRing(sheet)
        return sheet

    @Slot()
    def _on_change_clicked(self) -> None:
        self.accept()
        self.change_wanted.emit()

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        wanted = text.strip().casefold()
        for group in self._groups:
            group.narrow(wanted)
        self.nothing.setVisible(all(group.isHidden() for group in self._groups))


class _Group(QWidget):
    """The commands of a menu."""

    def __init__(self, menu: Menu, specs: Sequence[Spec], keys: Mapping[Do, Keys]) -> None:
        super().__init__()
        heading = QLabel(_plain(menu))
        heading.setFont(fonts.label_font())
        heading.setProperty("role", "label")
        self.rows = [_Row(spec, keys[spec.do]) for spec in specs]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(heading)
        for row in self.rows:
            box.addWidget(row)

    def narrow(self, wanted: str) -> None:
        """Show only the commands that have a text in their name or keys."""
        for row in self.rows:
            row.setVisible(wanted in row.sought)
        self.setVisible(any(not row.isHidden() for row in self.rows))


class _Row(QWidget):
    """A command and its keys; `sought` is what a search looks at."""

    def __init__(self, spec: Spec, keys: Keys) -> None:
        super().__init__()
        name = _plain(spec.text).rstrip("…")
        shown = [native(one) for one in keys]
        self.sought = " ".join([name, *shown]).casefold()
        self.setAccessibleName(f"{name}: {', '.join(shown)}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(ElidedLabel(name), 1)
        for key in shown:
            chip = QLabel(key)
            chip.setProperty("role", "key")
            line.addWidget(chip)


def _plain(text: str) -> str:
    return translated(text).replace("&", "")


def _in_two_columns(keys: Mapping[Do, Keys]) -> tuple[list[tuple[Menu, list[Spec]]], ...]:
    """Spread the menus over two columns of about the same height, in their order."""
    groups = [
        (menu, [spec for spec in SPECS if spec.menu is menu and keys[spec.do]]) for menu in Menu
    ]
    groups = [(menu, specs) for menu, specs in groups if specs]
    heights = [len(specs) + _HEADING_ROWS for _, specs in groups]
    half = min(range(len(groups) + 1), key=lambda cut: abs(sum(heights[:cut]) - sum(heights[cut:])))
    return groups[:half], groups[half:]

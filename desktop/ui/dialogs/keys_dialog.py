"""The window in which keys are chosen: a set to begin with, and what is changed of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.model.keymap import Keys, Preset
from desktop.settings import SettingsStore
from desktop.ui import fonts, sizes, theme
from desktop.ui.action_spec import Do, Menu
from desktop.ui.action_table import SPECS
from desktop.ui.actions import native, translated
from desktop.ui.dialogs.keys_editor import KeysEditor
from desktop.ui.dialogs.keys_model import KeyChoice, command_name
from desktop.ui.icons import icon
from desktop.ui.key_presets import preset_name
from desktop.ui.widgets.spoken import let_clear

_SIZE = (720, 640)
_MARGIN = 16
_KEYS_WIDTH = 230
_SIGN_WIDTH = 120
_LINE = QSize(0, 26)
_DO = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """Shows every command with its keys; what is changed is in force and kept at once."""

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = KeyChoice(store)
        self._items: dict[Do, QTreeWidgetItem] = {}
        self._groups: list[QTreeWidgetItem] = []
        self.search = QLineEdit()
        self.presets = QComboBox()
        self.conflict = QLabel()
        self.commands = QTreeWidget()
        self.editor = KeysEditor(self._choice)
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(sizes.roomy(*_SIZE))
        self._set_up()
        self._fill()
        self._lay_out()
        self._connect()
        self._show_keys()
        self.commands.setCurrentItem(self._items[Do.DONE])

    def choose(self, do: Do) -> None:
        """Choose a command."""
        self.commands.setCurrentItem(self._items[do])

    def row(self, do: Do) -> list[str]:
        """Return what the line of a command says."""
        return [self._items[do].text(column) for column in range(3)]

    def visible(self) -> list[Do]:
        """Return the commands that are shown."""
        return [do for do, item in self._items.items() if not item.isHidden()]

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        let_clear(self.search, icon("close", "secondary"), self.tr("Clear"))
        self.presets.setAccessibleName(self.tr("Set of keys to begin with"))
        for preset in Preset:
            self.presets.addItem(preset_name(preset), preset)
        self.conflict.setProperty("tone", "warning")
        self.conflict.setWordWrap(True)
        self.commands.setAccessibleName(self.tr("Commands and their keys"))
        self.commands.setProperty("framed", True)
        self.commands.setHeaderHidden(True)
        self.commands.setRootIsDecorated(False)
        self.commands.setUniformRowHeights(True)
        self.commands.setIndentation(0)
        self.commands.setColumnCount(3)
        header = self.commands.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, _KEYS_WIDTH), (2, _SIGN_WIDTH)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, sizes.beside(width))
        self.reset_all.setToolTip(self.tr("Give all commands the keys of the set again"))
        self.reset_all.setAutoDefault(False)

    def _fill(self) -> None:
        for menu in Menu:
            specs = [spec for spec in SPECS if spec.menu is menu]
            group = QTreeWidgetItem([translated(menu.value).replace("&", "")])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, fonts.label_font())
            group.setSizeHint(0, _LINE)
            self._groups.append(group)
            self.commands.addTopLevelItem(group)
            for spec in specs:
                item = QTreeWidgetItem([command_name(spec.do)])
                item.setData(0, _DO, spec.do)
                item.setSizeHint(0, _LINE)
                self._items[spec.do] = item
                group.addChild(item)
            group.setExpanded(True)

    def _lay_out(self) -> None:
        like = QLabel(self.tr("&Keys like"))
        like.setBuddy(self.presets)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(like)
        top.addWidget(self.presets)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(self.conflict)
        box.addWidget(self.commands, 1)
        box.addWidget(self.editor)
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        hint = QLabel(self.tr("Two strokes, such as G and I, may be one key."))
        hint.setProperty("role", "meta")
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addWidget(hint, 1)
        foot.addWidget(buttons)
        return foot

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_changed)
        self.presets.activated.connect(self._on_preset_chosen)
        self.commands.currentItemChanged.connect(self._on_command_chosen)
        self.commands.itemActivated.connect(self._on_command_activated)
        self.editor.changed.connect(self._show_keys)
        self.reset_all.clicked.connect(self._on_reset_all)

    @Slot()
    def _show_keys(self) -> None:
        """Show all keys as they are in force."""
        keys, changed = self._choice.keys(), self._choice.changed()
        against = self._against()
        self.presets.setCurrentIndex(self.presets.findData(self._choice.keymap.preset))
        for do, item in self._items.items():
            self._show_item(item, keys[do], against.get(do), is_changed=do in changed)
        self.reset_all.setEnabled(bool(changed))
        texts = list(dict.fromkeys(against.values()))
        self.conflict.setText("\n".join(texts[:3]))
        self.conflict.setVisible(bool(texts))
        self.editor.show_command(self._current())

    def _show_item(
        self, item: QTreeWidgetItem, keys: Keys, against: str | None, *, is_changed: bool
    ) -> None:
        tokens = theme.tokens(self.palette())
        said = "   ".join(native(key) for key in keys)
        sign = self.tr("in conflict") if against else self.tr("changed") if is_changed else ""
        item.setText(1, said)
        item.setText(2, sign)
        item.setToolTip(2, against or "")
        item.setIcon(2, icon("warning", "warning") if against else QIcon())
        item.setForeground(2, QColor(tokens.warning if against else tokens.secondary))
        parts = (item.text(0), said or self.tr("no key"), against or sign)
        spoken = ", ".join(part for part in parts if part)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _against(self) -> Mapping[Do, str]:
        """Return what is to be said of each command whose keys are in another's way."""
        found: dict[Do, str] = {}
        for clash in self._choice.clashes():
            one, other = Do(clash.command), Do(clash.other)
            text = self.tr("{key} of “{one}” and {other_key} of “{other}” are in each other's way.")
            if clash.key == clash.other_key:
                text = self.tr("{key} stands for “{one}” and for “{other}”: it does neither.")
            said = text.format(
                key=native(clash.key),
                other_key=native(clash.other_key),
                one=command_name(one),
                other=command_name(other),
            )
            found.setdefault(one, said)
            found.setdefault(other, said)
        return found

    def _current(self) -> Do | None:
        item = self.commands.currentItem()
        do = item.data(0, _DO) if item else None
        return Do(do) if do else None

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items.values():
            item.setHidden(wanted not in f"{item.text(0)} {item.text(1)}".casefold())
        shown = {id(item.parent()) for item in self._items.values() if not item.isHidden()}
        for group in self._groups:
            group.setHidden(id(group) not in shown)

    @Slot(int)
    def _on_preset_chosen(self, index: int) -> None:
        self._choice.choose(Preset(self.presets.itemData(index)))
        self._show_keys()

    @Slot()
    def _on_command_chosen(self) -> None:
        self.editor.show_command(self._current())

    @Slot()
    def _on_command_activated(self) -> None:
        self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_reset_all(self) -> None:
        self._choice.reset_all()
        self._show_keys()

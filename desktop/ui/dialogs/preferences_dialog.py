"""The preferences, drawn from the table of settings; what is chosen is done at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import FILE_NAME, SettingsStore
from desktop.settings_table import Section, Settings, table
from desktop.ui import fonts, sizes
from desktop.ui.dialogs.setting_control import translated
from desktop.ui.dialogs.setting_row import SettingRow
from desktop.ui.icons import icon
from desktop.ui.widgets.banner import Banner, Kind
from desktop.ui.widgets.spoken import let_clear

_SIZE = (720, 530)
_SECTIONS = 168
_MARGIN = 16


class PreferencesDialog(QDialog):
    """Shows one section at a time, or all that answers to a search."""

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._before: Settings | None = None
        self.search = QLineEdit(self)
        self.sections = QListWidget(self)
        self.rows = {setting.name: SettingRow(setting) for setting in table()}
        self.headings: dict[Section, QLabel] = {}
        self.nothing = QLabel(self.tr("No setting like this."), self)
        self.banner = Banner(icon("close"), self)
        # Without a parent as yet, so that Tab comes to them after the settings.
        self.reset = QPushButton()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._stop = store.listen(self._on_changed)
        self._set_up()
        self._lay_out()
        self._show_values(store.settings)
        self.sections.setCurrentRow(0)
        self._tell_kept_aside()

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the sections while something is typed or about to be."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not self.search.text():
                self.sections.setFocus()
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                last = self.sections.count() - 1
                row = self.sections.currentRow() + step
                self.sections.setCurrentRow(max(0, min(last, row)))
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(sizes.roomy(*_SIZE))
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        let_clear(self.search, icon("close", "secondary"), self.tr("Clear"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_search_changed)
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setProperty("surface", "sidebar")
        self.sections.setObjectName("preference_sections")
        self.sections.addItems([translated(section.value) for section in Section])
        wanted = self.sections.sizeHintForColumn(0) + 2 * self.sections.frameWidth()
        self.sections.setFixedWidth(max(wanted, _SECTIONS))
        self.sections.currentRowChanged.connect(self._on_section_chosen)
        self.nothing.setProperty("role", "meta")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._on_reset_clicked)
        self.buttons.rejected.connect(self.reject)
        self.banner.action_chosen.connect(self._on_show_folder)
        for row in self.rows.values():
            row.chosen.connect(self._on_chosen)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 0, _MARGIN, 12)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        head.addWidget(self.search)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sections)
        middle.addWidget(self._page(), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.banner)
        box.addLayout(head)
        box.addLayout(middle, 1)
        box.addSpacing(12)
        box.addLayout(foot)

    def _page(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("surface", "page")
        box = QVBoxLayout(inside)
        box.setContentsMargins(24, 12, 12, 16)
        box.setSpacing(0)
        for section in Section:
            heading = self.headings[section] = QLabel(translated(section.value))
            heading.setFont(fonts.label_font())
            heading.setProperty("role", "label")
            heading.setContentsMargins(0, 12, 0, 4)
            box.addWidget(heading)
            for row in self.rows.values():
                if row.setting.section is section:
                    box.addWidget(row)
        box.addWidget(self.nothing)
        box.addStretch(1)
        page = QScrollArea(self)
        page.setWidget(inside)
        page.setWidgetResizable(True)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setAccessibleName(self.tr("Settings"))
        return page

    def _narrow(self) -> None:
        """Show the section that was chosen, or with a search all that answers to it."""
        wanted = self.search.text().strip()
        chosen = list(Section)[max(0, self.sections.currentRow())]
        shown = {
            row.setting.name
            for row in self.rows.values()
            if (row.answers(wanted) if wanted else row.setting.section is chosen)
        }
        for name, row in self.rows.items():
            row.setVisible(name in shown)
        for section, heading in self.headings.items():
            inside = any(self.rows[name].setting.section is section for name in shown)
            heading.setVisible(bool(wanted) and inside)
        self.nothing.setVisible(not shown)
        self.sections.setEnabled(not wanted)

    def _show_values(self, settings: Settings) -> None:
        for name, row in self.rows.items():
            row.show_value(getattr(settings, name))
        self._show_reset()

    def _show_reset(self) -> None:
        settings = self._store.settings
        others = any(
            getattr(settings, name) != row.setting.default for name, row in self.rows.items()
        )
        back = self._before is not None
        self.reset.setText(self.tr("Put them back") if back else self.tr("Reset all"))
        self.reset.setToolTip(
            self.tr("The settings as they were before the reset")
            if back
            else self.tr("Everything as it was at first")
        )
        self.reset.setEnabled(back or others)

    def _tell_kept_aside(self) -> None:
        if self._store.kept_aside is not None:
            text = self.tr(
                "The file of settings ({file}) was damaged, so all of them are as at first. What "
                "was in it is kept as “{name}”."
            )
            text = text.format(file=FILE_NAME, name=self._store.kept_aside.name)
            action = self.tr("Show in folder")
            self.banner.show_message(Kind.WARNING, text, icon("warning", "warning"), action)

    def _on_changed(self, _before: Settings, now: Settings) -> None:
        self._show_values(now)

    @Slot(str, object)
    def _on_chosen(self, name: str, value: object) -> None:
        self._before = None
        self._store.change(self._store.settings.with_values(**{name: value}))

    @Slot()
    def _on_reset_clicked(self) -> None:
        now = self._store.settings
        usual = {name: row.setting.default for name, row in self.rows.items()}
        changed, self._before = (
            (self._before, None) if self._before is not None else (now.with_values(**usual), now)
        )
        self._store.change(changed)
        self._show_reset()

    @Slot(str)
    def _on_search_changed(self, _text: str) -> None:
        self._narrow()

    @Slot(int)
    def _on_section_chosen(self, _row: int) -> None:
        self._narrow()

    @Slot()
    def _on_show_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._store.folder)))

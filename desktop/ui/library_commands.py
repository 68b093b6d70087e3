"""What the commands about libraries do, and what was imported of late."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu

from desktop.services.moving import trouble_with_home, trouble_with_library
from desktop.ui.action_spec import IMPORT_RECENT, LIBRARY, Do
from desktop.ui.passing_words import Say
from desktop.ui.recent_memory import RecentMemory
from desktop.ui.translations import spoken

if TYPE_CHECKING:
    from desktop.services.importing import Summary
    from desktop.services.recent import Recent

_LONGEST = 70


class Wanted(NamedTuple):
    """The library to open once the window is closed; `moves` when this one is to go there."""

    folder: Path
    moves: bool = False


class LibraryCommands(QObject):
    """Goes to other libraries: the window closes, and opens again on the one that is wanted."""

    def __init__(
        self,
        folder: Path,
        memory: RecentMemory,
        window: QMainWindow,
        review: Callable[[list[Path]], None],
        say: Say,
    ) -> None:
        super().__init__(window)
        self._folder = folder
        self._memory = memory
        self._window = window
        self._review = review
        self._say = say
        self.wanted: Wanted | None = None

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.NEW_LIBRARY: self.new_library,
            Do.OPEN_LIBRARY: self.open_library,
            Do.MOVE_LIBRARY: self.move_library,
            Do.FORGET_IMPORTS: self.forget_imports,
        }

    def fill(self, menus: Mapping[str, QMenu]) -> None:
        """Let the menus show what is recent, whenever they open."""
        libraries, imports = menus[LIBRARY], menus[IMPORT_RECENT]
        libraries.aboutToShow.connect(partial(self._show_libraries, libraries))
        imports.aboutToShow.connect(partial(self._show_imports, imports))

    def begin(self) -> None:
        """Remember that this library was opened."""
        self.remember_library(self._folder)

    def remember_library(self, folder: Path) -> None:
        """Put a library at the head of those that were open of late."""
        self._memory.change(lambda recent: recent.with_library(str(folder)))

    @Slot(object)
    def remember_imports(self, summary: Summary) -> None:
        """Remember the files of an import."""
        for plan in reversed(summary.files):
            path = plan.dated.reading.path
            if Path(path).is_absolute():
                self._memory.change(partial(_with_import, path))

    def new_library(self) -> None:
        """Ask for an empty folder, and go to a new library in it."""
        self._ask(self.tr("Choose an empty folder for the new library"), self._go_to_new)

    def open_library(self) -> None:
        """Ask for the folder of a library, and go to it."""
        self._ask(self.tr("Choose the folder of a library"), self.go_to)

    def move_library(self) -> None:
        """Ask for an empty folder, and move this library there."""
        self._ask(self.tr("Choose an empty folder to move this library to"), self._move_to)

    def forget_imports(self) -> None:
        """Forget which files were imported."""
        self._memory.change(lambda recent: recent._replace(imports=()))

    def go_to(self, folder: Path) -> None:
        """Open another library in place of this one; say so if there is none."""
        trouble = trouble_with_library(folder)
        if folder == self._folder:
            self._say(self.tr("This library is open already."))
        elif trouble:
            self._say(spoken(trouble), self.tr("Open another…"), self.open_library)
        else:
            self._leave(Wanted(folder))

    def _go_to_new(self, folder: Path) -> None:
        trouble = trouble_with_home(folder)
        if trouble:
            self._say(spoken(trouble), self.tr("Choose again…"), self.new_library)
        else:
            self._leave(Wanted(folder))

    def _move_to(self, folder: Path) -> None:
        trouble = trouble_with_home(folder)
        if trouble:
            self._say(spoken(trouble), self.tr("Choose again…"), self.move_library)
        else:
            self._leave(Wanted(folder, moves=True))

    def _leave(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._window.close()

    def _ask(self, title: str, take: Callable[[Path], None]) -> None:
        chooser = QFileDialog(self._window, title, str(self._folder.parent))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.filesSelected.connect(lambda names: take(Path(names[0]).absolute()))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _show_libraries(self, menu: QMenu) -> None:
        _clear(menu)
        menu.addSeparator()
        others = (name for name in self._memory.recent().libraries if name != str(self._folder))
        here = menu.addAction(_shown(str(self._folder)))
        here.setCheckable(True)
        here.setChecked(True)
        here.triggered.connect(lambda: here.setChecked(True))
        for name in others:
            menu.addAction(_shown(name)).triggered.connect(partial(self._on_library, name))
        _mark(menu)

    def _show_imports(self, menu: QMenu) -> None:
        _clear(menu)
        menu.addSeparator()
        files = self._memory.recent().imports
        for name in files:
            menu.addAction(_shown(name)).triggered.connect(partial(self._on_import, name))
        if not files:
            menu.addAction(self.tr("Nothing was imported yet")).setEnabled(False)
        _mark(menu)

    def _on_library(self, name: str, _checked: bool = False) -> None:
        self.go_to(Path(name))

    def _on_import(self, name: str, _checked: bool = False) -> None:
        self._review([Path(name)])


def _with_import(path: str, recent: Recent) -> Recent:
    return recent.with_import(path)


def _mark(menu: QMenu) -> None:
    """Tell the entries that were added last from those of the table."""
    for action in menu.actions():
        if action.parent() is menu:
            action.setProperty("recent", True)


def _clear(menu: QMenu) -> None:
    """Take away the entries that were there when the menu was open before."""
    for action in menu.actions():
        if action.property("recent"):
            menu.removeAction(action)
            action.deleteLater()


def _shown(name: str) -> str:
    """Return a name for a menu, shortened in its middle, with no letter underlined."""
    name = QDir.toNativeSeparators(name)
    if len(name) > _LONGEST:
        name = f"{name[: _LONGEST // 3]}…{name[-_LONGEST * 2 // 3 :]}"
    return name.replace("&", "&&")

"""The composition root: makes settings, library, session and window, and runs them.

What the first window needs besides Qt is imported before Qt: PySide6 looks at the source of every
module that is imported after it, which costs a seventh of the start.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.model.errors import AppError, LibraryDamaged, LibraryProblem
from desktop.services.knocking import DEEDS, NOTHING, Wish, knock, wish_of
from desktop.settings import SettingsStore
from desktop.store.header import is_library
from desktop.store.library import FILE_NAME, Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.library_commands import Wanted
    from desktop.ui.main_window import MainWindow
    from desktop.ui.troubles import Troubles

NO_LIBRARY = 3
SWITCH_EVERY = 0.0001  # seconds
NO_DISPLAY = (
    "carrel: There is no display to open a window on. Start Carrel in a desktop session, or give "
    "it a virtual screen: xvfb-run carrel (Debian: apt-get install xvfb xauth)."
)


def main(arguments: Sequence[str]) -> int:
    """Open the window; return the exit status when it is closed."""
    options = _parser().parse_args(arguments)
    settings = SettingsStore(paths.settings_folder())
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return NO_LIBRARY
    chosen = paths.library_folder(settings.settings.library)
    meant, wish = _library_in(wish_of(options.files, options.do))
    folder = options.library or meant or chosen
    if knock(folder, wish):
        return 0
    library = _opened(folder, settings)
    return _run(library, settings, wish) if library else NO_LIBRARY


def _library_in(wish: Wish) -> tuple[Path | None, Wish]:
    """Return the folder of the library among the files of a wish, and the wish without it."""
    for file in map(Path, wish.files):
        if file.name == FILE_NAME and is_library(file):
            others = tuple(other for other in wish.files if Path(other) != file)
            return file.parent, wish._replace(files=others)
    return None, wish


def has_display(platform: str, environment: os._Environ[str] | dict[str, str]) -> bool:
    """Say whether a window can be shown; only Linux and its kin can lack a display."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="carrel", allow_abbrev=False)
    parser.add_argument("--library", metavar="DIR", type=Path, help="the folder of the library")
    parser.add_argument("--do", choices=DEEDS, default="", help="begin with this command")
    parser.add_argument(
        "files", metavar="FILE", nargs="*", help="digests to import, or a link to a paper"
    )
    return parser


def open_window(library: Library, settings: SettingsStore, wish: Wish = NOTHING) -> MainWindow:
    """Show the window of a library; whoever runs it closes `window.session` at the end.

    Once the window stands, what is wished for is done, and what others come to wish for.
    """
    from desktop.ui import fonts, theme
    from desktop.ui.main_window import MainWindow
    from desktop.ui.session import Session

    chosen = settings.settings
    app = application(chosen.language)
    fonts.scale(app, chosen.text_size)
    theme.tint(app, chosen.look, chosen.accent, chosen.contrast)
    window = MainWindow(Session(library), settings)
    window.session.failed.connect(lambda error: _troubles(window).tell(error))
    window.furnished.connect(lambda: _begin(window, settings, wish))
    theme.dress(application())
    window.show()
    return window


def application(language: str = "system") -> QApplication:
    """Return the one application object, made now if need be, to speak a language."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui import translations

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # As an argument: `setStyle` returns the style, and wrapping that takes 10 ms.
    app = QApplication([sys.argv[0], "-style", "fusion"])
    app.setApplicationName("carrel")
    app.setApplicationDisplayName("Carrel")
    app.setDesktopFileName("org.carrel.Carrel")
    translations.speak(app, language)
    return app


def _troubles(window: MainWindow) -> Troubles:
    """Return the one place that tells what goes wrong in a window."""
    from desktop.ui.troubles import Troubles

    return window.findChild(Troubles) or Troubles(window, partial(_put_away, window))


def _put_away(window: MainWindow) -> None:
    """Save what is being typed; asked when something went wrong, which may be this very pane."""
    window.reading.flush()


def _is_new(library: Library) -> bool:
    """Say whether nothing was ever done in a library."""
    return not library.shelves.everything() and library.history.next_undo() is None


def _welcome(window: MainWindow, is_new: bool) -> None:
    if is_new:
        window.furnishing.own_commands.welcome()


def _begin(window: MainWindow, settings: SettingsStore, wish: Wish) -> None:
    """Do what had to wait until the window stood."""
    from desktop.store.conflicts import conflict_copies
    from desktop.ui.daily_backup import DailyBackup
    from desktop.ui.tidying import Tidying
    from desktop.ui.troubles import log_to
    from desktop.ui.visiting import Visiting
    from desktop.ui.warming import Warming

    # A worker that computes gives the interpreter back soon, many times while a list is painted.
    sys.setswitchinterval(SWITCH_EVERY)
    _troubles(window).catch_unexpected()
    log_to(window.session.folder / "log")
    window.session.start()
    visiting = Visiting(window)
    application().aboutToQuit.connect(visiting.close)
    visiting.heed(wish)
    visiting.open()
    if wish._replace(token="") == NOTHING and not settings.settings.welcomed:
        window.session.read(_is_new, partial(_welcome, window))
    Warming(window, window.file_commands.prepare).begin()
    Tidying(window).begin()
    DailyBackup(window.session, window.say, window).begin()
    window.session.read(lambda library: conflict_copies(library.folder), partial(_tell_of, window))


def _tell_of(window: MainWindow, copies: Sequence[Path]) -> None:
    """Tell of copies of the library that a program which synchronises folders left."""
    from PySide6.QtCore import QCoreApplication

    # The translators' tool looks for this very name.
    translate = QCoreApplication.translate
    if copies:
        text = translate(
            "MainWindow", "“%1” beside the library is a copy that a synchronised folder left."
        )
        window.say(
            text.replace("%1", copies[0].name),
            translate("MainWindow", "Show in folder"),
            lambda: window.file_commands.show_folder(copies[0].parent),
        )


def _run(library: Library, settings: SettingsStore, wish: Wish) -> int:
    """Show a window, and another one for as long as the person goes to other libraries."""
    going_on: Library | None = library
    status = 0
    while going_on is not None:
        window = open_window(going_on, settings, wish)
        status = application().exec()
        window.session.close()
        folder, wanted = window.session.folder, window.furnishing.own_commands.libraries.wanted
        window.deleteLater()
        wish, settings = NOTHING, SettingsStore(settings.folder)
        going_on = _after(folder, wanted, settings) if wanted else None
    return status


def _after(folder: Path, wanted: Wanted, settings: SettingsStore) -> Library | None:
    """Open the library that is wanted after one, or move this there first."""
    from desktop.ui.dialogs.moving_dialog import MovingDialog

    goal = wanted.folder
    if wanted.moves:
        moving = MovingDialog(folder, goal)
        moving.exec()
        if moving.failure is not None:
            _tell(moving.failure)
        goal = goal if moving.moved else folder
    library = _opened(goal, settings, makes=True)
    if library is not None:
        settings.change(settings.settings.with_values(library=str(library.folder)))
        if wanted.moves and goal != folder:
            _ask_about(folder, goal)
    return library


def _opened(folder: Path, settings: SettingsStore, *, makes: bool = False) -> Library | None:
    """Open a library, asking for another one as long as it cannot be; None to leave it.

    One that was chosen once and is not there now is not made anew: its drive may be elsewhere.
    """
    from desktop.services.moving import trouble_with_library

    usual = paths.library_folder()
    while True:
        try:
            trouble = trouble_with_library(folder)
            if trouble and not makes and str(folder) == settings.settings.library:
                raise LibraryProblem(trouble)
            return Library(folder)
        except LibraryProblem as problem:
            chosen = _way_on(problem, folder, usual, settings.settings.language)
        if chosen is None:
            return None
        if chosen != folder:
            settings.change(settings.settings.with_values(library=str(chosen)))
            folder, makes = chosen, chosen == usual


def _way_on(problem: AppError, folder: Path, usual: Path, language: str) -> Path | None:
    from PySide6.QtWidgets import QDialog

    from desktop.ui import theme
    from desktop.ui.dialogs.library_trouble import LibraryTrouble
    from desktop.ui.dialogs.repair_dialog import RepairDialog
    from desktop.ui.translations import spoken

    sys.stderr.write(f"carrel: {problem.message}\n")
    app, told = application(language), spoken(problem.message)
    theme.apply(app, "system")
    if isinstance(problem, LibraryDamaged):
        mending = RepairDialog(folder, told)
        if mending.exec() == QDialog.DialogCode.Accepted:
            return folder
    dialog = LibraryTrouble(told, folder, usual)
    dialog.exec()
    if dialog.chosen is None:
        app.quit()
    return dialog.chosen


def _tell(error: BaseException) -> None:
    from desktop.ui.dialogs.error_dialog import ErrorDialog
    from desktop.ui.translations import spoken

    ErrorDialog(spoken(error.message) if isinstance(error, AppError) else str(error)).exec()


def _ask_about(old: Path, new: Path) -> None:
    from desktop.ui.dialogs.moved_dialog import MovedDialog

    MovedDialog(old, new).exec()

"""The folder in which the window looks for new digests, and what it says of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.settings import SettingsStore
from desktop.settings_table import Settings
from desktop.ui.action_spec import Do
from desktop.ui.jobs import Lane
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.services.watching import FolderWatch, Look
    from desktop.ui.file_commands import Say

# The system tells at once what comes, but not of every disk; so the folder is looked at now and
# then, too. What is still being written is looked at again soon.
SLOWLY_MS, SOON_MS, SETTLING_MS = 60_000, 500, 2_100
# A word that would be hidden by a dialog waits for it to close.
LATER_MS = 3_000


class WatchedFolder(QObject):
    """Looks on a thread of its own, tells of digests that came, and imports nothing by itself."""

    def __init__(
        self,
        session: Session,
        store: SettingsStore,
        window: QWidget,
        say: Say,
        review: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._store = store
        self._window = window
        self._say = say
        self._review = review
        self._lane: Lane | None = None
        self._watch: FolderWatch | None = None
        self._is_looking = False
        self._waiting: list[Path] = []
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._slowly = _timer(self, SLOWLY_MS, self._look)
        self._soon = _timer(self, SOON_MS, self._look, once=True)
        self._settling = _timer(self, SETTLING_MS, self._look, once=True)
        self._later = _timer(self, LATER_MS, self._tell, once=True)
        store.listen(self._on_settings_changed)

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {Do.WATCH: self.show_dialog}

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, or None."""
        name = self._store.settings.watched_folder
        return Path(name) if name else None

    def waiting(self) -> Sequence[Path]:
        """Return the digests that came and were not reviewed yet."""
        return tuple(self._waiting)

    def begin(self) -> None:
        """Watch the folder that the settings name, if they name one."""
        self._rest()
        if self.folder is not None:
            from desktop.services.watching import FolderWatch

            self._lane = self._lane or Lane("watch", parent=self)
            self._watch = FolderWatch(self.folder, self._session.library)
            self._slowly.start()
            self._look()

    def choose(self, folder: Path | None) -> None:
        """Watch another folder from now on, or none."""
        if folder != self.folder:
            name = str(folder.absolute()) if folder else ""
            self._store.change(self._store.settings.with_values(watched_folder=name))

    def close(self) -> None:
        """Look no more; what is being looked at is finished."""
        self._rest()
        if self._lane is not None:
            self._lane.close(finish=False)

    @Slot()
    def review(self) -> None:
        """Show what importing the digests that came would do; they are not told again."""
        waiting, self._waiting = self._waiting, []
        if waiting and self._lane is not None and self._watch is not None:
            self._lane.run(self._watch.close_offer, lambda _: None, self._session.failed.emit)
            self._review(waiting)

    def show_dialog(self) -> None:
        """Ask which folder is to be watched."""
        from desktop.ui.dialogs.watch_dialog import WatchDialog

        dialog = WatchDialog(self.folder, len(self._waiting), self._window)
        dialog.folder_chosen.connect(self.choose)
        dialog.review_wanted.connect(self.review)
        dialog.open()

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.watched_folder != now.watched_folder:
            self.begin()

    def _rest(self) -> None:
        for timer in (self._slowly, self._soon, self._settling, self._later):
            timer.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._watch = None
        self._is_looking = False
        self._waiting.clear()

    @Slot()
    def _look_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        watch = self._watch
        if self._lane is None or watch is None or self._is_looking:
            return
        self._is_looking = True
        self._lane.run(
            watch.look,
            lambda look: self._on_looked(watch, look),
            lambda error: self._on_failed(watch, error),
        )

    def _on_looked(self, watch: FolderWatch, look: Look) -> None:
        if watch is not self._watch:
            return  # another folder was chosen meanwhile
        self._is_looking = False
        if look.is_there and not self._watcher.directories():
            self._watcher.addPath(self._store.settings.watched_folder)
        if look.is_settling:
            self._settling.start()
        if look.new:
            known = set(self._waiting)
            self._waiting += [path for path in look.new if path not in known]
            self._tell()

    def _on_failed(self, watch: FolderWatch, error: BaseException) -> None:
        if watch is self._watch:
            self._is_looking = False
            self._session.failed.emit(error)

    @Slot()
    def _tell(self) -> None:
        if not self._waiting or self.folder is None:
            return
        if QApplication.activeModalWidget() is not None:
            self._later.start()
            return
        count = len(self._waiting)
        text = (
            self.tr("1 new digest in %1")
            if count == 1
            else self.tr("%Ln new digests in %1", "", count)
        )
        self._say(
            text.replace("%1", self.folder.name or str(self.folder)), self.tr("Review"), self.review
        )


def _timer(
    parent: QObject, milliseconds: int, slot: Callable[[], None], *, once: bool = False
) -> QTimer:
    timer = QTimer(parent, interval=milliseconds, singleShot=once)
    timer.timeout.connect(slot)
    return timer

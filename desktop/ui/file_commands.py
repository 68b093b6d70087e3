"""What the commands about files do: importing, exporting, showing where things are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.model.keymap import is_bare
from desktop.model.query import Place, Shelf
from desktop.paths import resources
from desktop.store.library import FILE_NAME, Library
from desktop.ui.action_spec import Do
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.services.export_folder import Outcome
    from desktop.services.importing import Summary
    from desktop.ui.dialogs.import_dialog import ImportDialog


class Say(Protocol):
    """Shows a passing word, with one thing to do about it, or two."""

    def __call__(
        self,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        other: str = "",
        run_other: Callable[[], None] | None = None,
    ) -> None: ...


Choices = list[tuple[str, Sequence[int]]]


class FileCommands(QObject):
    """Brings digests in and takes papers out."""

    imported = Signal(object)  # Summary
    told = Signal(str)  # what an import came to, in words
    place_wanted = Signal(object)  # Place
    library_wanted = Signal(object)  # the Path of its folder

    def __init__(self, session: Session, papers: ListPane, window: QWidget, say: Say) -> None:
        super().__init__(window)
        self._session = session
        self._list = papers
        self._window = window
        self._say = say
        self._prepared: ImportDialog | None = None

    def prepare(self) -> bool:
        """Make a part of the next import dialog ahead; say whether there is more to make."""
        if self._prepared is None:
            self._prepared = self._new_import_dialog()
            return True
        self._prepared.make_body()
        return False

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.IMPORT: self.import_digests,
            Do.PASTE: self.paste,
            Do.EXPORT: self.export,
            Do.SHOW_FOLDER: lambda: self.show_folder(self._session.folder),
            Do.DUPLICATES: self.show_duplicates,
            Do.BACKUPS: self.show_backups,
            Do.STATISTICS: self.show_statistics,
            Do.REINDEX: self._session.rebuild_index,
        }

    @Slot()
    def import_digests(self) -> None:
        """Ask for digests and import them."""
        dialog = self._import_dialog()
        dialog.open()
        dialog.choose_files()

    @Slot()
    def open_sample(self) -> None:
        """Import the digest that comes with the application."""
        self.import_paths([resources() / "sample" / "daily-papers.txt"])

    @Slot()
    def paste(self) -> None:
        """Import what is on the clipboard."""
        # There is none on an empty clipboard, whatever the types say.
        there: QMimeData | None = QGuiApplication.clipboard().mimeData()
        data = QMimeData() if there is None else there
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.import_paths(paths)
        elif data.hasText() and data.text().strip():
            self.import_text(data.text(), self.tr("Pasted text"))
        else:
            self._tell(self.tr("The clipboard holds no text. Copy a digest first."))

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Show what files would bring; offer to open the library that one of them is."""
        for path in paths:
            if path.name == FILE_NAME:
                self._offer_library(path.parent)
        digests = [path for path in paths if path.name != FILE_NAME]
        if digests:
            dialog = self._import_dialog()
            dialog.add_paths(digests)
            dialog.open()

    def _offer_library(self, folder: Path) -> None:
        self._say(
            self.tr("This is the library in “{name}”.").format(name=folder.name),
            self.tr("Open it"),
            lambda: self.library_wanted.emit(folder),
        )

    def import_text(self, text: str, name: str) -> None:
        """Show what a text would bring."""
        dialog = self._import_dialog()
        dialog.add_text(text, name)
        dialog.open()

    def export(self) -> None:
        """Ask what to export, and where to."""
        selected, shown = self._list.selected_ids(), self._list.ids()

        def ask(found: tuple[list[int], list[int], list[int]]) -> None:
            noted, changed, everything = found
            choices: Choices = [
                (self.tr("Selected ({count})"), selected),
                (self.tr("This list ({count})"), shown),
                (self.tr("All papers with notes ({count})"), noted),
                (self.tr("Changed since the last export ({count})"), changed),
                (self.tr("All papers ({count})"), everything),
            ]
            self._export(choices)

        self._session.read(_exportable, ask)

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._tell(self.tr("The folder is {folder}").format(folder=folder))

    def show_duplicates(self) -> None:
        """Show the papers that may be one."""
        from desktop.ui.dialogs.duplicates_dialog import DuplicatesDialog

        keys = [key.toString() for action in self._window.actions() for key in action.shortcuts()]
        single_keys = any(map(is_bare, filter(None, keys)))  # as the person wants it in the window
        DuplicatesDialog(self._session, self._window, single_keys=single_keys).open()

    def show_backups(self) -> None:
        """Show the backups of the library."""
        from desktop.ui.dialogs.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._session, self._window)
        dialog.restored.connect(self._on_restored)
        dialog.open()

    @Slot()
    def _on_restored(self) -> None:
        self._tell(self.tr("The backup is in its place. The library before it is a backup now."))

    def show_statistics(self) -> None:
        """Show what the reading comes to; the window of it may stay open."""
        from desktop.ui.dialogs.statistics_dialog import StatisticsDialog

        shown = self._window.findChild(StatisticsDialog)
        if isinstance(shown, StatisticsDialog):
            dialog = shown
        else:
            dialog = StatisticsDialog(self._session, self._window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _export(self, choices: Choices) -> None:
        there = [
            (text.format(count=self._window.locale().toString(len(ids))), ids)
            for text, ids in choices
            if ids
        ]
        from desktop.ui.dialogs.export_dialog import ExportDialog

        dialog = ExportDialog(self._session, there, self._window)
        dialog.exported.connect(self._on_exported)
        dialog.open()

    def _import_dialog(self) -> ImportDialog:
        dialog, self._prepared = self._prepared or self._new_import_dialog(), None
        return dialog

    def _new_import_dialog(self) -> ImportDialog:
        from desktop.ui.dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(self._session, self._window)
        dialog.imported.connect(self._on_imported)
        return dialog

    @Slot(object)
    def _on_imported(self, summary: Summary) -> None:
        from desktop.services.importing import Verdict
        from desktop.ui.dialogs.rule_wording import outcome

        self.imported.emit(summary)
        added = sum(plan.count(Verdict.ADDED) for plan in summary.files)
        known = len(summary.papers) - added
        text = self.tr("Added 1 paper.") if added == 1 else self.tr("Added %Ln papers.", "", added)
        if known > 0:
            text += " " + self.tr("%Ln had been seen before.", "", known)
        doubtful = sum(plan.doubtful() for plan in summary.files)
        if doubtful:
            one, many = (
                self.tr("1 may be a duplicate."),
                self.tr("%Ln may be duplicates.", "", doubtful),
            )
            text += " " + (one if doubtful == 1 else many)
        if summary.ruled.by_rule:
            text += f" {outcome(summary.ruled)}."
        if summary.change.is_nothing:
            text = self.tr("Nothing new: every paper was here already.")
            self._tell(text)
        else:
            show = self.tr("Show paper") if added + known == 1 else self.tr("Show papers")
            self._say(
                text, self.tr("Undo"), self._session.undo, show, lambda: self.show_imported(summary)
            )
        self.told.emit(text)

    def show_imported(self, summary: Summary) -> None:
        """Show what an import brought: its digest, or the shelf that the first paper went to."""
        first = summary.papers[0]
        name = summary.files[0].dated.reading.name if len(summary.files) == 1 else None

        def place(library: Library) -> Place | None:
            for paper in library.papers.get([first]):
                digests = [seen.digest for seen in paper.sightings if seen.name == name]
                return Place(digest=max(digests)) if digests else Place(Shelf(paper.marks.status))
            return None  # it was taken back

        def show(found: Place | None) -> None:
            if found is not None:
                self.place_wanted.emit(found)
                self._list.select(first)
                self._list.focus_list()

        self._session.read(place, show)

    @Slot(object, object)
    def _on_exported(self, path: Path, outcome: Outcome) -> None:
        count = outcome.papers
        if count == 1:
            text = self.tr("Exported 1 paper to {name}.").format(name=path.name)
        else:
            text = self.tr("Exported %Ln papers to {name}.", "", count).format(name=path.name)
        if outcome.left_out:
            text += " " + self.tr("%Ln were deleted there and stay so.", "", outcome.left_out)
        if outcome.conflicts:
            text += " " + self.tr(
                "%Ln had been changed on both sides: look for “conflict”.",
                "",
                len(outcome.conflicts),
            )
        folder = path if path.is_dir() else path.parent
        self._say(text, self.tr("Show in folder"), lambda: self.show_folder(folder))

    def _tell(self, text: str) -> None:
        self._say(text)


def _exportable(library: Library) -> tuple[list[int], list[int], list[int]]:
    everything, changed = library.shelves.ids(Place(Shelf.ALL)), library.exports.changed()
    noted = library.shelves.ids(Place(Shelf.NOTES))
    return noted, [paper for paper in everything if paper in changed], everything

"""Every window, dialog and popup of Carrel, each opened the way a person opens it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.model.backup import Cause
from desktop.model.note_template import NoteTemplate
from desktop.model.query import Place, Shelf
from desktop.model.rule import Rule
from desktop.services.moving import trouble_with_library
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.about_dialog import AboutDialog
from desktop.ui.dialogs.attach_dialog import AttachDialog
from desktop.ui.dialogs.backups_dialog import BackupsDialog
from desktop.ui.dialogs.cite_dialog import CiteDialog
from desktop.ui.dialogs.duplicates_dialog import DuplicatesDialog
from desktop.ui.dialogs.edit_search_dialog import EditSearchDialog
from desktop.ui.dialogs.empty_bin_dialog import EmptyBinDialog
from desktop.ui.dialogs.error_dialog import ErrorDialog
from desktop.ui.dialogs.export_dialog import ExportDialog
from desktop.ui.dialogs.first_run_dialog import FirstRunDialog
from desktop.ui.dialogs.history_dialog import HistoryDialog
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.dialogs.keys_dialog import KeysDialog
from desktop.ui.dialogs.library_trouble import LibraryTrouble
from desktop.ui.dialogs.moved_dialog import MovedDialog
from desktop.ui.dialogs.moving_dialog import MovingDialog
from desktop.ui.dialogs.palette import Palette
from desktop.ui.dialogs.paper_dialog import PaperDialog
from desktop.ui.dialogs.preferences_dialog import PreferencesDialog
from desktop.ui.dialogs.repair_dialog import RepairDialog
from desktop.ui.dialogs.restore_dialog import RestoreDialog
from desktop.ui.dialogs.rule_dialog import RuleDialog
from desktop.ui.dialogs.rules_dialog import RulesDialog
from desktop.ui.dialogs.save_search_dialog import SaveSearchDialog
from desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.ui.dialogs.statistics_dialog import StatisticsDialog
from desktop.ui.dialogs.sweep_dialog import SweepDialog
from desktop.ui.dialogs.tag_dialog import TagDialog
from desktop.ui.dialogs.tag_name_dialog import TagNameDialog
from desktop.ui.dialogs.tags_dialog import TagsDialog
from desktop.ui.dialogs.templates_dialog import TemplatesDialog
from desktop.ui.dialogs.watch_dialog import WatchDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.manual_window import ManualWindow
from desktop.ui.panes.filter_popup import FilterPopup
from desktop.ui.panes.link_popup import LinkPopup
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.note_versions import NoteVersions
from desktop.ui.panes.reasons_popup import ReasonsPopup
from desktop.ui.panes.search_popup import SearchPopup
from shots_safety import back_up
from shots_window import SAMPLE
from tests.ui.everybody.staging import Scene, Stage, by, for_one, shown, the, until

T = TypeVar("T", bound=QWidget)


def _window(stage: Stage) -> QWidget:
    paper = stage.window.list.ids()[1]
    stage.window.list.select(paper)
    until(lambda: (shown := stage.window.detail.paper()) and shown.id == paper)
    return stage.window


def _triage(stage: Stage) -> QWidget:
    _window(stage)
    stage.window.action(Do.TRIAGE).trigger()
    return stage.window


def _find_in_page(stage: Stage) -> QWidget:
    _window(stage)
    stage.window.action(Do.FIND_IN_PAGE).trigger()
    return stage.window


def _import(stage: Stage) -> QWidget:
    stage.window.file_commands.import_paths([SAMPLE, stage.folder / "missing.txt"])
    dialog = the(stage, ImportDialog)
    until(dialog.confirm.isVisible)
    return dialog


def _asked(stage: Stage) -> None:
    stage.window.search.focus_search()
    QTest.keyClicks(stage.window.search.box, "is:inbox ")
    until(lambda: stage.window.search.text() == "is:inbox ")


def _search(do: Do, kind: type[T]) -> Scene:
    def scene(stage: Stage) -> T:
        _asked(stage)
        until(stage.window.action(do).isEnabled)
        stage.window.action(do).trigger()
        return the(stage, kind)

    return Scene(kind, scene)


def _offers(stage: Stage) -> QWidget:
    stage.window.search.focus_search()
    QTest.keyClicks(stage.window.search.box, "has:")
    until(lambda: stage.window.search.completing.is_open)
    return the(stage, SearchPopup)


def _links(stage: Stage) -> QWidget:
    _window(stage)
    stage.window.action(Do.WRITE_NOTE).trigger()
    editor = stage.window.notes.findChildren(NoteEditor)[0]
    until(editor.hasFocus)
    QTest.keyClicks(editor, " [[so")
    return the(stage, LinkPopup)


def _edit_search(stage: Stage) -> QWidget:
    stage.window.sidebar.edit_search_wanted.emit("Starred, this year", "is:starred after:2024")
    return the(stage, EditSearchDialog)


def _versions(stage: Stage) -> QWidget:
    _window(stage)
    stage.window.notes.show_versions()
    return the(stage, NoteVersions)


def _templates(stage: Stage) -> QWidget:
    with stage.window.session.library.open() as library:
        if not library.note_templates.all():
            library.note_templates.save(NoteTemplate("Reading group", "# {{title}}"))
    stage.window.action(Do.NOTE_TEMPLATES).trigger()
    dialog = the(stage, TemplatesDialog)
    until(lambda: dialog.names.count() > 0)
    return dialog


def _rules(stage: Stage) -> QWidget:
    with stage.window.session.library.open() as library:
        if not library.rules.all():
            library.rules.add(Rule("title:survey", ("surveys",), name="Surveys"))
    stage.window.action(Do.RULES).trigger()
    dialog = the(stage, RulesDialog)
    until(lambda: dialog.rules.topLevelItemCount() > 0)
    return dialog


def _backups(stage: Stage) -> BackupsDialog:
    if not list(stage.window.session.library.backups.glob("*.db")):
        back_up(stage.window.session.library)
    stage.window.action(Do.BACKUPS).trigger()
    dialog = the(stage, BackupsDialog)
    until(lambda: dialog.backups.topLevelItemCount() > 0 and dialog.bring_back.isEnabled())
    return dialog


def _restore(stage: Stage) -> QWidget:
    _backups(stage).bring_back.click()
    return the(stage, RestoreDialog)


def _repair(stage: Stage) -> QWidget:
    library = stage.window.session.library
    if not list(library.backups.glob("*.db")):
        library.copies.make(Cause.HAND)
    dialog = RepairDialog(library.folder, "It is damaged.")
    dialog.show()
    until(lambda: not dialog.restore.isHidden())
    return dialog


def _welcome(screen: int) -> Scene:
    def scene(stage: Stage) -> QWidget:
        stage.window.furnishing.own_commands.welcome()
        dialog = the(stage, FirstRunDialog)
        for _ in range(screen):
            dialog.next.click()
        return dialog

    return Scene(FirstRunDialog, scene)


def _preferences(section: int) -> Scene:
    def scene(stage: Stage) -> QWidget:
        stage.window.action(Do.PREFERENCES).trigger()
        dialog = the(stage, PreferencesDialog)
        dialog.sections.setCurrentRow(section)
        return dialog

    return Scene(PreferencesDialog, scene)


def _trouble(stage: Stage) -> LibraryTrouble:
    away = stage.folder / "away"
    return LibraryTrouble(trouble_with_library(away), away, stage.folder, stage.window)


class _Moving(MovingDialog):
    """A move that does not end by itself, as that of a large library."""

    def reject(self) -> None:
        super().reject()
        super()._on_done(moved=False)

    def _on_done(self, moved: bool) -> None:
        pass


def _moving(stage: Stage) -> MovingDialog:
    library = stage.window.session.library.folder
    return _Moving(library, stage.folder / "moved", stage.window)


def _bin(stage: Stage) -> QWidget:
    stage.window.go(Place(Shelf.BIN))
    return stage.window


_NAMES = ["methods", "to discuss"]

SCENES: dict[str, Scene] = {
    "window": Scene(MainWindow, _window),
    "bin": Scene(MainWindow, _bin),
    "triage": Scene(MainWindow, _triage),
    "find": Scene(MainWindow, _find_in_page),
    "palette": by(Do.PALETTE, Palette),
    "authors": by(Do.AUTHOR, Palette),
    "import": Scene(ImportDialog, _import),
    "export": by(Do.EXPORT, ExportDialog),
    "cite": by(Do.COPY_CITATION_AS, CiteDialog),
    "tag": by(Do.TAG, TagDialog),
    "tags": by(Do.TAGS, TagsDialog),
    "tag-name": shown(TagNameDialog, lambda stage: TagNameDialog("methods", _NAMES, stage.window)),
    "history": by(Do.HISTORY, HistoryDialog),
    "sweep": by(Do.SWEEP, SweepDialog),
    "empty-bin": shown(EmptyBinDialog, lambda stage: EmptyBinDialog(3, stage.window)),
    "duplicates": by(Do.DUPLICATES, DuplicatesDialog),
    "new-paper": by(Do.NEW_PAPER, PaperDialog),
    "edit-paper": for_one(Do.EDIT_PAPER, PaperDialog),
    "attach": for_one(Do.ATTACH, AttachDialog),
    "offers": Scene(SearchPopup, _offers),
    "filters": _search(Do.FILTER, FilterPopup),
    "reasons": _search(Do.WHY, ReasonsPopup),
    "save-search": _search(Do.SAVE_SEARCH, SaveSearchDialog),
    "change-search": Scene(EditSearchDialog, _edit_search),
    "make-rule": _search(Do.MAKE_RULE, RuleDialog),
    "rules": Scene(RulesDialog, _rules),
    "watch": shown(WatchDialog, lambda stage: WatchDialog(stage.folder, 2, stage.window)),
    "note-links": Scene(LinkPopup, _links),
    "note-versions": Scene(NoteVersions, _versions),
    "note-templates": Scene(TemplatesDialog, _templates),
    "backups": Scene(BackupsDialog, _backups),
    "restore": Scene(RestoreDialog, _restore),
    "repair": Scene(RepairDialog, _repair),
    "statistics": by(
        Do.STATISTICS, StatisticsDialog, lambda one: one.panels and one.strip.isHidden()
    ),
    "preferences": _preferences(0),
    "preferences-reading": _preferences(1),
    "preferences-deciding": _preferences(2),
    "preferences-finding": _preferences(3),
    "preferences-importing": _preferences(4),
    "keys": by(Do.KEYS, KeysDialog),
    "shortcuts": by(Do.SHORTCUTS, ShortcutsDialog),
    "manual": by(Do.MANUAL, ManualWindow),
    "about": by(Do.ABOUT, AboutDialog),
    "first-run": _welcome(0),
    "first-run-keys": _welcome(1),
    "first-run-papers": _welcome(2),
    "library-trouble": shown(LibraryTrouble, _trouble),
    "moving": shown(MovingDialog, _moving),
    "moved": shown(
        MovedDialog, lambda stage: MovedDialog(stage.folder, stage.folder / "new", stage.window)
    ),
    "error": shown(
        ErrorDialog, lambda stage: ErrorDialog("No space is left.", "DiskFull", stage.window)
    ),
}

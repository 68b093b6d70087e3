"""Pictures of every window and dialog, light and dark, for a person to look at.

    python3 packaging/dev.py shots [FOLDER] [--only NAME,…] [--readme | --manual | --pseudo]
                                    [--language en | de] [--look light | dark]
                                    [--text PERCENT] [--contrast]

They show the digest that comes with Carrel, in a library that is made for them and thrown away.
`--readme` takes only those of the README and puts them where it looks for them; `--manual` does so
for those of the manual. `--pseudo` takes them in a long language that goes from right to left.
QT_SCALE_FACTOR=2 takes them as on a screen of so many times the usual density.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
import tempfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

import pseudo
import shots_keys
import shots_notes
import shots_own
import shots_page
import shots_places
import shots_rules
import shots_safety
import shots_search
import shots_statistics
from desktop import app
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.readers.source import Source
from desktop.services import importing
from desktop.services.manual import folder as manual_folder
from desktop.services.reading import dated, read
from desktop.settings import save
from desktop.settings_table import Settings
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow
from shots_window import SAMPLE, TODAY, choose, fill, grab, pause, settle, until, window

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "packaging" / "screenshots"
ANSWER_MS = 2_500
LARGE = (2560, 1440)


def main(arguments: list[str]) -> int:
    """Take the pictures and say where they are."""
    options = _parser().parse_args(arguments)
    wanted = options.only.split(",") if options.only else list(SHOTS)
    if options.readme:
        wanted, options.folder = ["window"], README
    if options.manual:
        wanted = ["window", "import", "preferences"]
        options.folder = manual_folder(options.language) / "pictures"
    options.folder.mkdir(parents=True, exist_ok=True)
    application = app.application(options.language)
    contrast = "on" if options.contrast else "system"
    with pseudo.spoken(application) if options.pseudo else nullcontext():
        for look in options.look.split(","):
            theme.apply(application, look, high=contrast)
            for name in wanted:
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                    save(Settings(text_size=options.text, contrast=contrast), Path(folder))
                    SHOTS[name](Path(folder), options.folder / f"{name}-{look}.png", look)
    print(f"Pictures are in {options.folder}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py shots")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "shots")
    parser.add_argument("--only", default="", help="names, with commas between them")
    parser.add_argument("--readme", action="store_true", help="only those of the README")
    parser.add_argument("--manual", action="store_true", help="only those of the manual")
    parser.add_argument("--language", default="en", help="what Carrel speaks: en, de")
    parser.add_argument("--pseudo", action="store_true", help="in a long language, from the right")
    parser.add_argument("--look", default="light,dark", help="light, dark, or both")
    parser.add_argument("--text", type=int, default=100, help="the size of all text, in percent")
    parser.add_argument("--contrast", action="store_true", help="in high contrast")
    return parser


def whole_window(folder: Path, path: Path, look: str) -> None:
    """Show the window as one meets it in the morning."""
    with window(folder, look) as shown:
        choose(shown)
        grab(shown, path)


def large_window(folder: Path, path: Path, look: str) -> None:
    """Show the window on a large screen, with the note beside its preview."""
    with window(folder, look) as shown:
        shown.resize(*LARGE)
        choose(shown)
        grab(shown, path)


def narrow_window(folder: Path, path: Path, look: str) -> None:
    """Show a window in which panes had to fold."""
    with window(folder, look) as shown:
        shown.resize(700, 600)
        grab(shown, path)


def empty_window(folder: Path, path: Path, look: str) -> None:
    """Show the very first start."""
    with window(folder, look, filled=False) as shown:
        grab(shown, path)


def inbox_zero(folder: Path, path: Path, look: str) -> None:
    """Show a shelf with nothing on it."""
    with window(folder, look) as shown:
        shown.go(Place(Shelf.BIN))
        grab(shown, path)


def compact(folder: Path, path: Path, look: str) -> None:
    """Show the compact list, several papers marked."""
    with window(folder, look) as shown:
        shown.action(Do.DENSITY).trigger()
        shown.go(Place(Shelf.ALL))
        settle()
        shown.action(Do.SELECT_ALL).trigger()
        grab(shown, path)


def toast(folder: Path, path: Path, look: str) -> None:
    """Show a word about what was just done."""
    with window(folder, look) as shown:
        shown.say("Added 24 papers.", "Undo")
        grab(shown, path)


def import_dialog(folder: Path, path: Path, look: str) -> None:
    """Show what a digest would bring."""
    with window(folder, look, filled=False) as shown:
        shown.file_commands.import_paths([SAMPLE, folder / "missing.txt"])
        dialog = newest_dialog(shown)
        until(lambda: isinstance(dialog, ImportDialog) and dialog.confirm.isEnabled())
        grab(dialog, path)


def export_dialog(folder: Path, path: Path, look: str) -> None:
    """Show what a file of notes would look like."""
    with window(folder, look) as shown:
        shown.action(Do.EXPORT).trigger()
        until(lambda: bool(shown.findChildren(QDialog)))
        grab(newest_dialog(shown), path)


def of_action(do: Do) -> Callable[[Path, Path, str], None]:
    """Return a shot of the dialog that a command opens."""

    def shot(folder: Path, path: Path, look: str) -> None:
        with window(folder, look) as shown:
            shown.action(Do.SELECT_ALL).trigger()
            if do is Do.SAVE_SEARCH:
                QTest.keyClicks(shown.search.box, "is:starred")
            until(lambda: shown.action(do).isEnabled())
            shown.action(do).trigger()
            until(lambda: bool(shown.findChildren(QDialog)))
            grab(newest_dialog(shown), path)

    return shot


def palette(folder: Path, path: Path, look: str) -> None:
    """Show what a few letters find."""
    from desktop.ui.dialogs.palette import Palette

    with window(folder, look) as shown:
        shown.action(Do.PALETTE).trigger()
        until(lambda: bool(shown.findChildren(Palette)))
        QTest.keyClicks(shown.findChildren(Palette)[0].line, "so")
        grab(shown, path)


def duplicates(folder: Path, path: Path, look: str) -> None:
    """Show two papers that may be one."""
    with window(folder, look, filled=False) as shown:
        fill_with_doubts(shown.session.library)
        shown.action(Do.DUPLICATES).trigger()
        until(lambda: bool(shown.findChildren(QDialog)))
        grab(newest_dialog(shown), path)


def fill_with_doubts(library: Library) -> None:
    """Bring papers in that look like those of the sample, and write about some of them."""
    fill(library)
    digest = read(Source.from_path(SAMPLE), SAMPLE.name)
    doubtful = [
        draft._replace(facts=_alike(draft.facts, number))
        for number, draft in enumerate(digest.drafts[:6])
    ]
    later = dataclasses.replace(digest, name="From a colleague", sha256="0", drafts=tuple(doubtful))
    with library.open():
        summary = importing.commit(library, [dated(later, None, TODAY)])
        library.marks.set_status(summary.papers[:1], Status.READING)
        library.marks.tag(summary.papers[:1], "to discuss")
        library.notes.save(summary.papers[0], "Ask for the code.")


def _alike(facts: Facts, number: int) -> Facts:
    """Return a paper that may be this one."""
    if number % 2:
        return Facts(f"{facts.title}, Part II", facts.abstract, ("Ada Quill", "Bo Reed"))
    words = facts.abstract.split()
    abstract = " ".join(("In this work", *words[: len(words) // 3], "and so we did."))
    title = facts.title.replace("e", "ee", 1)
    return Facts(title, abstract, ("Ada Quill",), published="2025-10-30", doi="10.1000/alike")


def new_paper(folder: Path, path: Path, look: str) -> None:
    """Show the form for a paper that seems to be here already, with a mistake in it."""
    from desktop.model.correction import Field
    from desktop.ui.dialogs.paper_dialog import PaperDialog

    with window(folder, look) as shown:
        shown.action(Do.NEW_PAPER).trigger()
        dialog = newest_dialog(shown)
        if isinstance(dialog, PaperDialog):
            fields = dialog.form.fields
            with shown.session.library.open() as library:
                fields[Field.TITLE].show_text(library.papers.get([3])[0].title)
            fields[Field.AUTHORS].show_text("Ada Quill\nBo Reed")
            fields[Field.ARXIV].show_text("2413.1")
        pause(ANSWER_MS)
        grab(dialog, path)


def edit_paper(size: tuple[int, int]) -> Callable[[Path, Path, str], None]:
    """Return a shot of the form for a paper that was corrected, at a size."""

    def shot(folder: Path, path: Path, look: str) -> None:
        from desktop.model.correction import Field

        with window(folder, look) as shown:
            chosen = shown.list.ids()[1]
            wanted = Facts("What It Should Be Called", authors=("Ada Quill",), published="2024-10")
            shown.session.edit(
                lambda library: library.corrections.correct(
                    chosen, wanted, [Field.TITLE, Field.AUTHORS, Field.PUBLISHED, Field.ABSTRACT]
                )
            )
            shown.list.select(chosen)
            settle()
            shown.action(Do.EDIT_PAPER).trigger()
            until(lambda: bool(shown.findChildren(QDialog)))
            newest_dialog(shown).resize(*size)
            grab(newest_dialog(shown), path)

    return shot


def attach(folder: Path, path: Path, look: str) -> None:
    """Show what can be attached to a paper."""
    with window(folder, look) as shown:
        app.application().clipboard().setText("https://arxiv.org/abs/2410.12345v2")
        choose(shown)
        shown.action(Do.ATTACH).trigger()
        grab(newest_dialog(shown), path)


def error(folder: Path, path: Path, look: str) -> None:
    """Show that something went wrong."""
    from desktop.ui.dialogs.error_dialog import ErrorDialog

    with window(folder, look) as shown:
        text = (
            "There is no space left on the disk that holds the library. Nothing was changed: free "
            "some space and try again."
        )
        dialog = ErrorDialog(text, "Carrel 0.1.0: DiskFull\n  library.py:42 in open", shown)
        dialog.open()
        grab(dialog, path)


def newest_dialog(shown: MainWindow) -> QDialog:
    """Return the dialog that was opened last."""
    return shown.findChildren(QDialog)[-1]


SHOTS: dict[str, Callable[[Path, Path, str], None]] = {
    "window": whole_window,
    "large": large_window,
    "narrow": narrow_window,
    "empty": empty_window,
    **shots_keys.SHOTS,
    **shots_search.SHOTS,
    **shots_rules.SHOTS,
    **shots_page.SHOTS,
    **shots_places.SHOTS,
    **shots_own.SHOTS,
    **shots_safety.SHOTS,
    **shots_notes.SHOTS,
    **shots_statistics.SHOTS,
    "bin": inbox_zero,
    "compact": compact,
    "toast": toast,
    "import": import_dialog,
    "export": export_dialog,
    "cite": of_action(Do.COPY_CITATION_AS),
    "tag": of_action(Do.TAG),
    "tags": of_action(Do.TAGS),
    "history": of_action(Do.HISTORY),
    "sweep": of_action(Do.SWEEP),
    "palette": palette,
    "save-search": of_action(Do.SAVE_SEARCH),
    "duplicates": duplicates,
    "no-duplicates": of_action(Do.DUPLICATES),
    "new-paper": new_paper,
    "edit-paper": edit_paper((620, 680)),
    "edit-paper-small": edit_paper((480, 360)),
    "attach": attach,
    "shortcuts": of_action(Do.SHORTCUTS),
    "about": of_action(Do.ABOUT),
    "error": error,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.errors import DiskFull
from desktop.services import importing
from desktop.services.importing import Summary
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.session import Session


@pytest.fixture
def dialog(session: Session, host: QWidget) -> ImportDialog:
    dialog = ImportDialog(session, host)
    dialog.open()
    return dialog


def count_papers(qtbot: QtBot, session: Session) -> int:
    counts: list[int] = []
    session.read(lambda library: len(library.shelves.ids()), counts.append)
    qtbot.waitUntil(lambda: counts != [])
    return counts[0]


def test_it_begins_empty_and_asks_for_files(dialog: ImportDialog) -> None:
    assert dialog.empty.isVisible()
    assert dialog.empty.accessibleName() == "Drop digest files here"
    assert dialog.windowTitle() == "Import digests"
    assert not dialog.confirm.isEnabled()


def test_the_sample_is_shown_then_imported(
    qtbot: QtBot, session: Session, dialog: ImportDialog, sample: Path
) -> None:
    dialog.add_paths([sample])
    qtbot.waitUntil(dialog.confirm.isEnabled)
    papers = dialog.body.papers.model().rowCount()

    assert dialog.windowTitle() == "Import daily-papers.txt"
    assert dialog.headline.text() == f"Adds {papers} papers."
    assert dialog.confirm.text() == f"Import {papers} papers"
    assert dialog.confirm.isDefault()

    with qtbot.waitSignal(session.changed), qtbot.waitSignal(dialog.imported) as imported:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert len(imported.args[0].papers) == papers
    assert count_papers(qtbot, session) == papers


def test_the_tab_key_walks_from_left_to_right_and_down(
    qtbot: QtBot, dialog: ImportDialog, sample: Path
) -> None:
    assert dialog.focusWidget() is dialog.empty.findChild(QPushButton)
    dialog.add_paths([sample])
    qtbot.waitUntil(dialog.confirm.isEnabled)
    qtbot.waitUntil(dialog.body.source.text.isVisible)
    assert dialog.focusWidget() is dialog.body.papers

    body = dialog.body
    wanted = [body.files, body.panel.date, body.panel.remove, body.all_papers, body.papers]
    wanted += [body.source.wrap, body.source.text, dialog.choose, dialog.confirm, dialog.cancel]
    stop, reached = dialog.nextInFocusChain(), []
    while stop is not dialog:
        if stop in wanted:
            reached.append(stop)
        stop = stop.nextInFocusChain()
    assert reached == wanted


def test_nothing_is_written_before_the_person_says_so(
    qtbot: QtBot, session: Session, dialog: ImportDialog, sample: Path
) -> None:
    dialog.add_paths([sample])
    qtbot.waitUntil(dialog.confirm.isEnabled)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert count_papers(qtbot, session) == 0


def test_files_that_cannot_be_read_do_not_keep_the_others_out(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path, sample: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "letter.txt").write_text("Dear Ada,\n\nthe weather has been fine.\n" * 5)
    (tmp_path / "void").mkdir()
    bad = ["empty.txt", "picture.png", "letter.txt", "missing.txt", "void"]
    dialog.add_paths([*(tmp_path / name for name in bad), sample])
    qtbot.waitUntil(dialog.confirm.isEnabled)

    assert dialog.headline.text().startswith("Adds ")
    assert dialog.headline.text().endswith("5 files could not be read.")
    files = dialog.body.files.model()
    texts = [files.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(6)]
    for text, reason in zip(
        texts, ["empty", "PNG image", "does not look like", "no file", "no files"], strict=False
    ):
        assert reason in text


def test_the_reason_stands_in_the_middle_for_a_file_that_cannot_be_read(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    dialog.add_paths([tmp_path / "missing.txt"])
    qtbot.waitUntil(lambda: "Nothing to import" in dialog.headline.text())

    assert dialog.headline.text() == "Nothing to import: the file could not be read."
    assert not dialog.confirm.isEnabled()
    assert "missing.txt" in dialog.body.no_papers.accessibleDescription()


def test_what_was_seen_before_is_told(
    qtbot: QtBot,
    dialog: ImportDialog,
    write_digest: Callable[..., Path],
    import_files: Callable[[Sequence[Path]], Summary],
) -> None:
    import_files([write_digest("old.txt", ["Herons", "Otters"])])
    dialog.add_paths([write_digest("new.txt", ["Herons", "Otters", "Newts"])])
    qtbot.waitUntil(dialog.confirm.isEnabled)

    assert dialog.headline.text() == "Adds 1 paper. 2 were seen before."
    assert dialog.confirm.text() == "Import 1 paper"


def test_unticked_papers_stay_out(
    qtbot: QtBot, session: Session, dialog: ImportDialog, write_digest: Callable[..., Path]
) -> None:
    dialog.add_paths([write_digest("new.txt", ["Herons", "Otters", "Newts"])])
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.body.papers.selectRow(1)
    qtbot.keyClick(dialog.body.papers, Qt.Key.Key_Space)

    assert dialog.confirm.text() == "Import 2 papers"
    with qtbot.waitSignal(dialog.imported):
        dialog.confirm.click()
    assert count_papers(qtbot, session) == 2


def test_with_everything_unticked_there_is_nothing_to_import(
    qtbot: QtBot, dialog: ImportDialog, write_digest: Callable[..., Path]
) -> None:
    dialog.add_paths([write_digest("new.txt", ["Herons", "Otters"])])
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.body.all_papers.click()

    assert dialog.headline.text() == "Nothing to import: no paper is ticked."
    assert not dialog.confirm.isEnabled()


def test_a_corrected_date_is_what_gets_imported(
    qtbot: QtBot, session: Session, dialog: ImportDialog, write_digest: Callable[..., Path]
) -> None:
    dialog.add_paths([write_digest("new.txt", ["Herons"], page="Oct 31", date="Oct 2")])
    qtbot.waitUntil(dialog.confirm.isEnabled)
    date = dialog.body.panel.date.date()
    dialog.body.panel.date.setDate(date.addYears(-3))
    year = date.year() - 3
    papers = dialog.body.papers.model()
    qtbot.waitUntil(lambda: str(year) in papers.index(0, 2).data())

    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.confirm.click()
    plan = imported.args[0].files[0]
    assert (plan.dated.date, plan.dated.date_guessed) == (f"{year}-10-31", False)
    assert plan.papers[0].after.published == f"{year}-10-02"


def test_pasted_text_is_read_like_a_file(qtbot: QtBot, dialog: ImportDialog, sample: Path) -> None:
    QGuiApplication.clipboard().setText(sample.read_text(encoding="utf-8"))
    qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.confirm.isEnabled)

    assert dialog.windowTitle() == "Import Pasted text"


def dropped(dialog: ImportDialog, data: QMimeData) -> None:
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy, place = Qt.DropAction.CopyAction, QPoint(5, 5)
    entering = QDragEnterEvent(place, copy, data, buttons, keys)
    dialog.dragEnterEvent(entering)
    assert entering.isAccepted()
    dialog.dropEvent(QDropEvent(place, copy, data, buttons, keys))


def test_files_can_be_dropped(qtbot: QtBot, dialog: ImportDialog, sample: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample))])
    dropped(dialog, data)
    qtbot.waitUntil(dialog.confirm.isEnabled)

    assert dialog.windowTitle() == "Import daily-papers.txt"


def test_text_can_be_dropped(qtbot: QtBot, dialog: ImportDialog, sample: Path) -> None:
    data = QMimeData()
    data.setText(sample.read_text(encoding="utf-8"))
    dropped(dialog, data)
    qtbot.waitUntil(dialog.confirm.isEnabled)

    assert dialog.windowTitle() == "Import Dropped text"


def test_files_can_be_chosen(qtbot: QtBot, dialog: ImportDialog, sample: Path) -> None:
    button = dialog.empty.findChild(QPushButton)
    assert button.text() == "Choose files…"
    button.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.filesSelected.emit([str(sample)])
    chooser.close()
    qtbot.waitUntil(dialog.confirm.isEnabled)

    assert dialog.body.isVisible()


def test_a_failure_is_told_in_the_dialog_and_nothing_is_written(
    qtbot: QtBot,
    session: Session,
    dialog: ImportDialog,
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_args: object) -> Summary:
        raise DiskFull("There is no space left. Free some and try again.")

    dialog.add_paths([sample])
    qtbot.waitUntil(dialog.confirm.isEnabled)
    monkeypatch.setattr(importing, "commit", fail)
    dialog.confirm.click()
    qtbot.waitUntil(dialog.problem.isVisible)

    assert dialog.problem.accessibleName() == "There is no space left. Free some and try again."
    assert dialog.isVisible()
    assert dialog.confirm.isEnabled()
    assert count_papers(qtbot, session) == 0


def test_cancelling_while_files_are_read_leaves_nothing_behind(
    qtbot: QtBot, session: Session, dialog: ImportDialog, write_digest: Callable[..., Path]
) -> None:
    titles = [f"Heron number {number}" for number in range(100)]
    dialog.add_paths([write_digest(f"{name}.txt", titles) for name in "abc"])
    assert dialog.headline.text() == "Reading 3 files…"
    assert dialog.foot.progress.isVisible()

    dialog.foot.buttons.rejected.emit()

    assert not dialog.isVisible()
    assert count_papers(qtbot, session) == 0


def test_while_papers_are_written_nothing_can_be_changed(
    qtbot: QtBot, session: Session, dialog: ImportDialog, sample: Path
) -> None:
    dialog.add_paths([sample])
    qtbot.waitUntil(dialog.confirm.isEnabled)
    with qtbot.waitSignal(dialog.imported):
        dialog.confirm.click()
        QGuiApplication.clipboard().setText("more")
        qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(dialog.body.papers, Qt.Key.Key_Space)
        qtbot.keyClick(dialog.body.files, Qt.Key.Key_Delete)
        assert not dialog.body.panel.isEnabled()
        assert not dialog.body.all_papers.isEnabled()
        assert not dialog.confirm.isEnabled()
        assert dialog.foot.activity.text() == "Adding to your library…"
        assert dialog.body.files.model().rowCount() == 1
        assert dialog.body.papers.model().is_ticked(0)

"""Papers by hand, corrected by hand, and what is pasted or dropped on them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.step import Act, Change
from desktop.store.library import Library
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.attach_dialog import AttachDialog
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.dialogs.paper_dialog import PaperDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.list_view import ListView
from desktop.ui.panes.page_view import PageView
from tests.windows import Open

TIDES = Facts("Tides in Teacups", arxiv_id="2405.00001")
MOSS = Facts("Moss Remembers")


@pytest.fixture
def window(open_window: Open, qtbot: QtBot) -> MainWindow:
    """A window with two papers, the first of them chosen."""
    shown = open_window()

    def bring(library: Library) -> Change:
        with library.history.step(Act.IMPORT) as record:
            library.arrivals.add([TIDES, MOSS])
        return record.result

    shown.session.edit(bring)
    qtbot.waitUntil(lambda: shown.list.count() == 2)
    shown.list.select(shown.list.ids()[0])
    qtbot.waitUntil(lambda: shown.list.selected_ids() == [1])
    qtbot.waitUntil(shown.action(Do.ATTACH).isEnabled)
    return shown


def facts(window: MainWindow, paper: int) -> Facts:
    with window.session.library.open() as library:
        return library.papers.get([paper])[0].facts


def paste(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.action(Do.PASTE).trigger()


def test_a_new_paper_is_shown_in_the_inbox(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(Shelf.STARRED))
    window.action(Do.NEW_PAPER).trigger()
    dialog = window.findChild(PaperDialog)
    dialog.form.fields[Field.TITLE].show_text("Kites over Kettles")
    dialog.confirm.click()

    qtbot.waitUntil(lambda: window.list.current_id() == 3)
    assert window.list.place() == Place(Shelf.INBOX)
    assert window.toast.accessibleName().startswith("Added the paper.")
    qtbot.waitUntil(lambda: window.action(Do.UNDO).text().endswith("new paper"))
    window.action(Do.UNDO).trigger()
    qtbot.waitUntil(lambda: window.list.count() == 2)


def test_the_paper_that_is_here_already_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.session.delete([2])
    qtbot.waitUntil(lambda: window.list.count() == 1)
    window.action(Do.NEW_PAPER).trigger()
    dialog = window.findChild(PaperDialog)
    dialog.form.fields[Field.TITLE].show_text("moss remembers")
    qtbot.waitUntil(dialog.banner.isVisible)
    dialog.banner.action_chosen.emit()

    qtbot.waitUntil(lambda: window.list.current_id() == 2)
    assert window.list.place() == Place(Shelf.BIN)


def test_a_paper_is_edited(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.EDIT_PAPER).trigger()
    qtbot.waitUntil(lambda: window.findChild(PaperDialog) is not None)
    dialog = window.findChild(PaperDialog)
    dialog.form.fields[Field.TITLE].show_text("Tides in Cups")
    with qtbot.waitSignal(window.session.changed):
        dialog.confirm.click()

    assert facts(window, 1).title == "Tides in Cups"
    assert "Saved your changes." in window.toast.accessibleName()


def test_an_id_that_is_pasted_on_a_paper_is_attached(window: MainWindow, qtbot: QtBot) -> None:
    window.list.select(2)
    with qtbot.waitSignal(window.session.changed):
        paste(window, "https://arxiv.org/abs/2410.12345v2")

    assert facts(window, 2).arxiv_id == "2410.12345"
    assert "Attached arXiv:2410.12345 to “Moss Remembers”." in window.toast.accessibleName()
    qtbot.waitUntil(lambda: window.action(Do.UNDO).text().endswith("attach arXiv:2410.12345"))
    window.action(Do.UNDO).trigger()
    qtbot.waitUntil(lambda: facts(window, 2) == MOSS)


def test_anything_else_that_is_pasted_is_a_digest(window: MainWindow, qtbot: QtBot) -> None:
    paste(window, "Daily Papers\n\nhttps://arxiv.org/abs/2410.12345")
    assert window.findChild(ImportDialog).isVisible()
    window.findChild(ImportDialog).reject()


def test_an_id_pasted_on_several_papers_belongs_to_none(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.SELECT_ALL).trigger()
    paste(window, "https://arxiv.org/abs/2410.12345")

    assert window.findChild(ImportDialog).isVisible()
    window.findChild(ImportDialog).reject()


def test_an_id_of_another_paper_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    window.list.select(2)
    paste(window, "2405.00001")
    qtbot.waitUntil(lambda: "is that of another paper" in window.toast.accessibleName())
    window.toast.action_chosen.emit()

    assert window.list.current_id() == 1


def test_what_is_there_is_said_to_be_there(window: MainWindow, qtbot: QtBot) -> None:
    paste(window, "arXiv:2405.00001")

    qtbot.waitUntil(lambda: "has this already" in window.toast.accessibleName())


def test_an_id_that_contradicts_is_put_before_the_person(window: MainWindow, qtbot: QtBot) -> None:
    paste(window, "2405.00002")
    qtbot.waitUntil(lambda: window.findChild(PaperDialog) is not None)
    dialog = window.findChild(PaperDialog)

    assert dialog.form.fields[Field.ARXIV].text() == "2405.00002"
    assert dialog.form.fields[Field.ARXIV].said.text() == "Digests say: 2405.00001"
    assert facts(window, 1) == TIDES
    dialog.done(0)


def test_a_link_is_attached_by_a_dialog(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("https://tides.example")
    window.action(Do.ATTACH).trigger()
    dialog = window.findChild(AttachDialog)
    with qtbot.waitSignal(window.session.changed):
        dialog.confirm.click()

    assert facts(window, 1).urls == ("https://tides.example",)


def drop(window: MainWindow, text: str, where: QPoint) -> None:
    data = QMimeData()
    data.setText(text)
    event = QDropEvent(
        QPointF(window.mapFromGlobal(where)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_link_is_attached_to_the_paper_that_it_is_dropped_on(
    window: MainWindow, qtbot: QtBot
) -> None:
    lines = window.list.findChild(ListView)
    second = lines.visualRect(lines.model().index(1, 0)).center()
    with qtbot.waitSignal(window.session.changed):
        drop(window, "https://moss.example", lines.viewport().mapToGlobal(second))
    assert facts(window, window.list.ids()[1]).urls == ("https://moss.example",)

    page = window.detail
    qtbot.waitUntil(page.isVisible)
    with qtbot.waitSignal(window.session.changed):
        drop(window, "https://tides.example", page.mapToGlobal(page.rect().center()))
    assert facts(window, window.list.ids()[0]).urls == ("https://tides.example",)

    drop(window, "https://tides.example", window.search.mapToGlobal(QPoint(5, 5)))
    assert window.findChild(ImportDialog).isVisible()
    window.findChild(ImportDialog).reject()


def test_the_page_leads_to_what_was_corrected(window: MainWindow, qtbot: QtBot) -> None:
    window.session.edit(
        lambda library: library.corrections.correct(1, Facts("Tides"), [Field.TITLE])
    )
    page = window.detail.findChild(PageView)
    qtbot.waitUntil(lambda: "Corrected by you" in page.toPlainText())
    page.own_link_clicked.emit("edit")
    qtbot.waitUntil(lambda: window.findChild(PaperDialog) is not None)
    dialog = window.findChild(PaperDialog)

    assert dialog.form.fields[Field.TITLE].said.text() == "Digests say: Tides in Teacups"
    dialog.done(0)

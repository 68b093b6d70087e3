from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.correction import Field
from desktop.model.paper import Facts, Paper
from desktop.model.step import Act
from desktop.ui.dialogs.paper_dialog import PaperDialog
from desktop.ui.session import Session

KITES = Facts("Kites over Kettles", "Kites rise.", ("Ada Quill",), arxiv_id="2410.12345")


@pytest.fixture
def paper(qtbot: QtBot, session: Session) -> Paper:
    """A paper of the library, as a digest told of it."""

    def work() -> Paper:
        with session.library.open() as library:
            with library.history.step(Act.IMPORT):
                ids = library.arrivals.add([KITES])
            return library.papers.get(ids)[0]

    return work()


def form(session: Session, host: QWidget, paper: Paper | None = None) -> PaperDialog:
    dialog = PaperDialog(session, paper, host)
    dialog.open()
    return dialog


def kept(session: Session, paper: int) -> Paper:
    with session.library.open() as library:
        return library.papers.get([paper])[0]


def test_a_paper_is_added_with_the_keyboard_alone(
    qtbot: QtBot, session: Session, host: QWidget
) -> None:
    dialog = form(session, host)
    assert dialog.windowTitle() == "New paper"
    assert not dialog.confirm.isEnabled()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.form.fields[Field.TITLE].editor.hasFocus)
    qtbot.keyClicks(dialog.form.fields[Field.TITLE].editor, "Moss Remembers")
    qtbot.keyClicks(dialog.form.fields[Field.PUBLISHED].editor, "Oct 18, 2024")
    with qtbot.waitSignal(dialog.kept) as done:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (id_,) = done.args[0].papers
    assert kept(session, id_).facts == Facts("Moss Remembers", published="2024-10-18")


def test_a_paper_is_edited_and_its_fields_are_restored(
    qtbot: QtBot, session: Session, host: QWidget, paper: Paper
) -> None:
    dialog = form(session, host, paper)
    assert dialog.windowTitle() == "Edit paper"
    dialog.form.fields[Field.TITLE].show_text("Kites")
    dialog.form.fields[Field.AUTHORS].show_text("Ada Quill\nBo Reed")
    with qtbot.waitSignal(dialog.kept):
        dialog.confirm.click()
    edited = kept(session, paper.id)
    assert (edited.title, edited.facts.authors) == ("Kites", ("Ada Quill", "Bo Reed"))
    assert edited.said == KITES

    again = form(session, host, edited)
    again.form.fields[Field.TITLE].restore.click()
    with qtbot.waitSignal(again.kept):
        again.confirm.click()
    assert kept(session, paper.id).facts == KITES._replace(authors=("Ada Quill", "Bo Reed"))


def test_only_what_was_changed_is_written(
    qtbot: QtBot, session: Session, host: QWidget, paper: Paper
) -> None:
    """Whatever a digest told while the form was open stays."""
    dialog = form(session, host, paper)
    told = KITES._replace(abstract="Kites rise, and how.", doi="10.1000/kites")
    with session.library.open() as library, library.history.step(Act.IMPORT):
        library.arrivals.enrich(paper.id, KITES, told)
    dialog.form.fields[Field.TITLE].show_text("Kites")
    with qtbot.waitSignal(dialog.kept):
        dialog.confirm.click()

    assert kept(session, paper.id).facts == told._replace(title="Kites")


def test_a_mistake_cannot_be_saved(
    qtbot: QtBot, session: Session, host: QWidget, paper: Paper
) -> None:
    dialog = form(session, host, paper)
    dialog.form.fields[Field.ARXIV].show_text("2413.1")
    assert not dialog.confirm.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.form.fields[Field.ARXIV].show_text("2410.54321")
    assert dialog.confirm.isEnabled()
    dialog.done(0)


def test_a_paper_that_is_here_already_is_offered(
    qtbot: QtBot, session: Session, host: QWidget, paper: Paper
) -> None:
    dialog = form(session, host)
    dialog.form.fields[Field.TITLE].show_text("kites over kettles")
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "is here already: “Kites over Kettles”" in dialog.banner.accessibleName()
    dialog.form.fields[Field.TITLE].show_text("Moss")
    qtbot.waitUntil(dialog.banner.isHidden)
    dialog.form.fields[Field.ARXIV].show_text("arXiv:2410.12345v2")
    qtbot.waitUntil(dialog.banner.isVisible)
    with qtbot.waitSignal(dialog.show_wanted) as wanted:
        dialog.banner.action_chosen.emit()

    assert wanted.args[0].id == paper.id
    assert not dialog.isVisible()


def test_a_paper_is_not_like_itself(
    qtbot: QtBot, session: Session, host: QWidget, paper: Paper
) -> None:
    dialog = form(session, host, paper)
    dialog.form.fields[Field.TITLE].show_text("Kites over Kettle")
    with qtbot.waitSignal(dialog._keeping.resembled) as found:
        pass
    assert found.args == [None]
    dialog.done(0)


def test_what_was_typed_is_not_given_up_by_one_key(
    qtbot: QtBot, session: Session, host: QWidget, paper: Paper
) -> None:
    dialog = form(session, host, paper)
    dialog.form.fields[Field.TITLE].show_text("Kites")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(QMessageBox)
    assert question is not None
    question.escapeButton().click()
    assert dialog.isVisible()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChildren(QMessageBox)[-1]
    buttons = {button.text(): button for button in question.findChildren(QPushButton)}
    buttons["Give up"].click()
    assert not dialog.isVisible()
    assert kept(session, paper.id).facts == KITES


def test_nothing_typed_nothing_asked(session: Session, host: QWidget, paper: Paper) -> None:
    dialog = form(session, host, paper)
    dialog.reject()

    assert not dialog.isVisible()


def test_a_failure_leaves_everything_as_it_was_typed(
    qtbot: QtBot, session: Session, host: QWidget, paper: Paper
) -> None:
    dialog = form(session, host, dataclasses.replace(paper, id=99))
    dialog.form.fields[Field.TITLE].show_text("Kites")
    dialog.confirm.click()
    qtbot.waitUntil(dialog.banner.isVisible)

    assert dialog.form.fields[Field.TITLE].text() == "Kites"
    assert dialog.confirm.isEnabled()
    dialog.done(0)


def test_it_fits_a_small_screen(session: Session, host: QWidget, paper: Paper) -> None:
    dialog = form(session, host, paper)

    assert dialog.minimumSizeHint().height() <= 320
    dialog.done(0)

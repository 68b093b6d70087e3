from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.model.note_template import NoteTemplate
from desktop.ui.dialogs.templates_dialog import TemplatesDialog
from desktop.ui.session import Session


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> TemplatesDialog:
    with session.library.open() as library:
        library.note_templates.save(NoteTemplate("Long", "# {{title}}"))
        library.note_templates.save(NoteTemplate("Short", "{{today}}", for_new=True))
    dialog = TemplatesDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: names(dialog) == ["Long", "Short (new notes)"])
    return dialog


def names(dialog: TemplatesDialog) -> list[str]:
    return [dialog.names.item(row).text() for row in range(dialog.names.count())]


def kept(session: Session) -> dict[str, str]:
    with session.library.open() as library:
        return {one.name: one.text for one in library.note_templates.all()}


def test_the_first_is_shown_and_another_one_when_it_is_chosen(dialog: TemplatesDialog) -> None:
    assert (dialog.name.text(), dialog.text.toPlainText()) == ("Long", "# {{title}}")
    assert not dialog.keep.isEnabled()

    dialog.names.setCurrentRow(1)
    assert dialog.name.text() == "Short"
    assert dialog.for_new.isChecked()


def test_what_is_written_is_saved_and_undone(
    dialog: TemplatesDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.text.insertPlainText("By {{authors}}\n")
    assert dialog.keep.isEnabled()
    dialog.keep.click()
    qtbot.waitUntil(lambda: kept(session)["Long"] == "By {{authors}}\n# {{title}}")
    assert not dialog.keep.isEnabled()

    session.undo()
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == "# {{title}}")


def test_what_is_written_is_kept_when_one_goes_on(
    dialog: TemplatesDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.name.setText("Longer")
    dialog.names.setCurrentRow(1)
    qtbot.waitUntil(lambda: names(dialog) == ["Longer", "Short (new notes)"])
    assert dialog.name.text() == "Short"

    dialog.for_new.setChecked(False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.close()
    qtbot.waitUntil(lambda: not any(t.for_new for t in _all(session)))


def _all(session: Session) -> list[NoteTemplate]:
    with session.library.open() as library:
        return library.note_templates.all()


def test_a_new_one_needs_a_name_of_its_own(
    dialog: TemplatesDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.add.click()
    assert not dialog.keep.isEnabled()
    dialog.fields.menu().actions()[0].trigger()
    assert dialog.text.toPlainText() == "{{title}}"
    assert "name" in dialog.hint.text()

    dialog.name.setText("Short")
    assert "already" in dialog.hint.text()
    dialog.name.setText("Third")
    assert dialog.hint.text() == ""
    dialog.keep.click()
    qtbot.waitUntil(lambda: len(names(dialog)) == 3)
    assert kept(session)["Third"] == "{{title}}"
    assert dialog.names.currentRow() == 2
    assert dialog.delete.isEnabled()


def test_one_is_deleted_and_the_next_is_shown(
    dialog: TemplatesDialog, session: Session, qtbot: QtBot
) -> None:
    dialog.delete.click()
    qtbot.waitUntil(lambda: names(dialog) == ["Short (new notes)"])
    assert dialog.name.text() == "Short"
    dialog.delete.click()
    qtbot.waitUntil(lambda: names(dialog) == [])
    assert not dialog.delete.isEnabled()

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.export_options import ExportOptions
from desktop.writers.writer import Option, switch

OPTIONS = (
    Option("size", "Paper", (("a4", "A4"), ("letter", "Letter"))),
    switch("notes", "Notes", usual=True),
)


def test_what_is_not_usual_is_chosen(qtbot: QtBot) -> None:
    form = ExportOptions()
    qtbot.addWidget(form)
    form.show_options(OPTIONS)
    assert form.chosen() == {}

    with qtbot.waitSignal(form.changed):
        form.findChild(QComboBox).setCurrentIndex(1)
    with qtbot.waitSignal(form.changed):
        form.findChild(QCheckBox).setChecked(False)

    assert form.chosen() == {"size": "letter", "notes": "no"}
    form.show_options(OPTIONS)
    assert form.chosen() == {"size": "letter", "notes": "no"}
    form.show_options((Option("file", "Template", ()),))
    form.findChild(QLineEdit).setText("/a/b.j2")
    assert form.chosen() == {"file": "/a/b.j2"}
    form.show_options(())
    assert form.chosen() == {}
    assert form.isHidden()

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.page_style import PageStyle


def test_the_hint_of_an_empty_note_takes_the_lines_that_it_needs(qtbot: QtBot) -> None:
    editor = NoteEditor(PageStyle(theme.LIGHT))
    qtbot.addWidget(editor)
    editor.resize(300, 200)
    editor.show()

    def rows() -> int:
        picture = editor.viewport().grab().toImage()
        ground = picture.pixel(picture.width() - 1, picture.height() - 1)
        across = range(0, picture.width(), 2)
        inked = [
            y for y in range(picture.height()) if any(picture.pixel(x, y) != ground for x in across)
        ]
        return inked[-1] - inked[0] if inked else 0

    line = editor.fontMetrics().height()
    assert rows() > line
    editor.load(".")
    assert rows() < 2 * line

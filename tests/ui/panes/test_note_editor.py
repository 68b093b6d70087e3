"""Tests of the text of a note: what goes in comes out, and undo stays the text's own."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.page_style import PageStyle

STYLE = PageStyle(theme.LIGHT, 16)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def editor(window: QWidget, qtbot: QtBot) -> NoteEditor:
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    editor = NoteEditor(STYLE, window)
    column.addWidget(editor)
    column.addWidget(QLineEdit(window))
    window.resize(400, 400)
    window.show()
    qtbot.waitActive(window)
    editor.setFocus()
    return editor


def count_edits(editor: NoteEditor) -> list[str]:
    edits: list[str] = []
    editor.edited.connect(lambda: edits.append(editor.text()))
    return edits


def distance(editor: NoteEditor) -> float:
    """Return how far the second line stands below the first."""
    layout, first = editor.document().documentLayout(), editor.document().firstBlock()
    return layout.blockBoundingRect(first.next()).top() - layout.blockBoundingRect(first).top()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one",
        "one\n\ntwo\n",
        "a\u00a0b",
        "a\u2028b",
        "\ta  b ",
        "👩‍🔬 𝒳 é e\u0301",
        "\u200bx\ufeff",
        "\x0b\x0c\x85",
    ],
)
def test_a_text_comes_out_as_it_went_in(editor: NoteEditor, text: str) -> None:
    editor.load(text)

    assert editor.text() == text


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(st.characters(exclude_characters="\r\u2029\ufdd0\ufdd1", exclude_categories=["Cs"])))
def test_any_text_comes_out_as_it_went_in(editor: NoteEditor, text: str) -> None:
    editor.load(text)

    assert editor.text() == text


def test_line_ends_become_those_of_unix(editor: NoteEditor) -> None:
    editor.load("a\r\nb\rc\u2029d")

    assert editor.text() == "a\nb\nc\nd"


def test_loading_is_no_edit_and_cannot_be_undone(editor: NoteEditor, qtbot: QtBot) -> None:
    edits = count_edits(editor)

    editor.load("# One\n\n**two** `three`")
    QApplication.processEvents()
    editor.undo()

    assert edits == []
    assert editor.text() == "# One\n\n**two** `three`"


def test_typing_is_an_edit_and_so_is_undoing_it(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.load("# One")
    edits = count_edits(editor)

    qtbot.keyClicks(editor, "ab")
    assert edits == ["a# One", "ab# One"]

    qtbot.keySequence(editor, QKeySequence.StandardKey.Undo)
    assert editor.text() == "# One"
    assert edits[-1] == "# One"


def test_undo_goes_back_over_what_was_saved(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.load("")
    qtbot.keyClicks(editor, "one")
    editor.mark_saved()
    qtbot.keyClicks(editor, "two")
    edits = count_edits(editor)

    editor.undo()
    assert editor.text() == "one"
    editor.undo()
    assert editor.text() == ""
    assert edits == ["one", ""]


def test_a_change_of_colours_is_no_edit(editor: NoteEditor) -> None:
    editor.load("# One\n\n**two**")
    edits = count_edits(editor)

    editor.set_style(PageStyle(theme.DARK, 16))
    editor.set_style(PageStyle(theme.DARK, 22))
    QApplication.processEvents()

    assert edits == []
    assert editor.document().defaultFont().pixelSize() == 22


def test_letters_grow_while_something_is_typed_and_undo_stays(
    editor: NoteEditor, qtbot: QtBot
) -> None:
    editor.load("\n")
    qtbot.keyClicks(editor, "typed")
    before = distance(editor)

    editor.set_style(PageStyle(theme.LIGHT, 32))

    assert distance(editor) > 1.8 * before
    editor.undo()
    assert editor.text() == "\n"


def test_another_text_keeps_what_is_the_same_and_the_cursor(
    editor: NoteEditor, qtbot: QtBot
) -> None:
    editor.load("one 𝒳 two three")
    cursor = editor.textCursor()
    cursor.setPosition(len("one ") + 2)
    editor.setTextCursor(cursor)

    editor.replace_text("one 𝒳 2 three four")

    assert editor.text() == "one 𝒳 2 three four"
    qtbot.keyClicks(editor, "|")
    assert editor.text() == "one 𝒳| 2 three four"


def test_another_text_can_be_undone(editor: NoteEditor) -> None:
    editor.load("mine")

    editor.replace_text("theirs")
    editor.undo()

    assert editor.text() == "mine"


@pytest.mark.parametrize(
    ("before", "after"), [("aaa", "aa"), ("ab", "abab"), ("", "x"), ("x", ""), ("a\nb", "a\n\nb")]
)
def test_any_text_can_take_the_place_of_another(
    editor: NoteEditor, before: str, after: str
) -> None:
    editor.load(before)
    editor.replace_text(after)

    assert editor.text() == after


def test_pasted_text_is_plain(editor: NoteEditor) -> None:
    from PySide6.QtCore import QMimeData

    editor.load("")
    data = QMimeData()
    data.setHtml("<h1>Big</h1><img src='file:///x.png'>")
    data.setText("Big\u00a0deal")

    editor.insertFromMimeData(data)

    assert editor.text() == "Big\u00a0deal"


def test_lines_keep_their_distance_also_new_ones(editor: NoteEditor, qtbot: QtBot) -> None:
    editor.load("one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    first, second = editor.document().firstBlock(), editor.document().lastBlock()

    assert first.blockFormat().lineHeight() == second.blockFormat().lineHeight()
    assert abs(distance(editor) - STYLE.px(27)) <= 1


def test_escape_leads_away_and_losing_the_focus_is_told(
    editor: NoteEditor, window: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(editor.leave_wanted):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    with qtbot.waitSignal(editor.focus_left):
        window.findChildren(QLineEdit)[0].setFocus()


@pytest.mark.parametrize("width", [220, 400, 1200])
def test_the_column_is_centred_and_nothing_sticks_out(
    editor: NoteEditor, window: QWidget, width: int
) -> None:
    editor.load("some words that are many enough to be broken into lines " * 20)
    window.resize(width, 400)
    QApplication.processEvents()

    room = editor.viewport().geometry()
    assert editor.document().textWidth() == room.width()
    assert room.left() >= 24
    assert room.width() <= STYLE.measure() + 1


def test_the_wheel_scrolls_over_the_margins_too(editor: NoteEditor) -> None:
    editor.load("line\n" * 200)
    QApplication.processEvents()
    at = QPointF(4, 100)
    wheel = QWheelEvent(
        at,
        editor.mapToGlobal(at),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(editor, wheel)

    assert editor.verticalScrollBar().value() > 0


def test_a_box_is_ticked_where_the_cursor_is_and_that_is_one_step(
    editor: NoteEditor, qtbot: QtBot
) -> None:
    editor.load("tea\n- [ ] 🫖 stir")
    editor.moveCursor(QTextCursor.MoveOperation.End)

    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "tea\n- [x] 🫖 stir"
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "tea\n- [ ] 🫖 stir"
    editor.undo()
    assert editor.text() == "tea\n- [x] 🫖 stir"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", "> One\n>\n> two\n\n"),
        ("tea", "tea\n\n> One\n>\n> two\n\n"),
        ("tea\n", "tea\n\n> One\n>\n> two\n\n"),
        ("tea\n\n", "tea\n\n> One\n>\n> two\n\n"),
    ],
)
def test_a_quotation_stands_apart_and_can_be_undone(
    editor: NoteEditor, typed: str, expected: str
) -> None:
    editor.load(typed)
    editor.moveCursor(QTextCursor.MoveOperation.End)

    editor.quote("One\n\ntwo\n")
    assert editor.text() == expected
    assert editor.textCursor().atEnd()
    editor.undo()
    assert editor.text() == typed

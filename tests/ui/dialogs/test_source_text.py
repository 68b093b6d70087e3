from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QTextCursor
from pytestqt.qtbot import QtBot

from desktop.model.digest import LineKind
from desktop.ui import theme
from desktop.ui.dialogs.reading_job import SourceLine
from desktop.ui.dialogs.source_text import INKS, SourceText

FIRST = 101
LINES = [
    SourceLine(FIRST + number, text, kind, paper)
    for number, (text, kind, paper) in enumerate(
        [
            ("Daily Papers", LineKind.FURNITURE, None),
            ("", None, None),
            ("Herons", LineKind.TITLE, 0),
            ("", None, None),
            ("We count <b>herons</b>.", LineKind.ABSTRACT, 0),
            ("¶¶", LineKind.UNKNOWN, None),
            ("Otters", LineKind.TITLE, 1),
            *[("We count otters.", LineKind.ABSTRACT, 1)] * 60,
        ]
    )
]


@pytest.fixture
def text(qtbot: QtBot) -> SourceText:
    text = SourceText()
    qtbot.addWidget(text)
    text.resize(400, 300)
    text.show_lines(LINES)
    text.show()
    return text


def color_of(text: SourceText, place: int) -> str:
    formats = text.document().findBlockByNumber(place).layout().formats()
    return formats[0].format.foreground().color().name() if formats else ""


def test_lines_are_plain_text_in_the_ink_of_their_kind(text: SourceText) -> None:
    look = theme.tokens(text.palette())

    assert text.document().findBlockByNumber(4).text() == "We count <b>herons</b>."
    for place in (0, 2, 4, 5):
        kind = LINES[place].kind
        assert kind is not None
        assert color_of(text, place) == getattr(look, INKS[kind])
    assert color_of(text, 1) == ""


def test_every_kind_has_an_ink() -> None:
    assert set(INKS) == set(LineKind)


def test_a_marked_paper_is_in_view_with_the_blank_lines_inside_it(text: SourceText) -> None:
    text.mark_paper(1)
    visible = [line for _place, line in text.visible_lines()]

    assert LINES[6] in visible
    assert [text.is_marked(line) for line in LINES[:7]] == [False] * 6 + [True]
    text.mark_paper(0)
    assert [text.is_marked(line) for line in LINES[:7]] == [False, False, *[True] * 3, False, False]
    text.mark_paper(None)
    assert not any(text.is_marked(line) for line in LINES)


def test_lines_that_were_not_understood_have_a_ground_of_their_own(text: SourceText) -> None:
    look = theme.tokens(text.palette())
    washed = {
        wash.cursor.blockNumber(): wash.format.background().color().name()
        for wash in text.extraSelections()
    }

    assert washed == {5: look.danger_wash}


def test_walking_into_the_lines_of_a_paper_tells_which(qtbot: QtBot, text: SourceText) -> None:
    with qtbot.waitSignal(text.paper_reached) as reached:
        text.setTextCursor(QTextCursor(text.document().findBlockByNumber(4)))
    assert reached.args == [0]

    with qtbot.assertNotEmitted(text.paper_reached):
        text.setTextCursor(QTextCursor(text.document().findBlockByNumber(2)))
        text.setTextCursor(QTextCursor(text.document().findBlockByNumber(5)))


def test_marking_tells_nobody(qtbot: QtBot, text: SourceText) -> None:
    with qtbot.assertNotEmitted(text.paper_reached):
        text.mark_paper(1)
        text.go_to_line(FIRST + 2)

    assert text.line_here() == FIRST + 2


def test_the_margin_grows_with_its_numbers(text: SourceText) -> None:
    narrow = text.margin_width()
    text.show_lines([SourceLine(1_000_000, "Herons", LineKind.ABSTRACT, 0)])

    assert text.margin_width() > narrow
    assert text.viewport().x() >= text.margin_width()


def test_the_margin_shows_where_the_marked_paper_stands(text: SourceText) -> None:
    def accents() -> int:
        strip = text.grab().toImage().copy(0, 0, 3, 200)
        places = ((x, y) for x in range(3) for y in range(200))
        return sum(strip.pixelColor(x, y).name() == look.accent for x, y in places)

    look = theme.tokens(text.palette())
    before = accents()
    text.mark_paper(1)

    assert before == 0
    assert accents() > 100


def test_the_margin_names_the_kinds(text: SourceText) -> None:
    def strip() -> QImage:
        return text.grab().toImage().copy(0, 0, text.margin_width(), 60)

    named = strip()
    text.show_lines([SourceLine(line.number, line.text, None, None) for line in LINES])

    assert strip() != named


def test_the_colours_follow_the_look(qtbot: QtBot, text: SourceText) -> None:
    text.setPalette(theme.palette(theme.DARK))
    qtbot.waitUntil(lambda: color_of(text, 2) == theme.DARK.accent)

    assert text.extraSelections()[0].format.background().color().name() == theme.DARK.danger_wash


def test_the_tab_key_leaves_the_text(text: SourceText) -> None:
    assert text.tabChangesFocus()
    assert text.isReadOnly()
    assert not text.isUndoRedoEnabled()


def test_nothing_at_all_can_be_shown(text: SourceText) -> None:
    text.show_lines([])
    text.mark_paper(0)
    text.go_to_line(7)

    assert text.toPlainText() == ""
    assert text.line_here() == 1
    assert list(text.visible_lines()) == []

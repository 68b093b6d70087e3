"""Tests of Markdown in colours."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.panes.note_highlighter import NoteHighlighter
from desktop.ui.panes.page_style import PageStyle


@pytest.fixture
def parent(qapp: QApplication) -> QObject:
    return QObject()


@pytest.fixture
def highlighter(parent: QObject) -> NoteHighlighter:
    return NoteHighlighter(PageStyle(theme.LIGHT), parent)


def document(text: str, highlighter: NoteHighlighter) -> QTextDocument:
    document = QTextDocument(highlighter)
    document.setPlainText(text)
    highlighter.begin(document)
    # As in a window: Qt tells nobody of changes in a document that is not laid out.
    document.documentLayout()
    QApplication.processEvents()
    return document


def pieces(block: QTextBlock) -> dict[str, QTextCharFormat]:
    """Return the pieces of a line that have a look of their own."""
    return {
        block.text()[part.start : part.start + part.length]: QTextCharFormat(part.format)
        for part in block.layout().formats()
    }


def line(text: str, highlighter: NoteHighlighter) -> dict[str, QTextCharFormat]:
    return pieces(document(text, highlighter).firstBlock())


def test_headings_are_strong(highlighter: NoteHighlighter) -> None:
    found = line("## Head **x**", highlighter)

    assert found[" Head **x**"].fontWeight() == QFont.Weight.Bold
    assert found["##"].foreground().color().name() == theme.LIGHT.accent
    assert line("#tag", highlighter) == {}


def test_emphasis_code_and_links_show(highlighter: NoteHighlighter) -> None:
    found = line("a **b** *c* `d` ~~e~~ [f](https://g.example) https://h.example i", highlighter)

    assert list(found) == [
        "**b**",
        "*c*",
        "`d`",
        "~~e~~",
        "[f](https://g.example)",
        "https://h.example",
    ]
    assert found["**b**"].fontWeight() == QFont.Weight.Bold
    assert found["*c*"].fontItalic()
    assert found["`d`"].fontFamilies()
    assert found["~~e~~"].fontStrikeOut()


@pytest.mark.parametrize("text", ["snake_case_name", "2 * 3 * 4", "a `b", "[x] y (z)", "**"])
def test_what_is_no_markdown_is_plain(highlighter: NoteHighlighter, text: str) -> None:
    assert line(text, highlighter) == {}


@pytest.mark.parametrize(
    ("text", "sign"), [("- a", "-"), ("  12. b", "  12."), ("- [x] c", "- [x]"), ("* d", "*")]
)
def test_items_begin_with_a_sign(highlighter: NoteHighlighter, text: str, sign: str) -> None:
    assert sign in line(text, highlighter)


def test_quotes_are_quiet(highlighter: NoteHighlighter) -> None:
    found = line("> said he", highlighter)

    assert found["> said he"].foreground().color().name() == theme.LIGHT.secondary


def test_what_is_fenced_is_code_until_the_fence_closes(highlighter: NoteHighlighter) -> None:
    text = document("```\n# no head\n```\n# head", highlighter)

    assert pieces(text.findBlockByNumber(1))["# no head"].fontFamilies()
    assert "#" in pieces(text.findBlockByNumber(3))


def test_what_is_typed_is_coloured_and_what_follows_a_fence(highlighter: NoteHighlighter) -> None:
    text = document("one\n# two", highlighter)
    cursor = QTextCursor(text)

    cursor.insertText("```\n")

    assert pieces(text.findBlockByNumber(2))["# two"].fontFamilies()


def test_colours_follow_the_style(highlighter: NoteHighlighter) -> None:
    text = document("https://a.example", highlighter)

    highlighter.set_style(PageStyle(theme.DARK))

    (found,) = pieces(text.firstBlock()).values()
    assert found.foreground().color().name() == theme.DARK.accent


def test_very_long_notes_and_lines_stay_plain(highlighter: NoteHighlighter) -> None:
    assert line("**a** " * 2_000, highlighter) == {}
    long_note = document("**a**\n" * 20_000, highlighter)
    assert pieces(long_note.firstBlock()) == {}
    assert pieces(document("**a**", highlighter).firstBlock())


@pytest.mark.parametrize(
    "piece", ["[", "*", "_", "`", "[a](", "~~a", "http://", "**a", "> ", "__a"]
)
def test_hostile_lines_take_no_time(highlighter: NoteHighlighter, piece: str) -> None:
    """A quadratic pattern would take seconds here."""
    began = time.thread_time()
    line(piece * (4_900 // len(piece)), highlighter)

    assert time.thread_time() - began < 1

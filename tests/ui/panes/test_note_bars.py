"""Tests of the lines above and below a note."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.panes.note_bars import NoteFoot, NoteHead, NoteMode, word_count
from desktop.ui.panes.note_saving import SaveState


@pytest.fixture
def head(qtbot: QtBot) -> Iterator[NoteHead]:
    # Within another, as in use: a window of its own would not become narrower than its parts.
    pane = QWidget()
    qtbot.addWidget(pane)
    head = NoteHead(pane)
    pane.show()
    yield head
    pane.close()


@pytest.fixture
def foot(qtbot: QtBot) -> NoteFoot:
    foot = NoteFoot()
    qtbot.addWidget(foot)
    foot.show()
    return foot


def said(foot: NoteFoot) -> list[str]:
    return [label.text() for label in foot.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one", 1),
        ("# A *well-known* thing\n\n- [x] isn't (it)?", 6),
        ("茶を 飲む tea", 5),
        ("| - | --- |\n***", 0),
        ("word " * 40_000, 40_000),
    ],
)
def test_words_are_counted_without_what_markdown_adds(text: str, count: int) -> None:
    assert word_count(text) == count


def test_the_foot_tells_the_length(foot: NoteFoot) -> None:
    foot.show_text("one")
    assert "1 word" in said(foot)
    foot.show_text("one two")
    assert "2 words" in said(foot)


def test_of_an_empty_note_nothing_is_said(foot: NoteFoot) -> None:
    foot.show_text("")
    assert "".join(said(foot)) == ""


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SaveState.SAVED, "Saved"),
        (SaveState.SAVING, "Saving…"),
        (SaveState.FAILED, "Not saved yet; kept as a draft"),
    ],
)
def test_the_foot_tells_whether_the_note_is_saved(
    foot: NoteFoot, state: SaveState, words: str
) -> None:
    foot.show_text("text")
    foot.show_state(state)

    assert words in said(foot)


def test_a_mode_is_chosen(head: NoteHead, qtbot: QtBot) -> None:
    buttons = {button.text(): button for button in head.findChildren(QToolButton)}

    for name, mode in (
        ("Preview", NoteMode.PREVIEW),
        ("Beside", NoteMode.BESIDE),
        ("Edit", NoteMode.EDIT),
    ):
        with qtbot.waitSignal(head.mode_chosen) as chosen:
            buttons[name].click()
        assert chosen.args == [mode]

    head.show_mode(NoteMode.PREVIEW)
    assert [name for name, button in buttons.items() if button.isChecked()] == ["Preview"]


def test_versions_are_wanted(head: NoteHead, qtbot: QtBot) -> None:
    more = next(b for b in head.findChildren(QToolButton) if b.menu() is not None)

    with qtbot.waitSignal(head.versions_wanted):
        more.menu().actions()[0].trigger()


@pytest.mark.parametrize("width", [220, 360, 900])
def test_the_head_fits(head: NoteHead, width: int) -> None:
    head.resize(width, head.sizeHint().height())

    shown = [button for button in head.findChildren(QToolButton) if button.isVisible()]
    assert len(shown) == 4
    assert all(button.x() >= 0 and button.geometry().right() < width for button in shown)

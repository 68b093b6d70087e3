"""Tests of the preview of a note: real processes, real hostile texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.model.formula import EM, Formula
from desktop.services.importing import commit
from desktop.services.rendering import LONGEST
from desktop.store.formulas import Formulas
from desktop.ui import theme
from desktop.ui.formula_link import FormulaLink
from desktop.ui.panes.note_links import PaperLinks
from desktop.ui.panes.note_preview import NotePreview
from desktop.ui.panes.page_formulas import SIGN
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.session import Session
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.safe_browser import SafeBrowser
from tests.services.making import SOCKS, TEA, made

LONG_WAIT = 60_000


class Note:
    """A text that changes."""

    def __init__(self) -> None:
        self.text = "# Head\n\n- [x] *done*"


@pytest.fixture
def note() -> Note:
    return Note()


@pytest.fixture
def preview(note: Note, session: Session, tmp_path: Path, qtbot: QtBot) -> NotePreview:
    formulas, links = FormulaLink(tmp_path), PaperLinks(session)
    preview = NotePreview(PageStyle(theme.LIGHT, 16), lambda: note.text, formulas, links)
    formulas.setParent(preview)
    links.setParent(preview)
    qtbot.addWidget(preview)
    preview.resize(400, 400)
    preview.show()
    return preview


def page(preview: NotePreview) -> SafeBrowser:
    return preview.findChildren(SafeBrowser)[0]


def notice(preview: NotePreview) -> str:
    banner = preview.findChildren(Banner)[0]
    return banner.findChildren(QLabel)[0].text() if banner.isVisible() else ""


def shows(preview: NotePreview, text: str) -> Callable[[], bool]:
    return lambda: page(preview).toPlainText() == text


def test_a_note_is_shown_as_it_will_read(preview: NotePreview, qtbot: QtBot) -> None:
    preview.refresh(anew=True)

    qtbot.waitUntil(shows(preview, "Head\ndone"), timeout=LONG_WAIT)
    assert notice(preview) == ""


def test_what_is_typed_is_followed(preview: NotePreview, note: Note, qtbot: QtBot) -> None:
    preview.refresh(anew=True)
    qtbot.waitUntil(shows(preview, "Head\ndone"), timeout=LONG_WAIT)

    for length in range(1, 20):
        note.text = "x" * length
        preview.refresh(anew=False)

    qtbot.waitUntil(shows(preview, "x" * 19), timeout=LONG_WAIT)


def test_the_note_before_is_not_shown_any_more(
    preview: NotePreview, note: Note, qtbot: QtBot
) -> None:
    preview.refresh(anew=True)
    qtbot.waitUntil(shows(preview, "Head\ndone"), timeout=LONG_WAIT)

    note.text = "other"
    preview.refresh(anew=True)

    assert page(preview).toPlainText() == ""
    qtbot.waitUntil(shows(preview, "other"), timeout=LONG_WAIT)


def test_what_is_read_stays_in_view_while_something_is_typed(
    preview: NotePreview, note: Note, qtbot: QtBot
) -> None:
    note.text = "line\n\n" * 200
    preview.refresh(anew=True)
    with qtbot.waitSignal(preview.rendered, timeout=LONG_WAIT):
        pass
    page(preview).verticalScrollBar().setValue(500)

    note.text += "more"
    with qtbot.waitSignal(preview.rendered, timeout=LONG_WAIT):
        preview.refresh(anew=False)

    assert page(preview).verticalScrollBar().value() == 500


@pytest.mark.parametrize(
    ("text", "why"),
    [("word " * (LONGEST // 5 + 1), "too long"), ("> " * 200 + "x", "too deep")],
    ids=["long", "deep"],
)
def test_what_cannot_be_rendered_is_shown_as_typed(
    preview: NotePreview, note: Note, qtbot: QtBot, text: str, why: str
) -> None:
    note.text = text
    preview.refresh(anew=True)

    qtbot.waitUntil(shows(preview, text), timeout=LONG_WAIT)
    assert why in notice(preview)


def test_an_endless_text_is_shown_as_typed_and_the_next_one_rendered(
    preview: NotePreview, note: Note, qtbot: QtBot
) -> None:
    note.text = "[" * 20_000
    preview.refresh(anew=True)
    qtbot.waitUntil(lambda: "too long" in notice(preview), timeout=LONG_WAIT)
    assert page(preview).toPlainText().replace("\u200b", "") == note.text

    note.text = "fine"
    preview.refresh(anew=False)
    qtbot.waitUntil(shows(preview, "fine"), timeout=LONG_WAIT)
    assert notice(preview) == ""


def test_links_are_told_and_not_followed(preview: NotePreview, note: Note, qtbot: QtBot) -> None:
    note.text = "[a long enough link](https://a.example)"
    preview.refresh(anew=True)
    qtbot.waitUntil(shows(preview, "a long enough link"), timeout=LONG_WAIT)
    view = page(preview)
    places = [QPoint(x, y) for y in range(0, 60, 4) for x in range(0, 200, 8)]
    place = next(place for place in places if view.anchorAt(place))

    with qtbot.waitSignal(preview.link_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert clicked.args[0].toString() == "https://a.example"


def test_the_look_is_followed(preview: NotePreview, qtbot: QtBot) -> None:
    preview.refresh(anew=True)
    qtbot.waitUntil(shows(preview, "Head\ndone"), timeout=LONG_WAIT)

    preview.set_style(PageStyle(theme.DARK, 20))

    assert page(preview).toPlainText() == "Head\ndone"
    assert page(preview).document().defaultFont().pixelSize() == 20
    assert theme.DARK.text in page(preview).toHtml()


@pytest.mark.parametrize("width", [220, 480, 1400])
def test_the_column_is_centred(preview: NotePreview, qtbot: QtBot, width: int) -> None:
    preview.refresh(anew=True)
    qtbot.waitUntil(shows(preview, "Head\ndone"), timeout=LONG_WAIT)

    preview.resize(width, 400)

    margin = page(preview).document().rootFrame().frameFormat().leftMargin()
    assert margin == PageStyle(theme.LIGHT, 16).margin(page(preview).viewport().width())


def test_formulas_are_drawn_when_they_come_and_copied_as_tex(
    preview: NotePreview, note: Note, tmp_path: Path, qtbot: QtBot
) -> None:
    drawn = Formula(0, EM, 70, 20, ("M 0 0 L 100 0 L 100 -70 Z",))
    Formulas(tmp_path).put({"x^2": drawn, r"\ours": None})
    note.text = r"So $x^2$, and $\ours$, for $5."
    preview.refresh(anew=True)

    qtbot.waitUntil(shows(preview, f"So {SIGN} and $\\ours$, for $5."), timeout=LONG_WAIT)
    assert page(preview).accessibleDescription() == r"So $x^2$, and $\ours$, for $5."
    page(preview).selectAll()
    page(preview).copy()
    assert QApplication.clipboard().text() == r"So $x^2$, and $\ours$, for $5."


def test_links_lead_to_papers_and_nowhere_else(
    preview: NotePreview, note: Note, session: Session, qtbot: QtBot
) -> None:
    commit(session.library, [made(TEA, SOCKS)])
    note.text = "[[Sorting Socks|socks]], [[file:///etc/passwd|no]] and [[Otters]]"
    preview.refresh(anew=True)
    qtbot.waitUntil(shows(preview, "socks, [[no]] and [[Otters]]"), timeout=LONG_WAIT)
    assert page(preview).document().toHtml().count("href") == 1

    preview.focus_page()
    qtbot.keyClick(page(preview), Qt.Key.Key_Tab)
    with qtbot.waitSignal(preview.paper_wanted) as told:
        qtbot.keyClick(page(preview), Qt.Key.Key_Return)
    assert told.args == [2]

    commit(session.library, [made(TEA.__class__("Otters"))])
    session.look_around()
    qtbot.waitUntil(shows(preview, "socks, [[no]] and Otters"))

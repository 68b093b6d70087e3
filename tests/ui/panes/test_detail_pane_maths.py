"""Tests of formulas on the page: a real process sets them, and they come in place of their text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.formula import EM, Formula
from desktop.model.paper import Facts
from desktop.services.importing import commit
from desktop.store.formulas import Formulas
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.panes.page_formulas import SIGN
from desktop.ui.session import Session
from tests.services.making import made
from tests.ui.panes.detail import page, text

LONG = " + ".join(f"a_{{{number}}}" for number in range(60))
SOCKS = Facts(
    r"Sorting in $O(n \log n)$",
    r"We sort $n^2$ socks and $\ours_1$ for \$5." + f" Also ${LONG}$.",
)
SECONDS = 30_000
WIDE = Formula(0, 12 * EM, 70, 20, ("M 0 0 L 1200 0 L 1200 -70 Z",))
NARROW = Formula(0, EM, 70, 20, ("M 0 0 L 100 0 L 100 -70 Z",))
KEPT = {r"O(n \log n)": WIDE, "n^2": NARROW, r"\ours_1": None, LONG: None}


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> DetailPane:
    commit(session.library, [made(SOCKS)])
    pane = DetailPane(session)
    qtbot.addWidget(pane)
    pane.resize(560, 480)
    pane.show()
    return pane


def test_formulas_read_as_text_until_they_are_set(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_paper(1)
    qtbot.waitUntil(lambda: text(pane).startswith("Sorting in O(n log n)"))

    qtbot.waitUntil(lambda: text(pane).startswith(f"Sorting in {SIGN}"), timeout=SECONDS)
    qtbot.waitUntil(lambda: f"We sort {SIGN} socks" in text(pane), timeout=SECONDS)

    # What nobody knows stays as it was written, and what is far too wide stays text.
    assert r"and $\ours_1$ for $5. Also a₀ + a₁" in text(pane)


def test_the_next_time_they_are_there_at_once(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    Formulas(session.folder).put(KEPT)
    pane.show_many(2)
    shown: list[str] = []
    page(pane).textChanged.connect(lambda: shown.append(page(pane).toPlainText()))

    pane.show_paper(1)
    qtbot.waitUntil(lambda: text(pane).startswith(f"Sorting in {SIGN}"))

    assert not any("O(n log n)" in one for one in shown)


def test_the_clipboard_and_screen_readers_get_the_tex(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    Formulas(session.folder).put(KEPT)
    pane.show_paper(1)
    qtbot.waitUntil(lambda: f"We sort {SIGN} socks" in text(pane))

    page(pane).selectAll()
    page(pane).copy()

    copied = QApplication.clipboard().text()
    assert copied.startswith(r"Sorting in $O(n \log n)$")
    assert "We sort $n^2$ socks" in copied
    assert "We sort $n^2$ socks" in page(pane).accessibleDescription()


def test_a_formula_that_is_too_wide_is_drawn_once_there_is_room(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    Formulas(session.folder).put(KEPT)
    pane.resize(200, 480)
    pane.show_paper(1)
    qtbot.waitUntil(lambda: f"We sort {SIGN} socks" in text(pane))
    assert text(pane).startswith("Sorting in O(n log n)")

    pane.resize(560, 480)

    qtbot.waitUntil(lambda: text(pane).startswith(f"Sorting in {SIGN}"))


def test_formulas_of_the_next_papers_are_made_ahead(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    pane.prepare([1])

    wanted = [r"O(n \log n)", "n^2"]
    qtbot.waitUntil(lambda: len(Formulas(session.folder).get(wanted)) == 2, timeout=SECONDS)

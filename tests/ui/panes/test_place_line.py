from __future__ import annotations

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.model.place_facts import AuthorFacts, DigestFacts
from desktop.model.query import Place, Shelf
from desktop.services.importing import commit
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.place_line import PlaceLine, words
from desktop.ui.session import Session
from desktop.ui.widgets.elided_label import ElidedLabel
from tests.services.making import SHEEP, SOCKS, made

ENGLISH = QLocale("en_GB")


def test_an_author_is_told_in_years_and_tags() -> None:
    assert words(AuthorFacts("2021", "2024", ("rl", "sea/deep")), ENGLISH) == (
        "2021–2024 · #rl #sea/deep"
    )
    assert words(AuthorFacts("2024", "2024", ()), ENGLISH) == "2024"
    assert words(AuthorFacts(None, None, ()), ENGLISH) == ""


def test_a_digest_is_told_by_what_is_left_and_where_it_came_from() -> None:
    facts = DigestFacts("daily.txt", "2026-11-22T12:00:00.000Z", 3)

    assert words(facts, ENGLISH) == "3 undecided · imported 22 Nov 2026 · daily.txt"
    done = DigestFacts("", "2026-11-22T12:00:00.000Z", 0)
    assert words(done, ENGLISH) == "all decided · imported 22 Nov 2026"


def test_the_head_of_the_list_tells_of_its_place(
    session: Session, list_pane: ListPane, qtbot: QtBot
) -> None:
    commit(session.library, [made(SOCKS, SHEEP)])
    papers = list_pane
    header = papers.findChild(ListHeader)
    assert isinstance(header, ListHeader)
    PlaceLine(session, papers, header)
    papers.show()

    def shown() -> list[str]:
        return [label.text() for label in header.findChildren(ElidedLabel) if label.isVisible()]

    papers.show_place(Place(digest=1))
    qtbot.waitUntil(lambda: any(text.startswith("2 undecided") for text in shown()))
    with qtbot.waitSignal(session.changed):
        session.set_star([1], starred=True)
    papers.show_place(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: not any("undecided" in text for text in shown()))

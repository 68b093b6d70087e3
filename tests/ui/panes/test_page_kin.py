"""Papers like the one of a page, on the real page with a real index."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.model.kin import Kin
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.page_kin import KIN_LINK, PAPER_LINK, PageKin, kin_html
from desktop.ui.session import Session
from tests.ui.panes.conftest import Bring, Wait
from tests.ui.panes.detail import page, show, text


def test_it_unfolds_and_leads_to_papers(
    indexed: ListPane, bring: Bring, session: Session, qtbot: QtBot, wait: Wait
) -> None:
    bring("Quokkas at night", "Quokkas by day", digest="Evening papers")
    indexed.search("quokkas")
    wait(lambda: indexed.count() == 3)
    pane = DetailPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, 600)
    pane.show()
    show(pane, 6, "Quokkas at night", qtbot)
    assert "Similar in your library ▸" in text(pane)
    page(pane).own_link_clicked.emit(KIN_LINK)
    wait(lambda: "Quokkas by day" in text(pane))
    assert "shares: " in text(pane)
    with qtbot.waitSignal(pane.paper_wanted) as told:
        page(pane).own_link_clicked.emit(f"{PAPER_LINK}7")
    assert told.args == [7]
    show(pane, 7, "Quokkas by day", qtbot)
    wait(lambda: "Quokkas at night" in text(pane))
    page(pane).own_link_clicked.emit(KIN_LINK)
    assert "Quokkas at night" not in text(pane)


def test_what_is_awaited_and_what_there_is_not_is_said() -> None:
    assert "Looking…" in kin_html(None, is_open=True)
    assert "Nothing here is like it." in kin_html((), is_open=True)
    assert kin_html((Kin(1, "", "", ("a<b",)),), is_open=True).count("a&lt;b") == 1
    assert "Untitled" not in kin_html((Kin(1, "", "", ()),), is_open=False)


def test_other_links_are_not_its_own(session: Session) -> None:
    kin = PageKin(session)
    assert not kin.take_link("digest/4")

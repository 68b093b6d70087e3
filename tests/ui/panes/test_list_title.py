from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.ui.panes.list_asking import Asking
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.list_title import ListTitle
from desktop.ui.session import Session
from desktop.ui.widgets.elided_label import ElidedLabel
from tests.ui.panes.conftest import Bring


def test_a_digest_is_named_once_that_is_known(
    light: None, session: Session, bring: Bring, qtbot: QtBot
) -> None:
    bring("Quokkas", digest="Morning papers", date="2025")
    asking, header = Asking(session), ListHeader()
    qtbot.addWidget(header)
    title = ListTitle(session, asking, header)

    def said() -> list[str]:
        return [label.text() for label in header.findChildren(ElidedLabel)]

    asking.look_at(Place(Shelf.ALL, digest=1))
    title.show(1, None)
    assert said() == ["Digest", "1 paper"]
    title.name_digest()
    qtbot.waitUntil(lambda: said() == ["Morning papers · 2025", "1 paper"])
    asking.look_at(Place(Shelf.ALL), "quokkas")
    title.show(5, 2)
    assert said() == ["Results for “quokkas”", "2 of 5 selected"]

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.note_links import Linked
from desktop.services.importing import commit
from desktop.services.rendering import render
from desktop.ui.panes.note_links import PaperLinks, with_links
from desktop.ui.session import Session
from tests.services.making import SOCKS, TEA, made

TIDES = Linked(7, "u", "quill2024tides", "Tides & Teacups")


def test_links_lead_to_papers_or_say_that_they_do_not() -> None:
    html = render("[[quill2024tides|Tides <b>]], [[gone|Gone]], [[new]] and `[[code]]`")
    found = with_links(html, {"quill2024tides": TIDES, "gone": None})

    assert '<a href="app:paper/7">Tides &lt;b&gt;</a>' in found.html
    assert '<span class="missing">[[Gone]]</span>' in found.html
    assert ", new and <code>[[code]]</code>" in found.html
    assert found.targets == ("quill2024tides", "gone", "new")


def test_what_is_no_link_after_all_stays_text() -> None:
    assert with_links('<span class="link">[[&lt;</span>', {}).html == "[[&lt;"


@pytest.fixture
def links(session: Session) -> PaperLinks:
    commit(session.library, [made(TEA, SOCKS)])
    return PaperLinks(session)


def test_what_links_mean_is_found_and_found_again(
    links: PaperLinks, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(links.found):
        links.want(("Sorting Socks", "Otters"))
    known = links.known()
    assert known["Otters"] is None
    found = known["Sorting Socks"]
    assert found is not None
    assert found.title == SOCKS.title

    links.want(("Otters",))
    with qtbot.waitSignal(links.found):
        links.want(("Sorting Socks",))
    with qtbot.waitSignal(links.found):
        session.delete([found.paper])
    assert links.known() == {"Sorting Socks": None}

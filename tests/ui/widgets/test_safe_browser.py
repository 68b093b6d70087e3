"""Tests of a page that loads nothing and goes nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.safe_browser import SafeBrowser, tip_of


@pytest.fixture
def browser(qtbot: QtBot) -> SafeBrowser:
    browser = SafeBrowser()
    qtbot.addWidget(browser)
    browser.resize(400, 300)
    browser.show()
    return browser


def click_link(browser: SafeBrowser, qtbot: QtBot) -> None:
    """Click on the first link of the page."""
    x = next(x for x in range(2, 200) if browser.anchorAt(QPoint(x, 14)))
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x + 2, 14), delay=1)


@pytest.mark.parametrize("address", ["file://{}", "{}", "https://a.example/p.png", "app:picture"])
def test_no_picture_is_loaded(browser: SafeBrowser, tmp_path: Path, address: str) -> None:
    picture = tmp_path / "p.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    assert image.save(str(picture))
    name = address.format(picture)

    browser.setHtml(f'<img src="{name}">')
    QApplication.processEvents()

    kind = QTextDocument.ResourceType.ImageResource.value
    assert browser.document().resource(kind, QUrl(name)).size() == QSize(1, 1)


def test_no_style_sheet_is_loaded(browser: SafeBrowser, tmp_path: Path) -> None:
    sheet = tmp_path / "page.css"
    sheet.write_text("p { font-size: 99px; }")

    browser.setHtml(f'<html><head><link rel="stylesheet" href="{sheet}"/></head><p>x</p></html>')

    block = browser.document().firstBlock()
    assert block.begin().fragment().charFormat().font().pixelSize() != 99


def test_a_picture_that_was_added_to_the_page_is_there(browser: SafeBrowser) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    browser.document().addResource(kind, QUrl("app:picture"), image)

    assert browser.document().resource(kind, QUrl("app:picture")) == image


def test_it_goes_nowhere(browser: SafeBrowser, tmp_path: Path) -> None:
    other = tmp_path / "other.html"
    other.write_text("<p>secret</p>")
    browser.setHtml("<p>page</p>")

    browser.setSource(QUrl.fromLocalFile(str(other)))
    browser.reload()
    browser.home()

    assert browser.toPlainText() == "page"


@pytest.mark.parametrize("address", ["https://a.example/b", "mailto:ann@b.example", "doi:10.1/x"])
def test_links_to_the_web_are_handed_on(browser: SafeBrowser, qtbot: QtBot, address: str) -> None:
    browser.setHtml(f'<p><a href="{address}">there and further</a></p>')

    with qtbot.waitSignal(browser.link_clicked) as clicked:
        click_link(browser, qtbot)

    assert clicked.args == [QUrl(address)]
    assert browser.toPlainText() == "there and further"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/hostname", "/etc/hostname", "data:text/html,x", "vbs:x"],
)
def test_other_links_do_nothing(browser: SafeBrowser, qtbot: QtBot, address: str) -> None:
    browser.setHtml(f'<p><a href="{address}">there and further</a></p>')

    with (
        qtbot.assertNotEmitted(browser.link_clicked),
        qtbot.assertNotEmitted(browser.own_link_clicked),
    ):
        click_link(browser, qtbot)

    assert browser.toPlainText() == "there and further"


def test_links_of_our_own_are_told_apart(browser: SafeBrowser, qtbot: QtBot) -> None:
    browser.setHtml('<p><a href="app:digest/3">there and further</a></p>')

    with (
        qtbot.assertNotEmitted(browser.link_clicked),
        qtbot.waitSignal(browser.own_link_clicked) as clicked,
    ):
        click_link(browser, qtbot)

    assert clicked.args == ["digest/3"]


def test_links_within_the_page_scroll_to_their_place(browser: SafeBrowser, qtbot: QtBot) -> None:
    far = '<p id="far">far</p>'
    browser.setHtml(f'<p><a href="#far">there and further</a></p>{"<p>x</p>" * 100}{far}')
    QApplication.processEvents()

    click_link(browser, qtbot)

    assert browser.verticalScrollBar().value() > 1000


def test_a_tip_tells_as_plain_text_where_a_link_leads(browser: SafeBrowser, qtbot: QtBot) -> None:
    browser.setHtml('<p><a href="https://a.example/?a=1&amp;b=<b>">there and further</a></p>')
    x = next(x for x in range(2, 200) if browser.anchorAt(QPoint(x, 14)))
    at = QPoint(x + 2, 14)

    QApplication.sendEvent(
        browser.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, browser.mapToGlobal(at))
    )

    assert QToolTip.text() == "<span>https://a.example/?a=1&amp;b=&lt;b&gt;</span>"
    QToolTip.hideText()


def test_tips_are_for_links_that_lead_somewhere_and_not_too_long() -> None:
    assert tip_of("file:///etc/passwd") == ""
    assert tip_of("") == ""
    assert len(tip_of("https://a.example/" + "x" * 5000)) < 400

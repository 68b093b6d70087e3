"""How the lines of the sidebar look: read from the pixels."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.query import Place
from desktop.model.tag_color import TagColor
from desktop.ui import theme
from desktop.ui.panes.sidebar_delegate import sign_rect
from desktop.ui.panes.sidebar_entry import Entry
from desktop.ui.panes.sidebar_model import SidebarModel
from desktop.ui.panes.sidebar_view import SidebarView
from desktop.ui.tag_colors import ink

Shown = Callable[..., SidebarView]


@pytest.fixture(params=[theme.Mode.LIGHT, theme.Mode.DARK])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> theme.Tokens:
    theme.apply(qapp, request.param)
    return theme.LIGHT if request.param is theme.Mode.LIGHT else theme.DARK


@pytest.fixture
def shown(look: theme.Tokens, qtbot: QtBot) -> Shown:
    def show(*entries: Entry, width: int = 200) -> SidebarView:
        view = SidebarView()
        model = SidebarModel(view)
        model.show(entries)
        view.setModel(model)
        qtbot.addWidget(view)
        view.resize(width, 300)
        view.show()
        return view

    return show


def line(view: SidebarView, row: int) -> QImage:
    rect = view.visualRect(view.model().index(row, 0))
    ratio = view.devicePixelRatioF()
    image = view.viewport().grab().toImage()
    assert ratio == 1.0
    return image.copy(rect)


def columns(image: QImage, color: str, tolerance: int = 60) -> list[int]:
    """Return the columns of an image in which something comes near a colour."""
    wanted = QColor(color)

    def near(x: int, y: int) -> bool:
        found = image.pixelColor(x, y)
        parts = zip(wanted.getRgb(), found.getRgb(), strict=True)
        return all(abs(one - other) < tolerance for one, other in parts)

    return [x for x in range(image.width()) if any(near(x, y) for y in range(image.height()))]


def place(text: str, **more: object) -> Entry:
    return Entry(text, text, Place(tag=text), icon="tag", **more)  # type: ignore[arg-type]


def test_a_heading_and_a_beginning_have_air_above(shown: Shown) -> None:
    view = shown(place("one"), place("two", begins=True), Entry("three", "Three"))
    plain, begun, heading = (
        view.visualRect(view.model().index(row, 0)).height() for row in range(3)
    )

    assert plain >= 28
    assert begun == heading == plain + 12


def test_the_chosen_line_stands_on_a_ground_of_its_own(shown: Shown, look: theme.Tokens) -> None:
    view = shown(place("one"), place("two"))
    view.selectionModel().select(
        view.model().index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )

    # Between name and edge there is nothing but ground.
    assert line(view, 1).pixelColor(150, 14).name() == look.selection_idle
    assert line(view, 0).pixelColor(150, 14).name() == look.sidebar
    assert line(view, 1).pixelColor(2, 14).name() == look.sidebar


def test_the_line_with_the_keyboard_has_a_ring(
    shown: Shown, look: theme.Tokens, qtbot: QtBot
) -> None:
    view = shown(place("one"))
    view.setCurrentIndex(view.model().index(0, 0))
    assert columns(line(view, 0), look.accent, 2) == []
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert len(columns(line(view, 0), look.accent, 2)) > 150


def test_a_long_name_never_runs_into_its_count(shown: Shown, look: theme.Tokens) -> None:
    view = shown(place("many " * 40), place("many " * 40, count=123_456))
    without, with_count = line(view, 0), line(view, 1)
    gap = [x for x in range(100, 190) if x not in columns(with_count, look.text, 90)]

    assert max(columns(without, look.text, 90)) > 170
    # A stretch of at least the gap parts name and count.
    assert any(set(range(x, x + 6)) <= set(gap) for x in gap)


def test_what_waits_for_the_person_is_coloured(shown: Shown, look: theme.Tokens) -> None:
    view = shown(place("one", count=5, calls=True), place("two", count=5))

    assert columns(line(view, 0), look.accent, 20)
    assert not columns(line(view, 1), look.accent, 20)


def test_folding_turns_the_sign(shown: Shown) -> None:
    view = shown(Entry("one", "One", children=(place("two"),)))
    folded = line(view, 0)
    view.expandAll()

    assert line(view, 0) != folded


def test_what_is_below_a_tag_stands_in(shown: Shown) -> None:
    view = shown(Entry("tags", "Tags", children=(place("a", children=(place("b"),)),)))
    view.expandAll()
    tag = view.model().index(0, 0, view.model().index(0, 0))
    below = view.model().index(0, 0, tag)
    ltr = Qt.LayoutDirection.LeftToRight

    outer, inner = (sign_rect(view.visualRect(one), one, ltr) for one in (tag, below))
    assert inner.left() == outer.left() + 16
    assert view.visualRect(below).contains(inner)


def test_from_right_to_left_all_is_mirrored(shown: Shown, look: theme.Tokens) -> None:
    view = shown(place("one", count=5, calls=True))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rect = view.visualRect(view.model().index(0, 0))
    sign = sign_rect(rect, view.model().index(0, 0), Qt.LayoutDirection.RightToLeft)

    assert sign.center().x() > rect.width() / 2
    signs = columns(line(view, 0), look.accent, 20)
    assert min(signs) >= sign.left()
    assert max(signs) <= sign.right()


@pytest.mark.parametrize("width", [90, 220, 900])
def test_the_detail_is_left_out_where_it_has_no_room(shown: Shown, width: int) -> None:
    plain = shown(place("one"), width=width)
    told = shown(place("one", detail="detail"), width=width)

    assert (line(plain, 0) == line(told, 0)) is (width == 90)


@pytest.mark.parametrize("is_above", [False, True])
def test_a_tag_shows_its_colour(shown: Shown, look: theme.Tokens, is_above: bool) -> None:
    below = (Entry("tag:rl/a", "a", Place(tag="rl/a")),) if is_above else ()
    place = Place(tag="rl")
    plain = Entry("tag:rl", "rl", place, icon="tag", children=below)
    red = dataclasses.replace(plain, color=TagColor.RED)

    assert columns(line(shown(red), 0), ink(TagColor.RED, look), 20)
    assert not columns(line(shown(plain), 0), ink(TagColor.RED, look), 20)

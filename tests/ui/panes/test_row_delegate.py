"""Tests of how the lines of the list look: painted for real, and looked at pixel by pixel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.model.row import Row, Status
from desktop.ui import fonts, theme
from desktop.ui.panes.list_model import Hits, ListModel
from desktop.ui.panes.row_delegate import Density, RowDelegate
from desktop.ui.panes.row_pieces import Emphasis

WIDTH = 400
GROUND = "#010203"


def row(status: Status = Status.INBOX, **changes: object) -> Row:
    facts: dict[str, object] = {
        "id": 1,
        "title": "Tides in a teacup",
        "byline": "2 authors",
        "published": "2024-10-18",
        "starred": False,
        "rating": None,
        "tags": (),
        "has_note": False,
        "digests": 1,
        "gist": "A storm was observed.",
    }
    return Row(status=status, **(facts | changes))  # type: ignore[arg-type]


class Easel:
    """A list of one row, and what the delegate paints for it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.shown: Row | None = None
        self.view = QListView()
        qtbot.addWidget(self.view)
        self.emphasis = Emphasis()
        self.delegate = RowDelegate(lambda _line: self.emphasis, self.view)
        self.model = ListModel(self._fetch, self.view)
        self.look = theme.LIGHT

    def _fetch(self, _ids: list[int], done: object) -> None:
        assert callable(done)
        done([self.shown] if self.shown else [])

    def put(self, shown: Row) -> None:
        self.shown = shown
        self.model.show([shown.id])
        self.model.drop([shown.id])
        self.model.index(0).data()
        QApplication.processEvents()
        assert self.model.index(0).data() == shown.title

    def option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, WIDTH, self.delegate.height(self.font()))
        option.font = self.font()
        option.palette = theme.palette(self.look)
        option.widget = self.view
        option.direction = Qt.LayoutDirection.LeftToRight
        return option

    def font(self) -> QFont:
        return fonts.interface_font()

    def paint(self, option: QStyleOptionViewItem | None = None) -> QImage:
        option = option or self.option()
        image = QImage(option.rect.size(), QImage.Format.Format_ARGB32)
        image.fill(QColor(GROUND))
        painter = QPainter(image)
        self.delegate.paint(painter, option, self.model.index(0))
        painter.end()
        return image


@pytest.fixture
def easel(qapp: QApplication, qtbot: QtBot) -> Easel:
    theme.apply(qapp, theme.Mode.LIGHT)
    easel = Easel(qtbot)
    easel.put(row())
    return easel


def colors(image: QImage, area: QRect | None = None) -> set[str]:
    area = (area or image.rect()) & image.rect()
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    }


SIGN_COLUMN = QRect(0, 0, 36, 100)
TEXT_COLUMN = QRect(36, 0, WIDTH - 36, 100)


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("status", "tint"),
    [
        (Status.INBOX, "accent"),
        (Status.READING, "accent"),
        (Status.LATER, "secondary"),
        (Status.DONE, "good"),
        (Status.SKIPPED, "secondary"),
    ],
)
def test_the_state_has_a_column_of_its_own(
    easel: Easel, status: Status, tint: str, look: theme.Tokens
) -> None:
    easel.look = look
    easel.put(row(status))
    sign = colors(easel.paint(), SIGN_COLUMN)
    assert getattr(look, tint) in sign
    assert look.text not in sign


def test_each_state_has_a_shape_of_its_own(easel: Easel) -> None:
    shapes = set()
    for status in Status:
        easel.put(row(status))
        grey = easel.paint().copy(SIGN_COLUMN).convertToFormat(QImage.Format.Format_Mono)
        shapes.add(bytes(grey.constBits()))
    assert len(shapes) == len(Status)


def dark_pixels(image: QImage, look: theme.Tokens) -> int:
    return sum(
        image.pixelColor(x, y).name() == look.text
        for x in range(image.width())
        for y in range(image.height())
    )


def test_undecided_titles_are_heavier(easel: Easel) -> None:
    undecided = dark_pixels(easel.paint(), easel.look)
    easel.put(row(Status.DONE))
    assert undecided > dark_pixels(easel.paint(), easel.look) > 0


def test_what_was_skipped_steps_back(easel: Easel) -> None:
    easel.put(row(Status.SKIPPED))
    assert easel.look.text not in colors(easel.paint())


def test_the_star_is_seen_when_there_is_one(easel: Easel) -> None:
    assert easel.look.star not in colors(easel.paint())
    easel.put(row(starred=True))
    assert easel.look.star in colors(easel.paint(), TEXT_COLUMN)


def test_hits_are_marked(easel: Easel) -> None:
    assert easel.look.highlight not in colors(easel.paint())
    easel.model.find_hits(lambda _paper: Hits(title=((0, 5),)))
    assert easel.look.highlight in colors(easel.paint())


def test_a_row_on_its_way_is_grey_bars(easel: Easel) -> None:
    easel.model.show([2])
    seen = colors(easel.paint())
    assert easel.look.skeleton in seen
    assert easel.look.text not in seen


def test_a_selection_keeps_the_colours_of_the_text(easel: Easel) -> None:
    easel.emphasis = Emphasis(is_selected=True, has_keyboard=True)
    seen = colors(easel.paint())
    assert easel.look.selection in seen
    assert easel.look.text in seen


def test_a_selection_without_the_keyboard_is_quiet(easel: Easel) -> None:
    easel.emphasis = Emphasis(is_selected=True)
    seen = colors(easel.paint())
    assert easel.look.selection_idle in seen
    assert easel.look.selection not in seen


def test_the_line_below_the_mouse_is_lit(easel: Easel) -> None:
    easel.emphasis = Emphasis(is_hovered=True)
    assert easel.look.hover in colors(easel.paint())


@pytest.mark.parametrize("is_ringed", [True, False])
def test_a_ring_shows_where_the_keyboard_is(easel: Easel, is_ringed: bool) -> None:
    easel.emphasis = Emphasis(is_selected=True, has_keyboard=True, is_ringed=is_ringed)
    edge = QRect(100, 0, 200, 4)
    assert (easel.look.accent in colors(easel.paint(), edge)) == is_ringed


def test_where_people_read_from_the_right_the_state_stands_there(easel: Easel) -> None:
    option = easel.option()
    option.direction = Qt.LayoutDirection.RightToLeft
    image = easel.paint(option)
    mirrored = QRect(WIDTH - 36, 0, 36, 100)
    assert easel.look.accent in colors(image, mirrored)
    assert easel.look.accent not in colors(image, QRect(0, 0, WIDTH - 36, 100))


def test_all_lines_have_one_height(easel: Easel) -> None:
    option = easel.option()
    heights = set()
    for shown in (row(), row(title="Long " * 60, gist="x " * 500), row(gist="", byline="")):
        easel.put(shown)
        heights.add(easel.delegate.sizeHint(option, easel.model.index(0)).height())
    assert heights == {easel.delegate.height(easel.font())}


def test_compact_lines_are_of_one_line(easel: Easel) -> None:
    comfortable = easel.delegate.height(easel.font())
    easel.delegate.set_density(Density.COMPACT)
    assert 30 <= easel.delegate.height(easel.font()) < comfortable / 2
    seen = colors(easel.paint())
    assert {easel.look.accent, easel.look.text, easel.look.secondary} <= seen


def test_larger_letters_make_taller_lines(easel: Easel) -> None:
    font = easel.font()
    usual = easel.delegate.height(font)
    font.setPixelSize(26)
    assert easel.delegate.height(font) > usual * 1.6


@pytest.mark.parametrize("density", Density)
@pytest.mark.parametrize("width", [1, 60, 150, 300, 1200])
def test_nothing_is_painted_outside_the_line(easel: Easel, density: Density, width: int) -> None:
    easel.delegate.set_density(density)
    easel.put(
        row(
            title="A title of a length that nobody would read to its end " * 6,
            byline="Somebody With A Name, Another One, A Third +497",
            tags=tuple(f"tag number {number}" for number in range(100)),
            starred=True,
            has_note=True,
            digests=3,
            rating=5,
            gist="word " * 300,
        )
    )
    option = easel.option()
    height = option.rect.height()
    option.rect = QRect(20, 20, width, height)
    image = QImage(QSize(width + 40, height + 40), QImage.Format.Format_ARGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setClipping(False)
    easel.delegate.paint(painter, option, easel.model.index(0))
    painter.end()
    assert colors(image, QRect(0, 20 + height, width + 40, 20)) == {GROUND}
    assert colors(image, QRect(0, 0, width + 40, 20)) == {GROUND}
    if width >= 300:
        assert colors(image, QRect(20 + width, 0, 20, height + 40)) == {GROUND}


def test_a_row_that_changes_is_painted_anew(easel: Easel) -> None:
    before = easel.paint()
    easel.put(row(title="Ebb and flow in a teapot"))
    assert easel.paint() != before


def test_the_look_may_change_between_two_paints(easel: Easel) -> None:
    assert theme.DARK.accent not in colors(easel.paint())
    easel.look = theme.DARK
    assert theme.DARK.accent in colors(easel.paint())
    assert easel.option().palette.color(QPalette.ColorRole.Base) == QColor(theme.DARK.page)

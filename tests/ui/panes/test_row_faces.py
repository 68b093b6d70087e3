"""Tests of what a line of the list consists of, and what gives way when room is scarce."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.model.row import Row, Status
from desktop.ui import fonts
from desktop.ui.icons import pixmap
from desktop.ui.panes.list_model import NO_HITS
from desktop.ui.panes.row_faces import ComfortableFace, CompactFace, Face, Type
from desktop.ui.panes.row_pieces import Bar, Chip, Mark, Piece, Words

BOTH = pytest.mark.parametrize("face", ["comfortable", "compact"], indirect=True)
FULL = Row(
    id=1,
    title="Tides in a teacup, and what the spoon has to do with them during a long afternoon",
    byline="Ada Quill, Ben Moss, Cleo Fern +9",
    published="2024-10-18",
    status=Status.INBOX,
    starred=True,
    rating=4,
    tags=("fluids", "tea/green", "spoons"),
    has_note=True,
    digests=2,
    gist="A storm was observed. It lasted for three minutes and moved eastward. " * 4,
)
BARE = Row(2, "Fog", "", None, Status.DONE, False, None, (), False, 1)


@pytest.fixture
def face(qapp: QApplication, request: pytest.FixtureRequest) -> Face:
    kinds = Type(fonts.interface_font())
    kind = CompactFace if getattr(request, "param", "") == "compact" else ComfortableFace
    return kind(kinds, QLocale.c())


def of_kind(pieces: tuple[Piece, ...], kind: type) -> list[Piece]:
    return [piece for piece in pieces if isinstance(piece, kind)]


def signs(pieces: tuple[Piece, ...]) -> set[str]:
    return {piece.name for piece in pieces if isinstance(piece, Mark)}


def lowest(pieces: tuple[Piece, ...]) -> float:
    return max(piece.rect.bottom() for piece in pieces)


@BOTH
def test_a_full_row_shows_everything_that_marks_it(face: Face) -> None:
    pieces = face.pieces(FULL, NO_HITS, 700)
    assert signs(pieces) == {"inbox", "star-filled", "note", "also-seen"}


@BOTH
def test_a_bare_row_shows_its_state_and_title_only(face: Face) -> None:
    pieces = face.pieces(BARE, NO_HITS, 400)
    assert signs(pieces) == {"done"}
    assert len(of_kind(pieces, Words)) == 1


@BOTH
@pytest.mark.parametrize("row", [FULL, BARE], ids=["full", "bare"])
@pytest.mark.parametrize("width", [200, 320, 480, 1600])
def test_pieces_stay_inside_their_line(face: Face, row: Row, width: int) -> None:
    pieces = face.pieces(row, NO_HITS, width)
    assert lowest(pieces) <= face.height
    assert all(piece.rect.left() >= 0 for piece in pieces)
    assert all(piece.rect.right() <= width + 0.5 for piece in pieces)


@pytest.mark.parametrize("width", [200, 320, 480, 1600])
def test_nothing_on_the_line_of_facts_overlaps(face: Face, width: int) -> None:
    pieces = face.pieces(FULL, NO_HITS, width)
    line = next(piece.rect for piece in pieces if isinstance(piece, Mark) and piece.name == "note")
    beside = sorted(
        (
            piece.rect
            for piece in pieces
            if piece.rect.top() - 4 <= line.center().y() <= piece.rect.bottom() + 4
        ),
        key=lambda rect: rect.left(),
    )
    beside = [rect for rect in beside if rect.height() < face.height / 3]
    assert len(beside) > 3
    assert all(left.right() <= right.left() + 0.5 for left, right in pairwise(beside))


def test_tags_that_do_not_fit_are_counted(face: Face) -> None:
    crowd = tuple(f"tag {number}" for number in range(100))
    many = Row(1, "Fog", "One", "2024", Status.INBOX, False, None, crowd, False, 1)
    narrow = of_kind(face.pieces(many, NO_HITS, 320), Chip)
    wide = of_kind(face.pieces(many, NO_HITS, 900), Chip)
    assert 1 <= len(narrow) < len(wide) < 30


def test_room_left_by_a_short_title_goes_to_the_gist(face: Face) -> None:
    def lines_of_gist(row: Row) -> int:
        words = [piece for piece in face.pieces(row, NO_HITS, 400) if isinstance(piece, Words)]
        return next(piece.block.lines for piece in words if piece.tint == "faint")

    short = Row(1, "Fog", "One", "2024", Status.INBOX, False, None, (), False, 1, FULL.gist)
    assert lines_of_gist(FULL) == 1
    assert lines_of_gist(short) == 2


def widths_of_facts(face: Face, row: Row, width: int) -> list[int]:
    """The widths of byline, dot, date, dot and rating, as far as they are shown."""
    words = [piece for piece in face.pieces(row, NO_HITS, width) if isinstance(piece, Words)]
    return [round(piece.block.natural_width) for piece in words[1:-1]]


def test_a_long_byline_gives_way_to_date_and_rating(face: Face) -> None:
    narrow, wide = widths_of_facts(face, FULL, 400), widths_of_facts(face, FULL, 900)
    assert narrow[0] < wide[0]
    assert narrow[1:] == wide[1:]


def test_a_byline_of_which_little_would_be_left_is_not_shown(face: Face) -> None:
    assert widths_of_facts(face, FULL, 260) == widths_of_facts(face, FULL, 900)[2:]


@BOTH
def test_a_row_on_its_way_is_bars_in_the_same_columns(face: Face) -> None:
    bars = face.skeleton(400)
    assert of_kind(bars, Bar) == list(bars)
    assert lowest(bars) <= face.height
    title = next(piece for piece in face.pieces(BARE, NO_HITS, 400) if isinstance(piece, Words))
    assert title.rect.left() in {bar.rect.left() for bar in bars}


def test_the_comfortable_line_has_room_for_four(face: Face) -> None:
    assert face.height == 84


def test_states_are_told_apart_without_their_colours(face: Face) -> None:
    """Each has a sign of its own shape; drawn in one colour no two are the same."""
    signs = [face.pieces(BARE._replace(status=status), NO_HITS, 400)[0] for status in Status]
    names = [sign.name for sign in signs if isinstance(sign, Mark)]
    pictures = {pixmap(name, 16, "text").toImage().constBits().tobytes() for name in names}
    assert len(names) == len(pictures) == len(Status)

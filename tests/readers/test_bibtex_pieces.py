from __future__ import annotations

from desktop.readers.bibtex_pieces import pieces


def cut(text: str) -> list[tuple[int, str]]:
    return [(piece.first, piece.text) for piece in pieces(enumerate(text.split("\n"), start=1))]


def test_each_piece_begins_with_what_may_open_an_entry() -> None:
    text = "note\n@book{a,\n}\n\n  @article\n{b,\n}"
    assert cut(text) == [(1, "note\n"), (2, "@book{a,\n}\n\n"), (5, "  @article\n{b,\n}\n")]


def test_entries_in_one_line_are_parted() -> None:
    assert cut("@a{x, t={y}} @b{z, t={u}}}@c{v,") == [
        (1, "@a{x, t={y}} "),
        (1, "@b{z, t={u}}}"),
        (1, "@c{v,\n"),
    ]


def test_a_file_without_its_line_ends_is_no_comment() -> None:
    text = "% made by hand " + "@a{x,   t  = {y}, } " * 200
    assert len(cut(text)) == 201


def test_comments_and_addresses_open_nothing() -> None:
    text = "@a{x,\n t={to moss@fen.org},\n% @b{y,\n}"
    assert len(cut(text)) == 1


def test_nothing_is_left_out_of_a_long_text() -> None:
    line = "x" * 999
    parts = cut("\n".join([line] * 5000))
    assert len(parts) == 3
    assert sum(len(text) for _, text in parts) == 5_000_000
    assert parts[1][0] == 2002

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.xml_pieces import Piece, pieces


def _cut(text: str) -> list[Piece]:
    return list(pieces(enumerate(text.split("\n"), start=1), ("item",)))


def test_records_and_what_is_between_them() -> None:
    found = _cut("<rss>\n<item>a</item><item\n x='1'>b</item>\n</rss>")
    assert [(piece.text, piece.line, piece.is_record) for piece in found] == [
        ("<rss>\n", 1, False),
        ("<item>a</item>", 2, True),
        ("<item\n x='1'>b</item>", 2, True),
        ("\n</rss>\n", 3, False),
    ]
    assert found[2].last_line == 3


def test_names_that_only_begin_alike_are_no_records() -> None:
    assert not any(piece.is_record for piece in _cut("<items><itemx/></items>"))


def test_comments_and_cdata_hide_what_looks_like_a_record() -> None:
    found = _cut("<item><![CDATA[ </item>\n<item> ]]><!-- </item> --></item>")
    assert [piece.is_record for piece in found] == [True, False]


def test_a_record_that_another_one_interrupts_or_the_end_cuts_is_not_closed() -> None:
    found = [piece for piece in _cut("<item>a<item>b</item><item>c") if piece.is_record]
    assert [piece.closed for piece in found] == [False, True, False]


def test_a_prefix_is_part_of_the_name() -> None:
    found = _cut("<r:item><item/></r:item>")
    assert [piece.text for piece in found if piece.is_record] == ["<r:item><item/></r:item>"]


@given(st.lists(st.sampled_from(["<item>", "</item>", "<!--", "-->", "\n", "x", "]]>", "<a:item"])))
def test_no_sign_is_lost(parts: list[str]) -> None:
    text = "".join(parts)
    assert "".join(piece.text for piece in _cut(text)) == text + "\n"

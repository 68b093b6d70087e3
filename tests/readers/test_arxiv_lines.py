from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers import arxiv_lines
from desktop.readers.arxiv_lines import Shape, shape_of


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("   ", Shape.BLANK),
        ("-" * 78, Shape.RULE),
        ("-- ", Shape.TEXT),
        ("\\\\", Shape.BOUND),
        ("\\", Shape.BOUND),
        ("\\\\ and so on", Shape.TEXT),
        ("\\\\ ( https://arxiv.org/abs/2610.00001 ,  243kb)", Shape.LINK),
        ("\\\\ ( 243kb)", Shape.LINK),
        ("arXiv:2610.00001", Shape.ID),
        ("arXiv:bog/0601002 (*cross-listing*)", Shape.ID),
        ("Paper: bog-th/9204001", Shape.ID),
        ("Paper (*cross-listing*): bog-th/9204001", Shape.ID),
        ("Paper: 9204001", Shape.ID),
        ("arXiv:2610.00001 shows that moss", Shape.TEXT),
        ("Paper: a history", Shape.TEXT),
        ("replaced with revised version Thu, 15 Oct 2026", Shape.REVISED),
        ("figures added Thu, 15 Oct 1996", Shape.REVISED),
        ("/* Fri, 16 Oct 2026 */", Shape.DAY),
        ("%-" * 38, Shape.SECTION),
        ("%%--" * 19, Shape.SECTION),
        ("%%%---" * 13, Shape.END),
        ("Title: moss", Shape.TEXT),
    ],
)
def test_shapes(text: str, shape: Shape) -> None:
    assert shape_of(text) is shape


def test_what_shaped_lines_say() -> None:
    assert arxiv_lines.identity("Paper: bog-th/9204001").arxiv_id == "bog-th/9204001"
    assert arxiv_lines.identity("Paper: 9204001").number == "9204001"
    assert arxiv_lines.link("\\\\ ( https://arxiv.org/abs/1 ,  2kb)") == "https://arxiv.org/abs/1"
    assert arxiv_lines.day("/* Fri, 16 Oct 2026 */").strip() == "Fri, 16 Oct 2026"


@given(st.text(alphabet="\\-%/*( aArXiv:Pp129.", max_size=60))
def test_each_line_has_one_shape(text: str) -> None:
    assert (shape_of(text) is Shape.BLANK) == (not text.strip())

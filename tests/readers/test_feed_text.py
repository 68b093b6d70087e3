from __future__ import annotations

import pytest

from desktop.readers.feed_text import (
    Announced,
    announced_abstract,
    announced_title,
    paragraphs,
    plain,
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<p>Moss\n grows.</p>\n", "Moss grows."),
        ("H<sub>2</sub>O <a href='x'>here</a>", "H2O here"),
        ("2&lt;x&amp;y", "2<x&y"),
        ("a < b and b > c, R&D", "a < b and b > c, R&D"),
        ("<jats:p>Moss</jats:p>", "Moss"),
    ],
)
def test_markup_is_taken_out_and_mathematics_stays(text: str, told: str) -> None:
    assert plain(text) == told


def test_paragraphs() -> None:
    assert paragraphs("<p>\nMoss\n</p><p></p> Fern<br/>Reed") == ["Moss", "Fern", "Reed"]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Moss. (arXiv:1805.08875v1 [bog])", Announced("Moss", "1805.08875v1")),
        ("Moss? (arXiv:bog/0507289v1 [bog] CROSS LISTED)", Announced("Moss?", "bog/0507289v1")),
        ("Moss. (arXiv:1805.06430v2 [b-th] UPDATED)", Announced("Moss", "1805.06430v2", True)),
        ("Moss (and fern)", Announced("Moss (and fern)")),
    ],
)
def test_titles_lose_what_old_feeds_add(title: str, told: Announced) -> None:
    assert announced_title(title) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("arXiv:2610.1v1 Announce Type: new Abstract: Moss.", Announced("Moss.")),
        ("arXiv:2610.1v2 Announce Type: replace-cross\nAbstract: M", Announced("M", None, True)),
        ("Abstract: Moss.", Announced("Moss.")),
        ("Abstract art of moss.", Announced("Abstract art of moss.")),
    ],
)
def test_abstracts_lose_what_new_feeds_add(text: str, told: Announced) -> None:
    assert announced_abstract(text) == told

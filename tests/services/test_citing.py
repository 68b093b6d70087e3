from __future__ import annotations

import pytest

from desktop.model.paper import Facts
from desktop.services.citing import STYLES, Style, citation, cited, style_named
from tests.writers.papers import BARE, FULL, GUESSED, hostile_titles, named


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (Facts("On Tides"), "On Tides."),
        (Facts("Do Tides\n  Rise?"), "Do Tides Rise?"),
        (Facts("Tides", authors=("Ada Quill",), published="2024-05"), "Ada Quill (2024). Tides."),
        (Facts("Tides", authors=("Quill, Ada",)), "Quill, Ada. Tides."),
        (Facts("Tides", authors=("Quill, A.", "Reed, B.")), "Quill, A. and Reed, B. Tides."),
        (Facts("Tides", authors=("A", "B", "C")), "A, B and C. Tides."),
        (Facts("Tides", authors=("A", "B", "C", "D")), "A et al. Tides."),
        (Facts("Tides", organization="Moss Lab"), "Moss Lab. Tides."),
        (Facts("Tides", author_count=4, published="2024"), "(2024). Tides."),
        (Facts("Tides", published="2024", published_guessed=True), "Tides."),
        (Facts("Tides", doi="10.1/a", arxiv_id="1"), "Tides. https://doi.org/10.1/a"),
        (Facts("Tides", arxiv_id="2405.00001"), "Tides. arXiv:2405.00001"),
        (Facts("Tides", urls=("https://a.example", "b")), "Tides. https://a.example"),
        (Facts(""), ""),
    ],
)
def test_a_paper_is_cited_with_what_is_known(facts: Facts, expected: str) -> None:
    assert citation(facts) == expected


def lines(name: str) -> list[str]:
    return cited([FULL, BARE, GUESSED], style_named(name)).splitlines()


def test_a_paper_is_cited_in_common_styles() -> None:
    authors = "Quill, A., van der Reed, B., & 林小雨"
    title = "Tides in *Teacups*: A 50% Study of GANs with $O(N_1)$"
    address = "https://doi.org/10.48550/arXiv.2410.00001"

    assert lines("author-year") == [
        f"{authors} (2024). {title}. arXiv, arXiv:2410.00001. {address}",
        "Bare",
        "Guessed",
    ]
    assert lines("author-title")[0] == (
        f"Quill, Ada, Bo van der Reed, and 林小雨. “{title}”. arXiv:2410.00001, 2024. {address}"
    )
    assert lines("numbered") == [
        f"[1] A. Quill, B. van der Reed, and 林小雨, “{title}”, arXiv:2410.00001, 2024. {address}",
        "[2] Bare.",
        "[3] Guessed.",
    ]
    assert lines("short")[1:] == ["Bare.", "Guessed."]


def test_a_question_has_no_full_stop_behind_it() -> None:
    question = named(1, "Do tides rise?")

    assert [cited([question], style) for style in STYLES[1:4]] == [
        "Do tides rise?",
        "Do tides rise?",
        "[1] Do tides rise?",
    ]


def test_keys_stand_together() -> None:
    assert lines("key") == ["[@quill2024tides; @bare; @guessed]"]
    assert lines("latex") == ["\\cite{quill2024tides,bare,guessed}"]
    assert style_named("nobody knows").name == "short"


@pytest.mark.parametrize("style", STYLES[1:4], ids=lambda style: style.name)
def test_every_hostile_title_is_cited_as_it_is(style: Style) -> None:
    titles = list(hostile_titles(120))
    told = cited([named(number, title) for number, title in enumerate(titles)], style)

    assert len(told.splitlines()) >= len(titles)
    for title in titles:
        assert " ".join(title.split()).removesuffix(".") in told

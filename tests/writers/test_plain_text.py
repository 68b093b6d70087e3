from __future__ import annotations

from desktop.model.paper import Facts, Paper
from desktop.writers.plain_text import WIDTH, PlainText
from tests.writers.papers import BARE, FULL, GUESSED


def written(*papers: Paper, **chosen: str) -> str:
    return "".join(PlainText().write(papers, chosen))


def test_a_paper_is_told_in_lines() -> None:
    title = "Tides in *Teacups*: A 50% Study of GANs with $O(N_1)$"
    assert written(FULL) == (
        f"{title}\n"
        f"{'=' * len(title)}\n"
        "Ada Quill, Bo van der Reed, 林小雨\n"
        "2024-10-18\n"
        "In Dailies, 2025-10-31\n"
        "https://example.org/a_b\n"
        "arXiv:2410.00001\n"
        "reading, ★, 4 of 5, #rl/deep sea #x\n"
        "\n"
        "We measure <tides> & y#.\n"
        "\n"
        "They rise by $h_1 < h_2$.\n"
        "\n"
        "My note\n"
        "-------\n"
        "\n"
        "# My *own* words\n\n- stay_put 100%\n- [x] a\n"
    )


def test_papers_stand_apart() -> None:
    rule = "-" * WIDTH
    assert written(BARE, GUESSED) == (
        f"Bare\n====\ninbox\n\n{rule}\n\n"
        "Guessed\n=======\n4 authors\n2024-05 (year guessed)\ninbox\n"
    )
    assert written(FULL, abstracts="no", notes="no").endswith("#x\n")


def test_lines_fit_but_for_what_cannot_be_parted() -> None:
    long = Paper(1, "u", Facts("word " * 40, urls=(f"https://example.org/{'x' * 90}",)))

    assert all(len(line) <= WIDTH or "://" in line for line in written(long).splitlines())

from __future__ import annotations

import re

from desktop.model.doubt import Why
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.services.merging import Pair
from desktop.ui.dialogs.pair_page import PairPage
from desktop.ui.theme import LIGHT

HERONS = Paper(
    1,
    "u",
    Facts(
        "Herons & <Otters>",
        "We count herons.",
        ("Ada Quill",),
        organization="Marsh Lab",
        published="2024-05",
        arxiv_id="2405.00001",
        doi="10.1/herons",
    ),
    Marks(Status.LATER, starred=True, rating=3, tags=("birds", "dawn")),
    note="Count again.\nAt dusk.",
    sightings=tuple(
        Sighting(number, f"Dailies {number}", "2024-05-01", False, 0, None, None)
        for number in range(10)
    ),
)
OTTERS = Paper(2, "v", Facts("Herons and Otters", "We count otters."))


def html(left: Paper, right: Paper) -> str:
    return PairPage().html(Pair(left, right, Why.TITLE), LIGHT)


def marked(page: str) -> list[str]:
    return re.findall(r"background-color[^>]*>([^<]*)<", page)


def test_everything_of_both_papers_is_shown() -> None:
    page = html(HERONS, OTTERS)

    for text in (
        "Herons &amp; &lt;Otters&gt;",
        "Ada Quill",
        "May 2024",
        "arXiv:2405.00001<br>doi:10.1/herons",
        "Marsh Lab",
        "Later, starred, rated 3 of 5",
        "birds, dawn",
        "Count again.<br>At dusk.",
        "Dailies 7, ",
        "We count otters.",
    ):
        assert text in page or text in re.sub(r"<span[^>]*>|</span>", "", page)
    assert "Dailies 8" not in page
    assert "<Otters>" not in page


def test_words_are_marked_that_only_one_paper_has() -> None:
    page = html(HERONS, OTTERS)

    assert {"and", "herons", "otters", "Later", "Inbox"} <= set(marked(page))
    assert "We" not in marked(page)
    assert "Ada" not in marked(page)


def test_papers_that_are_the_same_have_no_marks_and_no_empty_lines() -> None:
    page = html(OTTERS, OTTERS)

    assert marked(page) == []
    assert "Tags" not in page


def test_what_is_very_long_is_cut() -> None:
    long = Paper(3, "w", Facts("Herons", "heron " * 10_000))

    assert len(html(long, OTTERS)) < 100_000


def test_a_formula_is_marked_once() -> None:
    tex = Paper(3, "w", Facts(r"Herons at $\alpha\beta$ dawn"))

    assert "".join(marked(html(tex, OTTERS)))

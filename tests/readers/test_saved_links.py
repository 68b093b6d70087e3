from __future__ import annotations

import pytest

from desktop.model.digest import Draft, LineKind
from desktop.model.paper import Facts
from desktop.readers.line_runs import Mark
from desktop.readers.saved_links import NoPaper, SavedLinks, saved_paper


@pytest.mark.parametrize(
    ("address", "title", "facts"),
    [
        (
            "https://arxiv.org/pdf/2410.00001v2",
            "[2410.00001] Moss on Libraries",
            Facts("Moss on Libraries", arxiv_id="2410.00001"),
        ),
        (
            "https://huggingface.co/papers/2410.00001",
            "Paper page - Moss on Libraries",
            Facts("Moss on Libraries", arxiv_id="2410.00001"),
        ),
        ("https://doi.org/10.1234/moss.1", "Moss", Facts("Moss", doi="10.1234/moss.1")),
        (
            "https://openreview.net/forum?id=AbCdEfGhIj",
            "Moss on Libraries | OpenReview",
            Facts("Moss on Libraries", urls=("https://openreview.net/forum?id=AbCdEfGhIj",)),
        ),
    ],
)
def test_links_to_papers(address: str, title: str, facts: Facts) -> None:
    assert saved_paper(address, title) == facts


def test_links_to_no_papers() -> None:
    assert saved_paper("https://example.org/moss", "Moss") is NoPaper.ELSEWHERE
    assert saved_paper("not an address", "Moss") is NoPaper.ELSEWHERE
    link = "https://arxiv.org/abs/2410.00001"
    assert saved_paper(link, link) is NoPaper.UNTITLED
    assert saved_paper(link, "") is NoPaper.UNTITLED


def test_a_paper_is_told_once_and_others_are_counted() -> None:
    links = SavedLinks()
    moss = "https://arxiv.org/abs/2410.00001"
    draft, mark = links.take(moss, "Moss on Libraries", 1, 1)
    assert isinstance(draft, Draft)
    assert mark == Mark(1, LineKind.TITLE, 0)
    assert list(links.take(moss + "v2", "Moss again", 2, 2)) == [Mark(2, LineKind.LINKS, 0)]
    assert list(links.take("https://a.org", "A", 3, 4)) == [
        Mark(3, LineKind.LINKS, None),
        Mark(4, LineKind.LINKS, None),
    ]
    for number in range(5, 12):
        list(links.take(f"https://arxiv.org/abs/2410.1000{number % 10}", "", number, number))
    problems = [(problem.text, problem.line) for problem in links.problems()]
    assert len(problems) == 7
    assert problems[0] == (
        "The link to https://arxiv.org/abs/2410.10005 says no title and was left out.",
        5,
    )
    assert problems[-2][0] == "2 more links to papers say no title and were left out."
    assert problems[-1] == ("1 link was left out: they lead to no paper that Carrel knows.", 3)

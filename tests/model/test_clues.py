from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.clues import (
    arxiv_id_of,
    clues,
    clues_sought,
    doi_of,
    edits_allowed,
    head,
    heads,
    is_near,
)
from desktop.model.paper import Facts

LETTERS = st.characters(codec="ascii", categories=["Ll"])
TITLES = st.text(LETTERS, min_size=10, max_size=70)
EDITS = st.lists(
    st.tuples(st.sampled_from("idr"), st.integers(0, 80), LETTERS), min_size=1, max_size=3
)
ABSTRACT = "We count herons at dawn, when the northern marshes are as quiet as they ever get."


def edited(title: str, edits: list[tuple[str, int, str]]) -> str:
    for kind, where, letter in edits:
        place = where % len(title)
        rest = title[place:] if kind == "i" else title[place + 1 :]
        title = title[:place] + ("" if kind == "d" else letter) + rest
    return title


def meet(known: Facts, told: Facts) -> bool:
    return not clues_sought(told).keys().isdisjoint(clues(known))


@given(TITLES, EDITS)
@settings(max_examples=200)
def test_no_title_with_few_edits_is_missed(title: str, edits: list[tuple[str, int, str]]) -> None:
    told = edited(title, edits[: edits_allowed(len(title))])

    assert meet(Facts(title), Facts(told))


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (Facts("Herons: A Census"), Facts("Herons")),
        (Facts("Herons"), Facts("Herons (extended version)")),
        (Facts("Herons — a census"), Facts("Herons – of the north")),
        (Facts("Herons", ABSTRACT), Facts("Of Birds", ABSTRACT.upper() + " And then some.")),
        (Facts("Herons", arxiv_id="2401.00001"), Facts("x", doi="10.48550/arXiv.2401.00001v2")),
        (Facts("Herons", doi="10.1/ABC"), Facts("x", doi="10.1/abc")),
    ],
)
def test_other_clues_lead_to_the_paper_too(known: Facts, told: Facts) -> None:
    assert meet(known, told)
    assert meet(told, known)


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (Facts("Counting Herons by Night"), Facts("Otters at Noon in the Rain")),
        (Facts("Herons", ABSTRACT[:30]), Facts("Of Birds", ABSTRACT[:30])),
        (Facts(""), Facts("")),
        (Facts("A: one"), Facts("A: two")),
    ],
)
def test_other_papers_leave_other_clues(known: Facts, told: Facts) -> None:
    assert not meet(known, told)


def test_a_paper_leaves_few_clues_in_order() -> None:
    left = clues(Facts("Counting Herons on the Northern Marshes", ABSTRACT, doi="10.1/a"))

    assert len(left) == 7
    assert list(left) == sorted(set(left))
    assert all(0 <= clue < 2**32 for clue in left)


def test_clues_stay_the_same_for_ever() -> None:
    """Libraries keep them: another result for the same title needs a migration."""
    assert clues(Facts("Herons: A Census")) == (473419738, 480200238, 969244799)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Herons: A Census", "Herons"),
        ("Herons - A Census", "Herons"),
        ("Herons-on-Sea", "Herons-on-Sea"),
        ("Herons (revised)", "Herons"),
        ("Ox: A Census", "Ox: A Census"),
        ("", ""),
    ],
)
def test_a_subtitle_is_cut(title: str, expected: str) -> None:
    assert head(title) == expected


def test_an_id_may_stand_in_a_doi() -> None:
    facts = Facts("x", doi="10.48550/arXiv.hep-th/9901001")

    assert arxiv_id_of(facts) == "hep-th/9901001"
    assert doi_of(facts) is None
    assert doi_of(Facts("x", doi="10.1/ABC")) == "10.1/abc"
    assert arxiv_id_of(Facts("x", doi="10.1/ABC")) is None


def test_near_titles_differ_in_few_letters() -> None:
    assert is_near("heronsatdawn", "herosatdawn")
    assert not is_near("heronsatdawn", "heronsatmidnight")


def test_a_title_of_nothing_but_colons_is_soon_done_with() -> None:
    assert len(list(heads("birds: " * 100_000))) == 20

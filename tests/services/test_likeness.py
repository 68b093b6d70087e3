from __future__ import annotations

import pytest

from desktop.model.doubt import Why
from desktop.model.paper import Facts
from desktop.services.likeness import Likeness, judged, shared_abstract

SAME, OPEN, DIFFERENT = Likeness.SAME, Likeness.OPEN, Likeness.DIFFERENT
WORDS = (
    "We count herons on the northern marshes at dawn, with two kites and a patient dog, and find "
    "that most of them had been there all along; a model of their patience, fitted to nine years "
    "of mornings, explains why nobody had noticed, and what the dog knew. The kites are described "
    "in an appendix, the dog in a separate report that is to appear."
)
OTHERS = (
    "Tea cools faster than theory allows. Using saucers of seven widths we trace the excess to "
    "the spoon, which carries heat to the hand of the drinker, and propose a spoon of cork."
)
TITLE = "Counting Herons on the Northern Marshes"
AUTHORS = ("Ada Quill", "Bo Reed")
KNOWN = Facts(TITLE, WORDS, AUTHORS)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (Facts(TITLE), SAME),
        (Facts(TITLE, WORDS[:80] + "…"), SAME),
        (Facts(TITLE, authors=("A. Quill",)), SAME),
        (Facts(TITLE, authors=("Zoe Oak", "Cy Elm")), OPEN),
        (Facts(TITLE, OTHERS), OPEN),
        (Facts(TITLE, OTHERS, AUTHORS), OPEN),
        (Facts(TITLE, "我们在黎明时分数北方沼泽上的苍鹭，用两只风筝和一条有耐心的狗。"), SAME),
        (Facts(TITLE, TITLE), SAME),
        (Facts("Countng Herons on the Northern Marshs", WORDS), SAME),
        (Facts("Counting Herons on the Northrn Marshes", authors=AUTHORS), SAME),
        (Facts("Counting Herons on the Northrn Marshes"), OPEN),
        (Facts("Counting Herons on the Northrn Marshes", authors=("Zoe Oak",)), DIFFERENT),
        (Facts("Counting Herons in the Northern Marshes", OTHERS, AUTHORS), DIFFERENT),
        (Facts(f"{TITLE}: A Study with Kites", WORDS), SAME),
        (Facts(f"{TITLE}: A Study with Kites", authors=AUTHORS), SAME),
        (Facts(f"{TITLE}: A Study with Kites"), OPEN),
        (Facts(f"{TITLE}: A Study with Kites", authors=("Zoe Oak",)), DIFFERENT),
        (Facts(f"{TITLE}: A Study with Kites", OTHERS), DIFFERENT),
        (Facts(f"{TITLE} II", WORDS, AUTHORS), OPEN),
        (Facts(f"{TITLE} II", OTHERS, AUTHORS), DIFFERENT),
        (Facts("The Patience of Birds", WORDS, AUTHORS), OPEN),
        (Facts("The Patience of Birds", OTHERS, AUTHORS), DIFFERENT),
    ],
)
def test_a_paper_is_compared_with_one_that_is_known(told: Facts, expected: Likeness) -> None:
    assert judged(KNOWN, told).likeness is expected
    assert judged(told, KNOWN).likeness is expected


def test_another_subtitle_over_one_abstract_is_one_paper() -> None:
    known = Facts("Herons: A Census", WORDS, AUTHORS)

    assert judged(known, Facts("Herons: A Count at Dawn", WORDS)).likeness is SAME


@pytest.mark.parametrize(
    ("known", "told", "expected"),
    [
        ({"arxiv_id": "1"}, {"arxiv_id": "2"}, DIFFERENT),
        ({"arxiv_id": "1", "doi": "10.1/a"}, {"arxiv_id": "2", "doi": "10.1/a"}, OPEN),
        ({"doi": "10.1/a"}, {"doi": "10.1/b"}, OPEN),
        ({"doi": "10.1/a"}, {"doi": "10.1/A"}, SAME),
        ({"arxiv_id": "1", "doi": "10.1/a"}, {"arxiv_id": "1", "doi": "10.1/b"}, SAME),
        ({"arxiv_id": "1", "doi": "10.48550/arXiv.1"}, {"arxiv_id": "1", "doi": "10.1/b"}, SAME),
    ],
)
def test_ids_come_before_all_words(
    known: dict[str, str], told: dict[str, str], expected: Likeness
) -> None:
    one = KNOWN._replace(arxiv_id=known.get("arxiv_id"), doi=known.get("doi"))
    other = KNOWN._replace(arxiv_id=told.get("arxiv_id"), doi=told.get("doi"))

    assert judged(one, other) == (expected, Why.IDS)


@pytest.mark.parametrize(
    ("known", "told", "expected"),
    [
        (Facts("Editorial"), Facts("Editorial"), SAME),
        (Facts("Editorial", authors=AUTHORS), Facts("Editorial"), OPEN),
        (Facts("Editorial", authors=AUTHORS), Facts("Editorial", authors=("B. Reed",)), SAME),
        (Facts("Editorial", authors=AUTHORS), Facts("Editorial", authors=("C. Elm",)), DIFFERENT),
        (Facts("Moss", published="2010"), Facts("Moss", published="2019"), OPEN),
        (Facts("Moss", published="2018"), Facts("Moss", published="2019"), SAME),
        (Facts("", WORDS), Facts("", WORDS), SAME),
        (Facts("", WORDS), Facts("", OTHERS), DIFFERENT),
        (Facts("Moss", "Issue 1."), Facts("Moss", "Issue 2."), OPEN),
    ],
)
def test_little_is_known_of_some_papers(known: Facts, told: Facts, expected: Likeness) -> None:
    assert judged(known, told).likeness is expected


def test_authors_none_of_whom_is_the_same_ask_for_more_of_the_abstract() -> None:
    half = " ".join(WORDS.split()[:40] + OTHERS.split()[:22])
    told = Facts(TITLE, half)

    assert judged(KNOWN, told).likeness is SAME
    assert judged(KNOWN, told._replace(authors=("Cy Elm",))).likeness is OPEN


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        (WORDS, WORDS.upper(), 1.0, 1.0),
        (WORDS, WORDS[:100], 0.9, 1.0),
        (WORDS, OTHERS, 0.0, 0.1),
        ("Tides rise and fall", "tides RISE", 1.0, 1.0),
        ("Tides rise and fall", "Bread is baked", 0.2, 0.3),
    ],
)
def test_abstracts_are_compared_by_their_words(
    one: str, other: str, least: float, most: float
) -> None:
    found = shared_abstract(Facts("x", one), Facts("x", other))

    assert found is not None
    assert least <= found[0] <= most
    assert found == shared_abstract(Facts("x", other), Facts("x", one))


@pytest.mark.parametrize("other", ["", "—", "On Tides", "潮汐每天涨落两次"])
def test_some_abstracts_cannot_be_compared(other: str) -> None:
    assert shared_abstract(Facts("On Tides", WORDS), Facts("On Tides", other)) is None

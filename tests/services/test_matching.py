from __future__ import annotations

import dataclasses

import pytest

from desktop.model.paper import Facts
from desktop.services.matching import Matcher, is_same_abstract

KNOWN = Facts("On Tides", abstract="Tides rise and fall twice a day.", arxiv_id="1", doi="10.1/a")


@pytest.mark.parametrize(
    "told",
    [
        Facts("On Tides"),
        Facts("ON TIDES!"),
        Facts("Another Title", arxiv_id="1"),
        Facts("Another Title", doi="10.1/a"),
        Facts("On Tides", arxiv_id="1", doi="10.1/other"),
        Facts("On Tides", abstract="Tides rise, and tides fall, twice a day."),
        Facts("On Tides", abstract="Tides rise"),
    ],
)
def test_a_known_paper_is_recognised(told: Facts) -> None:
    assert Matcher([(7, KNOWN)]).match(told) == 7


@pytest.mark.parametrize(
    "told",
    [
        Facts("On Tide"),
        Facts("On Tides", arxiv_id="2"),
        Facts("On Tides", doi="10.1/b"),
        Facts("On Tides", abstract="A novel about an inn by the northern sea, and its guests."),
        Facts(""),
    ],
)
def test_another_paper_is_not(told: Facts) -> None:
    assert Matcher([(7, KNOWN)]).match(told) is None


def test_of_papers_with_one_title_the_abstract_decides() -> None:
    other = dataclasses.replace(
        KNOWN, abstract="A novel about an inn by the sea.", arxiv_id=None, doi=None
    )
    matcher = Matcher([(7, KNOWN), (8, other)])

    assert matcher.match(Facts("On Tides", abstract=other.abstract)) == 8
    assert matcher.match(Facts("On Tides", abstract=KNOWN.abstract)) == 7


def test_papers_without_a_title_are_the_same_only_if_all_is() -> None:
    matcher = Matcher([(7, Facts("", abstract="one")), (8, Facts("", abstract="two"))])

    assert matcher.match(Facts("", abstract="two")) == 8
    assert matcher.match(Facts("", abstract="three")) is None
    assert matcher.match(Facts("")) is None


def test_what_a_paper_gained_helps_to_recognise_it() -> None:
    matcher = Matcher([(7, Facts("On Tides"))])
    assert matcher.match(Facts("Renamed", doi="10.1/a")) is None

    matcher.add(7, Facts("On Tides", doi="10.1/a"))

    assert matcher.match(Facts("Renamed", doi="10.1/a")) == 7
    assert matcher.facts(7).doi == "10.1/a"
    assert matcher.match(Facts("On Tides")) == 7


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("", "anything", True),
        ("anything", "", True),
        ("—", "words", True),
        ("Tides rise and fall", "tides RISE and fall", True),
        ("Tides rise and fall", "bread is baked", False),
    ],
)
def test_abstracts_are_compared_by_their_words(a: str, b: str, same: bool) -> None:
    assert is_same_abstract(a, b) is same
    assert is_same_abstract(b, a) is same

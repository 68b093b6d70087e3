from __future__ import annotations

import pytest

from desktop.model.doubt import Why
from desktop.model.paper import Facts
from desktop.services.matching import Match, Matcher

KNOWN = Facts("On Tides", abstract="Tides rise and fall twice a day.", arxiv_id="1", doi="10.1/a")


@pytest.mark.parametrize(
    "told",
    [
        Facts("On Tides"),
        Facts("ON TIDES!"),
        Facts("Another Title", arxiv_id="1"),
        Facts("Another Title", doi="10.1/A"),
        Facts("Another Title", doi="10.48550/arXiv.1"),
        Facts("On Tides", arxiv_id="1", doi="10.1/other"),
        Facts("On Tides", abstract="Tides rise, and tides fall, twice a day."),
        Facts("On Tides", abstract="Tides rise"),
    ],
)
def test_a_known_paper_is_recognised(told: Facts) -> None:
    assert Matcher([(7, KNOWN)]).match(told) == Match(7)


@pytest.mark.parametrize(
    "told",
    [
        Facts("On Tide"),
        Facts("On Tides", arxiv_id="2"),
        Facts("On Tides", abstract="A novel about an inn by the northern sea, and its guests."),
        Facts(""),
    ],
)
def test_another_paper_is_not(told: Facts) -> None:
    assert Matcher([(7, KNOWN)]).match(told) == Match(None)


@pytest.mark.parametrize(
    "told", [Facts("On Tides", doi="10.1/b"), Facts("On Tides", arxiv_id="2", doi="10.1/a")]
)
def test_ids_that_contradict_are_for_the_person_to_look_at(told: Facts) -> None:
    assert Matcher([(7, KNOWN)]).match(told) == Match(None, ((7, Why.IDS),))


def test_ids_of_two_papers_in_one_raise_a_doubt_between_the_two() -> None:
    matcher = Matcher([(7, Facts("On Tides", arxiv_id="1")), (8, Facts("Tides", doi="10.1/a"))])

    assert matcher.match(Facts("On Tides", arxiv_id="1", doi="10.1/a")) == Match(7, ((8, Why.IDS),))


def test_of_papers_with_one_title_the_abstract_decides() -> None:
    other = KNOWN._replace(abstract="A novel about an inn by the sea.", arxiv_id=None, doi=None)
    matcher = Matcher([(7, KNOWN), (8, other)])

    assert matcher.match(Facts("On Tides", abstract=other.abstract)).paper == 8
    assert matcher.match(Facts("On Tides", abstract=KNOWN.abstract)).paper == 7


def test_papers_without_a_title_are_the_same_only_if_all_is() -> None:
    matcher = Matcher([(7, Facts("", abstract="one")), (8, Facts("", abstract="two"))])

    assert matcher.match(Facts("", abstract="two")) == Match(8)
    assert matcher.match(Facts("", abstract="three")) == Match(None)
    assert matcher.match(Facts("")) == Match(None)


def test_what_a_paper_gained_helps_to_recognise_it() -> None:
    matcher = Matcher([(7, Facts("On Tides"))])
    assert matcher.match(Facts("Renamed", doi="10.1/a")) == Match(None)

    matcher.add(7, Facts("On Tides", doi="10.1/a"))

    assert matcher.match(Facts("Renamed", doi="10.1/a")) == Match(7)
    assert matcher.facts(7).doi == "10.1/a"
    assert matcher.match(Facts("On Tides")) == Match(7)


def test_a_merged_paper_is_recognised_by_what_it_was_called() -> None:
    former = Facts("A Note on the Moon", arxiv_id="2")
    matcher = Matcher([(7, KNOWN)], [(7, former)])

    assert matcher.match(Facts("A Note on the Moon")) == Match(7)
    assert matcher.match(former) == Match(7)
    assert matcher.facts(7) == KNOWN


def test_a_slip_in_the_title_is_seen_through() -> None:
    known = Facts("Counting Herons on the Northern Marshes", abstract="We count herons at dawn.")
    told = Facts("Counting Herons on the Nothern Marshs", abstract="We count herons at dawn.")

    assert Matcher([(7, known)]).match(told) == Match(7)
    assert Matcher([(7, known)]).match(Facts(told.title)) == Match(None, ((7, Why.NEAR_TITLE),))


def test_hundreds_of_papers_with_one_title_are_told_apart_by_their_words() -> None:
    many = [Facts("Editorial", abstract=f"Issue {number}.") for number in range(300)]
    matcher = Matcher(enumerate(many, start=1))

    assert matcher.match(many[299]) == Match(300)


def test_no_more_than_three_doubts_are_raised() -> None:
    matcher = Matcher((number, Facts("Editorial", authors=(f"A{number}",))) for number in range(9))

    assert len(matcher.match(Facts("Editorial")).doubts) == 3


def test_a_title_that_very_many_papers_have_says_nothing_but_ids_and_words_do() -> None:
    many = [Facts("Editorial", authors=(f"A{n}",), doi=f"10.1/{n}") for n in range(100)]
    matcher = Matcher(enumerate(many))

    assert matcher.match(Facts("Editorial")) == Match(None)
    assert matcher.match(Facts("Editorial", doi="10.1/99")) == Match(99)
    assert matcher.match(Facts("Editorial", authors=("A70",))) == Match(70)


def test_of_a_crowd_of_near_titles_the_nearest_is_found() -> None:
    title = "Proceedings of the Annual Workshop on Herons, Volume {}"
    many = [Facts(title.format(f"{n:03}"), doi=f"10.1/{n}") for n in range(200)]
    matcher = Matcher(enumerate(many))

    assert matcher.match(Facts(title.format("150"), doi="10.1/150")) == Match(150)
    assert matcher.match(Facts(title.format("xyz"))) == Match(None)

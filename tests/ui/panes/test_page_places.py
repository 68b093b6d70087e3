from __future__ import annotations

import json

import pytest

from desktop.ui.panes.page_places import PagePlaces


def test_a_paper_is_read_on_where_it_was_left() -> None:
    places = PagePlaces()
    places.leave(7, 120)
    places.leave(8, 0)
    places.leave(None, 5)
    assert [places.of(paper) for paper in (7, 8, 9, None)] == [120, 0, 0, 0]
    again = PagePlaces()
    again.restore(json.loads(json.dumps(places.values())))
    assert again.of(7) == 120
    places.leave(7, 0)
    assert places.of(7) == 0


def test_what_was_left_long_ago_is_forgotten() -> None:
    places = PagePlaces()
    for paper in range(1, 600):
        places.leave(paper, 1)
    assert (places.of(1), places.of(599)) == (0, 1)


@pytest.mark.parametrize("told", [{}, {"places": 7}, {"places": [7, [1], [1, "2"], [True, 3]]}])
def test_what_makes_no_sense_is_passed_over(told: dict[str, object]) -> None:
    places = PagePlaces()
    places.restore(told)
    assert places.values() == {"places": []}

from __future__ import annotations

from desktop.readers.html_places import Places


def test_a_text_has_its_own_lines() -> None:
    places = Places.of("ab\n\ncd")
    assert [places.line(place) for place in range(6)] == [1, 1, 1, 2, 3, 3]
    assert places.last == 3


def test_a_decoded_text_has_those_of_the_file() -> None:
    places = Places([2, 5, 5], [7, 8, 9])
    assert [places.line(place) for place in (0, 2, 4, 5, 99)] == [7, 7, 7, 9, 9]
    assert places.last == 9

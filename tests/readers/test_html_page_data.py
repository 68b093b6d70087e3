from __future__ import annotations

import time

import pytest

from desktop.readers.html_page_data import Broken, Item, items_of

ONE = '{"paper": {"id": "1", "title": "Moss"}}'
TWO = '{"paper": {"id": "2222", "title": "Ferns"}}'


def values(text: str) -> list[object]:
    return [found.value if isinstance(found, Item) else found.name for found in items_of(text)]


def test_items_of_a_list_know_their_places() -> None:
    text = f'{{"x": 1, "dailyPapers": [{ONE},\n {TWO}], "y": 2}}'
    first, second = items_of(text)
    assert isinstance(first, Item)
    assert isinstance(second, Item)
    assert second.value == {"paper": {"id": "2222", "title": "Ferns"}}
    assert text[second.place :].startswith(TWO)


def test_a_page_of_one_paper_has_no_list() -> None:
    assert values('{"y": 1, "paper": {"id": "1"}, "z": 2}') == [{"paper": {"id": "1"}}]
    assert values('{"y": 1, "paper": {"id": "1234", "title": "On mo') == ["1234"]


@pytest.mark.parametrize("text", ["", "[]", '{"dailyPapers": []}', '{"dailyPapers": 3}', "{}"])
def test_other_data_holds_nothing(text: str) -> None:
    assert values(text) == []


def test_what_is_whole_is_kept() -> None:
    assert values(f'{{"dailyPapers": [{ONE}, {TWO[:-5]}') == [
        {"paper": {"id": "1", "title": "Moss"}},
        "2222",
    ]
    broken = f'{{"dailyPapers": [{ONE[:-2]}, {TWO}, {ONE}]}}'
    assert values(broken)[0] == "Moss"
    assert len(values(broken)) == 3
    assert values(f'{{"dailyPapers": [{ONE} {TWO}]') == [{"paper": {"id": "1", "title": "Moss"}}]
    assert values('{"dailyPapers": [{"paper": {') == [""]


@pytest.mark.parametrize("piece", ['{"paper":{"a":', '{"paper":{"title":"', "[", '{"paper":{},'])
def test_nothing_takes_long(piece: str) -> None:
    start = time.process_time()
    found = list(items_of('{"dailyPapers": [' + piece * 20_000))
    assert time.process_time() - start < 3
    assert sum(isinstance(one, Broken) for one in found) <= 20

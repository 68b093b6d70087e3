from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.json_text import Json
from desktop.readers.json_values import date, ids, people, strings, text, tidy, uninverted, whole


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (" Moss\n on  libraries ", "Moss on libraries"),
        (["", "Moss"], "Moss"),
        ({"value": "Moss"}, "Moss"),
        ([{"title": "Moss", "source": "x"}], "Moss"),
        ({"@lang": "en", "#text": "Moss"}, "Moss"),
        ("<jats:p>Moss &amp; H<sub>2</sub>O</jats:p>", "Moss & H2O"),
        ("a < b and c > d", "a < b and c > d"),
        ("half \ud800", "half \ufffd"),
        ([[[[[["deep"]]]]]], ""),
        (3, ""),
        (None, ""),
    ],
)
def test_texts(value: Json, told: str) -> None:
    assert text(value) == told


def test_a_tidy_text_is_not_touched() -> None:
    told = "Moss on libraries"
    assert tidy(told) is told


def test_an_index_of_words() -> None:
    assert uninverted({"libraries": [2], "Moss": [0], "on": [1], "x": "y"}) == "Moss on libraries"
    assert uninverted("Moss") == "Moss"


def test_addresses_and_ids() -> None:
    assert list(strings([{"href": "a"}, "b", {"@id": "c", "x": "d"}, 3])) == ["a", "b", "c"]
    assert list(ids({"DOI": "a", "ArXiv": "b", "n": 3})) == ["a", "b"]


@pytest.mark.parametrize(
    ("value", "count"), [(3, 3), ("12", 12), (0, 0), (-1, None), (True, None), ("12 pages", None)]
)
def test_counts(value: Json, count: int | None) -> None:
    assert whole(value) == count


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("2026-10-30T20:00:00.000Z", PartialDate(2026, 10, 30)),
        ("Fri, 30 Oct 2026 10:00:00 GMT", PartialDate(2026, 10, 30)),
        ("30 October 2026", PartialDate(2026, 10, 30)),
        ("Oct 30", PartialDate(None, 10, 30)),
        (2026, PartialDate(2026)),
        ("2026", PartialDate(2026)),
        (1793318400, PartialDate(2026, 10, 30)),
        (1793318400123, PartialDate(2026, 10, 30)),
        ("1793318400", PartialDate(2026, 10, 30)),
        ({"date-parts": [[2026, 10], [2026, 11]]}, PartialDate(2026, 10)),
        (
            [{"created": "Fri, 30 Oct 2026 10:00:00 GMT"}],
            PartialDate(2026, 10, 30),
        ),
        ({"year": 2026, "month": "10"}, PartialDate(2026, 10)),
        ({"$date": "2026-10-30"}, PartialDate(2026, 10, 30)),
        ({"date-parts": [[None]]}, None),
        ("0000-00-00", None),
        ("soon", None),
        (7, None),
        (True, None),
        (10**30, None),
    ],
)
def test_dates(value: Json, found: PartialDate | None) -> None:
    assert date(value) == found


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (["Ada Moss", "Fern, Bo", "Ada Moss", ""], ("Ada Moss", "Bo Fern")),
        ("Ada Moss, Bo Fern and Cy Reed", ("Ada Moss", "Bo Fern", "Cy Reed")),
        ("Ada Moss, Bo Fern", ("Ada Moss", "Bo Fern")),
        ("Moss, Ada", ("Ada Moss",)),
        ("Moss, A.; Fern, B.;", ("A. Moss", "B. Fern")),
        ("Moss, Ada and Fern, Bo", ("Ada Moss", "Bo Fern")),
        (["Ada Moss, Bo Fern"], ("Ada Moss", "Bo Fern")),
        ([{"name": "Ada Moss", "_id": "x"}, {"fullName": "Bo Fern"}], ("Ada Moss", "Bo Fern")),
        ([{"family": "Moss", "given": "Ada"}, {"literal": "A, B"}], ("Ada Moss", "B A")),
        ([{"first": "Ada", "middle": [], "last": "Moss", "suffix": "Jr"}], ("Ada Moss Jr",)),
        ([["Moss", "Ada", ""], ["Fern", "Bo", ""]], ("Ada Moss", "Bo Fern")),
        ([{"author": {"display_name": "Ada Moss"}, "is_corresponding": True}], ("Ada Moss",)),
        (
            {"author": [{"text": "Ada Moss"}, {"text": "Bo Fern"}]},
            ("Ada Moss", "Bo Fern"),
        ),
        ({"author": {"text": "Ada Moss"}}, ("Ada Moss",)),
        ({"authors": [{"full_name": "Ada Moss"}]}, ("Ada Moss",)),
        ({"value": ["Ada Moss", "Bo Fern"]}, ("Ada Moss", "Bo Fern")),
        ([{"creatorType": "editor", "lastName": "Reed"}, {"name": "Ada Moss"}], ("Ada Moss",)),
        ([{"creator": "Moss, Ada"}], ("Ada Moss",)),
        ([3, None, {"x": 1}], ()),
        (3, ()),
    ],
)
def test_names(value: Json, names: tuple[str, ...]) -> None:
    assert people(value).names == names


@pytest.mark.parametrize(
    "name",
    [
        "Ada Quill",
        "A. B. Quill",
        "Bo-Li de Reed",
        "Ada Quill III",
        "Ada Quill Et Al",
        "The Tide Collaboration",
        "For Tide Collaboration",
        "Ada And Bo",
        "Ada and Bo",
        "Ada Quill, Bo Reed",
        "Quill, Ada",
        "ADA QUILL",
    ],
)
def test_one_name_is_split_like_any_list(name: str) -> None:
    assert people([name]) == people(f" {name} ")

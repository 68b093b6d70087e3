from __future__ import annotations

import pytest

from desktop.readers import json_decoding
from desktop.readers.json_decoding import Loss
from desktop.readers.json_text import Json, JsonText, Path
from desktop.readers.json_walk import Found, Lost, Walk


def judge(value: dict[str, Json], _path: Path) -> str | None:
    title = value.get("title")
    return title if isinstance(title, str) and "id" in value else None


def walked(text: str, size: int = 7) -> list[Found[str] | Lost]:
    parts = (text[place : place + size] for place in range(0, len(text), size))
    return list(Walk(JsonText(parts), judge).values())


def records(text: str) -> list[str]:
    return [one.record for one in walked(text) if isinstance(one, Found) and one.record]


A, B = '{"id": 1, "title": "A"}', '{"id": 2, "title": "B", "by": [{"name": "x"}]}'


@pytest.mark.parametrize(
    "text",
    [
        f"[{A}, {B}]",
        f"{A}\n{B}\n",
        f"{A}{B}",
        f'{{"n": {{"more": [[{A}], {B}]}}}}',
        f'{{"a": {A}, "b": {B}}}',
        f"[{A} {B}",
        f"{{'list': [{A}, {B}]}}",
        f"// so\n[{A}, /* and */ {B},]",
        f'{A}\n{{"id": 3, "title": \n{B}\n',
        f'[\n  {A},\n  {{"id" 3}},\n  {B}\n]',
        f"[{A}, {{x}}, {B}]",
    ],
)
def test_records_are_found_wherever_they_stand(text: str) -> None:
    assert records(text) == ["A", "B"]


def test_where_a_record_stands() -> None:
    found = walked('{"list":\n[\n{"id": 1,\n"title": "A"}]}')[0]
    assert found == Found(
        {"id": 1, "title": "A"}, "A", ("list", ""), 3, 4, '{"id": 1,\n"title": "A"}', False
    )


def test_values_outside_of_records() -> None:
    found = walked('{"name": "moss", "list": [1, {"x": 2}], "o": {"p": true}}')
    told = [(one.path, one.value) for one in found if isinstance(one, Found)]
    assert told == [
        (("name",), "moss"),
        (("list", ""), 1),
        (("list", ""), {"x": 2}),
        (("o", "p"), True),
    ]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        (f'{A}\n{{"id": 2, "title": "Cut he', Lost(2, 2, Loss.CUT, "Cut he")),
        (f'[{A},\n{{"id": 2,\n "title": "B', Lost(2, 3, Loss.CUT, "B")),
        (f"[{A}] ]", Lost(1, 1, Loss.BROKEN)),
        (f"[{A}, ?!]", Lost(1, 1, Loss.BROKEN)),
        (f'{{"x": {A}, "y" 3}}', Lost(1, 1, Loss.BROKEN)),
        (f"[{A}, " + "[" * 20 + "]" * 20 + "]", Lost(1, 1, Loss.LONG)),
    ],
)
def test_what_is_lost(text: str, lost: Lost) -> None:
    found = walked(text)
    assert next(one for one in found if isinstance(one, Found)).record == "A"
    assert lost in found


def test_a_wrapper_that_is_cut_keeps_its_records() -> None:
    assert records(f'{{"title": "Digest", "list": [{A}, {B}, {{"id": 3') == ["A", "B"]


def test_objects_too_long_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_decoding, "LONGEST", 60)
    text = f'{{"x": "{"y" * 200}", "list": [{A}, {A}, {A}]}}'
    assert records(text) == ["A", "A", "A"]
    assert Lost(1, 1, Loss.LONG) in walked(text)


@pytest.mark.parametrize(("text", "last"), [("[]\n", 1), ("[]\n\n", 2), ("[\n]", 2), ("[", 1)])
def test_the_last_line(text: str, last: int) -> None:
    walk = Walk(JsonText(iter((text,))), judge)
    assert list(walk.values()) == []
    assert walk.last_line() == last
    assert walk.ends_early is (text == "[")


@pytest.mark.parametrize(
    "text",
    [
        f"{A}\n{B}\n",
        f"{A}\n\n  {B}  \n{A} {B}\n{A},\n{B}",
        f'{A}\n{{"id": 2, "title": "Cut he\n{B}\n',
        f'{A}\n{{"id": 2,\n "title": "B"}}\n{{"other": [{A}]}}\n// {B}\n{B}\n',
        f"{A}\n{A}}}\n[{B}]\n{B}",
    ],
)
def test_a_record_in_a_line_is_what_it_is_elsewhere(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = walked(text)
    monkeypatch.setattr(Walk, "_whole_line", lambda _: None)
    assert walked(text) == fast

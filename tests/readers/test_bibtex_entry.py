from __future__ import annotations

import time

import pytest

from desktop.readers.bibtex_entry import Entry, parse_entry


def parse(text: str) -> Entry:
    entry = parse_entry(text, 1, {"jan": "January", "acm": "Fen Society"})
    assert entry
    return entry


def values(text: str) -> dict[str, str]:
    return {field.name: field.value for field in parse(text).fields}


def test_fields_know_their_lines() -> None:
    text = "@Article{moss:1,\n  Title = {On\n\n moss},\n  YEAR = 2020,\n}\nrest"
    entry = parse(text)
    assert (entry.kind, entry.key, entry.first, entry.last) == ("article", "moss:1", 1, 6)
    assert [(field.name, field.first, field.last) for field in entry.fields] == [
        ("title", 2, 4),
        ("year", 5, 5),
    ]
    assert text[entry.end :] == "\nrest"
    assert entry.is_closed


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("{On {M}oss}", "On {M}oss"),
        ('"On moss"', "On moss"),
        ('"The "big" moss"', 'The "big" moss'),
        ('"On {"}moss{"}"', 'On {"}moss{"}'),
        ("2020", "2020"),
        ('jan # " 5"', "January 5"),
        ("acm # { Press}", "Fen Society Press"),
        ("ACM", "Fen Society"),
        ("in press", "in press"),
        (r"{moss \} fern}", r"moss \} fern"),
        (r"{moss \{ fern}", r"moss \{ fern"),
        ("{50% moss}", "50% moss"),
        ("{mail moss@fen.org, a = b}", "mail moss@fen.org, a = b"),
    ],
)
def test_values_in_every_form(written: str, value: str) -> None:
    assert values(f"@misc{{k, title = {written}, year = 1}}") == {"title": value, "year": "1"}
    assert values(f"@misc(k,\n year = 1\n,title={written}\n)") == {"title": value, "year": "1"}


def test_a_value_in_quotes_may_hold_any_number_of_braces() -> None:
    value = r"{\"o} and {\%} " * 100
    assert values(f'@misc{{k,\n abstract = "{value}",\n year = 1}}') == {
        "abstract": value, "year": "1",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ("k 1 ,", "k 1"),
        ("\nk,", "k"),
        ("On moss, ferns, and reeds,", "On moss"),
        (",", ""),
        ("\n", ""),
        ("DBLP:journals/corr/abs-1,", "DBLP:journals/corr/abs-1"),
    ],
)
def test_keys_of_any_kind(head: str, key: str) -> None:
    entry = parse(f"@misc{{{head} title = {{x}}}}")
    assert entry.key == key
    assert [field.name for field in entry.fields] == ["title"]
    assert entry.odd == ()


def test_a_comma_that_is_missing_is_not_missed() -> None:
    assert values('@misc{k, title = {x} year = "1"\nnote = 2\n pages = 3}') == {
        "title": "x", "year": "1", "note": "2", "pages": "3",
    }  # fmt: skip


def test_names_of_fields_hold_many_signs() -> None:
    text = "@misc{k, bdsk-url-1 = {a}, author+an:x = {b}, a_b.c = {c}, Web Address = {d}}"
    assert list(values(text)) == ["bdsk-url-1", "author+an:x", "a_b.c", "web address"]


def test_a_brace_that_is_missing_costs_nothing_but_a_doubt() -> None:
    entry = parse("@misc{k,\n title = {On {moss},\n year = 2020,\n}")
    assert [(field.name, field.value, field.is_whole) for field in entry.fields] == [
        ("title", "On {moss", False),
        ("year", "2020", True),
    ]
    assert entry.is_closed


def test_a_brace_too_many_does_not_end_the_entry() -> None:
    entry = parse("@misc{k,\n title = {On moss}},\n year = 2020,\n}")
    assert [field.name for field in entry.fields] == ["title", "year"]
    assert (entry.odd, entry.is_closed) == ((2,), True)


def test_a_brace_in_the_middle_does_not_end_the_value() -> None:
    assert values("@misc{k, title = {On} moss}, year = {2020}}")["title"] == "On} moss"


def test_a_value_without_an_end_is_lost() -> None:
    entry = parse("@misc{k,\n title = {On moss},\n abstract = {Moss is\n green")
    title, abstract = entry.fields
    assert title.is_whole
    assert (abstract.is_lost, abstract.first, abstract.last) == (True, 3, 4)
    assert not entry.is_closed


def test_an_entry_that_is_not_closed_ends_with_its_last_word() -> None:
    assert parse("@misc{k,\n title = {Moss},\n\n\n").last == 2


def test_comments_reach_to_their_last_brace_or_the_end_of_the_line() -> None:
    assert parse("@Comment{a {b}\nc}\n").last == 2
    assert parse("@comment a\nb").last == 1
    assert not parse("@comment{a\nb").is_closed
    assert parse_entry("@article a", 1, {}) is None
    assert parse_entry("note", 1, {}) is None


@pytest.mark.parametrize(
    "text",
    [
        "a = {x,\n" * 6000,
        'a = "x,\n' * 6000,
        'a = "{" \n' * 5000,
        "a = {x} {y} z\n" * 3000,
        ", \n" * 15000,
        "t={" + "{" * 25000,
        "a" + " " * 50000,
        "a={x" + "\n,\n" * 15000,
        "t=" + "#" * 50000,
    ],
)
def test_broken_text_takes_linear_time(text: str) -> None:
    start = time.process_time()
    parse("@misc{k,\n" + text)
    assert time.process_time() - start < 1

from __future__ import annotations

import time

from desktop.readers.bibtex_blocks import Between, blocks
from desktop.readers.bibtex_entry import Entry


def entries(text: str) -> list[Entry]:
    found = blocks(enumerate(text.split("\n"), start=1))
    return [block for block in found if isinstance(block, Entry)]


def between(text: str) -> list[int]:
    found = blocks(enumerate(text.split("\n"), start=1))
    return [block.number for block in found if isinstance(block, Between)]


def test_lines_between_entries_are_told() -> None:
    text = "% head\n\n@misc{a, t={x}}\nnote\n@misc{b, t={x}} note\n\nend"
    assert between(text) == [1, 4, 5, 7]
    assert [entry.first for entry in entries(text)] == [3, 5]


def test_a_comment_without_braces_is_its_line() -> None:
    text = "@comment\nnote\n@comment x\nnote\n\n@comment{ oh\nend"
    assert between(text) == [2, 4, 7]
    assert [(entry.first, entry.last) for entry in entries(text)] == [(1, 1), (3, 3), (6, 6)]


def test_what_follows_an_entry_that_is_not_closed_may_belong_to_it() -> None:
    text = "@misc{k, title = {Moss},\n@nobody\nnote\n@misc{l, t={x}}\nnote"
    found = blocks(enumerate(text.split("\n"), start=1))
    loose = [(block.number, block.is_loose) for block in found if isinstance(block, Between)]
    assert loose == [(2, True), (3, True), (5, False)]


def test_names_of_strings_are_put_in() -> None:
    text = '@string{fen = "Fen"}\n@String(bog = fen # { Bog})\n@misc{a, journal = bog # " 1"}'
    assert entries(text)[-1].fields[0].value == "Fen Bog 1"


def test_names_made_of_names_do_not_grow_without_end() -> None:
    text = '@string{a = "moss moss moss"}\n' + "@string{a = a # a}\n" * 50 + "@misc{k, t = a}"
    assert len(entries(text)[-1].fields[0].value) < 1000


def test_an_entry_that_is_not_closed_spares_the_next() -> None:
    first, second = entries("@misc{a,\n title = {Moss\n\n@misc{b,\n title = {Fern},\n}")
    assert (first.is_closed, second.is_closed) == (False, True)
    assert second.fields[0].value == "Fern"


def test_an_entry_in_a_value_is_a_part_of_it() -> None:
    text = "@misc{a,\n abstract = {cite, or,\n@misc{x, t={y}}\nso},\n title = {Moss}\n}\n@misc{b,}"
    first, second = entries(text)
    assert [field.name for field in first.fields] == ["abstract", "title"]
    assert (first.last, second.first) == (6, 7)


def test_entries_in_a_comment_are_none() -> None:
    text = "@comment{\n@misc{a, t={x}}\n@misc{b, t={x}}\n}\n@misc{c, t={x}}"
    assert [(entry.kind, entry.key) for entry in entries(text)] == [("comment", ""), ("misc", "c")]


def test_a_comment_that_never_ends_hides_nothing() -> None:
    text = "@comment{oh\n@misc{a, t={x}}\n@misc{b, t={x}}\n"
    assert [entry.key for entry in entries(text)] == ["", "a", "b"]


def test_looking_ahead_takes_linear_time() -> None:
    start = time.process_time()
    entries("@comment{\nmoss\n" * 3000)
    entries("@misc{k,\nt={{{ x\n" * 3000)
    assert time.process_time() - start < 2

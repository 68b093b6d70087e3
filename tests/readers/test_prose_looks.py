from __future__ import annotations

import pytest

from desktop.readers.prose_looks import Look, TextLine, ends_sentence, hangs, looks

LONG = "word " * 60 + "end."


def look(text: str) -> Look:
    return looks([TextLine(text)])[0]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("It is so.", True),
        ("Is it?", True),
        ("(It is so.)", True),
        ("它是。", True),
        ("See https://example.org/a", True),
        ("A Title", False),
        ("Peat Works, Inc.", False),
    ],
)
def test_the_end_of_a_sentence_is_seen(text: str, ends: bool) -> None:
    assert ends_sentence(text) is ends


@pytest.mark.parametrize(
    ("text", "wants_more"),
    [("A Study:", True), ("A Study of", True), ("A Study", False), ("pre-", True)],
)
def test_a_text_may_want_more(text: str, wants_more: bool) -> None:
    assert hangs(text) is wants_more


def test_titles_look_like_titles() -> None:
    title = look("On the Weight of Wet Cats")
    prose = look("we weigh wet cats. They object to it in several ways")

    assert title.is_titled
    assert title.is_good_title
    assert not prose.is_titled
    assert prose.is_lower
    assert prose.has_sentences
    assert look("Wet Cats").is_good_title is False
    assert look("123 456").is_titled is False


def test_abbreviations_end_no_sentence() -> None:
    assert not look("Cats vs. Dogs et al. Revisited").has_sentences


def test_prose_opens_as_only_prose_does() -> None:
    assert look("We weigh cats").opens_prose
    assert not look("Weighing cats").opens_prose


def test_statements_end_with_a_full_stop() -> None:
    assert look("Cats are wet.").is_statement
    assert not look("Cats are wet...").is_statement
    assert not look("Are cats wet?").is_statement


def test_addresses_are_seen() -> None:
    assert look("Code is at https://example.org.").has_address


def test_a_word_without_room_goes_on_on_the_next_line() -> None:
    first, second, third = looks(
        [TextLine("a line of twenty two"), TextLine("letters and then"), TextLine("wide")]
    )

    assert (first.is_fresh, first.had_no_room) == (True, False)
    assert (second.is_fresh, second.had_no_room) == (False, True)
    assert third.had_no_room
    assert [first.rest, second.rest, third.rest] == [40, 20, 4]


def test_a_line_that_was_not_wrapped_stands_alone() -> None:
    title, abstract, after = looks([TextLine("A title"), TextLine(LONG), TextLine("More")])

    assert [title.is_fresh, abstract.is_fresh, after.is_fresh] == [True, True, True]
    assert not abstract.gap
    assert title.rest == len("A title")
    assert abstract.rest_ends


def test_gaps_are_blank_lines_and_what_is_no_prose() -> None:
    _, spaced, apart = looks([TextLine("A"), TextLine("B", spaced=True), TextLine("C", apart=True)])

    assert (spaced.gap, apart.gap, spaced.apart, apart.apart) == (True, True, False, True)


def test_blank_lines_after_every_wrapped_line_tell_nothing() -> None:
    lines = [TextLine(f"line number {n}", spaced=n > 0) for n in range(6)]

    assert [seen.gap for seen in looks(lines)] == [False] * 6
    assert [seen.gap for seen in looks(lines[:5])] == [False, True, True, True, True]
    assert looks([*lines, TextLine(LONG, spaced=True)])[1].gap

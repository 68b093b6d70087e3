from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from desktop.model.sentence import Sentence, fill


def test_a_sentence_is_its_english_text() -> None:
    told = Sentence("“{name}” is a folder.", name="digests")

    assert told == "“digests” is a folder."
    assert (told.template, told.fields) == ("“{name}” is a folder.", {"name": "digests"})


def test_without_fields_braces_stay() -> None:
    assert Sentence("{{cookiecutter}}") == "{{cookiecutter}}"


def test_what_is_put_in_is_no_template() -> None:
    assert Sentence("No “{name}”.", name="{name} {other}") == "No “{name} {other}”."


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 lines of x"), (1, "1 line of x"), (2, "2 lines of x"), (12_345, "12,345 lines of x")],
)
def test_things_are_counted(count: int, words: str) -> None:
    told = Sentence.counted("1 line of {name}", "{count} lines of {name}", count, name="x")

    assert told == words
    assert told.number == count


def test_fields_may_be_filled_later() -> None:
    open_ = Sentence("{rows} of {name}", rows=3)

    assert open_ == "3 of {name}"
    assert open_.filled(name=Path("a.csv")) == "3 of a.csv"


def test_fields_may_be_sentences() -> None:
    why = Sentence("it is {what}", what="broken")
    told = Sentence("Left out: {why}.", why=why)

    assert told == "Left out: it is broken."
    assert told.fields["why"] is why


def test_a_sentence_travels_to_another_process() -> None:
    told = Sentence.counted("1 {thing}", "{count} {thing}", 2, thing=Sentence("papers"))

    there = pickle.loads(pickle.dumps(told))

    assert there == told == "2 papers"
    assert (there.template, there.number) == (told.template, 2)
    assert isinstance(there.fields["thing"], Sentence)


def test_a_field_that_a_template_asks_for_in_vain_stays() -> None:
    assert fill("{a} and {b}", {"a": "this"}) == "this and {b}"

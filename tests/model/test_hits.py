"""Hits are found in the text as it was written, and the best passage is shown."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.hits import snippet, spans
from desktop.model.query_parts import TextField
from desktop.model.query_text import parse

ABSTRACT = (
    'We study R\\"ossler systems with GPT-4. The agents of a multi-agent model learn policies,'
    " and nothing is known of their limits.\nIn the end the Rössler attractor of one agent is an"
    " exact phrase here, while α-flows and 大模型 are only touched."
)


def shown(query: str, text: str = ABSTRACT, field: TextField = TextField.ABSTRACT) -> list[str]:
    return [text[start:end] for start, end in spans(text, parse(query).root, field)]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("rossler ", ['R\\"ossler', "Rössler"]),
        ("agent ", ["agents", "agent", "agent"]),
        ('"agent"', ["agent", "agent"]),
        ("multi-agents ", ["multi-agent"]),
        ('"exact phrase"', ["exact phrase"]),
        ("gpt4 ", ["GPT-4"]),
        ("pol", ["policies"]),
        ("atractor~ ", ["attractor"]),
        ("alpha ", ["α"]),
        ("模型", ["模型"]),
        ("model OR limits ", ["model", "limits"]),
        ("-agents model ", ["model"]),
        ("agent of an agent ", ["agents", "of", "agent", "of", "of", "agent", "an"]),
        ('"of one agent" agent ', ["agents", "agent", "of one agent"]),
        ("abstract:limits title:model tag:systems ", ["limits"]),
        ("is:done", []),
        ("", []),
        ("absent ", []),
    ],
)
def test_marks_what_was_asked_for(query: str, hits: list[str]) -> None:
    assert shown(query) == hits


def test_fields_are_heeded() -> None:
    assert shown("title:model ", field=TextField.TITLE) == ["model"]
    assert shown("model ", field=TextField.NOTE) == ["model"]


def test_the_richest_passage_is_shown() -> None:
    passage, hits = snippet(ABSTRACT, parse("agent attractor phrase ").root, 90)
    assert (passage[0], passage[-1]) == ("…", "…")
    assert len(passage) <= 90
    assert [passage[start:end] for start, end in hits] == ["attractor", "agent", "phrase"]


def test_without_a_hit_the_beginning_is_shown() -> None:
    passage, hits = snippet(ABSTRACT, parse("absent ").root, 60)
    assert passage == 'We study R\\"ossler systems with GPT-4. The agents of a…'
    assert hits == []


def test_a_short_text_is_shown_whole_and_on_one_line() -> None:
    assert snippet(" one\ntwo ", None, 60) == ("one two", [])


def test_the_end_of_a_text_fills_the_passage() -> None:
    passage, hits = snippet(ABSTRACT, parse("touched ").root, 60)
    assert passage.endswith("are only touched.")
    assert len(passage) > 50
    assert [passage[start:end] for start, end in hits] == ["touched"]


def test_a_text_without_blanks_is_cut_anyway() -> None:
    passage, hits = snippet("大" * 300 + "模型" + "大" * 300, parse("模型").root, 60)
    assert len(passage) <= 60
    assert [passage[start:end] for start, end in hits] == ["模型"]


def test_a_hit_longer_than_the_passage_is_no_trouble() -> None:
    passage, hits = snippet("x" * 200 + " y", parse("xxx* ").root, 40)
    assert len(passage) <= 40
    assert hits == []


TEXTS = st.lists(
    st.sampled_from(["agent", "agents", "flow", "Rössler", "a", ",", "multi-agent", "模型", "\n"])
).map(" ".join)
QUERIES = st.lists(
    st.sampled_from(["agent", '"a flow"', "flow*", "-a", "OR", "multi-agent", "rossler~"])
).map(" ".join)


@given(TEXTS, QUERIES, st.integers(20, 120))
def test_hits_are_in_order_and_passages_are_cuts_of_the_text(
    text: str, query: str, length: int
) -> None:
    root = parse(query).root
    found = spans(text, root, TextField.ABSTRACT)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    passage, hits = snippet(text, root, length)
    assert len(passage) <= length
    assert passage.strip("…") in text.replace("\n", " ")
    assert all(passage[start:end].strip("…") for start, end in hits)
    assert bool(found) == bool(hits)


def test_time_grows_with_length_only() -> None:
    root = parse('agent model "of the end" rosler~ policies phr').root

    def seconds(times: int) -> float:
        begin = time.process_time()
        snippet(ABSTRACT * times, root, 200)
        return time.process_time() - begin

    seconds(1)
    assert seconds(320) < 24 * max(seconds(40), 0.002)


@pytest.mark.parametrize("after", ["", " and goes on and on" * 10])
def test_a_passage_can_begin_at_its_hit(after: str) -> None:
    text = "It rains all day, and then a wombat comes along" + after
    shown, hits = snippet(text, parse("wombat").root, 60, at_hit=True)

    assert shown.startswith("…day, and then a wombat comes")
    assert len(shown) <= 60
    assert [shown[start:end] for start, end in hits] == ["wombat"]
    assert snippet(text, parse("rains").root, 60, at_hit=True)[0].startswith("It rains all day")

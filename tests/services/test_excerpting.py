"""Excerpts are from the first field that shows the words of a query, and say which it is."""

from __future__ import annotations

import pytest

from desktop.model.excerpt import Source
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.query_text import parse
from desktop.services.excerpting import LENGTH, excerpt

FACTS = Facts(
    "Quokkas at Dusk",
    "We watch quokkas, and nobody minds. " + "Nothing happens for a while. " * 40 + "Wombats come.",
    ("Ada Perth", "Bo Island"),
    organization="Institute of Marsupials",
)
MARKS = Marks(tags=("field work",))
PAPER = Paper(1, "u1", FACTS, MARKS, "Ask **Numa** about the tides.", (), "2025-01-01")


@pytest.mark.parametrize(
    ("query", "source", "marked"),
    [
        ("wombats", Source.ABSTRACT, ["Wombats"]),
        ("quokka", Source.ABSTRACT, ["quokkas"]),
        ("tides", Source.NOTE, ["tides"]),
        ("note:about", Source.NOTE, ["about"]),
        ("author:perth", Source.AUTHOR, ["Perth"]),
        ("marsupial", Source.ORGANIZATION, ["Marsupials"]),
        ("field", Source.TAG, ["field"]),
    ],
)
def test_an_excerpt_shows_the_words_where_they_are(
    query: str, source: Source, marked: list[str]
) -> None:
    found = excerpt(PAPER, parse(query).root)

    assert found.source is source
    assert [found.text[start:end] for start, end in found.spans] == marked
    assert len(found.text) <= LENGTH


@pytest.mark.parametrize("query", ["dusk", "is:starred", "-tides", "xylophone"])
def test_without_a_hit_it_is_the_beginning_of_the_abstract(query: str) -> None:
    found = excerpt(PAPER, parse(query).root)

    assert found.source is Source.ABSTRACT
    assert found.text.startswith("We watch quokkas, and nobody minds.")
    assert found.spans == ()
    assert found.title == (((11, 15),) if query == "dusk" else ())

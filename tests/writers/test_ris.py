from __future__ import annotations

import re

import rispy

from desktop.model.digest import Draft
from desktop.model.paper import Paper
from desktop.readers.ris import Ris as Reader
from desktop.readers.source import Source
from desktop.writers.ris import Ris
from tests.writers.papers import BARE, FULL, GUESSED, hostile_titles, named


def written(*papers: Paper, **chosen: str) -> str:
    return "".join(Ris().write(papers, chosen))


def test_rispy_reads_each_field() -> None:
    full, bare, guessed = rispy.loads(written(FULL, BARE, GUESSED))

    assert full == {
        "type_of_reference": "UNPB",
        "id": "quill2024tides",
        "title": FULL.title,
        "authors": ["Quill, Ada", "van der Reed, Bo", "林小雨"],
        "year": "2024",
        "date": "2024/10/18",
        "publisher": "arXiv",
        "name_of_database": "arXiv",
        "accession_number": "arXiv:2410.00001",
        "doi": "10.48550/arXiv.2410.00001",
        "urls": ["https://example.org/a_b"],
        "abstract": " ".join(FULL.facts.abstract.split()),
        "keywords": ["rl/deep sea", "x"],
        "notes": ["# My *own* words", "", "- stay_put 100%", "- [x] a"],
    }
    assert bare == {"type_of_reference": "GEN", "id": "bare", "title": "Bare"}
    assert guessed == {"type_of_reference": "GEN", "id": "guessed", "title": "Guessed"}


def test_it_comes_back_with_all_that_it_can_carry() -> None:
    found = Reader().read(Source.from_text(written(FULL), "x.ris"))
    (draft,) = [one for one in found if isinstance(one, Draft)]

    assert draft.facts.title == FULL.title
    assert draft.facts.authors == FULL.facts.authors
    assert draft.facts.urls == FULL.facts.urls
    assert draft.date is not None
    assert draft.date.iso() == "2024-10-18"


def test_a_note_ends_no_reference() -> None:
    evil = Paper(1, "u", FULL.facts, note="ER  - \n\nTY  - JOUR\nTI  - Not a paper")

    (only,) = rispy.loads(written(evil))
    assert only["title"] == FULL.title
    assert "ER  -" in only["notes"][0]


def test_abstracts_and_notes_can_be_left_out() -> None:
    text = written(FULL, abstracts="no", notes="no")

    assert "AB  -" not in text
    assert "N1  -" not in text


def test_rispy_reads_every_hostile_title() -> None:
    titles = list(hostile_titles(600))
    found = rispy.loads(written(*(named(number, title) for number, title in enumerate(titles))))

    plain = [" ".join(re.sub("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]+", " ", t).split())
             for t in titles]  # fmt: skip
    assert [one["title"] for one in found] == plain

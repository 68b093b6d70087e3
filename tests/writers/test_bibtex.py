from __future__ import annotations

import dataclasses
import re

import bibtexparser
import pytest
from pybtex.database import parse_string

from desktop.model.digest import Draft
from desktop.model.paper import Facts, Paper
from desktop.readers.bibtex import Bibtex as Reader
from desktop.readers.source import Source
from desktop.writers.bibtex import Biblatex, Bibtex
from desktop.writers.writer import Writer
from tests.writers.papers import BARE, FULL, GUESSED, hostile_titles, named

JABREF = {"jabref": "yes"}


def written(writer: Writer, *papers: Paper, **chosen: str) -> str:
    return "".join(writer.write(papers, chosen))


def drafts(text: str) -> list[Draft]:
    found = Reader().read(Source.from_text(text, "x.bib"))
    return [one for one in found if isinstance(one, Draft)]


def test_bibtex_says_what_arxiv_says() -> None:
    assert written(Bibtex(), FULL) == (
        "@misc{quill2024tides,\n"
        "  title = {Tides in {*Teacups*: A} 50\\% {Study} of {GANs} with {$O(N_1)$}},\n"
        "  author = {Quill, Ada and van der Reed, Bo and 林小雨},\n"
        "  organization = {Moss Lab},\n"
        "  year = {2024},\n"
        "  month = oct,\n"
        "  eprint = {2410.00001},\n"
        "  archivePrefix = {arXiv},\n"
        "  doi = {10.48550/arXiv.2410.00001},\n"
        "  url = {https://example.org/a_b},\n"
        "  abstract = {We measure <tides> \\& y\\#.\n\nThey rise by $h_1 < h_2$.},\n"
        "  keywords = {rl/deep sea, x},\n"
        "  annote = {\\# My *own* words\n\n- stay\\_put 100\\%\n- [x] a},\n"
        "}\n"
    )


def test_biblatex_has_names_of_its_own() -> None:
    text = written(Biblatex(), FULL, BARE, abstracts="no", notes="no", **JABREF)

    assert text == (
        "@online{quill2024tides,\n"
        "  title = {Tides in {*Teacups*: A} 50\\% {Study} of {GANs} with {$O(N_1)$}},\n"
        "  author = {Quill, Ada and van der Reed, Bo and 林小雨},\n"
        "  organization = {Moss Lab},\n"
        "  date = {2024-10-18},\n"
        "  eprint = {2410.00001},\n"
        "  eprinttype = {arxiv},\n"
        "  pubstate = {prepublished},\n"
        "  doi = {10.48550/arXiv.2410.00001},\n"
        "  url = {https://example.org/a_b},\n"
        "  keywords = {rl/deep sea, x},\n"
        "  readstatus = {skimmed},\n"
        "  ranking = {rank4},\n"
        "  relevance = {relevant},\n"
        "}\n"
        "\n"
        "@misc{bare,\n  title = {Bare},\n}\n"
    )


@pytest.mark.parametrize("writer", [Bibtex(), Biblatex()])
def test_what_is_not_known_is_left_out_and_no_author_is_a_number(writer: Writer) -> None:
    text = written(writer, GUESSED)

    assert text == (
        "% Authors: 4, whose names are not known.\n"
        "% Published: 2024-05, of which the year is a guess.\n"
        "@misc{guessed,\n  title = {Guessed},\n}\n"
    )


@pytest.mark.parametrize("writer", [Bibtex(), Biblatex()])
def test_it_comes_back_with_all_that_it_can_carry(writer: Writer) -> None:
    (draft,) = drafts(written(writer, FULL))

    assert draft.facts.title == FULL.title
    assert draft.facts.authors == FULL.facts.authors
    assert draft.facts.arxiv_id == "2410.00001"
    assert draft.facts.urls == FULL.facts.urls
    assert draft.facts.abstract == " ".join(FULL.facts.abstract.split())
    assert draft.date is not None
    assert (draft.date.year, draft.date.month) == (2024, 10)


def test_names_with_commas_and_words_between_names_stay_one() -> None:
    authors = ("Quill, Ada", "Fen and Moss", "Team of 5, The, Great", "The {Moss Group")
    paper = dataclasses.replace(BARE, facts=Facts("T", authors=authors))
    people = parse_string(written(Bibtex(), paper), "bibtex").entries["bare"].persons["author"]

    assert len(people) == 4
    assert people[0].last_names == ["Quill"]


@pytest.mark.parametrize("writer", [Bibtex(), Biblatex()])
def test_two_other_parsers_read_every_hostile_title(writer: Writer) -> None:
    papers = [named(number, title) for number, title in enumerate(hostile_titles(600))]
    text = written(writer, *papers)

    mine = parse_string(text, "bibtex")
    theirs = bibtexparser.parse_string(text)

    assert list(mine.entries) == [paper.key for paper in papers]
    assert theirs.failed_blocks == []
    assert [entry.key for entry in theirs.entries] == [paper.key for paper in papers]
    for entry in theirs.entries:
        ours = mine.entries[entry.key].fields["title"]
        assert " ".join(entry.fields_dict["title"].value.split()) == ours


def test_titles_without_tex_come_back_as_they_were() -> None:
    titles = [
        title for title in hostile_titles(600) if not re.search(r"&amp|<b>|[\\~`'$\"{}-]", title)
    ]
    papers = [named(number, title) for number, title in enumerate(titles)]

    found = [draft.facts.title for draft in drafts(written(Bibtex(), *papers))]

    assert len(titles) > 100
    assert found == [" ".join(re.sub("[\x00-\x08\x0b-\x1f\x7f]", "", t).split()) for t in titles]

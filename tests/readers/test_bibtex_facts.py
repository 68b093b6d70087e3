from __future__ import annotations

import pytest

from desktop.model.digest import LineKind
from desktop.readers.bibtex_facts import date_of, facts_of, kind_of_field, title_of


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ({"title": r"On {M}{\"o}ss"}, "On Möss"),
        ({"title": "Moss", "subtitle": "A study"}, "Moss: A study"),
        ({"title": "What is moss?", "subtitle": "A study"}, "What is moss? A study"),
        ({"title": "Moss: A study", "subtitle": "A study"}, "Moss: A study"),
        ({"title": r"<i>Moss</i> {\&}amp; H{\textless}sub{\textgreater}2</sub>O"}, "Moss & H2O"),
        ({"booktitle": "Fens"}, ""),
    ],
)
def test_titles(values: dict[str, str], title: str) -> None:
    assert title_of("article", values) == title


def test_a_volume_may_have_the_title_that_its_papers_give_it() -> None:
    assert title_of("proceedings", {"booktitle": "Fens"}) == "Fens"


@pytest.mark.parametrize(
    ("values", "arxiv_id"),
    [
        ({"eprint": "2401.01234v2", "archiveprefix": "arXiv"}, "2401.01234"),
        ({"eprint": "{2401.01234}", "eprinttype": "arxiv"}, "2401.01234"),
        ({"eprint": "arXiv:2401.01234"}, "2401.01234"),
        ({"eprint": "bog-th/9901001"}, "bog-th/9901001"),
        (
            {"eprint": "9901001", "archiveprefix": "arXiv", "primaryclass": "math.GT"},
            "math/9901001",
        ),
        ({"eprint": "2401.01234", "eprinttype": "jstor"}, None),
        ({"eprint": "40012345"}, None),
        ({"arxivid": "2401.01234"}, "2401.01234"),
        ({"journal": "arXiv preprint arXiv:2401.01234"}, "2401.01234"),
        ({"journal": "CoRR", "volume": "abs/2401.01234"}, "2401.01234"),
        ({"note": "arXiv:2401.01234 [bog]"}, "2401.01234"),
        ({"url": "https://arxiv.org/abs/2401.01234v1"}, "2401.01234"),
        ({"doi": "10.48550/arXiv.2401.01234"}, "2401.01234"),
        ({"journal": "Journal of Fens"}, None),
    ],
)
def test_ids_of_arxiv_stand_in_many_places(values: dict[str, str], arxiv_id: str | None) -> None:
    assert facts_of("Moss", values).arxiv_id == arxiv_id


@pytest.mark.parametrize(
    ("values", "doi"),
    [
        ({"doi": "10.1000/moss.5"}, "10.1000/moss.5"),
        ({"doi": r"https://doi.org/10.1000/moss\_5"}, "10.1000/moss_5"),
        ({"doi": "10.1000/(SICI)1234(199803)19:4<377::AID-1>3.0.CO;2-P"}, None),
        ({"url": "http://dx.doi.org/10.1000/moss.5"}, "10.1000/moss.5"),
        ({"note": "doi: 10.1000/moss.5"}, "10.1000/moss.5"),
        ({}, None),
    ],
)
def test_dois(values: dict[str, str], doi: str | None) -> None:
    assert facts_of("Moss", values).doi == (doi or values.get("doi"))


def test_addresses_authors_and_who_stands_in_for_them() -> None:
    facts = facts_of("Moss", {
        "url": r"http://example.org/\~{}moss http://example.org/2", "bdsk-url-1": "http://example.org/3",
        "howpublished": r"\url{http://example.org/4}", "file": "http://example.org/5",
        "organization": "Fen Society",
    })  # fmt: skip
    assert facts.urls == tuple(f"http://example.org/{end}" for end in ("~moss", "2", "3", "4"))
    assert facts.organization == "Fen Society"
    facts = facts_of("Moss", {"author": "Moss, Ada and others", "organization": "Fen Society"})
    assert (facts.authors, facts.author_count, facts.organization) == (("Ada Moss",), None, None)


@pytest.mark.parametrize(
    ("values", "iso"),
    [
        ({"year": "2005"}, "2005"),
        ({"year": "{2005}", "month": "January"}, "2005-01"),
        ({"year": "2005", "month": "January 5"}, "2005-01-05"),
        ({"year": "2005", "month": "05"}, "2005-05"),
        ({"year": "2005", "month": "5", "day": "7"}, "2005-05-07"),
        ({"year": "2005", "month": "March", "day": "7"}, "2005-03-07"),
        ({"year": "2005", "month": "March 15--17"}, "2005-03-15"),
        ({"year": "2005", "month": "January/February"}, "2005-01"),
        ({"year": "c. 2005"}, "2005"),
        ({"year": "2005", "month": "spring"}, "2005"),
        ({"date": "2019-11-25"}, "2019-11-25"),
        ({"date": "2019-11-25T10:00:00Z"}, "2019-11-25"),
        ({"date": "2014-05/2015-06"}, "2014-05"),
        ({"date": "2012-22"}, "2012"),
        ({"date": "1999-uu-uu"}, "1999"),
        ({"date": "-0379-02"}, None),
        ({"date": "/2004-01-01"}, None),
        ({"date": "y17000002"}, None),
        ({"year": "1995--1996", "month": "14"}, "1995"),
        ({"date": "1997~"}, "1997"),
        ({"date": "2019-11", "year": "2020"}, "2019-11"),
        ({"year": "2015-02-06"}, "2015-02-06"),
        ({"year": "in press"}, None),
        ({}, None),
    ],
)
def test_dates(values: dict[str, str], iso: str | None) -> None:
    date = date_of(values)
    assert (date.iso() if date else None) == iso


def test_fields_tell_what_their_lines_are() -> None:
    assert kind_of_field("abstract") is LineKind.ABSTRACT
    assert kind_of_field("month") is LineKind.DATE
    assert kind_of_field("bdsk-url-2") is LineKind.LINKS
    assert kind_of_field("journal") is LineKind.BYLINE
    assert kind_of_field("anything+an") is LineKind.BYLINE

from __future__ import annotations

from desktop.readers.bibtex_parents import Parents
from desktop.readers.source import Source

FILE = """\
@inproceedings{moss, title = {Moss}, crossref = {Fen26}}
@xdata{names, author = {Ada Moss}, title = {Mosses}}
@proceedings{fen26, title = {Fens}, year = 2026, month = 5, doi = {10.1/fen}, crossref = {all}}
@proceedings{all, author = {Bo Fern}, year = 1999, crossref = {fen26}}
"""


def parents(text: str = FILE) -> Parents:
    return Parents(Source.from_text(text, "made.bib"))


def test_a_child_takes_date_and_authors_and_nothing_that_names_another_work() -> None:
    full = parents().completed("inproceedings", {"title": "Moss", "crossref": "Fen26"})
    assert (full["year"], full["month"], full["author"]) == ("2026", "5", "Bo Fern")
    assert full["title"] == "Moss"
    assert "doi" not in full


def test_a_date_is_taken_whole_or_not_at_all() -> None:
    full = parents().completed("inproceedings", {"crossref": "fen26", "year": "2001"})
    assert full["year"] == "2001"
    assert "month" not in full


def test_only_a_volume_takes_the_title() -> None:
    values = {"crossref": "fen26"}
    assert parents().completed("book", values)["title"] == "Fens"
    assert "title" not in parents().completed("inproceedings", values)


def test_a_title_is_taken_whole_or_not_at_all() -> None:
    made = parents("@inbook{a, crossref = {b}}\n@book{b, title = {Fens}, subtitle = {A study}}")
    full = made.completed("inbook", {"title": "Moss", "crossref": "b"})
    assert (full["title"], "subtitle" in full) == ("Moss", False)


def test_entries_of_data_give_all_they_have() -> None:
    full = parents(FILE + "@misc{a, xdata = {names}}").completed("misc", {"xdata": "names"})
    assert (full["author"], full["title"]) == ("Ada Moss", "Mosses")


def test_a_parent_that_is_not_there_gives_nothing() -> None:
    assert parents().completed("book", {"crossref": "heath"}) == {"crossref": "heath"}

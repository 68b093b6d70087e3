from __future__ import annotations

import pytest

from desktop.readers.csv_columns import Role, guessed_columns, named_columns

LONG = "Moss grows on stones, and libraries are made of stones, so that moss grows there too. " * 4


@pytest.mark.parametrize(
    ("names", "roles"),
    [
        ("Authors,Author full names,Author(s) ID,Title,Year,Source title,Cites,DOI,Link,Abstract",
         {Role.TITLE: 3, Role.AUTHORS: 1, Role.YEAR: 4, Role.DOI: 7, Role.ABSTRACT: 9}),
        ("Key,Item Type,Publication Year,Author,Title,Publication Title,DOI,Url,Abstract Note,Date",
         {Role.TITLE: 4, Role.AUTHORS: 3, Role.YEAR: 2, Role.ABSTRACT: 8, Role.DAY: 9}),
        ("PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,DOI",
         {Role.PUBMED: 0, Role.TITLE: 1, Role.AUTHORS: 2, Role.YEAR: 6, Role.DOI: 8}),
        ("Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,DOI,Abstract",
         {Role.TITLE: 2, Role.AUTHORS: 1, Role.URL: 6, Role.ABSTRACT: 10}),
        ("PT,AU,AF,TI,SO,AB,DI,PY,UT", {Role.TITLE: 3, Role.AUTHORS: 2, Role.DOI: 6, Role.YEAR: 7}),
        ("id,submitter,authors,title,comments,journal-ref,doi,abstract,update_date",
         {Role.TITLE: 3, Role.AUTHORS: 2, Role.DOI: 6, Role.ABSTRACT: 7}),
        ("Titel,Autoren,Erscheinungsjahr,Zusammenfassung",
         {Role.TITLE: 0, Role.AUTHORS: 1, Role.YEAR: 2, Role.ABSTRACT: 3}),
        ("题名,作者,文献来源,发表时间,摘要", {Role.TITLE: 0, Role.AUTHORS: 1, Role.DAY: 3}),
        ("type_of_reference,primary_title,first_authors,notes_abstract,publication_year",
         {Role.TITLE: 1, Role.AUTHORS: 2, Role.ABSTRACT: 3, Role.YEAR: 4}),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_names(names: str, roles: dict[Role, int]) -> None:
    columns = named_columns(names.split(","))
    assert {role: columns.places[role][0] for role in roles} == roles
    assert columns.sureness() >= 70


@pytest.mark.parametrize(
    "names",
    ["name,email,company", "title,year,director", "abstract,authors", "a,b", "id,text,label", ","],
)
def test_tables_of_other_things_are_not_taken_for_papers(names: str) -> None:
    assert named_columns(names.split(",")).sureness() < 50


def test_columns_without_a_known_name_are_known_by_their_look() -> None:
    columns = named_columns(["a", "b", "c", "d", "e", "date added"])
    rows = [
        ["2410.00001v1", "Moss on all libraries", LONG, "2024-10-01", "10.1234/m.1", "2026-01-01"]
    ] * 3
    found = guessed_columns(columns, rows)
    assert found.places == {
        Role.ARXIV: (0,),
        Role.TITLE: (1,),
        Role.ABSTRACT: (2,),
        Role.DAY: (3,),
        Role.DOI: (4,),
    }
    assert found.guessed == ((1, Role.TITLE), (2, Role.ABSTRACT), (3, Role.DAY))
    assert 0 < found.sureness() < 50


def test_the_best_cell_that_says_anything_comes_first() -> None:
    columns = named_columns(["Original Title", "Title", "Date", "Published"])
    assert columns.told(["Moos", " ", "", ""]) == {Role.TITLE: ["Moos"]}
    assert columns.told(["Moos", "Moss", "1", "2"]) == {
        Role.TITLE: ["Moss", "Moos"],
        Role.DAY: ["2", "1"],
    }
    assert columns.told(["Moos"]) == {Role.TITLE: ["Moos"]}


def test_a_line_of_a_thousand_cells_is_no_line_of_names() -> None:
    assert named_columns(["title"] * 1000).places == {}

from __future__ import annotations

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.readers.csv_columns import Role
from desktop.readers.csv_draft import row_draft


def test_a_row_tells_of_a_paper() -> None:
    told = {
        Role.TITLE: ["Moss &amp; ferns"],
        Role.ABSTRACT: ["[No abstract available]"],
        Role.AUTHORS: ["Moss, A.; Fern, B."],
        Role.YEAR: ["2014"],
        Role.PUBMED: ["1234"],
        Role.DOI: ["none", "10.1234/moss"],
        Role.UPVOTES: ["12"],
    }
    facts = Facts(
        "Moss & ferns",
        authors=("A. Moss", "B. Fern"),
        upvotes=12,
        doi="10.1234/moss",
        urls=("https://pubmed.ncbi.nlm.nih.gov/1234/",),
    )
    assert row_draft(told, 3, 4) == Draft(facts, PartialDate(2014), 3, 4)

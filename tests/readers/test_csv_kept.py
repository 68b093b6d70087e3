from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Kept, LineKind, Place
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.readers.csv_kept import is_own, own_draft, remark, unguarded
from desktop.readers.csv_papers import CsvPapers
from desktop.readers.source import Source
from desktop.writers.csv_papers import CsvPapers as Writer
from desktop.writers.csv_papers import harmless
from tests.readers.ledgers import read_text

MOSS = Paper(
    1,
    "u-1",
    Facts(
        "=Moss &amp; <b>",
        abstract="- It grows.\n\nSlowly.",
        authors=("Ada Moss", "Fern, Bo, Jr."),
        author_count=5,
        organization="Bog & Lab",
        published="2026-10",
        published_guessed=True,
        comments=2,
        upvotes=3,
        arxiv_id="2610.00001",
        doi="10.1234/moss",
        urls=("https://example.org/a;b", "https://example.org/c"),
    ),
    Marks(Status.LATER, True, 4, ("bog", "to read")),
    note="- mine\n\nand more",
    sightings=(Sighting(1, "Dailies", "2026-10-31", False, 0, 1, 2),),
    key="moss2026",
)


def test_a_table_of_carrels_own_brings_back_what_was_added() -> None:
    text = "".join(Writer().write([MOSS]))
    ledger = read_text(CsvPapers(), text)
    [draft] = ledger.drafts
    assert (draft.facts, draft.date) == (MOSS.facts, None)
    places = (Place("Dailies", "2026-10-31"),)
    assert draft.kept == Kept("u-1", MOSS.marks, MOSS.note, places, "moss2026")
    assert ledger.problems == []


@pytest.mark.parametrize(
    "title", ["=a", "'=a", "''+a", " -a", "'Twas", "\u200b@a", " " * 200 + "=a"]
)
def test_what_guards_a_cell_is_taken_away_and_nothing_else(title: str) -> None:
    names = ("uid", "status", "starred", "tags", "digests", "note")
    assert unguarded(names, [harmless(title)]) == [title]


def test_a_date_in_the_manner_of_a_spreadsheet_is_read_as_in_other_tables() -> None:
    day = PartialDate(2026, 10, 18)
    draft = own_draft(("title", "published"), ["Moss", "18/10/2026"], Draft(Facts("x"), day))
    assert (draft.facts, draft.date) == (Facts("Moss"), day)


@pytest.mark.parametrize(
    "name", ["Remark", "Notes", "Bemerkung", "Remarques", "备注", "備考", "Nota"]
)
def test_a_remark_becomes_a_note(name: str) -> None:
    text = f'Title,Authors,{name}\nMoss grows,Ada Moss,"read this\nsoon"\nFerns,Bo Fern,\n'
    ledger = read_text(CsvPapers(), text)
    moss, fern = ledger.drafts
    assert moss.kept == Kept(note="read this\nsoon")
    assert fern.kept is None
    assert ledger.kind(3) is LineKind.NOTE


def test_what_authors_say_of_their_pages_is_no_remark() -> None:
    text = "title,authors,comments\nMoss,Ada Moss,12 pages\nFern,Bo Fern,accepted at ICBOG\n"
    assert [draft.kept for draft in read_text(CsvPapers(), text).drafts] == [None, None]


@pytest.mark.parametrize(
    "head",
    ["论文名称,论文作者,发布日期", "Titel des Artikels,Autorinnen,Publikationsdatum",
     "Título del artículo,Autoras,Fecha de publicación", "論文題目,執筆者,掲載日",
     "Titre de l'article,Auteur.e.s,Date de parution"],
)  # fmt: skip
def test_names_of_columns_in_several_languages(head: str) -> None:
    text = f"{head}\nMoss grows here,Ada Moss,2026-10-31\nFerns too,Bo Fern,2026-10-30\n"
    assert CsvPapers().accepts(Source.from_text(text, "x")) >= 70
    draft = read_text(CsvPapers(), text).drafts[0]
    assert (draft.facts.title, draft.facts.authors) == ("Moss grows here", ("Ada Moss",))
    assert draft.date is not None


def test_tables_of_others_are_left_as_they_are() -> None:
    assert not is_own(("title", "note"))
    assert unguarded(("title",), ["'=x"]) == ["'=x"]
    assert remark([]) is None

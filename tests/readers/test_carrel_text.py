from __future__ import annotations

from hypothesis import given

from desktop.model.digest import Kept, LineKind, Place
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.readers.carrel_text import CarrelText
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from desktop.writers.plain_text import WIDTH, PlainText
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

RULE = "-" * WIDTH
MOSS = Paper(
    1,
    "u-1",
    Facts(
        "Moss in all libraries: how it grows on what is read, and on what is never read by anybody",
        f"It grows {'and grows ' * 20}on.\nSlowly.",
        ("Ada Moss", "Bo Fern"),
        published="2024-10",
        published_guessed=True,
        arxiv_id="2410.00001",
        doi="10.1234/moss",
        urls=("https://example.org/a", "https://example.org/b"),
    ),
    Marks(Status.LATER, True, 4, ("bog/green", "to read")),
    f"# Mine\n\n- a\n    - b\n\n{RULE}\n\nTitle\n=====\n\nMy note\n-------\n\n```\n  c\n```",
    (Sighting(1, f"Dailies, {'late ' * 20}ones", "2024-10-31", False, 0, 1, 2),),
)
FERN = Paper(2, "u-2", Facts("Ferns", "They do.", author_count=3, arxiv_id="2410.00002"))
BOG = Paper(3, "u-3", Facts("Bogs", organization="Peat Lab 3"), Marks(Status.DONE))
TEXT = "".join(PlainText().write([MOSS, FERN, BOG]))


def test_papers_come_back_with_what_is_told_of_them() -> None:
    assert reader_for(Source.from_text(TEXT, "x")).name == "carrel-text"
    ledger = read_text(CarrelText(), TEXT)
    moss, fern, bog = ledger.drafts
    assert (moss.facts, fern.facts, bog.facts) == (MOSS.facts, FERN.facts, BOG.facts)
    places = (Place(f"Dailies, {'late ' * 20}ones", "2024-10-31"),)
    assert moss.kept == Kept(None, MOSS.marks, MOSS.note, places)
    assert bog.kept == Kept(None, BOG.marks)
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert [ledger.kind(number) for number in (1, 2, 3)] == [LineKind.TITLE] * 2 + [
        LineKind.FURNITURE
    ]


def test_more_authors_than_are_shown_are_counted() -> None:
    many = Paper(1, "u", Facts("Many", authors=tuple(f"Ann Lee{'e' * n}" for n in range(25))))
    [draft] = read_text(CarrelText(), "".join(PlainText().write([many]))).drafts
    assert (len(draft.facts.authors), draft.facts.author_count) == (20, 25)


def test_headings_of_others_are_left_to_others() -> None:
    for text in ("Moss\n====\n\nIt grows.\n", "Moss\n====\nAda Moss\n\nlater\n", "later\n"):
        assert CarrelText().accepts(Source.from_text(text, "x")) == 0


@unhurried
@given(spoiled(TEXT))
def test_no_text_is_too_strange(text: str) -> None:
    survives(CarrelText(), text)

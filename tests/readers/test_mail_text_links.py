from __future__ import annotations

from hypothesis import given

from desktop.model.digest import LineKind
from desktop.model.paper import Facts
from desktop.readers.mail_text_links import TextLinks
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

TEXT = """\
Hi, this week:

1. Moss on library walls
https://arxiv.org/abs/2610.00001

* [Ferns in the reading room](https://doi.org/10.1000/fern.1)
  PDF: https://doi.org/10.1000/fern.1

Title: Reeds and rushes
  of the northern bogs <https://openreview.net/forum?id=AbCdEfGh>
A long story
that goes on and on for many lines
before it comes to its point
and then it does
https://arxiv.org/abs/2610.00002

See https://bog.example/ and https://arxiv.org/abs/2610.00003.
"""


def test_titles_stand_before_addresses() -> None:
    ledger = read_text(TextLinks(), TEXT)
    assert [draft.facts for draft in ledger.drafts] == [
        Facts("Moss on library walls", arxiv_id="2610.00001"),
        Facts("Ferns in the reading room", doi="10.1000/fern.1"),
        Facts(
            "Reeds and rushes of the northern bogs",
            urls=("https://openreview.net/forum?id=AbCdEfGh",),
        ),
    ]
    assert (ledger.drafts[0].first_line, ledger.drafts[0].last_line) == (3, 4)
    assert [ledger.kind(number) for number in (1, 3, 4, 6, 7, 12)] == [
        LineKind.FURNITURE,
        LineKind.TITLE,
        LineKind.LINKS,
        LineKind.TITLE,
        LineKind.LINKS,
        LineKind.FURNITURE,
    ]
    assert [problem.line for problem in ledger.problems] == [15, 17]
    assert {15, 17} <= set(ledger.unknown())


def test_hits_of_google_scholar_are_papers_wherever_they_are() -> None:
    text = (
        "[PDF] Moss on library walls\n"
        "<http://scholar.google.com/scholar_url?url=https://bog.example/moss.pdf&hl=en>\n"
        "A Moss - 2026\n"
    )
    (draft,) = read_text(TextLinks(), text).drafts
    assert draft.facts == Facts("Moss on library walls", urls=("https://bog.example/moss.pdf",))


def test_an_address_given_twice_is_one_paper() -> None:
    address = "https://arxiv.org/abs/2610.00001"
    ledger = read_text(TextLinks(), f"Moss on library walls {address} {address}\n")
    assert len(ledger.drafts) == 1
    assert ledger.kind(1) is LineKind.TITLE


def test_texts_without_titles_are_left_to_others() -> None:
    def accepts(text: str) -> int:
        return TextLinks().accepts(Source.from_text(text, "x"))

    assert 0 < accepts(TEXT) < 50
    assert accepts("see https://arxiv.org/abs/2610.00001") == 0
    assert accepts("Moss on library walls") == 0


@unhurried
@given(spoiled(TEXT))
def test_any_text_is_read(text: str) -> None:
    survives(TextLinks(), text)

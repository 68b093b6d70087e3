from __future__ import annotations

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Kept, Place
from desktop.model.paper import Facts, Marks
from desktop.services.packed import DRAFTS, FACTS

TIDES = Facts(
    "Tides \ud800 in Teacups",
    abstract="They rise.",
    authors=("Ada Quill", "Zoë"),
    author_count=3,
    organization="Tea",
    published="2024-05",
    published_guessed=True,
    comments=0,
    upvotes=7,
    arxiv_id="2405.00001",
    doi="10.1/tides",
    urls=("https://tides.example/",),
)


def test_facts_come_back_as_they_were() -> None:
    assert FACTS.unpack(FACTS.pack([TIDES, Facts("")])) == [TIDES, Facts("")]


def test_drafts_come_back_as_they_were() -> None:
    kept = Kept("u", Marks(starred=True), "A note.", (Place("Monday", "2024-05-01"),))
    drafts = [
        Draft(TIDES, PartialDate(None, 5, 3), 1, 9, is_update=True, kept=kept),
        Draft(Facts("Moss")),
    ]

    assert DRAFTS.unpack(DRAFTS.pack(drafts)) == drafts

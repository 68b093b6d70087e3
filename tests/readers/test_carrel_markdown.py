from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.digest import Draft, Kept, LineKind, Place
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.readers.carrel_markdown import CarrelMarkdown
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from desktop.writers.markdown import Markdown
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

MOSS = Paper(
    id=1,
    uid="0b5e2c1e-0000-4000-8000-000000000001",
    facts=Facts(
        title="Moss *on* [libraries] & <b>ferns</b> with $a<b$ for $5",
        abstract="1. First\n- second\n\n> third $x_1<y$ #no\\tag &amp; end",
        authors=("Ada Moss", "Bo Fern"),
        published="2024-10-18",
        published_guessed=True,
        arxiv_id="2410.00001",
        doi="10.1234/moss",
        urls=("https://example.org/moss", "https://example.org/more_moss"),
    ),
    marks=Marks(Status.LATER, True, 4, ("bog/green", "reading")),
    key="moss2024",
    note="# Mine\n\n---\n\n# Note on “Ferns”\n\n- a\n  - b\n\n> quoted",
    sightings=(
        Sighting(1, "Dailies, late", "2024-10-31", False, 0, 4, 9),
        Sighting(2, "Weeklies", None, False, 0, None, None),
    ),
)
FERN = Paper(2, "u-2", Facts("Ferns", author_count=3, organization="Fern Lab"))


def written(*papers: Paper) -> str:
    return "".join(Markdown().write(papers))


def came_back(paper: Paper, draft: Draft, *, with_uid: bool) -> None:
    assert draft.facts == paper.facts
    assert draft.date is None
    places = tuple(Place(seen.name, seen.date) for seen in paper.sightings)
    uid = paper.uid if with_uid else None
    key = paper.key if with_uid else ""
    assert draft.kept == Kept(uid, paper.marks, paper.note, places, key)


@pytest.mark.parametrize("paper", [MOSS, FERN])
def test_a_file_of_one_paper_comes_back(paper: Paper) -> None:
    ledger = read_text(CarrelMarkdown(), written(paper))
    [draft] = ledger.drafts
    came_back(paper, draft, with_uid=True)
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_a_file_of_many_papers_comes_back() -> None:
    text = written(MOSS, FERN, MOSS)
    assert reader_for(Source.from_text(text, "x")).name == "carrel-markdown"
    ledger = read_text(CarrelMarkdown(), text)
    for paper, draft in zip((MOSS, FERN, MOSS), ledger.drafts, strict=True):
        came_back(paper, draft, with_uid=False)
    assert ledger.problems == []


def test_a_note_may_hold_the_mark_of_its_end() -> None:
    paper = Paper(1, "u", Facts("Moss"), note="a\n%% end notes %%\n\nb")
    [draft] = read_text(CarrelMarkdown(), written(paper)).drafts
    assert draft.kept is not None
    assert draft.kept.note == paper.note


def test_a_head_that_another_program_wrote_anew() -> None:
    text = (
        "---\ntitle: Moss at night\nauthors:\n  - Ada Moss\n  - Bo Fern\ntags: [bog, 'to read']\n"
        "status: done\nrating: 5\ncssclass: [m]\naliases: [m]\ncarrel_id: u-1\n---\n\n"
        "# Moss at night\n\n- Status: later\n\nMy own line.\n"
    )
    source = Source.from_text(text, "x")
    assert reader_for(source).name == "carrel-markdown"
    ledger = read_text(CarrelMarkdown(), text)
    [draft] = ledger.drafts
    assert draft.facts == Facts("Moss at night", authors=("Ada Moss", "Bo Fern"))
    assert draft.kept == Kept("u-1", Marks(Status.DONE, False, 5, ("bog", "to read")), places=())
    assert ledger.unknown() == [9, 18]
    assert ledger.problems[0].line == 9


def test_what_the_lines_are_and_a_note_that_is_cut() -> None:
    text = written(MOSS)
    ledger = read_text(CarrelMarkdown(), text[: text.index("> quoted")])
    lines = text.splitlines()
    assert ledger.kind(lines.index("%% begin notes %%") + 3) is LineKind.NOTE
    assert ledger.kind(lines.index("- arXiv: 2410.00001") + 1) is LineKind.LINKS
    assert "ends within a note" in ledger.problems[0].text


def test_a_text_of_others_is_left_to_others() -> None:
    text = "# Moss\n\n- Authors: Ada Moss\n- Link: <https://arxiv.org/abs/2410.00001>\n"
    assert CarrelMarkdown().accepts(Source.from_text(text, "x")) == 0


@unhurried
@given(spoiled(written(MOSS), written(MOSS, FERN)))
def test_no_text_is_too_strange(text: str) -> None:
    survives(CarrelMarkdown(), text)

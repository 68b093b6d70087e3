from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.model.digest import Draft, Kept, Place
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.row import Status
from desktop.readers.source import Source
from desktop.services.bringing_back import Returning, brought, returned
from desktop.services.importing import Dated, commit, plan
from desktop.services.planned import Own, Verdict
from desktop.services.reading import dated, read
from desktop.store.library import Library
from desktop.writers.markdown import Markdown
from desktop.writers.paper_fields import paper_fields
from tests.services.making import SHEEP, SOCKS, TEA, TODAY, made
from tests.store.dumping import dump


@pytest.fixture
def papers(library: Library) -> list[Paper]:
    """Papers about which the person decided and wrote."""
    commit(library, [made(TEA, SOCKS), made(SOCKS, name="Weeklies", date=None)])
    with library.open():
        library.marks.set_status([1], Status.DONE)
        library.marks.set_star([1], starred=True)
        library.marks.set_rating([2], 4)
        library.marks.tag([1, 2], "wool/blue")
        library.notes.save(1, "# Mine\n\n---\n\n- tea")
        return library.papers.get([1, 2])


def as_json(papers: Sequence[Paper]) -> Dated:
    return read_back(json.dumps({"papers": list(map(paper_fields, papers))}, indent=1))


def as_markdown(papers: Sequence[Paper]) -> Dated:
    return read_back("".join(Markdown().write(papers)))


def read_back(text: str) -> Dated:
    return dated(read(Source.from_text(text, "export"), "/export"), None, TODAY)


def everything(library: Library) -> list[Paper]:
    """Return all papers without the numbers and moments that this library gave them."""
    with library.open():
        found = library.papers.get(sorted(library.shelves.everything()))
    return [plain(paper) for paper in found]


def plain(paper: Paper) -> Paper:
    sightings = [one._replace(digest=0, position=0) for one in paper.sightings]
    return dataclasses.replace(paper, added="", sightings=tuple(sightings))


def test_an_empty_library_gets_the_same_papers_from_json(
    papers: list[Paper], tmp_path: Path
) -> None:
    other = Library(tmp_path / "other")
    commit(other, [as_json(papers)])
    assert everything(other) == [plain(paper) for paper in papers]
    with other.open():
        assert other.check() == []


def test_an_empty_library_gets_the_same_papers_from_markdown(
    papers: list[Paper], tmp_path: Path
) -> None:
    other = Library(tmp_path / "other")
    commit(other, [as_markdown(papers)])
    found = everything(other)
    assert [paper.note for paper in found] == [paper.note for paper in papers]
    assert [paper.marks for paper in found] == [paper.marks for paper in papers]
    assert [paper.title for paper in found] == [paper.title for paper in papers]
    names = [[seen.name for seen in paper.sightings] for paper in found]
    assert names == [["Dailies"], ["Dailies", "Weeklies"]]


def test_the_same_library_stays_as_it_is(library: Library, papers: list[Paper]) -> None:
    before = dump(library)
    commit(library, [as_json(papers)])
    after = dump(library)
    assert {name for name in before if before[name] != after[name]} <= {"digest"}
    assert commit(library, [as_json(papers)]).change.is_nothing


def test_what_was_brought_back_goes_in_the_same_step(library: Library) -> None:
    kept = Kept("u-1", Marks(Status.LATER, True, 2, ("new",)), "mine", (Place("Far"),))
    commit(library, [made(TEA)])
    before = dump(library)
    commit(library, [made(Draft(TEA, kept=kept), Draft(SHEEP, kept=kept), name="export")])
    with library.open():
        tea, sheep = library.papers.get([1, 2])
        assert (tea.note, sheep.note) == ("mine", "mine")
        assert sheep.uid == "u-1"
        assert tea.uid != "u-1"
        assert [seen.name for seen in tea.sightings] == ["Dailies", "Far"]
        assert [seen.name for seen in sheep.sightings] == ["Far"]
        library.history.undo()
    assert dump(library) == before
    with library.open():
        library.history.redo()
        assert library.papers.get([2])[0].marks == kept.marks
        assert [one.text for one in library.notes.versions(2)] == ["mine"]


def test_what_the_person_has_stays(library: Library, papers: list[Paper]) -> None:
    kept = Kept(None, Marks(Status.SKIPPED, False, 1, ("WOOL/blue", "other"), True), "theirs")
    commit(library, [made(Draft(TEA, kept=kept), Draft(SOCKS, kept=kept), name="export")])
    with library.open():
        tea, socks = library.papers.get([1, 2])
    assert tea.marks == Marks(Status.DONE, True, 1, ("other", "wool/blue"))
    assert tea.note == "# Mine\n\n---\n\n- tea\n\n---\n\n# Note from “export”\n\ntheirs\n"
    assert socks.marks == Marks(Status.SKIPPED, False, 4, ("other", "wool/blue"))
    assert socks.note == "theirs"
    # Where it was seen is not told, so it was seen here.
    assert [seen.name for seen in tea.sightings] == ["Dailies", "export"]


def test_a_note_that_is_here_is_not_added_again() -> None:
    paper = Paper(1, "u", Facts("Tea"), note="one\n\ntwo")
    again = Returning(1, Kept(note="two\n"), 0, "export", is_new=False)
    assert returned(paper, again) == paper


def test_a_paper_that_was_in_the_bin_goes_there_if_it_is_new(library: Library) -> None:
    binned = Kept(marks=Marks(deleted=True), places=())
    commit(library, [made(TEA)])
    commit(library, [made(Draft(TEA, kept=binned), Draft(SHEEP, kept=binned))])
    with library.open():
        assert [paper.marks.deleted for paper in library.papers.get([1, 2])] == [False, True]


def test_a_paper_that_stands_twice_brings_both_notes(library: Library) -> None:
    twice = [Draft(TEA, kept=Kept(note=note, places=())) for note in ("one", "two")]
    commit(library, [made(*twice, name="export")])
    with library.open():
        assert library.papers.get([1])[0].note == "one\n\n---\n\n# Note from “export”\n\ntwo\n"


@pytest.mark.parametrize(
    ("kept", "gained"),
    [
        (Kept(note="# Mine\n\n---\n\n- tea\n"), ()),
        (Kept(note="# Mine\n\n---\n\n- [[tea2024|tea]]"), (Own.NOTE,)),
        (Kept(note="Another."), (Own.NOTE,)),
        (Kept(marks=Marks(tags=("Wool/Blue",))), ()),
        (Kept(marks=Marks(Status.LATER, False, 3, ("new",))), (Own.TAGS, Own.RATING)),
    ],
)
def test_what_a_known_paper_gains_is_told_before(
    papers: list[Paper], tmp_path: Path, kept: Kept, gained: tuple[Own, ...]
) -> None:
    assert brought(papers[0], kept, tmp_path) == gained


def test_links_that_an_export_calls_otherwise_are_no_news(tmp_path: Path) -> None:
    paper = Paper(1, "u", TEA, note="See [[tea2024|the tea]].")
    kept = Kept(note="See [[Chaos in a Cup of Tea|the tea]].")
    assert brought(paper, kept, tmp_path) == ()


def test_a_plan_says_what_the_import_then_does(library: Library, papers: list[Paper]) -> None:
    edited = [
        dataclasses.replace(papers[0], note="# Mine\n\nMore of them."),
        papers[1],
    ]
    with library.open():
        [planned] = plan(library, [as_json(edited)])
        [again] = plan(library, [as_json(papers)])

    assert [(one.verdict, one.brings) for one in planned.papers] == [
        (Verdict.UPDATED, (Own.NOTE,)),
        (Verdict.UNCHANGED, ()),
    ]
    assert (planned.count(Verdict.UPDATED), again.count(Verdict.UNCHANGED)) == (1, 2)
    commit(library, [as_json(edited)])
    with library.open():
        [planned] = plan(library, [as_json(edited)])
    assert planned.count(Verdict.UNCHANGED) == 2

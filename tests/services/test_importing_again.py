"""Papers that are met again, in other words, and those that only may be."""

from __future__ import annotations

from desktop.model.doubt import Doubt, Why
from desktop.model.paper import Facts
from desktop.services.importing import Verdict, commit, plan
from desktop.services.merging import merge
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.store.dumping import dump

MANY_SHEEP = Facts("How Many Sheeps", authors=("Bo Reed",), doi="10.1/sheep")
KNOWN = SHEEP._replace(authors=("Cy Elm", "Bo Reed"))
PART = Facts("How Many Sheep: A Count", authors=("Bo Reed",))


def doubts(library: Library) -> list[Doubt]:
    with library.open():
        return library.doubts.open()


def test_a_paper_told_of_in_other_words_gains_its_ids(library: Library) -> None:
    commit(library, [made(SHEEP)])
    again = SHEEP._replace(
        title="How many sheep?", published=None, upvotes=3, arxiv_id="2405.00001"
    )
    summary = commit(library, [made(again, name="Later")])

    assert [one.verdict for one in summary.files[0].papers] == [Verdict.UPDATED]
    with library.open():
        (paper,) = library.papers.get(summary.papers)
    assert paper.facts == SHEEP._replace(upvotes=3, arxiv_id="2405.00001")
    assert [sighting.name for sighting in paper.sightings] == ["Dailies", "Later"]


def test_a_paper_that_may_be_known_is_added_and_noted(library: Library) -> None:
    (known,) = commit(library, [made(KNOWN)]).papers
    summary = commit(library, [made(PART, TEA, name="Later")])

    assert summary.files[0].count(Verdict.ADDED) == 2
    assert doubts(library) == [Doubt(known, summary.papers[0], Why.CUT_TITLE)]
    with library.open():
        library.history.undo()
        assert library.doubts.count() == 0


def test_the_same_again_raises_no_other_doubt(library: Library) -> None:
    commit(library, [made(KNOWN)])
    commit(library, [made(PART, name="Later")])
    before = dump(library)
    commit(library, [made(PART, name="Later")])

    assert dump(library) == before


def test_files_of_one_import_may_be_in_doubt_of_each_other(library: Library) -> None:
    known, other = commit(library, [made(KNOWN), made(PART, name="Later")]).papers

    assert doubts(library) == [Doubt(known, other, Why.CUT_TITLE)]


def test_papers_that_were_kept_apart_stay_apart(library: Library) -> None:
    known, other = commit(library, [made(KNOWN), made(PART, name="Later")]).papers
    with library.open():
        library.doubts.keep_apart(known, other)
    commit(library, [made(PART, KNOWN, name="Last")])

    assert doubts(library) == []


def test_ids_that_belong_to_two_papers_raise_a_doubt_between_them(library: Library) -> None:
    one, two = TEA._replace(arxiv_id="1"), SOCKS._replace(doi="10.1/s")
    known = commit(library, [made(one, two)]).papers
    both = TEA._replace(arxiv_id="1", doi="10.1/s")
    summary = commit(library, [made(both, name="Later")])

    assert summary.papers == known[:1]
    assert doubts(library) == [Doubt(known[0], known[1], Why.IDS)]


def test_a_plan_knows_of_merged_papers(library: Library) -> None:
    keep, other = commit(library, [made(SHEEP, MANY_SHEEP, TEA)]).papers[:2]
    with library.open():
        merge(library, keep, other)
        (planned,) = plan(library, [made(MANY_SHEEP, name="Later")])[0].papers

    assert (planned.paper, planned.verdict) == (keep, Verdict.UNCHANGED)

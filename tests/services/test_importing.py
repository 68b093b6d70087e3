from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf, Sort
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.services import importing
from desktop.services.importing import FilePlan, Verdict, commit, plan
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from tests.others import halted
from tests.services.making import SHEEP, SOCKS, TEA, file, made
from tests.store.dumping import dump

OCTOBER = Path("hf_daily_text") / "huggingface_daily_papers_oct31.txt"
KILLED = """
from pathlib import Path
import datetime as dt
from desktop.readers.source import Source
from desktop.services import importing, reading
from desktop.store.library import Library
path = Path(sys.argv[2])
files = [reading.dated(reading.read(Source.from_path(path), "x"), None, dt.date.today())]
importing.{where} = halt
importing.commit(Library(Path(sys.argv[1])), files)
"""


def counts(one: FilePlan) -> tuple[int, int, int]:
    """Return how many papers are added, updated and unchanged."""
    return one.count(Verdict.ADDED), one.count(Verdict.UPDATED), one.count(Verdict.UNCHANGED)


def facts(library: Library) -> list[Facts]:
    with library.open():
        return [paper.facts for paper in library.papers.get(sorted(library.shelves.everything()))]


def test_a_digest_is_brought_in_as_one_step(library: Library) -> None:
    summary = commit(library, [made(TEA, SOCKS, SHEEP)])

    assert counts(summary.files[0]) == (3, 0, 0)
    assert summary.papers == (1, 2, 3)
    assert facts(library) == [TEA, SOCKS, SHEEP]
    step = summary.change.step
    assert step is not None
    assert (step.act, step.count, step.detail) == (Act.IMPORT, 3, "Dailies")
    with library.open():
        assert library.papers.get([2])[0].sightings[0].first_line == 4
        library.history.undo()
        assert library.shelves.everything() == set()


def test_the_same_again_changes_nothing(library: Library) -> None:
    files = [made(TEA, SOCKS)]
    commit(library, files)
    before = dump(library)

    summary = commit(library, files)

    assert counts(summary.files[0]) == (0, 0, 2)
    assert summary.change.is_nothing
    assert summary.papers == (1, 2)
    assert dump(library) == before


def test_what_the_person_added_survives_an_import(library: Library) -> None:
    commit(library, [made(TEA, SOCKS)])
    with library.open():
        library.notes.save(1, "mine")
        library.marks.set_status([1], Status.DONE)
        library.marks.tag([1], "tea")
        library.marks.set_rating([1], 5)
        library.marks.delete([2])
        (before,) = library.papers.get([1])
    more = [one._replace(doi=f"10.1/{n}") for n, one in enumerate((TEA, SOCKS))]

    summary = commit(library, [made(*more, name="Tuesday")])

    assert counts(summary.files[0]) == (0, 2, 0)
    with library.open():
        (after,) = library.papers.get([1])
        assert (after.note, after.marks) == (before.note, before.marks)
        assert after.facts.doi == "10.1/0"
        assert [seen.name for seen in after.sightings] == ["Dailies", "Tuesday"]
        assert library.shelves.ids(Place(Shelf.BIN)) == [2]


def test_a_plan_changes_nothing_and_keeps_its_word(library: Library) -> None:
    commit(library, [made(TEA)])
    files = [made(TEA._replace(upvotes=9), SOCKS, name="Tuesday"), made(SOCKS, SHEEP)]
    before = dump(library)
    with library.reading():
        planned = plan(library, files)

    assert dump(library) == before
    assert [counts(one) for one in planned] == [(1, 1, 0), (1, 0, 1)]
    assert commit(library, files).files == tuple(planned)


def test_a_paper_that_stands_twice_in_a_file_is_one(library: Library) -> None:
    later = TEA._replace(author_count=4)

    summary = commit(library, [made(TEA, SOCKS, later)])

    assert counts(summary.files[0]) == (2, 0, 0)
    assert summary.files[0].papers[0].again == (2,)
    assert facts(library) == [later, SOCKS]
    assert commit(library, [made(TEA, SOCKS, later)]).change.is_nothing


def test_a_known_paper_that_gains_at_its_second_place_is_updated(library: Library) -> None:
    commit(library, [made(TEA)])

    summary = commit(library, [made(TEA, TEA._replace(upvotes=2), TEA)])

    assert counts(summary.files[0]) == (0, 1, 0)
    assert facts(library) == [TEA._replace(upvotes=2)]


def test_files_in_one_call_know_of_each_other(library: Library) -> None:
    first, second = made(TEA, SOCKS), made(SOCKS, SHEEP, name="Tuesday")

    summary = commit(library, [first, second, first])

    assert [counts(one) for one in summary.files] == [(2, 0, 0), (1, 0, 1), (0, 0, 2)]
    assert summary.papers == (1, 2, 3)
    assert summary.change.step is not None
    assert (summary.change.step.detail, summary.change.step.count) == ("3 files", 3)
    with library.open():
        assert library.shelves.ids(Place(digest=2), Sort.DIGEST) == [2, 3]
        assert len(library.papers.get([1])[0].sightings) == 1


def test_what_a_later_file_adds_to_a_new_paper_is_kept(library: Library) -> None:
    later = TEA._replace(doi="10.1/tea", authors=("Ada Quill",))

    summary = commit(library, [made(TEA), made(later, name="Tuesday")])

    assert [counts(one) for one in summary.files] == [(1, 0, 0), (0, 1, 0)]
    assert facts(library) == [later]


def test_like_titles_over_other_abstracts_are_two_papers(library: Library) -> None:
    other = Facts("Chaos in a cup of tea!", abstract="A novel about an inn by the northern sea.")

    assert counts(commit(library, [made(TEA, other)]).files[0]) == (2, 0, 0)
    assert commit(library, [made(TEA, other)]).change.is_nothing


def test_news_of_a_paper_that_is_not_here_is_left_out(library: Library) -> None:
    news = Draft(Facts("Chaos in a Cup of Tea", upvotes=1), is_update=True)

    summary = commit(library, [made(news, SOCKS)])

    assert summary.files[0].left_out == (news,)
    assert facts(library) == [SOCKS]
    assert counts(commit(library, [made(news, TEA, news)]).files[0]) == (1, 0, 0)


def test_a_file_that_brings_no_paper_leaves_no_trace(library: Library) -> None:
    news = Draft(Facts("Nobody knows it"), is_update=True)

    assert commit(library, [made(news)]).change.is_nothing


@pytest.mark.parametrize(
    ("unwanted", "expected"),
    [
        ([{0}, set()], [SOCKS, TEA, SHEEP]),
        ([{1}, set()], [TEA, SHEEP]),
        ([{0, 1}, {0, 1}], []),
        ([set(), {1}], [TEA, SOCKS]),
        ([{0}, {0}], [SOCKS, SHEEP]),
    ],
)
def test_unticked_papers_stay_out_wherever_they_stand(
    library: Library, unwanted: Sequence[set[int]], expected: list[Facts]
) -> None:
    files = [made(TEA, SOCKS, TEA, SOCKS), made(TEA, SHEEP, name="Tuesday")]

    summary = commit(library, files, [frozenset(places) for places in unwanted])

    assert facts(library) == expected
    assert summary.change.is_nothing == (not expected)


def test_ticked_papers_keep_their_places_in_the_digest(library: Library) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)], [frozenset({0})])
    commit(library, [made(TEA, SOCKS, SHEEP)])

    with library.open():
        ids = library.shelves.ids(Place(digest=1), Sort.DIGEST)
        titles = [paper.title for paper in library.papers.get(ids)]
    assert titles == [TEA.title, SOCKS.title, SHEEP.title]


@pytest.mark.parametrize("moment", [0, 1, 2])
def test_an_import_can_be_stopped_at_any_moment(library: Library, moment: int) -> None:
    answers = [False] * moment + [True]
    before = dump(library)

    with pytest.raises(Cancelled):
        commit(library, [made(TEA), made(SOCKS)], cancelled=lambda: answers.pop(0))

    assert dump(library) == before


def test_an_import_that_fails_half_way_leaves_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(library, [made(SHEEP)])
    before = dump(library)
    write = importing._write

    def break_down(
        library: Library, plan: FilePlan, ids: dict[int, int], written: Callable[[], None]
    ) -> None:
        write(library, plan, ids, written)
        raise MemoryError

    monkeypatch.setattr(importing, "_write", break_down)
    with pytest.raises(MemoryError):
        commit(library, [made(TEA, SOCKS, SHEEP._replace(upvotes=3))])

    assert dump(library) == before


@pytest.mark.parametrize("where", ["_write", "Summary"])
def test_an_import_that_is_killed_is_whole_or_absent(
    library: Library, sample: Path, where: str
) -> None:
    with halted(KILLED.format(where=where), library.folder, sample):
        pass

    with library.open():
        assert library.papers.count() == (0 if where == "_write" else 24)
        assert library.check() == []
        assert library.outbox.count() == library.papers.count()
        library.history.undo()
        assert library.papers.count() == 0


def test_the_sample_is_new_once(library: Library, sample: Path) -> None:
    assert counts(commit(library, [file(sample)]).files[0]) == (24, 0, 0)
    before = dump(library)

    assert counts(commit(library, [file(sample)]).files[0]) == (0, 0, 24)
    assert dump(library) == before


def test_a_date_that_the_person_states_takes_the_place_of_a_guess(
    library: Library, samples: Path
) -> None:
    path = samples / OCTOBER
    guessed = commit(library, [file(path)]).files[0]
    stated = commit(library, [file(path, PartialDate(2024, 10, 31))]).files[0]
    again = commit(library, [file(path)]).files[0]

    assert (guessed.dated.date, guessed.dated.date_guessed) == ("2025-10-31", True)
    assert [counts(one) for one in (guessed, stated, again)] == [
        (82, 0, 0),
        (0, 18, 64),
        (0, 0, 82),
    ]
    yearless = [draft.date.year is None for draft in guessed.dated.drafts if draft.date]
    assert yearless.count(True) == 18
    assert {
        draft.facts.published[:4]
        for draft in guessed.dated.drafts
        if draft.facts.published and draft.facts.published_guessed
    } == {"2025"}
    with library.open():
        papers = library.papers.get(sorted(library.shelves.everything()))
        assert {paper.sightings[0].date for paper in papers} == {"2024-10-31"}
    assert not any(paper.facts.published_guessed for paper in papers)
    assert sum((paper.facts.published or "").startswith("2024") for paper in papers) >= 18

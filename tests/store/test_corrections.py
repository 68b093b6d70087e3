from __future__ import annotations

import pytest

from desktop.model.correction import NOTHING_SAID, Field
from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf, Sort
from desktop.model.step import Act
from desktop.store.library import Library
from tests.store.conftest import MOSS, TIDES, Add, step_of
from tests.store.dumping import dump

MINE = Facts(
    "Tides in Cups",
    abstract="We measure.",
    authors=("Ada Quill",),
    organization="Tide Lab",
    published="2023",
    arxiv_id="2305.00001",
    doi="10.1/tides",
    urls=("https://mine.example",),
)


def facts_of(library: Library, paper: int) -> Facts:
    with library.open():
        assert library.check() == []
        return library.papers.get([paper])[0].facts


def tell(library: Library, paper: int, after: Facts) -> None:
    """Let a digest tell more of a paper."""
    with library.open(), library.history.step(Act.IMPORT):
        library.arrivals.enrich(paper, library.corrections.of(paper).said, after)


def test_whatever_shows_a_paper_shows_what_was_corrected(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        waiting = library.outbox.stale(99)
        library.outbox.mark_indexed(waiting)
        change = library.corrections.correct(ids[0], MINE, Field)
        paper = library.papers.get(ids[:1])[0]
        row = library.papers.rows(ids[:1])[0]

        assert step_of(change) == Act.CORRECT
        assert paper.facts == MINE
        assert paper.said == TIDES
        assert (row.title, row.byline, row.published) == (MINE.title, "Ada Quill", "2023")
        assert library.outbox.papers() == {ids[0]}
        by_date = library.shelves.ids(Place(Shelf.ALL), Sort.PUBLISHED)
        assert by_date.index(ids[0]) == 1
        assert library.check() == []


def test_fields_are_restored_one_by_one(library: Library, add: Add) -> None:
    (id_,) = add(TIDES)
    with library.open():
        library.corrections.correct(id_, MINE, Field)
        library.corrections.restore(id_, [Field.AUTHORS, Field.LINKS])
        found = library.papers.get([id_])[0].facts

        assert (found.authors, found.urls) == (TIDES.authors, TIDES.urls)
        assert found.title == MINE.title
        library.corrections.restore(id_, Field)
        paper = library.papers.get([id_])[0]
        assert (paper.facts, paper.said) == (TIDES, None)
        assert library.corrections.among([id_]) == {}


def test_a_correction_is_one_step_back_and_forth(library: Library, add: Add) -> None:
    (id_,) = add(TIDES)
    before = dump(library)
    with library.open():
        library.corrections.correct(id_, MINE, Field)
        after = dump(library)
        library.history.undo()
        assert dump(library)["said"] == dump(library)["correction"] == []
        assert dump(library)["paper"] == before["paper"]
        assert dump(library)["authorship"] == before["authorship"]
        library.history.redo()
        assert dump(library) == after
        assert library.corrections.correct(id_, MINE, Field).is_nothing


def test_digests_never_touch_a_correction_and_go_on_below_it(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.corrections.correct(id_, Facts("Moss Forgets"), [Field.TITLE])
        kept = dump(library)["correction"]
    told = MOSS._replace(
        title="Moss Remembers All", authors=("Bo Reed",), urls=("https://moss.example",)
    )
    tell(library, id_, told)

    assert dump(library)["correction"] == kept
    assert facts_of(library, id_) == told._replace(title="Moss Forgets")
    with library.open():
        library.corrections.restore(id_, [Field.TITLE])
    assert facts_of(library, id_) == told


def test_links_can_be_taken_away_and_added(library: Library, add: Add) -> None:
    (id_,) = add(TIDES._replace(urls=("https://a.example", "https://b.example")))
    with library.open():
        wanted = Facts("", urls=("https://b.example", "https://c.example"))
        library.corrections.correct(id_, wanted, [Field.LINKS], Act.ATTACH, "link")

    assert facts_of(library, id_).urls == ("https://b.example", "https://c.example")
    tell(
        library,
        id_,
        TIDES._replace(urls=("https://a.example", "https://b.example", "https://d.example")),
    )
    assert facts_of(library, id_).urls == (
        "https://b.example",
        "https://d.example",
        "https://c.example",
    )


def test_a_paper_written_down_keeps_its_words(library: Library) -> None:
    with library.open():
        change = library.corrections.write_down(MINE._replace(abstract=""))
        (id_,) = change.papers
        assert step_of(change) == Act.ADD
        assert library.papers.get([id_])[0].said == NOTHING_SAID
        assert library.corrections.called([Facts("")]) == []
    tell(library, id_, TIDES)

    assert facts_of(library, id_) == MINE._replace(
        abstract=TIDES.abstract, urls=(*TIDES.urls, *MINE.urls)
    )
    with library.open():
        assert library.corrections.called([TIDES]) == [id_]
        library.history.undo()
        library.history.undo()
        assert library.shelves.everything() == set()
        assert library.check() == []


def test_what_no_library_can_hold_is_replaced(library: Library) -> None:
    with library.open():
        (id_,) = library.corrections.write_down(Facts("a\0b", authors=("\ud800",))).papers
        library.corrections.correct(id_, Facts("c\0"), [Field.TITLE])

    found = facts_of(library, id_)
    assert (found.title, found.authors) == ("c\ufffd", ("\ufffd",))


def test_a_paper_that_is_gone_cannot_be_corrected(library: Library, add: Add) -> None:
    add(TIDES)
    with library.open():
        with pytest.raises(UsageProblem):
            library.corrections.correct(99, MINE, Field)
        assert library.history.steps(1)[0].act is Act.IMPORT

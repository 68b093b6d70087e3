from __future__ import annotations

import pytest

from desktop.model.counts import TagCount
from desktop.model.errors import UsageProblem
from desktop.model.paper import Marks
from desktop.model.row import Status
from desktop.model.step import Act, label
from desktop.store.library import Library
from desktop.store.tables import MarkRow
from tests.store.conftest import Add, step_of


def marks_of(library: Library, paper: int) -> Marks:
    return library.papers.get([paper])[0].marks


@pytest.mark.parametrize("status", Status)
def test_papers_move_to_each_status(library: Library, add: Add, status: Status) -> None:
    ids = add()
    with library.open():
        other = Status.DONE if status is not Status.DONE else Status.LATER
        library.marks.set_status(ids[:1], other)
        change = library.marks.set_status(ids[:2], status)

        assert [marks_of(library, id_).status for id_ in ids[:2]] == [status, status]
        assert marks_of(library, ids[2]).status is Status.INBOX
        assert change.step is not None
        assert change.step.detail == status.value
        assert change.step.count == len(change.papers)


def test_papers_get_stars_and_lose_them(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        assert step_of(library.marks.set_star(ids, starred=True)) == Act.STAR
        assert step_of(library.marks.set_star(ids[:1], starred=False)) == Act.UNSTAR

        assert [marks_of(library, id_).starred for id_ in ids] == [False, True, True]


def test_papers_are_rated(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.marks.set_rating(ids, 4)
        assert library.marks.set_rating(ids, 4).is_nothing
        library.marks.set_rating(ids[:1], None)

        assert [marks_of(library, id_).rating for id_ in ids] == [None, 4, 4]


@pytest.mark.parametrize("rating", [0, 6, -1])
def test_other_ratings_make_no_sense(library: Library, add: Add, rating: int) -> None:
    ids = add()
    with library.open():
        with pytest.raises(UsageProblem, match="1 to 5"):
            library.marks.set_rating(ids, rating)

        assert step_of(library.history.undo()) == Act.IMPORT


def test_the_bin_gives_back_what_was_put_in(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.notes.save(ids[0], "kept in the bin")
        library.marks.delete(ids[:2])
        assert library.shelves.ids() == ids[2:]

        library.marks.restore(ids[:1])

        assert library.shelves.ids() == [ids[0], ids[2]]
        assert library.notes.text(ids[0]) == "kept in the bin"
        assert marks_of(library, ids[1]).deleted


def test_papers_carry_tags(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        change = library.marks.tag(ids[:2], " #sea / deep ")
        library.marks.tag(ids, "Zoo")

        assert change.step is not None
        assert (change.step.detail, change.step.count) == ("sea/deep", 2)
        assert marks_of(library, ids[0]).tags == ("sea/deep", "Zoo")
        library.marks.untag(ids[:2], "#SEA/deep")
        assert marks_of(library, ids[0]).tags == ("Zoo",)
        assert library.shelves.counts().tags == (TagCount("Zoo", 3, 3),)


@pytest.mark.parametrize(("first", "second"), [("Sea", "sEA"), ("Öl", "ÖL"), ("Öl", "O\u0308l")])
def test_a_tag_in_other_letters_is_the_same_tag(
    library: Library, add: Add, first: str, second: str
) -> None:
    ids = add()
    with library.open():
        library.marks.tag(ids[:1], first)
        change = library.marks.tag(ids, second)

        assert change.papers == frozenset(ids[1:])
        assert {marks_of(library, id_).tags for id_ in ids} == {(first,)}
        library.marks.untag(ids, second)
        assert library.shelves.counts().tags == ()


def test_tagging_nothing_makes_no_tag(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        assert library.marks.tag([], "sea").is_nothing
        assert library.marks.tag([999], "sea").is_nothing
        assert library.marks.untag(ids, "sea").is_nothing
        assert library.shelves.counts().tags == ()


@pytest.mark.parametrize("tag", [True, False])
def test_a_tag_without_a_name_makes_no_sense(library: Library, tag: bool) -> None:
    with library.open(), pytest.raises(UsageProblem):
        (library.marks.tag if tag else library.marks.untag)([1], "#")


def test_searches_are_saved_under_names(library: Library) -> None:
    with library.open():
        library.marks.save_search("  my   moss ", "moss is:starred")
        library.marks.save_search("Alpha", "a \ud800 b")
        library.marks.save_search("my moss", "moss")

        assert library.marks.save_search("my moss", "moss").is_nothing
        assert library.shelves.counts().searches == (("Alpha", "a � b"), ("my moss", "moss"))
        library.marks.forget_search("Alpha")
        assert library.shelves.counts().searches == (("my moss", "moss"),)
        with pytest.raises(UsageProblem, match="needs a name"):
            library.marks.save_search(" ", "moss")


def test_steps_have_names_for_the_menu(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        changes = [
            library.marks.set_status(ids[:1], Status.SKIPPED),
            library.marks.tag(ids, "sea"),
            library.marks.save_search("s", "q"),
        ]

    assert [label(change.step) for change in changes if change.step] == [
        "move 1 paper to skipped",
        "tag 3 papers “sea”",
        "save search “s”",
    ]


def test_several_things_are_decided_in_one_step(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.marks.set_star(ids[:1], starred=True)
        change = library.marks.decide(ids, status=Status.DONE, starred=True, rating=4)

        assert change.step is not None
        assert (change.step.act, change.step.count) == (Act.MARK, 3)
        assert label(change.step) == "mark 3 papers done, ★, rating 4"
        assert marks_of(library, ids[2]) == Marks(Status.DONE, starred=True, rating=4)
        assert library.marks.decide(ids, status=Status.DONE, starred=True, rating=4).is_nothing
        assert library.marks.decide(ids).is_nothing
        library.history.undo()
        assert marks_of(library, ids[0]) == Marks(Status.INBOX, starred=True)

        change = library.marks.decide(ids[:1], starred=False, rating=0)
        assert change.step is not None
        assert label(change.step) == "mark 1 paper no ★, no rating"


def test_a_paper_is_decided_about_when_its_status_changes_and_not_else(
    library: Library, add: Add
) -> None:
    ids = add()
    with library.open():
        library.marks.set_status(ids[:1], Status.DONE)
        [at, *_] = [row.decided_at for row in MarkRow.select()]
        library.marks.decide(ids[:1], status=Status.DONE, rating=3)
        library.marks.decide(ids[1:2], rating=3)
        moments = [row.decided_at for row in MarkRow.select().order_by(MarkRow.paper)]

        assert at is not None
        assert moments == [at, None, None]


def test_saved_searches_are_changed_in_one_step(library: Library) -> None:
    with library.open():
        library.marks.save_search("mine", "is:starred")
        library.marks.save_search("other", "")
        change = library.marks.change_search
        assert step_of(change("mine", " my  own ", "is:starred")) == Act.RENAME_SEARCH

        assert library.shelves.counts().searches == (("my own", "is:starred"), ("other", ""))
        assert change("my own", "my own", "is:starred").is_nothing
        assert change("nobody", "x", "").is_nothing
        with pytest.raises(UsageProblem, match="already"):
            change("other", "my own", "")
        with pytest.raises(UsageProblem, match="needs a name"):
            change("other", " ", "")
        assert step_of(change("other", "other", "tide")) == Act.SAVE_SEARCH
        assert step_of(change("other", "both", "moss")) == Act.RENAME_SEARCH
        assert library.shelves.counts().searches == (("both", "moss"), ("my own", "is:starred"))
        library.history.undo()
        assert library.shelves.counts().searches == (("my own", "is:starred"), ("other", "tide"))

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.model.counts import TagCount
from desktop.model.errors import UsageProblem
from desktop.model.step import Act, Change, label
from desktop.model.tag_color import TagColor
from desktop.store.library import Library
from tests.store.conftest import Add, step_of
from tests.store.dumping import dump


@pytest.fixture
def tagged(library: Library, add: Add) -> Library:
    """Three papers: 1 under sea/deep and kites, 2 under Sea and sea/deep, 3 under none."""
    add()
    with library.open():
        library.marks.tag([1, 2], "sea/deep")
        library.marks.tag([2], "Sea")
        library.marks.tag([1], "kites")
    return library


def tags_of(library: Library) -> list[tuple[str, ...]]:
    return [paper.marks.tags for paper in library.papers.get([1, 2, 3])]


def names(library: Library) -> list[str]:
    return [tag.name for tag in library.shelves.counts().tags]


def test_it_is_known_how_many_papers_carry_which_tag(tagged: Library) -> None:
    with tagged.open():
        assert tagged.tags.carried([1, 2, 3]) == {"Sea": 1, "sea/deep": 2, "kites": 1}
        assert tagged.tags.carried([3]) == {}


def test_tags_are_put_on_and_taken_off_in_one_step(tagged: Library) -> None:
    with tagged.open():
        change = tagged.tags.change([1, 2, 3], [" #new", "NEW", "kites"], ["sea", "sea/deep"])

        assert change.step is not None
        assert label(change.step) == "tag 3 papers +NEW +kites −sea −sea/deep"
        assert tags_of(tagged) == [("kites", "NEW")] * 3
        tagged.history.undo()
        assert tags_of(tagged) == [("kites", "sea/deep"), ("Sea", "sea/deep"), ()]


def test_a_change_of_one_tag_goes_by_its_name(tagged: Library) -> None:
    with tagged.open():
        assert step_of(tagged.tags.change([3], ["kites"], [])) == Act.TAG
        assert step_of(tagged.tags.change([1, 3], [], ["kites"])) == Act.UNTAG
        assert step_of(tagged.tags.change([3], ["kites"], ["Kites"])) == Act.TAG
        assert tagged.tags.change([3], ["kites"], ["sea"]).is_nothing
        assert tagged.tags.change([3], [], []).is_nothing
        assert tagged.tags.change([99], ["nobody"], []).is_nothing
        with pytest.raises(UsageProblem, match="needs a name"):
            tagged.tags.change([1], ["/"], [])


@pytest.mark.parametrize(
    ("name", "new", "expected"),
    [
        ("sea", "Ocean", ["kites", "Ocean", "Ocean/deep"]),
        ("SEA", "sea", ["kites", "sea", "sea/deep"]),
        ("sea/deep", "trench", ["kites", "Sea", "trench"]),
        ("sea", "sea/deep", ["kites", "sea", "sea/deep", "sea/deep/deep"]),
        ("sea/deep", "sea", ["kites", "Sea"]),
        ("sea", "kites", ["kites", "kites/deep"]),
        ("kites", "SEA/Deep", ["Sea", "sea/deep"]),
    ],
)
def test_a_tag_is_renamed_with_those_below_it(
    tagged: Library, name: str, new: str, expected: list[str]
) -> None:
    before = dump(tagged)
    with tagged.open():
        tagged.tags.rename(name, new)

        assert names(tagged) == expected
        assert tagged.check() == []
        after = dump(tagged)
        tagged.history.undo()
        assert dump(tagged) == before
        tagged.history.redo()
        assert dump(tagged) == after


def test_tags_that_become_one_are_on_each_paper_once(tagged: Library) -> None:
    with tagged.open():
        tagged.tags.color("sea/deep", TagColor.BLUE)
        change = tagged.tags.rename("sea/deep", "kites")

        assert change.step is not None
        assert (change.step.act, change.step.count) == (Act.MERGE_TAG, 2)
        assert label(change.step) == "merge tag sea/deep → kites"
        assert tags_of(tagged) == [("kites",), ("kites", "Sea"), ()]
        assert TagCount("kites", 2, 2, TagColor.BLUE) in tagged.shelves.counts().tags


def test_a_tag_that_is_only_above_others_is_renamed_too(library: Library, add: Add) -> None:
    add()
    with library.open():
        library.marks.tag([1], "rl/offline")
        library.marks.tag([2], "rl/online/deep")
        change = library.tags.rename("RL", "learning")

        assert change.step is not None
        assert change.step.count == 2
        assert tags_of(library) == [("learning/offline",), ("learning/online/deep",), ()]


def test_levels_are_told_apart_whatever_their_length_in_capitals(
    library: Library, add: Add
) -> None:
    add()
    with library.open():
        library.marks.tag([1], "Straße/Süd")
        library.tags.rename("STRASSE", "Weg")

        assert tags_of(library)[0] == ("Weg/Süd",)


def test_a_tag_is_deleted_with_those_below_it(tagged: Library) -> None:
    with tagged.open():
        change = tagged.tags.delete("sea")

        assert change.step is not None
        assert (change.step.act, change.step.count) == (Act.DELETE_TAG, 2)
        assert change.papers == {1, 2}
        assert names(tagged) == ["kites"]
        assert tags_of(tagged) == [("kites",), (), ()]


def test_a_tag_gets_a_color_and_loses_it(tagged: Library) -> None:
    with tagged.open():
        assert step_of(tagged.tags.color("SEA", TagColor.TEAL)) == Act.COLOR_TAG
        assert tagged.tags.color("sea", TagColor.TEAL).is_nothing
        assert tagged.shelves.counts().tags[1].color is TagColor.TEAL
        tagged.marks.untag([2], "sea")
        assert tagged.shelves.counts().tags[1] == TagCount("Sea", 0, 2, TagColor.TEAL)
        tagged.tags.color("sea", None)
        assert tagged.shelves.counts().tags[1] == TagCount("sea", 0, 2)
        tagged.tags.color("sea", TagColor.RED)
        assert tagged.shelves.counts().tags[1].color is TagColor.RED
        assert tagged.tags.color("kites", None).is_nothing


@pytest.mark.parametrize(
    "work",
    [
        lambda library: library.tags.rename("nobody", "x"),
        lambda library: library.tags.delete("nobody"),
        lambda library: library.tags.color("nobody", TagColor.RED),
    ],
)
def test_a_tag_that_is_not_there_is_told(
    tagged: Library, work: Callable[[Library], Change]
) -> None:
    with tagged.open(), pytest.raises(UsageProblem, match="no tag “nobody”"):
        work(tagged)


def test_a_name_that_stays_is_no_change(tagged: Library) -> None:
    with tagged.open():
        assert tagged.tags.rename("kites", "kites").is_nothing
        with pytest.raises(UsageProblem, match="needs a name"):
            tagged.tags.rename("sea", " / ")

from __future__ import annotations

import dataclasses

import pytest
import yaml

from desktop.model.paper import Facts, Marks, Paper
from desktop.model.row import Status
from desktop.services.page_merge import merged_page, parts_of
from desktop.services.three_way import Merged
from desktop.writers.markdown import page

TIDES = Paper(
    1, "u-1", Facts("Tides", "They rise."), Marks(tags=("sea",)), "First line\n\nLast line\n"
)
BASE = page(TIDES)


def with_marks(**marks: object) -> str:
    return page(dataclasses.replace(TIDES, marks=TIDES.marks._replace(**marks)))


def with_note(note: str) -> str:
    return page(dataclasses.replace(TIDES, note=note))


def head_of(text: str) -> dict[str, object]:
    head: dict[str, object] = yaml.safe_load(text.split("---\n")[1])
    return head


def test_a_page_is_taken_apart_and_goes_together() -> None:
    head, body, note, tail = parts_of(BASE)

    assert head is not None
    assert head["title"] == 'title: "Tides"\n'
    assert note == "First line\n\nLast line\n"
    assert body.startswith("\n# Tides\n")
    assert tail == "\n"
    assert parts_of("no head\n") == (None, "no head\n", None, "")


def test_keys_of_the_person_stay() -> None:
    file = BASE.replace("status:", "# mine\nmood: good\nlinks:\n  - a\n  - b\nstatus:")
    text, is_conflict = merged_page(BASE, file, with_marks(status=Status.DONE, rating=5))

    assert not is_conflict
    assert "# mine\nmood: good\nlinks:\n  - a\n  - b\n" in text
    assert head_of(text)["status"] == "done"
    assert head_of(text)["rating"] == 5


def test_what_another_program_wrote_anew_is_the_same() -> None:
    file = BASE.replace('tags: ["sea"]', "tags:\n  - sea").replace(
        'status: "inbox"', "status: inbox"
    )
    text = merged_page(BASE, file, with_marks(starred=True)).text

    assert "tags:\n  - sea\n" in text
    assert "status: inbox\n" in text
    assert head_of(text)["starred"] is True


def test_tags_of_both_are_taken() -> None:
    file = BASE.replace('tags: ["sea"]', "tags:\n  - sea\n  - mine")
    merged = merged_page(BASE, file, with_marks(tags=("sea", "yours")))

    assert not merged.is_conflict
    assert head_of(merged.text)["tags"] == ["sea", "mine", "yours"]


def test_a_key_that_the_person_took_away_stays_away_until_it_changes() -> None:
    file = BASE.replace("aliases: []\n", "").replace('status: "inbox"\n', "")

    assert "status: " not in merged_page(BASE, file, with_note("x")).text.split("---\n")[1]
    text = merged_page(BASE, file, with_marks(status=Status.DONE)).text
    assert head_of(text)["status"] == "done"
    assert "aliases" not in head_of(text)


def test_a_key_that_the_library_no_longer_has_goes() -> None:
    rated = with_marks(rating=3)

    assert "rating" not in head_of(merged_page(rated, rated + "x\n", BASE).text)
    mine = rated.replace("rating: 3", "rating: 4")
    assert head_of(merged_page(rated, mine, with_note("y")).text)["rating"] == 4


def test_notes_changed_on_one_side_are_taken_from_there() -> None:
    mine = with_note("First line\n\nLast line\n\nAdded in the file\n")
    yours = with_note("A line before\n\nFirst line\n\nLast line\n")

    assert merged_page(BASE, mine, BASE) == Merged(mine)
    assert merged_page(BASE, BASE, yours) == Merged(yours)
    both = merged_page(BASE, mine, yours)
    assert both == Merged(
        with_note("A line before\n\nFirst line\n\nLast line\n\nAdded in the file\n")
    )


def test_where_both_changed_the_same_the_file_stays_and_it_is_said() -> None:
    mine, yours = with_note("Mine\n"), with_note("Yours\n")

    assert merged_page(BASE, mine, yours) == Merged(mine, True)
    status = BASE.replace('"inbox"', '"later"')
    merged = merged_page(BASE, status, with_marks(status=Status.DONE))
    assert merged.is_conflict
    assert head_of(merged.text)["status"] == "later"


def test_text_around_the_note_stays() -> None:
    file = BASE.replace("# Tides\n", "# Tides\n\nSee also: kites\n") + "\nBelow everything\n"
    text = merged_page(BASE, file, with_note("First line\n\nLast line\nMore\n")).text

    assert "See also: kites\n" in text
    assert text.endswith("%% end notes %%\n\nBelow everything\n")
    assert "More\n%% end" in text


@pytest.mark.parametrize("change", ["", "\n%% begin notes %%\nmine\n%% end notes %%\n"])
def test_a_note_comes_and_goes(change: str) -> None:
    bare = page(dataclasses.replace(TIDES, note=""))
    file = bare.replace("aliases: []", "mood: good") + change
    merged = merged_page(bare, file, BASE)

    assert "mood: good" in merged.text
    assert merged.is_conflict == bool(change)
    assert ("mine" if change else "Last line") in merged.text
    gone = merged_page(BASE, BASE.replace("aliases: []", "mood: good"), bare)
    assert "%%" not in gone.text


def test_a_head_that_is_no_yaml_is_kept_as_it_is() -> None:
    file = BASE.replace('title: "Tides"', "title: [broken")

    text, is_conflict = merged_page(BASE, file, with_marks(rating=1))
    assert "title: [broken\n" in text
    assert "rating: 1\n" in text
    assert not is_conflict
    assert merged_page(BASE, "\n# Tides\n", with_marks(rating=1)).is_conflict

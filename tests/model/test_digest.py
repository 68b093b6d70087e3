from __future__ import annotations

from desktop.model.digest import Draft, Heading, LineKind
from desktop.model.paper import Facts


def test_the_kinds_of_lines_are_named_as_people_and_scripts_see_them() -> None:
    assert [kind.value for kind in LineKind] == [
        "title",
        "abstract",
        "authors",
        "byline",
        "date",
        "links",
        "counts",
        "note",
        "furniture",
        "not understood",
    ]


def test_a_draft_knows_no_more_than_it_was_told() -> None:
    draft = Draft(Facts("A title"))

    assert (draft.date, draft.first_line, draft.last_line, draft.is_update) == (
        None,
        None,
        None,
        False,
    )
    assert Heading() == Heading(None, None)

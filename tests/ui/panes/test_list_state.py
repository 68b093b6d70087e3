"""How the list stood, as values that survive JSON."""

from __future__ import annotations

import json

import pytest

from desktop.model.query import Group, Key, Order, Place, Shelf, Sort
from desktop.ui.panes.list_state import Kind, ListState, read_state
from desktop.ui.panes.row_delegate import Density


@pytest.mark.parametrize(
    "state",
    [
        ListState(),
        ListState(
            Place(Shelf.ALL, digest=3),
            {
                Kind.SHELF: Order(Key(Sort.TITLE, backwards=True), Key(Sort.RATING)),
                Kind.DIGEST: Order(Key(Sort.ADDED)),
                Kind.SEARCH: Order(Key(Sort.PUBLISHED), group=Group.STATUS),
            },
            Density.COMPACT,
            current=7,
            top=5,
            hidden=-12,
            folded=frozenset({"status:done", "digest:4"}),
        ),
        ListState(Place(Shelf.LATER, tag="rl/offline"), current=1),
        ListState(Place(Shelf.ALL, author="Ada Quill")),
    ],
)
def test_what_is_kept_comes_back(state: ListState) -> None:
    assert read_state(json.loads(json.dumps(state.values()))) == state


@pytest.mark.parametrize(
    "values",
    [
        {},
        {
            "shelf": "attic",
            "orders": {"shelf": [["colour", False], None, "none"]},
            "density": 3,
            "current": "7",
        },
        {
            "shelf": ["inbox"],
            "orders": {"shelf": ["title", None, "none"], "digest": [["title"], None, "none"]},
            "folded": "status:done",
            "tag": 5,
            "author": ["Ada"],
            "digest": True,
            "top": 1.5,
            "hidden": None,
        },
    ],
)
def test_what_makes_no_sense_has_its_default(values: dict[str, object]) -> None:
    assert read_state(values) == ListState()

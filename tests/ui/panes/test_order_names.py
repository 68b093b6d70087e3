from __future__ import annotations

import pytest

from desktop.model.query import Group, Key, Order, Sort
from desktop.ui.panes.list_state import Kind
from desktop.ui.panes.order_names import group_name, groups, order_name, sort_name, sorts, way_names

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("kind", Kind)
def test_everything_has_a_name_of_its_own(kind: Kind) -> None:
    names = [sort_name(sort, kind) for sort in sorts(kind)]
    assert len(set(names)) == len(names)
    assert all(len(set(way_names(sort, kind))) in {0, 2} for sort in sorts(kind))
    assert len({group_name(group) for group in groups(kind)}) == len(groups(kind))
    assert (Sort.RELEVANCE in sorts(kind)) is (kind is Kind.SEARCH)
    assert (Group.DIGEST in groups(kind)) is (kind is not Kind.DIGEST)


@pytest.mark.parametrize(
    ("order", "kind", "name"),
    [
        (Order(Key(Sort.RELEVANCE)), Kind.SEARCH, "Best match"),
        (Order(Key(Sort.DIGEST)), Kind.DIGEST, "Place in the digest, first to last"),
        (
            Order(Key(Sort.RATING, backwards=True), Key(Sort.TITLE), Group.STATUS),
            Kind.SHELF,
            "Rating, worst first, then title, A to Z, grouped by state",
        ),
    ],
)
def test_an_order_is_said_in_a_sentence(order: Order, kind: Kind, name: str) -> None:
    assert order_name(order, kind) == name

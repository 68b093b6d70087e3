from __future__ import annotations

import pytest

from desktop.model.paper_link import is_link, link_of, uid_in

UID = "0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000"


def test_a_link_leads_back_to_its_paper() -> None:
    assert uid_in(link_of(UID)) == UID
    assert is_link(link_of(UID))


@pytest.mark.parametrize("link", [f"CARREL://Paper/{UID.upper()}", f"carrel://paper/{UID}/"])
def test_desktops_may_write_it_in_their_way(link: str) -> None:
    assert uid_in(link) == UID


@pytest.mark.parametrize(
    "link",
    [
        "carrel://paper/",
        "carrel://paper/12",
        f"carrel://paper/{UID}?x=1",
        f"carrel://paper/{UID}#x",
        f"carrel://paper/../{UID}",
        f"carrel://tag/{UID}",
        f"carrel:paper/{UID}",
        f" carrel://paper/{UID}",
        f"carrel://paper/{UID}\n",
        "carrel://paper/" + "0" * 36,
        f"carrel://paper/{UID[:-1]}٠",
    ],
)
def test_nothing_else_is_a_link_to_a_paper(link: str) -> None:
    assert uid_in(link) is None


@pytest.mark.parametrize(
    ("word", "claims"), [("Carrel:x", True), ("carrel.txt", False), ("", False)]
)
def test_what_claims_to_be_a_link(word: str, claims: bool) -> None:
    assert is_link(word) is claims

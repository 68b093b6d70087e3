from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.hf_item import draft_of_item

PAPER: dict[str, object] = {
    "id": "2610.00001",
    "title": "Moss on\n  libraries",
    "summary": "Moss grows\non the north side.",
    "ai_summary": "It is green.",
    "authors": [{"name": "Ada Moss", "hidden": False}, {"name": "Bo Fern", "hidden": True}],
    "publishedAt": "2026-10-14T00:00:00.000Z",
    "upvotes": 0,
    "organization": {"name": "bog", "fullname": "The Bog"},
    "githubRepo": "https://github.com/bog/moss",
    "projectPage": "javascript:alert(1)",
}
ITEM: dict[str, object] = {
    "paper": PAPER,
    "publishedAt": "2026-10-15T20:00:00.000Z",
    "title": "Moss on libraries",
    "numComments": 2,
}


def test_an_item_is_a_paper() -> None:
    draft = draft_of_item(ITEM)
    assert draft
    facts = draft.facts
    assert facts.title == "Moss on libraries"
    assert facts.abstract == "Moss grows on the north side."
    assert facts.authors == ("Ada Moss", "Bo Fern")
    assert facts.organization == "The Bog"
    assert (facts.comments, facts.upvotes) == (2, 0)
    assert facts.arxiv_id == "2610.00001"
    assert facts.urls == (
        "https://huggingface.co/papers/2610.00001",
        "https://github.com/bog/moss",
    )
    assert draft.date == PartialDate(2026, 10, 14)


def test_a_paper_without_its_item_is_one_too() -> None:
    draft = draft_of_item(PAPER)
    assert draft
    assert draft.facts.title == "Moss on libraries"
    assert draft.facts.comments is None


def test_what_the_paper_lacks_may_stand_in_the_item() -> None:
    item = {
        "paper": {"id": "x", "authors": "nobody", "upvotes": True},
        "title": "Ferns",
        "summary": "Ferns, again.",
        "publishedAt": "2026-10-15",
        "organization": "The Wood",
    }
    draft = draft_of_item(item)
    assert draft
    assert (draft.facts.title, draft.facts.abstract) == ("Ferns", "Ferns, again.")
    assert (draft.facts.arxiv_id, draft.facts.authors, draft.facts.upvotes) == (None, (), None)
    assert draft.facts.organization == "The Wood"
    assert draft.date == PartialDate(2026, 10, 15)


def test_names_may_stand_bare() -> None:
    draft = draft_of_item({"id": "2610.00001", "title": "Reeds", "authors": ["Cy Reed", 7]})
    assert draft
    assert draft.facts.authors == ("Cy Reed",)
    assert draft.facts.organization is None


@pytest.mark.parametrize(
    "item",
    [
        None,
        [],
        "paper",
        {},
        {"paper": None, "title": "Moss"},
        {"paper": {"id": "2610.00001"}},
        {"title": "A page of something else"},
        {"modelId": "bog/moss", "likes": 3},
    ],
)
def test_other_values_are_no_papers(item: object) -> None:
    assert draft_of_item(item) is None


def test_an_organization_may_have_no_name() -> None:
    draft = draft_of_item({"id": "2610.00001", "title": "Reeds", "organization": {"name": ""}})
    assert draft
    assert draft.facts.organization is None

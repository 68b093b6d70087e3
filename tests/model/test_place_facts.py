from __future__ import annotations

from desktop.model.place_facts import AuthorFacts, DigestFacts, PlaceFacts


def test_facts_are_of_an_author_or_a_digest() -> None:
    told: list[PlaceFacts] = [AuthorFacts(None, None, ()), DigestFacts("a.txt", "", 0)]

    assert [isinstance(one, AuthorFacts) for one in told] == [True, False]

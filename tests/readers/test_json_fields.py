from __future__ import annotations

import pytest

from desktop.model.digest import LineKind
from desktop.readers.json_fields import Field, meaning


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("Title", Field.TITLE),
        ("dc:title", Field.TITLE),
        ("paper_title", Field.TITLE),
        ("title_s", Field.TITLE),
        ("abstractNote", Field.ABSTRACT),
        ("abstract_inverted_index", Field.ABSTRACT),
        ("ABSTRACT", Field.ABSTRACT),
        ("published-print", Field.DATE),
        ("externalIds", Field.ID),
        ("arxiv_id", Field.ARXIV),
        ("pdf_url", Field.URL),
        ("virtualsite_url", Field.URL),
        ("poster_url", Field.UNKNOWN),
        ("_source", Field.WRAPPER),
        ("source", Field.ASIDE),
        ("details", Field.WRAPPER),
        ("ai_summary", Field.ASIDE),
        ("摘要", Field.UNKNOWN),
        ("", Field.UNKNOWN),
    ],
)
def test_keys_in_any_spelling(key: str, field: str) -> None:
    assert meaning(key).field == field


def test_what_is_preferred() -> None:
    assert meaning("title").rank < meaning("display_name").rank
    assert meaning("published").rank < meaning("created").rank < meaning("updated").rank
    assert meaning("abstract").rank < meaning("summary").rank < meaning("description").rank


def test_a_remark_of_the_authors_is_no_count() -> None:
    assert meaning("comments").field == Field.COMMENTS
    assert meaning("comments").kind is LineKind.BYLINE
    assert meaning("numComments").kind is LineKind.COUNTS

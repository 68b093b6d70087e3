from __future__ import annotations

import pytest

from desktop.services.export_pages import (
    PROFILES,
    Profile,
    marked_as_conflict,
    owner_of,
    profile_named,
    stem_for,
)
from tests.writers.papers import FULL


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_a_page_says_whose_it_is_until_it_is_a_conflict(profile: Profile) -> None:
    page = profile.page(FULL)

    assert profile_named(profile.name) is profile
    assert owner_of(page) == FULL.uid
    assert owner_of("\ufeff" + page.replace("\n", "\r\n")) == FULL.uid
    assert owner_of(marked_as_conflict(page)) is None
    assert FULL.uid in marked_as_conflict(page)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "carrel_id: x\n",
        "---\ntitle: a\n---\ncarrel_id: x\n",
        "a:: b\n\ncarrel-id:: x\n",
        "* h\n:ID: x\n",
        "---\n" + "x: y\n" * 5_000 + "carrel_id: x\n---\n",
    ],
)
def test_what_only_speaks_of_a_paper_is_not_its_file(text: str) -> None:
    assert owner_of(text) is None


def test_a_file_is_named_after_the_title_or_the_key() -> None:
    plain, logseq = profile_named("plain"), profile_named("logseq")

    assert stem_for(FULL, plain, "title") == FULL.title
    assert stem_for(FULL, plain, "key") == "quill2024tides"
    assert stem_for(FULL, logseq, "title") == "@quill2024tides"

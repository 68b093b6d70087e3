from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.enriching import enriched, has_abstract
from desktop.model.paper import Facts

NAMES = ("Ada", "Bo", "Cy")
FACTS = st.builds(
    Facts,
    title=st.just("T"),
    abstract=st.sampled_from(["", "We mea", "We measure.", "We measure …", "Other words"]),
    authors=st.sampled_from([(), NAMES[:1], NAMES[:2], NAMES, ("Di",)]),
    author_count=st.sampled_from([None, 1, 3]),
    organization=st.sampled_from([None, "Lab", "School"]),
    published=st.sampled_from([None, "2024", "2024-05", "2024-05-01", "2025-05-01"]),
    published_guessed=st.booleans(),
    comments=st.sampled_from([None, 0, 2]),
    upvotes=st.sampled_from([None, 5]),
    arxiv_id=st.sampled_from([None, "1"]),
    doi=st.sampled_from([None, "10.1/a"]),
    urls=st.sampled_from([(), ("a",), ("a", "b"), ("b", "c")]),
)


@given(known=FACTS, told=FACTS)
def test_hearing_the_same_twice_changes_nothing(known: Facts, told: Facts) -> None:
    once = enriched(known, told)

    assert enriched(once, told) == once
    assert enriched(known, known) == known


@given(known=FACTS, told=FACTS)
def test_nothing_that_is_known_is_lost(known: Facts, told: Facts) -> None:
    after = enriched(known, told)

    assert after.title == known.title
    assert after.abstract.startswith(known.abstract.rstrip(" .…"))
    assert after.authors[: len(known.authors)] == known.authors
    assert after.urls[: len(known.urls)] == known.urls
    assert set(after.urls) == {*known.urls, *told.urls}
    for name in ("author_count", "organization", "arxiv_id", "doi"):
        assert getattr(after, name) == (getattr(known, name) or getattr(told, name))
    for name in ("comments", "upvotes"):
        assert (getattr(after, name) or 0) >= (getattr(known, name) or 0)


@given(known=FACTS, told=FACTS)
def test_a_gap_is_filled_with_what_was_told(known: Facts, told: Facts) -> None:
    after = enriched(Facts("T"), told)

    assert after.published == told.published
    assert (after.abstract, after.authors, after.urls) == (told.abstract, told.authors, told.urls)
    assert enriched(known, Facts("T")) == known


@pytest.mark.parametrize(
    ("known", "told", "after"),
    [
        ((None, False), ("2024", True), ("2024", True)),
        (("2024", True), (None, False), ("2024", True)),
        (("2025-05-01", True), ("2024-05-01", False), ("2024-05-01", False)),
        (("2024-05-01", False), ("2025-05-01", True), ("2024-05-01", False)),
        (("2024", False), ("2024-05", False), ("2024-05", False)),
        (("2024-05", False), ("2024", False), ("2024-05", False)),
        (("2024", False), ("2025-01", False), ("2024", False)),
        (("2025", True), ("2025-01", True), ("2025-01", True)),
        (("2025", True), ("2024-01", True), ("2025", True)),
    ],
)
def test_the_better_date_wins(
    known: tuple[str | None, bool], told: tuple[str | None, bool], after: tuple[str | None, bool]
) -> None:
    found = enriched(
        Facts("T", published=known[0], published_guessed=known[1]),
        Facts("T", published=told[0], published_guessed=told[1]),
    )

    assert (found.published, found.published_guessed) == after


@pytest.mark.parametrize(
    ("known", "told", "after"),
    [
        ("We measure …", "We measure tides in cups.", "We measure tides in cups."),
        ("We measure.", "We measure tides.", "We measure tides."),
        ("We measure tides.", "We measure.", "We measure tides."),
        ("We measure tides.", "We weigh tides, all of them.", "We measure tides."),
        (
            "Over α–rings we mea…",
            "Over $\\alpha$-rings we measure the tides of all our cups.",
            "Over $\\alpha$-rings we measure the tides of all our cups.",
        ),
        ("Over α–rings.", "Over $\\alpha$-rings", "Over α–rings."),
        ("t!", "We measure tides.", "We measure tides."),
        ("t!", "T", "t!"),
        ("", "T", "T"),
    ],
)
def test_an_abstract_that_goes_on_takes_the_place_of_its_beginning(
    known: str, told: str, after: str
) -> None:
    assert enriched(Facts("T", abstract=known), Facts("T", abstract=told)).abstract == after


@pytest.mark.parametrize(
    ("known", "told", "after"),
    [
        ("Tides in Tea…", "Tides in Teacups", "Tides in Teacups"),
        ("Tides in Tea...", "TIDES IN TEACUPS", "TIDES IN TEACUPS"),
        ("Tides in Tea…", "Tides in Teacu…", "Tides in Tea…"),
        ("Tides in Tea…", "Moss Remembers", "Tides in Tea…"),
        ("Tides in Tea", "Tides in Teacups", "Tides in Tea"),
        ("…", "Tides", "…"),
    ],
)
def test_a_title_that_broke_off_is_told_whole(known: str, told: str, after: str) -> None:
    assert enriched(Facts(known), Facts(told)).title == after


@pytest.mark.parametrize(
    ("known", "told", "is_better"),
    [
        (("A. Quill",), ("Ada Quill",), True),
        (("A. M. Quill", "Bo Reed"), ("Ada Mary Quill", "Bo Reed", "Cy Elm"), True),
        (("Ada Quill",), ("A. Quill",), False),
        (("A. Quill",), ("Bo Quill",), False),
        (("A. Quill",), ("Ada Reed",), False),
        (("A. Quill",), ("A. M. Quill",), False),
        (("A. Quill", "Bo Reed"), ("Ada Quill",), False),
        (("Quill",), ("Ada Quill",), False),
        (("…",), ("Ada Quill",), False),
    ],
)
def test_names_in_full_take_the_place_of_initials(
    known: tuple[str, ...], told: tuple[str, ...], is_better: bool
) -> None:
    found = enriched(Facts("T", authors=known), Facts("T", authors=told)).authors

    assert found == (told if is_better else known)


def test_a_title_said_twice_is_no_abstract() -> None:
    assert not has_abstract(Facts("On Tides", "On tides."))
    assert has_abstract(Facts("On Tides", "On tides and more."))
    assert not has_abstract(Facts("On Tides"))


def test_a_title_is_filled_in_where_there_was_none() -> None:
    assert enriched(Facts(" "), Facts("Moss Remembers")).title == "Moss Remembers"
    assert enriched(Facts("Moss Remembers"), Facts("")).title == "Moss Remembers"

from __future__ import annotations

import datetime as dt

import pytest

from desktop.model.paper import Facts, Paper, Sighting
from desktop.ui.dialogs.export_name import MOST_CHARACTERS, export_name, safe_name

DAY = dt.date(2026, 1, 2)


def paper(title: str, digest: int | None = None, date: str | None = "2025-10-31") -> Paper:
    seen = () if digest is None else (Sighting(digest, "Daily Papers", date, False, 0, 1, 2),)
    return Paper(1, "uid", Facts(title), sightings=seen)


def test_one_paper_gives_its_title() -> None:
    assert export_name([paper("Herons: a count", 1)], 1, ".md", DAY) == "Herons a count.md"


def test_papers_of_one_digest_give_its_name_and_date() -> None:
    ends = [paper("Herons", 1), paper("Otters", 1)]

    assert export_name(ends, 82, ".md", DAY) == "Daily Papers 2025-10-31.md"
    assert export_name([paper("A", 1, None), paper("B", 1, None)], 2, ".md", DAY) == (
        "Daily Papers.md"
    )


def test_papers_from_here_and_there_give_the_day() -> None:
    mixed = [paper("Herons", 1), paper("Otters", 2)]
    unseen = [paper("Herons", 1), paper("Otters")]

    assert export_name(mixed, 5, ".md", DAY) == "Papers 2026-01-02.md"
    assert export_name(unseen, 5, ".md", DAY) == "Papers 2026-01-02.md"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.md"),
        ("  spaced\n\tout  ", "spaced out.md"),
        ("ends in dots...", "ends in dots.md"),
        ("...", "Papers.md"),
        ("", "Papers.md"),
        ("CON", "_CON.md"),
        ("nul.tar", "_nul.tar.md"),
        ("Console", "Console.md"),
        ("Ro\u0308ssler", "R\u00f6ssler.md"),
        ("left\u202eright\u200b", "leftright.md"),
        ("../../etc/passwd", "etc passwd.md"),
    ],
)
def test_a_name_is_allowed_everywhere(text: str, name: str) -> None:
    assert safe_name(text, ".md") == name


def test_a_long_title_is_cut_between_words() -> None:
    name = safe_name("heron " * 50, ".md")

    assert name.endswith("heron.md")
    assert len(name) <= MOST_CHARACTERS + len(".md")


@pytest.mark.parametrize("sign", ["x", "鷺", "\U0001f9a9"])
def test_a_title_without_blanks_is_cut_where_systems_end(sign: str) -> None:
    name = safe_name(sign * 300, ".md")

    assert 10 < len(name) <= MOST_CHARACTERS + len(".md")
    assert len(name.encode()) < 255

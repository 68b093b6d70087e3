from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from desktop.model.query import Heading
from desktop.ui.panes.heading_names import HeadingLine, heading_text, named

TODAY = dt.date(2026, 11, 23)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("status:later", "Later"),
        ("digest:", "In no digest"),
        ("published:2026-11-23", "Today"),
        ("added:2026-11-22", "Yesterday"),
        ("published:2026-11-19", "Thursday, 19 Nov 2026"),
        ("published:2026-11-16w", "Week of 16 Nov 2026"),
        ("published:2026-10", "October 2026"),
        ("published:2024", "2024"),
        ("published:ahead", "Ahead"),
        ("published:", "Without a date"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_heading_says_what_its_papers_share(key: str, text: str) -> None:
    assert heading_text(Heading(key, 1), TODAY, ENGLISH) == text


@pytest.mark.usefixtures("qapp")
def test_digests_are_called_by_their_names() -> None:
    assert named(Heading("digest:4", 1, "Morning papers", "2025")) == "Morning papers · 2025"
    assert named(Heading("digest:4", 1, "Morning papers")) == "Morning papers"


@pytest.mark.usefixtures("qapp")
def test_a_heading_is_heard_with_its_count_and_whether_it_is_folded() -> None:
    assert HeadingLine("Later", 12).spoken == "Later, 12 papers, unfolded"
    assert HeadingLine("Later", 1, is_folded=True).spoken == "Later, 1 paper, folded"

from __future__ import annotations

import time

import pytest

from desktop.readers.link_titles import said_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Moss on library walls", "Moss on library walls"),
        ("[2610.00001] Moss on library walls", "Moss on library walls"),
        ("[2610.00001v2]  Moss on\n library walls", "Moss on library walls"),
        ("arXiv:2610.00001 Moss on library walls", "Moss on library walls"),
        ("Paper page - Moss on library walls", "Moss on library walls"),
        ("Moss on library walls | OpenReview", "Moss on library walls"),
        ("Moss on library walls - ACL Anthology", "Moss on library walls"),
        ("[PDF] Moss on library walls", "Moss on library walls"),
        ("Moss on library walls [PDF]", "Moss on library walls"),
        ("3. Moss on library walls", "Moss on library walls"),
        ("1). Moss on library walls", "Moss on library walls"),
        ("Moss on library walls | Proceedings of the 9th Day of Moss", "Moss on library walls"),
        ("図書館の壁に生える苔", "図書館の壁に生える苔"),
        ("PDF", None),
        ("Read the full paper on arXiv", None),
        ("here", None),
        ("[1]", None),
        ("arXiv:2610.00001", None),
        ("https://arxiv.org/abs/2610.00001", None),
        ("Moss et al.", None),
        ("", None),
        ("word " * 200, None),
    ],
)
def test_a_title_is_told_from_a_label(text: str, title: str | None) -> None:
    assert said_title(text) == title


def test_headings_may_be_shorter() -> None:
    assert said_title("Segment Moss", 2) == "Segment Moss"
    assert said_title("Moss", 2) is None


@pytest.mark.parametrize("text", ["pdf " * 90 + "x", "-" * 399, "here" * 90, " " * 9999 + "x"])
def test_nothing_takes_long(text: str) -> None:
    start = time.process_time()
    said_title(text)
    assert time.process_time() - start < 1

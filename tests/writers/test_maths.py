from __future__ import annotations

import pytest

from desktop.writers.maths import around_maths


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a $b$ c", "A $b$ C"),
        ("$a b$c", "$a b$C"),
        ("from $5 to $6", "FROM $5 TO $6"),
        ("$ a $", "$ A $"),
        ("\\$a$ b", "\\$A$ B"),
        ("", ""),
    ],
)
def test_maths_is_told_from_prices(text: str, expected: str) -> None:
    assert around_maths(text, str.upper) == expected


def test_maths_can_be_changed_its_own_way() -> None:
    assert around_maths("a $b$ c", str.upper, lambda maths: f"<{maths}>") == "A <$b$> C"

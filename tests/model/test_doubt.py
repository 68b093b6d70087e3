from __future__ import annotations

from desktop.model.doubt import Doubt, Why


def test_a_doubt_is_a_plain_value() -> None:
    assert Doubt(1, 2, Why.TITLE) == Doubt(1, 2, Why("title"))

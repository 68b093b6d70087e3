from __future__ import annotations

import pytest

from desktop.model.reading_log import Kept


def test_a_rate_is_the_share_that_was_kept() -> None:
    assert Kept("moss", 8, 2).rate == pytest.approx(0.25)
    assert Kept("moss", 0, 0).rate == 0

"""Causes as values."""

from __future__ import annotations

import pickle

from desktop.model.cause import Cause


def test_a_cause_travels() -> None:
    one = Cause("model", "models", "title", 0.5)

    assert pickle.loads(pickle.dumps(one)) == one

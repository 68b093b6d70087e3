"""Ways to find something after all, as values."""

from __future__ import annotations

import pickle

from desktop.model.relaxing import Dropped, Relaxing


def test_it_travels() -> None:
    one = Relaxing(3, ("a is:deleted ", 1), (Dropped("b", "a", 2, 0),))

    assert pickle.loads(pickle.dumps(one)) == one

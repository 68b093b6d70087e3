"""Papers that are like another, as values."""

from __future__ import annotations

import pickle

from desktop.model.kin import Kin


def test_kin_travels() -> None:
    one = Kin(1, "Moss", "Ada", ("moss",))

    assert pickle.loads(pickle.dumps(one)) == one

from __future__ import annotations

import datetime as dt
import uuid

from desktop.store.uids import uids

NOON = dt.datetime(2025, 10, 31, 12, tzinfo=dt.UTC)


def test_ids_are_in_order_and_come_once() -> None:
    found = list(uids(NOON, 5_000))

    assert found == sorted(set(found))
    assert {uuid.UUID(one).version for one in found} == {7}
    assert {uuid.UUID(one).variant for one in found} == {uuid.RFC_4122}
    assert int(found[0].replace("-", "")[:12], 16) == int(NOON.timestamp() * 1000)
    assert not set(uids(NOON, 10)) & set(uids(NOON, 10))

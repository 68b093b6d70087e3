"""Lasting ids of papers, the same in every library that a paper comes to."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator


def uids(moment: dt.datetime, count: int) -> Iterator[str]:
    """Yield ids, each after the one before, so that their index grows at its end.

    They are UUIDs of version 7 (RFC 9562, 5.7), whose first twelve bits that need not be random
    count (6.2, method 1).
    """
    began = int(moment.timestamp() * 1000)
    random = os.urandom(8 * count).hex()
    for number in range(count):
        more, counted = divmod(number, 0x1000)
        time, rest = f"{began + more:012x}", random[16 * number : 16 * number + 16]
        variant = "89ab"[int(rest[0], 16) % 4]
        yield f"{time[:8]}-{time[8:]}-7{counted:03x}-{variant}{rest[1:4]}-{rest[4:]}"

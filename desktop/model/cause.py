"""Why a query finds a paper."""

from __future__ import annotations

from typing import NamedTuple


class Cause(NamedTuple):
    """A word of the paper that answers to what was `asked`, and the field of the index it is in.

    `share` is its part of the score, from 0 to 1.
    """

    asked: str
    word: str
    field: str
    share: float
